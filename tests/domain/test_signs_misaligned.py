"""The misaligned (B4), a) to e) of diagnosis.md: each at, below and above both limits, and only
against a signed agreement."""

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
    figures,
    keeps,
    level,
    line,
    logged,
    result,
    times,
)

from clientdesk.domain.diagnosis import SIGNS, ClientType, Sign
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.records import Channel, Engagement
from clientdesk.domain.services import Unit
from clientdesk.domain.sign_sources import SignSources
from clientdesk.domain.thresholds import Level

EXTRA, LATE = InteractionKind.EXCEPTION, InteractionKind.LATE_DOCUMENTS
MESSAGE = InteractionKind.MESSAGE


def signed(lines: list[Interaction], sources: SignSources = BARE) -> SignSources:
    return logged(lines, replace(sources, agreement=SIGNED))


@pytest.mark.parametrize(
    ("seconds", "says"),
    [(99, CLEAR), (100, WATCH), (101, WATCH), (199, WATCH), (200, FLAG), (201, FLAG)],
)
def test_a_hours_beside_the_agreement(seconds: int, says: Level) -> None:
    """Of 1,000 seconds of work; what was paid for does not count, what was only priced does."""
    lines = [
        line(EXTRA, seconds=seconds - 20),
        line(EXTRA, seconds=10, amount=9_000),
        line(EXTRA, seconds=10, paid=True),  # no price, no payment
        line(EXTRA, seconds=500, amount=9_000, paid=True),
    ]
    found = result(Sign.OUT_OF_SCOPE, signed(lines, figures(delivery_seconds=1000)))
    assert (found.level, found.value, len(found.rows)) == (says, Fraction(seconds, 1000), 3)


def test_a_counts_the_first_and_the_last_day_of_the_period_and_none_beside_them() -> None:
    days = (YEAR.start - timedelta(days=1), YEAR.start, LAST, YEAR.end)
    lines = [line(EXTRA, day, seconds=50) for day in days]
    found = result(Sign.OUT_OF_SCOPE, signed(lines, figures(delivery_seconds=1000)))
    assert [row.day for row in found.rows] == [YEAR.start, LAST]
    assert found.value == Fraction(1, 10)


def test_a_is_not_assessed_without_hours_or_where_no_exception_was_timed() -> None:
    worked = figures(delivery_seconds=1000)
    assert level(Sign.OUT_OF_SCOPE, signed([line(EXTRA, seconds=100)])) is NOT_ASSESSED
    assert level(Sign.OUT_OF_SCOPE, signed([line(EXTRA)], worked)) is NOT_ASSESSED
    assert level(Sign.OUT_OF_SCOPE, signed([], worked)) is NOT_ASSESSED
    kept = keeps([EXTRA], replace(worked, agreement=SIGNED))
    assert level(Sign.OUT_OF_SCOPE, kept) is CLEAR


@pytest.mark.parametrize(
    ("volume", "says"),
    [
        (100, CLEAR),
        (109, CLEAR),
        (110, WATCH),
        (111, WATCH),
        (124, WATCH),
        (125, FLAG),
        (126, FLAG),
    ],
)
def test_b_volume_against_the_contracted_cap(volume: int, says: Level) -> None:
    """Of the unit furthest over; employees stay within theirs."""
    fact = ClientFact(id=3, client_id=1, key="documents", value=str(volume), as_of=LAST)
    sources = replace(
        BARE,
        agreement=SIGNED,
        caps={Unit.DOCUMENTS: 100, Unit.EMPLOYEES: 5},
        volumes={Unit.DOCUMENTS: volume, Unit.EMPLOYEES: 5},
        volume_facts=[fact],
    )
    found = result(Sign.OVER_VOLUME, sources)
    assert (found.level, found.value) == (says, Fraction(volume, 100))
    assert (found.rows[0].row_id, found.rows[0].words) == (3, str(volume))


