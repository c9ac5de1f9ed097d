"""Personas and matches as use cases, on a real workbook."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.facts import CustomFact, FactKey, FactType
from clientdesk.domain.personas import (
    CriterionRole,
    Operator,
    Persona,
    PersonaCriterion,
    Verdict,
)
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import (
    Activity,
    Client,
    Engagement,
    EngagementService,
    Staff,
    TimeEntry,
)
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.storage.rows import Record, insert
from clientdesk.storage.store import Store

HOUR = 3600
MUST, PREFER, EXCLUDE = CriterionRole
GROWING = Persona(name="Growing shop", likelihood=4, benefit=5, benefit_note="Sees its cash")


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Bookkeeping (1) and cash-flow advice (2); Ana, Eva and the prospect Leo."""
    desk = Desk(store, today)
    desk.services.save(
        service("BKP", "Monthly bookkeeping", ServiceKind.COMPLIANCE, Unit.DOCUMENTS),
        [Task(service_id=0, name="Enter", seconds=180, unit=Unit.DOCUMENTS)],
    )
    desk.services.save(service("CSH", "Cash-flow forecasting", ServiceKind.ADVISORY, Unit.FLAT), [])
    agreed = [EngagementService(engagement_id=0, service="Monthly bookkeeping")]
    terms = Engagement(client_id=0, monthly_fee=40_000)
    desk.clients.add(Client(ref="C1", name="Ana"), terms, agreed)
    desk.clients.add(Client(ref="C2", name="Eva"))
    desk.clients.add(Client(ref="C3", name="Leo", prospect=True))
    return desk


def service(code: str, name: str, kind: ServiceKind, unit: Unit) -> Service:
    return Service(
        code=code, name_en=name, name_es="", kind=kind, unit=unit, frequency=Frequency.MONTHLY
    )


def rule(fact: str, operator: Operator, value: str, role: CriterionRole = MUST) -> PersonaCriterion:
    return PersonaCriterion(role=role, fact=fact, operator=operator, value=value)


FIVE_STAFF = rule(FactKey.EMPLOYEES, Operator.AT_LEAST, "5")
NO_BARS = rule(FactKey.INDUSTRY, Operator.IS, "Hostelería", EXCLUDE)


def know(desk: Desk, client_id: int, **values: str) -> None:
    desk.facts.save(client_id, values, desk.today)


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


def test_a_persona_is_stored_with_its_rules_and_services(desk: Desk) -> None:
    changes = desk.personas.save(GROWING, [FIVE_STAFF, NO_BARS], [2])
    assert changes.tables == {"persona", "persona_criterion", "persona_service"}
    (persona,) = desk.personas.all()
    assert persona == replace(GROWING, id=persona.id)
    assert [c.value for c in desk.personas.criteria(persona.id)] == ["5", "Hostelería"]
    assert desk.personas.services(persona.id) == [2]
    desk.undo()
    assert desk.personas.all() == []


def test_saving_a_persona_without_a_difference_changes_nothing(desk: Desk) -> None:
    desk.personas.save(GROWING, [FIVE_STAFF], [2])
    (persona,) = desk.personas.all()
    assert desk.personas.save(persona, [FIVE_STAFF], [2]).tables == frozenset()
    assert desk.personas.save(persona, [FIVE_STAFF], [1]).tables == {"persona_service"}
    assert desk.personas.save(persona, [], [1]).tables == {"persona_criterion"}


def test_a_persona_needs_a_name_and_rules_that_say_something(desk: Desk) -> None:
    with pytest.raises(Refused) as unnamed:
        desk.personas.save(replace(GROWING, name="  "), [], [])
    assert unnamed.value.code is RefusalCode.MISSING_NAME
    with pytest.raises(Refused) as empty:
        desk.personas.save(GROWING, [rule(FactKey.SALES, Operator.AT_LEAST, "")], [])
    assert empty.value.code is RefusalCode.BAD_CRITERION
    assert empty.value.details == {"fact": "sales"}


