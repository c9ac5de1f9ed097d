"""The text of a letter, to be written in: plain paragraphs, with tables as lines that stay."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from clientdesk.domain.letter_findings import Finding
from clientdesk.ui.letter_highlighter import LetterHighlighter

_BETWEEN = 9  # pixels under a paragraph
_LINE_HEIGHT = 130.0  # percent
_LEAD = re.compile(r"\*\*(.+?)\*\*\s*")
_SENTENCE = re.compile(r".*?[.:!?](?=\s|$)")
_ANY_GAP = r"\s+"


class LetterTextEdit(QTextEdit):
    """One block is one paragraph, so Enter begins the next; a table is one protected line.

    `edited` comes when the user changed the text; `protected` when what was typed would have
    changed the line of a table and was taken back.
    """

    edited = Signal()
    protected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._tables: tuple[str, ...] = ()
        self._allowed: set[tuple[str, ...]] = {()}
        self._last = ""
        self._busy = False
        self._highlighter = LetterHighlighter(self.document(), self.palette())
        self.textChanged.connect(self._on_text_changed)

    def text(self) -> str:
        """The paragraphs, with a blank line between them."""
        lines = (line.strip() for line in self._lines())
        return "\n\n".join(line for line in lines if line)

    def show_text(self, text: str, tables: Sequence[str], values: Sequence[str]) -> None:
        """Shows another text and forgets what could be undone; not an edit by the user."""
        self._allowed = {tuple(tables)}
        self._fill(text)
        self.document().clearUndoRedoStacks()
        self.dress(tables, values)

    def replace_text(self, text: str, tables: Sequence[str], values: Sequence[str]) -> None:
        """Puts another text in place of this one, in one step that Undo takes back."""
        self._allowed.add(tuple(tables))
        self._fill(text)
        self.dress(tables, values)

    def dress(self, tables: Sequence[str], values: Sequence[str]) -> None:
        """What stands out now, in the text as it is."""
        known = {line for lines in self._allowed for line in lines}
        self._tables = tuple(dict.fromkeys([*tables, *known]))
        self._highlighter.show_values(values, self._tables)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        self._highlighter.show_findings(findings)

    def select(self, quote: str) -> bool:
        """Selects words wherever they stand, across any blanks, rather whole ones: 'te' is not in
        'documentos'. False where they are not here.
        """
        pattern = _ANY_GAP.join(re.escape(word) for word in quote.split())
        for expression in (rf"(?<!\w){pattern}(?!\w)", pattern) if pattern else ():
            for number, line in enumerate(self._lines()):
                if match := re.search(expression, line, re.IGNORECASE):
                    self._select(number, *match.span())
                    return True
        return False

    def toggle_lead(self) -> None:
        """Makes the first words of the paragraph bold (up to the selection's end, or the first
        sentence), or plain again."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        line, start = block.text(), block.position()
        lead = _LEAD.match(line)
        if lead:
            plain = f"{lead[1]} {line[lead.end() :]}".strip()
        else:
            first = _SENTENCE.match(line)
            chosen = cursor.selectionEnd() - start if cursor.hasSelection() else 0
            end = min(chosen, len(line)) or (first.end() if first else len(line))
            plain = f"**{line[:end].strip()}** {line[end:].strip()}".strip()
        if line.strip() and line not in self._tables:
            self._write_line(block.position(), len(line), plain)

    def _write_line(self, start: int, length: int, line: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(line)

    def _lines(self) -> list[str]:
        return self.document().toRawText().split("\u2029")

    def _fill(self, text: str) -> None:
        self._busy = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(re.sub(r"\n\s*\n", "\n", text.strip()))
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(_paragraph())
        cursor.endEditBlock()
        self._busy = False
        self._last = self.text()

    def _select(self, number: int, start: int, end: int) -> None:
        block = self.document().findBlockByNumber(number)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus()

    def _on_text_changed(self) -> None:
        if self._busy:
            return
        if not self._keeps_tables():
            self._take_back()
            return
        text = self.text()
        if text != self._last:
            self._last = text
            self.edited.emit()

    def _keeps_tables(self) -> bool:
        known = {line for tables in self._allowed for line in tables}
        return tuple(line for line in self._lines() if line in known) in self._allowed

    def _take_back(self) -> None:
        self._busy = True
        self.undo()
        self._busy = False
        self.protected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_B and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.toggle_lead()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes plain words: a blank line between paragraphs is none of its own here."""
        self.textCursor().insertText(re.sub(r"\n\s*\n", "\n", source.text().strip("\n")))
        self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._highlighter.dress(self.palette())
        super().changeEvent(event)


def _paragraph() -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setBottomMargin(_BETWEEN)
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form
