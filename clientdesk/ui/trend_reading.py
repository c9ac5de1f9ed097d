"""The trends of all clients, read once on another thread and shared by the list and the pane."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from clientdesk.app.desk import Desk
from clientdesk.app.trends import Trends
from clientdesk.domain.changes import Changes
from clientdesk.domain.trends import ClientTrend, PortfolioTrends
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.session import SOURCES, Session


class TrendReading(QObject):
    """Reads when somebody wants them and something changed since; `read` tells that they are there.

    They go by the last two years of records, whatever the chosen period.
    """

    tables = SOURCES
    read = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._trends: PortfolioTrends | None = None
        self._stale = True
        self._reading = LateReading(self)
        self._reading.read.connect(self._on_read)

    @property
    def known(self) -> bool:
        """Whether any were read so far."""
        return self._trends is not None

    def of(self, client_id: int) -> ClientTrend | None:
        """Those of a client; None where they are not read yet or it has none."""
        return self._trends.clients.get(client_id) if self._trends else None

    def want(self) -> None:
        """Reads them unless they are up to date."""
        if self._stale:
            self._stale = False
            self._reading.start(_reader(self._session.desk))

    def refresh(self, changes: Changes) -> None:
        """Takes note of a write; those read before are shown until new ones are wanted and read."""
        if changes.touch(*self.tables):
            self._stale = True

    def stop(self) -> None:
        """Before the workbook is closed."""
        self._reading.stop()

    def _on_read(self, trends: PortfolioTrends) -> None:
        self._trends = trends
        self.read.emit()


def _reader(desk: Desk) -> Callable[[], PortfolioTrends]:
    def read() -> PortfolioTrends:
        with desk.on_snapshot(Trends) as trends:
            return trends.all()

    return read
