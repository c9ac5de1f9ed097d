"""Plans in any order of edits, starts, undo and redo, against a model that is a list of states."""

from collections.abc import Callable
from datetime import date

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from package_firm import ANA, EVA, LEO
from plan_samples import build_year

from clientdesk.app.checks import faults
from clientdesk.app.desk import Desk
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.problems import Refused
from clientdesk.storage.store import Store

PLANNING = (
    *("plan", "plan_action", "review", "review_step", "review_need", "review_use"),
    *("review_suggestion", "review_saving", "review_terms", "instalment", "kept_letter"),
)
REAL = ("client", "engagement", "engagement_service", "client_package", "offer", "invoice", "firm")
ACTIONS = st.builds(
    PlanAction,
    client_id=st.sampled_from([ANA, EVA, LEO]),
    kind=st.sampled_from(ActionKind),
    fee=st.integers(0, 90_000),
    seconds=st.integers(0, 40_000),
    shared=st.just(500),
    package_id=st.sampled_from([1, 2]),
    chance=st.integers(0, 110),  # some of them are no chance
)
State = dict[str, list[tuple[object, ...]]]


class PlansMachine(RuleBasedStateMachine):
    """A refusal changes nothing; whatever is done is one step back and one forth."""

    def __init__(self) -> None:
        super().__init__()
        self.store = Store.in_memory()
        build_year(self.store)
        self.desk = Desk(self.store, date(2026, 11, 22))
        self.real = self._rows(REAL)
        self.states = [self._rows(PLANNING)]
        self.at = 0

    @rule(actions=st.lists(ACTIONS, min_size=1, max_size=2))
    def add(self, actions: list[PlanAction]) -> None:
        self._do(lambda: self.desk.plans.add("A", actions))

    @rule(data=st.data(), action=ACTIONS)
    @precondition(lambda self: self._plans())
    def save_action(self, data: st.DataObject, action: PlanAction) -> None:
        plan_id = data.draw(st.sampled_from(self._plans()))
        self._do(lambda: self.desk.plans.save_action(plan_id, action))

    @rule(data=st.data(), reason=st.sampled_from(["", "Because"]))
    @precondition(lambda self: self._plans())
    def give_reason(self, data: st.DataObject, reason: str) -> None:
        plan_id = data.draw(st.sampled_from(self._plans()))
        self._do(lambda: self.desk.plans.set_reason(plan_id, reason))

    @rule(data=st.data())
    @precondition(lambda self: self._plans())
    def copy(self, data: st.DataObject) -> None:
        plan_id = data.draw(st.sampled_from(self._plans()))
        self._do(lambda: self.desk.plans.copy(plan_id, "B"))

    @rule(data=st.data())
    @precondition(lambda self: self._plans())
    def delete(self, data: st.DataObject) -> None:
        plan_id = data.draw(st.sampled_from(self._plans()))
        self._do(lambda: self.desk.plans.delete(plan_id))

    @rule(data=st.data())
    @precondition(lambda self: self._plans())
    def start(self, data: st.DataObject) -> None:
        plan_id = data.draw(st.sampled_from(self._plans()))
        self._do(lambda: self.desk.plans.start(plan_id, "A"))

    @rule(data=st.data())
    @precondition(lambda self: self.states[self.at]["review"])
    def delete_review(self, data: st.DataObject) -> None:
        review_id = data.draw(st.sampled_from([row[0] for row in self.states[self.at]["review"]]))
        self._do(lambda: self.desk.casework.reviews.delete(review_id))

    @rule()
    @precondition(lambda self: self.at > 0)
    def undo(self) -> None:
        self.desk.undo()
        self.at -= 1

    @rule()
    @precondition(lambda self: self.at + 1 < len(self.states))
    def redo(self) -> None:
        self.desk.redo()
        self.at += 1

    @invariant()
    def rows_are_those_of_the_model(self) -> None:
        assert self._rows(PLANNING) == self.states[self.at]

    @invariant()
    def nothing_else_has_changed(self) -> None:
        assert self._rows(REAL) == self.real

    @invariant()
    def a_client_has_at_most_one_open_review(self) -> None:
        sql = "SELECT client_id FROM review WHERE closed_on IS NULL"
        clients = [row[0] for row in self.store.db.execute(sql)]
        assert len(clients) == len(set(clients))

    def teardown(self) -> None:
        assert faults(self.desk) == []
        self.store.close()

    def _do(self, use: Callable[[], object]) -> None:
        before = self.store.undoable(), self._changes()
        try:
            use()
        except Refused:
            assert (self.store.undoable(), self._changes()) == before
        if self._changes() != before[1]:
            self.states[self.at + 1 :] = [self._rows(PLANNING)]
            self.at += 1

    def _changes(self) -> int:
        return int(self.store.db.execute("SELECT COUNT(*) FROM change").fetchone()[0])

    def _plans(self) -> list[int]:
        return [int(str(row[0])) for row in self.states[self.at]["plan"]]

    def _rows(self, tables: tuple[str, ...]) -> State:
        return {
            name: self.store.db.execute(f"SELECT * FROM {name} ORDER BY id").fetchall()
            for name in tables
        }


PlansMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestPlansMachine = PlansMachine.TestCase
