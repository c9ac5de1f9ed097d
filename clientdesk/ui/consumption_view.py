"""Consumption: what each client uses of its package, and the extra work, kept apart."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.consumption import ConsumptionLine, ConsumptionState
from clientdesk.domain.money import ratio
from clientdesk.domain.period import Period
from clientdesk.ui.cards import EmptyState, KeyFigure
from clientdesk.ui.dialogs import text
from clientdesk.ui.late_reading import LateReadPage
from clientdesk.ui.narrow import fill_choices
from clientdesk.ui.package_sources import USE_TABLES, names_of
from clientdesk.ui.package_words import NOTHING, Names, amount_words, state_words
from clientdesk.ui.period_button import PeriodButton
from clientdesk.ui.session import Session
from clientdesk.ui.table import RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import MEDIUM
from clientdesk.ui.use_bar import UseBar

SERVICE, USE = 2, 5  # places of the columns that take the room and that show the bar
_TONES = {
    ConsumptionState.WITHIN: "",
    ConsumptionState.IN_BAND: "warn",
    ConsumptionState.OVER: "bad",
    ConsumptionState.UNKNOWN: "muted",
}


@dataclass(frozen=True, slots=True)
class UseRow:
    """A line of consumption with its client's name; `place` tells stays in one period apart."""

    place: int
    client: str
    line: ConsumptionLine

    @property
    def share(self) -> float | None:
        """Used ÷ included."""
        used = ratio(self.line.used, self.line.included) if self.line.used is not None else None
        return None if used is None else float(used)


@dataclass(frozen=True, slots=True)
class _Found:
    """What the view shows, of one state of the workbook; the tolerance is in per cent."""

    lines: tuple[ConsumptionLine, ...]
    tolerance: int


class Shown(StrEnum):
    """Which lines the list shows."""

    ALL = "all"
    BEYOND = "beyond"
    UNKNOWN = "unknown"


_CHOICES = {
    Shown.ALL: QT_TRANSLATE_NOOP("ConsumptionView", "Everything"),
    Shown.BEYOND: QT_TRANSLATE_NOOP("ConsumptionView", "Beyond the package"),
    Shown.UNKNOWN: QT_TRANSLATE_NOOP("ConsumptionView", "Not known"),
}
_BEYOND = (ConsumptionState.OVER, ConsumptionState.IN_BAND)


