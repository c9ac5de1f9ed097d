"""What a plan makes of a period: every client's lines as they would have been with its actions.

A world is a set of clients that say no. Overhead is the same in every world and is shared out anew
by the firm's driver among those who stay; so is the bill of each tool, by its own pricing. Time
that a client no longer takes is unused capacity: it leaves the client, not the payroll, which is
why `Lines.cash` leaves it out.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from fractions import Fraction
from functools import cached_property

from clientdesk.domain.capacity import Capacity
from clientdesk.domain.costing import ClientId, ToolUse, overhead_shares, tool_shares
from clientdesk.domain.money import ratio, round_half_even
from clientdesk.domain.period import Period
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.profit_lines import ProfitLines
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.records import OverheadDriver

NOBODY: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines(ProfitLines):
    """The lines of a client or of the firm over a period, as `ClientResult` has them.

    `delivery_seconds` is time on delivery, `other_seconds` that on selling and collecting.
    """

    other_seconds: int = 0

    @property
    def cash(self) -> int:
        """What comes in less what is paid out because of it: no time, no overhead."""
        return self.fees - self.write_offs - self.expenses - self.tools

    @property
    def seconds(self) -> int:
        return self.delivery_seconds + self.other_seconds

    def __add__(self, other: "Lines") -> "Lines":
        return Lines(**{name: getattr(self, name) + getattr(other, name) for name in LINE_NAMES})

    def __sub__(self, other: "Lines") -> "Lines":
        return Lines(**{name: getattr(self, name) - getattr(other, name) for name in LINE_NAMES})


LINE_NAMES = tuple(item.name for item in fields(Lines))
NO_LINES = Lines()


@dataclass(frozen=True, slots=True)
class ToolBill:
    """A tool and who uses it in each month of the period, by the month's first day."""

    use: ToolUse
    users: Mapping[date, Sequence[ClientId]]

    def shares(self, period: Period, gone: frozenset[int] = NOBODY) -> dict[ClientId, int]:
        """What each of those who stay pays of it over the period; None: nobody is left."""
        users = self.users
        if gone:
            users = {m: [id_ for id_ in ids if id_ not in gone] for m, ids in users.items()}
        sums: dict[ClientId, int] = {}
        for (client_id, _), share in tool_shares(self.use, period, users).items():
            sums[client_id] = sums.get(client_id, 0) + share
        return sums

    def left_by(self, period: Period, client_id: int) -> int:
        """What of a client's share would go on being paid without it."""
        today, without = self.shares(period), self.shares(period, frozenset({client_id}))
        return today.get(client_id, 0) - sum(today.values()) + sum(without.values())


@dataclass(frozen=True, slots=True)
class PlanClient:
    """A client's figures today. `months` of the period it was there; `current` is its fee a month,
    None where nothing tells it; `months_to_pay` is how long it takes to pay, in whole months.
    """

    result: ClientResult
    months: int
    current: int | None = None
    months_to_pay: int = 0


@dataclass(frozen=True, kw_only=True)
class PlanBasis:
    """What plans are worked out from: the report of a period, and what its shares are made of."""

    period: Period
    currency: str
    clients: Mapping[int, PlanClient]
    unattributed: Lines
    driver: OverheadDriver
    tools: Sequence[ToolBill] = ()
    capacity: Capacity = field(default_factory=Capacity)

    @cached_property
    def today(self) -> "Outcome":
        """The report as it is."""
        lines: dict[ClientId, Lines] = {None: self.unattributed}
        for client_id, client in self.clients.items():
            lines[client_id] = lines_of(client.result)
        return Outcome(lines)

    @cached_property
    def overhead_total(self) -> int:
        return self.today.total.overhead

    @cached_property
    def delivery_rate(self) -> Fraction:
        """What a second of delivery costs on average, for a client without any today."""
        total = self.today.total
        return ratio(total.delivery_cost, total.delivery_seconds) or Fraction(0)

    @cached_property
    def months(self) -> int:
        return len(self.period.months())


@dataclass(frozen=True)
class Outcome:
    """Each client's lines in one world; None is work for nobody known. Who left has no lines."""

    lines: Mapping[ClientId, Lines]

    @cached_property
    def total(self) -> Lines:
        return Lines(
            **{name: sum(getattr(each, name) for each in self.lines.values())
               for name in LINE_NAMES}
        )  # fmt: skip

    def of(self, client_id: int) -> Lines:
        """A client's lines; nothing but zeros where it left."""
        return self.lines.get(client_id, NO_LINES)


def basis_from(
    report: ProfitReport,
    clients: Mapping[int, PlanClient],
    driver: OverheadDriver,
    tools: Sequence[ToolBill] = (),
) -> PlanBasis:
    """The basis of a report; `clients` are all of its clients, by id."""
    return PlanBasis(
        period=report.period,
        currency=report.currency,
        clients=clients,
        unattributed=lines_of(report.unattributed),
        driver=driver,
        tools=tools,
        capacity=report.capacity,
    )


