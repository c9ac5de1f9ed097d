"""The margin gap as lines that add up: from target to actual profit."""

from fractions import Fraction

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.margin_gap import MarginGap
from clientdesk.ui.cards import Lines
from clientdesk.ui.diagnosis_words import diagnosis_words
from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import TIGHT


class GapLines(QWidget):
    """What takes from the target profit has a minus; lines of nothing are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = Lines()
        self._note = text("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._lines)
        column.addWidget(self._note)

    def show_gap(self, gap: MarginGap, target_margin: int, formats: Formats) -> None:
        """Shows the target, each part, and the profit that is left."""
        self._lines.clear()
        target = self.tr("Target profit, {margin} of fees")
        margin = formats.percent(Fraction(target_margin, 100))
        self._lines.add(target.format(margin=margin), formats.amount(gap.target), strong=True)
        for part in gap.parts:
            if part.amount:
                self._lines.add(diagnosis_words(part.code), formats.amount(-part.amount))
        loss = gap.actual < 0
        self._lines.add(self.tr("Full profit"), formats.amount(gap.actual), strong=True, loss=loss)
        unknown = any(part.amount for part in gap.parts) and not all(
            part.known for part in gap.parts
        )
        self._note.setText(
            self.tr("What was agreed is not known in hours, so the price holds extra ones too.")
            if unknown
            else ""
        )
        self._note.setVisible(unknown)
