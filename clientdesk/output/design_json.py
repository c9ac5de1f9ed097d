"""A design of packages for other programs, as JSON: money as text, ratios as numbers."""

import json
from collections.abc import Mapping, Sequence

from clientdesk.domain.design_records import Design, DesignedPackage, Objective
from clientdesk.domain.money import ratio
from clientdesk.output.json_values import Json, money_json, number_json


def design_json(
    design: Design,
    names: Sequence[str],
    refs: Mapping[int, str],
    services: Mapping[int, str],
    objective: Objective,
    seconds: float,
    digits: int,
) -> str:
    """The shape is fixed. `refs` are clients' codes and `services` services' codes, by id.

    Prices and floors are a month's; `objective` and `bound` are clients, or profit a year.
    """

    def amount(value: int) -> object:
        return money_json(value, digits) if objective is Objective.PROFIT else value

    shape = {
        "packages": [
            _package(package, name, refs, services, digits)
            for package, name in zip(design.packages, names, strict=True)
        ],
        "uncovered": [
            {"ref": refs[client_id], "reason": reason.value}
            for client_id, reason in design.uncovered
        ],
        "coverage": {
            "clients": number_json(ratio(design.covered_clients, design.clients)),
            "fees": number_json(ratio(design.covered_fees, design.fees)),
        },
        "objective": amount(design.objective),
        "bound": amount(design.bound),
        "gap": number_json(design.gap),
        "seconds": round(seconds, 2),
    }
    return json.dumps(shape, ensure_ascii=False, indent=2)


def _package(
    package: DesignedPackage,
    name: str,
    refs: Mapping[int, str],
    services: Mapping[int, str],
    digits: int,
) -> Json:
    return {
        "name": name,
        "services": sorted(services[service_id] for service_id in package.services),
        "price": money_json(package.price, digits),
        "floor": money_json(package.floor.total, digits),
        "margin": number_json(package.margin),
        "clients": [refs[client_id] for client_id in package.client_ids],
    }
