"""Capacity: what is supplied, what clients use of it, and what is left over for nobody."""

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.capacity import Capacity, Person, rates_by_person, supply_of
from clientdesk.domain.costing import Rate, TimeSum
from clientdesk.domain.estimates import StandardWork
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ProfitReport, profit_report
from clientdesk.domain.records import Activity, Client, Firm, StaffRate
from clientdesk.domain.report_inputs import Inputs
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit

CASES = {
    case["id"]: case
    for case in json.loads((Path(__file__).parent.parent / "data/fixtures.json").read_text())
}
JANUARY, FEBRUARY = date(2026, 1, 1), date(2026, 2, 1)
MONTH = Period(JANUARY, FEBRUARY)
QUARTER = Period(JANUARY, date(2026, 4, 1))
HOUR = 3600


def person(cost: int, hours: int, begins: date = JANUARY, id_: int = 1) -> Person:
    return Person(id_, [rate(cost, hours, begins, id_)])


def rate(cost: int, hours: int, begins: date = JANUARY, id_: int = 1) -> StaffRate:
    return StaffRate(
        staff_id=id_, valid_from=begins, monthly_cost=cost, monthly_seconds=hours * HOUR
    )


def report_of(
    people: list[Person],
    time: list[TimeSum],
    work: StandardWork | None = None,
    practical: int = 80,
    clients: int = 2,
) -> ProfitReport:
    inputs = Inputs(
        firm=Firm(practical_capacity=practical),
        clients=[Client(id=n, ref=f"C{n}", name=f"C{n}") for n in range(1, clients + 1)],
        time=time,
        active={},
        fees=[],
        expenses=[],
        open_invoices=[],
        tools=[],
        overheads=[],
        people=people,
        work=work or StandardWork(),
    )
    return profit_report(MONTH, inputs)


def test_gt01_the_cost_of_unused_capacity_without_a_timesheet() -> None:
    case = CASES["GT-01"]
    facts, expected = case["inputs"], case["expected"]
    units = (Unit.DOCUMENTS, Unit.CALLS, Unit.EMPLOYEES)
    tasks = [
        Task(service_id=1, name=item["name"], seconds=item["unit_min"] * 60, unit=unit)
        for item, unit in zip(facts["activities"], units, strict=True)
    ]
    service = Service(
        id=1, code="GT", name_en="Serve", name_es="Servir", kind=ServiceKind.COMPLIANCE,
        unit=Unit.DOCUMENTS, frequency=Frequency.MONTHLY,
    )  # fmt: skip
    volumes = {unit: item["qty"] for item, unit in zip(facts["activities"], units, strict=True)}
    work = StandardWork(
        services={1: service}, tasks={1: tasks}, agreed={1: frozenset({1})},
        agreed_volumes={1: volumes},
    )  # fmt: skip
    seconds = facts["practical_capacity_min"] * 60
    team = Person(
        1,
        [StaffRate(staff_id=1, valid_from=JANUARY, monthly_cost=facts["cost"] * 100,
                   monthly_seconds=seconds)],
    )  # fmt: skip
    report = report_of([team], [], work, practical=100)
    assert report.clients[0].delivery_cost == expected["total_cost"] * 100
    assert report.capacity.used_seconds == expected["total_minutes"] * 60
    assert report.capacity.unused_seconds == expected["unused_min"] * 60
    assert report.capacity.unused_cost == expected["unused_cost"] * 100


def test_clients_and_unused_capacity_are_the_supplied_cost() -> None:
    # 2,000.00 for 100 paid hours, 80 practical: 25.00 an hour. 50 + 10 h used, 20 h unused.
    own = Rate(200_000, 100 * HOUR, None)
    report = report_of(
        [person(200_000, 100)],
        [
            TimeSum(1, JANUARY, Activity.DELIVERY, own, 50 * HOUR),
            TimeSum(None, JANUARY, Activity.ADMIN, own, 10 * HOUR),
            TimeSum(2, JANUARY, Activity.DELIVERY, None, 7 * HOUR),  # uncosted: in no figure of it
        ],
    )
    capacity = report.capacity
    assert capacity.supplied_cost == 200_000
    assert (capacity.practical_seconds, capacity.used_seconds) == (80 * HOUR, 60 * HOUR)
    assert (capacity.used_cost, capacity.unused_cost) == (150_000, 50_000)
    assert capacity.unused_seconds == 20 * HOUR


