"""A letter to a client: its terms, its text, its pages, and what the rules find in it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.letter_files import file_name
from clientdesk.app.letter_finish import FinishedLetter
from clientdesk.app.letters import SavedLetter
from clientdesk.app.messages import Messages
from clientdesk.domain.changes import Changes
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_inputs import LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.delivery_dialog import DeliveryDialog
from clientdesk.ui.dialogs import language_of, page
from clientdesk.ui.letter_files import LetterFiles
from clientdesk.ui.letter_layout import LetterLayout
from clientdesk.ui.letter_mending import LetterMending
from clientdesk.ui.letter_writing import LetterWriting
from clientdesk.ui.theme import MEDIUM

_WIDEST, _HIGHEST = 1480, 900
_AROUND = 40  # pixels of the screen that stay free


class LetterEditor(QDialog):
    """Writes one letter and stores it: a draft to go on with, or a final one, which is read only
    and can be replaced, not changed. `changed` tells what was stored.
    """

    changed = Signal(object)  # Changes

    def __init__(
        self,
        desk: Desk,
        client_id: int,
        kind: LetterKind,
        ask: Ask,
        parent: QWidget | None = None,
        review_id: int | None = None,
        kept_id: int = 0,
    ) -> None:
        super().__init__(parent)
        self._desk, self._ask = desk, ask
        self._client = desk.clients.get(client_id)
        self._messages = Messages(language_of(self))
        self._files = LetterFiles(self, ask, self._messages)
        self.parts = LetterLayout(desk, self._client, self._messages, language_of(self))
        mending = self._mending = LetterMending(desk, client_id, ask, self)
        self._writing = LetterWriting(desk, client_id, self.parts, self._messages, mending, self)
        self._kept: KeptLetter | None = None
        self._review_id = review_id
        self._supersedes: int | None = None
        self._unsaved = False
        self._lay_out()
        self._connect()
        if kept_id:
            self._open(kept_id)
        else:
            self._begin(kind)

    @property
    def busy(self) -> bool:
        """Whether what is shown is about to be made again."""
        return self._writing.busy

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Letter"))
        column = page(self)
        column.setSpacing(MEDIUM)
        column.addWidget(self.parts)
        room = self.screen().availableSize()
        self.resize(min(_WIDEST, room.width() - _AROUND), min(_HIGHEST, room.height() - _AROUND))

    def _connect(self) -> None:
        parts = self.parts
        self._mending.changed.connect(self._on_mended)
        self._writing.edited.connect(self._on_edited)
        self._writing.finished.connect(self._on_finished)
        self._writing.unfinished.connect(self._on_unfinished)
        parts.picker.chosen.connect(self._on_letter_chosen)
        parts.kinds.edited.connect(self._on_kind_chosen)
        parts.delete.clicked.connect(self._on_deleted)
        for pressed, go in (
            (parts.save_draft, self._on_draft_saved),
            (parts.make_final, self._on_final_wanted),
            (parts.replace, self._on_replaced),
            (parts.save_pdf, self._on_pdf_saved),
            (parts.print, self._on_printed),
            (parts.email, self._on_email),
            (parts.delivery, self._on_delivery),
            (parts.close_, self.reject),
        ):
            pressed.clicked.connect(go)
        for keys, target in (
            (QKeySequence.StandardKey.Save, parts.save_draft),
            (QKeySequence.StandardKey.Print, parts.print),
        ):
            QShortcut(QKeySequence(keys), self, target.click)

    def _begin(self, kind: LetterKind) -> None:
        self._kept, self._supersedes, self._unsaved = None, None, False
        self._show_state()
        self._writing.begin(kind)

    def _open(self, letter_id: int) -> None:
        letters = self._desk.letters
        kept = letters.get(letter_id)
        self._kept, self._supersedes, self._unsaved = kept, None, False
        self._show_state()
        terms, letter = letters.terms_of(kept), letters.letter_of(kept)
        if kept.state is LetterState.DRAFT:
            self._writing.go_on(terms, letter)
        else:
            findings = letters.findings_of(kept)
            self._writing.show_final(terms, letter, findings, letters.pdf_of(kept))

    def _show_state(self) -> None:
        self.parts.show_state(self._kept, self._unsaved)
        kept = self._desk.letters.kept(self._client.id)
        self.parts.picker.show_letters(kept, self._kept.id if self._kept else 0)

    def _on_mended(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self._writing.refresh()

    def _on_edited(self) -> None:
        if not self._unsaved:
            self._unsaved = True
            self._show_state()

    def _on_letter_chosen(self, letter_id: object) -> None:
        if not self._may_leave():
            self._show_state()
        elif isinstance(letter_id, int) and letter_id:
            self._open(letter_id)
        else:
            self._begin(self.parts.kind)

    def _on_kind_chosen(self) -> None:
        kind = self.parts.kind
        if self._may_leave():
            self._begin(kind)
        else:
            self.parts.show_kind(self.parts.shown_kind)

    def _may_leave(self) -> bool:
        """Whether what was written since the last time it was saved may go."""
        question = self.tr("Leave this letter without saving it?")
        detail = self.tr("What you changed since you opened or saved it is lost.")
        leave = self.tr("Leave without saving")
        return not self._unsaved or self._ask.confirm(self, question, leave, detail)

    def _on_draft_saved(self) -> None:
        written = self._written()
        if written is None:
            return
        terms, letter = written
        letters, client_id, case = self._desk.letters, self._client.id, self._case()
        draft, before = self._kept.id if self._kept else 0, self._supersedes
        self._store(
            lambda: letters.save_draft(client_id, letter.kind, terms, letter, draft, case, before)
        )

    def _on_final_wanted(self) -> None:
        written = self._written()
        if written is not None:
            self.parts.setEnabled(False)  # what is typed now would not be in it
            self._writing.finish(*written)

    def _on_finished(self, finished: FinishedLetter) -> None:
        self.parts.setEnabled(True)
        draft = self._kept.id if self._kept else 0
        case, before = self._case(), self._supersedes
        self._store(lambda: self._desk.letters.keep_one(finished, draft, case, before))

    def _on_unfinished(self, refused: Refused) -> None:
        self.parts.setEnabled(True)
        self._warn(refused)
        self._writing.refresh()

    def _case(self) -> int | None:
        return self._kept.review_id if self._kept else self._review_id

    def _written(self) -> tuple[LetterTerms, Letter] | None:
        """The letter as it stands on the screen; None where there is none, which is said."""
        try:
            return self._writing.letter()
        except Refused as refused:
            self._warn(refused)
            return None

    def _warn(self, refused: Refused) -> None:
        self._ask.warn(self, self._messages.refusal(refused))

    def _store(self, store: Callable[[], SavedLetter]) -> None:
        try:
            saved = store()
        except Refused as refused:
            self._warn(refused)
            return
        kept = self._desk.letters.get(saved.letter_id)
        if kept.state is LetterState.DRAFT:  # the text stays, with all that can be undone
            self._kept, self._unsaved = kept, False
            self._show_state()
        else:
            self._open(kept.id)
            self.parts.delivery.setFocus()
        self.changed.emit(saved.changes)

    def _on_replaced(self) -> None:
        """A letter in place of the final one, which stands until this one is final."""
        before = self._kept
        if before is None:
            return
        letters = self._desk.letters
        terms = replace(letters.terms_of(before), letter_date=self._desk.today)
        self._kept, self._review_id, self._supersedes = None, before.review_id, before.id
        self._show_state()
        self._writing.go_on(terms, letters.letter_of(before))

    def _on_deleted(self) -> None:
        question, delete = self.tr("Delete this draft?"), self.tr("Delete")
        if self._kept is None or not self._ask.confirm(self, question, delete):
            return
        kind = self._kept.kind
        changes = self._desk.letters.delete_draft(self._kept.id)
        self._begin(kind)
        self.changed.emit(changes)

    def _on_pdf_saved(self) -> None:
        letters, kept = self._desk.letters, self._kept
        if kept is not None and kept.state is not LetterState.DRAFT:
            final = kept
            self._files.save(letters.file_name(final), lambda: letters.pdf_of(final))
            return
        written = self._written()
        if written is not None:
            terms, letter = written
            name = file_name(self._client, letter.kind, letter.language, terms.letter_date)
            self._files.save(name, lambda: letters.pdf(letters.draft(letter)))

    def _on_printed(self) -> None:
        self._files.print(self.parts.preview.document)

    def _on_email(self) -> None:
        if self._kept is not None:
            self._files.email(self._desk.letters, self._kept)

    def _on_delivery(self) -> None:
        if self._kept is None:
            return
        dialog = DeliveryDialog(self._desk, self._kept, self)
        dialog.changed.connect(self._on_delivered)
        dialog.open()

    def _on_delivered(self, changes: Changes) -> None:
        if self._kept is not None:
            self._kept = self._desk.letters.get(self._kept.id)
        self._show_state()
        self.changed.emit(changes)

    def reject(self) -> None:
        """Close, Escape and the window's own button."""
        if self._may_leave():
            super().reject()

    def done(self, result: int) -> None:
        self._writing.close()
        super().done(result)
