"""What lies over a chart of clients: it names the one under the pointer or chosen by the keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from clientdesk.ui.charts import ChartPlace, PlotArea
from clientdesk.ui.theme import MEDIUM, SMALL, Tokens, tokens_of

_RADIUS = 5.5
_PAGE = 10  # clients that Page Up and Page Down go by
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


Place = tuple[float, float]  # in the units of the axes


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of a client in a few lines."""

    name: str
    lines: tuple[str, ...]
    loss: bool = False

    @property
    def words(self) -> str:
        return ". ".join((self.name, *self.lines))


class ChartMarks(QWidget):
    """Marks one client at a time. The chart below is not drawn again for it."""

    marked = Signal(object)  # the place of the client, from 0; None: no longer
    chosen = Signal(object)  # the place of the one clicked or entered

    def __init__(self, name: str, chart: ChartPlace) -> None:
        super().__init__(chart)
        self._name = name
        self._places: tuple[Place, ...] = ()
        self._say: Callable[[int], Mark] = lambda place: Mark("", ())
        self._said = Mark("", ())
        self._first = 0
        self._place: int | None = None
        self._area: PlotArea | None = None
        self._chart = chart
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        chart.drawn.connect(self._on_drawn)
        chart.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def place(self) -> int | None:
        """Which client is marked."""
        return self._place

    def show_marks(
        self, places: Sequence[Place], say: Callable[[int], Mark], first: int = 0
    ) -> None:
        """The clients from left to right; `say` tells of one when it is asked for, since words for
        all would take long. The keys begin at `first`.
        """
        self._mark(None)
        self._places, self._say, self._area = tuple(places), say, None
        self._first = max(min(first, len(places) - 1), 0)
        focus = Qt.FocusPolicy.StrongFocus if places else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)
        self.update()

    def centre_of(self, place: int) -> QPointF | None:
        """Where a client is, in pixels; None before the chart is drawn."""
        return self._area.point(*self._places[place]) if self._area else None

    def _on_drawn(self, area: PlotArea) -> None:
        self._area = area
        self.setGeometry(self._chart.rect())
        self.raise_()
        self.update()

    def _mark(self, place: int | None) -> None:
        """Only what the old and the new mark cover is painted again."""
        if place == self._place:
            return
        self.update(self._covered())
        self._place = place
        self._said = Mark("", ()) if place is None else self._say(place)
        self.setAccessibleDescription("" if place is None else self._said.words)
        self.marked.emit(place)
        self.update(self._covered())

    def _at(self, position: QPointF) -> int | None:
        """The client nearest to a point, by its place from left to right."""
        area = self._area
        if area is None or not self._places:
            return None
        reach = area.box.adjusted(-SMALL, -self.height(), SMALL, 0)
        if not reach.contains(position):
            return None
        distances = [abs(area.point(*each).x() - position.x()) for each in self._places]
        return distances.index(min(distances))

    def _fonts(self) -> list[QFont]:
        """Of each line that is said."""
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        return [strong, *(self.font() for _ in self._said.lines)]

    def _box(self, centre: QPointF) -> QRectF:
        """Where the words are."""
        said = zip((self._said.name, *self._said.lines), self._fonts(), strict=True)
        sizes = [(QFontMetricsF(font), line) for line, font in said]
        width = max(metric.horizontalAdvance(line) for metric, line in sizes) + 1
        height = sum(metric.lineSpacing() for metric, _ in sizes)
        return _beside(centre, QSizeF(width + 2 * MEDIUM, height + 2 * SMALL), self.width())

    def _covered(self) -> QRect:
        """What the mark and its words cover."""
        if self._area is None or self._place is None:
            return QRect()
        centre, box = self._area.point(*self._places[self._place]), self._area.box
        line = QRectF(centre.x(), box.top(), 1, box.height())
        edge = int(_RADIUS) + 2
        return line.united(self._box(centre)).toAlignedRect().adjusted(-edge, -edge, edge, edge)

    def _draw_mark(self, painter: QPainter, tokens: Tokens, area: PlotArea, place: Place) -> None:
        centre = area.point(*place)
        painter.setPen(QPen(QColor(tokens.muted), 1))
        painter.drawLine(
            QPointF(centre.x(), area.box.top()), QPointF(centre.x(), area.box.bottom())
        )
        painter.setPen(QPen(QColor(tokens.surface), 2))
        painter.setBrush(QColor(tokens.bad if self._said.loss else tokens.accent))
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        self._draw_words(painter, tokens, self._box(centre))

    def _draw_words(self, painter: QPainter, tokens: Tokens, box: QRectF) -> None:
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(box, 6, 6)
        top, colour = box.top() + SMALL, tokens.text
        lines = (self._said.name, *self._said.lines)
        for font, line in zip(self._fonts(), lines, strict=True):
            metric = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(box.left() + MEDIUM, top + metric.ascent()), line)
            top, colour = top + metric.lineSpacing(), tokens.muted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._chart and isinstance(event, QResizeEvent):
            self.setGeometry(self._chart.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self.palette())
        if self._area is not None and self._place is not None:
            self._draw_mark(painter, tokens, self._area, self._places[self._place])
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if place is not None else Qt.CursorShape.ArrowCursor)
        self._mark(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self._mark(place)
            self.chosen.emit(place)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mark(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keys = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_keys and self._place is None and self._places:
            self._mark(self._first)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self._places) - 1
        here = self._place
        if key in _STEPS:
            there = self._first if here is None else here + _STEPS[key]
            self._mark(max(0, min(there, last)))
        elif key in _ENDS:
            self._mark(last if _ENDS[key] else 0)
        elif key in _OPENING and here is not None:
            self.chosen.emit(here)
        elif key == Qt.Key.Key_Escape and here is not None:
            self._mark(None)
        else:
            super().keyPressEvent(event)


def _beside(centre: QPointF, size: QSizeF, width: int) -> QRectF:
    """A box above and to the right of a point, or where there is room."""
    left = centre.x() + MEDIUM
    if left + size.width() > width:
        left = centre.x() - MEDIUM - size.width()
    top = centre.y() - MEDIUM - size.height()
    if top < 0:
        top = centre.y() + MEDIUM
    return QRectF(QPointF(max(left, 0.0), top), size)
