"""Clients and services matched: who fits best, what a client is likely to want, how much time it
takes beside others."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from clientdesk.domain.facts import ClientFacts
from clientdesk.domain.folding import folded
from clientdesk.domain.package_records import ClientMatch
from clientdesk.domain.personas import Fit, Persona, Rules, Verdict
from clientdesk.domain.records import Client
from clientdesk.domain.services import Service, Task, Unit, monthly_seconds, quantity_of

LEAST_EFFORT, MOST_EFFORT = Fraction(1, 2), Fraction(3)
LEAST_CONFIDENCE = Fraction(1, 2)  # with less known a fit says nothing of what a client wants
_ORDER = tuple(Verdict)  # from the best to the worst


@dataclass(frozen=True, slots=True)
class Ideal:
    """A persona with its rules and the services it is the ideal client of."""

    persona: Persona
    rules: Rules
    service_ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class ClientFit:
    """How a client fits a persona."""

    client: Client
    fit: Fit


@dataclass(frozen=True, slots=True)
class PersonaFit:
    """How one client fits one of several personas."""

    persona: Persona
    fit: Fit


@dataclass(frozen=True, slots=True)
class ServiceMatch:
    """A service for a client: the persona of the service that fits it best (None: the service has
    no persona), whether it is agreed, and the match that the user accepted, if any."""

    service: Service
    persona: Persona | None
    fit: Fit | None
    agreed: bool
    accepted: ClientMatch | None


def rank_of(fit: Fit) -> tuple[int, float, float]:
    """Sorts from the best fit to the worst: by verdict, then score, then confidence."""
    # Floats sort many times faster than fractions, and shares of few criteria stay apart in them.
    return _ORDER.index(fit.verdict), -float(fit.score), -float(fit.confidence)


def best_first(fits: Iterable[ClientFit]) -> list[ClientFit]:
    """Clients from the best fit to the worst, equal ones by name."""
    return sorted(fits, key=lambda each: (rank_of(each.fit), folded(each.client.name)))


def best_persona(ideals: Iterable[Ideal], service_id: int, facts: ClientFacts) -> PersonaFit | None:
    """The persona of a service that a client fits best; None where the service has none.

    Each persona is a way of its own to be a good client: whom one excludes may fit another. Of
    equals the likelier to buy counts, then the one that gains more, then the earlier.
    """
    fits = (
        PersonaFit(ideal.persona, ideal.rules.fit(facts))
        for ideal in ideals
        if service_id in ideal.service_ids
    )
    return min(fits, key=_rank_of_persona, default=None)


def likely_services(ideals: Sequence[Ideal], facts: ClientFacts) -> frozenset[int]:
    """The services with a persona that a client fits, at least half of its rules being known.

    Of whom nothing is known fits every persona, and that does not mean it wants their services.
    """
    fits = ((ideal, ideal.rules.fit(facts)) for ideal in ideals)
    fitting = (ideal.service_ids for ideal, fit in fits if _is_likely(fit))
    return frozenset[int]().union(*fitting)


def standard_seconds(
    services: Iterable[Service], tasks: Mapping[int, Sequence[Task]], volumes: Mapping[Unit, int]
) -> Fraction:
    """What these services take a month at the catalogue's times and a client's known volumes."""
    return sum(
        (
            monthly_seconds(task, service.frequency, quantity_of(task.unit, volumes))
            for service in services
            for task in tasks.get(service.id, ())
        ),
        Fraction(0),
    )


def effort_of(seconds: int, months: int, standard: Fraction) -> Fraction:
    """A client's own time a month ÷ the standard time of its services, at least 1/2, at most 3.

    1 where either is not known. 18 h in 12 months beside a standard of 1 h a month: 3/2.
    """
    if seconds <= 0 or months <= 0 or standard <= 0:
        return Fraction(1)
    return min(max(Fraction(seconds, months) / standard, LEAST_EFFORT), MOST_EFFORT)


def _is_likely(fit: Fit) -> bool:
    return fit.verdict is Verdict.FITS and fit.confidence >= LEAST_CONFIDENCE


def _rank_of_persona(each: PersonaFit) -> tuple[tuple[int, float, float], int, int, int]:
    persona = each.persona
    return rank_of(each.fit), -persona.likelihood, -persona.benefit, persona.id