def test_rules_over_a_fact_of_the_firms_own_are_checked_by_its_type(desk: Desk) -> None:
    desk.facts.save_custom(CustomFact(name="Web shop", type=FactType.YES_NO))
    (own,) = desk.facts.custom()
    desk.personas.save(GROWING, [rule(own.key, Operator.IS, "yes")], [])
    with pytest.raises(Refused) as refused:
        desk.personas.save(GROWING, [rule(own.key, Operator.AT_LEAST, "2")], [])
    assert refused.value.details == {"fact": "Web shop"}
    know(desk, 2, **{own.key: "yes"})
    know(desk, 1, **{own.key: "no"})
    fits = desk.personas.fits([rule(own.key, Operator.IS, "yes")])
    assert [(each.client.name, each.fit.verdict) for each in fits] == [
        ("Eva", Verdict.FITS),
        ("Ana", Verdict.NEARLY),
    ]


def test_services_without_a_persona_are_listed_compliance_first(desk: Desk) -> None:
    assert [each.code for each in desk.personas.services_without()] == ["BKP", "CSH"]
    desk.personas.save(GROWING, [], [1])
    assert [each.code for each in desk.personas.services_without()] == ["CSH"]
    desk.personas.archive(desk.personas.all()[0].id)
    assert [each.code for each in desk.personas.services_without()] == ["BKP", "CSH"]


def test_an_archived_persona_is_off_the_list_and_comes_back(desk: Desk) -> None:
    desk.personas.save(GROWING, [FIVE_STAFF], [2])
    (persona,) = desk.personas.all()
    desk.personas.archive(persona.id)
    assert desk.personas.all() == []
    assert [p.name for p in desk.personas.all(include_archived=True)] == ["Growing shop"]
    desk.personas.archive(persona.id, archived=False)
    assert desk.personas.all() == [persona]


def test_a_copy_has_the_same_rules_and_services_and_its_own_name(desk: Desk) -> None:
    desk.personas.save(GROWING, [FIVE_STAFF, NO_BARS], [1, 2])
    first = desk.personas.all()[0]
    desk.personas.duplicate(first.id)
    desk.personas.duplicate(first.id)
    assert [p.name for p in desk.personas.all()] == [
        "Growing shop", "Growing shop (2)", "Growing shop (3)",
    ]  # fmt: skip
    copy = desk.personas.all()[1]
    assert desk.personas.services(copy.id) == [1, 2]
    assert [c.value for c in desk.personas.criteria(copy.id)] == ["5", "Hostelería"]
    assert (copy.likelihood, copy.benefit_note) == (4, "Sees its cash")


def test_the_matrix_ticks_services_of_personas(desk: Desk) -> None:
    desk.personas.save(GROWING, [], [2])
    matrix = desk.personas.matrix()
    (persona,) = matrix.personas
    ticked = [matrix.holds(persona, each) for each in matrix.services]
    assert ([each.code for each in matrix.services], ticked) == (["BKP", "CSH"], [False, True])


def test_rules_being_written_find_current_clients_and_no_prospects(desk: Desk) -> None:
    know(desk, 1, employees="3")
    know(desk, 2, employees="9")
    know(desk, 3, employees="7")
    assert names(desk, FIVE_STAFF) == [("Eva", Verdict.FITS), ("Ana", Verdict.NEARLY)]


def names(desk: Desk, *criteria: PersonaCriterion) -> list[tuple[str, Verdict]]:
    return [(each.client.name, each.fit.verdict) for each in desk.personas.fits(criteria)]


def test_the_list_follows_every_change_of_the_workbook(desk: Desk) -> None:
    know(desk, 1, employees="3")
    assert names(desk, FIVE_STAFF)[1] == ("Ana", Verdict.NEARLY)
    know(desk, 1, employees="6")
    assert names(desk, FIVE_STAFF)[0] == ("Ana", Verdict.FITS)
    desk.undo()
    assert names(desk, FIVE_STAFF)[1] == ("Ana", Verdict.NEARLY)
    desk.clients.archive(1)
    assert names(desk, FIVE_STAFF) == [("Eva", Verdict.FITS)]


