"""Assessments: every answer kept at once, resumed, undone, finished into facts, due again (A7)."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from package_firm import ANA, BOOKS, EVA, LEO, PAY, PLAN, ZOE, build_firm, build_packages, put
from question_samples import Rule, ask

from clientdesk.app.desk import Desk
from clientdesk.app.suggestions import SuggestionSource
from clientdesk.domain.assessments import AnswerState
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.facts import CustomFact, FactSource, FactType
from clientdesk.domain.interview import Progress, next_question
from clientdesk.domain.package_records import ClientPackage
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.questions import AnswerType, AskedQuestion, Form, FormPurpose, RuleOperator
from clientdesk.domain.records import EngagementService
from clientdesk.storage.forms import add_question
from clientdesk.storage.store import Store

IS, AT_LEAST = RuleOperator.IS, RuleOperator.AT_LEAST
ANSWERED, UNKNOWN, NOT_ASKED = AnswerState.ANSWERED, AnswerState.UNKNOWN, AnswerState.NOT_ASKED
NEEDS, REVIEW = 1, 2
STAFF, PAYS, FORM, BUDGET, BOOKED, UNWANTED = 1, 2, 3, 4, 5, 6
LOYAL = 7


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """The firm of `package_firm` with a form of needs and a review."""
    build_firm(store)
    put(
        store,
        Form(id=NEEDS, code="needs", name_en="Needs", name_es="Necesidades"),
        Form(id=REVIEW, code="review", name_en="Review", name_es="", purpose=FormPurpose.REVIEW),
    )
    staff: list[Rule] = [(AT_LEAST, "1", "PAY", 3)]
    for asked in (
        ask(STAFF, AnswerType.NUMBER, *staff, fact="employees"),
        ask(PAYS, AnswerType.YES_NO, (IS, "no", "PAY", 1), only_if=(("Q1", AT_LEAST, "1"),)),
        ask(FORM, AnswerType.SINGLE, options=("sole_trader", "company"), fact="legal_form"),
        ask(BUDGET, AnswerType.YES_NO, (IS, "no", "PLN", 2)),
        ask(BOOKED, AnswerType.YES_NO, (IS, "no", "BKP", 3), (IS, "no", "XYZ", 1)),
        ask(UNWANTED, AnswerType.TEXT),
        ask(LOYAL, AnswerType.YES_NO, form_id=REVIEW, fact="understands"),
    ):
        keep(store, asked)
    return Desk(store, today)


def keep(store: Store, asked: AskedQuestion) -> None:
    with store.change(ChangeLabel.EDIT_FORM) as change:
        add_question(change, asked)


def begin(desk: Desk, client_id: int = ANA, form_id: int = NEEDS) -> int:
    return desk.assessments.start(client_id, form_id, "en", "Bea").assessment.id


def answer(desk: Desk, assessment_id: int, **values: str) -> None:
    """answer(desk, 1, q4='no'); '' is 'does not know'."""
    for code, value in values.items():
        state = ANSWERED if value else UNKNOWN
        desk.assessments.answer(assessment_id, int(code[1:]), state, value)


def values(desk: Desk, assessment_id: int) -> dict[int, str]:
    return {id_: each.value for id_, each in desk.assessments.answers(assessment_id).items()}


def refusal(desk: Desk, assessment_id: int, state: AnswerState, value: str = "") -> RefusalCode:
    with pytest.raises(Refused) as refused:
        desk.assessments.answer(assessment_id, STAFF, state, value)
    return refused.value.code


def test_an_assessment_is_begun_once_and_then_gone_on_with(desk: Desk) -> None:
    first = desk.assessments.start(ANA, NEEDS, "en", "Bea")
    again = desk.assessments.start(ANA, NEEDS, "es", "Leo")
    assert again.assessment == first.assessment == desk.assessments.get(1)
    assert (first.changes.tables, again.changes.tables) == ({"assessment"}, frozenset())
    assert begin(desk, ANA, REVIEW) != first.assessment.id
    assert begin(desk, EVA) != first.assessment.id


def test_it_resumes_where_it_was(desk: Desk) -> None:
    one = begin(desk)
    answer(desk, one, q1="0")
    known, questions = desk.assessments.answers(one), desk.assessments.questions(one)
    upcoming = next_question(questions, known)
    assert upcoming is not None
    assert upcoming.question.id == FORM  # nobody to pay: that is skipped


def test_nobody_is_asked_who_is_not_a_client(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        begin(desk, 99)
    assert refused.value.code is RefusalCode.CLIENT_UNKNOWN


def test_an_answer_takes_the_place_of_the_earlier_one(desk: Desk) -> None:
    one = begin(desk)
    answer(desk, one, q1="3", q4="no")
    answer(desk, one, q1="")
    assert values(desk, one) == {STAFF: "", BUDGET: "no"}
    assert desk.assessments.answers(one)[STAFF].state is UNKNOWN
    assert desk.assessments.answer(one, STAFF, UNKNOWN).tables == frozenset()


def test_a_note_goes_with_any_answer(desk: Desk) -> None:
    one = begin(desk)
    desk.assessments.answer(one, STAFF, NOT_ASKED, note="she had to go")
    assert desk.assessments.answers(one)[STAFF].note == "she had to go"
    desk.assessments.answer(one, STAFF, ANSWERED, "2", "two brothers")
    assert desk.assessments.answers(one)[STAFF].note == "two brothers"


def test_an_answer_is_undone_and_redone_alone(desk: Desk) -> None:
    one = begin(desk)
    answer(desk, one, q1="3", q4="no")
    answer(desk, one, q1="4")
    desk.undo()
    assert values(desk, one) == {STAFF: "3", BUDGET: "no"}
    desk.undo()
    assert values(desk, one) == {STAFF: "3"}
    desk.redo()
    assert values(desk, one) == {STAFF: "3", BUDGET: "no"}


def test_what_is_no_answer_is_refused_and_changes_nothing(desk: Desk) -> None:
    one = begin(desk)
    answer(desk, one, q1="3")
    assert refusal(desk, one, ANSWERED, "many") is RefusalCode.BAD_ANSWER
    assert refusal(desk, one, ANSWERED, "") is RefusalCode.BAD_ANSWER
    assert refusal(desk, one, UNKNOWN, "3") is RefusalCode.BAD_ANSWER
    assert values(desk, one) == {STAFF: "3"}


def test_a_finished_assessment_is_answered_and_finished_no_more(desk: Desk) -> None:
    one = begin(desk)
    desk.assessments.finish(one)
    assert refusal(desk, one, ANSWERED, "3") is RefusalCode.ASSESSMENT_FINISHED
    with pytest.raises(Refused) as refused:
        desk.assessments.finish(one)
    assert refused.value.code is RefusalCode.ASSESSMENT_FINISHED
    assert begin(desk) != one
    desk.undo()
    desk.undo()
    answer(desk, one, q1="3")


CHOICES = {STAFF: ("0", "7", ""), PAYS: ("yes", "no", ""), BUDGET: ("no", ""), UNWANTED: ("x", "")}
GIVEN = st.lists(
    st.sampled_from([(id_, value) for id_, all_ in CHOICES.items() for value in all_]), max_size=12
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(GIVEN)
def test_the_last_answer_to_each_question_is_stored_whatever_the_branches(
    desk: Desk, given_: list[tuple[int, str]]
) -> None:
    desk.assessments.delete(begin(desk))
    one = begin(desk)
    for id_, value in given_:
        answer(desk, one, **{f"q{id_}": value})
    assert values(desk, one) == dict(given_)


def facts(desk: Desk, client_id: int = ANA) -> dict[str, tuple[str, FactSource]]:
    return {fact.key: (fact.value, fact.source) for fact in desk.facts.of(client_id)}


def test_finishing_keeps_the_facts_and_undoing_takes_them_back(desk: Desk, today: date) -> None:
    one = begin(desk)
    answer(desk, one, q1="3", q3="company", q4="no")
    before = facts(desk)
    changes = desk.assessments.finish(one)
    assert changes.touch("assessment")
    assert changes.touch("client_fact")
    assert facts(desk) == before | {
        "employees": ("3", FactSource.ASSESSMENT),
        "legal_form": ("company", FactSource.ASSESSMENT),
    }
    assert desk.facts.history(ANA, "employees")[-1].as_of == today
    desk.undo()
    assert facts(desk) == before


def test_unknown_skipped_and_open_answers_change_no_fact(desk: Desk, store: Store) -> None:
    desk.facts.save(ANA, {"employees": "4"}, date(2026, 6, 1))
    keep(store, ask(8, AnswerType.NUMBER, fact="companies", only_if=(("Q4", IS, "no"),)))
    before, one = facts(desk), begin(desk)
    answer(desk, one, q1="", q8="2", q4="yes")
    desk.assessments.finish(one)
    assert facts(desk) == before


def test_a_fact_is_of_the_day_of_its_answer(desk: Desk, store: Store, today: date) -> None:
    """Answered on the 22nd, finished a week later, corrected by hand on the day between."""
    one = begin(desk)
    answer(desk, one, q1="3")
    desk.facts.save(ANA, {"employees": "5"}, today + timedelta(days=1))
    later = Desk(store, today + timedelta(days=7))
    later.assessments.finish(one)
    assert [(f.value, f.as_of) for f in desk.facts.history(ANA, "employees")] == [
        ("3", today),
        ("5", today + timedelta(days=1)),
    ]


def test_a_fact_of_the_firms_own_is_kept_and_one_that_is_gone_is_not(
    desk: Desk, store: Store
) -> None:
    desk.facts.save_custom(CustomFact(name="Shops", type=FactType.NUMBER))
    keep(store, ask(8, AnswerType.NUMBER, fact="custom.1"))
    keep(store, ask(9, AnswerType.NUMBER, fact="custom.7"))
    keep(store, ask(10, AnswerType.NUMBER, fact="fee"))  # the workbook knows it by itself
    one = begin(desk)
    answer(desk, one, q8="2", q9="3", q10="4")
    desk.assessments.finish(one)
    assert facts(desk)["custom.1"] == ("2", FactSource.ASSESSMENT)
    assert not {"custom.7", "fee"} & facts(desk).keys()


def suggested(desk: Desk, client_id: int = EVA) -> dict[int, tuple[str, SuggestionSource]]:
    found = desk.assessments.suggestions(begin(desk, client_id))
    return {id_: (each.value, each.source) for id_, each in found.items()}


def test_facts_are_suggested_with_their_source_and_day(desk: Desk) -> None:
    assert suggested(desk) == {STAFF: ("4", SuggestionSource.USER)}
    found = desk.assessments.suggestions(1)[STAFF]
    assert found.as_of == date(2026, 1, 1)
    answered = desk.assessments.answers(1)
    assert answered == {}  # to be confirmed


def test_what_the_agreement_counts_is_suggested_where_no_fact_is_known(
    desk: Desk, store: Store
) -> None:
    line = EngagementService(
        engagement_id=LEO, service="Pay", service_id=PAY, volume=6, unit="employees"
    )
    put(store, line)
    assert suggested(desk, LEO) == {STAFF: ("6", SuggestionSource.AGREEMENT)}
    desk.facts.save(LEO, {"employees": "5"}, date(2026, 6, 1))
    assert suggested(desk, LEO) == {STAFF: ("5", SuggestionSource.USER)}


def test_what_the_workbook_knows_by_itself_is_suggested(desk: Desk, store: Store) -> None:
    keep(store, ask(8, AnswerType.MONEY, fact="fee"))
    assert suggested(desk, LEO) == {8: ("10000", SuggestionSource.WORKBOOK)}


def test_a_fact_of_tomorrow_is_not_suggested(desk: Desk, today: date) -> None:
    desk.facts.save(EVA, {"employees": "9"}, today + timedelta(days=1))
    assert suggested(desk) == {STAFF: ("4", SuggestionSource.USER)}


def test_a_fact_that_cannot_be_the_answer_is_not_suggested(desk: Desk) -> None:
    desk.facts.save(EVA, {"employees": "a few"}, date(2026, 6, 1))
    assert suggested(desk) == {}


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("company", "company"),
        ("Companyo", "company"),
        ("Limited Company", "company"),
        ("sole trader", "sole_trader"),
        ("trader", "sole_trader"),
        ("company of a sole trader", None),  # either
        ("Sociedad limitada", "company"),  # as it is also called
        ("AUTONOMO", "sole_trader"),
        ("limited liability partnership", None),  # which is no option here
        ("something else", None),
    ],
)
def test_a_fact_in_words_is_suggested_as_the_option_that_it_means(
    desk: Desk, text: str, option: str | None
) -> None:
    desk.facts.save(EVA, {"legal_form": text}, date(2026, 6, 1))
    assert suggested(desk).get(FORM) == (option and (option, SuggestionSource.USER))


def test_confirming_an_option_keeps_the_closer_words_that_were_known(desk: Desk) -> None:
    desk.facts.save(EVA, {"legal_form": "limited company"}, date(2026, 6, 1))
    one = begin(desk, EVA)
    answer(desk, one, q3="company")
    desk.assessments.finish(one)
    assert facts(desk, EVA)["legal_form"] == ("limited company", FactSource.USER)


def test_what_came_of_the_last_conversation_is_suggested_in_the_next(desk: Desk) -> None:
    one = begin(desk)
    answer(desk, one, q1="7")
    desk.assessments.finish(one)
    assert suggested(desk, ANA)[STAFF] == ("7", SuggestionSource.ASSESSMENT)


def test_the_list_says_how_far_each_is_and_what_it_found(desk: Desk) -> None:
    """Ana has BKP and PLN of what is recommended, PAY and BKP: a half."""
    one = begin(desk)
    answer(desk, one, q1="2", q2="yes", q5="no")
    two = begin(desk, EVA, REVIEW)
    desk.assessments.finish(two)
    open_one, done = desk.assessments.all()
    assert (open_one.client.name, open_one.finished, open_one.progress) == (
        "Ana",
        False,
        Progress(3, 6),
    )
    assert (open_one.recommended, open_one.coverage) == (2, Fraction(1, 2))
    assert (done.form.code, done.finished, done.coverage) == ("review", True, None)
    assert [row.assessment.id for row in desk.assessments.of(EVA)] == [two]


def test_deleting_takes_the_answers_too_and_can_be_undone(desk: Desk) -> None:
    one = begin(desk)
    answer(desk, one, q1="3")
    desk.assessments.delete(one)
    assert desk.assessments.all() == []
    desk.undo()
    assert values(desk, one) == {STAFF: "3"}


def due(desk: Desk, form_id: int = NEEDS) -> list[tuple[str, date | None, date, int]]:
    return [
        (each.client.name, each.last, each.due_on, each.stake)
        for each in desk.assessments.due()
        if each.form.id == form_id
    ]


def test_those_never_asked_are_due_by_what_they_pay(desk: Desk, today: date) -> None:
    """A year of 500.00, 300.00 and 100.00 a month; the prospect Zoe is no client yet."""
    assert due(desk) == [
        ("Eva", None, today, 600_000),
        ("Ana", None, today, 360_000),
        ("Leo", None, today, 120_000),
    ]


def test_a_client_is_due_again_after_the_interval_of_the_form(
    desk: Desk, store: Store, today: date
) -> None:
    one = begin(desk, EVA)
    assert "Eva" in [name for name, *_ in due(desk)]  # begun is not done
    desk.assessments.finish(one)
    assert [name for name, *_ in due(desk)] == ["Ana", "Leo"]
    assert [name for name, *_ in due(desk, REVIEW)] == ["Eva", "Ana", "Leo"]
    a_year_on = date(2027, 11, 22)
    before = Desk(store, a_year_on - timedelta(days=1))
    assert [name for name, *_ in due(before)] == ["Ana", "Leo"]
    assert due(Desk(store, a_year_on))[0] == ("Eva", today, a_year_on, 600_000)


def test_neither_archived_clients_nor_archived_forms_are_due(desk: Desk) -> None:
    desk.clients.archive(EVA)
    desk.forms.archive_form(REVIEW)
    assert [each.client.name for each in desk.assessments.due()] == ["Ana", "Leo"]


def test_the_result_tells_gaps_from_what_is_covered(desk: Desk) -> None:
    """Ana has BKP and PLN. She needs PAY 3 + 1, BKP 3, PLN 2, and XYZ, which the firm lacks, 1."""
    one = begin(desk)
    answer(desk, one, q1="2", q2="no", q4="no", q5="no")
    found = desk.assessments.result(one)
    assert [(n.need.service_code, n.need.weight, n.contracted) for n in found.lines] == [
        ("PAY", 4, False),
        ("BKP", 3, True),
        ("PLN", 2, True),
        ("XYZ", 1, False),
    ]
    assert [line.need.service_code for line in found.gaps] == ["PAY"]
    assert [line.need.service_code for line in found.complementary] == ["XYZ"]
    assert found.lines[3].service is None
    assert found.coverage == Fraction(1, 2)
    assert [service.code for service in found.contracted] == ["BKP", "PLN"]


def test_the_gap_is_worth_its_floor_at_the_target_margin(desk: Desk) -> None:
    """A payslip is 900 s at a cent a second: 9.00, a fifth more 10.80, ÷ 0.6 = 18.00 a month.

    How many Leo has is not known: one. Then four: 72.00 a month, 864.00 a year.
    """
    one = begin(desk, LEO)
    answer(desk, one, q1="1")
    assert [line.price for line in desk.assessments.result(one).gaps] == [1_800]
    assert desk.assessments.result(one).gap_fees == 21_600
    desk.facts.save(LEO, {"employees": "4"}, date(2026, 6, 1))
    assert desk.assessments.result(one).gap_fees == 86_400


def test_without_rates_the_gap_has_no_price(desk: Desk) -> None:
    one = begin(desk, LEO)
    answer(desk, one, q1="1")
    desk.firm.save_staff(replace(desk.firm.staff()[0], archived=True))
    found = desk.assessments.result(one)
    assert ([line.price for line in found.gaps], found.gap_fees) == ([None], None)


def test_a_contracted_service_whose_answers_say_no_is_not_needed(desk: Desk) -> None:
    one = begin(desk)
    answer(desk, one, q4="yes", q5="no")
    found = desk.assessments.result(one)
    assert [service.code for service in found.unneeded] == ["PLN"]


def test_what_the_client_says_it_does_not_need_is_kept_in_its_words(
    desk: Desk, store: Store
) -> None:
    words = ask(8, AnswerType.TEXT)
    keep(store, replace(words, question=replace(words.question, code="Q44")))
    one = begin(desk)
    answer(desk, one, q8="the yearly visit")
    assert desk.assessments.result(one).not_needed == "the yearly visit"


def test_no_service_is_suggested_without_a_need(desk: Desk) -> None:
    found = desk.assessments.result(begin(desk))
    assert (found.lines, found.gaps, found.complementary, found.matches) == ((), (), (), ())
    assert (found.coverage, found.gap_fees) == (1, 0)


def test_what_is_in_the_clients_package_is_contracted(desk: Desk, store: Store) -> None:
    build_packages(store)
    since = date(2026, 10, 1)
    put(store, ClientPackage(client_id=LEO, package_id=3, since=since, price=60_000))
    one = begin(desk, LEO)
    answer(desk, one, q1="1")
    assert desk.assessments.result(one).coverage == 1
    assert [fit.package_id for fit in desk.assessments.result(one).packages] == [1, 2, 3]


def test_two_assessments_differ_in_what_was_answered_otherwise(desk: Desk) -> None:
    one = begin(desk)
    answer(desk, one, q1="2", q2="yes", q4="no")
    desk.assessments.finish(one)
    two = begin(desk)
    answer(desk, two, q1="2", q2="no", q5="yes")
    found = desk.assessments.compare(one, two)
    assert [
        (e.question.question.id, e.before and e.before.value, e.after and e.after.value)
        for e in found
    ] == [(PAYS, "yes", "no"), (BUDGET, "no", None), (BOOKED, None, "yes")]


def test_what_is_recommended_is_wanted_while_it_is_fresh(
    desk: Desk, store: Store, today: date
) -> None:
    one = begin(desk)
    answer(desk, one, q1="2", q4="no")
    assert PAY not in desk.matching.demand(ANA).wants  # not finished
    desk.assessments.finish(one)
    demand = desk.matching.demand(ANA)
    assert (demand.needs, demand.wants) == ({BOOKS, PLAN}, {BOOKS, PLAN, PAY})
    assert PAY in Desk(store, date(2027, 11, 22)).matching.demand(ANA).wants
    assert PAY not in Desk(store, date(2027, 11, 23)).matching.demand(ANA).wants


def test_only_the_latest_conversation_counts(desk: Desk, store: Store, today: date) -> None:
    one = begin(desk)
    answer(desk, one, q1="2")
    desk.assessments.finish(one)
    later = Desk(store, today + timedelta(days=30))
    two = begin(later)
    answer(later, two, q1="0")
    later.assessments.finish(two)
    assert PAY not in later.matching.demand(ANA).wants


def test_a_question_taken_off_still_counts_where_it_was_answered(desk: Desk) -> None:
    one, two = begin(desk), begin(desk, EVA)
    answer(desk, one, q1="2")
    desk.forms.archive_question(STAFF)
    assert [n.need.service_code for n in desk.assessments.result(one).lines] == ["PAY"]
    assert [q.question.id for q in desk.assessments.questions(two)] == [2, 3, 4, 5, 6]


def test_a_prospect_can_be_asked(desk: Desk) -> None:
    one = begin(desk, ZOE)
    answer(desk, one, q1="2")
    assert [line.need.service_code for line in desk.assessments.result(one).gaps] == ["PAY"]
