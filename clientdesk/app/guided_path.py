"""The guided path in one state of a workbook: how far each step is, and what to do next."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from clientdesk.app.assessment_due import DueClient
from clientdesk.app.migration import Direction, Migration, MigrationRow
from clientdesk.domain.agenda import NextThing, Path, PathStep
from clientdesk.domain.coverage import fits_well
from clientdesk.domain.folding import folded
from clientdesk.domain.package_records import OfferAnswer, Package
from clientdesk.domain.questions import FormPurpose
from clientdesk.domain.records import Client
from clientdesk.domain.review_records import Review
from clientdesk.domain.services import Service
from clientdesk.storage import agenda as stored
from clientdesk.storage.forms import forms_of
from clientdesk.storage.personas import ideals
from clientdesk.storage.rows import Reader, fetch
from clientdesk.storage.sums import firm_of

_MOVES = (Direction.UP, Direction.NEW, Direction.DOWN)


class GuidedPath:
    """Counts each step once. `to_ask` is who is due with which form, `deciding` the cases of which
    only the last step is left, `let_go` how many clients were let go this year.
    """

    def __init__(
        self,
        reader: Reader,
        today: date,
        to_ask: Sequence[DueClient],
        deciding: Sequence[Review],
        let_go: int,
    ) -> None:
        self._reader = reader
        self._today = today
        self._to_ask, self._deciding, self._let_go = to_ask, deciding, let_go

    @cached_property
    def path(self) -> Path:
        made, accepted = stored.offers_made(self._reader)
        clients, services = len(self._clients), len(self._services)
        return Path(
            services=services,
            described=services - len(self._undescribed),
            clients=clients,
            assessed=clients - len(self._unassessed),
            packages=len(fetch(self._reader, Package, "active AND NOT archived")),
            fitting=sum(1 for row in self._rows if fits_well(row.fit)),
            offers=made,
            accepted=accepted,
            moving=len(self._moving),
            deciding=len(self._deciding),
            let_go=self._let_go,
        )

    def next_thing(self) -> NextThing:
        """What to do on the first step that is not done, and with whom."""
        step = self.path.next_step
        match step:
            case PathStep.PERSONAS if self._undescribed:
                return NextThing(step, self._undescribed[0])
            case PathStep.NEEDS if self._unassessed:
                client = self._unassessed[0]
                return NextThing(step, client.name, target=client.id)
            case PathStep.MIGRATE if self._moving:
                return _move(max(self._moving, key=lambda row: row.fee or 0))
            case PathStep.LET_GO:
                review = self._deciding[0]
                name = next(each.name for each in self._known if each.id == review.client_id)
                return NextThing(step, name, target=review.id)
        return NextThing(step)

    @cached_property
    def _known(self) -> list[Client]:
        return fetch(self._reader, Client)

    @property
    def _clients(self) -> list[Client]:
        return [each for each in self._known if not (each.archived or each.prospect)]

    @cached_property
    def _services(self) -> list[Service]:
        return fetch(self._reader, Service, "archived = 0")

    @cached_property
    def _undescribed(self) -> list[str]:
        """The names of the services that no persona describes the ideal client of."""
        described = {each for ideal in ideals(self._reader) for each in ideal.service_ids}
        language = firm_of(self._reader).language
        left = (each.name(language) for each in self._services if each.id not in described)
        return sorted(left, key=folded)

    @cached_property
    def _unassessed(self) -> list[Client]:
        """Who is due with every form about needs, what pays most first; all where there is none."""
        forms = [each for each in forms_of(self._reader) if each.purpose is FormPurpose.NEEDS]
        if not forms:
            return self._clients
        due = Counter(
            each.client for each in self._to_ask if each.form.purpose is FormPurpose.NEEDS
        )
        return [client for client, count in due.items() if count == len(forms)]

    @cached_property
    def _rows(self) -> list[MigrationRow]:
        return Migration(self._reader, self._today).rows()

    @cached_property
    def _moving(self) -> list[MigrationRow]:
        """Who would be better on another package and was not offered it."""
        return [row for row in self._rows if row.direction in _MOVES and not _was_offered(row)]


def _move(row: MigrationRow) -> NextThing:
    package = row.to_package.name if row.to_package else ""
    return NextThing(PathStep.MIGRATE, row.client.name, package, row.client.id)


def _was_offered(row: MigrationRow) -> bool:
    """Whether the latest offer was of this package and waits, or was declined."""
    offer, package = row.offer, row.to_package
    if offer is None or package is None or offer.package_id != package.id:
        return False
    return offer.answer is not OfferAnswer.ACCEPTED
