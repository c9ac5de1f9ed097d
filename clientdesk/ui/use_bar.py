"""A bar of what is used against what is included, with the band that is let pass."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from clientdesk.ui.cell_painters import CellPainter, Index, Role
from clientdesk.ui.theme import SMALL, tokens_of

LIMIT = 2.0  # what is used beyond it is drawn to the end
WORD_WIDTH = 92
THICKNESS = 7


class UseBar(CellPainter):
    """The track ends at LIMIT times what is included; a line marks where that is, a band beside it
    what is let pass, and only what lies beyond takes the tone. `tolerance` is in per cent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(strong=False, parent=parent)
        self.tolerance = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        used = index.data(Role.BAR)
        track = QRect(option.rect.adjusted(SMALL, 0, -WORD_WIDTH, 0))
        if used is None or track.width() < 3 * SMALL:
            return
        tokens = tokens_of(option.palette)
        one = track.width() / LIMIT
        top = track.center().y() - THICKNESS / 2 + 1
        band = QRectF(track.left() + one, top - 3, one * self.tolerance / 100, THICKNESS + 6)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(band, QColor(tokens.line))
        inside, beyond = min(used, 1.0) * one, (min(used, LIMIT) - 1) * one
        _bar(painter, QRectF(track.left(), top, max(inside, 2.0), THICKNESS), tokens.bar)
        if beyond > 0:
            tone = getattr(tokens, index.data(Role.TONE) or "bar")
            _bar(painter, QRectF(band.left(), top, max(beyond, 2.0), THICKNESS), tone)
        painter.fillRect(QRectF(band.left() - 0.5, top - 4, 1, THICKNESS + 8), QColor(tokens.muted))
        painter.restore()


def _bar(painter: QPainter, rect: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, 2, 2)
