"""The words of a letter as the user writes them: subject, salutation, text and closing."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_findings import Finding
from clientdesk.domain.letter_text import LetterWords, table_lines, words_of
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import TextEditor
from clientdesk.ui.letter_text_edit import LetterTextEdit
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, put_icon, set_role


class LetterTextPane(QFrame):
    """Says `edited` when the user wrote; what comes of it is the editor's business."""

    edited = Signal()
    merge_wanted = Signal()  # the terms into the text, own words kept
    anew_wanted = Signal()  # the text as the terms give it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._subject, self._salutation, self._closing = (TextEditor() for _ in range(3))
        self.body = LetterTextEdit()
        self.body.setAccessibleName(self.tr("Text of the letter"))
        self._bar = _ChangedBar()
        self._hint = text("", "caption", wrap=True)
        self._hint.hide()
        self._tools = QHBoxLayout()
        self._lay_out()
        self._connect()

    def words(self) -> LetterWords:
        """What is written now."""
        return LetterWords(
            subject=str(self._subject.value()),
            salutation=str(self._salutation.value()),
            text=self.body.text(),
            closing=str(self._closing.value()),
        )

    def show_letter(self, letter: Letter) -> None:
        """Shows another letter; there is nothing to undo in it."""
        words = words_of(letter)
        self._show_lines(words)
        self.body.show_text(words.text, table_lines(letter), _values(letter))
        self._hint.hide()

    def clear(self) -> None:
        """While there is no letter."""
        self._show_lines(LetterWords(subject="", salutation="", text="", closing=""))
        self.body.show_text("", (), ())
        self._hint.hide()

    def put(self, words: LetterWords, letter: Letter) -> None:
        """Puts these words in, whose tables and values are those of `letter`; Undo takes the text
        back."""
        self._show_lines(words)
        self.body.replace_text(words.text, table_lines(letter), _values(letter))
        self._hint.hide()

    def dress(self, letter: Letter) -> None:
        """Lets the values and tables of a letter stand out in the text as it is."""
        self.body.dress(table_lines(letter), _values(letter))

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        self.body.show_findings(findings)

    def show_changed(self, changed: bool, mergeable: bool = True) -> None:
        """Asks what to do with a text written by hand whose terms have changed since."""
        self._bar.setVisible(changed)
        self._bar.merge.setVisible(mergeable)

    def go_to(self, quote: str) -> bool:
        """Selects these words where they stand; False where they are nowhere here."""
        if self.body.select(quote):
            return True
        for line in (self._subject, self._salutation, self._closing):
            place = line.text().lower().find(quote.lower()) if quote else -1
            if place >= 0:
                line.setFocus()
                line.setSelection(place, len(quote))
                return True
        return False

    def set_read_only(self, final: bool) -> None:
        """A final letter is read, not written."""
        for line in (self._subject, self._salutation, self._closing, self.body):
            line.setReadOnly(final)
        for place in range(self._tools.count()):
            item = self._tools.itemAt(place)
            tool = item.widget() if item else None
            if isinstance(tool, QToolButton):
                tool.setVisible(not final)

    def _show_lines(self, words: LetterWords) -> None:
        self._subject.set_value(words.subject)
        self._salutation.set_value(words.salutation)
        self._closing.set_value(words.closing)

    def _connect(self) -> None:
        for line in (self._subject, self._salutation, self._closing):
            line.edited.connect(self.edited)
        self.body.edited.connect(self._on_edited)
        self.body.protected.connect(self._on_protected)
        self._bar.merge.clicked.connect(self.merge_wanted)
        self._bar.anew.clicked.connect(self.anew_wanted)

    def _on_edited(self) -> None:
        self._hint.hide()
        self.edited.emit()

    def _on_protected(self) -> None:
        self._hint.setText(
            self.tr(
                "A table is made from the terms and the records of the client; change it there."
            )
        )
        self._hint.show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, LARGE)
        column.setSpacing(SMALL)
        column.addLayout(self._head())
        column.addWidget(self._bar)
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        self._add_line(grid, 0, self.tr("Subject"), self._subject)
        self._add_line(grid, 1, self.tr("Salutation"), self._salutation)
        column.addLayout(grid)
        column.addWidget(self.body, 1)
        column.addWidget(self._hint)
        below = QGridLayout()
        below.setHorizontalSpacing(MEDIUM)
        self._add_line(below, 0, self.tr("Closing"), self._closing)
        column.addLayout(below)

    def _add_line(self, grid: QGridLayout, row: int, label: str, line: TextEditor) -> None:
        name = text(label, "caption")
        name.setBuddy(line)
        line.setAccessibleName(label)
        width = max(name.fontMetrics().horizontalAdvance(each) for each in self._labels())
        name.setMinimumWidth(width)
        grid.addWidget(name, row, 0)
        grid.addWidget(line, row, 1)

    def _labels(self) -> tuple[str, ...]:
        return (self.tr("Subject"), self.tr("Salutation"), self.tr("Closing"))

    def _head(self) -> QHBoxLayout:
        self._tools.setSpacing(2)
        self._tools.addWidget(text(self.tr("Text"), "card-title"))
        self._tools.addStretch()
        document = self.body.document()
        undo = self.tr("Undo (Ctrl+Z)")
        redo = self.tr("Redo (Ctrl+Shift+Z)")
        self._add_tool("text-bolder", self.tr("Bold lead (Ctrl+B)"), self.body.toggle_lead)
        back = self._add_tool("arrow-counter-clockwise", undo, self.body.undo)
        again = self._add_tool("arrow-clockwise", redo, self.body.redo)
        anew = self.tr("Write the text anew from the terms")
        self._add_tool("arrows-clockwise", anew, self.anew_wanted.emit)
        for tool, can in ((back, document.undoAvailable), (again, document.redoAvailable)):
            tool.setEnabled(False)
            can.connect(tool.setEnabled)
        return self._tools

    def _add_tool(self, picture: str, name: str, go: Callable[[], object]) -> QToolButton:
        tool = QToolButton()
        put_icon(tool, picture)
        set_role(tool, "quiet")
        tool.setToolTip(name)
        tool.setAccessibleName(name)
        tool.clicked.connect(lambda: go())  # noqa: PLW0108 - drops `checked`
        self._tools.addWidget(tool)
        return tool


class _ChangedBar(QFrame):
    """The terms changed after the text was written in by hand."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "sunken")
        self.merge = button(self.tr("Bring my text up to date"), role="primary")
        self.anew = button(self.tr("Write it anew"))
        said = self.tr("The terms have changed since you wrote in the text.")
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(text(said, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.merge)
        row.addWidget(self.anew)
        row.addStretch()
        column.addLayout(row)
        self.hide()


def _values(letter: Letter) -> list[str]:
    """Stored values that can be told from other words; a day of the month alone cannot."""
    return [field.value for field in letter.fields if len(field.value) > 2]
