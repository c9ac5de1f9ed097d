"""A sign with its value, its limits and every row behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QWidget

from clientdesk.domain.diagnosis import Evidence, SignResult, SignUnit
from clientdesk.domain.thresholds import Level
from clientdesk.ui.diagnosis_words import (
    LOOKS,
    diagnosis_words,
    limit_words,
    missing_words,
    value_words,
)
from clientdesk.ui.dialogs import add_close, button, page, text
from clientdesk.ui.evidence_rows import evidence_columns
from clientdesk.ui.limit_dialog import LimitDialog
from clientdesk.ui.session import Session
from clientdesk.ui.table import RecordTable, RecordView
from clientdesk.ui.theme import SMALL, put_picture
from clientdesk.ui.words import words

_WHAT, _AMOUNT, _HOURS = 2, 3, 4
# Tables whose rows the window can go to.
_PLACES = {"interaction", "invoice", "payment", "time_entry", "engagement"}


class EvidenceDialog(QDialog):
    """Entering a row goes to it, where the window has a place for it."""

    row_wanted = Signal(object)  # Evidence
    changed = Signal(object)  # Changes

    def __init__(self, session: Session, result: SignResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._result = session, result
        model = RecordTable[Evidence](evidence_columns(session.formats), _key, self)
        model.set_records(result.rows)
        self.view = RecordView(model, stretch=_WHAT, sort_by=-1)
        self.view.setAccessibleName(self.tr("Rows behind the sign"))
        self.view.opened.connect(self._on_opened)
        self._hide_empty(result)
        self._lay_out()

    def _hide_empty(self, result: SignResult) -> None:
        self.view.setColumnHidden(_AMOUNT, all(row.amount is None for row in result.rows))
        self.view.setColumnHidden(_HOURS, all(row.seconds is None for row in result.rows))

    def _lay_out(self) -> None:
        result = self._result
        self.setWindowTitle(diagnosis_words(result.sign))
        column = page(self)
        column.setSpacing(SMALL)
        column.addWidget(text(diagnosis_words(result.type), "caption"))
        column.addWidget(text(diagnosis_words(result.sign), "page-title", wrap=True))
        column.addLayout(self._verdict())
        column.addWidget(text(self._note(), "muted", wrap=True))
        column.addWidget(self.view, 1)
        self.view.setVisible(bool(result.rows))
        box = add_close(self, column)
        if any(row.table in _PLACES for row in result.rows):
            self._add_show(box)
        if result.sign.unit is not SignUnit.STATE:
            self._add_limits(box)
        self.resize(760, 520 if result.rows else 200)

    def _add_show(self, box: QDialogButtonBox) -> None:
        """For the current row, which is the first one to begin with."""
        self.view.setCurrentIndex(self.view.filter.index(0, 0))
        made = button(self.tr("Show this row"), "arrow-square-out")
        made.clicked.connect(lambda: self._on_opened(self.view.current()))
        box.addButton(made, QDialogButtonBox.ButtonRole.ActionRole)

    def _add_limits(self, box: QDialogButtonBox) -> None:
        limits = button(self.tr("Change the limits…"))
        limits.clicked.connect(self._on_limits)
        box.addButton(limits, QDialogButtonBox.ButtonRole.ActionRole)

    def _verdict(self) -> QHBoxLayout:
        result, formats = self._result, self._session.formats
        sign = QLabel()
        picture, tint = LOOKS[result.level]
        put_picture(sign, picture, 16, tint)
        template = self.tr("{level}: {value}")
        said = words(result.level)
        if result.level is not Level.NOT_ASSESSED:
            value = value_words(result.sign, result.value, formats)
            said = template.format(level=said, value=value)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(sign)
        row.addWidget(text(said, "strong"))
        row.addStretch()
        return row

    def _note(self) -> str:
        """Its limits and day, then what its rows are, or what would tell."""
        result, formats = self._result, self._session.formats
        if result.level is Level.NOT_ASSESSED:
            return missing_words(result.sign)
        day = self.tr("As of {day}.").format(day=formats.short_date(result.as_of))
        limits = limit_words(result, formats)
        rows = self.tr("%n row(s) behind it.", "", len(result.rows))
        return " ".join(part for part in (limits and f"{limits}.", day, rows) if part)

    def _on_opened(self, row: Evidence) -> None:
        if row.table in _PLACES:
            self.row_wanted.emit(row)
            self.accept()

    def _on_limits(self) -> None:
        dialog = LimitDialog(self._session.desk, self._result.sign, self)
        dialog.changed.connect(self.changed)
        dialog.changed.connect(self.accept)
        dialog.open()


def _key(row: Evidence) -> tuple[str, int]:
    return row.table, row.row_id
