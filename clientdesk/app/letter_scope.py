"""The part of a client's scope that today's fee pays for at the target: door two, as an option."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from clientdesk.app.letter_sources import LetterSources, Parties
from clientdesk.domain.doors import ThreeDoors
from clientdesk.domain.records import EngagementService
from clientdesk.domain.services import monthly_seconds, quantity_of

_LEAST_LEFT = Fraction(1, 2)  # of a volume: a smaller cap is no use to anybody
_MOST_TRIED = 12  # services, of which every combination is tried


def smaller_scope(
    sources: LetterSources, parties: Parties, doors: ThreeDoors
) -> tuple[EngagementService, ...]:
    """The same services with smaller caps where at least half of each volume is left, else the
    services that fill most of the time that is left; empty where none fits.
    """
    if doors.scope_share is None or doors.scope_share >= 1:
        return ()
    left = [Fraction(cap.fits, max(cap.volume.today, 1)) for cap in doors.volumes]
    if left and min(left) >= _LEAST_LEFT:
        return _capped(parties.services, doors)
    return _fewer(sources, parties, doors.scope_share)


def used_scope(services: Sequence[EngagementService], doors: ThreeDoors) -> list[EngagementService]:
    """The agreed services with what is used today, where that is more than was agreed."""
    today = {cap.volume.service: cap.volume.today for cap in doors.volumes}
    return [
        replace(each, volume=max(today.get(each.service, 0), each.volume)) if each.volume else each
        for each in services
    ]


def _capped(
    services: Sequence[EngagementService], doors: ThreeDoors
) -> tuple[EngagementService, ...]:
    fits = {cap.volume.service: cap.fits for cap in doors.volumes}
    return tuple(
        replace(each, volume=fits[each.service]) if each.volume and each.service in fits else each
        for each in services
    )


def _fewer(
    sources: LetterSources, parties: Parties, share: Fraction
) -> tuple[EngagementService, ...]:
    """Those whose standard time comes closest to this share of all of it, and not above."""
    times = _standard_times(sources, parties)
    known = [each for each in parties.services[:_MOST_TRIED] if times.get(each.id)]
    room = share * sum(times.values())
    choices = [
        chosen
        for count in range(1, len(parties.services))
        for chosen in combinations(known, count)
        if sum(times[each.id] for each in chosen) <= room
    ]
    return max(choices, key=lambda chosen: sum(times[each.id] for each in chosen), default=())


def _standard_times(sources: LetterSources, parties: Parties) -> dict[int, Fraction]:
    """Seconds a month by the id of an agreed service, as far as its tasks are known."""
    tasks = sources.packages.basis.tasks
    volumes = sources.packages.demand(parties.client.id).volumes
    times: dict[int, Fraction] = {}
    for line in parties.services:
        service = sources.catalogue.get(line.service_id or 0)
        if service is not None:
            seconds = (
                monthly_seconds(task, service.frequency, quantity_of(task.unit, volumes))
                for task in tasks.get(service.id, ())
            )
            times[line.id] = sum(seconds, Fraction(0))
    return times
