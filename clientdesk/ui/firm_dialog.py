"""The firm: its letterhead and assumptions, its people, overhead and tools."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.records import Firm, OverheadDriver
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import add_close, button, card, language_of, page, text
from clientdesk.ui.editors import ChoiceEditor, CountEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.overhead_page import OverheadPage
from clientdesk.ui.places import country_choices, currency_choices
from clientdesk.ui.staff_page import StaffPage
from clientdesk.ui.theme import LARGE
from clientdesk.ui.tools_page import ToolsPage
from clientdesk.ui.words import words


class FirmDialog(QDialog):
    """Each page stores on its own, and each store can be undone."""

    changed = Signal(object)

    def __init__(self, desk: Desk, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self.setWindowTitle(self.tr("Firm"))
        self.firm = FirmPage(desk, ask, self)
        self.staff = StaffPage(desk, self)
        self.overhead = OverheadPage(desk, self)
        self.tools = ToolsPage(desk, self)
        pages = (
            (self.firm, self.tr("Firm")),
            (self.staff, self.tr("Staff")),
            (self.overhead, self.tr("Overhead")),
            (self.tools, self.tr("Tools")),
        )
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for each, title in pages:
            self.tabs.addTab(each, title)
            each.changed.connect(self.changed)
        column = page(self)
        column.addWidget(self.tabs, 1)
        box = add_close(self, column)
        box.addButton(self.firm.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.tabs.currentChanged.connect(self._on_page)
        self.resize(1160, 680)
        self.firm.begin()

    def _on_page(self) -> None:
        self.firm.save_button.setVisible(self.tabs.currentWidget() is self.firm)

    def reject(self) -> None:
        question = self.tr("Close without saving what you wrote about the firm?")
        do_not = self.tr("Do not save")
        if not self.firm.is_changed() or self._ask.confirm(self, question, do_not):
            super().reject()


class FirmPage(QWidget):
    """What letters say of the firm, and what its figures assume."""

    changed = Signal(object)

    def __init__(self, desk: Desk, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._ask = desk, ask
        self._letterhead = RecordForm[Firm](self._letterhead_fields(), 3)
        self._assumptions = RecordForm[Firm](self._assumption_fields(), 3)
        self.save_button = button(self.tr("&Save"), role="primary")
        self.save_button.clicked.connect(self._on_saved)
        self._lay_out()
        self._load()

    def begin(self) -> None:
        """Goes to the first field."""
        self._letterhead.go_to("name")

    def is_changed(self) -> bool:
        return self._letterhead.is_changed() or self._assumptions.is_changed()

    def _load(self) -> None:
        firm = self._desk.firm.firm()
        self._letterhead.load(firm)
        self._assumptions.load(firm)

    def _lay_out(self) -> None:
        letterhead, assumptions = card(self.tr("In letters")), card(self.tr("In the figures"))
        column_of(letterhead).addWidget(self._letterhead)
        column_of(assumptions).addWidget(self._assumptions)
        note = self.tr(
            "Paid hours that cannot be worked for clients, such as holidays, training and breaks, "
            "make each hour that can dearer."
        )
        column_of(assumptions).addWidget(text(note, "muted", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, LARGE, 0, 0)
        column.setSpacing(LARGE)
        column.addWidget(letterhead)
        column.addWidget(assumptions)
        column.addStretch(1)

    def _letterhead_fields(self) -> list[Field]:
        language = language_of(self)
        countries = ChoiceEditor(country_choices(language))
        currencies = ChoiceEditor(currency_choices(language))
        languages = ChoiceEditor([("es", self.tr("Spanish")), ("en", self.tr("English"))])
        return [
            Field("name", self.tr("&Name"), TextEditor(), self.tr("Write the firm's name.")),
            Field("tax_id", self.tr("Ta&x number"), TextEditor()),
            Field("country", self.tr("C&ountry"), countries),
            Field("address", self.tr("&Address"), TextEditor()),
            Field("place", self.tr("&Town, for place and date"), TextEditor()),
            Field("currency", self.tr("C&urrency"), currencies),
            Field("email", self.tr("&E-mail"), TextEditor()),
            Field("phone", self.tr("&Phone"), TextEditor()),
            Field("language", self.tr("&Language of letters"), languages),
            Field("signer", self.tr("Si&gned by"), TextEditor()),
            Field("signer_role", self.tr("&Role of the signer"), TextEditor()),
            Field("contact", self.tr("Person to tal&k to"), TextEditor()),
        ]

    def _assumption_fields(self) -> list[Field]:
        number = self.tr("Write a whole number.")
        drivers = ChoiceEditor([(each, words(each)) for each in OverheadDriver])
        return [
            Field(
                "practical_capacity",
                self.tr("Hours for &clients, % of paid"),
                CountEditor(1, 100),
                number,
            ),
            Field("target_margin", self.tr("Target &margin, %"), CountEditor(0, 99), number),
            Field("overhead_driver", self.tr("Over&head is shared"), drivers),
        ]

    def _on_saved(self) -> None:
        checks = [self._assumptions.check(), self._letterhead.check()]
        if not all(checks) or not self.is_changed():
            return
        assumed = self._assumptions.record()
        firm = replace(
            self._letterhead.record(),
            practical_capacity=assumed.practical_capacity,
            target_margin=assumed.target_margin,
            overhead_driver=assumed.overhead_driver,
        )
        if not self._currency_stays(firm) and not self._confirms_currency(firm):
            return
        changes = self._desk.firm.save(firm)
        self._load()
        self.changed.emit(changes)

    def _currency_stays(self, firm: Firm) -> bool:
        same = firm.currency == self._desk.firm.firm().currency
        return same or not self._desk.firm.has_amounts()

    def _confirms_currency(self, firm: Firm) -> bool:
        question = self.tr("Change the currency to {currency}?").format(currency=firm.currency)
        detail = self.tr(
            "The amounts in this workbook stay as they are: nothing is converted, only the "
            "currency that they are said to be in."
        )
        return self._ask.confirm(self, question, self.tr("Change the currency"), detail)
