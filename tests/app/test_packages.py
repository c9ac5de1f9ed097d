"""Use cases on packages, through a real workbook (A9, A12 to A18)."""

from dataclasses import replace
from datetime import date

import pytest
from package_firm import (
    ANA,
    BOOKS,
    EVA,
    JANUARY,
    LARGE,
    LEO,
    MIDDLE,
    PLAN,
    SMALL,
    ZOE,
    build_firm,
    build_packages,
    inside,
    knows,
    large,
    put,
    small,
    suite,
)

from clientdesk.app.desk import Desk
from clientdesk.app.migration import Migration
from clientdesk.app.package_book import PackageBook
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.consumption import ConsumptionState
from clientdesk.domain.facts import ClientFact, FactKey
from clientdesk.domain.package_fit import PackageReasonCode
from clientdesk.domain.package_records import ClientMatch, ClientPackage, Package
from clientdesk.domain.package_rules import PackageProblemCode
from clientdesk.domain.period import Period
from clientdesk.domain.personas import (
    CriterionRole,
    Operator,
    Persona,
    PersonaCriterion,
    Verdict,
)
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Activity, Invoice, TimeEntry
from clientdesk.domain.services import Unit
from clientdesk.storage.rows import fetch
from clientdesk.storage.store import Store

Code = PackageProblemCode
HOUR = 3_600


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_firm(store)
    build_packages(store)
    return Desk(store, today)


def codes(desk: Desk) -> set[PackageProblemCode]:
    return {problem.code for problem in desk.packages.book().problems()}


def set_active(desk: Desk, package_id: int, active: bool) -> None:
    package = replace(desk.packages.get(package_id), active=active)
    desk.packages.save(package, desk.packages.contents(package_id))


def refusal(code: RefusalCode) -> "pytest.RaisesExc[Refused]":
    return pytest.raises(Refused, check=lambda refused: refused.code is code)


def test_a_package_is_stored_with_its_contents_in_the_next_tier(desk: Desk) -> None:
    rows = inside(0, (BOOKS, Unit.DOCUMENTS, 30))
    changes = desk.packages.save(Package(name="Tiny", price=20_000), rows)
    assert changes.tables == {"package", "package_service"}
    tiny = desk.packages.all()[-1]
    assert (tiny.name, tiny.tier) == ("Tiny", 4)
    assert [replace(row, id=0) for row in desk.packages.contents(tiny.id)] == inside(
        tiny.id, (BOOKS, Unit.DOCUMENTS, 30)
    )
    assert len(desk.packages.contents()) == 2 + 2 + 3 + 1
    desk.undo()
    assert [package.name for package in desk.packages.all()] == ["Small", "Middle", "Large"]


def test_saving_a_package_without_a_difference_changes_nothing(desk: Desk) -> None:
    package = desk.packages.get(SMALL)
    assert desk.packages.save(package, small()).tables == frozenset()
    changes = desk.packages.save(replace(package, excludes="Audits"), small())
    assert changes.tables == {"package"}
    more = inside(SMALL, (BOOKS, Unit.DOCUMENTS, 59), (PLAN, Unit.FLAT, 1))
    assert desk.packages.save(desk.packages.get(SMALL), more).tables == {"package_service"}


def test_a_package_without_a_name_and_one_that_is_gone_are_refused(desk: Desk) -> None:
    with refusal(RefusalCode.MISSING_NAME):
        desk.packages.save(Package(name=" "), small())
    with refusal(RefusalCode.PACKAGE_UNKNOWN):
        desk.packages.get(404)


def test_the_floor_is_time_tool_share_and_buffer(desk: Desk) -> None:
    package = desk.packages.get(SMALL)
    assert desk.packages.floor(package, small()).total == 17_280
    desk.firm.save_tool(suite(), service_ids=[BOOKS])
    # Ana and Eva have agreed on the books: 129.00 over 2; (144.00 + 64.50) × 1.2.
    assert desk.packages.floor(package, small()).total == 25_020
    # Planned for 10: 12.90, (144.00 + 12.90) × 1.2 = 188.28.
    assert desk.packages.floor(replace(package, planned_clients=10), small()).total == 18_828


