"""The services a new firm starts from: `resources/services.toml`."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from clientdesk.app.importing.words import folded
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.resource_files import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueTask:
    """A step, named by language."""

    names: Mapping[str, str]
    seconds: int
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueService:
    """A service of the catalogue; `also` are other names it has in agreements and time records."""

    service: Service
    also: tuple[str, ...]
    tasks: tuple[CatalogueTask, ...]

    def tasks_of(self, service_id: int, language: str) -> list[Task]:
        """Its tasks for a stored service, named in a language."""
        return [
            Task(
                service_id=service_id,
                name=each.names[language],
                seconds=each.seconds,
                unit=each.unit,
            )
            for each in self.tasks
        ]


class ServiceNames:
    """Which service a text means: the whole name counts, accents and capitals do not.

    A service's own name wins over another's further names, a current one over an archived one.
    """

    def __init__(self, services: Iterable[Service], catalogue: Iterable[CatalogueService]) -> None:
        further = {each.service.code: each for each in catalogue}
        current_first = sorted(services, key=lambda service: service.archived)
        self._found: dict[str, Service] = {}
        for names_of in (_own_names, lambda service: _further_names(service, further)):
            for service in current_first:
                for name in names_of(service):
                    self._found.setdefault(folded(name), service)
        self._found.pop("", None)

    def find(self, text: str) -> Service | None:
        """The service of that name in either language, or None."""
        return self._found.get(folded(text))


@cache
def load_catalogue() -> tuple[CatalogueService, ...]:
    """The catalogue in the order it is written."""
    table = tomllib.loads(resource("services.toml").read_text(encoding="utf-8"))
    return tuple(_service(item) for item in table["service"])


def _service(item: Mapping[str, Any]) -> CatalogueService:
    service = Service(
        code=item["code"],
        name_en=item["name"]["en"],
        name_es=item["name"]["es"],
        kind=ServiceKind(item["kind"]),
        unit=Unit(item["unit"]),
        frequency=Frequency(item["frequency"]),
    )
    also = tuple(name for names in item["also"].values() for name in names)
    tasks = tuple(_task(task) for task in item["task"])
    return CatalogueService(service=service, also=also, tasks=tasks)


def _task(item: Mapping[str, Any]) -> CatalogueTask:
    seconds = int(Decimal(item["minutes"]) * 60)
    return CatalogueTask(names=item["name"], seconds=seconds, unit=Unit(item["unit"]))


def _own_names(service: Service) -> tuple[str, ...]:
    return service.name_en, service.name_es


def _further_names(service: Service, catalogue: Mapping[str, CatalogueService]) -> Iterator[str]:
    known = catalogue.get(service.code)
    if known is not None:
        yield from (known.service.name_en, known.service.name_es, *known.also)
