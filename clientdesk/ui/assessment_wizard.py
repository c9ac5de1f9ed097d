"""The wizard that asks a client the questions of a form, one at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.conversations import Conversation
from clientdesk.app.messages import Messages
from clientdesk.app.wording import known_language
from clientdesk.domain.interview import asked, following, next_question, previous, progress
from clientdesk.domain.problems import Refused
from clientdesk.domain.questions import AskedQuestion
from clientdesk.domain.records import Client
from clientdesk.ui.area_list import AreaList, areas_of
from clientdesk.ui.ask import Ask
from clientdesk.ui.assessment_finish import FinishPage
from clientdesk.ui.dialogs import button, page, text
from clientdesk.ui.question_card import QuestionCard
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, SMALL
from clientdesk.ui.wizard_head import WizardHead
from clientdesk.ui.wizard_result import ResultPage

ASKING, RESULT = range(2)
QUESTION, END = range(2)
SIZE = (1160, 700)


class AssessmentWizard(QDialog):
    """Asks from where the answers stop; every answer is taken at once. No key but the keyboard's
    is needed: digits choose, Enter goes on, Alt and the arrows go to questions and areas."""

    changed = Signal(object)  # Changes
    case_wanted = Signal(object)  # the Client to review, after the wizard is closed

    def __init__(
        self,
        session: Session,
        ask: Ask,
        conversation: Conversation,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._ask, self._talk = session, ask, conversation
        self._language = known_language(conversation.language, session.language)
        self._current: AskedQuestion | None = None
        self._areas = AreaList()
        self._card = QuestionCard(session.formats, session.desk.today)
        self._end = FinishPage()
        self._result = ResultPage(session, ask)
        self._pages, self._stack = QStackedWidget(), QStackedWidget()
        self._asking = QWidget()
        self._head = WizardHead(conversation, self._language, session.language)
        self._back = button(self.tr("Back"), "arrow-left")
        self._next = button(self.tr("Next"), role="primary")
        self._lay_out()
        self._connect()
        self._open()

    def reject(self) -> None:
        question = self.tr("Close without the answer that cannot be read?")
        drop = self.tr("Close without it")
        if self._is_asking and not self._keep(confirming=False):
            if not self._ask.confirm(self, question, drop):
                return
        elif self._is_asking and self._current is None:
            self._on_noted(self._end.note)
        super().reject()

    @property
    def _is_asking(self) -> bool:
        return self._stack.currentIndex() == ASKING

    def _open(self) -> None:
        stored = self._talk.assessment
        if stored is not None and stored.finished_on is not None:
            self._show_result()
        else:
            self._show(next_question(self._talk.questions, self._talk.answers))

    def _show(self, question: AskedQuestion | None) -> None:
        """Asks a question; None is the end."""
        self._current = question
        talk = self._talk
        if question is None:
            note = talk.assessment.note if talk.assessment else ""
            self._end.show_end(self._to_ask(), talk.answers, self._language, note)
        else:
            id_ = question.question.id
            known = talk.suggestions.get(id_)
            self._card.show_question(question, talk.answers.get(id_), known, self._language)
        self._pages.setCurrentIndex(END if question is None else QUESTION)
        self._show_place()
        (self._end if question is None else self._card).focus()

    def _show_place(self) -> None:
        """How far it is, and what the buttons do."""
        talk, current = self._talk, self._current
        self._head.show_progress(progress(talk.questions, talk.answers))
        area = current.question.area if current else ""
        self._areas.show_areas(areas_of(self._to_ask(), talk.answers), area, self._language)
        self._back.setEnabled(self._before() is not None)
        self._next.setText(self._next_words())

    def _next_words(self) -> str:
        if self._current is None:
            return self.tr("Finish")
        return self.tr("Confirm and go on") if self._card.suggests else self.tr("Next")

    def _to_ask(self) -> tuple[AskedQuestion, ...]:
        return asked(self._talk.questions, self._talk.answers)

    def _before(self) -> AskedQuestion | None:
        if self._current is None:
            return next(reversed(self._to_ask()), None)
        return previous(self._talk.questions, self._talk.answers, self._current.question.id)

    def _after(self) -> AskedQuestion | None:
        if self._current is None:
            return None
        return following(self._talk.questions, self._talk.answers, self._current.question.id)

    def _keep(self, confirming: bool) -> bool:
        """Takes what is on the screen; False, and it stays there, where it cannot be read."""
        if self._current is None:
            return True
        if self._card.problem():
            return False
        draft = self._card.draft(confirming)
        if draft is None:
            return True
        id_ = self._current.question.id
        try:
            changes = self._talk.answer(id_, draft.state, draft.value, draft.note)
        except Refused as refused:
            self._ask.warn(self, Messages(self._session.language).refusal(refused))
            return False
        self._card.keep_stored(self._talk.answers.get(id_))
        self.changed.emit(changes)
        return True

    def _on_answered(self) -> None:
        if self._keep(confirming=False):
            self._show_place()

    def _on_next(self) -> None:
        if self._current is None:
            self._finish()
        elif self._keep(confirming=True):
            self._show(self._after())

    def _on_forward(self) -> None:
        """The next question, without confirming what is only suggested."""
        if self._current is not None and self._keep(confirming=False):
            self._show(self._after())

    def _on_back(self) -> None:
        before = self._before()
        if before is not None and self._keep(confirming=False):
            self._show(self._before())

    def _on_area(self, area: str) -> None:
        """Goes to the first open question of an area, or to its first; '' is the end."""
        if not self._keep(confirming=False):
            self._show_place()
            return
        inside = [each for each in self._to_ask() if each.question.area == area]
        waiting = (each for each in inside if each.question.id not in self._talk.answers)
        self._show(next(waiting, inside[0] if inside else None))

    def _step_area(self, step: int) -> None:
        names = [each.area for each in areas_of(self._to_ask(), self._talk.answers)] + [""]
        at = names.index(self._current.question.area if self._current else "")
        if 0 <= at + step < len(names):
            self._on_area(names[at + step])

    def _on_question(self, question_id: int) -> None:
        found = (each for each in self._to_ask() if each.question.id == question_id)
        self._on_noted(self._end.note)
        self._show(next(found, None))

    def _on_language(self, language: str) -> None:
        self._language = language
        self._show_place()
        self._card.speak(self._language)
        if self._current is None:
            self._show(None)
        else:
            self._card.focus()

    def _on_noted(self, note: str) -> None:
        stored = self._talk.assessment
        if stored is not None and stored.finished_on is None and note != stored.note:
            self.changed.emit(self._talk.save_note(note))

    def _finish(self) -> None:
        self._on_noted(self._end.note)
        self.changed.emit(self._talk.finish())
        self._show_result()

    def _show_result(self) -> None:
        self._result.show_result(self._talk, self._language)
        self._stack.setCurrentIndex(RESULT)
        self._result.focus()

    def _connect(self) -> None:
        self._areas.picked.connect(self._on_area)
        self._card.answered.connect(self._on_answered)
        self._card.edited.connect(self._show_place)
        self._end.picked.connect(self._on_question)
        self._end.noted.connect(self._on_noted)
        self._result.changed.connect(self.changed)
        self._result.closed.connect(self.accept)
        self._result.case_wanted.connect(self._on_case_wanted)
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self._on_next)
        self._head.language_chosen.connect(self._on_language)
        keys = {
            "Alt+Left": self._on_back,
            "Alt+Right": self._on_forward,
            "Alt+Up": lambda: self._step_area(-1),
            "Alt+Down": lambda: self._step_area(1),
            "F6": self._head.switch_language,
        }
        for key, go in keys.items():
            # Of the page that asks: on the result they do nothing.
            QShortcut(QKeySequence(key), self._asking).activated.connect(go)

    def _on_case_wanted(self, client: Client) -> None:
        self.accept()
        self.case_wanted.emit(client)

    def _lay_out(self) -> None:
        self.setWindowTitle(self._talk.form.name(self._session.language))
        self.resize(*SIZE)
        self._pages.addWidget(self._card)
        self._pages.addWidget(self._end)
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._head)
        work = QHBoxLayout()
        work.setSpacing(MEDIUM)
        work.addWidget(self._areas)
        work.addWidget(self._pages, 1)
        column.addLayout(work, 1)
        column.addLayout(self._foot())
        self._stack.addWidget(self._asking)
        self._stack.addWidget(self._result)
        page(self).addWidget(self._stack)
        self._next.setDefault(True)  # now: a button outside its dialog would be only one of two

    def _foot(self) -> QHBoxLayout:
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        hint = self.tr("Digits answer, Enter goes on, Alt with an arrow goes back and forth")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(close)
        row.addStretch(1)
        row.addWidget(text(hint, "caption"))
        row.addSpacing(MEDIUM)
        row.addWidget(self._back)
        row.addWidget(self._next)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asking = self._is_asking and self._current is not None
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (asking and plain and event.text().isdecimal() and self._card.press(event.text())):
            super().keyPressEvent(event)
