"""The Plan view: what to do with each client, and what that would make of the firm."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.app.plans import SavedPlan
from clientdesk.app.proposals import PlanMaterial, Proposals
from clientdesk.domain.changes import Changes
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.plan_view import ClientPlan, PlanView
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import EmptyState
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.package_sources import FIT_TABLES
from clientdesk.ui.page import Page
from clientdesk.ui.plan_board import PlanBoard
from clientdesk.ui.plan_commands import PlanCommands
from clientdesk.ui.reviews import CASE_TABLES
from clientdesk.ui.session import SOURCES, Session

_PLANS, _NONE = range(2)
OWN_TABLES = frozenset({"plan", "plan_action"})
MATERIAL_TABLES = SOURCES | FIT_TABLES | CASE_TABLES | {"offer"}


@dataclass(frozen=True, slots=True)
class Found:
    """What a job worked out for a plan, and what it worked with."""

    saved: SavedPlan
    material: PlanMaterial
    view: PlanView


class PlanPage(Page):
    """Shows one plan at a time. Every edit is stored at once, and worked out anew in a job."""

    tables = MATERIAL_TABLES | OWN_TABLES
    client_chosen = Signal(object)  # client id
    list_chosen = Signal(object)  # ClientFilter; every view has it
    review_wanted = Signal(object)  # review id

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._chosen = 0
        self._saved: SavedPlan | None = None
        self._material: PlanMaterial | None = None
        self._board = PlanBoard(session)
        self._commands = PlanCommands(session, ask, self)
        self._reading = LateReading(self)
        self._none = self._nothing()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def refresh(self, changes: Changes) -> None:
        if changes.touch(*MATERIAL_TABLES):
            self._material = None
        super().refresh(changes)

    def reload(self) -> None:
        """Reads the plans at once, and works the chosen one out in a job."""
        plans = self.session.desk.plans.all()
        chosen = (each for each in plans if each.plan.id == self._chosen)
        saved = self._saved = next(chosen, plans[0] if plans else None)
        self._stack.setCurrentIndex(_NONE if saved is None else _PLANS)
        if saved is None:
            self._reading.stop()
            return
        self._chosen = saved.plan.id
        self._board.bar.show_plans(plans, saved)
        self._reading.start(_worker(self.session.desk, saved, self._kept_material(saved)))

    def may_leave(self) -> bool:
        self._board.keep_reason()
        self._reading.stop()
        self._commands.stop()
        return True

    def show_plan(self, plan_id: int) -> None:
        """Goes to a plan."""
        self._chosen = plan_id
        self._mark_stale()

    def propose(self) -> None:
        """Has a plan proposed."""
        self._commands.propose()

    def show_found(self, found: Found) -> None:
        """Shows what a plan would make of the firm."""
        self._material = found.material
        self._board.show_plan(found.saved, found.material, found.view)

    def _kept_material(self, saved: SavedPlan) -> PlanMaterial | None:
        material = self._material
        return material if material and material.basis.period == saved.period else None

    def _on_kind(self, row: ClientPlan, kind: ActionKind) -> None:
        if self._material is None:
            return
        if kind is ActionKind.PACKAGE and not self._material.packages:
            self._board.refuse(self.tr("There is no package to move to yet: see Packages."))
            return
        action = self._material.default_action(row.client_id, kind)
        if kind is ActionKind.SHARE and not action.shared:
            self._board.refuse(self.tr("It has no direct expenses that it could pay."))
            return
        self._save(action)

    def _on_package(self, row: ClientPlan, package_id: int) -> None:
        if self._material is not None:
            kind = ActionKind.PACKAGE
            self._save(self._material.default_action(row.client_id, kind, package_id))

    def _on_edited(self, row: ClientPlan, action: PlanAction) -> None:
        """Stores an edit; the chance follows the terms unless the user gave it."""
        material, before = self._material, row.action
        if material is None:
            return
        if action.chance == before.chance == material.chance(before):
            action = replace(action, chance=material.chance(action))
        self._save(action)

    def _save(self, action: PlanAction) -> None:
        plans = self.session.desk.plans
        self._write(lambda: plans.save_action(self._chosen, action))

    def _write(self, write: Callable[[], Changes]) -> None:
        try:
            changes = write()
        except Refused as refused:
            self._board.refuse(Messages(self.session.language).refusal(refused))
            return
        self.changed.emit(changes)

    def _with_plan(self, go: Callable[[SavedPlan], None]) -> Callable[[], None]:
        """A slot that does something with the plan that is shown then."""

        def slot() -> None:
            if self._saved is not None:
                go(self._saved)

        return slot

    def _connect(self) -> None:
        self._reading.read.connect(self.show_found)
        bar, board, commands = self._board.bar, self._board, self._commands
        plans = self.session.desk.plans
        bar.chosen.connect(self.show_plan)
        bar.month_wanted.connect(
            lambda day: self._write(lambda: plans.set_start(self._chosen, day))
        )
        bar.renew_wanted.connect(
            lambda: self._write(lambda: plans.set_period(self._chosen, self.session.period))
        )
        bar.propose_wanted.connect(commands.propose)
        bar.empty_wanted.connect(commands.add_empty)
        bar.compare_wanted.connect(commands.compare)
        bar.copy_wanted.connect(self._with_plan(commands.copy))
        bar.rename_wanted.connect(self._with_plan(commands.rename))
        bar.delete_wanted.connect(self._with_plan(commands.delete))
        bar.start_wanted.connect(self._with_plan(commands.start))
        board.kind_wanted.connect(self._on_kind)
        board.package_wanted.connect(self._on_package)
        board.edited.connect(self._on_edited)
        board.reason_written.connect(
            lambda reason: self._write(lambda: plans.set_reason(self._chosen, reason))
        )
        board.review_wanted.connect(self.review_wanted)
        board.client_wanted.connect(self.client_chosen)
        commands.added.connect(self._on_added)
        commands.changed.connect(self.changed)
        commands.started.connect(self.review_wanted)
        commands.reason_wanted.connect(board.go_to_reason)
        commands.busy.connect(self._on_busy)

    def _on_busy(self, words: str) -> None:
        self._board.bar.say_busy(words)
        self._none.setEnabled(not words)

    def _on_added(self, plan_id: int) -> None:
        """The page is refreshed with the change that follows."""
        self._chosen = plan_id

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._stack.addWidget(self._board)
        self._stack.addWidget(self._none)

    def _nothing(self) -> EmptyState:
        state = EmptyState(
            "scales",
            self.tr("No plans yet"),
            self.tr(
                "A plan says what to do with each client and shows what that would make of the "
                "firm, before anybody hears of it. Have one proposed, then make it yours. Nothing "
                "changes until you start it."
            ),
        )
        propose = self.tr("Propose a plan")
        state.add_button(propose, "magic-wand", self._commands.propose, "primary")
        state.add_button(self.tr("Empty plan"), "plus", self._commands.add_empty)
        state.end_buttons()
        return state


def _worker(desk: Desk, saved: SavedPlan, material: PlanMaterial | None) -> Callable[[], Found]:
    """Works on a snapshot, or on what was read before where the firm's figures are the same."""

    def work() -> Found:
        ready = material or _read(desk, saved)
        return Found(saved, ready, ready.view(saved.actions, saved.plan.starts_on))

    return work


def _read(desk: Desk, saved: SavedPlan) -> PlanMaterial:
    with desk.on_snapshot(Proposals) as proposals:
        return proposals.material(saved.period)
