"""The guided path and the order of what is due."""

from datetime import date, timedelta

import pytest

from clientdesk.domain.agenda import (
    LOOK_AHEAD_DAYS,
    DueItem,
    DueKind,
    Path,
    PathState,
    PathStep,
    in_order,
)

TODAY = date(2026, 11, 22)
OPEN, BEGUN, DONE = PathState
TAKEN = {
    PathStep.PERSONAS: {"services": 22, "described": 22},
    PathStep.NEEDS: {"clients": 10, "assessed": 10},
    PathStep.PACKAGES: {"packages": 3, "fitting": 6},
    PathStep.MIGRATE: {"offers": 4, "moving": 0},
    PathStep.LET_GO: {"let_go": 1},
}


def taken(*steps: PathStep) -> dict[str, int]:
    return {key: value for step in steps for key, value in TAKEN[step].items()}


def test_nothing_is_done_in_an_empty_workbook() -> None:
    path = Path()
    assert [path.state(step) for step in PathStep] == [OPEN] * 5
    assert path.next_step is PathStep.PERSONAS


@pytest.mark.parametrize("step", PathStep)
def test_a_step_is_done_when_all_of_it_is(step: PathStep) -> None:
    assert Path(**{"clients": 10, "packages": 3, **TAKEN[step]}).state(step) is DONE


@pytest.mark.parametrize(
    ("step", "counts"),
    [
        (PathStep.PERSONAS, {"services": 22, "described": 18}),
        (PathStep.NEEDS, {"clients": 112, "assessed": 74}),
        (PathStep.PACKAGES, {"clients": 10, "packages": 2, "fitting": 10}),  # three at least
        (PathStep.PACKAGES, {"clients": 10, "packages": 4, "fitting": 5}),  # half is not most (A12)
        (PathStep.MIGRATE, {"packages": 3, "offers": 31, "moving": 1}),
        (PathStep.LET_GO, {"deciding": 3}),
        (PathStep.LET_GO, {"deciding": 1, "let_go": 2}),
    ],
)
def test_a_step_is_begun_while_something_of_it_is_left(
    step: PathStep, counts: dict[str, int]
) -> None:
    assert Path(**counts).state(step) is BEGUN


def test_the_next_step_is_the_first_that_is_not_done() -> None:
    steps = list(PathStep)[:4]
    for number, step in enumerate(steps):
        counts = {"services": 22, "clients": 10, "moving": 2} | taken(*steps[:number])
        assert Path(**counts).next_step is step


def test_letting_go_is_a_next_step_only_while_a_case_waits_for_it() -> None:
    """A2: it comes out of the method; nobody has to be let go for the path to be taken."""
    before = taken(*list(PathStep)[:4])
    assert Path(**before).next_step is None
    assert Path(**before, deciding=1).next_step is PathStep.LET_GO
    assert Path(**before, let_go=1).next_step is None


def test_what_is_latest_comes_first_then_what_has_no_day_then_what_comes() -> None:
    late = DueItem(kind=DueKind.OFFER, on=TODAY - timedelta(16), name="A")
    later = DueItem(kind=DueKind.REVIEW, on=TODAY - timedelta(3), name="B")
    now = DueItem(kind=DueKind.DELIVER, on=TODAY, name="C")
    draft = DueItem(kind=DueKind.DRAFT, name="D")
    soon = DueItem(kind=DueKind.REVIEW, on=TODAY + timedelta(LOOK_AHEAD_DAYS), name="E")
    far = DueItem(kind=DueKind.REVIEW, on=TODAY + timedelta(LOOK_AHEAD_DAYS + 1), name="F")
    found = in_order([far, soon, draft, now, later, late], TODAY)
    assert "".join(item.name for item in found) == "ABCDE"
    assert [item.days_late(TODAY) for item in found] == [16, 3, 0, 0, 0]


def test_of_one_day_cases_come_first_then_by_name() -> None:
    items = [
        DueItem(kind=kind, on=TODAY, name=name)
        for kind, name in (
            (DueKind.DELIVER, "B"),
            (DueKind.DELIVER, "A"),
            (DueKind.REVIEW, "Z"),
        )
    ]
    assert [item.name for item in in_order(items, TODAY)] == ["Z", "A", "B"]
