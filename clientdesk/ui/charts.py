"""A chart in the window: a place first, the drawing when it is seen."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.ui.theme import tokens_of

if TYPE_CHECKING:
    from matplotlib.backend_bases import Event
    from matplotlib.figure import Figure

    from clientdesk.app.figures import FigureStyle

_BACKEND = "matplotlib.backends.backend_qtagg"
LOOK_AGAIN_MS = 20
Draw = Callable[["FigureStyle"], "Figure"]


@dataclass(frozen=True, slots=True)
class PlotArea:
    """Where the axes of a chart are in its place, in pixels, and what they go from and to."""

    box: QRectF
    x: tuple[float, float]
    y: tuple[float, float]

    def point(self, x: float, y: float) -> QPointF:
        """Where a value is."""
        right = (x - self.x[0]) / (self.x[1] - self.x[0])
        up = (y - self.y[0]) / (self.y[1] - self.y[0])
        return QPointF(
            self.box.left() + right * self.box.width(), self.box.bottom() - up * self.box.height()
        )


class ChartPlace(QWidget):
    """Shows one figure. It is drawn when first seen, since matplotlib is slow to load, and again
    when the colours change. `description` is what a screen reader says of it."""

    drawn = Signal(object)  # the PlotArea, each time the chart was drawn

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw: Draw | None = None
        self._stale = False
        self._canvas: QWidget | None = None
        self._loading: Thread | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(name)

    def show_figure(self, draw: Draw | None, description: str) -> None:
        """Draws `draw(style)` as soon as the place is seen; None empties it."""
        self._draw = draw
        self.setAccessibleDescription(description)
        self._redraw()

    def _redraw(self) -> None:
        self._stale = True
        if self.isVisible():
            QTimer.singleShot(LOOK_AGAIN_MS, self, self._load)

    def _load(self) -> None:
        """Loads matplotlib on a thread of its own, while the window takes input; then draws."""
        if self._loading is None:
            self._loading = Thread(target=importlib.import_module, args=[_BACKEND])
            self._loading.start()
        if self._loading.is_alive():
            QTimer.singleShot(LOOK_AGAIN_MS, self, self._load)
        else:
            self._build()

    def _build(self) -> None:
        if not self._stale:
            return
        self._stale = False
        if self._canvas is not None:
            self._column.removeWidget(self._canvas)
            self._canvas.deleteLater()
            self._canvas = None
        if self._draw is not None:
            figure = self._draw(self._style())
            self._canvas = _canvas(figure)
            figure.canvas.mpl_connect("draw_event", self._on_drawn)
            self._column.addWidget(self._canvas)

    def _on_drawn(self, event: "Event") -> None:
        self.drawn.emit(_plot_area(event.canvas.figure, self._canvas or self))

    def _style(self) -> "FigureStyle":
        from clientdesk.app.figures import FigureStyle  # noqa: PLC0415 - not for the first window

        tokens = tokens_of(self.palette())
        return FigureStyle(
            surface=tokens.surface,
            text=tokens.text,
            muted=tokens.muted,
            line=tokens.line,
            accent=tokens.accent,
            soft=tokens.soft,
            bar=tokens.bar,
            bad=tokens.bad,
            font=QFontInfo(self.font()).family(),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(LOOK_AGAIN_MS, self, self._load)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._redraw()


def _plot_area(figure: "Figure", canvas: QWidget) -> PlotArea:
    """matplotlib counts device pixels from below, Qt its own from above."""
    axes, ratio = figure.axes[0], canvas.devicePixelRatioF()
    left, below, right, above = (edge / ratio for edge in axes.bbox.extents)
    top = canvas.height() - above
    box = QRectF(left, top, right - left, above - below).translated(QPointF(canvas.pos()))
    return PlotArea(box, axes.get_xlim(), axes.get_ylim())


def _canvas(figure: "Figure") -> QWidget:
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg  # noqa: PLC0415

    canvas: QWidget = FigureCanvasQTAgg(figure)  # type: ignore[no-untyped-call]  # it has no types
    canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return canvas
