"""A package as a bucket: what it includes against what is used of it (A17)."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from clientdesk.domain.consumption import (
    ConsumptionLine,
    ConsumptionState,
    Usage,
    consumption,
    mean_volumes,
    monthly_average,
    state_of,
)
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.package_cost import CostBasis
from clientdesk.domain.package_records import ClientPackage, PackageService
from clientdesk.domain.period import Period
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit

State = ConsumptionState
BOOKS, TAX = 1, 2
HOUR = 3600
STAY = ClientPackage(client_id=5, package_id=7, since=date(2026, 1, 1), price=20_000)
QUARTER = Period(date(2026, 1, 1), date(2026, 4, 1))


def service(service_id: int, frequency: Frequency) -> Service:
    return Service(
        id=service_id, code=f"S{service_id}", name_en="", name_es="",
        kind=ServiceKind.COMPLIANCE, unit=Unit.FLAT, frequency=frequency,
    )  # fmt: skip


# 36.00 an hour is a cent a second; person 9 costs two.
BASIS = CostBasis(
    services={1: service(1, Frequency.MONTHLY), 2: service(2, Frequency.QUARTERLY)},
    tasks={
        BOOKS: [
            Task(service_id=BOOKS, name="Post", seconds=180, unit=Unit.DOCUMENTS),
            Task(service_id=BOOKS, name="Check", seconds=60, unit=Unit.DOCUMENTS, staff_id=9),
            Task(service_id=BOOKS, name="Close", seconds=1_800, unit=Unit.FLAT),
        ],
        TAX: [Task(service_id=TAX, name="File", seconds=HOUR, unit=Unit.RETURNS)],
    },
    rates={None: Fraction(1), 9: Fraction(2)},
    tools=[],
    buffer=20,
)
CONTENTS = [
    PackageService(package_id=7, service_id=BOOKS, unit=Unit.DOCUMENTS, quantity=60),
    PackageService(package_id=7, service_id=TAX, unit=Unit.RETURNS, quantity=1),
]


def lines(volumes: dict[Unit, int], seconds: int | None = None) -> list[ConsumptionLine]:
    return list(consumption(STAY, CONTENTS, Usage(volumes, seconds), BASIS, 10))


@pytest.mark.parametrize(
    ("used", "state"),
    [
        (None, State.UNKNOWN),
        (0, State.WITHIN),
        (60, State.WITHIN),
        (61, State.IN_BAND),
        (66, State.IN_BAND),
        (67, State.OVER),
    ],
)
def test_a_tenth_over_what_is_included_is_let_pass(
    used: int | None, state: ConsumptionState
) -> None:
    assert state_of(used, 60, 10) is state


def test_a_service_not_included_at_all_has_no_band() -> None:
    assert state_of(0, 0, 10) is State.WITHIN
    assert state_of(1, 0, 10) is State.OVER


def test_within_the_band_nothing_is_extra() -> None:
    documents, returns, _ = lines({Unit.DOCUMENTS: 66, Unit.RETURNS: 1})
    assert (documents.included, documents.used, documents.state) == (60, 66, State.IN_BAND)
    assert (documents.extra, documents.extra_seconds, documents.extra_cost) == (0, 0, 0)
    assert returns.state is State.WITHIN


def test_over_the_band_all_beyond_the_quantity_is_extra_work_and_costed_apart() -> None:
    documents, _, _ = lines({Unit.DOCUMENTS: 70})
    # 10 documents: 1,800 s of the team at 1 and 600 s of person 9 at 2; closing is done anyway.
    assert documents == ConsumptionLine(
        client_id=5, package_id=7, service_id=BOOKS, unit=Unit.DOCUMENTS, included=60, used=70,
        state=State.OVER, extra=10, extra_seconds=2_400, extra_cost=3_000,
    )  # fmt: skip


def test_extra_work_of_a_quarterly_service_counts_a_third_a_month() -> None:
    _, returns, _ = lines({Unit.RETURNS: 3})
    # Two more returns a quarter, an hour each: 2,400 seconds a month.
    assert (returns.extra, returns.extra_seconds, returns.extra_cost) == (2, 2_400, 2_400)


def test_what_nobody_knows_is_not_counted_as_used_up() -> None:
    documents, returns, hours = lines({})
    for line in (documents, returns, hours):
        assert (line.used, line.state, line.extra) == (None, State.UNKNOWN, 0)


def test_the_line_of_hours_sets_planned_against_worked_time() -> None:
    # 60 × 240 s + 1,800 s + a third of 3,600 s.
    planned = 14_400 + 1_800 + 1_200
    _, _, within = lines({}, planned)
    assert (within.service_id, within.unit) == (None, None)
    assert (within.included, within.used, within.state) == (planned, planned, State.WITHIN)
    _, _, over = lines({}, 2 * planned)
    assert (over.state, over.extra, over.extra_seconds) == (State.OVER, planned, planned)
    assert over.extra_cost == planned  # at the team's cent a second


def fact(key: Unit, value: str, day: date, fact_id: int = 0) -> ClientFact:
    return ClientFact(id=fact_id, client_id=5, key=key.value, value=value, as_of=day)


def test_each_month_counts_what_was_known_at_its_end() -> None:
    history = [
        fact(Unit.DOCUMENTS, "90", date(2026, 3, 31)),
        fact(Unit.DOCUMENTS, "60", date(2025, 6, 1)),
        fact(Unit.EMPLOYEES, "4", date(2026, 8, 1)),
    ]
    # 60 + 60 + 90 over three months; the employees were first written down later.
    assert mean_volumes(history, QUARTER.months()) == {Unit.DOCUMENTS: 70, Unit.EMPLOYEES: 4}


def test_a_volume_known_from_the_first_of_a_month_does_not_count_for_the_month_before() -> None:
    first = date(2026, 3, 1)
    history = [fact(Unit.CALLS, "2", date(2026, 1, 1)), fact(Unit.CALLS, "8", first)]
    # 2 + 2 + 8 over three months.
    assert mean_volumes(history, QUARTER.months()) == {Unit.CALLS: 4}


def test_of_two_facts_of_one_day_the_later_one_counts_and_words_count_nothing() -> None:
    day = date(2026, 1, 1)
    history = [fact(Unit.DOCUMENTS, "50", day, 2), fact(Unit.DOCUMENTS, "40", day, 1)]
    assert mean_volumes(history, QUARTER.months()) == {Unit.DOCUMENTS: 50}
    assert mean_volumes([fact(Unit.DOCUMENTS, "many", day)], QUARTER.months()) == {}
    assert mean_volumes([], QUARTER.months()) == {}


def test_a_part_of_a_month_counts_by_its_days() -> None:
    half_june = Period(date(2026, 6, 16), date(2026, 8, 1))  # 15 of 30 days, and July
    assert monthly_average(30 * HOUR, half_june) == 20 * HOUR


def test_a_package_of_flat_work_has_the_line_of_hours_alone() -> None:
    flat = [PackageService(package_id=7, service_id=BOOKS, unit=Unit.FLAT, quantity=1)]
    (hours,) = consumption(replace(STAY, client_id=6), flat, Usage({}, 0), BASIS, 10)
    assert (hours.client_id, hours.included, hours.used) == (6, 1_800, 0)
