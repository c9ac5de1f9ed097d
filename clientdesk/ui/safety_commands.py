"""Commands around the workbook: copies, passphrase, history, and what is held of a client.

A dialog is loaded when it is first opened: the window starts without them.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clientdesk.ui.actions import Actions
from clientdesk.ui.ask import Ask
from clientdesk.ui.client_commands import show
from clientdesk.ui.progress_dialog import Waiting

if TYPE_CHECKING:
    from clientdesk.ui.backup_commands import BackupCommands
    from clientdesk.ui.main_window import MainWindow
    from clientdesk.ui.passphrase_commands import PassphraseCommands
    from clientdesk.ui.privacy_commands import PrivacyCommands


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
        actions.client_history.triggered.connect(self._on_client_history)
        actions.client_data.triggered.connect(self._on_client_data)
        actions.delete_client.triggered.connect(self._on_delete_client)
        actions.erase_client.triggered.connect(self._on_erase_client)
        actions.retention.triggered.connect(self._on_retention)

    def _on_save_copy(self) -> None:
        """A whole copy of the workbook elsewhere."""
        if self._window.workspace is not None:
            self._backups.save_copy(self._window.workspace.session.desk)

    def _on_backups(self) -> None:
        """The backups, and how to go back to one."""
        if self._window.workspace is not None:
            self._backups.open(self._window.workspace.session.desk)

    def _on_passphrase(self) -> None:
        """Sets, changes or removes the passphrase."""
        if self._window.workspace is not None:
            self._passphrases.open(self._window.workspace.session.desk)

    def _on_lock(self) -> None:
        """Hides an encrypted workbook until its passphrase is given."""
        workspace = self._window.workspace
        if workspace is None:
            return
        if workspace.session.desk.encrypted:
            self._window.care.lock.lock()
            return
        question = self.tr("Only a workbook with a passphrase can be locked. Set one?")
        if self._ask.confirm(self._window, question, self.tr("Set a passphrase…")):
            self._on_passphrase()

    @cached_property
    def _backups(self) -> "BackupCommands":
        from clientdesk.ui.backup_commands import BackupCommands  # noqa: PLC0415

        return BackupCommands(self._window, self._ask, self._waiting)

    @cached_property
    def _passphrases(self) -> "PassphraseCommands":
        from clientdesk.ui.passphrase_commands import PassphraseCommands  # noqa: PLC0415

        return PassphraseCommands(self._window, self._ask, self._waiting)

    def _on_history(self) -> None:
        """Every change."""
        self._show_history(0)

    def _on_client_history(self) -> None:
        """Every change of what belongs to the chosen client."""
        workspace = self._window.workspace
        if workspace is not None and workspace.client is not None:
            self._show_history(workspace.client.id)

    def _show_history(self, client_id: int) -> None:
        from clientdesk.ui.history_dialog import HistoryDialog  # noqa: PLC0415

        workspace = self._window.workspace
        if workspace is None:
            return
        dialog = HistoryDialog(workspace.session, self._ask, self._window, client_id)
        dialog.changed.connect(self._window.refresh)
        show(dialog)

    def _on_client_data(self) -> None:
        """Everything held about the chosen client, as a file."""
        workspace = self._window.workspace
        if workspace is not None and workspace.client is not None:
            self._privacy.export(workspace.session.desk, workspace.client)

    def _on_delete_client(self) -> None:
        """Deletes the chosen client with all that hangs on it; can be undone."""
        from clientdesk.ui.client_deletion import delete_client  # noqa: PLC0415

        workspace = self._window.workspace
        if workspace is None or workspace.client is None:
            return
        changes = delete_client(workspace.session, workspace.client, self._ask, self._window)
        if changes is not None:
            self._window.refresh(changes)

    def _on_erase_client(self) -> None:
        """Erases the chosen client for good."""
        workspace = self._window.workspace
        if workspace is not None and workspace.client is not None:
            self._privacy.erase(workspace.session.desk, workspace.client)

    def _on_retention(self) -> None:
        """Whose records may be erased, and when."""
        workspace = self._window.workspace
        if workspace is not None:
            self._privacy.retention(workspace.session.desk)

    @cached_property
    def _privacy(self) -> "PrivacyCommands":
        from clientdesk.ui.privacy_commands import PrivacyCommands  # noqa: PLC0415

        return PrivacyCommands(self._window, self._ask, self._waiting)
