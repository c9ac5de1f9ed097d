"""How long the portfolio report of a large portfolio takes, as each kind of file.

    python benchmarks/reports.py [CLIENTS] [ENTRIES]

All read the same workbook, a file on disk, in one process and in turn. The figures to quote are
the medians, of processor time, and their ratio to the figures alone, which the PDF and the
spreadsheets are made from.
"""

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from large_workbook import make

from clientdesk.app.portfolio import Portfolio
from clientdesk.app.portfolio_report import portfolio_sheet
from clientdesk.app.reports import Reports
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 22)
TURNS = 5


def main() -> None:
    clients, entries = (int(number) for number in (*sys.argv[1:3], 500, 100_000)[:2])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "large.clientdesk"
        make(path, clients, entries)
        print(f"{clients} clients, {entries} entries, {path.stat().st_size / 1e6:.0f} MB")
        store = Store.open(path)
        _measure(store)
        store.close()


def _measure(store: Store) -> None:
    reports = Reports(store, TODAY)
    period = Portfolio(store, TODAY).default_period()
    works: dict[str, Callable[[], object]] = {
        "figures": lambda: portfolio_sheet(store, TODAY, period),
        "pdf": lambda: reports.portfolio_pdf(period),
        "xlsx": lambda: reports.xlsx(period),
        "csv": lambda: reports.csv(period),
        "json": lambda: reports.json(period),
    }
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(TURNS):
        for name, work in works.items():
            start = time.process_time()
            work()
            times[name].append(time.process_time() - start)
    for name, measured in times.items():
        ratio = median(measured) / median(times["figures"])
        print(f"{name:7} median {median(measured) * 1000:6.0f} ms, {ratio:.1f} of the figures")


if __name__ == "__main__":
    main()
