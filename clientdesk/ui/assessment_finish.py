"""The end of an assessment: what is open still, a note on the whole, and the end itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from clientdesk.domain.interview import Answers
from clientdesk.domain.questions import AskedQuestion
from clientdesk.ui.answer_editor import LongText
from clientdesk.ui.cards import Links
from clientdesk.ui.dialogs import text
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.theme import MEDIUM, SMALL, WIDE, set_role


class FinishPage(QFrame):
    """Shows which questions have no answer, each a way back to it."""

    picked = Signal(object)  # the id of a question
    noted = Signal(object)  # the note

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._count = text("", "muted", wrap=True)
        self._after = text(
            self.tr("Finishing keeps the facts among the answers, and shows what follows."),
            "muted",
            wrap=True,
        )
        self._open_title = text(self.tr("Without an answer"), "card-title")
        self._open = Links()
        self._note = LongText(lines=3)
        self._note.left.connect(self._on_noted)
        self._lay_out()

    def show_end(
        self, asked: Sequence[AskedQuestion], answers: Answers, language: str, note: str
    ) -> None:
        """Lists what is open; `note` is what stands on the whole conversation."""
        done = sum(each.question.id in answers for each in asked)
        said = self.tr("{done} of {total} questions have an answer.")
        self._count.setText(said.format(done=done, total=len(asked)))
        self._open.clear()
        missing = [each.question for each in asked if each.question.id not in answers]
        for question in missing:
            go = partial(self.picked.emit, question.id)
            self._open.add(question.text(language), "", go, "circle-dashed")
        for part in (self._open_title, self._open):
            part.setVisible(bool(missing))
        self._note.set_value(note)

    @property
    def note(self) -> str:
        """What is written on the whole conversation."""
        return str(self._note.value())

    def focus(self) -> None:
        """Goes to the note."""
        self._note.setFocus()

    def _on_noted(self) -> None:
        self.noted.emit(self.note)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Note on the &conversation"))
        set_role(label, "caption")
        label.setBuddy(self._note)
        self._note.setAccessibleName(label.text().replace("&", ""))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SMALL)
        column.addWidget(text(self.tr("That was the last question"), "question", wrap=True))
        column.addWidget(self._count)
        column.addWidget(self._after)
        column.addSpacing(MEDIUM)
        column.addWidget(label)
        column.addWidget(self._note)
        column.addSpacing(MEDIUM)
        column.addWidget(self._open_title)
        column.addWidget(self._open)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scrolled(page, self.tr("The end of the assessment")))
