"""The plan with the highest expected full profit: exactly one option a client, no more exits than
the yearly limit has left, no more hours than the team has.

While hours do not bind, the clients do not hinder one another but for the exits: each takes its
best option, and the exits go where they gain most. Where hours bind it is an integer programme
(HiGHS), whose answer is checked again in whole numbers. Of equals, the gentler option wins.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, pairwise

from clientdesk.domain.costing import ClientId, ToolUse
from clientdesk.domain.period import Period
from clientdesk.domain.plan import leaves, own_lines
from clientdesk.domain.plan_bills import month_bill
from clientdesk.domain.plan_odds import expected_effect
from clientdesk.domain.plan_options import PlanOptions
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.records import ToolPricing

_COSTS_UP_TO = 2**20  # what the solver's tolerances are made for
_HOUR = 3600
_SETTINGS = {
    "output_flag": False,
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 0.0,
    "mip_feasibility_tolerance": 1e-9,
    "time_limit": 20.0,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What a client that letting go would pay for is worth either way, over the period: its best
    recovery, None where nothing would be asked of it, and the parting (B1).
    """

    client_id: int
    recovery: PlanAction | None
    recovery_effect: Fraction
    letting_go_effect: Fraction


@dataclass(frozen=True, slots=True)
class Proposal:
    """The actions beside keeping, and the exact `effect` on the expected full profit.

    `proved`: no other choice among the options is expected to bring more. It is not where hours
    bind and the solver's answer did not hold, nor where a tool's tiers end within reach: then each
    who may leave was taken as the only one, and only the effect of all together is exact.
    """

    actions: tuple[PlanAction, ...]
    effect: Fraction
    proved: bool
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class _Option:
    """An action with its worth in hundredths of a minor unit, and the seconds it adds."""

    action: PlanAction
    worth: int
    seconds: int
    exits: int


_Menu = Sequence[_Option]  # of one client, keeping first, no one as good as a gentler one


def propose(options: PlanOptions, exits_left: int) -> Proposal:
    """The best plan; without clients, or where nothing pays, an empty one."""
    every = {id_: options.of(id_) for id_ in sorted(options.basis.clients)}
    menus = [_menu(options, actions) for actions in every.values()]
    room = _room(options)
    chosen, proved = _freely(menus, exits_left), True
    if room is not None and _seconds(chosen) > room:
        chosen, proved = _within(menus, exits_left, room)
    actions = tuple(each.action for each in chosen if each.action.kind is not ActionKind.KEEP)
    effect = expected_effect(options.basis, actions)
    if effect < 0:
        actions, effect = (), Fraction(0)
    proved = proved and not _bends(options, menus)
    return Proposal(actions, effect, proved, _choices(options, list(every.values())))


def _menu(options: PlanOptions, actions: Sequence[PlanAction]) -> list[_Option]:
    """The options that may be the best one; `actions` are from the gentlest on."""
    menu: list[_Option] = []
    for each in (_option(options, action) for action in actions):
        if not any(_is_as_good(other, each) for other in menu):
            menu.append(each)
    return menu


def _is_as_good(other: _Option, each: _Option) -> bool:
    return other.worth >= each.worth and other.seconds <= each.seconds and other.exits <= each.exits


def _option(options: PlanOptions, action: PlanAction) -> _Option:
    exits, today = int(leaves(action, False)), options.basis.today.of(action.client_id)
    agreed = 0
    if not exits:
        client = options.basis.clients[action.client_id]
        agreed = own_lines(options.basis, client, action).seconds
    worth = options.worth(action) * 100
    return _Option(action, int(worth), agreed - today.seconds, exits)


def _room(options: PlanOptions) -> int | None:
    """The seconds a plan may add: up to the team's practical capacity, or today's where they are
    more; None where nobody knows the capacity.
    """
    practical, today = options.basis.capacity.practical_seconds, options.basis.today.total.seconds
    return max(practical - today, 0) if practical > 0 else None


