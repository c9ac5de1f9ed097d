"""Lists of a proposal: who moves where at what price, and who stays out and why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from clientdesk.app.design import DesignComparison, DesignRow
from clientdesk.domain.design_records import UncoveredReason
from clientdesk.ui.dialogs import text
from clientdesk.ui.package_words import NOTHING
from clientdesk.ui.session import Session
from clientdesk.ui.table import LOWEST, RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import MEDIUM, SMALL, set_role
from clientdesk.ui.words import words


@dataclass(frozen=True, slots=True)
class _Out:
    """A client that stays out, today's fee a month, and why; None: its package is not adopted."""

    client_id: int
    name: str
    before: str
    fee: int
    reason: UncoveredReason | None


class MovesList(QWidget):
    """Every client that has a place in the proposal, before and after."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._names: tuple[str, ...] = ()
        self._table = RecordTable[DesignRow](self._columns(), lambda row: row.client_id, self)
        self._caption = _lay_out(self, RecordView(self._table), self.tr("Who moves"), "")

    def show_rows(self, comparison: DesignComparison, names: tuple[str, ...]) -> None:
        """`names` are those of the proposed packages."""
        self._names = names
        self._table.set_records([row for row in comparison.rows if row.after is not None])
        effect = self._session.formats.money(abs(comparison.cash_effect))
        more = self.tr(
            "Fees, prices and hours a month; profit a year. {amount} a month more come in."
        )
        less = self.tr(
            "Fees, prices and hours a month; profit a year. {amount} a month less come in."
        )
        words = less if comparison.cash_effect < 0 else more
        self._caption.setText(words.format(amount=effect))

    def _columns(self) -> list[Column[DesignRow]]:
        return [
            Column(title=self.tr("Client"), text=lambda row: row.name, strong=True, width=120),
            Column(
                title=self.tr("Package today"),
                text=lambda row: row.before.name if row.before else NOTHING,
                tone=lambda row: "" if row.before else "muted",
                width=124,
            ),
            Column(
                title=self.tr("Proposed"),
                text=lambda row: NOTHING if row.after is None else self._names[row.after],
                sort_key=lambda row: -1 if row.after is None else row.after,
                width=128,
            ),
            self._amount(self.tr("Fee today"), lambda row: row.fee_before, 106),
            self._amount(self.tr("Price"), lambda row: row.price_after, 80),
            self._hours(self.tr("Hours"), lambda row: row.seconds_before, 66),
            self._hours(self.tr("Then"), lambda row: row.seconds_after, 66),
            self._amount(self.tr("Profit today"), lambda row: row.profit_before, 112, year=True),
            self._amount(self.tr("Profit then"), lambda row: row.profit_after, 122, year=True),
        ]

    def _hours(
        self, title: str, seconds: Callable[[DesignRow], int], width: int
    ) -> Column[DesignRow]:
        formats = self._session.formats
        return Column(
            title=title,
            text=lambda row: formats.hours(seconds(row), 1),
            sort_key=seconds,
            align=RIGHT,
            width=width,
        )

    def _amount(
        self,
        title: str,
        amount: Callable[[DesignRow], int | None],
        width: int,
        *,
        year: bool = False,
    ) -> Column[DesignRow]:
        formats = self._session.formats

        def said(row: DesignRow) -> str:
            value = amount(row)
            if value is None:
                return NOTHING
            return formats.whole_amount(value) if year else formats.amount(value)

        return Column(
            title=title,
            text=said,
            sort_key=lambda row: LOWEST if amount(row) is None else (amount(row) or 0),
            align=RIGHT,
            tone=lambda row: "bad" if (amount(row) or 0) < 0 else "",
            width=width,
        )


class OutList(QWidget):
    """Every client that has no place in the proposal, and why."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._table = RecordTable[_Out](self._columns(), lambda row: row.client_id, self)
        caption = self.tr("Nothing changes for them: they keep what they have and pay.")
        _lay_out(self, RecordView(self._table), self.tr("Who stays out"), caption)

    def show_rows(
        self, rows: Sequence[DesignRow], uncovered: Sequence[tuple[int, UncoveredReason]]
    ) -> None:
        """`uncovered` says why, by client id; the packages of the others are not adopted."""
        reasons = dict(uncovered)
        self._table.set_records([_out(row, reasons) for row in rows if row.after is None])

    def _columns(self) -> list[Column[_Out]]:
        formats = self._session.formats
        return [
            Column(title=self.tr("Client"), text=lambda row: row.name, strong=True, width=180),
            Column(title=self.tr("Package today"), text=lambda row: row.before, width=118),
            Column(
                title=self.tr("Fee today"),
                text=lambda row: formats.amount(row.fee),
                sort_key=lambda row: row.fee,
                align=RIGHT,
                width=108,
            ),
            Column(title=self.tr("Why"), text=self._why, width=400),
        ]

    def _why(self, row: _Out) -> str:
        return self.tr("Its package is not ticked") if row.reason is None else words(row.reason)


def _out(row: DesignRow, reasons: dict[int, UncoveredReason]) -> _Out:
    before = row.before.name if row.before else NOTHING
    return _Out(row.client_id, row.name, before, row.fee_before, reasons.get(row.client_id))


def _lay_out(place: QWidget, view: RecordView, name: str, caption: str) -> QLabel:
    """Returns the label of the caption."""
    set_role(view, "flush")
    view.setAccessibleName(name)
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    said = text(caption, "caption", wrap=True)
    said.setContentsMargins(MEDIUM, SMALL, MEDIUM, 0)
    column.addWidget(said)
    column.addWidget(view, 1)
    return said
