"""What the workbook knows of the firm's own part in how a client stands."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property

from clientdesk.app.facts import all_facts
from clientdesk.app.services import cost_basis
from clientdesk.app.sign_book import SignBook
from clientdesk.domain.diagnosis import Sign, SignResult
from clientdesk.domain.facts import ClientFacts, volumes_of
from clientdesk.domain.firm_causes import FirmFacts
from clientdesk.domain.interactions import InteractionKind
from clientdesk.domain.matching import Ideal, best_persona
from clientdesk.domain.package_cost import CostBasis, floor_of
from clientdesk.domain.package_records import PackageService
from clientdesk.domain.period import months_later
from clientdesk.domain.personas import Verdict
from clientdesk.domain.services import Service, Unit, quantity_of, units_of
from clientdesk.domain.sign_sources import SignSources
from clientdesk.storage.personas import ideals
from clientdesk.storage.rows import Reader

_YEAR = 12
_ASKING = (InteractionKind.REMINDER, InteractionKind.COLLECTION_ATTEMPT)
_OUTSIDE = frozenset({Verdict.NO, Verdict.EXCLUDED})


class FirmSide:
    """Costs, personas and facts, each read once when asked for."""

    def __init__(self, reader: Reader, today: date, book: SignBook) -> None:
        self._reader = reader
        self._today = today
        self._book = book

    def facts(self, sources: SignSources, signs: Sequence[SignResult]) -> FirmFacts:
        """What is known of the firm's side with a client."""
        floor, is_whole = self._floor(sources)
        levels = {result.sign: result.level for result in signs}
        return FirmFacts(
            fee=self._fee(sources),
            floor=floor,
            floor_is_whole=is_whole,
            assessed=bool(sources.conversations),
            onboarding=levels[Sign.ONBOARDING],
            outside_persona=self._outside_persona(sources),
            credit_checked=_has(sources, InteractionKind.CREDIT_CHECK),
            signed=sources.signed is not None,
            reminded=self._reminded(sources),
            reviewed=self._reviewed(sources),
            contact=levels[Sign.LAST_CONTACT],
        )

    def _fee(self, sources: SignSources) -> int | None:
        """The price of the client's package a month, else the agreed fee."""
        stay, agreement = self._book.stays.get(sources.client.id), sources.agreement
        if stay is not None:
            return stay.price
        return agreement.monthly_fee if agreement else None

    def _floor(self, sources: SignSources) -> tuple[int | None, bool]:
        """What the contracted work costs a month with the buffer, up to the agreed volumes, and
        whether every volume is known; None where nobody knows what an hour or a task costs.
        """
        client_id = sources.client.id
        packaged = self._book.contents(client_id)
        known = volumes_of(self._facts.get(client_id, {})) | dict(sources.caps)
        agreed = _contents(sources.contracted, self._basis, known)
        whole = {unit for row in agreed if (unit := row.unit) is not Unit.FLAT} <= known.keys()
        floor = floor_of(packaged or agreed, self._basis)
        amount = None if floor.lacks_rate or not floor.seconds else floor.total
        return amount, bool(packaged) or whole

    def _outside_persona(self, sources: SignSources) -> bool | None:
        """Whether a contracted service was made for another kind of client."""
        facts = self._facts.get(sources.client.id, {})
        best = (best_persona(self._ideals, each.id, facts) for each in sources.contracted)
        verdicts = [each.fit.verdict for each in best if each is not None]
        return any(verdict in _OUTSIDE for verdict in verdicts) if verdicts else None

    def _reminded(self, sources: SignSources) -> bool | None:
        """Whether somebody asked for what is late; nothing to ask for where nothing is late."""
        limit = self._book.limits[Sign.DAYS_OVERDUE].watch or 0
        last = sources.period.last_day
        late = [
            each for each in sources.invoices if each.open > 0 and (last - each.due).days > limit
        ]
        if not late or sources.logged(*_ASKING):
            return True
        return False if sources.is_kept(*_ASKING) else None

    def _reviewed(self, sources: SignSources) -> bool:
        """Whether the client was reviewed within a year, in a case or with the firm's form."""
        since = months_later(self._today, -_YEAR)
        looks = self._book.own_looks(sources.client.id)
        cases = self._book.rows.reviews.get(sources.client.id, ())
        days = [*(each.opened_on for each in cases), *(each.finished_on for each in looks)]
        return any(day is not None and day >= since for day in days)

    @cached_property
    def _basis(self) -> CostBasis:
        return cost_basis(self._reader, self._today)

    @cached_property
    def _ideals(self) -> list[Ideal]:
        return ideals(self._reader)

    @cached_property
    def _facts(self) -> dict[int, ClientFacts]:
        return all_facts(self._reader, self._today)


def _contents(
    services: Iterable[Service], basis: CostBasis, volumes: Mapping[Unit, int]
) -> list[PackageService]:
    """Services as a package would hold them; a volume that is not known counts as none."""
    return [
        PackageService(
            package_id=0, service_id=service.id, unit=unit, quantity=quantity_of(unit, volumes)
        )
        for service in services
        for unit in units_of(service, basis.tasks.get(service.id, ()))
    ]


def _has(sources: SignSources, kind: InteractionKind) -> bool:
    return any(each.kind is kind for each in sources.log)
