"""The Reviews tab: cases at the left, the seven steps of one, its doors, and its letter."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientdesk.app.messages import Messages
from clientdesk.app.reviews import ReviewCase
from clientdesk.domain.changes import Changes
from clientdesk.domain.letter_records import KeptLetter
from clientdesk.domain.problems import Refused
from clientdesk.domain.review import current_step
from clientdesk.domain.review_records import Step
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import EmptyState
from clientdesk.ui.doors_card import DoorsCard
from clientdesk.ui.page import Page
from clientdesk.ui.result_card import ResultCard
from clientdesk.ui.review_letter import LetterCard
from clientdesk.ui.review_list import ReviewList
from clientdesk.ui.review_runs import ReviewRuns
from clientdesk.ui.review_steps import StepsCard
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import SOURCES, Session
from clientdesk.ui.theme import LARGE, MEDIUM, WIDE

_CASES, _NONE = range(2)
_STEPS_WIDTH = 366
CASE_TABLES = frozenset(
    {"review", "review_step", "review_need", "review_use", "review_suggestion", "review_saving"}
    | {"review_terms", "instalment", "handover_item", "offboarding", "kept_letter", "lexicon_word"}
    | {"interaction", "client_link", "threshold", "assessment", "assessment_answer", "form"}
    | {"question", "question_option", "question_rule", "question_condition", "custom_fact"}
    | {"package", "package_service", "client_package"}
    | {"persona", "persona_service", "persona_criterion"}
)


class ReviewsPage(Page):
    """Shows one case at a time; the forms of its steps and its letters open over the window."""

    tables = CASE_TABLES | SOURCES
    client_wanted = Signal(object)  # the client's id
    shown = Signal()  # another case, or none

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._ask = ask
        self._case: ReviewCase | None = None
        self._list = ReviewList(session)
        self._steps, self._doors = StepsCard(session), DoorsCard(session)
        self._result, self._letter = ResultCard(session), LetterCard(session, ask)
        self._runs = ReviewRuns(session, ask, self)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def case(self) -> ReviewCase | None:
        """The case that is shown."""
        return self._case

    def reload(self) -> None:
        reviews = self.session.desk.casework.reviews
        lines = [*reviews.lines(), *reviews.lines(closed=True)]
        self._stack.setCurrentIndex(_CASES if lines else _NONE)
        self._list.show_lines(lines)
        self._show(self._list.current)

    def may_leave(self) -> bool:
        for part in (self._doors, self._result, self._letter):
            part.stop()
        return True

    def new_review(self, client_id: int | None = None) -> None:
        """Asks for a new case, of the client given where it has none."""
        self._runs.new(client_id)

    def show_review(self, review_id: int) -> None:
        """Goes to a case."""
        self._list.choose(review_id)

    def show_client(self, client_id: int) -> None:
        """Goes to the newest case of a client, where it has one."""
        reviews = self.session.desk.casework.reviews.of_client(client_id)
        if reviews:
            self.show_review(reviews[0].id)

    def _show(self, review_id: int | None) -> None:
        """Reads a case and shows all of it; what takes long comes later."""
        reviews = self.session.desk.casework.reviews
        case = self._case = None if review_id is None else reviews.case(review_id)
        self.shown.emit()
        if review_id is None or case is None:
            return
        self._steps.show_case(case, reviews.gate(case.client.id))
        self._letter.show_case(case)
        self._doors.setVisible(case.review.closed_on is None)
        if case.review.closed_on is None:
            self._doors.read(case.client.id)
        self._result.read(review_id)

    def _on_picked(self, review_id: int | None) -> None:
        if review_id is not None and (self._case is None or self._case.review.id != review_id):
            self._show(review_id)

    def _on_opened(self, review_id: int) -> None:
        """After a case was opened, and its change was shown everywhere."""
        self.show_review(review_id)

    def _on_reopened(self) -> None:
        self._attempt(lambda case: self.session.desk.casework.reviews.reopen(case.review.id))

    def _on_deleted(self) -> None:
        question = self.tr("Delete this case with all its steps?")
        detail = self.tr("Letters and the offboarding file stay. Undo brings the case back.")
        if self._ask.confirm(self.window(), question, self.tr("Delete"), detail):
            self._attempt(lambda case: self.session.desk.casework.reviews.delete(case.review.id))

    def _attempt(self, write: Callable[[ReviewCase], Changes]) -> None:
        if self._case is None:
            return
        try:
            changes = write(self._case)
        except Refused as refused:
            self._ask.warn(self.window(), Messages(self.session.language).refusal(refused))
            return
        self.changed.emit(changes)

    def _with_case(self, go: Callable[[ReviewCase], object]) -> Callable[[], None]:
        """A slot that does something with the case that is shown then."""

        def slot() -> None:
            if self._case is not None:
                go(self._case)

        return slot

    def _connect(self) -> None:
        self._list.picked.connect(self._on_picked)
        self._list.opened.connect(self._with_case(self._open_step))
        self._list.new_wanted.connect(self.new_review)
        self._steps.step_wanted.connect(self._on_step)
        self._steps.close_wanted.connect(self._with_case(self._runs.close))
        self._steps.file_wanted.connect(self._with_case(self._runs.file))
        self._steps.reopen_wanted.connect(self._on_reopened)
        self._steps.delete_wanted.connect(self._on_deleted)
        self._steps.client_wanted.connect(
            self._with_case(lambda case: self.client_wanted.emit(case.client.id))
        )
        self._letter.letter_wanted.connect(self._on_letter)
        for source in (self._letter, self._runs):
            source.changed.connect(self.changed)
        self._runs.opened.connect(self._on_opened)

    def _open_step(self, case: ReviewCase) -> None:
        """The form of the step that is next."""
        self._runs.step(case, current_step(case.steps) or Step.DEFINITION)

    def _on_step(self, step: Step) -> None:
        if self._case is not None:
            self._runs.step(self._case, step)

    def _on_letter(self, letter: KeptLetter | None) -> None:
        if self._case is not None:
            self._runs.letter(self._case, letter)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.addWidget(self._cases())
        self._stack.addWidget(self._nothing())

    def _cases(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        row.setSpacing(MEDIUM)
        row.addWidget(self._list)
        row.addWidget(self._middle())
        row.addWidget(self._letter, 1)
        return widget

    def _middle(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for part in (self._steps, self._result, self._doors):
            column.addWidget(part)
        column.addStretch(1)
        self._result.hide()
        area = scrolled(inside, self.tr("Steps and figures"))
        area.setFixedWidth(_STEPS_WIDTH)
        return area

    def _nothing(self) -> EmptyState:
        state = EmptyState(
            "list-numbers",
            self.tr("No reviews yet"),
            self.tr(
                "A review takes a client that costs more than it brings through seven steps, from "
                "what it needs to terms that are good for both sides. Letting go is the last "
                "step, and only where everything else has failed."
            ),
        )
        state.add_button(self.tr("New review…"), "plus", self.new_review, "primary")
        state.end_buttons()
        return state
