"""The catalogue of services: started from a file, edited, found by the words of agreements."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.app.desk import Desk
from clientdesk.app.service_catalogue import ServiceNames, load_catalogue
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    FileKind,
    Staff,
    StaffRate,
    Tool,
)
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.storage.store import Store


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    return Desk(store, today)


def agreed_with(desk: Desk, *services: str) -> Client:
    """A client whose agreement names these services."""
    lines = [EngagementService(engagement_id=0, service=name) for name in services]
    desk.clients.add(Client(ref="H1", name="Hotel"), Engagement(client_id=0), lines)
    return desk.clients.by_ref("H1")


def links(desk: Desk, client: Client) -> list[str | None]:
    """The codes of the services that a client's agreement is linked with."""
    engagement = desk.clients.engagement(client.id)
    assert engagement is not None
    codes = {service.id: service.code for service in desk.services.by_id().values()}
    return [codes.get(each.service_id or 0) for each in desk.clients.services(engagement.id)]


def test_the_catalogue_is_added_once_and_undone_as_one(desk: Desk) -> None:
    assert desk.services.lacks_catalogue()
    desk.services.start("en")
    assert len(desk.services.all()) == 22
    assert not desk.services.lacks_catalogue()
    desk.services.start("en")
    assert len(desk.services.all()) == 22
    desk.undo()
    assert desk.services.all() == []


def test_a_service_of_the_firm_with_a_catalogue_code_is_left_alone(desk: Desk) -> None:
    own = Service(
        code="VAT",
        name_en="Our VAT work",
        name_es="",
        kind=ServiceKind.COMPLIANCE,
        unit=Unit.RETURNS,
        frequency=Frequency.MONTHLY,
    )
    desk.services.save(own, [])
    desk.services.start("en")
    found = next(each for each in desk.services.all() if each.code == "VAT")
    assert (found.name_en, found.frequency) == ("Our VAT work", Frequency.MONTHLY)
    assert len(desk.services.all()) == 22


@pytest.mark.parametrize(
    ("language", "first"),
    [("en", "Enter and check documents"), ("es", "Registrar y revisar documentos")],
)
def test_tasks_are_named_in_the_language_asked_for(desk: Desk, language: str, first: str) -> None:
    """The constructed case: 3 minutes a document, 25 a bank account, 12 a call."""
    desk.services.start(language)
    found = desk.services.find("Monthly bookkeeping")
    assert found is not None
    tasks = desk.services.tasks(found.id)
    assert tasks[0].name == first
    assert [(task.unit, task.seconds) for task in tasks] == [
        (Unit.DOCUMENTS, 180),
        (Unit.BANK_ACCOUNTS, 1500),
        (Unit.CALLS, 720),
    ]


def test_compliance_comes_first_then_names_in_the_firms_language(desk: Desk) -> None:
    desk.services.start("es")
    kinds = [service.kind for service in desk.services.all()]
    assert kinds == sorted(kinds, key=lambda kind: kind is not ServiceKind.COMPLIANCE)
    compliance = [s.name_es for s in desk.services.all() if s.kind is ServiceKind.COMPLIANCE]
    assert compliance[:2] == ["Asistencia en inspecciones y requerimientos", "Contabilidad mensual"]


def test_agreements_written_before_the_catalogue_are_linked_when_it_comes(desk: Desk) -> None:
    client = agreed_with(desk, "NÓMINAS", "iva", "Paseo del perro")
    assert links(desk, client) == [None, None, None]
    desk.services.start("es")
    assert links(desk, client) == ["PAY", "VAT", None]


def test_agreements_written_after_it_are_linked_at_once(desk: Desk) -> None:
    desk.services.start("en")
    assert links(desk, agreed_with(desk, "Payroll", "Contabilidad")) == ["PAY", "BKP"]


def test_a_link_survives_a_new_name_of_the_service(desk: Desk) -> None:
    desk.services.start("en")
    client = agreed_with(desk, "Payroll processing")
    payroll = desk.services.find("payroll")
    assert payroll is not None
    renamed = replace(payroll, name_en="Wages", name_es="Sueldos")
    desk.services.save(renamed, desk.services.tasks(payroll.id))
    engagement = desk.clients.engagement(client.id)
    assert engagement is not None
    stored = desk.clients.services(engagement.id)
    desk.clients.save(replace(client, city="Lugo"), engagement, stored)
    assert links(desk, client) == ["PAY"]


