"""The table of a plan: every client today, what the plan does with it, and what that is worth."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from fractions import Fraction

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.money import WHOLE
from clientdesk.domain.plan_odds import asks
from clientdesk.domain.plan_records import ActionKind
from clientdesk.domain.plan_view import ClientPlan
from clientdesk.ui.session import Session
from clientdesk.ui.table import RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.words import words

translate = QCoreApplication.translate
NOTHING = "—"
PROFIT = 3  # place of the column: the list starts with who loses most
_TONES = {ActionKind.KEEP: "muted", ActionKind.LET_GO: "bad"}


class Planned(StrEnum):
    """Which clients the table shows."""

    ALL = "all"
    CHANGED = "changed"
    LOSING = "losing"


PLANNED_CHOICES = {
    Planned.ALL: QT_TRANSLATE_NOOP("PlanTable", "All clients"),
    Planned.CHANGED: QT_TRANSLATE_NOOP("PlanTable", "With an action"),
    Planned.LOSING: QT_TRANSLATE_NOOP("PlanTable", "Losing money"),
}
PLANNED_KEEPS: dict[Planned, Callable[[ClientPlan], bool]] = {
    Planned.ALL: lambda row: True,
    Planned.CHANGED: lambda row: not row.is_kept,
    Planned.LOSING: lambda row: row.full_profit < 0,
}


class PlanTable(RecordView):
    """Enter goes to the form of the action; Delete keeps the client as it is."""

    kept = Signal(object)  # ClientPlan

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.packages: Mapping[int, str] = {}
        self._narrowed = Planned.ALL, ""
        columns = _columns(session, lambda id_: self.packages.get(id_, ""))
        self._rows = RecordTable[ClientPlan](columns, lambda row: row.client_id)
        super().__init__(self._rows, parent, sort_by=PROFIT)
        self._rows.setParent(self)
        self.setAccessibleName(self.tr("Clients and what the plan does with each"))

    @property
    def client(self) -> ClientPlan | None:
        """The client of the current row."""
        found = self.current()
        return found if isinstance(found, ClientPlan) else None

    def show_clients(self, clients: tuple[ClientPlan, ...], packages: Mapping[int, str]) -> None:
        """`packages` are names by id."""
        self.packages = packages
        self._rows.set_records(clients)

    def narrow(self, choice: Planned, typed: str) -> None:
        """Shows the clients of a choice whose words hold what was typed."""
        if (choice, typed) != self._narrowed:  # else the rows that changed were sifted already
            self._narrowed = choice, typed
            self.filter.narrow(typed, PLANNED_KEEPS[choice])
        if self.filter.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.filter.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.client
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and row is not None:
            self.kept.emit(row)
            return
        super().keyPressEvent(event)


def percent(formats: Formats, chance: int) -> str:
    """A chance in per cent."""
    return formats.percent(Fraction(chance, WHOLE))


def tone_of(amount: int) -> str:
    """The colour of a change."""
    if amount < 0:
        return "bad"
    return "good" if amount else "muted"


def action_words(row: ClientPlan, package: str) -> str:
    """What the plan does with a client; with the package's name where it moves to one."""
    if row.action.kind is ActionKind.PACKAGE and package:
        return translate("PlanTable", "Package {name}").format(name=package)
    return words(row.action.kind)


def _columns(session: Session, package: Callable[[int], str]) -> list[Column[ClientPlan]]:
    def said(row: ClientPlan) -> str:
        return action_words(row, package(row.action.package_id or 0))

    return [
        Column(
            title=translate("PlanTable", "Client"),
            text=lambda row: row.name,
            strong=True,
            width=190,
        ),
        _amount(translate("PlanTable", "Fee"), session, lambda row: row.fee, 90),
        _hours(session),
        _amount(translate("PlanTable", "Profit"), session, lambda row: row.full_profit, 96),
        Column(
            title=translate("PlanTable", "Action"),
            text=said,
            sort_key=lambda row: list(ActionKind).index(row.action.kind),
            tone=lambda row: _TONES.get(row.action.kind, ""),
            width=140,
        ),
        _new_fee(session),
        _chance(session),
        _effect(session),
    ]


def _amount(
    title: str, session: Session, figure: Callable[[ClientPlan], int], width: int
) -> Column[ClientPlan]:
    return Column(
        title=title,
        text=lambda row: session.formats.whole_amount(figure(row)) if figure(row) else NOTHING,
        sort_key=figure,
        align=RIGHT,
        tone=lambda row: "bad" if figure(row) < 0 else "",
        accessible=lambda row: session.formats.money(figure(row)),
        width=width,
    )


def _hours(session: Session) -> Column[ClientPlan]:
    return Column(
        title=translate("PlanTable", "Hours"),
        text=lambda row: session.formats.hours(row.seconds, 1),
        sort_key=lambda row: row.seconds,
        align=RIGHT,
        width=62,
    )


def _new_fee(session: Session) -> Column[ClientPlan]:
    def fee(row: ClientPlan) -> int | None:
        return None if row.is_kept or row.action.kind is ActionKind.LET_GO else row.action.fee

    def said(row: ClientPlan) -> str:
        amount = fee(row)
        return NOTHING if amount is None else session.formats.whole_amount(amount)

    return Column(
        title=translate("PlanTable", "New fee"),
        text=said,
        sort_key=lambda row: fee(row) or 0,
        align=RIGHT,
        tone=lambda row: "muted" if fee(row) is None else "",
        width=76,
    )


def _chance(session: Session) -> Column[ClientPlan]:
    def said(row: ClientPlan) -> str:
        return percent(session.formats, row.action.chance) if asks(row.action) else NOTHING

    return Column(
        title=translate("PlanTable", "Chance"),
        text=said,
        sort_key=lambda row: row.action.chance if asks(row.action) else -1,
        align=RIGHT,
        tone=lambda row: "" if asks(row.action) else "muted",
        width=74,
    )


def _effect(session: Session) -> Column[ClientPlan]:
    return Column(
        title=translate("PlanTable", "Effect"),
        text=lambda row: NOTHING if row.is_kept else session.formats.signed_amount(row.expected),
        sort_key=lambda row: row.expected,
        align=RIGHT,
        tone=lambda row: tone_of(0 if row.is_kept else row.expected),
        accessible=lambda row: session.formats.money(row.expected),
        strong=True,
        width=76,
    )