def test_b_is_not_assessed_without_a_cap_or_a_volume_and_leaves_returns_out() -> None:
    base = replace(BARE, agreement=SIGNED)
    capped = replace(base, caps={Unit.DOCUMENTS: 100})
    returns = replace(base, caps={Unit.RETURNS: 1}, volumes={Unit.RETURNS: 3})
    nothing = replace(base, caps={Unit.DOCUMENTS: 0}, volumes={Unit.DOCUMENTS: 9})
    for sources in (base, capped, replace(base, volumes={Unit.DOCUMENTS: 9}), returns, nothing):
        assert level(Sign.OVER_VOLUME, sources) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("months", "says"), [(0, CLEAR), (1, CLEAR), (2, WATCH), (3, FLAG), (4, FLAG)]
)
def test_c_months_with_late_documents_of_the_last_four(months: int, says: Level) -> None:
    """July to October; twice in one month is once, and June is too long ago."""
    days = [date(2026, 10 - n, 15) for n in range(months)]
    lines = [line(LATE, day) for day in (*days, *days, date(2026, 6, 30))]
    found = result(Sign.LATE_DOCUMENTS, signed(lines))
    assert (found.level, found.value, len(found.rows)) == (says, months, 2 * months)


def test_c_the_four_months_begin_on_their_first_day() -> None:
    lines = [line(LATE, date(2026, 7, 1)), line(LATE, date(2026, 6, 30))]
    assert result(Sign.LATE_DOCUMENTS, signed(lines)).value == 1


def test_c_is_not_assessed_without_an_agreed_day_or_a_log_of_late_documents() -> None:
    no_day = replace(SIGNED, document_day=None)
    late = logged([line(LATE)], replace(BARE, agreement=no_day))
    assert level(Sign.LATE_DOCUMENTS, late) is NOT_ASSESSED
    assert level(Sign.LATE_DOCUMENTS, replace(BARE, agreement=SIGNED)) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("other", "says"),
    [(29, CLEAR), (30, WATCH), (31, WATCH), (59, WATCH), (60, FLAG), (61, FLAG)],
)
def test_d_share_that_comes_by_another_channel(other: int, says: Level) -> None:
    agreed = times(100 - other, line(MESSAGE, channel=Channel.EMAIL))
    lines = [*agreed, *times(other, line(MESSAGE, channel=Channel.WHATSAPP)), line(MESSAGE)]
    found = result(Sign.OTHER_CHANNEL, signed(lines))
    assert (found.level, found.value, len(found.rows)) == (says, Fraction(other, 100), other)


def test_d_is_not_assessed_without_an_agreed_channel_or_with_fewer_than_four_messages() -> None:
    three = times(3, line(MESSAGE, channel=Channel.WHATSAPP))
    assert level(Sign.OTHER_CHANNEL, signed(three)) is NOT_ASSESSED
    assert level(Sign.OTHER_CHANNEL, signed([*three, three[0]])) is FLAG
    free = replace(BARE, agreement=replace(SIGNED, channel=None))
    assert level(Sign.OTHER_CHANNEL, logged([*three, *three], free)) is NOT_ASSESSED


@pytest.mark.parametrize(("unpaid", "says"), [(0, CLEAR), (1, WATCH), (2, FLAG), (3, FLAG)])
def test_e_extras_priced_and_not_paid(unpaid: int, says: Level) -> None:
    """One that was paid, one given away and one not priced yet do not count."""
    others = [line(EXTRA, amount=5_000, paid=True), line(EXTRA, amount=0), line(EXTRA)]
    found = result(Sign.UNPAID_EXTRAS, signed([*others, *times(unpaid, line(EXTRA, amount=5_000))]))
    assert (found.level, found.value) == (says, unpaid)


def test_e_is_not_assessed_where_nobody_writes_exceptions_down() -> None:
    assert level(Sign.UNPAID_EXTRAS, signed([])) is NOT_ASSESSED


@pytest.mark.parametrize("agreement", [None, replace(SIGNED, signed_on=None)])
def test_nothing_counts_against_a_client_who_signed_nothing(agreement: Engagement | None) -> None:
    """It is uninformed instead: the evidence is against the firm."""
    lines = [
        *times(9, line(EXTRA, seconds=900, amount=100)),
        *times(9, line(LATE, channel=Channel.WHATSAPP)),
    ]
    sources = replace(
        logged(lines, figures(delivery_seconds=1000)),
        agreement=agreement,
        caps={Unit.DOCUMENTS: 1},
        volumes={Unit.DOCUMENTS: 9},
    )
    for sign in SIGNS[ClientType.MISALIGNED]:
        assert level(sign, sources) is NOT_ASSESSED
    assert level(Sign.SIGNED_AGREEMENT, sources) is FLAG
