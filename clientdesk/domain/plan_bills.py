"""What the firm's tools cost where clients leave: for certain, or by chance.

Only a bill that goes by the number of clients changes; every other stays whoever leaves.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction
from math import prod

from clientdesk.domain.costing import ToolUse, amount_in
from clientdesk.domain.period import Period
from clientdesk.domain.plan import PlanBasis, ToolBill
from clientdesk.domain.records import ToolPricing
from clientdesk.domain.tools import monthly_fee

COUNTED = (ToolPricing.PER_CLIENT, ToolPricing.TIERED)
STEADY = (ToolPricing.PER_CLIENT,)  # whose bill falls by the same whoever leaves, and when
_NEVER = Fraction(0)

_Spread = tuple[int, tuple[int, ...], int]  # how many stay for sure, and of each number more


def month_bill(use: ToolUse, part: Period, users: int) -> int:
    """The bill of a month, or a part of one, with so many users."""
    fee = monthly_fee(use.tool, use.tiers, users)
    return amount_in(part, fee, use.tool.valid_from, use.tool.valid_until)


def expected_bill(bill: ToolBill, period: Period, going: Mapping[int, Fraction]) -> Fraction:
    """What a tool costs over the period on average, where clients leave by these chances."""
    total = Fraction(0)
    spreads: dict[tuple[Fraction, ...], _Spread] = {}
    for part in period.months():
        chances = _chances(bill, part, going)
        if chances not in spreads:
            spreads[chances] = _spread(chances)
        sure, likely, whole = spreads[chances]
        bills = (month_bill(bill.use, part, sure + more) for more in range(len(likely)))
        total += Fraction(sum(b * n for b, n in zip(bills, likely, strict=True)), whole)
    return total


def leaving_saves(
    basis: PlanBasis, pricings: Collection[ToolPricing] = COUNTED
) -> dict[int, int]:  # fmt: skip
    """By client id, by how much the bills of its tools fall over the period when it alone leaves.

    A tiered bill may rise instead.
    """
    saved: dict[int, int] = defaultdict(int)
    for bill, part, users in _months(basis, pricings):
        if not users:
            continue
        fall = month_bill(bill.use, part, len(users)) - month_bill(bill.use, part, len(users) - 1)
        for user in users:
            saved[user] += fall
    return saved


def least_saved(
    basis: PlanBasis, gone: Collection[int], risky: Collection[int], asked: int
) -> list[int]:
    """By how much the tiered bills fall at the least when so many of those who are `asked` say no,
    whichever they are, from none to all: of them the `risky` ones leave. `gone` are away already.
    """
    saved = [0] * (asked + 1)
    for bill, part, users in _months(basis, (ToolPricing.TIERED,)):
        left = users.difference(gone)
        going = len(left.intersection(risky))
        bills = [month_bill(bill.use, part, len(left) - each) for each in range(going + 1)]
        for count in range(asked + 1):
            fewest, most = max(count - (asked - going), 0), min(count, going)
            saved[count] += bills[0] - max(bills[fewest : most + 1])
    return saved


class FallingBills:
    """The bills of tools as one client after the other leaves."""

    def __init__(
        self,
        basis: PlanBasis,
        gone: Iterable[int],
        pricings: Collection[ToolPricing] = COUNTED,
    ) -> None:
        self._months = _months(basis, pricings)
        for client_id in gone:
            self.without(client_id)

    def without(self, client_id: int) -> int:
        """Takes one more client out, and tells by how much the bills fall with it."""
        saved = 0
        for bill, part, users in self._months:
            if client_id in users:
                saved += month_bill(bill.use, part, len(users))
                users.discard(client_id)
                saved -= month_bill(bill.use, part, len(users))
        return saved


def _months(
    basis: PlanBasis, pricings: Collection[ToolPricing]
) -> list[tuple[ToolBill, Period, set[int]]]:
    """The bills of these pricings, month by month with their users."""
    return [
        (bill, part, {user for user in _users(bill, part) if user is not None})
        for bill in basis.tools
        if bill.use.tool.pricing in pricings
        for part in basis.period.months()
    ]


def _users(bill: ToolBill, part: Period) -> tuple[int | None, ...]:
    return tuple(bill.users.get(part.start.replace(day=1), ()))


def _chances(bill: ToolBill, part: Period, going: Mapping[int, Fraction]) -> tuple[Fraction, ...]:
    """How likely each user of a month leaves; not at all where the bill does not ask."""
    users = _users(bill, part)
    if bill.use.tool.pricing not in COUNTED:
        return (_NEVER,) * len(users)
    return tuple(going.get(user or 0, _NEVER) for user in users)


def _spread(chances: Iterable[Fraction]) -> _Spread:
    """The Poisson binomial distribution of how many stay, one client after the other, in whole
    numbers: `likely[n] ÷ whole` is the chance that n more stay than for sure.
    """
    sure = 0
    likely = [1]
    uncertain = []
    for chance in chances:
        sure += chance == 0
        if 0 < chance < 1:
            uncertain.append(chance.denominator)
            goes, stays = chance.numerator, chance.denominator - chance.numerator
            steps = zip([*likely, 0], [0, *likely], strict=True)
            likely = [same * goes + one_less * stays for same, one_less in steps]
    return sure, tuple(likely), prod(uncertain)
