"""A plan where clients may say no: its expected result, and how many refusals it bears.

Clients decide independently of one another. Every client's own lines are what they are with its
yes or its no, overhead is the same in all worlds, and only a tool's bill depends on how many leave
together; so the expected result is exact, not simulated.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import takewhile

from clientdesk.domain.money import WHOLE, round_half_even
from clientdesk.domain.plan import (
    LINE_NAMES,
    Lines,
    PlanBasis,
    leaves,
    lines_when,
    outcome,
)
from clientdesk.domain.plan_bills import (
    COUNTED,
    STEADY,
    FallingBills,
    expected_bill,
    least_saved,
    leaving_saves,
)
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.plan_worth import worth
from clientdesk.domain.records import ToolPricing

_HALF_A_UNIT = Fraction(1, 2)
_HALVINGS = 64
_OWN = tuple(name for name in LINE_NAMES if name not in ("tools", "overhead"))


@dataclass(frozen=True, slots=True)
class Expected:
    """The firm's expected lines, each rounded once, and the exact expected full profit."""

    total: Lines
    full_profit: Fraction


@dataclass(frozen=True, slots=True)
class RefusalsBorne:
    """Of `asked` clients, so many may say no before the firm is worse off than today: `any_of`
    whichever they are, `at_best` if they are those that matter least.

    Both hold in any case; with tiered tools, of which one's leaving changes what another's saves,
    a few more might.
    """

    asked: int
    any_of: int
    at_best: int


def expected(basis: PlanBasis, actions: Sequence[PlanAction]) -> Expected:
    """The mean of all worlds, each as likely as the chances of its actions make it."""
    return _expected(basis, actions, chances_of(actions))


def expected_effect(basis: PlanBasis, actions: Sequence[PlanAction]) -> Fraction:
    """Expected full profit less today's, over the period."""
    return expected(basis, actions).full_profit - basis.today.total.full_profit


def chances_of(actions: Iterable[PlanAction]) -> dict[int, Fraction]:
    """How likely each client says yes, from 0 to 1; who is not asked does not say no."""
    return {
        action.client_id: Fraction(action.chance, WHOLE) if asks(action) else Fraction(1)
        for action in actions
    }


def chance_to_leave(action: PlanAction, chance: Fraction) -> Fraction:
    """Of a client that says yes with this chance."""
    yes, no = leaves(action, refuses=False), leaves(action, refuses=True)
    return chance * yes + (1 - chance) * no


def asks(action: PlanAction) -> bool:
    """Whether a client may say no to it."""
    return action.kind not in (ActionKind.KEEP, ActionKind.LET_GO)


def break_even_chance(basis: PlanBasis, actions: Sequence[PlanAction]) -> Fraction | None:
    """How likely each client that is asked must be to agree for the firm to be no worse off.

    All equally likely. 0 where even their refusals cost nothing; None where nobody is asked, or
    where it does not pay even if all agree. Put back as the chance it gives an effect of zero: to
    the last fraction, but to half a minor unit where a tool's bill falls in steps.
    """
    asked = [action.client_id for action in actions if asks(action)]
    if not asked:
        return None
    fixed, today = chances_of(actions), basis.today.total.full_profit

    def gain(chance: Fraction) -> Fraction:
        chances = fixed | dict.fromkeys(asked, chance)
        return _expected(basis, actions, chances).full_profit - today

    return _zero_of(gain)


def refusals_borne(basis: PlanBasis, actions: Sequence[PlanAction]) -> RefusalsBorne:
    """How many of those who are asked may say no before the firm earns less than today; none where
    the plan does not pay even if all agree.
    """
    asked = {
        action.client_id: action
        for action in actions
        if asks(action) and action.client_id in basis.clients
    }
    gone = {action.client_id for action in actions if leaves(action, refuses=False)}
    left = outcome(basis, actions).total.full_profit - basis.today.total.full_profit
    if left < 0:
        return RefusalsBorne(len(asked), 0, 0)
    return RefusalsBorne(
        asked=len(asked),
        any_of=_any_of(basis, asked, gone, left),
        at_best=_at_best(basis, asked, gone, left),
    )


