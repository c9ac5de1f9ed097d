"""The limits from which signs are watched and flagged, as a page of the firm's dialog."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.thresholds import threshold_of
from clientdesk.domain.changes import Changes
from clientdesk.domain.diagnosis import LimitCode, Sign, SignUnit
from clientdesk.domain.thresholds import Limits
from clientdesk.ui.diagnosis_words import diagnosis_words, unit_of, value_words
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.limit_dialog import LimitDialog
from clientdesk.ui.record_list import RecordList
from clientdesk.ui.table import RIGHT, Column
from clientdesk.ui.theme import LARGE

_SEGMENT_LIMITS = frozenset({LimitCode.LOW_PROFIT, LimitCode.EFFORT, LimitCode.TENURE_MONTHS})


@dataclass(frozen=True, slots=True)
class _Row:
    """A sign, or another limit, with what is in use and what is usual."""

    code: Sign | LimitCode
    limits: Limits
    usual: Limits

    @property
    def id(self) -> str:
        return self.code.value

    @property
    def is_own(self) -> bool:
        return self.limits != self.usual


class LimitsPage(QWidget):
    """Each change is stored on its own, and can be undone."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._formats = desk.formats(language_of(self))
        hint = self.tr(
            "From which value on the diagnosis watches or flags a client, and from which one a "
            "client belongs to a segment."
        )
        self.limits = RecordList(
            self._columns(), self._rows, hint, name=self.tr("Limits"), sort_by=-1
        )
        self.limits.add_row_button(self.tr("&Edit…"), "pencil-simple", self._on_edit)
        self.limits.add_row_button(
            self.tr("Put the &usual ones back"), "arrow-counter-clockwise", self._on_reset
        )
        self.limits.view.opened.connect(lambda _: self._on_edit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, LARGE, 0, 0)
        column.addWidget(self.limits)
        self.limits.reload()

    def _rows(self) -> list[_Row]:
        thresholds = self._desk.casework.thresholds
        limits, usual = thresholds.limits(), thresholds.defaults()
        signs = [each for each in Sign if unit_of(each) is not SignUnit.STATE]
        return [_row(code, limits, usual) for code in (*signs, *LimitCode)]

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(title=self.tr("Sign"), text=lambda row: diagnosis_words(row.code), strong=True),
            Column(title=self.tr("Type"), text=self._type, width=170),
            Column(title=self.tr("Watch"), text=self._watch, align=RIGHT, width=150),
            Column(title=self.tr("Flag"), text=self._flag, align=RIGHT, width=150),
            Column(title=self.tr("Whose"), text=self._whose, width=130),
        ]

    def _type(self, row: _Row) -> str:
        if isinstance(row.code, Sign):
            return diagnosis_words(row.code.type)
        return self.tr("Segments") if row.code in _SEGMENT_LIMITS else ""

    def _watch(self, row: _Row) -> str:
        return "" if row.limits.watch is None else self._limit(row, row.limits.watch)

    def _flag(self, row: _Row) -> str:
        return "" if row.limits.flag is None else self._limit(row, row.limits.flag)

    def _limit(self, row: _Row, limit: Fraction) -> str:
        template = self.tr("below {limit}") if row.limits.falling else self.tr("from {limit}")
        return template.format(limit=value_words(row.code, limit, self._formats))

    def _whose(self, row: _Row) -> str:
        return self.tr("our own") if row.is_own else self.tr("usual")

    def _on_edit(self) -> None:
        dialog = LimitDialog(self._desk, self.limits.current.code, self)
        dialog.changed.connect(self._on_changed)
        dialog.open()

    def _on_reset(self) -> None:
        row: _Row = self.limits.current
        usual = threshold_of(row.code.value, row.usual)
        self._on_changed(self._desk.casework.thresholds.save([usual]))

    def _on_changed(self, changes: Changes) -> None:
        self.limits.reload()
        self.changed.emit(changes)


def _row(code: Sign | LimitCode, limits: Mapping[str, Limits], usual: Mapping[str, Limits]) -> _Row:
    return _Row(code, limits[code.value], usual[code.value])
