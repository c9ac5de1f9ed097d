"""Why a client has its grade: points, what is not known, what would change it, what it was."""

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from clientdesk.domain.assessments import ClientGrade, GradeLetter
from clientdesk.domain.changes import Changes
from clientdesk.domain.grading import UNGRADED, Grade, Graded, GradeLine
from clientdesk.domain.records import Client
from clientdesk.ui.cards import card_with, column_of, empty
from clientdesk.ui.client_commands import show
from clientdesk.ui.dialogs import add_close, button, page, text
from clientdesk.ui.grade_dialogs import GradingDialog, SetGradeDialog
from clientdesk.ui.grade_words import (
    badge_role,
    grade_words,
    graded_words,
    measure_words,
    step_words,
)
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.signs import UNKNOWN, WARN, Sign, Signs
from clientdesk.ui.table import RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, set_role

STEPS = 3  # changes that are named
BETTER: Sign = ("arrow-right", "good")
HISTORY_HEIGHT = 118
_GRADE_WIDTH = 160


class GradeDialog(QDialog):
    """Shows the grade of one client; what is changed here is written at once."""

    changed = Signal(object)

    def __init__(self, session: Session, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._client = session, client
        self._badge = text("", "badge")
        self._said = text("", wrap=True)
        self._by_hand = text("", "muted", wrap=True)
        self._points = Points()
        self._signs = Signs(self.tr("What would change it"))
        self._scale = text("", "caption", wrap=True)
        self._table = RecordTable[ClientGrade](self._columns(), lambda grade: grade.id, self)
        self._history = RecordView(self._table, stretch=3, sort_by=-1)
        self._nothing_kept = text(self.tr("No grade was kept yet."), "muted")
        self._take_back = button(self.tr("Back to the computed one"))
        self.setWindowTitle(self.tr("Why this grade"))
        self.resize(740, 700)
        self._lay_out()
        self.reload()

    def reload(self) -> None:
        """Reads the grade again."""
        graded = self._session.grades.get(self._client.id, UNGRADED)
        self._show_head(graded)
        self._points.show_lines(self._session, graded.computed)
        self._signs.clear()
        if graded.computed is not None:
            self._show_changes(graded.computed)
        self._signs.setVisible(bool(self._signs.sentences))
        self._scale.setText(self._scale_words())
        history = self._session.desk.grades.history(self._client.id)
        self._table.set_records(history)
        self._history.setVisible(bool(history))
        self._nothing_kept.setVisible(not history)
        self._take_back.setVisible(graded.by_hand is not None)

    def _show_head(self, graded: Graded) -> None:
        self._badge.setText(graded_words(graded) or self.tr("No grade yet"))
        set_role(self._badge, badge_role(graded.letter))
        self._said.setText(self._points_words(graded.computed))
        self._by_hand.setText(self._by_hand_words(graded))
        self._by_hand.setVisible(graded.by_hand is not None)

    def _points_words(self, grade: Grade | None) -> str:
        if grade is None:
            return self.tr(
                "Nothing is known yet that a grade could rest on. Import time and invoices, or "
                "fill in the client review form."
            )
        desk = self._session.desk
        words_ = self.tr(
            "{points} points of 100, counted on the {confidence} of the weights that is known. "
            "Figures are those of {period}."
        )
        return words_.format(
            points=grade.points,
            confidence=self._per_cent(grade.confidence),
            period=self._session.period_text(desk.grades.period()),
        )

    def _by_hand_words(self, graded: Graded) -> str:
        if graded.by_hand is None:
            return ""
        day = self._session.formats.short_date(graded.by_hand.given_on)
        words_ = self.tr("Set by hand on {day}: {reason}").format(
            day=day, reason=graded.by_hand.reason
        )
        if graded.computed is None:
            return words_
        computed = self.tr("Computed, it would be {grade}.")
        return f"{words_}\n{computed.format(grade=grade_words(graded.computed.letter))}"

    def _show_changes(self, grade: Grade) -> None:
        steps = self._session.desk.grades.steps(grade)
        for step in steps[:STEPS]:
            words_ = self.tr("{change} would make it {grade}.")
            change = step_words(step, self._session.formats)
            self._signs.add(BETTER, words_.format(change=change, grade=grade_words(step.letter)))
        if not steps and grade.letter is not GradeLetter.A:
            self._signs.add(WARN, self.tr("No single change is enough for a better grade."))
        if grade.lowest is not grade.highest:
            words_ = self.tr(
                "With all of it known the grade could be anything from {lowest} to {highest}. The "
                "client review form asks for most of what is missing."
            )
            lowest, highest = grade_words(grade.lowest), grade_words(grade.highest)
            self._signs.add(UNKNOWN, words_.format(lowest=lowest, highest=highest))

    def _scale_words(self) -> str:
        cut_offs = self._session.desk.grades.scale().cut_offs
        words_ = self.tr(
            "A from {a} points, B from {b}, C from {c}, below that D. D means: act. It is no "
            "reason to part with a client. Grades stay inside the firm: no letter, file name or "
            "printed form shows them."
        )
        return words_.format(**{letter.lower(): points for letter, points in cut_offs.items()})

    def _per_cent(self, whole: int) -> str:
        return self._session.formats.percent(Fraction(whole, 100))

    def _columns(self) -> list[Column[ClientGrade]]:
        formats = self._session.formats
        return [
            Column(title=self.tr("Day"), text=lambda kept: formats.short_date(kept.given_on)),
            Column(
                title=self.tr("Grade"),
                text=lambda kept: grade_words(kept.grade),
                strong=True,
                width=_GRADE_WIDTH,
            ),
            Column(
                title=self.tr("Points"),
                text=lambda kept: str(kept.points),
                sort_key=lambda kept: kept.points,
                align=RIGHT,
                width=70,
            ),
            Column(title=self.tr("Set by hand because"), text=lambda kept: kept.reason),
        ]

    def _on_set(self) -> None:
        graded = self._session.grades.get(self._client.id, UNGRADED)
        dialog = SetGradeDialog(self._session.desk, self._client, graded.letter, self)
        dialog.changed.connect(self._on_changed)
        show(dialog)

    def _on_grading(self) -> None:
        dialog = GradingDialog(self._session.desk, self)
        dialog.changed.connect(self._on_changed)
        show(dialog)

    def _on_taken_back(self) -> None:
        self._on_changed(self._session.desk.grades.take_back(self._client.id))

    def _on_recorded(self) -> None:
        self._on_changed(self._session.desk.grades.record())

    def _on_changed(self, changes: Changes) -> None:
        self._session.forget(changes)
        self.reload()
        self.changed.emit(changes)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(MEDIUM)
        title.addWidget(text(self._client.name, "page-title", wrap=True), 1)
        title.addWidget(self._badge)
        column = page(self)
        column.setSpacing(MEDIUM)
        column.addLayout(title)
        column.addWidget(self._by_hand)
        column.addWidget(self._said)
        column.addWidget(scrolled(self._body(), self.tr("Why this grade")), 1)
        self._add_buttons(add_close(self, column))

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(card_with(self.tr("How the points come about"), self._points))
        changes = card_with(self.tr("What would change it"), self._signs, self._scale)
        column.addWidget(changes)
        self._history.setAccessibleName(self.tr("Grades that were kept"))
        self._history.setFixedHeight(HISTORY_HEIGHT)
        set_role(self._history, "flush")
        keep = button(self.tr("Keep today's grades of all clients"))
        keep.clicked.connect(self._on_recorded)
        kept = card_with(self.tr("What it was"), self._history, self._nothing_kept)
        column_of(kept).addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(kept)
        column.addStretch()
        return body

    def _add_buttons(self, box: QDialogButtonBox) -> None:
        by_hand = button(self.tr("Set by hand…"))
        grading = button(self.tr("Weights and cut-offs…"))
        by_hand.clicked.connect(self._on_set)
        grading.clicked.connect(self._on_grading)
        self._take_back.clicked.connect(self._on_taken_back)
        for each in (by_hand, self._take_back, grading):
            box.addButton(each, QDialogButtonBox.ButtonRole.ActionRole)


class Points(QWidget):
    """The criteria with their points, and under each what it rests on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, session: Session, grade: Grade | None) -> None:
        """Every criterion with a weight; those of which nothing is known say so."""
        empty(self._grid)
        lines = [line for line in grade.lines if line.weight] if grade else []
        for row, line in enumerate(lines):
            self._add(row, line, session)

    def _add(self, row: int, line: GradeLine, session: Session) -> None:
        formats = session.formats
        known = [measure_words(each.measure, each.value, formats) for each in line.evidence]
        points = self.tr("– of {weight}")
        if line.points is not None:
            points = self.tr("{points} of {weight}")
        shown = formats.number(line.points or 0, 1)
        said = text("\n".join(known) or self.tr("Nothing is known."), "muted", wrap=True)
        figure = text(points.format(points=shown, weight=line.weight), "" if known else "muted")
        for column, label in enumerate((text(grade_words(line.criterion), "strong"), said, figure)):
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setAlignment(figure, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
