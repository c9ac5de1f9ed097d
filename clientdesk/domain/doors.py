"""Three doors for a client that misses the target: its fee, its scope, or letting it go.

Money in minor units; fees are for a month, what letting go changes is for a year. Each door holds
in the calculation that makes every other figure: putting it back there gives the target margin.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from clientdesk.domain.money import WHOLE, round_half_even, split
from clientdesk.domain.period import months_later
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import OverheadDriver
from clientdesk.domain.services import Unit

_MINUTE = 60
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Stage:
    """One of the equal steps to the target fee; `number` counts from 1, the last is the target."""

    number: int
    fee: int


@dataclass(frozen=True, slots=True)
class PlannedPayment:
    """A part of an open balance, and when it is due."""

    due_on: date
    amount: int


@dataclass(frozen=True, slots=True)
class Volume:
    """What a client uses of a unit of an agreed service each month; `agreed` None: no cap.

    `seconds` is the standard time a month that it makes.
    """

    service: str
    unit: Unit
    today: int
    agreed: int | None = None
    seconds: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class VolumeCap:
    """The cap of a volume with which the target is reached at today's fee."""

    volume: Volume
    fits: int


@dataclass(frozen=True, slots=True)
class OverheadPool:
    """What overhead is shared out, and what the other clients weigh by the driver."""

    total: int
    driver: OverheadDriver
    others: int

    def share(self, result: ClientResult, seconds: int, fees: int) -> Fraction:
        """A client's share with these hours and fees instead."""
        if self.driver is OverheadDriver.EQUAL:
            return Fraction(result.overhead)
        weight = seconds if self.driver is OverheadDriver.HOURS else max(fees, 0)
        return Fraction(self.total * weight, self.others + weight) if weight else Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorBasis:
    """A client's figures and what the doors are measured by.

    `months` of the period the client was there; `current` fee, None where nothing tells it;
    `target_margin` is per cent of fees, `digits` those of the currency's minor unit;
    `standard_seconds` is what the agreed services should take a month with these volumes;
    `tools_left` is what of its tools would go on being paid for without it.
    """

    result: ClientResult
    months: int
    current: int | None
    overhead: OverheadPool
    target_margin: int
    digits: int
    volumes: tuple[Volume, ...] = ()
    standard_seconds: Fraction = Fraction(0)
    tools_left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreeDoors:
    """The three ways out. None: that door is not there.

    `fee` reaches the target with the work of today, rounded up to whole currency units; `rise` is
    what it is above `current`, negative where today's fee is more than enough. `scope_share` is the
    part of today's work that reaches the target at the fees of today, and `hours_to_cut` the
    seconds a month that have to go, in whole minutes; `volumes` are caps that do it, empty where
    only whole services can go. `letting_go` is what happens to the year's profit without the
    client: its contribution with the other sign, less the tools that stay; `overhead_left` stays
    then and falls to the other clients.
    """

    current: int | None
    fee: int | None
    rise: int | None
    scope_share: Fraction | None
    hours_to_cut: int | None
    volumes: tuple[VolumeCap, ...]
    letting_go: int
    overhead_left: int
    stages: tuple[Stage, ...]


def three_doors(basis: DoorBasis) -> ThreeDoors:
    """All three, with the rise in two stages."""
    fee, cut = target_fee(basis), seconds_to_cut(basis)
    share = _share_left(basis, cut)
    return ThreeDoors(
        current=basis.current,
        fee=fee,
        rise=None if fee is None or basis.current is None else fee - basis.current,
        scope_share=share,
        hours_to_cut=cut,
        volumes=() if share is None else _caps(basis, share),
        letting_go=-_a_year(basis.result.contribution + basis.tools_left, basis.months),
        overhead_left=_a_year(basis.result.overhead, basis.months),
        stages=staged(basis.current, fee, 2, basis.digits),
    )


