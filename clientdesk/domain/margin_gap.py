"""Why a client misses the target: the gap between target and actual profit in named parts.

Target profit is the firm's target margin of the fees of the period; actual profit is the full
profit of the report, after overhead and write-offs. A part above zero takes from the profit, one
below zero adds to it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import floor

from clientdesk.domain.money import round_half_even
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import OverheadDriver


class GapCode(StrEnum):
    """Where profit is lost, in the order in which a firm can do something about it.

    SELLING_AND_COLLECTION is a line of its own, as that time is in no agreed scope.
    """

    PRICE = "price"
    EXTRA_HOURS = "extra_hours"
    WHO_DID_IT = "who_did_it"
    SELLING_AND_COLLECTION = "selling_and_collection"
    TOOLS_AND_EXPENSES = "tools_and_expenses"
    DISCOUNTS_WRITE_OFFS = "discounts_write_offs"
    UNCOLLECTED = "uncollected"


_OF_AGREED = frozenset({GapCode.EXTRA_HOURS, GapCode.WHO_DID_IT})


@dataclass(frozen=True, slots=True)
class GapPart:
    """A part of the gap in minor units; `known` False: the agreed work is not known, and PRICE
    holds what cannot be told from it.
    """

    code: GapCode
    amount: int
    known: bool = True


@dataclass(frozen=True, slots=True)
class MarginGap:
    """Target and actual profit of a client; the parts sum to what lies between them."""

    target: int
    actual: int
    parts: tuple[GapPart, ...]


@dataclass(frozen=True, slots=True)
class AgreedWork:
    """What the agreed scope should take in a period: `seconds` of work that costs `cost`.

    `tools` is the share of subscriptions that its services use.
    """

    seconds: Fraction
    cost: Fraction
    tools: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GapBasis:
    """A client's figures and what they are measured against; money in minor units.

    `agreed` None: no agreement with work that can be counted. `credited` is the net of credit
    notes, not negative; `uncollected` the part of the write-offs on invoices that nothing was ever
    paid of; `target_margin` per cent of fees.
    """

    result: ClientResult
    agreed: AgreedWork | None
    target_margin: int
    driver: OverheadDriver = OverheadDriver.HOURS
    credited: int = 0
    uncollected: int = 0


def target_profit(fees: int, target_margin: int) -> int:
    """The target margin of the fees, rounded once."""
    return round_half_even(Fraction(fees * target_margin, 100))


def explained_gap(basis: GapBasis) -> MarginGap:
    """The gap between both profits with its parts."""
    target = target_profit(basis.result.fees, basis.target_margin)
    return MarginGap(target, basis.result.full_profit, margin_gap(basis))


def margin_gap(basis: GapBasis) -> tuple[GapPart, ...]:
    """Every part of the gap, in the order of `GapCode`; their sum is target − actual profit.

    PRICE: cost of the agreed scope (work, overhead, tools) − what the fees before credit notes
    leave for cost at the target margin.
    EXTRA_HOURS: hours beyond those of the agreed scope × the rate of the agreed work, and the
    overhead they draw where overhead goes by hours.
    WHO_DID_IT: cost of the hours worked − the same hours at the rate of the agreed work.
    SELLING_AND_COLLECTION: the cost of that time.
    TOOLS_AND_EXPENSES: expenses not passed on, and tools beyond those of the agreed services.
    DISCOUNTS_WRITE_OFFS: what credit notes take from the fees less the target margin on it, and
    write-offs of invoices paid in part. UNCOLLECTED: write-offs of invoices never paid.
    Hours without a cost rate are in no part.
    """
    result = basis.result
    gap = target_profit(result.fees, basis.target_margin) - result.full_profit
    exact = _exact_parts(basis)
    amounts = _rounded(gap, [exact[code] for code in GapCode])
    known = basis.agreed is not None
    return tuple(
        GapPart(code, amount, known or code not in _OF_AGREED)
        for code, amount in zip(GapCode, amounts, strict=True)
    )


def _exact_parts(basis: GapBasis) -> dict[GapCode, Fraction]:
    result, left = basis.result, 1 - Fraction(basis.target_margin, 100)
    agreed = basis.agreed or _as_worked(result)
    worked = _costed_seconds(result)
    rate = agreed.cost / agreed.seconds if agreed.seconds else Fraction(0)
    overhead = _overhead_of_extra(basis, worked - agreed.seconds)
    fees = result.fees + basis.credited
    return {
        GapCode.PRICE: rate * agreed.seconds
        + result.overhead
        - overhead
        + agreed.tools
        - left * fees,
        GapCode.EXTRA_HOURS: (worked - agreed.seconds) * rate + overhead,
        GapCode.WHO_DID_IT: result.delivery_cost - worked * rate,
        GapCode.SELLING_AND_COLLECTION: Fraction(result.selling_cost + result.collection_cost),
        GapCode.TOOLS_AND_EXPENSES: Fraction(result.tools - agreed.tools + result.expenses),
        GapCode.DISCOUNTS_WRITE_OFFS: left * basis.credited + result.write_offs - basis.uncollected,
        GapCode.UNCOLLECTED: Fraction(basis.uncollected),
    }


def _as_worked(result: ClientResult) -> AgreedWork:
    """Where nothing says what was agreed, the work as it was: PRICE then holds all of it."""
    return AgreedWork(
        Fraction(_costed_seconds(result)), Fraction(result.delivery_cost), result.tools
    )


def _costed_seconds(result: ClientResult) -> int:
    """Of delivery; time without a rate is taken to be delivery as far as that can be."""
    return max(result.delivery_seconds - result.uncosted_seconds, 0) or result.delivery_seconds


def _overhead_of_extra(basis: GapBasis, extra: Fraction) -> Fraction:
    if basis.driver is not OverheadDriver.HOURS or not basis.result.seconds:
        return Fraction(0)
    return extra * basis.result.overhead / basis.result.seconds


def _rounded(total: int, parts: Sequence[Fraction]) -> list[int]:
    """Whole minor units that sum to the total; each is next to its exact part."""
    whole = [floor(part) for part in parts]
    by_remainder = sorted(range(len(parts)), key=lambda i: whole[i] - parts[i])
    for i in by_remainder[: total - sum(whole)]:
        whole[i] += 1
    return whole
