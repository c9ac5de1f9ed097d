"""The made-up firms of the demo: who works, for whom, how long, for how much.

Everything is drawn from one seeded generator a firm, through `random()` alone, whose stream is the
same on every Python; so the same description always makes the same firm.
"""

import tomllib
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

T = TypeVar("T")

MONTHS = tuple(date(2025 + (4 + n) // 12, (4 + n) % 12 + 1, 1) for n in range(18))
EXPORTED_ON = date(2026, 11, 20)
LOADED_HOUR = 26.0  # what an hour costs on average, with overhead and tools
FIRST_SERIAL = 413  # invoices of the year before the first month
INTERNAL_MINUTES = 480  # a person and month


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How clients of a kind behave; shares are of their hours."""

    load: tuple[float, float] = (0.48, 0.78)  # cost to serve with overhead, of fees
    selling: float = 0.01
    collection: float = 0.005
    admin: float = 0.04
    calls: float = 0.07
    growth: float = 0.0  # hours go from 1 - growth to 1 + growth over the months
    late: tuple[int, int] = (-22, 9)  # days from due date to payment
    courier: float = 0.0  # chance a month
    signed: bool = True


KINDS = {
    "good": Kind(),
    "huge": Kind(growth=0.08, selling=0.03, calls=0.12, late=(5, 25)),
    "producer": Kind(
        load=(1.1, 1.3), selling=0.10, collection=0.12, admin=0.12, late=(28, 80), courier=0.8
    ),
    "uninformed": Kind(load=(1.12, 1.3), calls=0.40, late=(0, 40), signed=False),
    "misaligned": Kind(growth=0.28, calls=0.10, late=(-5, 20)),
    "insolvent": Kind(collection=0.15, growth=-0.1),
    "dissatisfied": Kind(load=(1.08, 1.16), growth=-0.3, selling=0.04, late=(0, 35)),
    "no_time": Kind(),
    "no_invoices": Kind(signed=False),
    "no_fee": Kind(late=(0, 30), signed=False),
}
MINUTES = {  # shortest and longest usual entry
    "delivery": (75, 240),
    "calls": (10, 70),
    "selling": (25, 120),
    "collection": (10, 60),
    "admin": (15, 90),
    "internal": (30, 120),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A client of the demo firm."""

    ref: str
    name: str
    contact: str
    kind: str
    fee: int  # minor units a month, at the start
    since: date
    load: float
    lead: int  # index of the person who serves it

    @property
    def traits(self) -> Kind:
        """How its kind behaves."""
        return KINDS[self.kind]


@dataclass(frozen=True, slots=True)
class Entry:
    """A stretch of work; `client` is empty for the firm's own."""

    client: str
    staff: int
    day: date
    start: int  # minutes after midnight
    minutes: int
    activity: str
    project: str
    task: str
    note: str


@dataclass(frozen=True, slots=True)
class Bill:
    """An invoice or credit note, money in minor units."""

    number: str
    client: str
    issued: date
    due: date
    net: int
    tax: int
    balance: int
    status: str


@dataclass(frozen=True, slots=True)
class Spending:
    """A direct expense."""

    day: date
    client: str
    words: str
    amount: int
    passed_on: int


@dataclass(slots=True)
class DemoFirm:
    """A firm in the making: its description, its clients and what was drawn so far."""

    language: str
    description: dict[str, Any]
    rng: Random
    members: list[Member] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    bills: list[Bill] = field(default_factory=list)
    expenses: list[Spending] = field(default_factory=list)

    @property
    def make(self) -> dict[str, Any]:
        """The part of the description that only the generator reads."""
        part: dict[str, Any] = self.description["make"]
        return part

    @property
    def words(self) -> dict[str, str]:
        """The words that go into the files."""
        words: dict[str, str] = self.make["words"]
        return words

    def between(self, low: float, high: float) -> float:
        """A number drawn evenly."""
        return low + (high - low) * self.rng.random()

    def pick(self, choices: Sequence[T]) -> T:
        """One of `choices`, drawn evenly."""
        return choices[int(self.rng.random() * len(choices))]


def build(language: str) -> DemoFirm:
    """The whole demo firm in `language`."""
    path = Path(__file__).with_name(f"demo_{language}.toml")
    firm = DemoFirm(language, tomllib.loads(path.read_text("utf-8")), Random(f"demo-{language}"))
    rows = firm.make["clients"].items()
    firm.members = [_member(firm, n, ref, row) for n, (ref, row) in enumerate(rows)]
    for month in MONTHS:
        _work(firm, month)
        _bill(firm, month)
        _spend(firm, month)
    return firm


def _member(firm: DemoFirm, n: int, ref: str, row: list[Any]) -> Member:
    name, contact, kind, fee, year, load = row
    since = date(year, 9, 15) if year >= 2025 else _day_in(firm, year)
    return Member(
        ref=ref,
        name=name,
        contact=contact,
        kind=kind,
        fee=fee * 100,
        since=since,
        load=load or firm.between(*KINDS[kind].load),
        lead=1 + n % 4,
    )


def _day_in(firm: DemoFirm, year: int) -> date:
    return date(year, 1, 1) + timedelta(days=int(firm.between(0, 364)))


def fee_in(member: Member, month: date) -> int:
    """The monthly fee: a rise of about 3 % in January 2026, or cuts where trust is lost."""
    if member.kind == "dissatisfied":
        cuts = sum(month >= start for start in (date(2026, 2, 1), date(2026, 7, 1)))
        return round(member.fee * (1 - 0.08 * cuts) / 500) * 500
    if month < date(2026, 1, 1) or member.kind == "no_time":
        return member.fee
    return round(member.fee * 1.03 / 500) * 500


def _served(member: Member, month: date) -> bool:
    return member.since < date(month.year, month.month, monthrange(month.year, month.month)[1])


# --- time ---------------------------------------------------------------------------------------


def _work(firm: DemoFirm, month: date) -> None:
    days = _workdays(month)
    present = [n for n, p in enumerate(firm.make["staff"]) if p.get("joined", month) <= days[-1]]
    load = dict.fromkeys(present, 0)
    todo: dict[int, list[tuple[str, str, int]]] = {n: [] for n in present}
    for person in present:
        for minutes in _pieces(firm, "internal", INTERNAL_MINUTES * firm.between(0.6, 1.4)):
            todo[person].append(("", "internal", minutes))
            load[person] += minutes
    for member in firm.members:
        for activity, budget in _budgets(firm, member, month).items():
            for minutes in _pieces(firm, activity, budget):
                person = _who(firm, member, activity, load, len(days) * 430)
                todo[person].append((member.name, activity, minutes))
                load[person] += minutes
    drawn = [entry for person in present for entry in _diary(firm, person, days, todo[person])]
    firm.entries += sorted(drawn, key=lambda e: (e.day, e.staff, e.start))


def _workdays(month: date) -> list[date]:
    first_of_year = (1, 1)
    days = [month.replace(day=n + 1) for n in range(monthrange(month.year, month.month)[1])]
    holidays = {first_of_year, (5, 1), (12, 25), (12, 26)}
    return [d for d in days if d.weekday() < 5 and (d.month, d.day) not in holidays]


def _budgets(firm: DemoFirm, member: Member, month: date) -> dict[str, float]:
    """Minutes by activity for a client in a month."""
    if member.kind == "no_time" or not _served(member, month):
        return {}
    traits = member.traits
    trend = 1 + traits.growth * (2 * MONTHS.index(month) / (len(MONTHS) - 1) - 1)
    season = firm.make["season"][month.month - 1] * firm.between(0.88, 1.12)
    whole = member.fee / 100 * member.load / LOADED_HOUR * 60 * trend * season
    shares = {
        "calls": traits.calls,
        "selling": traits.selling,
        "collection": traits.collection,
        "admin": traits.admin,
    }
    shares["delivery"] = 1 - sum(shares.values())
    return {activity: whole * share for activity, share in shares.items()}


def _pieces(firm: DemoFirm, activity: str, budget: float) -> list[int]:
    """Entries of whole five minutes that add up to the budget; a short rest falls by chance."""
    low, high = MINUTES[activity]
    pieces = []
    while budget >= low:
        piece = min(budget, firm.between(low, high))
        if budget - piece < low / 2 and budget <= high:
            piece = budget
        pieces.append(max(10, round(piece / 5) * 5))
        budget -= piece
    if firm.rng.random() < budget / low:
        pieces.append(round(low / 5) * 5)
    return pieces


def _who(firm: DemoFirm, member: Member, activity: str, load: dict[int, int], limit: int) -> int:
    person = member.lead
    chance = firm.rng.random()
    if activity == "selling" or (member.kind == "huge" and chance < 0.4):
        person = 0
    elif activity in ("collection", "admin") or chance < 0.14:
        person = max(load)
    elif member.kind == "huge":
        person = 1 + int(firm.rng.random() * 4)
    return person if load[person] < limit else min(load, key=lambda n: (load[n], n))


def _diary(
    firm: DemoFirm, person: int, days: list[date], todo: list[tuple[str, str, int]]
) -> list[Entry]:
    """The person's month: each piece goes to the emptiest day, one after the other."""
    joined = firm.make["staff"][person].get("joined", days[0])
    clock = {day: 505 + int(firm.rng.random() * 7) * 5 for day in days if day >= joined}
    entries = []
    for client, activity, minutes in sorted(todo, key=lambda piece: -piece[2]):
        day = min(clock, key=lambda d: (clock[d] + firm.rng.random() * 90, d))
        if clock[day] < 840 < clock[day] + minutes:
            clock[day] = 900  # lunch first
        entries.append(_entry(firm, (client, activity, minutes), person, day, clock[day]))
        clock[day] += minutes + int(firm.rng.random() * 3) * 5
    return entries


def _entry(
    firm: DemoFirm, piece: tuple[str, str, int], person: int, day: date, start: int
) -> Entry:
    client, activity, minutes = piece
    task = _task(firm, activity, day.month)
    note = firm.pick(task["notes"])
    member = next((m for m in firm.members if m.name == client), None)
    if member and member.kind == "misaligned" and task is firm.make["task"][0]:
        note = firm.make["documents"].format(documents_brought(member, day))
    elif activity == "calls" and firm.rng.random() < 0.004:
        note = firm.make["long_note"]
    return Entry(client, person, day, start, minutes, activity, task["project"], task["task"], note)


def _task(firm: DemoFirm, activity: str, month: int) -> dict[str, Any]:
    fitting = [
        task
        for task in firm.make["task"]
        if task["activity"] == activity and month in task.get("months", [month])
    ]
    return firm.pick([task for task in fitting for _ in range(task.get("weight", 1))])


def documents_cap(member: Member) -> int:
    """Documents a month that the agreement includes."""
    return max(20, round(member.fee / 5000) * 10)


def documents_brought(member: Member, day: date) -> int:
    """About twice the cap, and more by the month."""
    return round(documents_cap(member) * (1.7 + 0.04 * MONTHS.index(day.replace(day=1))))


# --- money --------------------------------------------------------------------------------------


def _bill(firm: DemoFirm, month: date) -> None:
    issued = date(month.year, month.month, monthrange(month.year, month.month)[1])
    for member in firm.members:
        if member.kind == "no_invoices" or not _served(member, month):
            continue
        net = fee_in(member, month)
        if member.kind == "no_fee":
            net = round(net * firm.between(0.7, 1.3) / 250) * 250
        firm.bills.append(_invoice(firm, member, issued, net))
        if member.kind == "dissatisfied" and month in (date(2026, 3, 1), date(2026, 8, 1)):
            firm.bills.append(_credit_note(firm, member, issued, net // 2))


def _number(firm: DemoFirm, pattern: str, issued: date, *, credit: bool) -> str:
    """The next number of its series, which may begin again each year."""
    earlier = [b for b in firm.bills if (b.net < 0) == credit]
    serial = len(earlier) + (1 if credit else FIRST_SERIAL)
    if "{year}" in pattern and issued.year > 2025:
        serial = sum(b.issued.year == issued.year for b in earlier) + 1
    return pattern.format(year=issued.year, serial=serial)


def _invoice(firm: DemoFirm, member: Member, issued: date, net: int) -> Bill:
    tax = net * firm.make["vat"] // 100
    due = issued + timedelta(days=30)
    paid_on = due + timedelta(days=int(firm.between(*member.traits.late)))
    balance, status = _standing(firm, member, due, paid_on, net + tax)
    number = _number(firm, _pattern(firm, "invoice_number"), issued, credit=False)
    return Bill(number, member.name, issued, due, net, tax, balance, status)


def _pattern(firm: DemoFirm, key: str) -> str:
    pattern: str = firm.make[key]
    return pattern


def _standing(
    firm: DemoFirm, member: Member, due: date, paid_on: date, total: int
) -> tuple[int, str]:
    """What is open on the day of the export, and the program's word for it."""
    if member.kind == "insolvent" and due > date(2025, 10, 15):
        if due.month == 12 and due.year == 2025:
            return 0, firm.words["written_off"]
        return total, firm.words["overdue" if due < EXPORTED_ON else "open"]
    if paid_on <= EXPORTED_ON:
        return 0, firm.words["paid"]
    if due < EXPORTED_ON and firm.rng.random() < 0.25:
        return total - total // 2, firm.words["partial"]
    return total, firm.words["overdue" if due < EXPORTED_ON else "open"]


def _credit_note(firm: DemoFirm, member: Member, issued: date, net: int) -> Bill:
    tax = net * firm.make["vat"] // 100
    number = _number(firm, _pattern(firm, "credit_number"), issued, credit=True)
    return Bill(number, member.name, issued, issued, -net, -tax, 0, firm.words["credit"])


def _spend(firm: DemoFirm, month: date) -> None:
    for member in firm.members:
        day = month.replace(day=3 + int(firm.rng.random() * 24))
        traits = member.traits
        if firm.rng.random() < traits.courier:
            amount = round(firm.between(900, 2400) / 5) * 5
            firm.expenses.append(Spending(day, member.name, firm.words["courier"], amount, 0))
        if traits.collection > 0.1 and firm.rng.random() < 0.3:
            firm.expenses.append(Spending(day, member.name, firm.words["bank"], 640, 0))
        if month.month == 7 and is_company(firm, member) and _served(member, month):
            firm.expenses.append(Spending(day, member.name, firm.words["filing"], 5000, 5000))


def is_company(firm: DemoFirm, member: Member) -> bool:
    """Whether the name ends as a company's."""
    return member.name.endswith(tuple(firm.make["company"]))