def test_a_tool_is_planned_over_all_active_packages_that_use_it(store: Store, desk: Desk) -> None:
    desk.firm.save_tool(suite(), service_ids=[BOOKS])
    put(store, ClientPackage(client_id=EVA, package_id=LARGE, since=JANUARY, price=60_000))
    # 9 planned here and one client on the large package: 12.90 each.
    package = replace(desk.packages.get(SMALL), planned_clients=9)
    assert desk.packages.floor(package, small()).lines[-2].cost == 1_290


def test_the_other_active_packages_share_a_tool_as_planned_and_a_draft_does_not(
    store: Store, desk: Desk
) -> None:
    put(store, ClientPackage(client_id=EVA, package_id=LARGE, since=JANUARY, price=60_000))
    desk.packages.save(replace(desk.packages.get(LARGE), planned_clients=11), large())
    middle = replace(desk.packages.get(MIDDLE), planned_clients=30, active=False)
    desk.packages.save(middle, desk.packages.contents(MIDDLE))
    desk.firm.save_tool(suite(), service_ids=[BOOKS])
    package = replace(desk.packages.get(SMALL), planned_clients=9)
    # 9 here and 11 on the large one, where there is one client today: 129.00 over 20.
    assert desk.packages.floor(package, small()).lines[-2].cost == 645


def test_an_active_package_below_its_cost_needs_a_written_reason(desk: Desk) -> None:
    cheap = replace(desk.packages.get(SMALL), price=28_799)  # 288.00 has a margin of 40 %
    with refusal(RefusalCode.EXCEPTION_REASON):
        desk.packages.save(cheap, small())
    desk.packages.save(replace(cheap, exception="Entry offer"), small())
    (found,) = [p for p in desk.packages.book().problems() if p.code is Code.BELOW_MARGIN]
    assert (found.package_id, found.amount, found.limit, found.excepted) == (
        SMALL, 28_799, 28_800, True,
    )  # fmt: skip
    desk.packages.save(replace(cheap, active=False), small())


def test_a_tier_that_breaks_the_order_needs_a_written_reason_at_either(desk: Desk) -> None:
    with refusal(RefusalCode.EXCEPTION_REASON):
        desk.packages.save(replace(desk.packages.get(SMALL), price=51_000), small())
    with refusal(RefusalCode.EXCEPTION_REASON):
        desk.packages.save(desk.packages.get(LARGE), large()[1:])
    top = replace(desk.packages.get(LARGE), exception="For shops that write no books")
    desk.packages.save(top, large()[1:])


def test_a_sixth_active_package_and_an_empty_one_are_refused(desk: Desk) -> None:
    rows = [replace(row, quantity=row.quantity * 2) for row in large()]
    for price in (120_000, 120_001):
        desk.packages.save(Package(name=str(price), price=price, active=True), rows)
    sixth = Package(name="Sixth", price=120_002)
    with refusal(RefusalCode.TOO_MANY_PACKAGES):
        desk.packages.save(replace(sixth, active=True), rows)
    desk.packages.save(sixth, ())
    stored = desk.packages.all()[-1]
    with refusal(RefusalCode.EMPTY_PACKAGE):
        set_active(desk, stored.id, True)
    set_active(desk, stored.id, False)
    # One of the five is edited: that is no sixth.
    desk.packages.save(replace(desk.packages.all()[3], excludes="Audits"), rows)


def test_a_package_without_a_price_is_no_active_one_whatever_the_reason(desk: Desk) -> None:
    free = replace(desk.packages.get(SMALL), price=0, exception="Friends of the house")
    with refusal(RefusalCode.UNPRICED_PACKAGE):
        desk.packages.save(free, small())
    desk.packages.save(replace(free, active=False), small())
    with refusal(RefusalCode.UNPRICED_PACKAGE):
        set_active(desk, SMALL, True)


