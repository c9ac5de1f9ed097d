"""A conversation held on paper is typed in afterwards, whole, and goes by the day it was held."""

from datetime import date, datetime, timedelta

import pytest
from package_firm import ANA, EVA, build_firm

from clientdesk.app.assessments import Reply
from clientdesk.app.desk import Desk
from clientdesk.domain.assessments import AnswerState, Assessment
from clientdesk.domain.changes import ChangeInfo, ChangeLabel
from clientdesk.domain.facts import FactSource
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.questions import Form
from clientdesk.storage.store import Store

UNKNOWN = AnswerState.UNKNOWN


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """The firm of `package_firm` with the forms of the bank."""
    build_firm(store)
    desk = Desk(store, today)
    desk.forms.start()
    return desk


def form(desk: Desk, code: str) -> Form:
    return next(each for each in desk.forms.all() if each.code == code)


def replies(desk: Desk, code: str, said: dict[str, str]) -> dict[int, Reply]:
    """replies(desk, 'needs', {'Q03': '3'}); '' is 'does not know'."""
    ids = {e.question.code: e.question.id for e in desk.forms.questions(form(desk, code).id)}
    return {
        ids[question]: Reply(AnswerState.ANSWERED, value) if value else Reply(UNKNOWN, note="?")
        for question, value in said.items()
    }


def held(desk: Desk, day: date, code: str = "needs", client_id: int = ANA) -> Assessment:
    """A conversation on paper as it is described before it is typed in."""
    return Assessment(
        client_id=client_id,
        form_id=form(desk, code).id,
        language="en",
        started_on=day,
        by="Bea",
        note="At the shop.",
    )


def record(desk: Desk, day: date, code: str = "needs", **said: str) -> Assessment:
    return desk.assessments.record(held(desk, day, code), replies(desk, code, said)).assessment


def test_it_is_stored_finished_on_the_day_it_was_held(desk: Desk, today: date) -> None:
    day = today - timedelta(days=30)
    stored = record(desk, day, Q03="3", Q18="")
    assert (stored.started_on, stored.finished_on, stored.by) == (day, day, "Bea")
    assert stored.note == "At the shop."
    (row,) = desk.assessments.of(ANA)
    assert row.assessment == stored
    answers = desk.assessments.answers(stored.id).values()
    assert {(each.state, each.value, each.note) for each in answers} == {
        (AnswerState.ANSWERED, "3", ""),
        (UNKNOWN, "", "?"),
    }
    assert {each.answered_at for each in answers} == {datetime(day.year, day.month, day.day)}


def test_it_is_one_change_that_undo_takes_back_whole(desk: Desk, today: date) -> None:
    before = desk.undoable()
    record(desk, today, Q03="3", Q08="2")
    assert desk.undoable() == ChangeInfo(ChangeLabel.FINISH_ASSESSMENT, "Ana")
    desk.undo()
    assert desk.undoable() == before
    assert desk.assessments.of(ANA) == []
    assert desk.facts.history(ANA, "bank_accounts") == []


def test_its_facts_are_of_that_day_and_later_ones_stand(desk: Desk, today: date) -> None:
    day = today - timedelta(days=30)
    desk.facts.save(ANA, {"employees": "7"}, today)
    record(desk, day, Q03="3")
    history = [each for each in desk.facts.history(ANA, "employees") if each.as_of >= day]
    assert [(each.value, each.as_of, each.source) for each in history] == [
        ("3", day, FactSource.ASSESSMENT),
        ("7", today, FactSource.USER),
    ]


def test_a_review_keeps_the_grade_of_that_day_and_no_other_clients(desk: Desk, today: date) -> None:
    day = today - timedelta(days=30)
    record(desk, day, "review", R01="1", R05="1")
    assert [each.given_on for each in desk.grades.history(ANA)] == [day]
    assert desk.grades.history(EVA) == []


def test_a_conversation_that_waits_in_the_middle_is_left_alone(desk: Desk, today: date) -> None:
    waiting = desk.assessments.start(ANA, form(desk, "needs").id, "en", "Leo").assessment
    stored = record(desk, today, Q03="3")
    assert stored.id != waiting.id
    assert desk.assessments.get(waiting.id) == waiting
    assert desk.assessments.answers(waiting.id) == {}


@pytest.mark.parametrize("said", [{"Q03": "three"}, {"Q01": "shop"}, {"Q04": "maybe"}])
def test_a_bad_answer_is_refused_and_nothing_is_stored(
    desk: Desk, today: date, said: dict[str, str]
) -> None:
    with pytest.raises(Refused) as refused:
        record(desk, today, Q08="2", **said)
    assert refused.value.code is RefusalCode.BAD_ANSWER
    assert desk.assessments.of(ANA) == []
    assert desk.facts.history(ANA, "bank_accounts") == []


def test_a_day_to_come_is_refused(desk: Desk, today: date) -> None:
    with pytest.raises(Refused) as refused:
        record(desk, today + timedelta(days=1), Q03="3")
    assert refused.value.code is RefusalCode.BAD_DATE


def test_nobody_is_recorded_who_is_not_a_client(desk: Desk, today: date) -> None:
    with pytest.raises(Refused) as refused:
        desk.assessments.record(held(desk, today, client_id=99), {})
    assert refused.value.code is RefusalCode.CLIENT_UNKNOWN
