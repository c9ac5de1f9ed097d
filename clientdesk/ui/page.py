"""What every tab is: a page that reads the session again when what it shows has changed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from clientdesk.domain.changes import Changes
from clientdesk.ui.session import Session


class Page(QWidget):
    """Reads in `reload`. A hidden page only remembers that it is stale and reads when shown."""

    tables: frozenset[str] = frozenset()
    changed = Signal(object)  # Changes that the page itself wrote

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale = True
        session.period_changed.connect(self._mark_stale)

    def refresh(self, changes: Changes) -> None:
        """Takes note of a write."""
        if changes.touch(*self.tables):
            self._mark_stale()

    @property
    def is_changed(self) -> bool:
        """Whether something that was chosen or typed is not saved yet."""
        return False

    def may_leave(self) -> bool:
        """Whether the workbook may be closed; a page with something unsaved asks the user."""
        return True

    def reload(self) -> None:
        """Reads everything shown; for the page to say how."""
        raise NotImplementedError

    def _mark_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._read()
        super().showEvent(event)
