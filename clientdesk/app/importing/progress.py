"""How a long import tells where it is, and how it is stopped."""

from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):
    """The user stopped an import; nothing of it is kept."""


def no_report(done: int, total: int) -> None:
    """For callers that show no progress."""


def never() -> bool:
    """For callers that cannot stop."""
    return False


@dataclass(frozen=True, slots=True)
class Progress:
    """Called now and then with rows done and rows in all."""

    report: Callable[[int, int], None] = no_report
    should_stop: Callable[[], bool] = never

    def tick(self, done: int, total: int) -> None:
        """Raises Cancelled when the user wants to stop."""
        if self.should_stop():
            raise Cancelled
        self.report(done, total)