def test_while_nobody_has_a_cost_rate_no_package_is_made_active(desk: Desk) -> None:
    set_active(desk, SMALL, False)
    desk.firm.delete_rate(desk.firm.rates(1)[0].id)
    assert Code.NO_COST_RATE in codes(desk)
    with refusal(RefusalCode.EXCEPTION_REASON):
        set_active(desk, SMALL, True)


def test_a_package_is_made_active_and_a_draft_again(desk: Desk) -> None:
    set_active(desk, SMALL, False)
    assert Code.TOO_FEW in codes(desk)
    set_active(desk, SMALL, True)
    assert Code.TOO_FEW not in codes(desk)


def test_a_draft_moves_among_the_tiers_and_an_active_one_only_in_order(desk: Desk) -> None:
    with refusal(RefusalCode.EXCEPTION_REASON):
        desk.packages.move_tier(SMALL, 1)
    set_active(desk, LARGE, False)
    desk.packages.move_tier(LARGE, -1)
    assert [package.name for package in desk.packages.all()] == ["Small", "Large", "Middle"]
    assert [package.tier for package in desk.packages.all()] == [1, 2, 3]
    assert desk.packages.move_tier(MIDDLE, 1).tables == frozenset()  # it is the last
    desk.undo()
    assert [package.name for package in desk.packages.all()] == ["Small", "Middle", "Large"]


def test_an_archived_package_is_off_the_list_and_comes_back_as_a_draft(desk: Desk) -> None:
    desk.packages.archive(SMALL)
    assert [package.id for package in desk.packages.all()] == [MIDDLE, LARGE]
    assert len(desk.packages.all(include_archived=True)) == 3
    desk.packages.archive(SMALL, archived=False)
    assert [package.active for package in desk.packages.all()] == [False, True, True]
    undoable = desk.undoable()
    assert undoable is not None
    assert (undoable.label, undoable.detail) == (ChangeLabel.RESTORE_PACKAGE, "Small")


def test_what_a_draft_would_break_is_said_before_it_is_stored(desk: Desk) -> None:
    draft = Package(name="Top", price=61_000)
    found = desk.packages.check(draft, small())
    # It comes after the large one: the employees are gone, of the documents half.
    assert [(p.code, p.service_id, p.other_id) for p in found] == [
        (Code.NO_PERSONA, None, None),
        (Code.NOT_NESTED, BOOKS, LARGE),
        (Code.NOT_NESTED, 2, LARGE),
    ]
    assert len(desk.packages.all()) == 3


def test_clients_fit_by_needs_volumes_and_reach(desk: Desk) -> None:
    fits = desk.packages.book().all_fits()
    assert set(fits) == {ANA, EVA, LEO}
    verdicts = {
        client: [(fit.package_id, fit.verdict) for fit in found] for client, found in fits.items()
    }
    fit, nearly, no = Verdict.FITS, Verdict.NEARLY, Verdict.NO
    # Ana can pay 450.00 and Eva 750.00, half more than today; Leo 150.00.
    assert verdicts[ANA] == [(SMALL, fit), (MIDDLE, nearly), (LARGE, nearly)]
    assert verdicts[EVA] == [(SMALL, no), (MIDDLE, nearly), (LARGE, fit)]
    assert verdicts[LEO] == [(SMALL, nearly), (MIDDLE, nearly), (LARGE, no)]
    assert desk.packages.fits(EVA) == fits[EVA]


def test_while_no_package_is_active_clients_are_matched_with_the_drafts(desk: Desk) -> None:
    set_active(desk, MIDDLE, False)
    assert [fit.package_id for fit in desk.packages.fits(ANA)] == [SMALL, LARGE]
    for package in (SMALL, LARGE):
        set_active(desk, package, False)
    assert [fit.package_id for fit in desk.packages.fits(ANA)] == [SMALL, MIDDLE, LARGE]


