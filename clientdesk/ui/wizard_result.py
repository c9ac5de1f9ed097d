"""The last page of the wizard: the result, or what a test run points to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientdesk.app.conversations import Conversation, TrialConversation
from clientdesk.ui.answer_words import AnswerWords
from clientdesk.ui.ask import Ask
from clientdesk.ui.assessment_result import AssessmentResultPane
from clientdesk.ui.cards import card_with
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.need_list import Causes, NeedList, ShownNeed
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM

RESULT, TRIAL = range(2)


class ResultPage(QWidget):
    """Shows what follows from the answers, with Close below."""

    changed = Signal(object)  # Changes
    case_wanted = Signal(object)  # the Client to review
    closed = Signal()

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._result = AssessmentResultPane(session, ask)
        self._needs = NeedList()
        self._pages = QStackedWidget()
        self._close = button(self.tr("Close"))
        self._result.changed.connect(self.changed)
        self._result.case_wanted.connect(self.case_wanted)
        self._close.clicked.connect(self.closed)
        self._lay_out()

    def show_result(self, talk: Conversation, language: str) -> None:
        """The stored result; of a test run the services alone, in the language it was asked in."""
        stored = talk.assessment
        self._pages.setCurrentIndex(TRIAL if stored is None else RESULT)
        if stored is not None:
            self._result.show_assessment(stored.id)
        elif isinstance(talk, TrialConversation):
            self._show_trial(talk, language)

    def focus(self) -> None:
        if self._pages.currentIndex() == RESULT:
            self._result.focus()
        else:
            self._close.setFocus()

    def _show_trial(self, talk: TrialConversation, language: str) -> None:
        services = {each.code: each for each in self._session.desk.services.all()}
        shown = [
            ShownNeed(each, services.get(each.service_code), "", badge=False, can_accept=False)
            for each in talk.needs()
        ]
        says = AnswerWords(language, self._session.formats)
        questions = {each.question.id: each for each in talk.questions}
        self._needs.show_needs(shown, Causes(questions, talk.answers, says, language))

    def _lay_out(self) -> None:
        trial = QWidget()
        inside = QVBoxLayout(trial)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(text(self.tr("What these answers point to"), "page-title"))
        inside.addWidget(card_with("", self._needs))
        inside.addStretch(1)
        for part in (self._result, scrolled(trial, self.tr("Result of the test run"))):
            self._pages.addWidget(part)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
