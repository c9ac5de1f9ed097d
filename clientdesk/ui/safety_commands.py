"""Commands around the workbook: copies, passphrase, history, and what is held of a client.

A dialog is loaded when it is first opened: the window starts without them.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clientdesk.ui.actions import Actions
from clientdesk.ui.ask import Ask
from clientdesk.ui.progress_dialog import Waiting

if TYPE_CHECKING:
    from clientdesk.ui.main_window import MainWindow


class SafetyCommands(QObject):
    """Connects these commands to the dialogs they open over the window."""

    def __init__(self, window: "MainWindow", actions: Actions, ask: Ask, waiting: Waiting) -> None:
        super().__init__(window)
        self._window, self._ask, self._waiting = window, ask, waiting
        actions.save_copy.triggered.connect(self._on_save_copy)
        actions.backups.triggered.connect(self._on_backups)
        actions.passphrase.triggered.connect(self._on_passphrase)
        actions.lock.triggered.connect(self._on_lock)
        actions.history.triggered.connect(self._on_history)
        actions.client_data.triggered.connect(self._on_client_data)
        actions.delete_client.triggered.connect(self._on_delete_client)
        actions.erase_client.triggered.connect(self._on_erase_client)
        actions.retention.triggered.connect(self._on_retention)

    def _on_save_copy(self) -> None:
        """A whole copy of the workbook elsewhere."""

    def _on_backups(self) -> None:
        """The backups, and how to go back to one."""

    def _on_passphrase(self) -> None:
        """Sets, changes or removes the passphrase."""

    def _on_lock(self) -> None:
        """Hides an encrypted workbook until its passphrase is given."""

    def _on_history(self) -> None:
        """Every change."""

    def _on_client_data(self) -> None:
        """Everything held about the chosen client, as a file."""

    def _on_delete_client(self) -> None:
        """Deletes the chosen client with all that hangs on it; can be undone."""

    def _on_erase_client(self) -> None:
        """Erases the chosen client for good."""

    def _on_retention(self) -> None:
        """Whose records may be erased, and when."""
