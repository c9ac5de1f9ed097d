"""What the Reviews tab opens over the window: new cases, the forms of steps, letters, the end."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clientdesk.app.reviews import ReviewCase
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter
from clientdesk.domain.records import Client
from clientdesk.domain.review import SHUT
from clientdesk.domain.review_records import Step, StepState
from clientdesk.ui.ask import Ask
from clientdesk.ui.client_commands import show
from clientdesk.ui.session import Session


class ReviewRuns(QObject):
    """Each dialog is loaded when it is first opened."""

    changed = Signal(object)  # Changes
    opened = Signal(object)  # the id of a new case

    def __init__(self, session: Session, ask: Ask, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._ask, self._page = session, ask, page

    def new(self, client_id: int | None = None) -> None:
        """Asks for a new case of a client that has no open one."""
        from clientdesk.ui.review_dialogs import NewReviewDialog  # noqa: PLC0415

        clients = self._without_case()
        if not clients:
            self._ask.inform(self._page.window(), self.tr("Every client has an open review."))
            return
        ids = [each.id for each in clients]
        chosen = client_id if client_id in ids else None
        dialog = NewReviewDialog(self._session, clients, chosen, self._page.window())
        found: list[object] = []
        dialog.opened.connect(found.append)
        dialog.changed.connect(self.changed)
        dialog.accepted.connect(lambda: self.opened.emit(found[-1]))
        show(dialog)

    def step(self, case: ReviewCase, step: Step) -> None:
        """The form of a step."""
        from clientdesk.ui.step_dialog import StepDialog  # noqa: PLC0415

        is_last = (
            step is Step.DEFINITION
        )  # only that one asks for the gate, which is read at length
        gate = self._session.desk.casework.reviews.gate(case.client.id) if is_last else SHUT
        dialog = StepDialog(self._session, self._ask, case, step, gate, self._page.window())
        dialog.changed.connect(self.changed)
        dialog.letter_wanted.connect(lambda letter: self.letter(case, letter))
        self.changed.connect(dialog.show_letters)
        show(dialog)

    def close(self, case: ReviewCase) -> None:
        """Asks how a case ends."""
        from clientdesk.ui.review_dialogs import CloseReviewDialog  # noqa: PLC0415

        gate = self._session.desk.casework.reviews.gate(case.client.id)
        dialog = CloseReviewDialog(self._session, case, gate, self._page.window())
        dialog.changed.connect(self.changed)
        show(dialog)

    def file(self, case: ReviewCase) -> None:
        """What a parting has to settle; a client may also leave by itself."""
        from clientdesk.ui.offboarding_dialog import OffboardingDialog  # noqa: PLC0415

        window = self._page.window()
        dialog = OffboardingDialog(self._session, case.client, self._ask, window)
        dialog.changed.connect(self.changed)
        show(dialog)

    def letter(self, case: ReviewCase, letter: KeptLetter | None) -> None:
        """A letter of the case, or a new one: to renegotiate, or to part once that is decided."""
        from clientdesk.ui.letter_editor import LetterEditor  # noqa: PLC0415

        editor = LetterEditor(
            self._session.desk,
            case.client.id,
            letter.kind if letter else _next_kind(case),
            self._ask,
            self._page.window(),
            review_id=case.review.id,
            kept_id=letter.id if letter else 0,
        )
        editor.changed.connect(self.changed)
        show(editor)

    def _without_case(self) -> list[Client]:
        """Clients of the firm by name, without those that have an open case."""
        desk = self._session.desk
        taken = {line.client.id for line in desk.casework.reviews.lines()}
        return [each for each in desk.clients.all() if each.id not in taken and not each.prospect]


def _next_kind(case: ReviewCase) -> LetterKind:
    decided = case.steps[Step.DEFINITION - 1].state is StepState.DONE
    return LetterKind.OFFBOARDING if decided else LetterKind.RENEGOTIATION
