"""The meetings, calls and messages with a client since its case was opened, out of the log."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.app.reviews import ReviewCase
from clientdesk.domain.changes import Changes
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.ui.cards import empty
from clientdesk.ui.client_commands import show
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.interaction_dialog import InteractionDialog
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, TIGHT
from clientdesk.ui.words import words

TALKS = (InteractionKind.MEETING, InteractionKind.CALL, InteractionKind.MESSAGE)


class TalkList(QWidget):
    """Reads the log again when one is added."""

    changed = Signal(object)  # Changes

    def __init__(self, session: Session, case: ReviewCase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._case = session, case
        self._lines = QVBoxLayout()
        self._lines.setSpacing(TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        log = button(self.tr("Log a &talk…"), "plus")
        log.clicked.connect(self._on_log)
        column.addLayout(self._lines)
        column.addWidget(log, 0, Qt.AlignmentFlag.AlignLeft)
        self.reload()

    def reload(self) -> None:
        """Shows what the log holds now, the newest first."""
        empty(self._lines)
        talks = self._talks()
        for talk in talks:
            head = text(self._head(talk), "strong", wrap=True)
            self._lines.addWidget(head)
            if talk.note:
                note = text(talk.note, "muted", wrap=True)
                note.setContentsMargins(0, 0, 0, TIGHT)
                self._lines.addWidget(note)
        if not talks:
            self._lines.addWidget(text(self.tr("None is in the log yet."), "muted"))

    def _on_log(self) -> None:
        dialog = InteractionDialog(self._session, self._case.client, parent=self.window())
        dialog.changed.connect(self._on_logged)
        show(dialog)

    def _on_logged(self, changes: Changes) -> None:
        self.reload()
        self.changed.emit(changes)

    def _talks(self) -> list[Interaction]:
        since = self._case.review.opened_on
        log = self._session.desk.casework.interactions.of(self._case.client.id)
        return [each for each in log if each.kind in TALKS and each.day >= since]

    def _head(self, talk: Interaction) -> str:
        parts = [self._session.formats.short_date(talk.day), words(talk.kind)]
        if talk.channel is not None:
            parts.append(words(talk.channel))
        if talk.by:
            parts.append(talk.by)
        return " · ".join(parts)