def _expected(
    basis: PlanBasis, actions: Sequence[PlanAction], chances: Mapping[int, Fraction]
) -> Expected:
    sums = {name: Fraction(getattr(basis.today.total, name)) for name in LINE_NAMES}
    going: dict[int, Fraction] = {}
    for action in actions:
        if action.client_id in basis.clients:
            chance = chances[action.client_id]
            _add_effect(sums, basis, action, chance)
            going[action.client_id] = chance_to_leave(action, chance)
    sums["tools"] = sum(
        (expected_bill(bill, basis.period, going) for bill in basis.tools), Fraction(0)
    )
    plain = Lines(**{name: round_half_even(value) for name, value in sums.items()})
    costs = (name for name in _OWN if not name.endswith("seconds") and name != "fees")
    profit = sums["fees"] - sums["tools"] - sums["overhead"] - sum(sums[name] for name in costs)
    return Expected(plain, profit)


def _add_effect(
    sums: dict[str, Fraction], basis: PlanBasis, action: PlanAction, chance: Fraction
) -> None:
    today = basis.today.of(action.client_id)
    agreed, refused = (lines_when(basis, action, refuses) for refuses in (False, True))
    for name in _OWN:
        mean = chance * getattr(agreed, name) + (1 - chance) * getattr(refused, name)
        sums[name] += mean - getattr(today, name)


def _yes_against_no(basis: PlanBasis, action: PlanAction, saves: Mapping[int, int]) -> int:
    """What a client's yes is worth against its no."""
    found = worth(basis, action, saves)
    return found.agreed - found.refused


def _any_of(
    basis: PlanBasis, asked: Mapping[int, PlanAction], gone: Collection[int], left: int
) -> int:
    """Those first whose refusal costs most; what tiered bills fall by is taken at its least."""
    risky = {id_ for id_, action in asked.items() if leaves(action, refuses=True)}
    least = least_saved(basis, gone, risky, len(asked))
    costs = _costs(basis, asked, gone, STEADY, most_first=True)
    holds = (left - cost + saved >= 0 for cost, saved in zip(costs, least[1:], strict=True))
    return _first_break(holds)


def _at_best(
    basis: PlanBasis, asked: Mapping[int, PlanAction], gone: Collection[int], left: int
) -> int:
    """Those first whose refusal costs least."""
    costs = _costs(basis, asked, gone, COUNTED, most_first=False)
    return _first_break(left - cost >= 0 for cost in costs)


def _costs(
    basis: PlanBasis,
    asked: Mapping[int, PlanAction],
    gone: Collection[int],
    pricings: Collection[ToolPricing],
    most_first: bool,
) -> Iterator[int]:
    """What the refusals cost all together as one more client says no, with what is saved of the
    bills of these pricings.
    """
    saves, bills = leaving_saves(basis, pricings), FallingBills(basis, gone, pricings)
    weights = {id_: _yes_against_no(basis, each, saves) for id_, each in asked.items()}
    order = sorted(weights, key=lambda id_: (-weights[id_], id_))
    cost = 0
    for client_id in order if most_first else order[::-1]:
        cost += _yes_against_no(basis, asked[client_id], {})
        cost -= bills.without(client_id) if leaves(asked[client_id], refuses=True) else 0
        yield cost


def _first_break(holds: Iterable[bool]) -> int:
    """How many hold before one does not."""
    return sum(1 for _ in takewhile(bool, holds))


def _zero_of(gain: Callable[[Fraction], Fraction]) -> Fraction | None:
    """Where a gain that grows with the chance is zero: straight lines at once, others by halves."""
    low, high = Fraction(0), Fraction(1)
    at_low, at_high = gain(low), gain(high)
    if at_high < 0:
        return None
    if at_low >= 0:
        return low
    middle = -at_low / (at_high - at_low)
    for _ in range(_HALVINGS):
        at_middle = gain(middle)
        if abs(at_middle) < _HALF_A_UNIT:
            return middle
        low, high = (middle, high) if at_middle < 0 else (low, middle)
        middle = (low + high) / 2
    return high
