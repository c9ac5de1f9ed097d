"""The demo firm has asked some of its clients: what they said agrees with all else, and compares.

Twelve clients were asked what they need, two of them twice; ten were looked at by the firm itself.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime

import pytest

from clientdesk.app.assessments import AssessmentRow
from clientdesk.app.demo import fill_with_demo
from clientdesk.app.desk import Desk
from clientdesk.domain.assessments import AnswerState, GradeLetter
from clientdesk.domain.facts import FactSource
from clientdesk.domain.interview import asked
from clientdesk.domain.period import months_later
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module", params=["es", "en"])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    store = Store.in_memory(lambda: datetime(2026, 11, 22, 9, 12))
    desk = Desk(store, TODAY)
    fill_with_demo(desk, request.param)
    yield desk
    store.close()


def rows(desk: Desk, form: str, finished: bool = True) -> list[AssessmentRow]:
    """Assessments with a form, the latest first."""
    return [e for e in desk.assessments.all() if e.form.code == form and e.finished is finished]


def said(desk: Desk, row: AssessmentRow) -> dict[str, str]:
    """Known answers by code of the question."""
    answers = desk.assessments.answers(row.assessment.id)
    codes = {q.question.id: q.question.code for q in desk.assessments.questions(row.assessment.id)}
    return {
        codes[id_]: answer.value
        for id_, answer in answers.items()
        if answer.state is AnswerState.ANSWERED
    }


def asked_twice(desk: Desk) -> list[tuple[AssessmentRow, AssessmentRow]]:
    """The earlier and the later conversation about needs of those who had two."""
    by_client: dict[int, list[AssessmentRow]] = {}
    for row in rows(desk, "needs"):
        by_client.setdefault(row.client.id, []).append(row)
    return [(found[-1], found[0]) for found in by_client.values() if len(found) > 1]


def test_needs_and_reviews_were_finished_over_twenty_months(desk: Desk) -> None:
    assert (len(rows(desk, "needs")), len(rows(desk, "review"))) == (14, 10)
    days = [each.assessment.finished_on for each in desk.assessments.all() if each.finished]
    assert all(day and months_later(TODAY, -20) <= day < TODAY for day in days)


def test_most_clients_were_never_asked_and_some_are_due_again(desk: Desk) -> None:
    due = [each for each in desk.assessments.due() if each.form.code == "needs"]
    never = [each for each in due if each.last is None]
    # 60 clients, of whom 12 were asked; 3 of these only more than a year ago.
    assert (len(never), len(due) - len(never)) == (60 - 12, 3)
    assert all(each.due_on <= TODAY for each in due)


def test_one_conversation_waits_in_the_middle(desk: Desk) -> None:
    (open_one,) = rows(desk, "needs", finished=False)
    assert not rows(desk, "review", finished=False)
    assert 15 < open_one.progress.done < open_one.progress.total - 15
    again = desk.assessments.start(open_one.client.id, open_one.form.id, "es", "")
    assert again.assessment.id == open_one.assessment.id


def test_two_clients_were_asked_twice_and_answered_otherwise(desk: Desk) -> None:
    pairs = asked_twice(desk)
    assert len(pairs) == 2
    for first, second in pairs:
        changed = desk.assessments.compare(first.assessment.id, second.assessment.id)
        codes = {each.question.question.code for each in changed}
        assert {"Q11", "Q20", "Q21", "Q42", "Q49"} <= codes
        assert int(said(desk, second)["Q42"]) > int(said(desk, first)["Q42"])


def test_every_question_asked_has_an_answer_and_none_that_was_skipped(desk: Desk) -> None:
    for row in rows(desk, "needs") + rows(desk, "review"):
        answers = desk.assessments.answers(row.assessment.id)
        questions = desk.assessments.questions(row.assessment.id)
        wanted = {each.question.code for each in asked(questions, answers)}
        answered = {e.question.code for e in questions if e.question.id in answers}
        assert answered == wanted, (row.client.ref, row.form.code)


def test_answers_agree_with_what_is_known_of_clients(desk: Desk) -> None:
    for row in rows(desk, "needs") + rows(desk, "review"):
        day = row.assessment.finished_on
        assert day is not None
        questions = desk.assessments.questions(row.assessment.id)
        facts = {each.question.code: each.question.fact for each in questions}
        for code, value in said(desk, row).items():
            history = desk.facts.history(row.client.id, facts[code]) if facts[code] else []
            imported = [each for each in history if each.source is FactSource.IMPORT]
            known = [each.value for each in imported if each.as_of <= day]
            if known and code != "Q01":  # the legal form is known in more words
                assert value == known[-1], (row.client.ref, code)


def test_no_conversation_takes_the_place_of_a_legal_form_that_was_known(desk: Desk) -> None:
    for row in rows(desk, "needs"):
        history = desk.facts.history(row.client.id, "legal_form")
        if any(each.source is FactSource.IMPORT for each in history):
            assert history[-1].source is FactSource.IMPORT, row.client.ref


def test_reviews_tell_who_is_easy_to_work_with(desk: Desk) -> None:
    of_kind: dict[bool, list[dict[str, str]]] = {True: [], False: []}
    for row in rows(desk, "review"):
        answers = said(desk, row)
        of_kind[answers["R08"] == "yes"].append(answers)
    assert {kind: len(found) for kind, found in of_kind.items()} == {True: 4, False: 6}
    hard = of_kind[False]
    assert all(int(each["R01"]) < 5 and int(each["R09"]) < 4 for each in hard)
    assert sum(int(each["R05"]) <= 2 and each["R06"] == "yes" for each in hard) == 5


def test_each_review_kept_a_grade_of_its_day_and_they_differ(desk: Desk) -> None:
    letters = []
    for row in rows(desk, "review"):
        (kept,) = desk.grades.history(row.client.id)
        assert kept.given_on == row.assessment.finished_on
        letters.append(kept.grade)
    found = Counter(letters)
    assert found[GradeLetter.A] == 3
    assert found[GradeLetter.D] == 4
    assert found[GradeLetter.C] == 3


def test_conversations_leave_gaps_to_talk_about(desk: Desk) -> None:
    coverages = [row.coverage for row in rows(desk, "needs")]
    assert all(coverage is not None and coverage < 1 for coverage in coverages)
    (studied,) = (e for e in rows(desk, "needs") if e.assessment.started_on == date(2026, 11, 10))
    gaps = desk.assessments.result(studied.assessment.id).gaps
    assert {line.need.service_code for line in gaps} == {"SUC", "TXP", "VAL"}


def test_recommended_services_become_wants_and_no_needs(desk: Desk) -> None:
    services = {service.code: service.id for service in desk.services.by_id().values()}
    demands = {demand.client_id: demand for demand in desk.matching.demands()}
    (studied,) = (e for e in rows(desk, "needs") if e.assessment.started_on == date(2026, 11, 10))
    demand = demands[studied.client.id]
    assert {services["SUC"], services["VAL"]} <= demand.wants - demand.needs


def test_what_is_still_to_come_is_left_out() -> None:
    store = Store.in_memory(lambda: datetime(2026, 9, 1, 9, 0))
    desk = Desk(store, date(2026, 9, 1))
    fill_with_demo(desk, "en")
    last = max(each.assessment.started_on for each in desk.assessments.all() if each.finished)
    assert last == date(2026, 7, 7)
    store.close()
