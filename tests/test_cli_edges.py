"""Report and plan where there is little or nothing to say: no nonsense, and both say the same."""

import json
import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from package_firm import put

from clientdesk.cli import main
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.records import (
    Client,
    Expense,
    Firm,
    Invoice,
    Overhead,
    Staff,
    StaffRate,
    TimeEntry,
    Tool,
)
from clientdesk.storage.rows import Record, update
from clientdesk.storage.store import Store

START = date(2026, 1, 1)
PERIODS = {
    "usual": (),
    "past": ("--from", "1990-01-01", "--to", "1990-12-31"),
    "future": ("--from", "2031-01-01", "--to", "2031-12-31"),
    "one day": ("--from", "2026-05-15", "--to", "2026-05-15"),
}
NONSENSE = re.compile(r"[-−]0[.,]0+(?!\d)|\bnan\b|\binf(inity)?\b", re.IGNORECASE)


def client(number: int, net: int = 0, seconds: int = 0, **changed: object) -> list[Record]:
    """Six months of the same."""
    found: list[Record] = [Client(id=number, ref=f"C{number}", name=f"{number}", **changed)]  # type: ignore[arg-type]
    for month in range(1, 7) if net else ():
        key, day = f"i{number}-{month}", date(2026, month, 15)
        found.append(Invoice(client_id=number, number=key, issued_on=day, net=net, total=net,
                             source_key=key))  # fmt: skip
    for month in range(1, 7) if seconds else ():
        found.append(TimeEntry(client_id=number, staff_id=1, day=date(2026, month, 15),
                               seconds=seconds, source_key=f"t{number}-{month}"))  # fmt: skip
    return found


COSTS: list[Record] = [
    Overhead(name="Rent", monthly_amount=5_001, valid_from=START),
    Tool(name="Suite", monthly_fee=1_001, valid_from=START),
]
MIXED = [
    *client(1, 20_000, 36_000),
    *client(2, 90_001, 3_600),
    *COSTS,
    Expense(client_id=1, day=START, amount=77, source_key="e"),
]
FIRMS: dict[str, list[Record]] = {
    "empty": [],
    "costs alone": COSTS,
    "one client": [*client(1, 90_000, 36_000), *COSTS],
    "all losing": [*client(1, 9_000, 36_000), *client(2, 0, 36_000), *COSTS],
    "time and no fees": client(1, 0, 36_000),
    "fees and no time": client(1, 90_000),
    "nothing left in total": [*client(1, 20_000, 10_000), *client(2, 10_000, 20_000)],
    "credit notes": [*client(1, -20_000, 10_000), *client(2)],
    "archived": client(1, 20_000, 10_000, archived=True),
    "a prospect": client(1, 0, 10_000, prospect=True),
}
CURRENCIES = ("CLP", "JPY", "KWD")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


def build(folder: Path, records: Iterable[Record], currency: str = "EUR") -> Path:
    """An hour costs 36.00."""
    path = folder / "firm.clientdesk"
    store = Store.create(path)
    with store.change(ChangeLabel.EDIT_FIRM) as change:
        update(change, Firm(language="en", currency=currency))
    put(
        store,
        Staff(name="Bea"),
        StaffRate(staff_id=1, valid_from=START, monthly_cost=360_000, monthly_seconds=450_000),
        *records,
    )
    store.close()
    return path


def run(*args: object) -> Result:
    result = CliRunner().invoke(main, [str(arg) for arg in args])
    assert result.exit_code == 0, result.output
    return result


def says_the_same(workbook: Path, period: Iterable[str]) -> None:
    report, plan = (run(word, workbook, "--json", *period).stdout for word in ("report", "plan"))
    spoken = [run(word, workbook, *period).stdout for word in ("report", "plan")]
    for said in (report, plan, *spoken):
        assert not NONSENSE.search(said), NONSENSE.search(said)
    figures, proposal = json.loads(report), json.loads(plan)
    totals, effect = figures["totals"], proposal["effect"]
    assert {name: totals[name] for name in proposal["baseline"]} == proposal["baseline"]
    for name in effect.keys() - {"hours"}:
        planned, baseline = (Decimal(proposal[each][name]) for each in ("planned", "baseline"))
        assert planned - baseline == Decimal(effect[name])
        parts = [each["effect"][name] for each in proposal["actions"]]
        assert sum(map(Decimal, [*parts, proposal["others"][name]])) == Decimal(effect[name])
    profits = [Decimal(each["full_profit"]) for each in figures["clients"]]
    for point in figures["whale"]:
        assert (point["cumulative_share"] is None) == (sum(profits) <= 0)
    members = chain.from_iterable(each["clients"] for each in figures["segments"])
    assert sorted(members) == sorted(each["ref"] for each in figures["clients"])


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("firm", FIRMS)
def test_figures_hold_where_there_is_little_to_say(tmp_path: Path, firm: str, period: str) -> None:
    says_the_same(build(tmp_path, FIRMS[firm]), PERIODS[period])


@pytest.mark.parametrize("currency", CURRENCIES)
def test_money_has_as_many_places_as_its_currency(tmp_path: Path, currency: str) -> None:
    workbook = build(tmp_path, MIXED, currency)
    says_the_same(workbook, ())
    fees = json.loads(run("plan", workbook, "--json").stdout)["baseline"]["fees"]
    # 6 × 20,000 and 6 × 90,001 minor units.
    assert fees == ("660.006" if currency == "KWD" else "660006")


@pytest.mark.parametrize("firm", ["empty", "all losing", "fees and no time"])
def test_every_file_is_written_where_there_is_little_to_say(tmp_path: Path, firm: str) -> None:
    files = [tmp_path / f"report.{kind}" for kind in ("csv", "xlsx", "pdf")]
    options = chain.from_iterable((f"--{file.suffix[1:]}", file) for file in files)
    run("report", build(tmp_path, FIRMS[firm]), *options)
    assert all(file.stat().st_size for file in files)
    assert not NONSENSE.search(files[0].read_text(encoding="utf-8-sig"))
