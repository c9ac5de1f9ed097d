"""How long two years of trends of a large portfolio take, beside its report of one year.

    python benchmarks/trends.py [CLIENTS] [ENTRIES]

Both read the same workbook, a file on disk, in one process and in turn. The figures to quote are
the medians, their ratio and the statements, which do not grow with the clients.
"""

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from large_workbook import make

from clientdesk.app.losing import Losing
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.trends import Trends
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 22)
TURNS = 7


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
    portfolio = Portfolio(store, TODAY)
    works: dict[str, Callable[[], object]] = {
        "report": lambda: portfolio.report(portfolio.default_period()),
        "trends": lambda: Trends(store, TODAY).all(),
        "losing": lambda: Losing(store, TODAY).of(1),
    }
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(TURNS):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            times[name].append(time.perf_counter() - start)
    for name, measured in times.items():
        ratio = median(measured) / median(times["report"])
        print(f"{name:7} median {median(measured) * 1000:6.0f} ms, {ratio:.1f} reports")


if __name__ == "__main__":
    main()
