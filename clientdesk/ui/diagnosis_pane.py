"""Why a client may cost more than it brings: our own causes first, types, the gap, the doors."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.diagnosis_sheet import DiagnosisSheet, DiagnosisSheets
from clientdesk.domain.changes import Changes
from clientdesk.domain.diagnosis import ClientType, Diagnosis, SignResult
from clientdesk.domain.period import Period
from clientdesk.domain.problems import Refused
from clientdesk.ui.client_commands import show
from clientdesk.ui.diagnosis_words import (
    cause_words,
    diagnosis_words,
    difficulty_words,
    robustness_words,
)
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.doors_card import DoorsCard
from clientdesk.ui.doors_details import DoorsDetails
from clientdesk.ui.evidence_dialog import EvidenceDialog
from clientdesk.ui.gap_lines import GapLines
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import SOURCES, Session
from clientdesk.ui.signs import GOOD, UNKNOWN, WARN, Signs
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, set_role
from clientdesk.ui.type_list import TypeList

LOCKED = ("lock-simple", "bad")
_WAITING, _FOUND = range(2)


class DiagnosisPane(QWidget):
    """Reads on another thread, and only once it is looked at."""

    tables = SOURCES | {
        *("interaction", "threshold", "review", "instalment", "assessment", "assessment_answer"),
        *("form", "question", "question_option", "question_rule", "question_condition"),
        *("persona", "persona_service", "persona_criterion", "custom_fact"),
        *("client_package", "package_service"),
    }
    changed = Signal(object)  # Changes
    row_wanted = Signal(object)  # Evidence
    case_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._client_id: int | None = None
        self._stale = False
        self._reading = LateReading(self)
        self._causes = Signs(self.tr("What we ourselves left undone"))
        self._types = TypeList()
        self._difficulty = text("", "muted", wrap=True)
        self._difficulty.setToolTip(
            self.tr(
                "Each watch counts 1, each flag 2, each exception of the period without a price 1."
            )
        )
        self._verdict = Signs(self.tr("How sure this is"))
        self._gap = GapLines()
        self._doors, self._details = DoorsCard(session, offers_steps=False), DoorsDetails()
        self._waiting = text("", "muted", wrap=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self._reading.read.connect(self._on_read)
        self._types.sign_wanted.connect(self._on_sign)

    def show_client(self, client_id: int | None) -> None:
        """Shows a client, as soon as the pane itself is shown."""
        if client_id != self._client_id:
            self._waiting.setText(self.tr("One moment…"))
            self._pages.setCurrentIndex(_WAITING)
        self._client_id = client_id
        self._mark_stale()

    def refresh(self, changes: Changes) -> None:
        """Takes note of a write."""
        if changes.touch(*self.tables):
            self._mark_stale()

    def stop(self) -> None:
        """Before the workbook is closed."""
        self._reading.stop()

    def _mark_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        if self._client_id is not None:
            desk, period = self._session.desk, self._session.chosen
            self._reading.start(_reader(desk, self._client_id, period))

    def _on_read(self, sheet: DiagnosisSheet | None) -> None:
        if sheet is None:
            self._waiting.setText(self.tr("Nothing is known of this client in this period."))
            self._pages.setCurrentIndex(_WAITING)
            return
        formats = self._session.formats
        self._show_causes(sheet.diagnosis)
        self._types.show_types(sheet.diagnosis, formats)
        self._difficulty.setText(difficulty_words(sheet.difficulty))
        self._show_verdict(sheet.diagnosis)
        margin = self._session.desk.firm.firm().target_margin
        self._gap.show_gap(sheet.gap, margin, formats)
        self._doors.show_doors(sheet.doors)
        self._details.show_sheet(sheet, formats)
        self._pages.setCurrentIndex(_FOUND)

    def _show_causes(self, diagnosis: Diagnosis) -> None:
        """What holds with its types; what is not known last."""
        self._causes.clear()
        if diagnosis.never_let_go:
            never = self.tr("While this is so on our side, the client is not let go.")
            self._causes.add(LOCKED, never)
        for cause in diagnosis.causes:
            types = ", ".join(diagnosis_words(each) for each in ClientType if each in cause.types)
            tip = self.tr("Might explain: {types}").format(types=types)
            self._causes.add(WARN if cause.known else UNKNOWN, cause_words(cause), tip=tip)
        if not diagnosis.causes:
            self._causes.add(GOOD, self.tr("Nothing was found on our side."))

    def _show_verdict(self, diagnosis: Diagnosis) -> None:
        self._verdict.clear()
        robustness = diagnosis.robustness
        said = robustness_words(robustness, self._session.formats)
        self._verdict.add(GOOD if robustness.firm else WARN, said)

    def _on_sign(self, sign: SignResult) -> None:
        dialog = EvidenceDialog(self._session, sign, self)
        dialog.row_wanted.connect(self.row_wanted)
        dialog.changed.connect(self.changed)
        show(dialog)

    def _lay_out(self) -> None:
        self._waiting.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        waiting = QWidget()
        above = QVBoxLayout(waiting)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._waiting)
        above.addStretch()
        self._pages.addWidget(waiting)
        self._pages.addWidget(scrolled(self._body(), self.tr("Diagnosis")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        set_role(self._doors, "sunken")
        parts = (
            (self.tr("What we ourselves left undone"), (self._causes,)),
            (self.tr("What the signs point to"), (self._types, self._difficulty)),
            (self.tr("How sure this is"), (self._verdict,)),
            (self.tr("From the target to the profit"), (self._gap,)),
            ("", (self._doors, self._details)),
        )
        for title, widgets in parts:
            if title:
                column.addWidget(text(title, "card-title"))
            for widget in widgets:
                column.addWidget(widget)
            column.addSpacing(SMALL)
        review = button(self.tr("Open a review"), "path")
        review.clicked.connect(self.case_wanted)
        column.addWidget(review)
        column.addStretch()
        return body

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._read()
        super().showEvent(event)


def _reader(
    desk: Desk, client_id: int, period: Period | None
) -> Callable[[], DiagnosisSheet | None]:
    def read() -> DiagnosisSheet | None:
        with desk.on_snapshot(DiagnosisSheets) as sheets:
            try:
                return sheets.of(client_id, period)
            except Refused:
                return None

    return read
