"""What can be done with one client from the window: its dialogs, and taking it off the list.

A dialog is loaded when it is first opened: the window starts without them.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from clientdesk.app.desk import Desk
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.records import Client
from clientdesk.ui.ask import Ask
from clientdesk.ui.session import Session


class ClientCommands(QObject):
    """Opens the dialogs of a client over the window; says what was written by `changed`."""

    changed = Signal(object)  # Changes
    prospect_added = Signal()

    def __init__(self, window: QMainWindow, ask: Ask) -> None:
        super().__init__(window)
        self._window = window
        self._ask = ask

    def new(self, desk: Desk) -> None:
        self._edit(desk, None)

    def new_prospect(self, desk: Desk) -> None:
        """Someone who asks for the firm's services; in no figure before it is a client."""
        new = Client(ref=desk.clients.next_ref(), name="", prospect=True)
        self._edit(desk, new).accepted.connect(self.prospect_added)

    def edit(self, session: Session, client: Client) -> None:
        self._edit(session.desk, client)

    def archive(self, session: Session, client: Client) -> None:
        """Archives a client, or puts an archived one back; Undo takes it back."""
        self.changed.emit(session.desk.clients.archive(client.id, not client.archived))

    def log(self, session: Session, client: Client) -> None:
        """What just happened, into the log."""
        from clientdesk.ui.interaction_dialog import InteractionDialog  # noqa: PLC0415

        dialog = InteractionDialog(session, client, parent=self._window)
        dialog.changed.connect(self.changed)
        show(dialog)

    def letter(self, session: Session, client: Client) -> None:
        """Writes a letter to the client, or goes on with one that was kept."""
        from clientdesk.ui.letter_editor import LetterEditor  # noqa: PLC0415

        kind = LetterKind.RENEGOTIATION
        dialog = LetterEditor(session.desk, client.id, kind, self._ask, self._window)
        dialog.changed.connect(self.changed)
        show(dialog)

    def kept_letter(self, session: Session, letter_id: int) -> None:
        """Goes on with a letter that was kept: a draft, or one to be sent."""
        from clientdesk.ui.letter_editor import LetterEditor  # noqa: PLC0415

        kept = session.desk.letters.get(letter_id)
        dialog = LetterEditor(
            session.desk,
            kept.client_id,
            kept.kind,
            self._ask,
            self._window,
            kept.review_id,
            kept.id,
        )
        dialog.changed.connect(self.changed)
        show(dialog)

    def letters(self, session: Session) -> None:
        """Letters to many clients at once."""
        self._letters(session, LetterKind.RENEGOTIATION)

    def thanks(self, session: Session) -> None:
        """A word of thanks to the loyal and profitable clients."""
        self._letters(session, LetterKind.THANKS)

    def review(self, session: Session, client: Client) -> None:
        from clientdesk.ui.review_dialog import ReviewDialog  # noqa: PLC0415

        show(ReviewDialog(session, client, self._ask, self._window))

    def unknown_time(self, session: Session) -> None:
        """The hours that have no client."""
        from clientdesk.ui.time_dialog import TimeDialog  # noqa: PLC0415

        show(TimeDialog(session, self._window))

    def _letters(self, session: Session, kind: LetterKind) -> None:
        from clientdesk.ui.letter_batch_dialog import LetterBatchDialog  # noqa: PLC0415

        dialog = LetterBatchDialog(session, self._ask, self._window, kind)
        dialog.changed.connect(self.changed)
        show(dialog)

    def _edit(self, desk: Desk, client: Client | None) -> QDialog:
        from clientdesk.ui.client_dialog import ClientDialog  # noqa: PLC0415

        dialog = ClientDialog(desk, client, self._ask, self._window)
        dialog.changed.connect(self.changed)
        show(dialog)
        return dialog


def show(dialog: QDialog) -> None:
    """Opens a dialog over its window and forgets it when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
