"""Use cases around the services of the firm: its catalogue, their tasks, what their work costs."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from clientdesk.app.importing.words import folded
from clientdesk.app.service_catalogue import load_catalogue
from clientdesk.app.service_links import link_agreements, service_names
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.package_cost import CostBasis
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.services import Service, ServiceKind, Task
from clientdesk.storage.rows import Reader, Writer, delete, fetch, get, insert, update
from clientdesk.storage.services import (
    clients_by_service,
    rates_on,
    services_by_id,
    tasks_by_service,
)
from clientdesk.storage.store import Store
from clientdesk.storage.sums import firm_of
from clientdesk.storage.tool_terms import tool_terms


class Services:
    """Reads and writes the services of the firm."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def all(self, include_archived: bool = False) -> list[Service]:
        """Services, what the law asks for first, then by name in the firm's language."""
        language = firm_of(self._store).language
        found = fetch(self._store, Service, "" if include_archived else "archived = 0")
        return sorted(
            found,
            key=lambda each: (each.kind is not ServiceKind.COMPLIANCE, folded(each.name(language))),
        )

    def by_id(self) -> dict[int, Service]:
        """Every service, archived ones too."""
        return services_by_id(self._store)

    def tasks(self, service_id: int) -> list[Task]:
        """The tasks of a service, in the order they were written."""
        return fetch(self._store, Task, "service_id = ?", [service_id])

    def next_code(self) -> str:
        """A free code for a new service: S01, S02, …"""
        taken = {service.code for service in self.by_id().values()}
        return next(c for n in range(1, len(taken) + 2) if (c := f"S{n:02}") not in taken)

    def find(self, text: str) -> Service | None:
        """The service that a text in an agreement means, in either language, or None."""
        return service_names(self._store).find(text)

    def lacks_catalogue(self) -> bool:
        """Whether `start` would add a service."""
        taken = {service.code for service in self.by_id().values()}
        return not taken.issuperset(item.service.code for item in load_catalogue())

    def start(self, language: str) -> Changes:
        """Adds the services of the catalogue that are missing, with tasks named in `language`.

        Services of agreements are linked with those of the catalogue that have their names.
        """
        taken = {service.code for service in self.by_id().values()}
        with self._store.change(ChangeLabel.ADD_SERVICES) as change:
            for item in load_catalogue():
                if item.service.code not in taken:
                    service_id = insert(change, item.service)
                    for task in item.tasks_of(service_id, language):
                        insert(change, task)
            link_agreements(change)
        return change.changes

    def save(self, service: Service, tasks: Sequence[Task]) -> Changes:
        """Adds a service (id 0) or changes one; its tasks are replaced by these, in this order."""
        self._check(service)
        label = ChangeLabel.EDIT_SERVICE if service.id else ChangeLabel.ADD_SERVICE
        with self._store.change(label, self._name(service)) as change:
            service_id = service.id or insert(change, service)
            if service.id and service != get(change, Service, service.id):
                update(change, service)
            _save_tasks(change, service_id, tasks)
            link_agreements(change)
        return change.changes

    def archive(self, service_id: int, archived: bool = True) -> Changes:
        """Takes a service off the lists, or puts it back; nothing of it is deleted."""
        service = self.by_id()[service_id]
        label = ChangeLabel.ARCHIVE_SERVICE if archived else ChangeLabel.RESTORE_SERVICE
        with self._store.change(label, self._name(service)) as change:
            update(change, replace(service, archived=archived))
        return change.changes

    def cost_basis(self) -> CostBasis:
        """What the firm's work costs today."""
        return cost_basis(self._store, self._today)

    def _name(self, service: Service) -> str:
        return service.name(firm_of(self._store).language)

    def _check(self, service: Service) -> None:
        if not (service.name_en.strip() or service.name_es.strip()) or not service.code.strip():
            raise Refused(RefusalCode.MISSING_NAME)
        if fetch(self._store, Service, "code = ? AND id <> ?", [service.code, service.id]):
            raise Refused(RefusalCode.DUPLICATE_CODE, ref=service.code)


def cost_basis(reader: Reader, today: date) -> CostBasis:
    """What the firm's work costs at the rates of a day, tools at their planned or actual users."""
    firm = firm_of(reader)
    return CostBasis(
        services=services_by_id(reader),
        tasks=tasks_by_service(reader),
        rates=rates_on(reader, today, firm.practical_capacity),
        tools=tool_terms(reader, clients_by_service(reader), today),
        buffer=firm.price_buffer,
    )


def _save_tasks(change: Writer, service_id: int, tasks: Sequence[Task]) -> None:
    stored = fetch(change, Task, "service_id = ?", [service_id])
    wanted = [replace(task, id=0, service_id=service_id) for task in tasks]
    if [replace(task, id=0) for task in stored] == wanted:
        return
    for task in stored:
        delete(change, Task, task.id)
    for task in wanted:
        insert(change, task)