class ConsumptionView(LateReadPage[_Found]):
    """A line for each quantity of each client's package, those over it first."""

    tables = USE_TABLES

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._names = Names({}, {}, session.formats)
        self._clients = KeyFigure(self.tr("Clients over their package"))
        self._hours = KeyFigure(self.tr("Extra work a month"))
        self._cost = KeyFigure(self.tr("What it costs a month"))
        self._filter = QComboBox()
        self._period = PeriodButton(session)
        self._said = text("", "muted", wrap=True)
        self._table = RecordTable[UseRow](self._columns(), _key, self)
        self._view = RecordView(self._table, stretch=SERVICE, sort_by=USE)
        self._bar = UseBar(self._view)
        self._stack = QStackedWidget()
        self._lay_out()
        self._filter.currentIndexChanged.connect(self._narrow)

    def reload(self) -> None:
        super().reload()
        self._period.show_period()

    def finder(self) -> Callable[[Desk], _Found]:
        return partial(_read, period=self.session.period)

    def show_found(self, found: _Found) -> None:
        self._names = names_of(self.session, self.session.desk.packages.all(True))
        clients = {client.id: client.name for client in self.session.desk.clients.all(True)}
        self._table.set_records(
            [UseRow(n, clients.get(line.client_id, ""), line) for n, line in enumerate(found.lines)]
        )
        self._bar.tolerance = found.tolerance
        self._show_figures(found)
        self._narrow()
        self._stack.setCurrentIndex(0 if found.lines else 1)

    def _show_figures(self, found: _Found) -> None:
        """Who is over in any line, and the extra work of the volumes: the lines of hours measure
        the same work again."""
        formats = self.session.formats
        volumes = [line for line in found.lines if line.service_id is not None]
        over = {line.client_id for line in found.lines if line.state is ConsumptionState.OVER}
        everybody = len({line.client_id for line in found.lines})
        self._clients.show_figure(
            formats.number(len(over)), self.tr("of %n on a package", "", everybody)
        )
        seconds = sum(line.extra_seconds for line in volumes)
        hours = self.tr("{hours} h").format(hours=formats.hours(seconds, 1))
        self._hours.show_figure(hours, self.tr("beyond what the packages hold"))
        cost = sum(line.extra_cost for line in volumes)
        self._cost.show_figure(formats.amount(cost), self.tr("not paid by any package"))
        said = self.tr(
            "Up to {share} more than a package holds is let pass. All its work is the recorded "
            "time: it measures the other lines again and is not added to them."
        )
        self._said.setText(said.format(share=formats.percent(ratio(found.tolerance, 100))))

    def _narrow(self) -> None:
        choice = Shown(self._filter.currentData())  # Qt gives a plain str back
        self._view.filter.set_keep(lambda row: _keeps(choice, row.line.state))

    def _columns(self) -> list[Column[UseRow]]:
        amount = self.session.formats.amount
        return [
            Column(title=self.tr("Client"), text=lambda row: row.client, strong=True, width=200),
            Column(
                title=self.tr("Package"),
                text=lambda row: self._names.package(row.line.package_id),
                width=120,
            ),
            Column(title=self.tr("Service"), text=self._service),
            Column(
                title=self.tr("Included a month"),
                text=lambda row: self._included(row.line),
                align=RIGHT,
                width=164,
            ),
            Column(
                title=self.tr("Used"),
                text=lambda row: self._quantity(row.line, row.line.used),
                align=RIGHT,
                width=76,
            ),
            self._use(),
            Column(
                title=self.tr("Extra work"),
                text=lambda row: self._extra(row.line),
                sort_key=lambda row: row.line.extra_seconds,
                align=RIGHT,
                width=134,
            ),
            Column(
                title=self.tr("Its cost"),
                text=lambda row: amount(row.line.extra_cost) if row.line.extra else NOTHING,
                sort_key=lambda row: row.line.extra_cost,
                align=RIGHT,
                width=96,
            ),
        ]

    def _use(self) -> Column[UseRow]:
        return Column(
            title=self.tr("Use"),
            text=lambda row: state_words(row.line.state),
            sort_key=lambda row: 1.0 if row.share is None else -row.share,  # not known: last
            accessible=self._spoken,
            tone=lambda row: _TONES[row.line.state],
            bar=lambda row: row.share,
            align=RIGHT,
            width=210,
        )

    def _spoken(self, row: UseRow) -> str:
        share = self.session.formats.percent(ratio(row.line.used or 0, row.line.included))
        words_ = self.tr("{state}, {share} of what is included")
        return words_.format(state=state_words(row.line.state), share=share)

    def _service(self, row: UseRow) -> str:
        if row.line.service_id is None:
            return self.tr("All its work")
        return self._names.service(row.line.service_id)

    def _included(self, line: ConsumptionLine) -> str:
        if line.unit is None:
            hours = self._quantity(line, line.included)
            return self.tr("{hours} h").format(hours=hours)
        return amount_words(line.unit, line.included)

    def _quantity(self, line: ConsumptionLine, count: int | None) -> str:
        if count is None:
            return NOTHING
        formats = self.session.formats
        return formats.number(count) if line.unit else formats.hours(count, 1)

    def _extra(self, line: ConsumptionLine) -> str:
        if not line.extra:
            return NOTHING
        hours = self.session.formats.hours(line.extra_seconds, 1)
        return self.tr("{hours} h").format(hours=hours)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.addWidget(self._list())
        self._stack.addWidget(
            EmptyState(
                "gauge",
                self.tr("No client is on a package yet"),
                self.tr(
                    "Offer packages to clients under Migration. What each then uses of its "
                    "package is shown here, on average a month."
                ),
            )
        )

    def _list(self) -> QWidget:
        self._view.setAccessibleName(self.tr("What clients use of their packages"))
        self._view.setItemDelegateForColumn(USE, self._bar)
        self._filter.setAccessibleName(self.tr("Which lines"))
        fill_choices(self._filter, _CHOICES, "ConsumptionView")
        cards = QHBoxLayout()
        cards.setSpacing(MEDIUM)
        for figure in (self._clients, self._hours, self._cost):
            cards.addWidget(figure, 1)
        line = QHBoxLayout()
        line.setSpacing(MEDIUM)
        line.addWidget(self._filter)
        line.addWidget(self._period)
        line.addWidget(self._said, 1)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(cards)
        column.addLayout(line)
        column.addWidget(self._view, 1)
        return widget


def _read(desk: Desk, period: Period) -> _Found:
    from clientdesk.app.package_book import PackageBook  # noqa: PLC0415 - only this needs it

    with desk.on_snapshot(PackageBook) as book:
        return _Found(tuple(book.consumption(period)), book.firm.tolerance)


def _key(row: UseRow) -> tuple[object, ...]:
    line = row.line
    return row.place, line.client_id, line.package_id, line.service_id, line.unit


def _keeps(choice: Shown, state: ConsumptionState) -> bool:
    if choice is Shown.ALL:
        return True
    return state in _BEYOND if choice is Shown.BEYOND else state is ConsumptionState.UNKNOWN
