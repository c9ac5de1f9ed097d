"""The offboarding file of a client over the window, with what is still open beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.messages import Messages
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import Client
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import add_buttons, card, page, text
from clientdesk.ui.offboarding_editor import OffboardingEditor
from clientdesk.ui.offboarding_words import open_item_words
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.signs import GOOD, Sign, Signs
from clientdesk.ui.theme import LARGE, TIGHT

_SIZE = (1240, 690)
_OPEN_WIDTH = 280
_OPEN: Sign = ("circle", "muted")


class OffboardingDialog(QDialog):
    """Stores the whole file as one change when Save is clicked."""

    changed = Signal(object)  # Changes

    def __init__(
        self, session: Session, client: Client, ask: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._client, self._ask = session, client, ask
        files = session.desk.casework.offboarding
        file = files.of(client.id)
        self._is_begun = file.is_begun
        file = file if file.is_begun else files.proposed(client.id)
        self._editor = OffboardingEditor(session, file)
        self._editor.edited.connect(self._show_open)
        self._open = Signs(self.tr("Still open"))
        self._refusal = text("", "bad", wrap=True)
        self._refusal.hide()
        self._lay_out()
        self._show_open()

    @property
    def editor(self) -> OffboardingEditor:
        """The fields."""
        return self._editor

    @property
    def open_sentences(self) -> list[str]:
        """What is said to be open."""
        return self._open.sentences

    def _show_open(self) -> None:
        found = self._editor.file().open_items
        self._open.clear()
        for item in found:
            self._open.add(_OPEN, open_item_words(item))
        if not found:
            self._open.add(GOOD, self.tr("Nothing is open: the case can be closed."))

    def _on_saved(self) -> None:
        if not self._editor.check():
            return
        try:
            changes = self._session.desk.casework.offboarding.save(self._editor.file())
        except Refused as refused:
            self._refusal.setText(Messages(self._session.language).refusal(refused))
            self._refusal.show()
            return
        self.changed.emit(changes)
        self.accept()

    def _lay_out(self) -> None:
        title = self.tr("Offboarding file")
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addWidget(scrolled(self._editor, title), 1)
        row.addWidget(self._right())
        column = page(self)
        column.addLayout(self._head(title))
        column.addLayout(row, 1)
        column.addWidget(self._refusal)
        add_buttons(self, column, self.tr("Save")).clicked.connect(self._on_saved)

    def _head(self, title: str) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(text(title, "page-title"))
        note = self.tr("{client} · what a parting settles, so that nothing is left to chance")
        head.addWidget(text(note.format(client=self._client.name), "muted", wrap=True))
        if not self._is_begun:
            proposed = self.tr(
                "Filled in from the agreement, as a start. Nothing is stored until you save."
            )
            head.addWidget(text(proposed, "muted", wrap=True))
        return head

    def _right(self) -> QFrame:
        right = card(self.tr("Still open"))
        right.setFixedWidth(_OPEN_WIDTH)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._open)
        column.addStretch(1)
        column_of(right).addWidget(scrolled(inner, self.tr("Still open")), 1)
        return right

    def reject(self) -> None:
        question = self.tr("Close without saving what you wrote?")
        changed = self._editor.is_changed()
        if not changed or self._ask.confirm(self, question, self.tr("Do not save")):
            super().reject()