def test_coverage_is_by_count_and_by_fees(desk: Desk) -> None:
    found = desk.packages.book().coverage()
    assert (found.fitting, found.clients) == (2, 3)
    assert (found.fees_fitting, found.fees) == (80_000, 90_000)
    assert not found.is_low
    ((client, nearest),) = found.uncovered
    assert (client, nearest and nearest.package_id) == (LEO, SMALL)


def test_half_of_the_clients_or_fewer_is_low_coverage(desk: Desk) -> None:
    desk.clients.archive(EVA)
    found = desk.packages.book().coverage()
    assert (found.fitting, found.clients, found.is_low) == (1, 2, True)


def test_an_excluded_client_fits_nothing_and_is_never_matched(store: Store, desk: Desk) -> None:
    put(
        store,
        Persona(name="Shop"),
        PersonaCriterion(
            persona_id=1, role=CriterionRole.EXCLUDE, fact=FactKey.DOCUMENTS,
            operator=Operator.AT_MOST, value="50",
        ),
    )  # fmt: skip
    desk.packages.save(replace(desk.packages.get(SMALL), persona_id=1), small())
    assert desk.packages.fits(ANA)[0].verdict is Verdict.EXCLUDED
    with refusal(RefusalCode.CLIENT_EXCLUDED):
        desk.packages.accept(ANA, SMALL, "…")
    assert fetch(store, ClientMatch) == []


def test_an_accepted_match_keeps_its_date_and_reasons_and_replaces_the_earlier(
    store: Store, desk: Desk, today: date
) -> None:
    desk.packages.accept(LEO, SMALL, "First")
    changes = desk.packages.accept(LEO, SMALL, "Holds Planning\nNot in reach")
    assert changes.tables == {"client_match"}
    (match,) = fetch(store, ClientMatch)
    # Planning is needed and inside (4), of two services one is wanted (1/2 of 1), nothing is
    # counted, the price is out of reach (0 of 2): 4.5 of 7 is 64 %; all of it is known.
    assert (match.client_id, match.package_id, match.score, match.confidence) == (
        LEO, SMALL, 64, 100,
    )  # fmt: skip
    assert (match.matched_on, match.reasons) == (today, "Holds Planning\nNot in reach")
    assert desk.undoable() is not None
    desk.undo()
    assert [each.reasons for each in fetch(store, ClientMatch)] == ["First"]


def accepted(client: int, service: int) -> ClientMatch:
    return ClientMatch(
        client_id=client, service_id=service, score=100, confidence=100, reasons="",
        matched_on=JANUARY,
    )  # fmt: skip


def test_a_prospect_is_told_which_package_it_fits(store: Store, desk: Desk) -> None:
    put(store, *knows(ZOE, documents=40, sales=12_000_000), accepted(ZOE, BOOKS))
    intake = desk.packages.intakes()[ZOE]
    # 120,000.00 of sales a year at 3 per cent: 300.00 a month, so the small one for 290.00.
    assert intake.best is not None
    assert (intake.best.package_id, intake.best.verdict) == (SMALL, Verdict.FITS)
    assert not intake.avoid


def test_a_prospect_that_fits_none_is_warned_about_with_the_reasons(
    store: Store, desk: Desk
) -> None:
    put(store, *knows(ZOE, documents=400, sales=12_000_000), accepted(ZOE, BOOKS))
    intake = desk.packages.intakes()[ZOE]
    assert intake.avoid
    assert intake.best is not None
    assert [reason.code for reason in intake.best.against] == [PackageReasonCode.OVER_CAP]
    assert intake.best.risk > 0


def test_a_prospect_of_whom_nothing_is_known_is_not_to_be_avoided_for_that(desk: Desk) -> None:
    intake = desk.packages.intakes()[ZOE]
    assert not intake.avoid
    assert intake.best is not None
    assert intake.best.verdict is Verdict.NEARLY


def test_a_prospect_is_in_no_total(desk: Desk) -> None:
    assert ZOE not in desk.packages.book().all_fits()
    assert desk.packages.book().coverage().clients == 3
    report = desk.portfolio.report(desk.portfolio.default_period())
    assert ZOE not in [client.client_id for client in report.clients]


