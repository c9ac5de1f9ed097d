"""Loads the views that the window starts without, before somebody clicks on one."""

import importlib
from threading import Thread

LATE_VIEWS = (
    "clientdesk.ui.clients",
    "clientdesk.ui.portfolio_page",
    "clientdesk.ui.plan_page",
    "clientdesk.ui.plan_results_page",
    "clientdesk.ui.reviews",
    "clientdesk.ui.packages",
    "clientdesk.ui.assessments",
    "clientdesk.ui.personas",
)


def load_ahead() -> None:
    """Returns at once: on a thread of its own, while the window takes input."""
    Thread(target=_load, name="load ahead").start()


def _load() -> None:
    for name in LATE_VIEWS:
        importlib.import_module(name)
