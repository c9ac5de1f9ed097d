"""The uninformed (B4), a) to e) of diagnosis.md: each at, below and above both limits."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from sign_samples import (
    BARE,
    CLEAR,
    FLAG,
    LAST,
    NOT_ASSESSED,
    SIGNED,
    WATCH,
    YEAR,
    keeps,
    level,
    line,
    logged,
    result,
    times,
)

from clientdesk.domain.assessments import Assessment
from clientdesk.domain.diagnosis import Sign
from clientdesk.domain.interactions import InteractionKind, InteractionState
from clientdesk.domain.records import Client
from clientdesk.domain.thresholds import Level

STEP, QUESTION = InteractionKind.ONBOARDING_STEP, InteractionKind.QUESTION
MEETING, REMINDER = InteractionKind.MEETING, InteractionKind.REMINDER
QUERY = InteractionKind.INVOICE_QUERY


def test_a_is_flagged_without_a_signed_agreement_and_never_merely_watched() -> None:
    unsigned = replace(SIGNED, signed_on=None)
    later = replace(SIGNED, signed_on=YEAR.end)
    assert level(Sign.SIGNED_AGREEMENT, BARE) is FLAG
    assert level(Sign.SIGNED_AGREEMENT, replace(BARE, agreement=unsigned)) is FLAG
    assert level(Sign.SIGNED_AGREEMENT, replace(BARE, agreement=later)) is FLAG
    found = result(Sign.SIGNED_AGREEMENT, replace(BARE, agreement=SIGNED))
    assert (found.level, found.rows[0].table, found.rows[0].row_id) == (CLEAR, "engagement", 7)


@pytest.mark.parametrize(
    ("done", "says"),
    [(100, CLEAR), (81, CLEAR), (80, CLEAR), (79, WATCH), (51, WATCH), (50, WATCH), (49, FLAG)],
)
def test_b_onboarding_steps_done(done: int, says: Level) -> None:
    still_open = times(100 - done, line(STEP, date(2020, 1, 1), state=InteractionState.OPEN))
    found = result(Sign.ONBOARDING, logged([*times(done, line(STEP)), *still_open]))
    assert (found.level, found.value, len(found.rows)) == (says, Fraction(done, 100), 100)


def test_b_is_not_assessed_without_steps() -> None:
    assert level(Sign.ONBOARDING, keeps([STEP])) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("days", "says"),
    [(0, CLEAR), (89, CLEAR), (90, WATCH), (91, WATCH), (179, WATCH), (180, FLAG), (181, FLAG)],
)
def test_c_days_since_the_last_contact(days: int, says: Level) -> None:
    older = line(MEETING, LAST - timedelta(days=400))
    sources = logged([older, line(MEETING, LAST - timedelta(days=days))])
    assert level(Sign.LAST_CONTACT, sources) is says


def test_c_a_reminder_is_no_contact_and_a_conversation_about_needs_is_one() -> None:
    talked = Assessment(
        id=5,
        client_id=1,
        form_id=1,
        language="es",
        started_on=LAST - timedelta(days=91),
        finished_on=LAST - timedelta(days=91),
    )
    sources = logged([line(MEETING, LAST - timedelta(days=200)), line(REMINDER)])
    assert result(Sign.LAST_CONTACT, sources).value == 200
    found = result(Sign.LAST_CONTACT, replace(sources, conversations=[talked]))
    assert (found.value, found.rows[0].table, found.rows[0].row_id) == (91, "assessment", 5)
    others = [replace(talked, finished_on=None), replace(talked, finished_on=YEAR.end)]
    assert result(Sign.LAST_CONTACT, replace(sources, conversations=others)).value == 200


def test_c_counts_since_contacts_are_written_down_or_the_client_came_where_there_is_none() -> None:
    """Contacts are kept since 1 January 2025, 668 days before; the newer client came 31 before."""
    reminded = keeps([MEETING], logged([line(REMINDER)]))
    assert result(Sign.LAST_CONTACT, reminded).value == 668
    newer = replace(reminded, client=Client(id=1, ref="H1", name="H", since=date(2026, 9, 30)))
    assert result(Sign.LAST_CONTACT, newer).value == 31


def test_c_is_not_assessed_of_a_client_without_a_log_or_where_no_contacts_are_kept() -> None:
    assert level(Sign.LAST_CONTACT, keeps([MEETING])) is NOT_ASSESSED
    assert level(Sign.LAST_CONTACT, logged([line(REMINDER)])) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("asked", "says"),
    [(23, CLEAR), (24, WATCH), (25, WATCH), (47, WATCH), (48, FLAG), (49, FLAG)],
)
def test_d_questions_a_month_on_the_same_topic(asked: int, says: Level) -> None:
    """24 in twelve months are 2 a month; one on another topic does not count."""
    questions = times(asked, line(QUESTION, topic="VAT"))
    sources = logged([*questions, line(QUESTION, topic="Payroll"), line(QUESTION)])
    found = result(Sign.REPEATED_QUESTIONS, sources)
    assert (found.level, found.value) == (says, Fraction(asked, 12))


def test_d_knows_a_topic_by_its_letters_and_is_not_assessed_without_a_log_of_questions() -> None:
    questions = [line(QUESTION, topic="Nómina"), line(QUESTION, topic="nomina ")]
    assert result(Sign.REPEATED_QUESTIONS, logged(questions)).value == Fraction(1, 6)
    assert level(Sign.REPEATED_QUESTIONS, BARE) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("queries", "says"), [(0, CLEAR), (1, WATCH), (2, WATCH), (3, FLAG), (4, FLAG)]
)
def test_e_invoices_not_understood(queries: int, says: Level) -> None:
    sources = keeps([QUERY], replace(BARE, log=times(queries, line(QUERY))))
    found = result(Sign.INVOICE_QUERIES, sources)
    assert (found.level, len(found.rows)) == (says, queries)


def test_e_is_not_assessed_where_nobody_writes_them_down() -> None:
    assert level(Sign.INVOICE_QUERIES, BARE) is NOT_ASSESSED
