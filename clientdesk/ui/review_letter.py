"""The letters of a case: the newest as it will be printed, and what its rules found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.desk import Desk
from clientdesk.app.letter_book import LetterBook
from clientdesk.app.letter_finish import FinishedLetter, finish
from clientdesk.app.messages import Messages
from clientdesk.app.reviews import ReviewCase
from clientdesk.domain.letter_findings import Finding
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import EmptyState
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.letter_files import LetterFiles
from clientdesk.ui.pdf_preview import PdfPreview
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.signs import EXCLUDED, GOOD, WARN, Signs
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, put_icon, set_role
from clientdesk.ui.words import words

_LETTER, _NONE = range(2)
_LINE, _FINDINGS_HEIGHT = 24, 96


@dataclass(frozen=True, slots=True)
class ReadLetter:
    """A letter as it will be printed, or why it cannot be, and what its rules find."""

    findings: tuple[Finding, ...]
    pdf: bytes = b""
    refused: Refused | None = None


@dataclass(frozen=True, slots=True)
class _Finished:
    """A draft as it is to be kept, or why it cannot be final."""

    draft: KeptLetter
    letter: FinishedLetter | None = None
    refused: Refused | None = None


class LetterCard(QFrame):
    """Shows one letter of the case; writing one is the page's business."""

    changed = Signal(object)  # Changes
    letter_wanted = Signal(object)  # KeptLetter, None for a new one

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._letters: Sequence[KeptLetter] = ()
        self._shown_id = 0
        self._messages = Messages(session.language)
        self._files = LetterFiles(self, ask, self._messages)
        self._reading, self._finishing = LateReading(self), LateReading(self)
        self._title = text("", "card-title")
        self._state = text("", "caption")
        self._choice = QComboBox()
        self._edit = self._button(self.tr("&Edit…"), self._on_edit)
        self._print = self._button(self.tr("&Print…"), self._on_print)
        self._final = self._button(self.tr("&Make final"), self._on_final)
        self._preview = PdfPreview()
        self._signs = Signs(self.tr("What the rules found"))
        self._found = scrolled(self._signs, self.tr("What the rules found"))
        self._refusal = text("", "bad", wrap=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._reading.read.connect(self._on_read)
        self._finishing.read.connect(self._on_finished)
        self._choice.activated.connect(self._show)

    @property
    def letter(self) -> KeptLetter | None:
        """The letter that is shown."""
        place = self._choice.currentIndex()
        return self._letters[place] if 0 <= place < len(self._letters) else None

    def show_case(self, case: ReviewCase) -> None:
        """Shows the newest letter of a case, or the one that was shown already."""
        before = self.letter
        self._letters = case.letters
        self._choice.clear()
        self._choice.addItems([self._name(each) for each in case.letters])
        ids = [each.id for each in case.letters]
        if before is not None and before.id in ids:
            self._choice.setCurrentIndex(ids.index(before.id))
        self._choice.setVisible(len(case.letters) > 1)
        self._title.setVisible(len(case.letters) == 1)
        self._stack.setCurrentIndex(_LETTER if case.letters else _NONE)
        self._show()

    def stop(self) -> None:
        """Before the workbook is closed."""
        for work in (self._reading, self._finishing):
            work.stop()
        self.setEnabled(True)

    def _name(self, letter: KeptLetter) -> str:
        day = self._session.formats.short_date(letter.letter_date)
        named = self.tr("{letter} · {state} · {day}")
        return named.format(letter=words(letter.kind), state=words(letter.state), day=day)

    def _show(self) -> None:
        """The letter is typeset and checked on another thread; nothing can be done with it yet."""
        letter = self.letter
        self._say("")
        if letter is None:
            return
        self._title.setText(words(letter.kind))
        self._state.setText(self._state_words(letter))
        self._final.setVisible(letter.state is LetterState.DRAFT)
        if letter.id != self._shown_id:
            self._shown_id = letter.id
            self._preview.show_sentence(self.tr("The letter is being set…"))
            self._signs.clear()
        for each in (self._print, self._final):
            each.setEnabled(False)
        self._reading.start(_reader(self._session.desk, letter))

    def _show_buttons(self, letter: KeptLetter, is_blocked: bool) -> None:
        """The filled button is the next action: mending, or making it final."""
        is_draft = letter.state is LetterState.DRAFT
        self._edit.setText(self.tr("&Edit…") if is_draft else self.tr("&Open…"))
        self._final.setVisible(is_draft)
        self._final.setEnabled(not is_blocked)
        why = self.tr("Mend what is listed below first.") if is_blocked else ""
        self._final.setToolTip(why)
        set_role(self._final, "" if is_blocked else "primary")
        set_role(self._edit, "primary" if is_draft and is_blocked else "")

    def _state_words(self, letter: KeptLetter) -> str:
        formats = self._session.formats
        if letter.delivered_on is not None and letter.delivery is not None:
            said = self.tr("{state} · {way}, {day}")
            day = formats.short_date(letter.delivered_on)
            return said.format(state=words(letter.state), way=words(letter.delivery), day=day)
        said = self.tr("{state} · {day}")
        return said.format(state=words(letter.state), day=formats.short_date(letter.letter_date))

    def _show_findings(self, found: Sequence[Finding], is_draft: bool) -> None:
        self._signs.clear()
        for each in found:
            sentence = self._messages.finding(each)
            said = self.tr("{rule}  {sentence}").format(rule=each.rule, sentence=sentence)
            self._signs.add(EXCLUDED if each.blocks else WARN, said, spoken=words(each.severity))
        if not found:
            self._signs.add(GOOD, self.tr("Every rule holds."))
        elif is_draft and not any(each.blocks for each in found):
            self._signs.add(GOOD, self.tr("Nothing keeps it from being final."))
        self._fit()

    def _fit(self) -> None:
        """As high as what was found, up to a limit from which on it scrolls."""
        layout = self._signs.layout()
        wanted = layout.totalHeightForWidth(self._preview.width() - SMALL) if layout else 0
        self._found.setFixedHeight(min(max(wanted, _LINE), _FINDINGS_HEIGHT))

    def _on_read(self, read: ReadLetter) -> None:
        if self.letter is None:
            return
        self._show_findings(read.findings, self.letter.state is LetterState.DRAFT)
        self._show_buttons(self.letter, any(each.blocks for each in read.findings))
        self._print.setEnabled(read.refused is None)
        if read.refused is None:
            self._preview.show_pdf(read.pdf)
        else:
            self._preview.show_sentence(self._messages.refusal(read.refused))

    def _on_edit(self) -> None:
        self.letter_wanted.emit(self.letter)

    def _on_print(self) -> None:
        self._files.print(self._preview.document)

    def _on_final(self) -> None:
        """It is checked and typeset once more on another thread, then kept."""
        letter, desk = self.letter, self._session.desk
        if letter is not None:
            self.setEnabled(False)
            self._finishing.start(lambda: _finish(desk, letter))

    def _on_finished(self, done: _Finished) -> None:
        self.setEnabled(True)
        if done.letter is None:
            if done.refused is not None:
                self._say(self._messages.refusal(done.refused))
            return
        draft, letters = done.draft, self._session.desk.letters
        try:
            saved = letters.keep_one(done.letter, draft.id, draft.review_id)
        except Refused as refused:
            self._say(self._messages.refusal(refused))
            return
        self.changed.emit(saved.changes)

    def _say(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    def _button(self, words_: str, go: Callable[[], object]) -> QPushButton:
        made = button(words_)
        made.clicked.connect(lambda: go())  # noqa: PLW0108 - drops `checked`
        return made

    def _lay_out(self) -> None:
        set_role(self, "card")
        self._stack.addWidget(self._shown())
        self._stack.addWidget(self._nothing())
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.addWidget(self._stack)

    def _shown(self) -> QWidget:
        self._choice.setAccessibleName(self.tr("Letter of this case"))
        names = QVBoxLayout()
        names.setSpacing(0)
        for part in (self._title, self._choice, self._state):
            names.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addLayout(names, 1)
        for each in (self._another(), self._edit, self._print, self._final):
            head.addWidget(each)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(head)
        column.addWidget(self._preview, 1)
        column.addWidget(self._found)
        column.addWidget(self._refusal)
        return widget

    def _another(self) -> QToolButton:
        another = QToolButton()
        put_icon(another, "plus")
        set_role(another, "quiet")
        another.setAccessibleName(self.tr("Write another letter"))
        another.setToolTip(self.tr("Write another letter"))
        another.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        another.clicked.connect(lambda: self.letter_wanted.emit(None))
        return another

    def _nothing(self) -> EmptyState:
        state = EmptyState(
            "envelope-simple",
            self.tr("No letter yet"),
            self.tr(
                "Talk first, then write. A letter is filled in from this case, checked against its "
                "rules, and kept as it was sent."
            ),
        )
        write = self.tr("Write a letter…")
        state.add_button(write, "envelope-simple", lambda: self.letter_wanted.emit(None), "primary")
        state.end_buttons()
        return state

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _reader(desk: Desk, letter: KeptLetter) -> Callable[[], ReadLetter]:
    """Typesets and checks a draft; a final letter is as it was kept."""
    letters = desk.letters

    def read() -> ReadLetter:
        found = letters.findings_of(letter)
        if letter.state is LetterState.DRAFT:
            with desk.on_snapshot(LetterBook) as book:
                terms, text_ = letters.terms_of(letter), letters.letter_of(letter)
                found = book.check(letter.client_id, letter.kind, text_, terms)
        try:
            return ReadLetter(found, letters.pdf_of(letter))
        except Refused as refused:
            return ReadLetter(found, refused=refused)

    return read


def _finish(desk: Desk, draft: KeptLetter) -> _Finished:
    letters = desk.letters
    terms, letter = letters.terms_of(draft), letters.letter_of(draft)
    try:
        with desk.on_snapshot(LetterBook) as book:
            inputs = book.inputs(draft.client_id, draft.kind, terms)
            return _Finished(draft, finish(book, inputs, letter))
    except Refused as refused:
        return _Finished(draft, refused=refused)