def _seconds(chosen: Sequence[_Option]) -> int:
    return sum(each.seconds for each in chosen)


def _freely(menus: Sequence[_Menu], exits: int) -> list[_Option]:
    """The best of each client, with those exits that gain most over its best without one."""
    staying = [_best([each for each in menu if not each.exits]) for menu in menus]
    best = [_best(menu) for menu in menus]
    gains = [each.worth - other.worth for each, other in zip(best, staying, strict=True)]
    by_gain = sorted((n for n, gain in enumerate(gains) if gain > 0), key=lambda n: -gains[n])
    going = set(by_gain[:exits])
    return [best[n] if n in going else staying[n] for n in range(len(menus))]


def _best(menu: _Menu) -> _Option:
    """The gentlest of those that are worth most."""
    return max(menu, key=lambda each: each.worth)


def _within(menus: Sequence[_Menu], exits: int, room: int) -> tuple[list[_Option], bool]:
    """The same where hours bind, and whether it is proved; else without what takes more hours."""
    chosen, optimal = _solved(menus, exits, room)
    held = sum(each.exits for each in chosen) <= exits and _seconds(chosen) <= room
    if held and len(chosen) == len(menus):
        return chosen, optimal
    lighter = [[each for each in menu if each.seconds <= 0] for menu in menus]
    return _freely(lighter, exits), False


def _solved(menus: Sequence[_Menu], exits: int, room: int) -> tuple[list[_Option], bool]:
    """What the integer programme chooses, and whether it is the best; nothing without an answer."""
    import highspy  # noqa: PLC0415 - slow, and seldom needed

    highs = highspy.Highs()  # type: ignore[no-untyped-call]  # its constructor has no types
    for name, value in _SETTINGS.items():
        highs.setOptionValue(name, value)
    every = list(chain.from_iterable(menus))
    scale = max(1, max(abs(each.worth) for each in every) // _COSTS_UP_TO)
    columns = [highs.addBinary(obj=each.worth / scale) for each in every]
    left = iter(columns)
    for menu in menus:
        highs.addConstr(highs.qsum(next(left) for _ in menu) == 1)
    pairs = list(zip(every, columns, strict=True))
    highs.addConstr(highs.qsum(each.exits * x for each, x in pairs) <= exits)
    highs.addConstr(highs.qsum(each.seconds / _HOUR * x for each, x in pairs) <= room / _HOUR)
    highs.maximize()
    values = highs.getSolution().col_value
    chosen = [each for each, value in zip(every, values, strict=False) if value > 0.5]
    return chosen, highs.getModelStatus() == highspy.HighsModelStatus.kOptimal


def _bends(options: PlanOptions, menus: Sequence[_Menu]) -> bool:
    """Whether a tool's bill does not fall evenly with those who may leave."""
    at_risk = {
        option.action.client_id
        for option in chain.from_iterable(menus)
        if leaves(option.action, False) or leaves(option.action, True)
    }
    return any(
        not _is_even(bill.use, part, users, at_risk)
        for bill in options.basis.tools
        if bill.use.tool.pricing is ToolPricing.TIERED
        for part in options.basis.period.months()
        if (users := bill.users.get(part.start.replace(day=1)))
    )


def _is_even(use: ToolUse, part: Period, users: Sequence[ClientId], at_risk: set[int]) -> bool:
    most = len(users)
    least = most - len(at_risk.intersection(users))
    bills = [month_bill(use, part, number) for number in range(least, most + 1)]
    return len({later - earlier for earlier, later in pairwise(bills)}) <= 1


def _choices(options: PlanOptions, every: Sequence[Sequence[PlanAction]]) -> tuple[Choice, ...]:
    found = []
    for actions in every:
        *staying, last = actions
        if last.kind is ActionKind.LET_GO and (gain := options.worth(last)) > 0:
            asked = staying[1:]
            best = max(asked, key=options.worth, default=None)
            value = options.worth(best) if best else Fraction(0)
            found.append(Choice(last.client_id, best, value, gain))
    return tuple(found)
