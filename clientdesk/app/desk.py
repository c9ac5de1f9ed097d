"""The desk: an open workbook and the use cases on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from clientdesk.app.clients import Clients
from clientdesk.app.firm import FirmSettings
from clientdesk.app.imports import Imports
from clientdesk.app.letters import Letters
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.reports import Reports
from clientdesk.domain.changes import ChangeInfo, Changes
from clientdesk.domain.formats import Formats
from clientdesk.storage import checks
from clientdesk.storage.store import Store


class Desk:
    """Hands out the use cases of one workbook. `today` is the day they all go by."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self.today = today
        self.clients = Clients(store)
        self.firm = FirmSettings(store)
        self.imports = Imports(store, today)
        self.letters = Letters(store, today)
        self.portfolio = Portfolio(store, today)

    @property
    def path(self) -> Path | None:
        """The workbook's file; None for one in memory."""
        return self._store.path

    def formats(self, language: str) -> Formats:
        """How figures are written in a language, in the firm's country and currency."""
        firm = self.firm.firm()
        return Formats(language, firm.country, firm.currency)

    def reports(self) -> Reports:
        """What the firm prints and exports for itself."""
        return Reports(self._store, self.today)

    @contextmanager
    def reading(self) -> Iterator[Portfolio]:
        """Figures for a job on another thread: one state of the workbook, read-only."""
        with self._store.snapshot() as snapshot:
            yield Portfolio(snapshot, self.today)

    def integrity_faults(self) -> list[str]:
        """What SQLite finds wrong with the file, in its words; empty when all is well."""
        return checks.integrity_faults(self._store)

    def dangling_references(self) -> int:
        """How many rows refer to one that is not there."""
        return checks.dangling_references(self._store)

    def undo(self) -> Changes:
        return self._store.undo()

    def redo(self) -> Changes:
        return self._store.redo()

    def undoable(self) -> ChangeInfo | None:
        return self._store.undoable()

    def redoable(self) -> ChangeInfo | None:
        return self._store.redoable()

    def close(self) -> None:
        self._store.close()