def test_a_client_of_whom_nothing_is_known_fits_and_yet_is_likely_to_want_nothing(
    desk: Desk,
) -> None:
    desk.personas.save(GROWING, [FIVE_STAFF], [2])
    assert names(desk, FIVE_STAFF)[1] == ("Eva", Verdict.FITS)
    assert desk.matching.demand(2).wants == set()


def test_an_excluded_client_never_matches(desk: Desk) -> None:
    know(desk, 1, industry="hosteleria", employees="50")
    desk.personas.save(GROWING, [FIVE_STAFF, NO_BARS], [2])
    (persona,) = desk.personas.all()
    assert names(desk, FIVE_STAFF, NO_BARS)[-1] == ("Ana", Verdict.EXCLUDED)
    assert desk.matching.demand(1).wants == {1}
    with pytest.raises(Refused) as refused:
        desk.matching.accept_service(1, 2, persona.id, "")
    assert refused.value.code is RefusalCode.CLIENT_EXCLUDED
    assert desk.matching.accepted(1) == []


def test_no_client_is_in_a_persona(desk: Desk, store: Store) -> None:
    for table in ("persona", "persona_service", "persona_criterion"):
        columns = store.db.execute(f"PRAGMA table_info({table})").fetchall()
        targets = store.db.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        assert not [column for column in columns if "client" in column[1]]
        assert not [target for target in targets if "client" in target[2]]


def test_personas_outlive_the_clients_that_fit_them(desk: Desk, store: Store) -> None:
    know(desk, 2, employees="9")
    desk.personas.save(GROWING, [FIVE_STAFF, NO_BARS], [1, 2])
    before = everything(store)
    desk.clients.archive(1)
    with store.change(ChangeLabel.EDIT_CLIENT) as change:
        for table in ("client_fact", "engagement_service", "engagement", "client"):
            change.db.execute(f"DELETE FROM {table}")
    assert desk.clients.all(include_archived=True) == []
    assert everything(store) == before
    assert desk.personas.fits([FIVE_STAFF]) == []


def everything(store: Store) -> list[list[tuple[object, ...]]]:
    tables = ("persona", "persona_service", "persona_criterion")
    return [store.db.execute(f"SELECT * FROM {table}").fetchall() for table in tables]


def test_services_are_matched_by_the_persona_that_fits_best(desk: Desk) -> None:
    know(desk, 1, employees="9")
    desk.personas.save(replace(GROWING, name="Large"), [replace(FIVE_STAFF, value="50")], [2])
    desk.personas.save(GROWING, [FIVE_STAFF], [2])
    books, cash = desk.matching.service_matches(1)
    assert (books.service.code, books.persona, books.fit, books.agreed) == ("BKP", None, None, True)
    assert cash.persona is not None
    assert cash.fit is not None
    assert (cash.persona.name, cash.fit.verdict, cash.agreed) == (
        "Growing shop", Verdict.FITS, False,
    )  # fmt: skip
    assert cash.accepted is None


def test_an_accepted_match_is_kept_with_its_day_and_reasons(desk: Desk, today: date) -> None:
    # Of 3 (employees) + 3 (the exclusion) only the 3 are known: score 100, confidence 50.
    know(desk, 1, employees="9")
    desk.personas.save(GROWING, [FIVE_STAFF, NO_BARS], [2])
    (persona,) = desk.personas.all()
    changes = desk.matching.accept_service(1, 2, persona.id, "Employees: 9, at least 5\n")
    assert changes.tables == {"client_match"}
    (match,) = desk.matching.accepted(1)
    assert (match.service_id, match.persona_id, match.matched_on) == (2, persona.id, today)
    assert (match.score, match.confidence) == (100, 50)
    assert match.reasons == "Employees: 9, at least 5\n"
    assert desk.matching.service_matches(1)[1].accepted == match
    assert desk.matching.demand(1).needs == {1, 2}
    know(desk, 1, employees="1")
    assert desk.matching.accepted(1) == [match]