def test_a_client_is_moved_from_a_day_on(store: Store, desk: Desk) -> None:
    march, june = date(2026, 3, 1), date(2026, 6, 1)
    desk.packages.move(ANA, SMALL, march, 28_000)
    desk.packages.move(ANA, MIDDLE, june, 50_000)
    stays = fetch(store, ClientPackage, order="since")
    assert [(s.package_id, s.since, s.until, s.price) for s in stays] == [
        (SMALL, march, june, 28_000),
        (MIDDLE, june, None, 50_000),
    ]
    assert desk.packages.on_package()[ANA].package_id == MIDDLE
    desk.undo()
    assert desk.packages.on_package()[ANA].until is None
    assert desk.packages.on_package()[ANA].package_id == SMALL


def test_a_move_planned_for_later_is_replaced_by_another(store: Store, desk: Desk) -> None:
    desk.packages.move(ANA, SMALL, date(2026, 3, 1), 29_000)
    desk.packages.move(ANA, LARGE, date(2027, 1, 1), 60_000)
    assert desk.packages.on_package()[ANA].package_id == LARGE  # it is about to move
    desk.packages.move(ANA, MIDDLE, date(2026, 12, 1), 51_000)
    assert [s.package_id for s in fetch(store, ClientPackage, order="since")] == [SMALL, MIDDLE]


def test_a_move_planned_for_later_counts_nowhere_before_its_day(store: Store, desk: Desk) -> None:
    december = date(2026, 12, 1)  # today is a day of November
    desk.packages.move(ANA, SMALL, date(2026, 3, 1), 29_000)
    desk.packages.move(ANA, LARGE, december, 60_000)
    desk.packages.move(EVA, LARGE, december, 60_000)
    assert {id_: s.package_id for id_, s in desk.packages.on_package_today().items()} == {
        ANA: SMALL
    }
    with desk.on_snapshot(Migration) as migration:
        rows = {row.client.id: row for row in migration.rows()}
        assert migration.shares()[-1].on_standard == 1
    book = desk.packages.book()
    counts = [book.summary(package).clients for package in book.packages]
    assert counts == [1, 0, 0]
    moves = {id_: (row.from_package, row.coming) for id_, row in rows.items()}
    small, large = desk.packages.get(SMALL), desk.packages.get(LARGE)
    assert moves[ANA] == (small, large)
    assert moves[EVA] == (None, large)
    assert rows[EVA].coming_on == december


def test_a_second_move_on_the_same_day_replaces_the_first(store: Store, desk: Desk) -> None:
    march = date(2026, 3, 1)
    desk.packages.move(ANA, SMALL, march, 29_000)
    desk.packages.move(ANA, MIDDLE, march, 51_000)
    assert [(s.package_id, s.until) for s in fetch(store, ClientPackage)] == [(MIDDLE, None)]


def test_a_client_taken_off_its_package_is_on_none(store: Store, desk: Desk) -> None:
    desk.packages.move(ANA, SMALL, date(2026, 3, 1), 29_000)
    desk.packages.move(ANA, None, date(2026, 11, 1), 0)
    assert desk.packages.on_package() == {}
    assert [stay.until for stay in fetch(store, ClientPackage)] == [date(2026, 11, 1)]


def test_an_archived_client_is_on_no_package(desk: Desk) -> None:
    desk.packages.move(ANA, SMALL, date(2026, 3, 1), 29_000)
    desk.packages.move(EVA, SMALL, date(2026, 3, 1), 28_000)
    desk.clients.archive(ANA)
    assert set(desk.packages.on_package()) == {EVA}
    summary = desk.packages.book().summary(desk.packages.get(SMALL))
    assert (summary.clients, summary.fees) == (1, 28_000)


def worked(client: int, day: date, seconds: int, activity: Activity) -> TimeEntry:
    return TimeEntry(
        client_id=client, staff_id=1, day=day, seconds=seconds, activity=activity,
        source_key=f"{client}{day}{activity}",
    )  # fmt: skip


