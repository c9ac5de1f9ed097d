"""What a letter can offer: packages that suit, or today's scope beside a smaller one."""

from collections.abc import Iterable
from dataclasses import replace

from clientdesk.app.letter_language import as_written
from clientdesk.app.letter_scope import smaller_scope, used_scope
from clientdesk.app.letter_sources import LetterSources, Parties
from clientdesk.domain.doors import ThreeDoors
from clientdesk.domain.letter_inputs import LetterOption, OptionLine
from clientdesk.domain.package_records import Offer, OfferAnswer, Package, PackageService
from clientdesk.domain.package_rules import lowest_price
from clientdesk.domain.personas import Verdict
from clientdesk.domain.records import EngagementService
from clientdesk.domain.services import Frequency, Service, Unit
from clientdesk.domain.wording import Wording
from clientdesk.storage.rows import fetch

_MOST_DEAR = 2  # a package at more than so many times the fee that is needed suits nobody
_SUITING = (Verdict.FITS, Verdict.NEARLY)


class LetterOptions:
    """The options of one client's letter, in the letter's language."""

    def __init__(self, sources: LetterSources, parties: Parties, words: Wording) -> None:
        self._sources = sources
        self._parties = parties
        self._words = words

    def of_packages(self, least: int, most: int | None = None) -> tuple[LetterOption, ...]:
        """The cheapest package that suits at this price or above, recommended, with its
        neighbours; none where none suits.
        """
        packages = self._active()
        suiting = self._suiting()
        wanted = [
            package
            for package in packages
            if package.id in suiting and least <= package.price <= (most or package.price)
        ]
        if not wanted:
            return ()
        return self._around(min(wanted, key=lambda each: each.price))

    def offered(self, least: int) -> tuple[LetterOption, ...]:
        """The package of the client's open offer, else the one at this price or above that suits
        best.
        """
        offer = self._open_offer()
        around = self.offering(offer.package_id) if offer else ()
        if offer is None or not around:
            return self._best(least)
        return tuple(
            replace(each, price=offer.price) if each.package_id == offer.package_id else each
            for each in around
        )

    def _best(self, least: int) -> tuple[LetterOption, ...]:
        """The one that fits with the highest score, the cheaper of two alike."""
        fits = self._sources.packages.fits(self._parties.client.id)
        scores = {fit.package_id: fit.score for fit in fits}
        wanted = [
            each for each in self._active() if each.price >= least and each.id in self._suiting()
        ]
        best = max(wanted, key=lambda each: (scores[each.id], -each.price), default=None)
        return self._around(best) if best is not None else ()

    def offering(self, package_id: int) -> tuple[LetterOption, ...]:
        """A package with its neighbours; none where it is not active."""
        found = [each for each in self._active() if each.id == package_id]
        return self._around(found[0]) if found else ()

    def of_scope(self, doors: ThreeDoors, current: int, fee: int) -> tuple[LetterOption, ...]:
        """A smaller scope at the current fee, where one can be told, and today's at the new one."""
        services = self._parties.services
        if not services:
            return ()
        used = used_scope(services, doors)
        smaller = smaller_scope(self._sources, self._parties, doors)
        codes = self._agreed_codes(services)
        need, code = self._need(codes - self._agreed_codes(smaller) or codes)
        today = self._scope("scope.today", fee, used, doors.fee)
        today = replace(today, recommended=bool(code), need=need, need_code=code)
        if not smaller:
            return (today,)
        return self._scope("scope.smaller", current, smaller, current), today

    def as_agreed(self, fee: int) -> tuple[LetterOption, ...]:
        """The services of the agreement at a fee."""
        services = self._parties.services
        return (self._scope("scope.proposed", fee, services, None),) if services else ()

    def _scope(
        self, key: str, fee: int, services: Iterable[EngagementService], floor: int | None
    ) -> LetterOption:
        lines = tuple(self._agreed_line(each) for each in services)
        return LetterOption(name=self._words.say(key), price=fee, lines=lines, floor=floor)

    def _agreed_line(self, line: EngagementService) -> OptionLine:
        service = self._sources.catalogue.get(line.service_id or 0)
        line = as_written(line, self._sources.catalogue, self._words)
        frequency = self._frequency(service) if service and line.volume is None else ""
        return OptionLine(
            service=line.service, volume=line.volume, unit=line.unit, frequency=frequency
        )

    def _active(self) -> list[Package]:
        """The packages on offer, by tier."""
        return [each for each in self._sources.packages.packages if each.active]

    def _suiting(self) -> frozenset[int]:
        """The packages that fit, but the one that the client is on."""
        client_id, book = self._parties.client.id, self._sources.packages
        fitting = {fit.package_id for fit in book.fits(client_id) if fit.verdict in _SUITING}
        stay = book.stays.get(client_id)
        return frozenset(fitting - {stay.package_id if stay else 0})

    def _around(self, chosen: Package) -> tuple[LetterOption, ...]:
        """The chosen package with the next smaller and the next larger one that are nested."""
        dearer = [each for each in self._active() if each.price > chosen.price]
        cheaper = [each for each in self._active() if each.price < chosen.price]
        below = [each for each in cheaper if self._holds(chosen, each)][-1:]
        above = [each for each in dearer if self._holds(each, chosen)][:1]
        met_below = [code for each in below for code in self._codes(each)]
        needs = self._codes(chosen) - frozenset(met_below)
        options = [self._option(each) for each in (*below, chosen, *above)]
        need, code = self._need(needs)
        options[len(below)] = replace(
            options[len(below)], recommended=True, need=need, need_code=code
        )
        return tuple(options)

    def _holds(self, larger: Package, smaller: Package) -> bool:
        contents = self._sources.packages.contents
        held = {(row.service_id, row.unit): row.quantity for row in contents.get(larger.id, ())}
        return all(
            held.get((row.service_id, row.unit), 0) >= row.quantity
            for row in contents.get(smaller.id, ())
        )

    def _option(self, package: Package) -> LetterOption:
        book, contents = self._sources.packages, self._sources.packages.contents.get(package.id, [])
        floor = book.floor(package, contents)
        return LetterOption(
            name=package.name,
            price=package.price,
            lines=tuple(self._line(row) for row in contents),
            floor=None if floor.lacks_rate else lowest_price(floor.total, self._parties.firm),
            package_id=package.id,
            version=self._sources.version_of(package),
            exception=package.exception,
        )

    def _line(self, row: PackageService) -> OptionLine:
        service = self._sources.catalogue[row.service_id]
        name = service.name(self._words.language)
        if row.unit is Unit.FLAT:
            return OptionLine(service=name, frequency=self._frequency(service))
        unit = self._words.say(f"unit.{row.unit}.{'one' if row.quantity == 1 else 'many'}")
        return OptionLine(
            service=name, volume=row.quantity, unit=self._timed(unit, row.unit, service)
        )

    def _timed(self, text: str, unit: Unit, service: Service) -> str:
        """Flows are counted by the month, returns each time; the rest as it stands."""
        if unit.is_flow:
            return self._words.say("span.month", unit=text)
        if unit is not Unit.RETURNS:
            return text
        frequency = self._words.say(f"frequency.{service.frequency}")
        return self._words.say("span.each", unit=text, frequency=frequency)

    def _frequency(self, service: Service) -> str:
        """How often, where it is not every month."""
        monthly = service.frequency is Frequency.MONTHLY
        return "" if monthly else self._words.say(f"frequency.{service.frequency}")

    def _need(self, codes: frozenset[str]) -> tuple[str, str]:
        """The strongest need of the latest answers that these services meet, and its code: those
        that a smaller option meets as well are no reason to choose the larger.
        """
        for need in self._sources.needs(self._parties.client.id):
            service = self._sources.service(need.service_code)
            if need.service_code in codes and service is not None:
                return service.name(self._words.language), need.service_code
        return "", ""

    def _codes(self, package: Package) -> frozenset[str]:
        contents = self._sources.packages.contents.get(package.id, [])
        return frozenset(self._sources.catalogue[row.service_id].code for row in contents)

    def _agreed_codes(self, services: Iterable[EngagementService]) -> frozenset[str]:
        known = (self._sources.catalogue.get(each.service_id or 0) for each in services)
        return frozenset(service.code for service in known if service is not None)

    def _open_offer(self) -> Offer | None:
        where = "client_id = ? AND answer = ?"
        client_id, newest = self._parties.client.id, "offered_on DESC, id DESC"
        args: tuple[int, str] = (client_id, OfferAnswer.OPEN.value)
        found = fetch(self._sources.reader, Offer, where, args, newest)
        return found[0] if found else None


def most_for(fee: int) -> int:
    """The highest price of a package that still suits where this fee is needed."""
    return _MOST_DEAR * fee
