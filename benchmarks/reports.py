"""How long the portfolio report of a large portfolio takes, as each kind of file.

    python benchmarks/reports.py [CLIENTS] [ENTRIES]

All read the same workbook, a file on disk, in one process and in turn. The figures to quote are
the medians, of processor time, and their ratio to the figures alone, which the PDF and the
spreadsheets are made from.
"""

import time
from datetime import date

from in_turn import Works, compare

from clientdesk.app.portfolio import Portfolio
from clientdesk.app.portfolio_report import portfolio_sheet
from clientdesk.app.reports import Reports
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 22)
TURNS = 5


def works(store: Store) -> Works:
    reports = Reports(store, TODAY)
    period = Portfolio(store, TODAY).default_period()
    return {
        "figures": lambda: portfolio_sheet(store, TODAY, period),
        "pdf": lambda: reports.portfolio_pdf(period),
        "xlsx": lambda: reports.xlsx(period),
        "csv": lambda: reports.csv(period),
        "json": lambda: reports.json(period),
    }


if __name__ == "__main__":
    compare(works, time.process_time, TURNS, "of the figures")