def test_consumption_is_a_month_on_average_while_the_client_is_on_the_package(
    store: Store, desk: Desk
) -> None:
    february, march, april = date(2026, 2, 1), date(2026, 3, 1), date(2026, 4, 1)
    desk.packages.move(ANA, SMALL, february, 29_000)
    put(
        store,
        ClientFact(client_id=ANA, key=FactKey.DOCUMENTS, value="92", as_of=march),
        worked(ANA, JANUARY, 90 * HOUR, Activity.DELIVERY),
        worked(ANA, february, 3 * HOUR, Activity.DELIVERY),
        worked(ANA, march, 5 * HOUR, Activity.DELIVERY),
        worked(ANA, march, 7 * HOUR, Activity.SELLING),
        worked(ANA, april, 90 * HOUR, Activity.DELIVERY),
    )
    documents, hours = desk.packages.book().consumption(Period(JANUARY, april))
    # 50 in February and 92 in March: 71 a month for 60, and 66 are let pass.
    assert (documents.included, documents.used, documents.extra) == (60, 71, 11)
    assert documents.state is ConsumptionState.OVER
    assert documents.extra_seconds == documents.extra_cost == 11 * 180
    # 4 hours of delivery a month, as 60 × 180 s + 3,600 s are planned.
    assert (hours.included, hours.used, hours.state) == (
        4 * HOUR, 4 * HOUR, ConsumptionState.WITHIN,
    )  # fmt: skip


def test_consumption_leaves_out_who_was_on_no_package_then(desk: Desk) -> None:
    desk.packages.move(ANA, SMALL, date(2026, 4, 1), 29_000)
    desk.packages.move(EVA, LARGE, date(2026, 1, 1), 60_000)
    desk.packages.move(EVA, None, date(2026, 2, 1), 0)
    quarter = Period(date(2026, 2, 1), date(2026, 4, 1))
    assert desk.packages.book().consumption(quarter) == []


def billed(client: int, month: int, net: int) -> Invoice:
    day = date(2026, month, 1)
    return Invoice(
        client_id=client, number=f"{client}-{month}", issued_on=day, net=net, total=net,
        source_key=f"{client}-{month}",
    )  # fmt: skip


def test_the_profit_of_a_package_is_shown_before_and_after(store: Store, desk: Desk) -> None:
    # Fees alone make these profits: every client has an hour of work, at 36.00, in each month.
    for month in range(1, 11):
        put(
            store,
            *(billed(ANA, month, 20_000 if month < 7 else 29_000) for _ in range(1)),
            worked(ANA, date(2026, month, 2), HOUR, Activity.DELIVERY),
        )
    desk.packages.move(ANA, SMALL, date(2026, 7, 1), 29_000)
    desk.packages.move(EVA, SMALL, date(2026, 12, 1), 28_000)
    found = desk.packages.book().summary(desk.packages.get(SMALL))
    assert (found.clients, found.fees, found.compared) == (1, 29_000, 1)
    assert [stay.client_id for stay in found.coming] == [EVA]
    # Six months of 200.00 − 36.00 in the twelve before July: 82.00 a month.
    assert found.profit_before == (20_000 - 3_600) * 6 // 12
    # July to October, four complete months.
    assert found.profit_after == 29_000 - 3_600
    assert desk.packages.book().summary(desk.packages.get(LARGE)).profit_before is None


def test_a_job_reads_the_packages_of_one_state_of_the_workbook(desk: Desk) -> None:
    with desk.on_snapshot(PackageBook) as book:
        desk.packages.archive(LARGE)
        assert len(book.packages) == 3
        assert book.coverage().fitting == 2
        assert book.summary(book.packages[0]).clients == 0
    assert desk.packages.book().coverage().fitting == 1


def test_a_change_of_packages_is_named_in_the_history(desk: Desk) -> None:
    set_active(desk, SMALL, False)
    undoable = desk.undoable()
    assert undoable is not None
    assert (undoable.label, undoable.detail) == (ChangeLabel.EDIT_PACKAGE, "Small")