def test_a_service_of_ones_own_is_linked_when_it_is_saved(desk: Desk) -> None:
    client = agreed_with(desk, "Paseo del perro")
    dog = Service(
        code="DOG",
        name_en="",
        name_es="Paseo del Perro",
        kind=ServiceKind.ADVISORY,
        unit=Unit.FLAT,
        frequency=Frequency.MONTHLY,
    )
    desk.services.save(dog, [Task(service_id=0, name="Pasear", seconds=1800, unit=Unit.FLAT)])
    assert links(desk, client) == ["DOG"]
    found = desk.services.find("paseo del perro")
    assert found is not None
    assert [task.name for task in desk.services.tasks(found.id)] == ["Pasear"]


def test_an_imported_client_list_is_linked(desk: Desk, tmp_path: Path) -> None:
    desk.services.start("es")
    path = tmp_path / "clients.csv"
    path.write_text("Código;Nombre;Servicios\nB1;Bar;IVA trimestral\nH1;Hotel;Nómina: 4 personas\n")
    desk.imports.commit(desk.imports.preview(path, FileKind.CLIENTS))
    assert links(desk, desk.clients.by_ref("H1")) == ["PAY"]
    assert links(desk, desk.clients.by_ref("B1")) == [None]


def test_saving_replaces_the_tasks_in_their_order(desk: Desk) -> None:
    desk.services.start("en")
    found = desk.services.find("payroll")
    assert found is not None
    wanted = [
        Task(service_id=found.id, name="Payslips", seconds=600, unit=Unit.EMPLOYEES),
        Task(service_id=found.id, name="Check", seconds=90, unit=Unit.FLAT),
    ]
    desk.services.save(found, wanted)
    assert [replace(task, id=0) for task in desk.services.tasks(found.id)] == wanted
    desk.undo()
    assert [task.seconds for task in desk.services.tasks(found.id)] == [900]


def test_an_archived_service_is_off_the_list_and_comes_back(desk: Desk) -> None:
    desk.services.start("en")
    found = desk.services.find("payroll")
    assert found is not None
    desk.services.archive(found.id)
    assert found.code not in [service.code for service in desk.services.all()]
    assert found.code in [service.code for service in desk.services.all(include_archived=True)]
    desk.services.archive(found.id, False)
    assert found.code in [service.code for service in desk.services.all()]


def test_a_code_is_taken_once_and_a_name_is_needed(desk: Desk) -> None:
    desk.services.start("en")
    found = desk.services.find("payroll")
    assert found is not None
    with pytest.raises(Refused) as taken:
        desk.services.save(replace(found, code="VAT"), [])
    assert taken.value.code is RefusalCode.DUPLICATE_CODE
    with pytest.raises(Refused) as nameless:
        desk.services.save(replace(found, name_en=" ", name_es=""), [])
    assert nameless.value.code is RefusalCode.MISSING_NAME


def test_what_work_costs_today(desk: Desk) -> None:
    """Ana: 1,600.00 a month for 100 paid hours, 80 % of them: 160,000 ÷ 288,000 s = 5/9 a second.

    The tool is used by the one client who agreed on payroll; without one planned, it is priced
    on that one.
    """
    desk.services.start("en")
    agreed_with(desk, "Payroll")
    desk.firm.save_staff(Staff(name="Ana"))
    ana = desk.firm.staff()[0]
    rate = StaffRate(
        staff_id=ana.id,
        valid_from=date(2026, 1, 1),
        monthly_cost=160_000,
        monthly_seconds=100 * 3600,
    )
    desk.firm.save_rate(rate)
    payroll = desk.services.find("payroll")
    assert payroll is not None
    tool = Tool(name="Payslips", monthly_fee=9000, valid_from=date(2026, 1, 1))
    desk.firm.save_tool(tool, service_ids=[payroll.id])
    basis = desk.services.cost_basis()
    assert basis.rate(ana.id) == basis.rate(None) == Fraction(5, 9)
    assert basis.buffer == 20
    assert [terms.clients for terms in basis.tools] == [1]
    assert sum(task.seconds for task in basis.tasks[payroll.id]) == 900


names = st.sampled_from(
    [
        (each.service.code, name)
        for each in load_catalogue()
        for name in (each.service.name_en, each.service.name_es, *each.also)
    ]
)


@given(names, st.sampled_from([str.upper, str.title, lambda name: f"  {name}. "]))
def test_every_name_is_found_however_it_is_written(named: tuple[str, str], spelt: object) -> None:
    catalogue = load_catalogue()
    services = [replace(each.service, id=i) for i, each in enumerate(catalogue, 1)]
    code, name = named
    assert callable(spelt)
    found = ServiceNames(services, catalogue).find(spelt(name))
    assert found is not None
    assert found.code == code


def test_nothing_is_found_by_no_words_or_by_a_part_of_a_name(desk: Desk) -> None:
    desk.services.start("en")
    assert desk.services.find("") is None
    assert desk.services.find("Monthly") is None
