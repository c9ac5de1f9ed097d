"""What can be done with a whole plan: propose, copy, rename, compare, delete, and start it."""

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clientdesk.app.messages import Messages
from clientdesk.app.plan_start import PlanStart, PreparedStart
from clientdesk.app.plans import AddedPlan, SavedPlan
from clientdesk.app.proposals import Proposal, Proposals
from clientdesk.domain.plan_check import check_start
from clientdesk.domain.plan_records import ActionKind, Plan
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.client_commands import show
from clientdesk.ui.editors import TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.jobs import Job, Jobs
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.session import Session


class PlanCommands(QWidget):
    """Belongs to the page; what reads much is a job, one at a time."""

    changed = Signal(object)  # Changes
    added = Signal(object)  # plan id, before `changed`
    started = Signal(object)  # the first of its reviews, after `changed`
    reason_wanted = Signal()  # the plan is over the yearly limit
    busy = Signal(object)  # what is being done, in words; "" when it is done

    def __init__(self, session: Session, ask: Ask, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._session, self._ask = session, ask
        self._jobs: Jobs | None = None
        self._job: Job | None = None

    def propose(self) -> None:
        """Has the best plan worked out for the chosen period, and saves it as a new one."""
        desk, period = self._session.desk, self._session.period

        def work() -> Proposal:
            with desk.on_snapshot(Proposals) as proposals:
                return proposals.material(period).propose()

        self._run(work, self._on_proposed, self.tr("Looking for the best plan…"))

    def add_empty(self) -> None:
        """A new plan that does nothing yet."""
        taken = {saved.plan.name for saved in self._session.desk.plans.all()}
        names = (self.tr("Plan {number}").format(number=number) for number in count(1))
        name = next(each for each in names if each not in taken)
        self._add(lambda: self._session.desk.plans.add(name, period=self._session.period))

    def copy(self, saved: SavedPlan) -> None:
        """A plan like this one, to be changed."""
        name = self.tr("Copy of {name}").format(name=saved.plan.name)
        self._add(lambda: self._session.desk.plans.copy(saved.plan.id, name))

    def rename(self, saved: SavedPlan) -> None:
        """Asks for another name."""
        missing = self.tr("Write a name.")
        form = RecordForm[Plan]([Field("name", self.tr("Name"), TextEditor(), missing)], columns=1)
        form.load(saved.plan)
        plans = self._session.desk.plans
        dialog = RecordDialog[Plan](
            self.tr("Rename the plan"),
            form,
            lambda plan: plans.rename(plan.id, plan.name),
            self.window(),
        )
        dialog.changed.connect(self.changed)
        show(dialog)

    def compare(self) -> None:
        """Shows the newest plans side by side."""
        from clientdesk.ui.plan_compare_dialog import PlanCompareDialog  # noqa: PLC0415

        ids = [saved.plan.id for saved in self._session.desk.plans.all()]
        show(PlanCompareDialog(self._session, ids, self.window()))

    def delete(self, saved: SavedPlan) -> None:
        """Removes a plan, once the user has confirmed it."""
        question = self.tr("Delete the plan “{name}”?").format(name=saved.plan.name)
        detail = self.tr("Undo brings it back.")
        if saved.is_started:
            detail = self.tr("The reviews that it opened stay. Undo brings the plan back.")
        if self._ask.confirm(self.window(), question, self.tr("Delete"), detail):
            self._attempt(lambda: self.changed.emit(self._session.desk.plans.delete(saved.plan.id)))

    def start(self, saved: SavedPlan) -> None:
        """Reads ahead what starting writes; the user is asked before anything is written.

        What cannot start is refused before the question.
        """
        desk, plan_id = self._session.desk, saved.plan.id

        def work() -> PreparedStart:
            with desk.on_snapshot(PlanStart) as start:
                prepared = start.of(plan_id)
            check_start(prepared.plan, prepared.actions, prepared.guard)
            return prepared

        self._run(work, self._on_prepared, self.tr("Preparing the reviews…"))

    def stop(self) -> None:
        """Waits for what runs, before the workbook is closed."""
        if self._jobs is not None:
            self._jobs.close()
            self._jobs = self._job = None

    def _on_proposed(self, proposal: Proposal) -> None:
        session = self._session
        day = session.formats.short_date(session.desk.today)
        name = self.tr("Proposal of {day}").format(day=day)
        self._add(lambda: session.desk.plans.add(name, proposal.actions, session.period))
        if not proposal.actions:
            said = self.tr("Nothing that can be asked of a client is expected to pay.")
            self._ask.inform(self.window(), said, self.tr("The proposed plan is empty."))

    def _on_prepared(self, prepared: PreparedStart) -> None:
        question = self.tr("Start the plan “{name}”?").format(name=prepared.plan.name)
        detail = self._start_words(prepared)
        if self._ask.confirm(self.window(), question, self.tr("Start"), detail):
            self._attempt(lambda: self._start(prepared))

    def _start_words(self, prepared: PreparedStart) -> str:
        """How many reviews are opened, and how many that are open the plan goes on with."""
        lines = self._session.desk.casework.reviews.lines()
        opened = {line.review.client_id for line in lines}
        joined = sum(1 for action in prepared.actions if action.client_id in opened)
        new = len(prepared.actions) - joined
        said = [self.tr("It opens %n review(s) with what the plan proposes.", "", new)]
        if joined:
            said.append(self.tr("It goes on with %n review(s) already open.", "", joined))
        gone = self._planned(prepared.plan.id) - len(prepared.actions)
        if gone:
            words = self.tr("It leaves out %n client(s) that you have archived.", "", gone)
            said.append(words)
        said.append(self.tr("No client hears of it before you write. Undo takes it back."))
        return " ".join(said)

    def _planned(self, plan_id: int) -> int:
        """With how many clients the plan would do something, archived ones too."""
        actions = self._session.desk.plans.get(plan_id).actions
        return sum(1 for action in actions if action.kind is not ActionKind.KEEP)

    def _start(self, prepared: PreparedStart) -> None:
        plan = prepared.plan
        cause = self.tr("Plan “{name}”").format(name=plan.name)
        started = self._session.desk.plans.start(plan.id, cause, prepared=prepared)
        self.changed.emit(started.changes)
        if started.review_ids:
            self.started.emit(started.review_ids[0])

    def _add(self, write: Callable[[], AddedPlan]) -> None:
        def add() -> None:
            plan = write()
            self.added.emit(plan.plan_id)
            self.changed.emit(plan.changes)

        self._attempt(add)

    def _attempt(self, write: Callable[[], None]) -> None:
        try:
            write()
        except Refused as refused:
            self._on_refused(refused)

    def _run(self, work: Callable[[], object], done: Callable[..., None], words: str) -> None:
        if self._job is not None:
            return
        self._jobs = self._jobs or Jobs(self)
        self._job = self._jobs.start(lambda _progress: work())
        self._job.done.connect(done)
        self._job.refused.connect(self._on_refused)
        self._job.ended.connect(self._on_ended)
        self.busy.emit(words)

    def _on_refused(self, refused: Refused) -> None:
        self._ask.warn(self.window(), Messages(self._session.language).refusal(refused))
        if refused.code is RefusalCode.PLAN_REASON:
            self.reason_wanted.emit()

    def _on_ended(self) -> None:
        self._job = None
        self.busy.emit("")
