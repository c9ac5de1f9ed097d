"""What a demo firm knows of its clients, and who asks it for an offer.

The words are in facts_es.toml and facts_en.toml; the numbers come from a generator of their own,
so that nothing else in the demo moves when they change.
"""

import tomllib
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from demo_firm import (
    EXPORTED_ON,
    MONTHS,
    DemoFirm,
    Member,
    documents_brought,
    documents_cap,
    fee_in,
)

FIRST_INTERVIEW = date(2025, 9, 1)
MISSING, MISSING_UNSIGNED = 0.11, 0.25
ALONE = (0.018, 0.028)  # what people in business by themselves spend on the firm, of sales
HARD_UP = (0.04, 0.065)  # what those who can hardly pay spend on the firm, of sales
HARD_UP_KINDS = ("uninformed", "insolvent")
DIFFICULT = ("producer", "uninformed", "misaligned", "insolvent", "dissatisfied")
COUNTED = ("C005", "MAR01")  # a hotel, with more guests in summer
SEASON = (0.86, 0.91, 0.95, 0.89, 0.95, 1.05, 1.09, 1.12, 1.16, 1.18, 1.04, 1)
LARGE = 60_000_000  # yearly sales in minor units, from which there is a second return


@dataclass(frozen=True, slots=True)
class Industry:
    """The firm's fee, of sales; and the client's own invoices, of its documents."""

    fee_share: tuple[float, float]
    invoices: float


INDUSTRIES = {
    "wholesale": Industry((0.008, 0.011), 0.35),
    "transport": Industry((0.009, 0.014), 0.30),
    "manufacturing": Industry((0.009, 0.016), 0.25),
    "construction": Industry((0.010, 0.018), 0.20),
    "hospitality": Industry((0.012, 0.021), 0.05),
    "health": Industry((0.016, 0.026), 0.25),
    "retail": Industry((0.010, 0.017), 0.08),
    "professional": Industry((0.018, 0.028), 0.30),
    "education": Industry((0.018, 0.027), 0.25),
    "services": Industry((0.015, 0.026), 0.20),
    "agriculture": Industry((0.010, 0.018), 0.15),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known of a client; sales are a year's in major units, papers a month's."""

    client: str
    code: str
    value: str
    as_of: date


def facts(firm: DemoFirm) -> list[Fact]:
    """All that is known of clients, in their order, and then of prospects."""
    words, rng = described(firm), Random(f"clients-{firm.language}")
    of_members = [fact for member in firm.members for fact in _known(member, words, rng)]
    return of_members + list(_counted(of_members, firm)) + list(_of_prospects(words))


def _counted(told: list[Fact], firm: DemoFirm) -> Iterator[Fact]:
    """The documents of the one client that are counted month by month; the last are as told."""
    name = next(member.name for member in firm.members if member.ref in COUNTED)
    documents = next(
        int(fact.value) for fact in told if (fact.client, fact.code) == (name, "documents")
    )
    for month, share in zip(MONTHS[-len(SEASON) :], SEASON, strict=True):
        last = month.replace(day=monthrange(month.year, month.month)[1])
        yield Fact(name, "documents", str(round(documents * share)), last)


def described(firm: DemoFirm) -> dict[str, Any]:
    """The firm's own description of facts and prospects."""
    path = Path(__file__).with_name(f"facts_{firm.language}.toml")
    return tomllib.loads(path.read_text("utf-8"))


def payslips(member: Member) -> int:
    """Payslips a month that the agreement includes; 0 where payroll is no part of it."""
    return max(2, member.fee // 8000) if member.fee >= 30000 else 0


def _of_prospects(words: dict[str, Any]) -> Iterator[Fact]:
    for prospect in words["prospect"]:
        for code, value in prospect["facts"].items():
            yield Fact(prospect["client"][1], code, str(value), prospect["as_of"])


def _known(member: Member, words: dict[str, Any], rng: Random) -> list[Fact]:
    """The facts of a client without those that nobody asked for."""
    told_on = _told_on(member, rng)
    missing = MISSING if member.traits.signed else MISSING_UNSIGNED
    known = []
    for code, value in _values(member, words, told_on, rng).items():
        asked = rng.random() >= missing
        if asked or (code == "documents" and member.kind == "misaligned"):
            as_of = date(told_on.year - 1, 12, 31) if code == "sales" else told_on
            known.append(Fact(member.name, code, value, as_of))
    return known


def _told_on(member: Member, rng: Random) -> date:
    first = max(FIRST_INTERVIEW, member.since)
    return first + timedelta(days=int(rng.random() * (EXPORTED_ON - first).days))


def _values(member: Member, words: dict[str, Any], told_on: date, rng: Random) -> dict[str, str]:
    """All facts of a client by code, as they were on the day it told them."""
    name = next(name for name, refs in words["clients"].items() if member.ref in refs)
    industry = INDUSTRIES[name]
    sales = _sales(member, _fee_share(member, words, industry), rng)
    documents = _documents(member, told_on, rng)
    numbers = {
        "sales": sales // 100,
        "employees": _employees(member, sales, rng),
        "documents": documents,
        "bank_accounts": _bank_accounts(member, rng),
        "returns": 3 if member.kind == "huge" else 2 if sales >= LARGE else 1,
        "sales_invoices": round(documents * industry.invoices * _between(rng, 0.8, 1.1)),
        "supplier_bills": round(documents * _between(rng, 0.45, 0.58)),
    }
    return {
        "industry": words["industries"][name],
        "legal_form": _legal_form(member, words),
        **{code: str(number) for code, number in numbers.items()},
        "understands": "no" if member.kind in DIFFICULT else "yes",
    }


def _between(rng: Random, low: float, high: float) -> float:
    return low + (high - low) * rng.random()


def _legal_form(member: Member, words: dict[str, Any]) -> str:
    by_ending = words["form_by_ending"].items()
    ending = next((form for end, form in by_ending if member.name.endswith(end)), "")
    form: str = words["form_by_client"].get(member.ref) or ending or words["other_form"]
    return form


def _fee_share(member: Member, words: dict[str, Any], industry: Industry) -> tuple[float, float]:
    if member.kind in HARD_UP_KINDS or member.ref in words["hard_up"]:
        return HARD_UP
    alone = _legal_form(member, words) == words["other_form"] and not payslips(member)
    return ALONE if alone else industry.fee_share


def _sales(member: Member, share: tuple[float, float], rng: Random) -> int:
    """A year's sales in minor units, whole hundreds or thousands, from the fee of today."""
    sales = 12 * fee_in(member, MONTHS[-1]) / 100 / _between(rng, *share)
    step = 1000 if sales >= 100_000 else 100
    return round(sales / step) * step * 100


def _employees(member: Member, sales: int, rng: Random) -> int:
    """As the agreement's payslips, more where it is outgrown; else what sales can feed."""
    if included := payslips(member):
        return round(included * (1.3 if member.kind == "misaligned" else 1))
    return min(3, int(sales / 10_000_000 * _between(rng, 0.7, 1.3)))


def _documents(member: Member, told_on: date, rng: Random) -> int:
    if member.kind == "misaligned":
        return documents_brought(member, min(told_on, MONTHS[-1]))
    low, high = {"producer": (1.02, 1.2), "huge": (1.05, 1.12)}.get(member.kind, (0.75, 1.0))
    return round(documents_cap(member) * _between(rng, low, high))


def _bank_accounts(member: Member, rng: Random) -> int:
    least = 1 + sum(member.fee >= fee for fee in (50_000, 100_000, 200_000))
    return least if member.fee < 20_000 else least + int(rng.random() * 2)
