"""Use cases that match clients with services, and say what each client needs of packages."""

from datetime import date

from clientdesk.app.demands import Demands
from clientdesk.app.facts import all_facts
from clientdesk.app.services import Services
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.facts import ClientFacts
from clientdesk.domain.matching import ServiceMatch, best_persona
from clientdesk.domain.money import round_half_even
from clientdesk.domain.package_records import ClientMatch
from clientdesk.domain.personas import Fit, Verdict, fit_of
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.domain.services import Service
from clientdesk.storage.personas import criteria_of, ideals, matches_of
from clientdesk.storage.rows import delete, get, insert
from clientdesk.storage.services import agreed_services
from clientdesk.storage.store import Store


class Matching:
    """Matches of clients with services: proposed ones, and those that the user accepted."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def service_matches(self, client_id: int) -> list[ServiceMatch]:
        """Every service for a client or prospect, in the order of the catalogue."""
        facts, found = self._facts(client_id), ideals(self._store)
        agreed = agreed_services(self._store).get(client_id, frozenset())
        accepted = {match.service_id: match for match in self.accepted(client_id)}

        def match_of(service: Service) -> ServiceMatch:
            best = best_persona(found, service.id, facts)
            return ServiceMatch(
                service=service,
                persona=best.persona if best else None,
                fit=best.fit if best else None,
                agreed=service.id in agreed,
                accepted=accepted.get(service.id),
            )

        return [match_of(service) for service in Services(self._store, self._today).all()]

    def accepted(self, client_id: int) -> list[ClientMatch]:
        """The matches with services and packages that were accepted for a client, newest first."""
        return matches_of(self._store, client_id)

    def accept_service(
        self, client_id: int, service_id: int, persona_id: int | None, reasons: str
    ) -> Changes:
        """Stores today's match of a client with a service, in place of an earlier one.

        `reasons` is what stood on the screen. Refused(CLIENT_EXCLUDED) where the persona excludes
        the client.
        """
        client = self._client(client_id)
        fit = self._fit(client_id, persona_id)
        if fit.verdict is Verdict.EXCLUDED:
            raise Refused(RefusalCode.CLIENT_EXCLUDED, name=client.name)
        match = ClientMatch(
            client_id=client_id,
            service_id=service_id,
            persona_id=persona_id,
            score=round_half_even(fit.score * 100),
            confidence=round_half_even(fit.confidence * 100),
            reasons=reasons,
            matched_on=self._today,
        )
        with self._store.change(ChangeLabel.ACCEPT_MATCH, client.name) as change:
            for earlier in matches_of(change, client_id):
                if earlier.service_id == service_id:
                    delete(change, ClientMatch, earlier.id)
            insert(change, match)
        return change.changes

    def withdraw(self, match_id: int) -> Changes:
        """Takes back a match that was accepted."""
        match = get(self._store, ClientMatch, match_id)
        name = self._client(match.client_id).name if match else ""
        with self._store.change(ChangeLabel.WITHDRAW_MATCH, name) as change:
            delete(change, ClientMatch, match_id)
        return change.changes

    def demands(self) -> list[ClientDemand]:
        """What every current client needs, by code; prospects are left out."""
        return Demands(self._store, self._today).of_all()

    def demand(self, client_id: int) -> ClientDemand:
        """What one client, or a prospect, needs."""
        return Demands(self._store, self._today).of(self._client(client_id))

    def _client(self, client_id: int) -> Client:
        client = get(self._store, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client

    def _fit(self, client_id: int, persona_id: int | None) -> Fit:
        criteria = criteria_of(self._store, persona_id) if persona_id else ()
        return fit_of(criteria, self._facts(client_id))

    def _facts(self, client_id: int) -> ClientFacts:
        return all_facts(self._store, self._today).get(client_id, {})
