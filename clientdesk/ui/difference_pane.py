"""How a backup differs from the workbook as it is now, in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from clientdesk.app.messages import Messages
from clientdesk.domain.backups import TableDifference
from clientdesk.domain.formats import Formats
from clientdesk.ui.dialogs import card, language_of, text
from clientdesk.ui.theme import SMALL

_HISTORY = frozenset({"change", "journal"})


class DifferencePane(QScrollArea):
    """One line for each kind of record that is not as it was then."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._messages = Messages(language_of(self))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Differences from now"))
        self.say("")

    def say(self, words: str) -> None:
        """One sentence in place of the differences."""
        self._show([], words)

    def show_differences(self, found: Sequence[TableDifference]) -> None:
        """What has changed since the backup; the history's own lines are no news."""
        lines = [each for each in found if each.table not in _HISTORY]
        self._show(lines, "" if lines else self.tr("Nothing has changed since."))

    def _show(self, lines: Sequence[TableDifference], words: str) -> None:
        frame = card(self.tr("Differences from now"))
        column = frame.layout()
        assert isinstance(column, QVBoxLayout)
        column.setSpacing(SMALL)
        if words:
            column.addWidget(text(words, "muted", wrap=True))
        for line in lines:
            column.addWidget(text(self._title(line), "strong", wrap=True))
            column.addWidget(text(self._words(line), "caption", wrap=True))
        column.addStretch()
        self.setWidget(frame)

    def _title(self, line: TableDifference) -> str:
        name = self._messages.table(line.table)
        return name[:1].upper() + name[1:]

    def _words(self, line: TableDifference) -> str:
        number = self._formats.number
        then = self.tr("{then} then, {now} now")
        parts = [then.format(then=number(line.then), now=number(line.now))]
        if line.only_now:
            parts.append(self.tr("%n added since", "", line.only_now))
        if line.only_then:
            parts.append(self.tr("%n gone since", "", line.only_then))
        if line.changed:
            parts.append(self.tr("%n changed since", "", line.changed))
        return " · ".join(parts)
