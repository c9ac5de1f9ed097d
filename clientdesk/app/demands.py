"""What clients need, how much of it, and what they can pay, out of all the workbook knows."""

from datetime import date

from clientdesk.app.agreed_volumes import agreed_volumes
from clientdesk.app.client_needs import NeedsBook
from clientdesk.app.facts import all_facts
from clientdesk.domain.demand import ClientDemand, reach_of
from clientdesk.domain.facts import FactKey, volumes_of
from clientdesk.domain.matching import effort_of, likely_services, standard_seconds
from clientdesk.domain.period import last_complete_months
from clientdesk.domain.records import Client
from clientdesk.storage import sums, time_entries
from clientdesk.storage.personas import accepted_services, ideals
from clientdesk.storage.rows import Reader, fetch
from clientdesk.storage.services import agreed_services, services_by_id, tasks_by_service

_NOTHING: frozenset[int] = frozenset()


class Demands:
    """The demands of clients in one state of a workbook or a snapshot, read once.

    Needs are the services agreed or accepted that the firm still offers; wants are these, what
    personas make likely and what assessments recommend. Volumes are facts, else those of the
    agreement. Effort compares the time on delivery of the last twelve complete months,
    from the first one with the client and with any records of time, with the agreed services.
    """

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._firm = sums.firm_of(reader)
        self._facts = all_facts(reader, today)
        self._volumes = agreed_volumes(reader)
        self._ideals = ideals(reader)
        self._services = services_by_id(reader)
        self._tasks = tasks_by_service(reader)
        self._agreed = agreed_services(reader)
        self._accepted = accepted_services(reader)
        self._assessed = NeedsBook(reader, today)
        self._period = last_complete_months(today, sums.last_record_day(reader))
        self._seconds = time_entries.delivery_seconds(reader, self._period)
        self._first_day = time_entries.first_day(reader)

    def of_all(self) -> list[ClientDemand]:
        """Every current client's, by code; prospects are left out."""
        where = "archived = 0 AND prospect = 0"
        return [self.of(client) for client in fetch(self._reader, Client, where, order="ref")]

    def of(self, client: Client) -> ClientDemand:
        """One client's, or a prospect's."""
        facts = self._facts[client.id]
        agreed = self._offered(self._agreed.get(client.id, _NOTHING))
        needs = agreed | self._offered(self._accepted.get(client.id, _NOTHING))
        likely = likely_services(self._ideals, facts) | self._assessed.recommended(client.id)
        volumes = self._volumes.get(client.id, {}) | volumes_of(facts)
        fee = int(facts.get(FactKey.FEE, 0))
        services = [self._services[service_id] for service_id in agreed]
        standard = standard_seconds(services, self._tasks, volumes)
        seconds = self._seconds.get(client.id, 0)
        return ClientDemand(
            client_id=client.id,
            ref=client.ref,
            name=client.name,
            needs=needs,
            wants=needs | self._offered(likely),
            volumes=volumes,
            facts=facts,
            fee=fee,
            reach=reach_of(facts, fee, self._firm),
            effort=effort_of(seconds, self._months_of(client), standard),
            prospect=client.prospect,
        )

    def _offered(self, service_ids: frozenset[int]) -> frozenset[int]:
        return frozenset(each for each in service_ids if not self._services[each].archived)

    def _months_of(self, client: Client) -> int:
        """The months in which the client could have time."""
        days = (day for day in (client.since, self._first_day) if day is not None)
        start = max((day.replace(day=1) for day in days), default=self._period.start)
        worked = self._period.overlap(start, None)
        return len(worked.months()) if worked else 0
