"""What a letter lacks and does not hold itself: the firm, the client, the offboarding file."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from clientdesk.app.desk import Desk
from clientdesk.domain.letter_findings import Finding
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.records import Client
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.session import Session

_OF_CLIENT = frozenset({"client", "engagement"})
_OF_PARTING = frozenset({"offboarding", "work", "deadlines", "records", "access", "data"})


class LetterMending(QObject):
    """Opens the dialog in which a finding is mended; `changed` tells what it stored."""

    changed = Signal(object)  # Changes

    def __init__(self, desk: Desk, client_id: int, ask: Ask, window: QDialog) -> None:
        super().__init__(window)
        self._desk, self._client_id, self._ask = desk, client_id, ask
        self._window = window

    def open(self, finding: Finding, kind: LetterKind) -> bool:
        """Whether the finding is mended elsewhere than in the letter, and that place is open."""
        dialog = self._dialog(finding.field, kind)
        if dialog is None:
            return False
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return True

    def _dialog(self, field: str, kind: LetterKind) -> QDialog | None:
        client = self._desk.clients.get(self._client_id)
        if field == "firm":
            return self._firm()
        if field in _OF_CLIENT:
            return self._client(client)
        if kind is LetterKind.OFFBOARDING and field in _OF_PARTING:
            return self._parting(client)
        return None

    def _firm(self) -> QDialog:
        from clientdesk.ui.firm_dialog import FirmDialog  # noqa: PLC0415 - slow to load

        dialog = FirmDialog(self._desk, self._ask, self._window)
        dialog.changed.connect(self.changed)
        return dialog

    def _client(self, client: Client) -> QDialog:
        from clientdesk.ui.client_dialog import ClientDialog  # noqa: PLC0415 - slow to load

        dialog = ClientDialog(self._desk, client, self._ask, self._window)
        dialog.changed.connect(self.changed)
        return dialog

    def _parting(self, client: Client) -> QDialog:
        from clientdesk.ui.offboarding_dialog import OffboardingDialog  # noqa: PLC0415

        session = Session(self._desk, language_of(self._window), self)
        dialog = OffboardingDialog(session, client, self._ask, self._window)
        dialog.changed.connect(self.changed)
        return dialog
