"""Grades of a workbook: computed from what it knows, set by hand with a reason, kept, internal."""

import ast
import json
import re
from datetime import date
from pathlib import Path

import pytest

import clientdesk
from clientdesk.app.desk import Desk
from clientdesk.app.letter_files import file_name
from clientdesk.app.question_bank import load_forms
from clientdesk.domain.assessments import AnswerState, GradeLetter
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.grade_evidence import REVIEW_FORM
from clientdesk.domain.grading import DEFAULT_SCALE, Grade, GradeCriterion, GradeMeasure, GradeScale
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.questions import AnswerType
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    Firm,
    Invoice,
    Staff,
    StaffRate,
    TimeEntry,
)
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.storage.rows import insert, update
from clientdesk.storage.store import Store

A, B, C, D = GradeLetter


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Hotel, id 1: 1,000 invoiced in October and open, 25 hours at 20 = 500 (a rate of 1,600 for
    100 hours at 80 %). A margin of 50 % and 365 days to pay. Bar is a prospect.
    """
    with store.change(ChangeLabel.SET_UP) as change:
        update(change, Firm(id=1, name="Asesoría", signer="Ana"))
        insert(change, Client(ref="H1", name="Hotel", address="Calle 1"))
        insert(change, Client(ref="B1", name="Bar", prospect=True))
        ana = insert(change, Staff(name="Ana"))
        rate = StaffRate(
            staff_id=ana,
            valid_from=date(2025, 1, 1),
            monthly_cost=160_000,
            monthly_seconds=100 * 3600,
        )
        insert(change, rate)
        time = TimeEntry(
            client_id=1, staff_id=ana, day=date(2026, 10, 5), seconds=25 * 3600, source_key="t1"
        )
        insert(change, time)
        invoice(change, "F1", date(2026, 10, 6), 100_000)
    return Desk(store, today)


def invoice(change: object, number: str, day: date, net: int) -> None:
    row = Invoice(
        client_id=1, number=number, issued_on=day, net=net, total=net, source_key=f"i{number}"
    )
    insert(change, row)  # type: ignore[arg-type]  # an open change


def computed(desk: Desk) -> Grade:
    grade = desk.grades.of(1).computed
    assert grade is not None
    return grade


def values(desk: Desk) -> dict[GradeMeasure, float]:
    return {e.measure: float(e.value) for line in computed(desk).lines for e in line.evidence}


def test_a_grade_out_of_figures(desk: Desk) -> None:
    # Margin 50 of 40: all 30. Payment: 365 days earn nothing, nothing overdue for 30 days on the
    # 31st (25 days): all; half of 20 = 10. 40 of 50 known = 80.
    grade = computed(desk)
    assert (grade.letter, grade.points, grade.confidence) == (A, 80, 50)


def test_a_prospect_has_no_grade(desk: Desk) -> None:
    assert list(desk.grades.all()) == [1]
    assert desk.grades.of(2).letter is None


def test_facts_and_the_last_finished_review_count(desk: Desk) -> None:
    desk.facts.save(1, {"satisfaction": "8"}, date(2026, 11, 1))
    desk.forms.start()
    review = next(form for form in desk.forms.all() if form.code == REVIEW_FORM)
    asked = {each.question.code: each.question for each in desk.forms.questions(review.id)}
    before = values(desk)
    for answers in ({"R01": "2", "R13": "5"}, {"R01": "4"}):
        started = desk.assessments.start(1, review.id, "es", "Ana").assessment
        for code, value in answers.items():
            state = AnswerState.ANSWERED
            desk.assessments.answer(started.id, asked[code].id, state, value)
        assert values(desk).keys() >= before.keys()
        desk.assessments.finish(started.id)
    # Only the second one: its risk was not asked. Each left its grade: 30 + 20 × (0 + 1 + 3/4) ÷ 3
    # + 10 × 8/10 = 49.7 of 60.
    assert [(kept.points, kept.confidence) for kept in desk.grades.history(1)] == [(82, 60)]
    expected = {GradeMeasure.SATISFACTION: 8, GradeMeasure.PUNCTUALITY: 4}
    assert values(desk).items() >= expected.items()
    assert GradeMeasure.COMFORT not in values(desk)
    desk.assessments.start(1, review.id, "es", "Ana")
    assert values(desk).items() >= expected.items()


def test_every_answer_that_counts_is_asked_in_the_review() -> None:
    review = next(each for each in load_forms(2) if each.form.code == REVIEW_FORM)
    types = {each.question.code: each.question.type for each in review.questions}
    scales = ("R01", "R02", "R03", "R05", "R09", "R11", "R13")
    assert {types[code] for code in scales} == {AnswerType.SCALE_5}
    assert types["R06"] is AnswerType.YES_NO
    assert types["R12"] is AnswerType.NUMBER


def test_growth_is_known_of_who_was_a_client_the_whole_year_before(
    desk: Desk, store: Store
) -> None:
    # Twelve months to October 2026 are 1,000; the twelve before, from 1 November 2024, 800: +25 %.
    with store.change(ChangeLabel.SET_UP) as change:
        invoice(change, "F0", date(2024, 12, 1), 80_000)
    assert GradeMeasure.FEE_GROWTH not in values(desk)
    with store.change(ChangeLabel.SET_UP) as change:
        invoice(change, "E0", date(2024, 10, 31), 5_000)
    assert values(desk)[GradeMeasure.FEE_GROWTH] == 0.25


def test_time_is_held_against_the_agreed_services_once_their_volumes_are_known(
    desk: Desk, store: Store, today: date
) -> None:
    # 30 documents at 20 minutes are 10 hours a month. Time is recorded since October, so 25 hours
    # of one month: 250 per cent.
    with store.change(ChangeLabel.SET_UP) as change:
        books = Service(
            code="BKP",
            name_en="Bookkeeping",
            name_es="Contabilidad",
            kind=ServiceKind.COMPLIANCE,
            unit=Unit.DOCUMENTS,
            frequency=Frequency.MONTHLY,
        )
        service_id = insert(change, books)
        insert(change, Task(service_id=service_id, name="x", seconds=1200, unit=Unit.DOCUMENTS))
    desk.clients.save(
        desk.clients.get(1),
        Engagement(client_id=1, monthly_fee=5_000),
        [EngagementService(engagement_id=0, service="Bookkeeping", service_id=service_id)],
    )
    assert GradeMeasure.EFFORT not in values(desk)
    desk.facts.save(1, {"documents": "30"}, today)
    assert values(desk)[GradeMeasure.EFFORT] == 2.5


def test_set_by_hand_it_stands_until_it_is_taken_back(desk: Desk) -> None:
    desk.grades.set_by_hand(1, D, " Stopped answering. ")
    graded = desk.grades.of(1)
    assert (graded.letter, computed(desk).letter) == (D, A)
    assert graded.by_hand is not None
    assert graded.by_hand.reason == "Stopped answering."
    desk.grades.record()
    assert desk.grades.of(1).letter is D
    desk.grades.take_back(1)
    assert desk.grades.of(1).letter is A
    history = [(each.grade, each.points, each.reason) for each in desk.grades.history(1)]
    assert history == [(A, 80, ""), (D, 80, "Stopped answering.")]
    desk.undo()
    assert desk.grades.of(1).letter is D


def test_one_set_by_hand_with_nothing_known_can_be_taken_back(desk: Desk) -> None:
    desk.clients.add(Client(ref="N1", name="New"))
    new = desk.clients.by_ref("N1").id
    assert desk.grades.of(new).letter is None
    desk.grades.set_by_hand(new, B, "Known from before.")
    assert desk.grades.of(new).letter is B
    desk.grades.take_back(new)
    assert desk.grades.of(new).letter is None
    assert desk.grades.history(new) == []


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_by_hand_only_with_a_reason(desk: Desk, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        desk.grades.set_by_hand(1, A, reason)
    assert refused.value.code is RefusalCode.GRADE_REASON
    assert desk.grades.history(1) == []


def test_what_is_recorded_is_only_news(desk: Desk, store: Store, today: date) -> None:
    desk.grades.record()
    desk.grades.record()
    assert [each.points for each in desk.grades.history(1)] == [80]
    # The review of another day: 80 of 100 points of satisfaction make (40 + 8) ÷ 60 = 80 again,
    # of more weight.
    desk.facts.save(1, {"satisfaction": "8"}, today)
    desk.grades.record()
    later = Desk(store, date(2026, 11, 30))
    later.facts.save(1, {"satisfaction": "0"}, date(2026, 11, 30))
    later.grades.record()
    # 40 ÷ 60 = 66.7.
    kept = [(each.given_on.day, each.points, each.confidence) for each in desk.grades.history(1)]
    assert kept == [(30, 66, 60), (22, 80, 60)]


def test_weights_and_cut_offs_are_the_firms(desk: Desk) -> None:
    weights = dict.fromkeys(GradeCriterion, 0) | {GradeCriterion.PAYMENT: 100}
    scale = GradeScale(weights, {A: 90, B: 50, C: 20})
    desk.grades.save_scale(scale)
    assert desk.grades.scale() == scale
    assert (computed(desk).letter, computed(desk).points) == (B, 50)
    desk.grades.save_scale(DEFAULT_SCALE)
    assert desk.grades.scale() == DEFAULT_SCALE
    assert computed(desk).letter is A


def test_weights_that_make_no_sense_are_refused(desk: Desk) -> None:
    scale = GradeScale(dict.fromkeys(GradeCriterion, 10), DEFAULT_SCALE.cut_offs)
    with pytest.raises(Refused) as refused:
        desk.grades.save_scale(scale)
    assert refused.value.code is RefusalCode.BAD_GRADING
    assert desk.grades.scale() == DEFAULT_SCALE


def grade_in_json(desk: Desk, ref: str) -> object:
    text = desk.reports().json(desk.portfolio.default_period())
    return next(each["grade"] for each in json.loads(text)["clients"] if each["ref"] == ref)


def test_other_programs_get_the_grade(desk: Desk) -> None:
    assert grade_in_json(desk, "H1") == {"letter": "A", "points": 80, "confidence": 0.5}
    desk.grades.set_by_hand(1, C, "Late again.")
    assert grade_in_json(desk, "H1") == {"letter": "C", "points": 80, "confidence": 0.5}
    desk.clients.add(Client(ref="N1", name="New"))
    assert grade_in_json(desk, "N1") is None
    desk.grades.set_by_hand(desk.clients.by_ref("N1").id, B, "Known from before.")
    assert grade_in_json(desk, "N1") == {"letter": "B", "points": None, "confidence": 0}


def everything_printed(desk: Desk) -> list[object]:
    """All that may reach a client, and its file names."""
    client, period = desk.clients.get(1), desk.portfolio.default_period()
    printed: list[object] = [file_name(client, kind, "es", desk.today) for kind in LetterKind]
    for kind in (LetterKind.RENEGOTIATION, LetterKind.OFFBOARDING, LetterKind.THANKS):
        letter = desk.letters.book.compose(1, kind, desk.letters.book.defaults(1, kind))
        printed += [letter, without_clock(desk.letters.pdf(letter))]
    for language in ("en", "es"):
        reports = desk.reports()
        printed.append(without_clock(reports.review_pdf(1, period, language)))
        printed.append(without_clock(reports.portfolio_pdf(period, language)))
        printed.append(reports.csv(period, language))
    return printed


def without_clock(pdf: bytes) -> bytes:
    """A PDF without the time it was made at and the identifier made of that."""
    return re.sub(rb"/(Creation|Mod)Date \([^)]*\)|/ID\s*\[[^\]]*\]", b"", pdf)


def test_nothing_printed_shows_a_grade(desk: Desk) -> None:
    desk.clients.save(desk.clients.get(1), Engagement(client_id=1, monthly_fee=5_000))
    before = everything_printed(desk)
    for letter in (A, D):
        desk.grades.set_by_hand(1, letter, "Secret reason.")
        desk.grades.record()
        assert everything_printed(desk) == before


# The only files outside the window that know of grades. A letter or a form never does; the words
# that letters are searched for hold the client's grade, and what is held about a client goes into
# a file of its own that stays in the firm.
MAY_KNOW = {
    "app/assessments.py",
    "app/client_words.py",
    "app/desk.py",
    "app/grades.py",
    "app/letter_words.py",
    "app/reports.py",
    "app/stored_values.py",
    "domain/grade_evidence.py",
    "domain/grading.py",
    "output/report_json.py",
    "storage/grades.py",
}


def test_only_the_window_and_the_json_report_know_of_grades() -> None:
    folder = Path(clientdesk.__file__).parent
    knowing = {
        path.relative_to(folder).as_posix()
        for layer in ("app", "domain", "output", "storage")
        for path in (folder / layer).rglob("*.py")
        if knows_grades(path)
    }
    assert knowing <= MAY_KNOW


def knows_grades(path: Path) -> bool:
    tree = ast.parse(path.read_text("utf-8"))
    names: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return any(word in name.lower() for name in names for word in ("grade", "grading"))
