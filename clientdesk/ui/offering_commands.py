"""What the Services menu opens over the window: the catalogue, and the packages proposed.

A dialog is loaded when it is first opened: the window starts without them.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from clientdesk.ui.ask import Ask
from clientdesk.ui.client_commands import show
from clientdesk.ui.session import Session


class OfferingCommands(QObject):
    """Opens the dialogs about what the firm offers; says what was written by `changed`."""

    changed = Signal(object)  # Changes

    def __init__(self, window: QMainWindow, ask: Ask) -> None:
        super().__init__(window)
        self._window, self._ask = window, ask

    def services(self, session: Session) -> None:
        """The catalogue of services with their tasks."""
        from clientdesk.ui.services_dialog import ServicesDialog  # noqa: PLC0415

        dialog = ServicesDialog(session.desk, self._ask, self._window)
        dialog.changed.connect(self.changed)
        show(dialog)

    def propose(self, session: Session) -> None:
        """The designer of packages."""
        from clientdesk.ui.design_dialog import DesignDialog  # noqa: PLC0415

        dialog = DesignDialog(session, self._window)
        dialog.changed.connect(self.changed)
        show(dialog)