def lines_of(result: ClientResult) -> Lines:
    """The lines of a report's client."""
    names = (name for name in LINE_NAMES if name != "other_seconds")
    other = result.selling_seconds + result.collection_seconds
    return Lines(**{name: getattr(result, name) for name in names}, other_seconds=other)


def outcome(
    basis: PlanBasis, actions: Iterable[PlanAction], refused: frozenset[int] = NOBODY
) -> Outcome:
    """The period with a plan, where the clients of `refused` say no; without actions, today.

    Actions on clients that are not in the report are passed over.
    """
    own, gone = _own_lines(basis, actions, refused)
    tools = _tools(basis, gone)
    overhead = overhead_shares(
        basis.overhead_total,
        basis.driver,
        {id_: lines.seconds for id_, lines in own.items()},
        {id_: lines.fees for id_, lines in own.items()},
    )
    nobody = _with_shares(basis.unattributed, tools.get(None, 0), overhead.get(None, 0))
    lines: dict[ClientId, Lines] = {None: nobody}
    for client_id, each in own.items():
        shares = tools.get(client_id, 0), overhead.get(client_id, 0)
        lines[client_id] = _with_shares(each, *shares)
    return Outcome(lines)


def effect(basis: PlanBasis, actions: Iterable[PlanAction], refused: frozenset[int] = NOBODY
           ) -> Lines:  # fmt: skip
    """What a plan changes, line by line, over the period: with the plan less today."""
    return outcome(basis, actions, refused).total - basis.today.total


def leaves(action: PlanAction, refuses: bool) -> bool:
    """Whether a client is gone after an action."""
    if refuses and action.kind is not ActionKind.KEEP:
        return action.if_refused is IfRefused.LEAVES
    return action.kind is ActionKind.LET_GO


def own_lines(basis: PlanBasis, client: PlanClient, action: PlanAction) -> Lines:
    """A client's lines once it agreed, its shares of tools and overhead left as they are today."""
    today, months = lines_of(client.result), client.months
    if action.kind is ActionKind.KEEP:
        return today
    fees = today.fees if action.fee is None else action.fee * months
    delivery = today.delivery_seconds
    if action.seconds is not None:
        delivery = action.seconds * months
    return Lines(
        fees=fees,
        write_offs=today.write_offs,
        delivery_cost=_delivery_cost(basis, client.result, delivery),
        selling_cost=today.selling_cost,
        collection_cost=today.collection_cost,
        expenses=today.expenses - _shared(today.expenses, action.shared * months),
        tools=today.tools,
        overhead=today.overhead,
        delivery_seconds=delivery,
        other_seconds=today.other_seconds,
    )


def lines_when(basis: PlanBasis, action: PlanAction, refuses: bool) -> Lines:
    """A client's own lines with its yes or no, its shares as they are today; zeros once gone."""
    if leaves(action, refuses):
        return NO_LINES
    client = basis.clients[action.client_id]
    return basis.today.of(action.client_id) if refuses else own_lines(basis, client, action)


def stranded_overhead(basis: PlanBasis, gone: Iterable[int]) -> int:
    """The overhead that clients bear today and that stays when they leave."""
    return sum(basis.today.of(client_id).overhead for client_id in gone)


def _own_lines(
    basis: PlanBasis, actions: Iterable[PlanAction], refused: frozenset[int]
) -> tuple[dict[int, Lines], frozenset[int]]:
    """Each staying client's lines before what is shared, and who leaves."""
    own = {id_: basis.today.of(id_) for id_ in basis.clients}
    gone = set()
    for action in actions:
        client = basis.clients.get(action.client_id)
        if client is None:
            continue
        refuses = action.client_id in refused
        if leaves(action, refuses):
            gone.add(action.client_id)
            del own[action.client_id]
        elif not refuses:
            own[action.client_id] = own_lines(basis, client, action)
    return own, frozenset(gone)


def _tools(basis: PlanBasis, gone: frozenset[int]) -> dict[ClientId, int]:
    sums: dict[ClientId, int] = {}
    for bill in basis.tools:
        for client_id, share in bill.shares(basis.period, gone).items():
            sums[client_id] = sums.get(client_id, 0) + share
    return sums


def _with_shares(lines: Lines, tools: int, overhead: int) -> Lines:
    return Lines(
        **{name: getattr(lines, name) for name in LINE_NAMES if name not in ("tools", "overhead")},
        tools=tools,
        overhead=overhead,
    )


def _delivery_cost(basis: PlanBasis, result: ClientResult, seconds: int) -> int:
    """Today's cost in proportion to the time; at the firm's average where there is none today."""
    if seconds == result.delivery_seconds:
        return result.delivery_cost
    if not result.delivery_seconds:
        return round_half_even(basis.delivery_rate * seconds)
    return round_half_even(Fraction(result.delivery_cost * seconds, result.delivery_seconds))


def _shared(expenses: int, wanted: int) -> int:
    """No more than there is."""
    return min(wanted, max(expenses, 0))
