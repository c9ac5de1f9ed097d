"""Dialogs that change a grade: one set by hand, and how all are computed."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.assessments import GradeLetter
from clientdesk.domain.changes import Changes
from clientdesk.domain.grading import DEFAULT_SCALE, GradeCriterion, GradeScale
from clientdesk.domain.records import Client
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import ChoiceEditor, CountEditor, LinesEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.grade_words import grade_words
from clientdesk.ui.record_dialog import RecordDialog


@dataclass(frozen=True, slots=True)
class _Draft:
    letter: GradeLetter
    reason: str


class SetGradeDialog(RecordDialog[_Draft]):
    """Sets a grade by hand; only with a reason."""

    def __init__(
        self, desk: Desk, client: Client, letter: GradeLetter | None, parent: QWidget
    ) -> None:
        self._desk, self._client = desk, client
        grades = ChoiceEditor([(each, grade_words(each)) for each in GradeLetter])
        missing = self.tr("Write why. It is kept with the grade.")
        form = RecordForm[_Draft](
            [
                Field("letter", self.tr("&Grade"), grades, wide=True),
                Field("reason", self.tr("&Reason"), LinesEditor(), missing, wide=True),
            ]
        )
        form.load(_Draft(letter or GradeLetter.C, ""))
        title = self.tr("Grade of {client}").format(client=client.name)
        super().__init__(title, form, self._set, parent)
        note = self.tr("It stands in place of the computed one until you take it back.")
        self.body.insertWidget(0, text(note, "muted", wrap=True))

    def _set(self, draft: _Draft) -> Changes:
        return self._desk.grades.set_by_hand(self._client.id, draft.letter, draft.reason)


@dataclass(frozen=True, slots=True)
class _Scale:
    """A scale as a form shows it: a field for each criterion and each cut-off."""

    margin: int
    payment: int
    organisation: int
    scope: int
    growth: int
    satisfaction: int
    risk: int
    a: int
    b: int
    c: int

    @classmethod
    def of(cls, scale: GradeScale) -> "_Scale":
        weights = {criterion.value: weight for criterion, weight in scale.weights.items()}
        cut_offs = {letter.lower(): points for letter, points in scale.cut_offs.items()}
        return cls(**weights, **cut_offs)

    @property
    def scale(self) -> GradeScale:
        return GradeScale(
            {each: getattr(self, each.value) for each in GradeCriterion},
            {GradeLetter.A: self.a, GradeLetter.B: self.b, GradeLetter.C: self.c},
        )


class GradingDialog(RecordDialog[_Scale]):
    """The weights of the criteria and the points from which each letter is given."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk = desk
        self._weights = {each: CountEditor(0, 100) for each in GradeCriterion}
        self._sum = text("", "muted")
        self._scale_form = RecordForm[_Scale](self._fields(), 3)
        self._scale_form.load(_Scale.of(desk.grades.scale()))
        self._scale_form.edited.connect(self._show_sum)
        title = self.tr("Weights and cut-offs")
        super().__init__(title, self._scale_form, self._save, parent)
        note = self.tr(
            "How much each criterion counts, out of 100, and the points from which a grade is "
            "given. Below C it is a D."
        )
        reset = button(self.tr("Back to the usual ones"))
        reset.clicked.connect(self._on_reset)
        self.body.insertWidget(0, text(note, "muted", wrap=True))
        self.body.addWidget(self._sum)
        self.body.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_sum()

    def _fields(self) -> list[Field]:
        missing = self.tr("Write a number.")
        weights = [
            Field(each.value, grade_words(each), editor, missing)
            for each, editor in self._weights.items()
        ]
        from_ = self.tr("{grade}, from")
        cut_offs = [
            Field(
                letter.lower(),
                from_.format(grade=grade_words(letter)),
                CountEditor(1, 100),
                missing,
            )
            for letter in DEFAULT_SCALE.cut_offs
        ]
        return cut_offs + weights  # so that their sum stands below the weights

    def _show_sum(self) -> None:
        values = [editor.value() for editor in self._weights.values()]
        total = sum(value for value in values if isinstance(value, int))
        self._sum.setText(self.tr("The weights add up to {sum} of 100.").format(sum=total))

    def _on_reset(self) -> None:
        self._scale_form.load(_Scale.of(DEFAULT_SCALE))
        self._show_sum()

    def _save(self, draft: _Scale) -> Changes:
        return self._desk.grades.save_scale(draft.scale)
