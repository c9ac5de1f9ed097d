"""The catalogue of services that a new firm starts from."""

import csv
import tomllib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import pytest

from clientdesk.app.importing.words import folded
from clientdesk.resource_files import resource

CODES = [
    *("BKP", "CLN", "VAT", "TXC", "TXP", "TXR", "PAY", "HRA", "ARC", "APB", "CSH"),
    *("BUD", "KPI", "CFO", "FIN", "AUD", "SUC", "VAL", "SYS", "CTL", "INT", "STR"),
]
FLOWS = {"documents", "sales_invoices", "supplier_bills", "calls"}
UNITS = {*FLOWS, "bank_accounts", "employees", "returns", "companies", "flat"}
CONSTRUCTED = {"documents": 90, "bank_accounts": 2, "employees": 4, "returns": 1, "calls": 6}
MARKS = {"en": ",", "es": ";"}
PARTS_OF_THE_FIRM = {  # projects that are no service to a client
    "en": {"Internal", "Sales", "Credit control", "Client file"},
    "es": {"Interno", "Comercial", "Cobros", "Expediente"},
}


@pytest.fixture(scope="module")
def services() -> dict[str, dict[str, Any]]:
    table = tomllib.loads(resource("services.toml").read_text("utf-8"))
    return {service["code"]: service for service in table["service"]}


@pytest.fixture(scope="module")
def found(services: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Service by each of its names in any language, folded."""
    return {name: code for code, service in services.items() for name in _names(service)}


def _names(service: Mapping[str, Any]) -> set[str]:
    also = service["also"]["en"] + service["also"]["es"]
    return {folded(name) for name in [*service["name"].values(), *also]}


def _rows(language: str, name: str, mark: str) -> list[dict[str, str]]:
    path = resource("demo", language, name)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=mark))


def _minutes(services: Iterable[Mapping[str, Any]], counts: Mapping[str, int]) -> Decimal:
    """Minutes of a month in which each of `services` is done once."""
    tasks = [task for service in services for task in service["task"]]
    return sum((Decimal(t["minutes"]) * counts.get(t["unit"], 0) for t in tasks), Decimal(0))


def test_each_of_the_22_services_is_there_once() -> None:
    table = tomllib.loads(resource("services.toml").read_text("utf-8"))
    assert [service["code"] for service in table["service"]] == CODES


def test_every_name_is_in_both_languages(services: dict[str, dict[str, Any]]) -> None:
    for service in services.values():
        names = [service["name"], service["also"], *(task["name"] for task in service["task"])]
        for name in names:
            assert list(name) == ["en", "es"]
            assert all(name.values())


def test_kinds_frequencies_and_units_are_known(services: dict[str, dict[str, Any]]) -> None:
    assert {s["kind"] for s in services.values()} == {"compliance", "advisory"}
    assert {s["frequency"] for s in services.values()} == {"monthly", "quarterly", "yearly", "once"}
    assert {s["unit"] for s in services.values()} <= UNITS
    assert {task["unit"] for s in services.values() for task in s["task"]} <= UNITS


def test_a_service_is_counted_by_what_one_of_its_tasks_takes_time_for(
    services: dict[str, dict[str, Any]],
) -> None:
    for service in services.values():
        assert service["unit"] in {task["unit"] for task in service["task"]}


def test_what_is_counted_by_the_month_is_done_by_the_month(
    services: dict[str, dict[str, Any]],
) -> None:
    for service in services.values():
        if FLOWS & {task["unit"] for task in service["task"]}:
            assert service["frequency"] == "monthly"


def test_every_task_takes_time_and_none_more_than_two_days(
    services: dict[str, dict[str, Any]],
) -> None:
    for service in services.values():
        assert 1 <= len(service["task"]) <= 4
        for task in service["task"]:
            assert isinstance(task["minutes"], str)
            assert 0 < Decimal(task["minutes"]) <= 2 * 8 * 60


def test_the_constructed_case_takes_512_minutes(services: dict[str, dict[str, Any]]) -> None:
    """profitability.md: 90 x 3 + 2 x 25 + 4 x 15 + 1 x 60 + 6 x 12 = 270 + 50 + 60 + 60 + 72."""
    contracted = [services[code] for code in ("BKP", "PAY", "VAT")]
    assert _minutes(contracted, CONSTRUCTED) == 512


def test_each_service_of_the_constructed_case_takes_its_part(
    services: dict[str, dict[str, Any]],
) -> None:
    parts = {code: _minutes([services[code]], CONSTRUCTED) for code in ("BKP", "PAY", "VAT")}
    assert parts == {"BKP": 270 + 50 + 72, "PAY": 60, "VAT": 60}


def test_no_name_belongs_to_two_services(services: dict[str, dict[str, Any]]) -> None:
    names = [name for service in services.values() for name in _names(service)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_name_is_said_twice_in_a_language(
    services: dict[str, dict[str, Any]], language: str
) -> None:
    for service in services.values():
        said = [service["name"][language], *service["also"][language]]
        assert len({folded(name) for name in said}) == len(said)


@pytest.mark.parametrize("language", ["en", "es"])
def test_services_of_the_demo_agreements_are_found(found: dict[str, str], language: str) -> None:
    cells = [row["Services" if language == "en" else "Servicios"] for row in _clients(language)]
    said = {part.split(":")[0].strip() for cell in cells if cell for part in cell.split(";")}
    assert {found[folded(name)] for name in said} == {"BKP", "VAT", "PAY", "TXC"}


def _clients(language: str) -> list[dict[str, str]]:
    return _rows(language, "clients.csv", MARKS[language])


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("column", ["Task", "Project"])
def test_demo_time_on_services_is_found_by_task_and_by_project(
    found: dict[str, str], language: str, column: str
) -> None:
    rows = _rows(language, "time.csv", ",")
    served = {r[column] for r in rows if r["Project"] not in PARTS_OF_THE_FIRM[language]}
    assert {found[folded(words)] for words in served} == {"BKP", "VAT", "PAY", "TXC"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_demo_time_of_the_firm_itself_is_no_service(found: dict[str, str], language: str) -> None:
    rows = _rows(language, "time.csv", ",")
    own = [r for r in rows if r["Project"] in PARTS_OF_THE_FIRM[language]]
    assert own
    assert not {folded(r[c]) for r in own for c in ("Task", "Project")} & found.keys()
