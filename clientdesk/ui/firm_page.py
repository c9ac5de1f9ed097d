"""The firm itself: its letterhead, and what figures and packages assume."""

from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.records import Firm, GuardReading, OverheadDriver
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import button, card, language_of, text
from clientdesk.ui.editors import ChoiceEditor, CountEditor, MoneyEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.logo_line import LogoLine
from clientdesk.ui.places import country_choices, currency_choices
from clientdesk.ui.theme import MEDIUM, SMALL
from clientdesk.ui.words import words


class FirmPage(QWidget):
    """What letters say of the firm, and what its figures and packages assume."""

    changed = Signal(object)

    def __init__(self, desk: Desk, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._ask = desk, ask
        self._formats = desk.formats(language_of(self))
        self._letterhead = RecordForm[Firm](self._letterhead_fields(), 5)
        self._assumptions = RecordForm[Firm](self._assumption_fields(), 2)
        self._packages = RecordForm[Firm](self._package_fields(), 3)
        self._forms = (self._letterhead, self._assumptions, self._packages)
        self.save_button = button(self.tr("&Save"), role="primary")
        self.save_button.clicked.connect(self._on_saved)
        self._logo = LogoLine(desk, ask)
        self._lay_out()
        self._logo.changed.connect(self._on_logo_changed)
        self._load()

    def begin(self) -> None:
        """Goes to the first field."""
        self._letterhead.go_to("name")

    def is_changed(self) -> bool:
        return any(form.is_changed() for form in self._forms)

    def _load(self) -> None:
        for form in self._forms:
            form.load(self._desk.firm.firm())

    def _lay_out(self) -> None:
        hours = self.tr("Holidays, training and breaks make the other paid hours dearer.")
        reach = self.tr(
            "A client can pay a part of its sales; where these are not known, its fee and a rise."
        )
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(_card(self.tr("In the figures"), self._assumptions, hours), 4)
        row.addWidget(_card(self.tr("In packages"), self._packages, reach), 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, MEDIUM, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._letters())
        column.addLayout(row)
        column.addStretch(1)

    def _letters(self) -> QFrame:
        """The letterhead; the logo is beside the title, since a small laptop is low."""
        frame = card()
        head = QHBoxLayout()
        head.addWidget(text(self.tr("In letters"), "card-title"), 1)
        head.addWidget(self._logo)
        column_of(frame).setSpacing(SMALL)
        column_of(frame).addLayout(head)
        column_of(frame).addWidget(self._letterhead)
        return frame

    def _letterhead_fields(self) -> list[Field]:
        language = language_of(self)
        countries = ChoiceEditor(country_choices(language))
        currencies = ChoiceEditor(currency_choices(language))
        kept = self.tr("Years papers are ke&pt, 0: by law")
        languages = ChoiceEditor([("es", self.tr("Spanish")), ("en", self.tr("English"))])
        return [
            Field("name", self.tr("&Name"), TextEditor(), self.tr("Write the firm's name.")),
            Field("tax_id", self.tr("Ta&x number"), TextEditor()),
            Field("country", self.tr("C&ountry"), countries),
            Field("address", self.tr("&Address"), TextEditor(), span=2),
            Field("place", self.tr("&Town, for place and date"), TextEditor()),
            Field("currency", self.tr("C&urrency"), currencies),
            Field("email", self.tr("&E-mail"), TextEditor()),
            Field("phone", self.tr("&Phone"), TextEditor()),
            Field("language", self.tr("&Language of letters"), languages),
            Field("signer", self.tr("Si&gned by"), TextEditor()),
            Field("signer_role", self.tr("&Role of the signer"), TextEditor()),
            Field("contact", self.tr("Person to tal&k to"), TextEditor()),
            Field("retention_years", kept, CountEditor(0, 99)),
        ]

    def _assumption_fields(self) -> list[Field]:
        number = self.tr("Write a whole number.")
        drivers = ChoiceEditor([(each, words(each)) for each in OverheadDriver])
        readings = ChoiceEditor([(each, words(each)) for each in GuardReading])
        most = self.tr("Let go a &year at most, %")
        return [
            Field(
                "practical_capacity",
                self.tr("Hours for &clients, % of paid"),
                CountEditor(1, 100),
                number,
            ),
            Field("target_margin", self.tr("Target &margin, %"), CountEditor(0, 99), number),
            Field("overhead_driver", self.tr("Over&head is shared"), drivers),
            Field("exit_share", most, CountEditor(0, 100), number),
            Field("guard_reading", self.tr("Of &which clients, rounded down"), readings, wide=True),
        ]

    def _package_fields(self) -> list[Field]:
        number, amount = self.tr("Write a whole number."), self.tr("Write an amount.")
        least = self.tr("M&inimum fee a month")
        over = self.tr("Tolerance on &volumes, %")
        unwanted = self.tr("&Unwanted services allowed")
        share = self.tr("Can pay, % of its s&ales")
        rise = self.tr("Can pay, % a&bove its fee")
        return [
            Field("minimum_fee", least, MoneyEditor(self._formats), amount),
            Field("price_buffer", self.tr("Bu&ffer on cost, %"), CountEditor(0, 100), number),
            Field("tolerance", over, CountEditor(0, 100), number),
            Field("reach_of_sales", share, CountEditor(0, 100), number),
            Field("reach_rise", rise, CountEditor(0, 1000), number),
            Field("unwanted_services", unwanted, CountEditor(0, 9), number),
        ]

    def _on_saved(self) -> None:
        checks = [form.check() for form in reversed(self._forms)]
        if not all(checks) or not self.is_changed():
            return
        firm = self._written()
        if not self._currency_stays(firm) and not self._confirms_currency(firm):
            return
        changes = self._desk.firm.save(firm)
        self._load()
        self.changed.emit(changes)

    def _on_logo_changed(self, changes: Changes) -> None:
        self.changed.emit(changes)

    def _written(self) -> Firm:
        """The firm with what each form changed; the logo was stored when it was chosen."""
        stored = self._desk.firm.firm()
        before = asdict(stored)
        changed: dict[str, Any] = {}
        for form in self._forms:
            after = asdict(form.record())
            changed |= {
                name: value
                for name, value in after.items()
                if name != "logo" and value != before[name]
            }
        return replace(stored, **changed)

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


def _card(title: str, form: QWidget, note: str = "") -> QFrame:
    frame = card(title)
    column_of(frame).setSpacing(SMALL)
    column_of(frame).addWidget(form)
    if note:
        column_of(frame).addWidget(text(note, "muted", wrap=True))
    return frame
