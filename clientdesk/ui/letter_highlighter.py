"""What stands out where a letter's text is edited: stored values, leads, tables, findings."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)

from clientdesk.domain.letter_findings import Finding
from clientdesk.ui.theme import Tokens, tokens_of

_LEAD = re.compile(r"\*\*(.+?)\*\*")
_NOTHING = re.compile(r"(?!)")


class LetterHighlighter(QSyntaxHighlighter):
    """Paints over the words and changes none of them."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._tokens = tokens_of(palette)
        self._values = _NOTHING
        self._tables: frozenset[str] = frozenset()
        self._findings: tuple[Finding, ...] = ()

    def dress(self, palette: QPalette) -> None:
        """Takes the colours of another scheme."""
        self._tokens = tokens_of(palette)
        self.rehighlight()

    def show_values(self, values: Iterable[str], tables: Iterable[str]) -> None:
        """Which words are stored values, and which lines stand for a table."""
        found = sorted({value for value in values if value.strip()}, key=len, reverse=True)
        words = "|".join(re.escape(value) for value in found)
        self._values = re.compile(rf"(?<!\w)(?:{words})(?!\w)") if found else _NOTHING
        self._tables = frozenset(tables)
        self.rehighlight()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Underlines the words that findings quote."""
        quoting = tuple(each for each in findings if each.quote)
        if quoting != self._findings:
            self._findings = quoting
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if text in self._tables:
            self.setFormat(0, len(text), _table(self._tokens))
            return
        spans = [(match.span(), _value(self._tokens)) for match in self._values.finditer(text)]
        for match in _LEAD.finditer(text):
            start, end = match.span()
            spans += [
                ((start, start + 2), _faint(self._tokens)),
                ((end - 2, end), _faint(self._tokens)),
            ]
            spans.append(((start + 2, end - 2), _bold()))
        for finding in self._findings:
            spans += [
                (span, _wave(self._tokens, finding.blocks)) for span in _places(text, finding)
            ]
        self._paint(len(text), spans)

    def _paint(self, length: int, spans: Sequence[tuple[tuple[int, int], QTextCharFormat]]) -> None:
        """A value in a bold lead is both: formats are laid over each other, sign by sign."""
        for place in range(length):
            over = [form for (start, end), form in spans if start <= place < end]
            if over:
                whole = QTextCharFormat()
                for form in over:
                    whole.merge(form)
                self.setFormat(place, 1, whole)


def _places(text: str, finding: Finding) -> list[tuple[int, int]]:
    wanted, low = finding.quote.lower(), text.lower()
    starts = [match.start() for match in re.finditer(re.escape(wanted), low)]
    return [(start, start + len(wanted)) for start in starts]


def _table(tokens: Tokens) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(tokens.accent))
    form.setBackground(QColor(tokens.sunken))
    form.setFontWeight(QFont.Weight.DemiBold)
    return form


def _value(tokens: Tokens) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(QColor(tokens.soft))
    return form


def _bold() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.DemiBold)
    return form


def _faint(tokens: Tokens) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(tokens.muted))
    return form


def _wave(tokens: Tokens, blocks: bool) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(QColor(tokens.bad if blocks else tokens.warn))
    return form