def target_fee(basis: DoorBasis) -> int | None:
    """The lowest monthly fee in whole currency units with which the year reaches the target.

    Write-offs are taken to go on. None for a client without any cost, or a target of all fees.
    """
    result = basis.result
    unit: int = 10**basis.digits
    if basis.target_margin >= WHOLE or result.cost_to_serve + result.overhead <= 0:
        return None
    return unit * _lowest(lambda units: _reaches(basis, units * unit * basis.months, 0))


def seconds_to_cut(basis: DoorBasis) -> int | None:
    """Delivery a month that has to go for today's fees to reach the target, in whole minutes.

    0 where they do; None where even no work at all would not be little enough, or nothing is
    paid.
    """
    result, months = basis.result, basis.months
    minutes = -(-result.delivery_seconds // (_MINUTE * months))
    everything = minutes * _MINUTE * months
    if result.fees <= 0 or not _reaches(basis, result.fees, everything):
        return None
    cut = _lowest(lambda n: _reaches(basis, result.fees, n * _MINUTE * months), minutes)
    return cut * _MINUTE


def staged(current: int | None, fee: int | None, periods: int, digits: int) -> tuple[Stage, ...]:
    """Equal steps from the current to the target fee, each up to whole currency units.

    Empty without a rise.
    """
    if current is None or fee is None or fee <= current:
        return ()
    unit: int = 10**digits
    rise = fee - current
    steps = [-(-rise * number // (periods * unit)) * unit for number in range(1, periods + 1)]
    return tuple(Stage(number, min(current + step, fee)) for number, step in enumerate(steps, 1))


def payment_plan(balance: int, instalments: int, first: date) -> tuple[PlannedPayment, ...]:
    """The balance in equal parts, one a month, that sum to it; empty where nothing is open."""
    if balance <= 0:
        return ()
    amounts = split(balance, [1] * instalments)
    return tuple(
        PlannedPayment(months_later(first, number), amount) for number, amount in enumerate(amounts)
    )


def _reaches(basis: DoorBasis, fees: int, cut: int) -> bool:
    """Whether the period has the target margin with these fees and so much less delivery."""
    result = basis.result
    left = max(result.delivery_seconds - cut, 0)
    delivery = Fraction(0)
    if result.delivery_seconds:
        delivery = Fraction(result.delivery_cost * left, result.delivery_seconds)
    seconds = result.seconds - result.delivery_seconds + left
    cost = result.cost_to_serve - result.delivery_cost + result.write_offs + delivery
    profit = fees - cost - basis.overhead.share(result, seconds, fees)
    return profit * WHOLE >= fees * basis.target_margin


def _lowest(enough: Callable[[int], bool], most: int | None = None) -> int:
    """The smallest whole number that is enough, where every larger one is too."""
    high = most if most is not None else 1
    while not enough(high):
        high *= 2
    low = 0
    while low < high:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle + 1
    return low


def _share_left(basis: DoorBasis, cut: int | None) -> Fraction | None:
    worked = basis.result.delivery_seconds
    if cut is None:
        return None
    left = max(worked - cut * basis.months, 0)
    return Fraction(left, worked) if worked else Fraction(1)


def _caps(basis: DoorBasis, share: Fraction) -> tuple[VolumeCap, ...]:
    """Fewer documents and calls; where that is not enough, fewer of all that no law counts."""
    cut = (1 - share) * basis.standard_seconds
    flows = [each for each in basis.volumes if each.unit.is_flow]
    movable = [each for each in basis.volumes if each.unit is not Unit.RETURNS]
    for volumes in (flows, movable):
        seconds = sum((each.seconds for each in volumes), Fraction(0))
        if cut < seconds:
            left = 1 - cut / seconds
            return tuple(VolumeCap(each, int(each.today * left)) for each in volumes)
    return ()


def _a_year(amount: int, months: int) -> int:
    return round_half_even(Fraction(amount * _MONTHS_A_YEAR, months))
