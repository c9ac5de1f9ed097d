"""A key figure with a promise: what came, beside what was promised, and a bar of the one in the
other."""

from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from clientdesk.ui.cards import KeyFigure
from clientdesk.ui.theme import SMALL, tokens_of

_THICKNESS = 6
_MOST = Fraction(5, 4)  # of the promise: what is beyond is drawn to the end


class PromiseFigure(KeyFigure):
    """A figure over a bar; a screen reader is told both in words."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, parent)
        self._bar = PromiseBar()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.addSpacing(SMALL)
            column.addWidget(self._bar)

    def show_share(self, share: Fraction | None) -> None:
        """What came as a part of the promise; None where there is nothing to hold it against."""
        self._bar.show_share(share)


class PromiseBar(QWidget):
    """The promise is a line across the track; below zero nothing is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: Fraction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: Fraction | None) -> None:
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, _THICKNESS + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._share is None:
            return
        tokens = tokens_of(self.palette())
        top = (self.height() - _THICKNESS) / 2
        room, painter = float(self.width()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(QRectF(0, top, room, _THICKNESS), 3, 3)
        share = min(self._share, _MOST)
        if share > 0:
            painter.setBrush(QColor(tokens.accent))
            length = max(float(share / _MOST) * room, 3.0)
            painter.drawRoundedRect(QRectF(0, top, length, _THICKNESS), 3, 3)
        mark = float(1 / _MOST) * room
        painter.fillRect(QRectF(mark - 1, top - 3, 2, _THICKNESS + 6), QColor(tokens.muted))
        painter.end()
