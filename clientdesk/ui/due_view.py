"""To do: which clients were never assessed, or are due again, those that pay most first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientdesk.app.assessments import DueClient
from clientdesk.domain.questions import Form, FormPurpose
from clientdesk.ui.cards import EmptyState
from clientdesk.ui.dialogs import text
from clientdesk.ui.page import Page
from clientdesk.ui.session import Session
from clientdesk.ui.table import RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import MEDIUM

EVERY_FORM = 0
_LIST, _NONE, _NO_CLIENTS = range(3)
_FORM, _FEES = 1, 5  # columns
_FILTER_WIDTH = 250


class DueView(Page):
    """One line for each client and form; Enter asks for the assessment."""

    tables = frozenset({"client", "client_fact", "engagement", "firm", "form", "assessment"})
    opened = Signal(object)  # DueClient

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._due: Sequence[DueClient] = ()
        self._filter = QComboBox()
        self._said = text("", "muted", wrap=True)
        self._table = RecordTable[DueClient](self._columns(), _key, self)
        self.view = RecordView(self._table)
        self.view.sortByColumn(_FEES, Qt.SortOrder.DescendingOrder)
        self._pages = QStackedWidget()
        self._lay_out()
        self._filter.activated.connect(self._narrow)
        self.view.opened.connect(self.opened)

    @property
    def current(self) -> DueClient | None:
        """The client and form of the current row."""
        found: DueClient | None = self.view.current()
        return found

    def reload(self) -> None:
        self._due = self.session.desk.assessments.due()
        self._table.set_records(self._due)
        self._fill_filter(self.session.desk.forms.all())
        self._narrow()

    def _fill_filter(self, forms: Sequence[Form]) -> None:
        """The forms with how many clients each has to be asked; the conversation stands first."""
        chosen = self._filter.currentData()
        self._filter.clear()
        for form in sorted(forms, key=lambda each: each.purpose is not FormPurpose.NEEDS):
            self._add_choice(form.name(self.session.language), form.id)
        if len(forms) > 1:
            self._add_choice(self.tr("Every form"), EVERY_FORM)
        place = self._filter.findData(chosen)
        self._filter.setCurrentIndex(max(place, 0))

    def _add_choice(self, name: str, form_id: int) -> None:
        count = sum(1 for each in self._due if form_id in (EVERY_FORM, each.form.id))
        words = self.tr("{form} ({count})").format(form=name, count=count)
        self._filter.addItem(words, form_id)

    def _narrow(self) -> None:
        wanted = self._filter.currentData()
        self.view.filter.set_keep(lambda each: wanted in (EVERY_FORM, each.form.id))
        shown = [each for each in self._due if wanted in (EVERY_FORM, each.form.id)]
        self.view.setColumnHidden(_FORM, wanted != EVERY_FORM)
        self._say(shown)
        nobody = _NONE if self.session.desk.clients.all() else _NO_CLIENTS
        self._pages.setCurrentIndex(_LIST if shown else nobody)
        if shown and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.filter.index(0, 0))

    def _say(self, shown: Sequence[DueClient]) -> None:
        fees = sum({each.client.id: each.stake for each in shown}.values())
        never = sum(1 for each in shown if each.last is None)
        said = [self.tr("%n client(s) never asked.", "", never)] if never else []
        if len(shown) > never:
            said.append(self.tr("%n client(s) due again.", "", len(shown) - never))
        stake = self.tr("Together they pay {amount} a year.")
        said.append(stake.format(amount=self.session.formats.money(fees)))
        self._said.setText(" ".join(said) if shown else "")

    def _money(self, amount: int) -> str:
        return self.session.formats.whole_amount(amount)

    def _columns(self) -> list[Column[DueClient]]:
        return [
            Column(title=self.tr("Client"), text=lambda each: each.client.name, strong=True),
            Column(
                title=self.tr("Form"),
                text=lambda each: each.form.name(self.session.language),
                width=240,
            ),
            Column(
                title=self.tr("Last time"),
                text=self._last,
                sort_key=lambda each: each.last.isoformat() if each.last else "",
                tone=lambda each: "" if each.last else "warn",
                width=130,
            ),
            Column(
                title=self.tr("Due since"),
                text=self._due_on,
                sort_key=lambda each: each.due_on.isoformat() if each.last else "",
                width=130,
            ),
            Column(
                title=self.tr("Begun"),
                text=lambda each: self._day(each.begun),
                sort_key=lambda each: each.begun.isoformat() if each.begun else "",
                width=130,
            ),
            Column(
                title=self.tr("Fees a year"),
                text=lambda each: self._money(each.stake),
                sort_key=lambda each: each.stake,
                align=RIGHT,
                width=164,
            ),
        ]

    def _last(self, each: DueClient) -> str:
        return self._day(each.last) or self.tr("Never")

    def _due_on(self, each: DueClient) -> str:
        return self._day(each.due_on) if each.last else ""

    def _day(self, day: date | None) -> str:
        return self.session.formats.short_date(day) if day else ""

    def _lay_out(self) -> None:
        self.view.setAccessibleName(self.tr("Clients to be asked"))
        self._filter.setAccessibleName(self.tr("Which form"))
        self._filter.setMinimumWidth(_FILTER_WIDTH)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._nothing())
        self._pages.addWidget(self._no_clients())
        line = QHBoxLayout()
        line.setSpacing(MEDIUM)
        line.addWidget(self._filter)
        line.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(line)
        column.addWidget(self._pages, 1)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "check-circle",
            self.tr("Every client was asked"),
            self.tr("Nobody is due with this form today. Each is due again after its interval."),
        )

    def _no_clients(self) -> EmptyState:
        return EmptyState(
            "users-three",
            self.tr("No clients yet"),
            self.tr(
                "Whom to ask stands here once there are clients: import them or write one in, in "
                "the Clients tab."
            ),
        )


def _key(each: DueClient) -> tuple[int, int]:
    return each.client.id, each.form.id
