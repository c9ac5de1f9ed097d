"""The demo's offer: its personas and packages, who is on them, and what was offered so far."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from clientdesk.app.desk import Desk
from clientdesk.domain.facts import FactType, fact_type
from clientdesk.domain.money import from_major_units
from clientdesk.domain.package_records import OfferAnswer, Package, PackageService
from clientdesk.domain.personas import CriterionRole, Operator, Persona, PersonaCriterion
from clientdesk.domain.services import Unit
from clientdesk.resource_files import resource


def fill_offer(desk: Desk, language: str) -> None:
    """Adds the offer of `language` to a workbook with the demo firm, its services and its facts."""
    table = tomllib.loads(resource("demo", language, "offer.toml").read_text("utf-8"))
    offer = _Offer(desk, language)
    for item in table["persona"]:
        offer.add_persona(item)
    for item in table["tool"]:
        offer.plan_tool(item)
    for item in table["package"]:
        offer.add_package(item)
    for item in table["stay"]:
        offer.add_stay(item)
    for item in table["offer"]:
        offer.add_offer(item)


class _Offer:
    """Writes the tables of the file through the use cases of the desk."""

    def __init__(self, desk: Desk, language: str) -> None:
        self._desk = desk
        self._digits = desk.formats(language).digits
        self._services = {each.code: each.id for each in desk.services.by_id().values()}
        self._personas: dict[str, int] = {}
        self._packages: dict[str, int] = {}

    def add_persona(self, item: Mapping[str, Any]) -> None:
        persona = Persona(
            name=item["name"],
            description=item["description"],
            likelihood=item["likelihood"],
            benefit=item["benefit"],
            benefit_note=item["benefit_note"],
        )
        services = [self._services[code] for code in item["services"]]
        self._desk.personas.save(persona, [self._rule(rule) for rule in item["rules"]], services)
        stored = {each.name: each.id for each in self._desk.personas.all()}
        self._personas[item["key"]] = stored[persona.name]

    def plan_tool(self, item: Mapping[str, Any]) -> None:
        """Says which services use a tool, and for how many clients it is planned."""
        tool = next(each for each in self._desk.firm.tools() if each.name == item["name"])
        self._desk.firm.save_tool(
            replace(tool, planned_clients=item["planned_clients"]),
            self._desk.firm.tool_clients(tool.id),
            self._desk.firm.tool_tiers(tool.id),
            [self._services[code] for code in item["services"]],
        )

    def add_package(self, item: Mapping[str, Any]) -> None:
        package = Package(
            name=item["name"],
            persona_id=self._personas[item["persona"]],
            price=self._money(item["price"]),
            planned_clients=item["planned_clients"],
            active=True,
            excludes=item["excludes"],
        )
        contents = [
            PackageService(
                package_id=0,
                service_id=self._services[code],
                unit=Unit(unit),
                quantity=quantity,
            )
            for code, quantities in item["contents"].items()
            for unit, quantity in (quantities or {Unit.FLAT.value: 1}).items()
        ]
        self._desk.packages.save(package, contents)
        self._packages = {each.name: each.id for each in self._desk.packages.all()}

    def add_stay(self, item: Mapping[str, Any]) -> None:
        client = self._desk.clients.by_ref(item["client"])
        package_id = self._packages[item["package"]]
        self._desk.packages.move(client.id, package_id, item["since"], self._money(item["price"]))

    def add_offer(self, item: Mapping[str, Any]) -> None:
        client = self._desk.clients.by_ref(item["client"])
        package_id, price = self._packages[item["package"]], self._money(item["price"])
        self._desk.offers.make(client.id, package_id, price, item["day"], item["note"])
        if "answer" in item:
            (made, *_) = self._desk.offers.of(client.id)
            self._desk.offers.answer(made.id, OfferAnswer(item["answer"]), item["answered"])

    def _rule(self, item: Mapping[str, Any]) -> PersonaCriterion:
        kind = fact_type(item["fact"], {})
        return PersonaCriterion(
            role=CriterionRole(item["role"]),
            fact=item["fact"],
            operator=Operator(item["operator"]),
            value=self._value(item["value"], kind),
            value_to=self._value(item.get("to", ""), kind),
            weight=item.get("weight", 1),
        )

    def _value(self, value: str | int | list[str], kind: FactType) -> str:
        """As rules are stored: a line for each of several, amounts in minor units."""
        if isinstance(value, list):
            return "\n".join(value)
        if kind is FactType.MONEY and value != "":
            return str(self._money(value))
        return str(value)

    def _money(self, amount: str | int) -> int:
        return from_major_units(Decimal(amount), self._digits)
