"""Hours without a timesheet: by hand, month by month, and fitted to what the team can work."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.capacity import Person
from clientdesk.domain.costing import Rate, TimeSum, ToolUse
from clientdesk.domain.estimates import Estimate, StandardWork, TimeBasis, Volumes, fit_to
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.month_results import month_results
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult, profit_report
from clientdesk.domain.records import Activity, Client, Firm, StaffRate, Tool
from clientdesk.domain.report_inputs import Inputs
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit

JANUARY = date(2026, 1, 1)
MONTH = Period(JANUARY, date(2026, 2, 1))
QUARTER = Period(JANUARY, date(2026, 4, 1))
MINUTE, HOUR = 60, 3600
ANA, BEA = Client(id=1, ref="A", name="Ana"), Client(id=2, ref="B", name="Bea")


def service(id_: int, frequency: Frequency = Frequency.MONTHLY) -> Service:
    return Service(
        id=id_, code=str(id_), name_en="", name_es="", kind=ServiceKind.COMPLIANCE,
        unit=Unit.DOCUMENTS, frequency=frequency,
    )  # fmt: skip


def task(minutes: int, unit: Unit, service_id: int = 1, staff_id: int | None = None) -> Task:
    return Task(
        service_id=service_id, name="", seconds=minutes * MINUTE, unit=unit, staff_id=staff_id
    )


# 9,600.00 a month for three people of 160 hours: 80 % of 28,800 min is 23,040, 0.416667 a minute.
TEAM = [
    Person(n, [StaffRate(staff_id=n, valid_from=date(2025, 1, 1), monthly_cost=320_000,
                         monthly_seconds=160 * HOUR)])
    for n in (1, 2, 3)
]  # fmt: skip
BOOKKEEPING = (
    task(3, Unit.DOCUMENTS),
    task(25, Unit.BANK_ACCOUNTS),
    task(15, Unit.EMPLOYEES),
    task(60, Unit.RETURNS),
    task(12, Unit.CALLS),
)
VOLUMES = {
    Unit.DOCUMENTS: 90,
    Unit.BANK_ACCOUNTS: 2,
    Unit.EMPLOYEES: 4,
    Unit.RETURNS: 1,
    Unit.CALLS: 6,
}
DOCUMENTS_ONLY = (task(3, Unit.DOCUMENTS),)


def work_of(
    *facts: ClientFact,
    tasks: tuple[Task, ...] = BOOKKEEPING,
    volumes: dict[int, Volumes] | None = None,
    frequency: Frequency = Frequency.MONTHLY,
) -> StandardWork:
    """Both clients have agreed on one service."""
    return StandardWork(
        services={1: service(1, frequency)},
        tasks={1: tasks},
        agreed={1: frozenset({1}), 2: frozenset({1})},
        agreed_volumes=volumes or {},
        facts=facts,
    )


def fact(value: str, as_of: date, unit: Unit = Unit.DOCUMENTS, client: int = 1) -> ClientFact:
    return ClientFact(client_id=client, key=unit.value, value=value, as_of=as_of)


def inputs_of(work: StandardWork, **changed: object) -> Inputs:
    empty = Inputs(
        firm=Firm(practical_capacity=80), clients=[ANA, BEA], time=[], active={}, fees=[],
        expenses=[], open_invoices=[], tools=[], overheads=[], people=TEAM, work=work,
    )  # fmt: skip
    return replace(empty, **changed)  # type: ignore[arg-type]


def of_ana(work: StandardWork, period: Period = MONTH, **changed: object) -> ClientResult:
    report = profit_report(period, inputs_of(work, **changed))
    return next(each for each in report.clients if each.client_id == 1)


def test_the_bookkeeping_case_of_512_minutes_needs_no_timesheet() -> None:
    # 270 + 50 + 60 + 60 + 72 = 512 min × 0.416667 = 213.33
    report = profit_report(MONTH, inputs_of(work_of(volumes={1: VOLUMES})))
    ana, bea = report.clients
    assert ana.delivery_seconds == ana.estimated_seconds == 512 * MINUTE
    assert (ana.delivery_cost, ana.basis) == (21_333, TimeBasis.ESTIMATED)
    assert (bea.seconds, bea.basis) == (0, TimeBasis.NONE)  # its volumes are not known
    assert report.capacity.practical_seconds == 23_040 * MINUTE
    assert report.capacity.unused_seconds == (23_040 - 512) * MINUTE
    assert report.capacity.unused_cost == 960_000 - 21_333


def test_a_client_with_any_time_of_its_own_is_measured() -> None:
    own = TimeSum(1, JANUARY, Activity.SELLING, Rate(320_000, 160 * HOUR, None), HOUR)
    ana = of_ana(work_of(volumes={1: VOLUMES}), time=[own], active={JANUARY: [1]})
    assert (ana.basis, ana.seconds, ana.estimated_seconds) == (TimeBasis.MEASURED, HOUR, 0)


def test_an_archived_client_is_not_estimated() -> None:
    gone = replace(ANA, archived=True)
    report = profit_report(MONTH, inputs_of(work_of(volumes={1: VOLUMES}), clients=[gone]))
    assert report.clients == ()
    assert report.totals.seconds == 0


def test_each_month_takes_the_volume_known_at_its_end_and_before_that_the_first() -> None:
    # January none yet: the first known, 10; February 10; March 20. 40 documents × 3 min.
    work = work_of(
        fact("20", date(2026, 3, 31)), fact("10", date(2026, 2, 20)), tasks=DOCUMENTS_ONLY
    )
    assert of_ana(work, QUARTER).seconds == 40 * 3 * MINUTE


def test_the_agreements_volume_stands_in_where_there_is_no_fact() -> None:
    agreed = {1: {Unit.DOCUMENTS: 60}}
    with_fact = work_of(fact("90", JANUARY), tasks=DOCUMENTS_ONLY, volumes=agreed)
    assert of_ana(with_fact).seconds == 90 * 3 * MINUTE
    removed = work_of(
        fact("90", JANUARY), fact("", date(2026, 1, 5)), tasks=DOCUMENTS_ONLY, volumes=agreed
    )
    assert of_ana(removed).seconds == 60 * 3 * MINUTE


def test_a_client_is_estimated_from_when_it_came() -> None:
    # 90 documents × 3 min = 270 min a month: half of February's 28 days, and March.
    since = replace(ANA, since=date(2026, 2, 15))
    work = work_of(tasks=DOCUMENTS_ONLY, volumes={1: VOLUMES})
    assert of_ana(work, QUARTER, clients=[since]).seconds == (135 + 270) * MINUTE


def test_work_of_a_quarter_is_spread_over_its_months() -> None:
    work = work_of(
        tasks=(task(60, Unit.RETURNS),), volumes={1: VOLUMES}, frequency=Frequency.QUARTERLY
    )
    assert of_ana(work).seconds == 20 * MINUTE


def test_a_tasks_person_is_costed_at_their_own_rate_and_a_stranger_at_the_teams() -> None:
    dear = Person(9, [StaffRate(staff_id=9, valid_from=JANUARY, monthly_cost=640_000,
                                monthly_seconds=160 * HOUR)])  # fmt: skip
    one_hour = (task(60, Unit.RETURNS, staff_id=9),)
    work = work_of(tasks=one_hour, volumes={1: VOLUMES})
    # 6,400.00 ÷ 128 h = 50.00; the team: 16,000.00 ÷ 512 h = 31.25
    assert of_ana(work, people=[*TEAM, dear]).delivery_cost == 5_000
    nobody = work_of(tasks=(task(60, Unit.RETURNS, staff_id=77),), volumes={1: VOLUMES})
    assert of_ana(nobody, people=[*TEAM, dear]).delivery_cost == 3_125


def test_estimates_without_any_rate_are_uncosted_and_never_free() -> None:
    ana = of_ana(work_of(volumes={1: VOLUMES}), people=[])
    assert (ana.seconds, ana.uncosted_seconds) == (512 * MINUTE, 512 * MINUTE)
    assert ana.delivery_cost == 0


def test_estimates_that_exceed_the_room_fill_it_by_one_factor() -> None:
    # 384 h practical, 284 measured: room 100 h. Standard 150 + 50 h become 75 + 25 h.
    volumes: dict[int, Volumes] = {1: {Unit.DOCUMENTS: 3_000}, 2: {Unit.DOCUMENTS: 1_000}}
    other = Client(id=3, ref="C", name="Carla")
    own = TimeSum(3, JANUARY, Activity.DELIVERY, Rate(320_000, 160 * HOUR, None), 284 * HOUR)
    report = profit_report(
        MONTH,
        inputs_of(
            work_of(tasks=DOCUMENTS_ONLY, volumes=volumes),
            clients=[ANA, BEA, other],
            time=[own],
            active={JANUARY: [3]},
        ),
    )
    ana, bea, carla = report.clients
    assert (ana.seconds, bea.seconds, carla.seconds) == (75 * HOUR, 25 * HOUR, 284 * HOUR)
    assert report.capacity.fitted == Fraction(1, 2)
    assert (report.capacity.unused_seconds, report.capacity.unused_cost) == (0, 0)


def test_estimates_are_never_scaled_up() -> None:
    report = profit_report(MONTH, inputs_of(work_of(volumes={1: VOLUMES})))
    assert report.capacity.fitted == 1
    assert report.totals.seconds == 512 * MINUTE


def test_estimates_stay_where_measured_time_alone_fills_capacity() -> None:
    estimate = Estimate(1, Rate(1, 1, None), {JANUARY: Fraction(100 * HOUR)})
    for room in (0, -5 * HOUR):
        fitted = fit_to(room, [estimate])
        assert [time.seconds for _, time in fitted.rows] == [100 * HOUR]  # never a cost of nothing
        assert fitted.factor == 1


def test_months_of_an_estimated_client_sum_to_its_cost() -> None:
    parts = inputs_of(work_of(volumes={1: VOLUMES}))
    months = month_results(QUARTER, parts, 1)
    assert [month.cost for month in months] == [21_334, 21_333, 21_333]  # 640.00, the earlier first
    assert sum(month.cost for month in months) == of_ana(parts.work, QUARTER).cost_to_serve


def test_each_month_of_an_estimated_client_costs_what_its_volumes_take() -> None:
    # 10, 10 and 20 documents × 3 min at 0.416667 a minute
    work = work_of(fact("10", JANUARY), fact("20", date(2026, 3, 5)), tasks=DOCUMENTS_ONLY)
    months = month_results(QUARTER, inputs_of(work), 1)
    assert [month.cost for month in months] == [1_250, 1_250, 2_500]


def test_a_tool_is_shared_by_those_who_agreed_on_its_services() -> None:
    suite = Tool(id=1, name="Suite", monthly_fee=1_000, valid_from=JANUARY)
    late = replace(BEA, since=date(2026, 2, 10))
    work = work_of(volumes={1: VOLUMES})
    report = profit_report(
        QUARTER,
        inputs_of(work, clients=[ANA, late], tools=[ToolUse(suite, services=frozenset({1}))]),
    )
    # January Ana alone, then both: 10.00 + 5.00 + 5.00 and 5.00 + 5.00
    assert [client.tools for client in report.clients] == [2_000, 1_000]


def test_who_has_time_but_no_agreement_on_file_shares_a_tool_too() -> None:
    suite = Tool(id=1, name="Suite", monthly_fee=1_000, valid_from=JANUARY)
    other = Client(id=3, ref="C", name="Carla")  # Ana and Bea agreed on the service
    report = profit_report(
        MONTH,
        inputs_of(
            work_of(volumes={1: VOLUMES}),
            clients=[ANA, BEA, other],
            active={JANUARY: [3]},
            tools=[ToolUse(suite, services=frozenset({1}))],
        ),
    )
    assert [client.tools for client in report.clients] == [334, 333, 333]  # 10.00 over three


def test_a_tool_of_no_service_is_shared_by_estimated_clients_too() -> None:
    suite = Tool(id=1, name="Suite", monthly_fee=1_000, valid_from=JANUARY)
    report = profit_report(MONTH, inputs_of(work_of(volumes={1: VOLUMES}), tools=[ToolUse(suite)]))
    assert [client.tools for client in report.clients] == [1_000, 0]
    assert report.unattributed.tools == 0


@given(
    st.integers(1, 10**6) | st.none(),
    st.lists(st.fractions(0, 10**5, max_denominator=360), max_size=10),
)
def test_fitted_estimates_never_exceed_the_room_and_keep_their_order(
    room: int | None, standard: list[Fraction]
) -> None:
    own = Rate(1, 1, None)
    estimates = [Estimate(n, own, {JANUARY: each}) for n, each in enumerate(standard)]
    fitted = fit_to(room, estimates)
    seconds = [time.seconds for _, time in fitted.rows]
    if room is not None:
        assert sum(seconds) <= room
    assert 0 <= fitted.factor <= 1
    assert all(abs(each - fitted.factor * exact) <= 1
               for each, exact in zip(seconds, standard, strict=True))  # fmt: skip
    if fitted.factor < 1:
        assert sum(seconds) == room
