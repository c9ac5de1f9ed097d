"""What `clientdesk check` says of kept letters and of the order of steps."""

import base64
import hashlib
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from case_samples import accompany, done, open_case, take_steps
from click.testing import CliRunner
from package_firm import ANA, EVA, build_firm, put
from plan_samples import raised

from clientdesk.app.checks import Fault, faults
from clientdesk.app.desk import Desk
from clientdesk.cli import main
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.opening import Opening
from clientdesk.domain.plan_records import PlanAction
from clientdesk.domain.review_records import Review, ReviewOutcome, ReviewStep, Step, StepState
from clientdesk.launch import open_desk
from clientdesk.storage.reviews import keep_step
from clientdesk.storage.rows import fetch, update
from clientdesk.storage.store import Store

PDF = b"%PDF-1.7 a letter"
FINAL = KeptLetter(
    client_id=ANA,
    kind=LetterKind.THANKS,
    language="en",
    reference="C1-20261120",
    letter_date=date(2026, 11, 20),
    state=LetterState.FINAL,
    made_at=datetime(2026, 11, 20),
    text="{}",
    inputs="{}",
    pdf=base64.b64encode(PDF).decode(),
    sha256=hashlib.sha256(PDF).hexdigest(),
)
DIFFERS = Fault("letter_differs", {"letter": "C1-20261120", "day": "2026-11-20"})


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_firm(store)
    accompany(store)
    return Desk(store, today)


def settle(store: Store, review_id: int, step: Step, state: StepState = StepState.DONE) -> None:
    """Writes a step past every use case, as another program might."""
    with store.change(ChangeLabel.IMPORT) as change:
        keep_step(change, ReviewStep(review_id=review_id, step=step, state=state))


def test_letters_as_they_were_kept_are_no_fault(store: Store, desk: Desk) -> None:
    draft = replace(FINAL, state=LetterState.DRAFT, pdf="", sha256="")
    put(store, FINAL, replace(FINAL, state=LetterState.SUPERSEDED), draft)
    assert faults(desk) == []


@pytest.mark.parametrize("state", [LetterState.FINAL, LetterState.SUPERSEDED])
@pytest.mark.parametrize(
    "pdf",
    [
        pytest.param(base64.b64encode(PDF + b" ").decode(), id="another file"),
        pytest.param("not base64 !", id="no file"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_kept_letter_with_another_file_is_a_fault(
    store: Store, desk: Desk, state: LetterState, pdf: str
) -> None:
    put(store, replace(FINAL, state=state, pdf=pdf))
    assert faults(desk) == [DIFFERS]


def test_a_final_letter_without_file_and_hash_is_a_fault(store: Store, desk: Desk) -> None:
    put(store, replace(FINAL, pdf="", sha256=""))
    assert faults(desk) == [DIFFERS]


def test_a_case_with_its_steps_in_order_is_no_fault(desk: Desk) -> None:
    review = open_case(desk)
    take_steps(desk, review, until=6)
    assert faults(desk) == []
    desk.casework.reviews.save_step(done(review, 7))
    assert faults(desk) == []


def test_a_last_step_before_the_others_is_a_fault(store: Store, desk: Desk) -> None:
    review = open_case(desk)
    take_steps(desk, review, until=6)
    settle(store, review, Step.DEFINITION)
    settle(store, review, Step.REDUCTION, StepState.OPEN)
    settle(store, review, Step.COMMUNICATION, StepState.OPEN)
    assert faults(desk) == [Fault("steps_open", {"client": "Ana", "steps": "4, 6"})]


def test_letting_go_without_the_last_step_is_a_fault(store: Store, desk: Desk) -> None:
    review = open_case(desk)
    take_steps(desk, review, until=6)
    with store.change(ChangeLabel.IMPORT) as change:
        (stored,) = fetch(change, Review)
        gone = replace(stored, closed_on=date(2026, 11, 20), outcome=ReviewOutcome.LET_GO)
        update(change, gone)
    assert faults(desk) == [Fault("steps_open", {"client": "Ana", "steps": "7"})]


@pytest.mark.parametrize(
    ("system", "words"),
    [
        ("en_GB.UTF-8", "the kept file of letter C1-20261120 of 2026-11-20 is not the one"),
        ("es_ES.UTF-8", "el archivo guardado de la carta C1-20261120 del 2026-11-20 no es"),
    ],
)
def test_the_command_says_it_and_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, words: str
) -> None:
    path = tmp_path / "a.clientdesk"
    with closing(open_desk(path, Opening(create=True))) as desk:
        build_firm(desk._store)
        put(desk._store, replace(FINAL, pdf=""))
    monkeypatch.setenv("LC_ALL", system)
    result = CliRunner().invoke(main, ["check", str(path)])
    assert result.exit_code == 2
    assert words in result.stderr


def test_a_started_plan_and_its_reviews_are_no_fault(desk: Desk) -> None:
    plan_id = desk.plans.add("Spring", [raised(ANA), raised(EVA)]).plan_id
    ours, _ = desk.plans.start(plan_id, "Spring").review_ids
    assert faults(desk) == []
    desk.casework.reviews.delete(ours)
    assert faults(desk) == []


def test_a_plan_that_refers_to_the_review_of_another_client_is_a_fault(
    store: Store, desk: Desk
) -> None:
    plan_id = desk.plans.add("Spring", [raised(ANA)]).plan_id
    desk.plans.start(plan_id, "Spring")
    other = open_case(desk, EVA)
    with store.change(ChangeLabel.IMPORT) as change:
        (action,) = fetch(change, PlanAction)
        update(change, replace(action, review_id=other))
    assert faults(desk) == [Fault("plan_reviews", {"plan": "Spring"})]
