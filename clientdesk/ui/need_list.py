"""Needs by strength, each with the answers that caused it, and a way to accept it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.domain.assessments import AssessmentAnswer
from clientdesk.domain.needs import Need, NeedStrength
from clientdesk.domain.questions import AskedQuestion
from clientdesk.domain.services import Service
from clientdesk.ui.answer_words import AnswerWords
from clientdesk.ui.cards import empty
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role

STRENGTHS: dict[NeedStrength, object] = {
    NeedStrength.RECOMMEND: QT_TRANSLATE_NOOP("NeedList", "Recommended"),
    NeedStrength.DISCUSS: QT_TRANSLATE_NOOP("NeedList", "To discuss"),
    NeedStrength.NOTE: QT_TRANSLATE_NOOP("NeedList", "To note"),
}


@dataclass(frozen=True, slots=True)
class ShownNeed:
    """A need with what to say of it: `remark` at the right; accepted where `can_accept`."""

    need: Need
    service: Service | None
    remark: str
    badge: bool
    can_accept: bool


@dataclass(frozen=True, slots=True)
class Causes:
    """What the answers behind needs are said with."""

    questions: Mapping[int, AskedQuestion]
    answers: Mapping[int, AssessmentAnswer]
    says: AnswerWords
    language: str

    def said(self, question_id: int) -> tuple[str, str]:
        """A question and its answer, in words."""
        asked = self.questions[question_id]
        answer = self.says.said(asked, self.answers.get(question_id))
        return asked.question.text(self.language), answer

    def sentences(self, need: Need) -> list[str]:
        """'Do you invoice abroad? Yes', one for each answer that caused the need."""
        template = QCoreApplication.translate("NeedList", "{question} {answer}")
        known = [each.question_id for each in need.causes if each.question_id in self.questions]
        pairs = [self.said(question_id) for question_id in known]
        return [template.format(question=question, answer=answer) for question, answer in pairs]


class NeedList(QWidget):
    """Says which need is accepted."""

    accepted = Signal(object)  # ShownNeed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, QFrame] = {}  # by the code of the service
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)

    def show_needs(self, needs: Sequence[ShownNeed], causes: Causes) -> None:
        """Shows the strongest first, under the name of their strength."""
        empty(self._column)
        self._rows = {}
        for strength in NeedStrength:
            found = [each for each in needs if each.need.strength is strength]
            if found:
                self._column.addWidget(text(strength_words(strength), "card-title"))
            for each in found:
                self._column.addWidget(self._put(each, causes))
        if not needs:
            nothing = self.tr("The answers point to no service.")
            self._column.addWidget(text(nothing, "muted", wrap=True))

    def show_again(self, need: ShownNeed, causes: Causes) -> None:
        """Shows one need as it is now, where it stood; the focus goes on to the next one."""
        old = self._rows[need.need.service_code]
        self._column.replaceWidget(old, self._put(need, causes))
        old.hide()
        old.deleteLater()

    def _put(self, each: ShownNeed, causes: Causes) -> QFrame:
        row = self._rows[each.need.service_code] = self._row(each, causes)
        return row

    def _row(self, each: ShownNeed, causes: Causes) -> QFrame:
        frame = QFrame()
        set_role(frame, "sunken")
        name = each.service.name(causes.language) if each.service else each.need.service_code
        frame.setAccessibleName(name)
        column = QVBoxLayout(frame)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        column.addLayout(self._head(each, name))
        column.addLayout(_cause_grid(each.need, causes))
        return frame

    def _head(self, each: ShownNeed, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(text(name, "strong", wrap=True), 1)
        if each.remark:
            row.addWidget(text(each.remark, "badge" if each.badge else "muted"))
        if each.can_accept:
            accept = button(self.tr("Accept"), "check")
            accept.setAccessibleName(self.tr("Accept {service}").format(service=name))
            accept.clicked.connect(lambda: self.accepted.emit(each))
            row.addWidget(accept)
        return row


def strength_words(strength: NeedStrength) -> str:
    """How much answers speak for a service."""
    return QCoreApplication.translate("NeedList", str(STRENGTHS[strength]))


def answer_grid() -> QGridLayout:
    """Two columns to say answers in, and one for a remark."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(LARGE)
    grid.setVerticalSpacing(TIGHT)
    grid.setColumnStretch(0, 5)
    grid.setColumnStretch(1, 3)
    return grid


def add_answer(grid: QGridLayout, question: str, answer: str, remark: str = "") -> None:
    """A question and what was answered, side by side."""
    row = grid.rowCount()
    top = Qt.AlignmentFlag.AlignTop
    grid.addWidget(text(question, "caption", wrap=True), row, 0, top)
    grid.addWidget(text(answer, "answer-given", wrap=True), row, 1, top)
    grid.addWidget(text(remark, "caption"), row, 2, top)


def _cause_grid(need: Need, causes: Causes) -> QGridLayout:
    grid = answer_grid()
    for cause in need.causes:
        if cause.question_id in causes.questions:
            counted = QCoreApplication.translate("NeedList", "%n point(s)", "", cause.weight)
            add_answer(grid, *causes.said(cause.question_id), counted)
    return grid
