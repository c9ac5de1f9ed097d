"""What is known of clients: by day, removable, never guessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientdesk.app.desk import Desk
from clientdesk.app.fact_edits import FactEdits
from clientdesk.app.fact_words import FactWords
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.facts import CustomFact, FactKey, FactType
from clientdesk.domain.personas import CriterionRole, Operator, Persona, PersonaCriterion
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Channel, Client, Engagement, Invoice
from clientdesk.storage.rows import fetch, insert
from clientdesk.storage.store import Store

JUNE, JULY = date(2026, 6, 1), date(2026, 7, 1)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """One client, Hotel, id 1."""
    desk = Desk(store, today)
    desk.clients.add(Client(ref="H1", name="Hotel"))
    return desk


def latest(desk: Desk) -> dict[str, str]:
    return {fact.key: fact.value for fact in desk.facts.of(1)}


def test_the_latest_counts_and_the_history_stays(desk: Desk) -> None:
    desk.facts.save(1, {"employees": "4", "industry": "hotels"}, JUNE)
    desk.facts.save(1, {"employees": "5"}, JULY)
    assert latest(desk) == {"industry": "hotels", "employees": "5"}
    assert [(f.as_of, f.value) for f in desk.facts.history(1, "employees")] == [
        (JUNE, "4"),
        (JULY, "5"),
    ]


def test_what_says_nothing_new_is_not_written(desk: Desk) -> None:
    desk.facts.save(1, {"employees": "4"}, JUNE)
    desk.facts.save(1, {"employees": "4"}, JULY)
    assert [fact.as_of for fact in desk.facts.history(1, "employees")] == [JUNE]


def test_the_same_day_is_corrected_not_doubled(desk: Desk) -> None:
    desk.facts.save(1, {"employees": "4"}, JUNE)
    desk.facts.save(1, {"employees": "40"}, JUNE)
    assert [fact.value for fact in desk.facts.history(1, "employees")] == ["40"]


def test_what_was_before_is_noted_without_touching_today(desk: Desk) -> None:
    desk.facts.save(1, {"employees": "5"}, JULY)
    desk.facts.save(1, {"employees": "3"}, JUNE)
    assert latest(desk) == {"employees": "5"}
    assert [fact.value for fact in desk.facts.history(1, "employees")] == ["3", "5"]


def test_an_emptied_fact_is_not_known_any_more_until_it_is_undone(desk: Desk) -> None:
    desk.facts.save(1, {"employees": "4"}, JUNE)
    desk.facts.save(1, {"employees": "5"}, JULY)
    desk.facts.save(1, {"employees": ""}, JULY)
    assert latest(desk) == {}
    desk.undo()
    assert latest(desk) == {"employees": "5"}


def test_facts_of_nobody_are_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.facts.save(99, {"employees": "4"}, JUNE)
    assert refused.value.code is RefusalCode.CLIENT_UNKNOWN


def test_a_client_and_its_facts_are_one_change(desk: Desk) -> None:
    bar = Client(ref="B1", name="Bar", prospect=True)
    desk.clients.add(bar, facts=FactEdits({"employees": "2"}, JUNE))
    bar = desk.clients.by_ref("B1")
    assert desk.facts.all_facts()[bar.id] == {"employees": 2}
    desk.undo()
    assert [client.ref for client in desk.clients.all()] == ["H1"]


def test_all_facts_are_typed_and_joined_with_what_the_workbook_knows(
    store: Store, today: date
) -> None:
    """Since 23 November 2020, today 22 November 2026: five whole years, a day short of six."""
    desk = Desk(store, today)
    hotel = Client(ref="H", name="H", channel=Channel.PHONE, since=date(2020, 11, 23))
    desk.clients.add(hotel, Engagement(client_id=0, monthly_fee=31_000))
    desk.facts.save(1, {"sales": "25000000", "understands": "no", "industry": "hotels"}, JUNE)
    assert desk.facts.all_facts()[1] == {
        "channel": "phone",
        "years": 5,
        "fee": 31_000,
        "sales": 25_000_000,
        "understands": False,
        "industry": "hotels",
    }


def test_a_fee_without_an_agreement_is_the_usual_one_of_twelve_months(
    desk: Desk, store: Store
) -> None:
    """100.00, 100.00 and 400.00 a month: the median is 100.00."""
    with store.change(ChangeLabel.IMPORT) as change:
        for month, net in ((8, 10_000), (9, 10_000), (10, 40_000)):
            invoice = Invoice(
                client_id=1,
                number=f"F{month}",
                issued_on=date(2026, month, 5),
                net=net,
                total=net,
                source_key=f"i{month}",
            )
            insert(change, invoice)
    assert desk.facts.all_facts()[1] == {"fee": 10_000}


def test_what_cannot_be_of_its_type_is_unknown(desk: Desk) -> None:
    desk.facts.save(1, {"employees": "several"}, JUNE)
    assert desk.facts.all_facts()[1] == {}


def test_a_fact_of_ones_own_is_typed_by_its_key(desk: Desk) -> None:
    desk.facts.save_custom(CustomFact(name="Uses our portal", type=FactType.YES_NO))
    (own,) = desk.facts.custom()
    desk.facts.save(1, {own.key: "yes"}, JUNE)
    assert desk.facts.all_facts()[1] == {own.key: True}
    assert desk.facts.values_in_use(own.key) == ["yes"]


@pytest.mark.parametrize("name", ["uses our PORTAL", "Employees", "Sector", "Años con nosotros"])
def test_a_fact_needs_a_name_of_its_own(desk: Desk, name: str) -> None:
    desk.facts.save_custom(CustomFact(name="Uses our portal", type=FactType.YES_NO))
    with pytest.raises(Refused) as refused:
        desk.facts.save_custom(CustomFact(name=name, type=FactType.TEXT))
    assert refused.value.code is RefusalCode.DUPLICATE_FACT


def test_a_removed_fact_takes_its_values_and_criteria_along(desk: Desk, store: Store) -> None:
    desk.facts.save_custom(CustomFact(name="Uses our portal", type=FactType.YES_NO))
    (own,) = desk.facts.custom()
    desk.facts.save(1, {own.key: "yes", "employees": "4"}, JUNE)
    with store.change(ChangeLabel.ADD_PERSONA) as change:
        persona = insert(change, Persona(name="Digital"))
        for fact in (own.key, FactKey.EMPLOYEES):
            rule = PersonaCriterion(
                persona_id=persona,
                role=CriterionRole.MUST,
                fact=fact,
                operator=Operator.IS,
                value="yes",
            )
            insert(change, rule)
    desk.facts.delete_custom(own.id)
    assert desk.facts.custom() == []
    assert latest(desk) == {"employees": "4"}
    assert [rule.fact for rule in fetch(store, PersonaCriterion)] == ["employees"]
    desk.undo()
    assert [rule.fact for rule in fetch(store, PersonaCriterion)] == [own.key, "employees"]


def test_every_fact_has_words_in_both_languages() -> None:
    words = FactWords(())
    assert words.find("turnover") == words.find("Ventas anuales") == FactKey.SALES
    assert words.find("Número de empleados") == words.find("staff") == FactKey.EMPLOYEES
    assert {words.find(key.value) for key in FactKey} == {key.value for key in FactKey}
    assert (words.answer("Sí"), words.answer("n"), words.answer("maybe")) == ("yes", "no", None)


days = st.integers(0, 30).map(lambda number: JUNE + timedelta(days=number))
writes = st.lists(st.tuples(days, st.sampled_from(["1", "2", "3"])), max_size=12)


def in_force(desk: Desk, day: date) -> str:
    """A second way to the fact of a day: the last row up to it, in the order of the days."""
    rows = sorted(desk.facts.history(1, "calls"), key=lambda fact: fact.as_of)
    return next((fact.value for fact in reversed(rows) if fact.as_of <= day), "")


@settings(max_examples=60, deadline=None)
@given(writes, days, st.sampled_from(["1", "2", "3"]))
def test_what_is_said_of_a_day_holds_from_then_and_changes_nothing_before(
    said: list[tuple[date, str]], day: date, value: str
) -> None:
    desk = Desk(Store.in_memory(), JULY)
    desk.clients.add(Client(ref="H1", name="Hotel"))
    for each, text in said:
        desk.facts.save(1, {"calls": text}, each)
    month = [JUNE + timedelta(days=number) for number in range(31)]
    before = {each: in_force(desk, each) for each in month}
    noted = {fact.as_of for fact in desk.facts.history(1, "calls")}
    desk.facts.save(1, {"calls": value}, day)
    next_noted = min((each for each in noted if each > day), default=date.max)
    for each in month:
        expected = value if day <= each < next_noted else before[each]
        assert in_force(desk, each) == expected
