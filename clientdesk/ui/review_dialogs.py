"""Opening a case, and ending one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.review_start import ReviewStart, StartRow
from clientdesk.app.reviews import ReviewCase
from clientdesk.domain.changes import Changes
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import Client
from clientdesk.domain.review import Gate
from clientdesk.domain.review_records import ReviewOutcome, Step
from clientdesk.ui.dialogs import text
from clientdesk.ui.editors import ChoiceEditor, LinesEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.interaction_dialog import ClientEditor
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.places import Choices
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.session import Session
from clientdesk.ui.step_part import staff_names
from clientdesk.ui.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class _NewCase:
    """A case as it is asked for."""

    client_id: int | None
    owner: str = ""
    cause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _End:
    """How a case ends."""

    outcome: ReviewOutcome
    signed_off_by: str = ""


class NewReviewDialog(RecordDialog[_NewCase]):
    """Opens a case about one of the clients; what is known of it is filled in."""

    opened = Signal(object)  # the case's id

    def __init__(
        self,
        session: Session,
        clients: list[Client],
        client_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        self._session = session
        self._rows: Sequence[StartRow] | None = None
        form = RecordForm[_NewCase](self._fields(clients))
        form.load(_NewCase(client_id=client_id))
        super().__init__(self.tr("New review"), form, self._open, parent)
        self._note = self.tr(
            "Its needs, services and terms are filled in from the latest assessment, the agreement "
            "and the figures. The aim is to recover the client."
        )
        self._said = text(self._note, "muted", wrap=True)
        self.body.insertWidget(0, self._said)
        self._reading = LateReading(self)
        self._reading.read.connect(self._on_read)

    def _fields(self, clients: list[Client]) -> list[Field]:
        owners = PickEditor(staff_names(self._session.desk))
        missing = self.tr("Write which client it is about.")
        return [
            Field("client_id", self.tr("&Client"), ClientEditor(clients), missing, wide=True),
            Field("owner", self.tr("&Who looks after the case"), owners, wide=True),
            Field("cause", self.tr("Wh&y it is opened"), LinesEditor(lines=3), wide=True),
        ]

    def _open(self, wanted: _NewCase) -> Changes:
        if wanted.client_id is None:
            raise ValueError("the form lets no empty field pass")
        reviews = self._session.desk.casework.reviews
        opened = reviews.open(wanted.client_id, wanted.owner, wanted.cause, self._rows)
        self.opened.emit(opened.review_id)
        return opened.changes

    def _on_saved(self) -> None:
        """Reads what is known of the client on another thread, then opens the case."""
        client_id = self._form.check() and self._form.record().client_id
        if client_id:
            self._said.setText(self.tr("Reading what is known of the client…"))
            self._form.setEnabled(False)
            self._reading.start(_start_reader(self._session.desk, client_id))

    def _on_read(self, rows: Sequence[StartRow] | None) -> None:
        self._rows = rows
        self._form.setEnabled(True)
        self._said.setText(self._note)
        super()._on_saved()

    def done(self, result: int) -> None:
        self._reading.stop()
        super().done(result)


class CloseReviewDialog(RecordDialog[_End]):
    """Ends a case; letting go is not among the outcomes before step 7 is done."""

    def __init__(
        self, session: Session, case: ReviewCase, gate: Gate, parent: QWidget | None = None
    ) -> None:
        self._session, self._case = session, case
        outcomes: Choices = [(each, words(each)) for each in ReviewOutcome]
        if gate.locked:
            outcomes = [each for each in outcomes if each[0] is not ReviewOutcome.LET_GO]
        self._outcome = ChoiceEditor(outcomes)
        self._end = RecordForm[_End](self._fields(), 1)
        self._end.load(_End(outcome=ReviewOutcome.RECOVERED, signed_off_by=_partner(case)))
        self._outcome.edited.connect(self._on_outcome_chosen)
        title = self.tr("Close the case of {client}").format(client=case.client.name)
        super().__init__(title, self._end, self._close, parent)
        if gate.locked:
            note = self.tr("Letting go is decided in step 7. A case may end well before.")
            self.body.insertWidget(0, text(note, "muted", wrap=True))
        self._on_outcome_chosen()

    def _fields(self) -> list[Field]:
        partners = PickEditor(staff_names(self._session.desk))
        missing = self.tr("Write which partner agrees.")
        return [
            Field("outcome", self.tr("&How it ends"), self._outcome),
            Field("signed_off_by", self.tr("&Partner who agrees"), partners, missing),
        ]

    def _on_outcome_chosen(self) -> None:
        lets_go = self._outcome.value() is ReviewOutcome.LET_GO
        self._end.set_shown("signed_off_by", lets_go)

    def _close(self, end: _End) -> Changes:
        by = end.signed_off_by if end.outcome is ReviewOutcome.LET_GO else ""
        reviews = self._session.desk.casework.reviews
        return reviews.close(self._case.review.id, end.outcome, by)


def _start_reader(desk: Desk, client_id: int) -> Callable[[], Sequence[StartRow] | None]:
    """What stands against a case is said when it is opened."""

    def read() -> Sequence[StartRow] | None:
        with desk.on_snapshot(lambda reader, day: ReviewStart(reader, day, client_id)) as start:
            try:
                return start.rows()
            except Refused:
                return None

    return read


def _partner(case: ReviewCase) -> str:
    """Who agreed in step 7, where it was taken."""
    return case.steps[Step.DEFINITION - 1].by
