"""Cells drawn as a ledger: words, a bar from a zero line, the course of a figure."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from clientdesk.ui.line_drawing import draw_level, draw_line, line_points
from clientdesk.ui.theme import SMALL, TIGHT, tokens_of

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a cell can be asked besides its words."""

    SORT = Qt.ItemDataRole.UserRole
    RECORD = Qt.ItemDataRole.UserRole + 1
    TONE = Qt.ItemDataRole.UserRole + 2
    BAR = Qt.ItemDataRole.UserRole + 3
    LINE = Qt.ItemDataRole.UserRole + 4


class CellPainter(QStyledItemDelegate):
    """Words in the colour of their tone, strong where the column is; no focus frame. Words that
    are cut are told in full where the mouse rests."""

    def __init__(self, strong: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._strong = strong

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        tone = index.data(Role.TONE)
        if tone:
            colour = QColor(getattr(tokens_of(option.palette), tone))
            option.palette.setColor(QPalette.ColorRole.Text, colour)
            option.palette.setColor(QPalette.ColorRole.HighlightedText, colour)
        if self._strong:
            option.font.setWeight(QFont.Weight.DemiBold)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        hidden = self.sizeHint(option, index).width() > option.rect.width()
        if event.type() is not QEvent.Type.ToolTip or not hidden:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), index.data(), view.viewport(), option.rect)
        return True


class MarginBar(CellPainter):
    """A bar from a zero line, to the right for a gain and to the left for a loss, and its number.

    A third of the track is left of zero; what is beyond ±LIMIT is drawn to the end.
    """

    LIMIT = 0.6

    NUMBER_WIDTH = 58
    THICKNESS = 7

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        value = index.data(Role.BAR)
        track = QRect(option.rect)
        track.setRight(track.right() - self.NUMBER_WIDTH)
        track.setLeft(track.left() + TIGHT)
        if value is None or track.width() < 3 * SMALL:
            return
        tokens = tokens_of(option.palette)
        zero = track.left() + track.width() / 3
        full = track.width() * (2 / 3 if value > 0 else 1 / 3)
        length = max(2.0, min(abs(value) / self.LIMIT, 1.0) * full)
        left = zero if value > 0 else zero - length
        top = track.center().y() - self.THICKNESS / 2 + 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(zero - 0.5, top - 4, 1, self.THICKNESS + 8), QColor(tokens.line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, index.data(Role.TONE) or "bar")))
        painter.drawRoundedRect(QRectF(left, top, length, self.THICKNESS), 2, 2)
        painter.restore()


class Sparkline(CellPainter):
    """The course of a figure as a line without an axis, and its words at the right.

    A hairline marks zero where the line crosses it; nothing is drawn of fewer than two values.
    """

    WORDS_WIDTH = 30
    MARGIN = 9

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        values: Sequence[float | None] = index.data(Role.LINE) or ()
        known = [value for value in values if value is not None]
        area = QRectF(option.rect).adjusted(SMALL, self.MARGIN, -self.WORDS_WIDTH, -self.MARGIN)
        if len(known) < 2 or area.width() < 3 * SMALL:
            return
        tokens, low, high = tokens_of(option.palette), min(known), max(known)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if low < 0 < high:
            draw_level(painter, 0, low, high, area, QColor(tokens.line))
        draw_line(painter, line_points(values, low, high, area), QColor(tokens.accent), 1.5)
        painter.restore()
