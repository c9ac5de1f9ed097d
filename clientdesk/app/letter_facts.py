"""What a letter may say of a client's volumes: counted against agreed, nothing else."""

from collections.abc import Sequence
from fractions import Fraction

from clientdesk.app.agreed_volumes import unit_words
from clientdesk.app.importing.words import folded
from clientdesk.app.letter_language import in_language
from clientdesk.app.letter_sources import LetterSources, Parties
from clientdesk.domain.consumption import mean_volumes
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.letter_inputs import MonthCount, VolumeFact
from clientdesk.domain.period import Period
from clientdesk.domain.records import EngagementService
from clientdesk.domain.services import Unit
from clientdesk.domain.wording import Wording

_LEAST_MONTHS = 6  # of a chart
_MOST = 3  # facts in a letter: F09 of the letter rules


def volume_facts(
    sources: LetterSources, parties: Parties, words: Wording
) -> tuple[VolumeFact, ...]:
    """The volumes beyond the agreement and its tolerance, those furthest beyond it first."""
    tolerance = parties.firm.tolerance
    found = [fact for fact in _all_facts(sources, parties, words) if _is_beyond(fact, tolerance)]
    return tuple(sorted(found, key=_excess, reverse=True)[:_MOST])


def _all_facts(sources: LetterSources, parties: Parties, words: Wording) -> list[VolumeFact]:
    history = sources.volumes.get(parties.client.id, ())
    lines: dict[Unit, EngagementService] = {}
    for line in parties.services:
        unit = unit_words().get(folded(line.unit))
        if unit is not None and line.volume and unit is not Unit.RETURNS:
            known = lines.get(unit)
            lines[unit] = line if known is None else max(known, line, key=lambda x: x.volume or 0)
    facts = (_fact(sources, unit, line, history, words) for unit, line in lines.items())
    return [fact for fact in facts if fact is not None]


def _fact(
    sources: LetterSources,
    unit: Unit,
    line: EngagementService,
    history: Sequence[ClientFact],
    words: Wording,
) -> VolumeFact | None:
    """A flow on average over the months it is known for; what is known for one alone, and what
    does not flow, as it stands.
    """
    days = [fact.as_of for fact in history if fact.key == unit.value]
    months = [each for each in sources.period.months() if days and each.end > min(days)]
    counted = months if unit.is_flow else months[-1:]
    average = mean_volumes(history, counted).get(unit)
    if average is None:
        return None
    name, span = in_language(line, sources.catalogue, words).unit, len(months)
    if unit.is_flow and span == 1:
        name = words.say("span.month", unit=name)
    return VolumeFact(
        name,
        average,
        line.volume or 0,
        span if unit.is_flow and span > 1 else 0,
        _by_month(unit, history, months) if unit.is_flow else (),
    )


def _by_month(
    unit: Unit, history: Sequence[ClientFact], months: Sequence[Period]
) -> tuple[MonthCount, ...]:
    """Each month's count, where most of them were counted and not carried on."""
    counted = {fact.as_of.replace(day=1) for fact in history if fact.key == unit.value}
    named = [month.start.replace(day=1) for month in months]
    if 2 * len(counted.intersection(named)) <= len(named) or len(named) < _LEAST_MONTHS:
        return ()
    counts = (mean_volumes(history, [month])[unit] for month in months)
    return tuple(MonthCount(day, count) for day, count in zip(named, counts, strict=True))


def _is_beyond(fact: VolumeFact, tolerance: int) -> bool:
    return 100 * fact.monthly_average > fact.agreed * (100 + tolerance)


def _excess(fact: VolumeFact) -> Fraction:
    return Fraction(fact.monthly_average, fact.agreed)
