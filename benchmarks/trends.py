"""How long two years of trends of a large portfolio take, beside its report of one year.

    python benchmarks/trends.py [CLIENTS] [ENTRIES]

Both read the same workbook, a file on disk, in one process and in turn. The figures to quote are
the medians and their ratio.
"""

import time
from datetime import date

from in_turn import Works, compare

from clientdesk.app.losing import Losing
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.trends import Trends
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 22)
TURNS = 7


def works(store: Store) -> Works:
    portfolio = Portfolio(store, TODAY)
    return {
        "report": lambda: portfolio.report(portfolio.default_period()),
        "trends": lambda: Trends(store, TODAY).all(),
        "losing": lambda: Losing(store, TODAY).of(1),
    }


if __name__ == "__main__":
    compare(works, time.perf_counter, TURNS, "reports")