def test_work_beyond_practical_capacity_is_negative_unused_capacity() -> None:
    own = Rate(200_000, 100 * HOUR, None)
    time = [TimeSum(1, JANUARY, Activity.DELIVERY, own, 90 * HOUR)]
    capacity = report_of([person(200_000, 100)], time).capacity
    assert capacity.unused_seconds == -10 * HOUR
    assert capacity.unused_cost == -25_000


def test_nobody_with_a_rate_supplies_nothing() -> None:
    assert report_of([], []).capacity == Capacity()


def test_a_person_supplies_from_the_first_rate_on_and_rates_follow_each_other() -> None:
    # From 1 February at 1,000.00; from 16 March (16 of 31 days) at 1,310.00 and other hours.
    rises = Person(1, [rate(100_000, 100, FEBRUARY), rate(131_000, 62, date(2026, 3, 16))])
    supply = supply_of([rises], QUARTER)
    assert supply.cost == 100_000 + Fraction(100_000 * 15, 31) + Fraction(131_000 * 16, 31)
    assert supply.seconds == (100 + Fraction(100 * 15, 31) + 32) * HOUR


def test_an_archived_person_supplies_only_the_months_with_time() -> None:
    gone = Person(1, [rate(100_000, 100)], frozenset({FEBRUARY}))
    assert supply_of([gone], QUARTER).cost == 100_000
    assert rates_by_person([gone], JANUARY) == {}
    assert rates_by_person([gone], date(2026, 2, 14))[1] == Rate(100_000, 100 * HOUR, None)


def test_the_teams_rate_is_all_cost_over_all_capacity() -> None:
    # 1,000.00 + 3,000.00 over 100 + 60 hours; billed at 40 × 100/160 + 80 × 60/160 = 55.
    first = Person(1, [StaffRate(staff_id=1, valid_from=JANUARY, monthly_cost=100_000,
                                 monthly_seconds=100 * HOUR, billing_rate=4_000)])  # fmt: skip
    second = Person(2, [StaffRate(staff_id=2, valid_from=JANUARY, monthly_cost=300_000,
                                  monthly_seconds=60 * HOUR, billing_rate=8_000)])  # fmt: skip
    assert rates_by_person([first, second], JANUARY)[None] == Rate(400_000, 160 * HOUR, 5_500)
    unbilled = person(1, 1, id_=3)
    assert rates_by_person([first, unbilled], JANUARY)[None].billing_rate is None  # type: ignore[union-attr]


@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 200)), min_size=1, max_size=4),
    st.lists(
        st.tuples(
            st.sampled_from([1, 2, None]), st.sampled_from(Activity), st.integers(0, 3),
            st.integers(0, 10**6),
        ),
        max_size=8,
    ),
    st.integers(1, 100),
)  # fmt: skip
def test_time_cost_and_unused_cost_are_the_supplied_cost_to_the_cent(
    rates: list[tuple[int, int]],
    worked: list[tuple[int | None, Activity, int, int]],
    practical: int,
) -> None:
    people = [person(cost, hours, id_=n) for n, (cost, hours) in enumerate(rates)]
    own = [Rate(cost, hours * HOUR, None) for cost, hours in rates]
    time = [
        TimeSum(client, JANUARY, activity, own[who % len(own)], seconds)
        for client, activity, who, seconds in worked
    ]
    report = report_of(people, time, practical=practical)
    lines = (*report.clients, report.unattributed)
    capacity = report.capacity
    assert sum(each.time_cost for each in lines) + capacity.unused_cost == capacity.supplied_cost
    # The other way round: what each person did not work, at that person's rate.
    unused = sum(
        (cost - sum(time_.seconds for time_ in time if time_.rate is rate_)
         * Fraction(cost * 100, hours * HOUR * practical)
         for (cost, hours), rate_ in zip(rates, own, strict=True)),
        Fraction(0),
    )  # fmt: skip
    assert abs(unused - capacity.unused_cost) <= 3 * len(lines)
