"""How a client fits a package: by its needs, its volumes, its ability to pay and the ideal client.

What is not known never fails a rule: it leaves the score alone and lowers the confidence.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.personas import Fit, Outcome, Verdict
from clientdesk.domain.services import Unit

_NEEDS, _VOLUMES, _REACH, _PERSONA, _WANTS = 4, 3, 2, 2, 1
_NEAR_MISSES = 1
_CACHED = 4096  # the same reasons come back for thousands of clients
_ORDER = tuple(Verdict)  # from the best to the worst


class PackageReasonCode(StrEnum):
    """What speaks for a package, against it, or is not known."""

    NEED_INSIDE = "need_inside"
    NEED_MISSING = "need_missing"
    NEEDS_UNKNOWN = "needs_unknown"
    UNWANTED = "unwanted"
    WITHIN_CAP = "within_cap"
    OVER_CAP = "over_cap"
    VOLUME_UNKNOWN = "volume_unknown"
    IN_REACH = "in_reach"
    OUT_OF_REACH = "out_of_reach"
    REACH_UNKNOWN = "reach_unknown"
    PERSONA_FITS = "persona_fits"
    PERSONA_NEARLY = "persona_nearly"
    PERSONA_NO = "persona_no"
    PERSONA_EXCLUDED = "persona_excluded"
    PERSONA_UNKNOWN = "persona_unknown"


@dataclass(frozen=True, slots=True)
class PackageReason:
    """One reason. For caps `amount` is the client's volume and `limit` the quantity included;
    for the reach, the price and the most it can pay; for UNWANTED, how many services it has no
    use for and how many are let pass.
    """

    code: PackageReasonCode
    outcome: Outcome
    service_id: int | None = None
    unit: Unit | None = None
    amount: int = 0
    limit: int = 0


@dataclass(frozen=True, slots=True)
class PackageFit:
    """How a client fits a package; `score`, `confidence` and `misfit` are 0 to 1.

    The parts weigh: needs 4, volumes 3 (where the package counts any), reach 2, persona 2 (where
    the package has one), wants 1. `misfit` is the weight of what fails ÷ the weight of what is
    known, `score` the weight of what holds ÷ the same; a wanted service left out and an unwanted
    one let pass lower the score only. `confidence` is the weight of what is known ÷ all weight.
    """

    package_id: int
    client_id: int
    verdict: Verdict
    score: Fraction
    confidence: Fraction
    reasons: tuple[PackageReason, ...]
    misfit: Fraction

    @property
    def risk(self) -> float:
        """The risk, 0 to 1, that the client eats time on this package."""
        return risk_of(self.misfit)

    @property
    def against(self) -> tuple[PackageReason, ...]:
        """What fails: what would have to change."""
        return tuple(reason for reason in self.reasons if reason.outcome is Outcome.UNMET)


_Share = tuple[int, int]  # numerator, denominator: one Fraction a figure is fast enough, 30 not
_NONE: _Share = (0, 1)
_ALL: _Share = (1, 1)


@dataclass(frozen=True, slots=True)
class _Part:
    """A rule: its reasons, the number of things that would have to change, and how much of it is
    known, fails and holds."""

    weight: int
    reasons: tuple[PackageReason, ...]
    misses: int
    known: _Share
    failed: _Share
    held: _Share


def risk_of(misfit: Fraction) -> float:
    """The risk of a misfit (A16): (16 ** misfit − 1) ÷ 15.

    Each further quarter of misfit adds twice what the one before added: 0, 1/15, 1/5, 7/15, 1.
    """
    return float((16 ** float(misfit) - 1) / 15)


def package_fit(
    demand: ClientDemand,
    package: Package,
    contents: Sequence[PackageService],
    *,
    unwanted: int,
    tolerance: int,
    persona: Fit | None,
) -> PackageFit:
    """FITS where no rule fails: every need inside; at most `unwanted` services without use, and
    one with use; each known volume within its quantity plus `tolerance` per cent; the price within
    reach; the ideal client's criteria, where the package has a persona.

    NEARLY where a single thing would have to change; EXCLUDED and NO where the persona says so.
    Where no need is known, what personas make likely counts instead; with neither it never fits.
    """
    parts = [
        _needs(demand, contents),
        _wants(demand, contents, unwanted),
        _volumes(demand, contents, tolerance),
        _reach(demand, package.price),
        *([_persona(persona)] if persona else []),
    ]
    known = _sum((part.weight, part.known) for part in parts)
    return PackageFit(
        package_id=package.id,
        client_id=demand.client_id,
        verdict=_verdict(sum(part.misses for part in parts), persona),
        score=_ratio(_sum((part.weight, part.known, part.held) for part in parts), known),
        confidence=_ratio(known, (sum(part.weight for part in parts), 1)),
        reasons=tuple(reason for part in parts for reason in part.reasons),
        misfit=_ratio(_sum((part.weight, part.known, part.failed) for part in parts), known),
    )


def best_package(fits: Iterable[PackageFit]) -> PackageFit | None:
    """The package that suits a client best, fitting or not; the earlier of equals; None of none."""
    return min(fits, key=_rank, default=None)


def _rank(fit: PackageFit) -> tuple[int, Fraction, Fraction, Fraction]:
    return _ORDER.index(fit.verdict), fit.misfit, -fit.score, -fit.confidence


def _sum(terms: Iterable[tuple[int, *tuple[_Share, ...]]]) -> _Share:
    """The sum of weight × share × share …"""
    top, bottom = 0, 1
    for weight, *shares in terms:
        part, whole = weight, 1
        for share in shares:
            part, whole = part * share[0], whole * share[1]
        top, bottom = top * whole + part * bottom, bottom * whole
    return top, bottom


def _ratio(part: _Share, whole: _Share) -> Fraction:
    """part ÷ whole, 0 where there is nothing to divide by."""
    return Fraction(part[0] * whole[1], part[1] * whole[0]) if whole[0] else Fraction(0)


def _verdict(misses: int, persona: Fit | None) -> Verdict:
    if persona is not None and persona.verdict in (Verdict.EXCLUDED, Verdict.NO):
        return persona.verdict
    if misses == 0:
        return Verdict.FITS
    return Verdict.NEARLY if misses <= _NEAR_MISSES else Verdict.NO


def _needs(demand: ClientDemand, contents: Sequence[PackageService]) -> _Part:
    if not demand.needs:
        reason = PackageReason(PackageReasonCode.NEEDS_UNKNOWN, Outcome.UNKNOWN)
        return _unknown(_NEEDS, reason, misses=0 if demand.wants else 1)
    inside = {row.service_id for row in contents}
    missing = len(demand.needs - inside)
    reasons = tuple(_need(service, service in inside) for service in sorted(demand.needs))
    count = len(demand.needs)
    return _Part(_NEEDS, reasons, missing, _ALL, (missing, count), (count - missing, count))


@lru_cache(_CACHED)
def _need(service_id: int, inside: bool) -> PackageReason:
    if inside:
        return PackageReason(PackageReasonCode.NEED_INSIDE, Outcome.MET, service_id)
    return PackageReason(PackageReasonCode.NEED_MISSING, Outcome.UNMET, service_id)


def _wants(demand: ClientDemand, contents: Sequence[PackageService], allowed: int) -> _Part:
    if not demand.wants:
        return _unknown(_WANTS)
    inside = {row.service_id for row in contents}
    useless = inside - demand.wants
    misses = max(len(useless) - allowed, 0 if inside & demand.wants else 1)
    count, fails = len(useless), misses > 0
    reasons = tuple(_useless(service, fails, count, allowed) for service in sorted(useless))
    failed = (count or 1, len(inside) or 1) if fails else _NONE
    held = (len(inside & demand.wants), len(inside | demand.wants))
    return _Part(_WANTS, reasons, misses, _ALL, failed, held)


@lru_cache(_CACHED)
def _useless(service_id: int, fails: bool, count: int, allowed: int) -> PackageReason:
    outcome = Outcome.UNMET if fails else Outcome.MET
    return PackageReason(
        PackageReasonCode.UNWANTED, outcome, service_id, amount=count, limit=allowed
    )


def _volumes(demand: ClientDemand, contents: Sequence[PackageService], tolerance: int) -> _Part:
    counted = demand.needs or demand.wants
    reasons = tuple(
        _cap(row, demand.volumes.get(row.unit), tolerance)
        for row in contents
        if row.service_id in counted and row.unit is not Unit.FLAT
    )
    units = {reason.unit for reason in reasons}
    known = {reason.unit for reason in reasons if reason.outcome is not Outcome.UNKNOWN}
    over = {reason.unit for reason in reasons if reason.outcome is Outcome.UNMET}
    count = len(known) or 1
    return _Part(
        weight=_VOLUMES if units else 0,
        reasons=reasons,
        misses=len(over),
        known=(len(known), len(units) or 1),
        failed=(len(over), count),
        held=(count - len(over), count),
    )


def _unknown(weight: int, *reasons: PackageReason, misses: int = 0) -> _Part:
    return _Part(weight, reasons, misses, _NONE, _NONE, _NONE)


def _cap(row: PackageService, volume: int | None, tolerance: int) -> PackageReason:
    if volume is None:
        code, outcome = PackageReasonCode.VOLUME_UNKNOWN, Outcome.UNKNOWN
    elif 100 * volume <= row.quantity * (100 + tolerance):
        code, outcome = PackageReasonCode.WITHIN_CAP, Outcome.MET
    else:
        code, outcome = PackageReasonCode.OVER_CAP, Outcome.UNMET
    return PackageReason(code, outcome, row.service_id, row.unit, volume or 0, row.quantity)


def _reach(demand: ClientDemand, price: int) -> _Part:
    if demand.reach is None:
        reason = PackageReason(PackageReasonCode.REACH_UNKNOWN, Outcome.UNKNOWN, amount=price)
        return _unknown(_REACH, reason)
    over = price > demand.reach
    code = PackageReasonCode.OUT_OF_REACH if over else PackageReasonCode.IN_REACH
    outcome = Outcome.UNMET if over else Outcome.MET
    reason = PackageReason(code, outcome, amount=price, limit=demand.reach)
    return _Part(_REACH, (reason,), int(over), _ALL, (int(over), 1), (int(not over), 1))


_PERSONA_CODES = {
    Verdict.FITS: (PackageReasonCode.PERSONA_FITS, Outcome.MET, Fraction(0)),
    Verdict.NEARLY: (PackageReasonCode.PERSONA_NEARLY, Outcome.UNMET, Fraction(1, 2)),
    Verdict.NO: (PackageReasonCode.PERSONA_NO, Outcome.UNMET, Fraction(1)),
    Verdict.EXCLUDED: (PackageReasonCode.PERSONA_EXCLUDED, Outcome.UNMET, Fraction(1)),
}


def _persona(fit: Fit) -> _Part:
    code, outcome, failed = _PERSONA_CODES[fit.verdict]
    if outcome is Outcome.MET and not fit.confidence:
        code, outcome = PackageReasonCode.PERSONA_UNKNOWN, Outcome.UNKNOWN
    known = _ALL if failed else fit.confidence.as_integer_ratio()  # what fails is known
    held = min(fit.score, 1 - failed).as_integer_ratio()
    misses = int(failed > 0)
    reason = PackageReason(code, outcome)
    return _Part(_PERSONA, (reason,), misses, known, failed.as_integer_ratio(), held)