def test_one_undo_takes_an_accepted_match_back(desk: Desk) -> None:
    desk.matching.accept_service(2, 2, None, "")
    desk.matching.accept_service(2, 2, None, "again")
    assert [match.reasons for match in desk.matching.accepted(2)] == ["again"]
    desk.undo()
    assert [match.reasons for match in desk.matching.accepted(2)] == [""]
    desk.undo()
    assert desk.matching.accepted(2) == []


def test_a_match_can_be_withdrawn(desk: Desk) -> None:
    desk.matching.accept_service(2, 2, None, "")
    (match,) = desk.matching.accepted(2)
    desk.matching.withdraw(match.id)
    assert desk.matching.accepted(2) == []
    desk.undo()
    assert desk.matching.accepted(2) == [match]


def test_demands_are_those_of_current_clients(desk: Desk) -> None:
    assert [demand.ref for demand in desk.matching.demands()] == ["C1", "C2"]
    assert desk.matching.demand(3).prospect
    desk.clients.archive(2)
    assert [demand.ref for demand in desk.matching.demands()] == ["C1"]


def test_a_demand_by_hand(store: Store, desk: Desk) -> None:
    # Fee 400.00; sales 240,000.00 a year x 3 % / 12 = 600.00 of reach. Standard: 100 documents
    # x 3 min = 5 h a month; 90 h on delivery in 12 months = 7.5 h: effort 3/2. Selling counts not.
    know(desk, 1, sales="24000000", documents="100", employees="9")
    desk.personas.save(GROWING, [FIVE_STAFF], [2])
    put(
        store,
        Staff(name="Bea"),
        worked(date(2025, 11, 3), 40),
        worked(date(2026, 10, 30), 50),
        worked(date(2026, 10, 31), 7, Activity.SELLING),
        worked(date(2026, 11, 2), 9),
    )
    demand = desk.matching.demand(1)
    assert (demand.needs, demand.wants) == ({1}, {1, 2})
    assert demand.volumes == {Unit.DOCUMENTS: 100, Unit.EMPLOYEES: 9}
    assert (demand.fee, demand.reach) == (40_000, 60_000)
    assert demand.effort == Fraction(3, 2)


def worked(day: date, hours: int, activity: Activity = Activity.DELIVERY) -> TimeEntry:
    return TimeEntry(
        client_id=1,
        staff_id=1,
        day=day,
        seconds=hours * HOUR,
        activity=activity,
        source_key=f"{day}",
    )


def test_effort_counts_the_months_with_the_client_alone(store: Store, desk: Desk) -> None:
    # With us since 15 September: 2 months until the end of October, 20 h, beside 5 h a month.
    know(desk, 1, documents="100")
    desk.clients.save(replace(desk.clients.get(1), since=date(2026, 9, 15)))
    put(store, Staff(name="Bea"), worked(date(2025, 1, 7), 1), worked(date(2026, 10, 6), 20))
    assert desk.matching.demand(1).effort == 2


def test_volumes_that_nobody_stated_are_those_of_the_agreement(desk: Desk) -> None:
    agreed = EngagementService(
        engagement_id=0, service="Monthly bookkeeping", volume=60, unit="documents"
    )
    terms = desk.clients.engagement(1)
    desk.clients.save(desk.clients.get(1), terms, [agreed])
    assert desk.matching.demand(1).volumes == {Unit.DOCUMENTS: 60}
    know(desk, 1, documents="85")
    assert desk.matching.demand(1).volumes == {Unit.DOCUMENTS: 85}


def test_what_the_firm_no_longer_offers_is_nobodys_need(desk: Desk) -> None:
    know(desk, 1, employees="7")
    desk.personas.save(GROWING, [FIVE_STAFF], [2])
    desk.services.archive(1)
    assert (desk.matching.demand(1).needs, desk.matching.demand(1).wants) == (set(), {2})
    desk.services.archive(2)
    assert desk.matching.demand(1).wants == set()  # its ideal client fits all the same


def test_a_client_of_whom_nothing_is_known_has_no_reach(desk: Desk) -> None:
    demand = desk.matching.demand(2)
    assert (demand.needs, demand.volumes, demand.fee, demand.reach, demand.effort) == (
        set(), {}, 0, None, 1,
    )  # fmt: skip
