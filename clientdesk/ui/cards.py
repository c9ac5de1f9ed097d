"""Small pieces that the tabs are made of: a key figure, a line of arithmetic, a link."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clientdesk.ui.dialogs import card, text
from clientdesk.ui.theme import LARGE, SMALL, TIGHT, put_icon, put_picture, set_role

SENTENCE_WIDTH = 480


class AskedFigure(QLabel):
    """A figure that tells how it is made when it is clicked or entered, once `invite` was called.

    Until then it is a label like any other.
    """

    asked = Signal()

    def __init__(self, words: str, role: str = "") -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self, role)

    def invite(self) -> None:
        """From now on it can be asked, with the keyboard too."""
        self.setProperty("asked", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Show the arithmetic"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.property("asked") and self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self.property("asked") and event.key() in keys:
            self.asked.emit()
        else:
            super().keyPressEvent(event)


class KeyFigure(QFrame):
    """A card with a caption, one big figure and a remark under it.

    `asked` is sent where the figure is clicked or entered; see `invite`.
    """

    asked = Signal()

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._figure = AskedFigure("", "figure")
        self._figure.asked.connect(self.asked)
        self._figure.setAccessibleName(caption)
        self._remark = text("", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, 14, LARGE, 14)
        column.setSpacing(TIGHT)
        self._caption = text(caption, "caption")
        for label in (self._caption, self._figure, self._remark):
            column.addWidget(label)

    def invite(self) -> None:
        """Lets people ask how the figure is made."""
        self._figure.invite()

    def show_figure(
        self, figure: str, remark: str, loss: bool = False, doubt: bool = False, tone: str = ""
    ) -> None:
        """`loss` for an amount below zero, `doubt` where the remark says it is incomplete; `tone`
        colours a remark that says by itself whether it is good or bad.
        """
        tone = "warn" if doubt else tone
        set_role(self._remark, f"caption-{tone}" if tone else "caption")
        self._figure.setText(figure)
        self._figure.setAccessibleName(f"{self._caption.text()}: {figure}")
        set_role(self._figure, "figure-bad" if loss else "figure")
        self._remark.setText(remark)
        self.setAccessibleName(self._caption.text())
        self.setAccessibleDescription(f"{figure}. {remark}")


class Lines(QWidget):
    """Lines of words with an amount at the right, as under a sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)

    def clear(self) -> None:
        empty(self._grid)

    def add(
        self,
        words: str,
        amount: str,
        strong: bool = False,
        loss: bool = False,
        ask: Callable[[], object] | None = None,
    ) -> None:
        """A line; `strong` for a sum, `loss` for one below zero; `ask` tells how it is made."""
        row = self._grid.rowCount()
        name = text(words, "strong" if strong else "muted")
        figure = AskedFigure(amount, "strong" if strong else "")
        if ask is not None:
            figure.invite()
            figure.setAccessibleName(f"{words} {amount}")
            figure.asked.connect(ask)
        if loss:
            set_role(figure, "strong-bad" if strong else "bad")
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.setToolTip(words)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)

    def add_part(self, words: str, amount: str) -> None:
        """A part of the line above, set back: its amount is not subtracted again."""
        row = self._grid.rowCount()
        name, figure = text(words, "caption"), text(amount, "caption")
        name.setContentsMargins(LARGE, 0, 0, 0)
        figure.setContentsMargins(0, 0, LARGE, 0)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.setToolTip(words)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)


class Links(QWidget):
    """Rows that can be pressed, each with words, perhaps an amount, and what pressing does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def clear(self) -> None:
        empty(self._column)

    @property
    def rows(self) -> list["LinkRow"]:
        """What can be pressed, from the top."""
        places = (self._column.itemAt(number) for number in range(self._column.count()))
        widgets = (place.widget() for place in places if place is not None)
        return [each for each in widgets if isinstance(each, LinkRow)]

    def add(
        self,
        words: str,
        amount: str,
        go: Callable[[], object],
        picture: str = "",
        tone: str = "muted",
    ) -> None:
        """A row; `tone` is the role of the amount, where that is not below zero."""
        self._put(LinkRow(words, amount, go, picture, tone))

    def say(self, words: str) -> None:
        """A sentence where there is nothing to press."""
        said = text(words, "muted", wrap=True)
        said.setContentsMargins(6, 0, 6, 0)  # as the words of a row
        self._put(said)

    def _put(self, row: QWidget) -> None:
        self._column.addWidget(row)
        row.show()  # a layout that is seen shows a new row later, and is of no size until then


class LinkRow(QPushButton):
    """One row of `Links`: a button as wide as its card, words left and amount right."""

    def __init__(
        self,
        words: str,
        amount: str,
        go: Callable[[], object],
        picture: str = "",
        tone: str = "muted",
    ) -> None:
        super().__init__()
        set_role(self, "link")
        self.setAccessibleName(f"{words} {amount}".strip())
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(SMALL)
        if picture:
            label = QLabel()
            put_picture(label, picture)
            row.addWidget(label)
        name = Elided(words)
        name.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(name, 1)
        if amount:
            figure = _passive(amount)
            set_role(figure, "bad" if amount.startswith("−") else tone)
            row.addWidget(figure)
        self.clicked.connect(lambda: go())  # noqa: PLW0108 - drops `checked`

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 30)


class Elided(QLabel):
    """A line that ends in an ellipsis where it is longer than its place."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        elide = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(self.text(), elide, self.width())
        self.style().drawItemText(
            painter,
            self.rect(),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.palette(),
            self.isEnabled(),
            words,
            self.foregroundRole(),
        )


class _Sentence(QLabel):
    """As high as its lines in the font it has now, which the stylesheet may change later."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedWidth(SENTENCE_WIDTH)
        set_role(self, "muted")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(SENTENCE_WIDTH))


class EmptyState(QWidget):
    """An icon, a title, a sentence that says what to do, and the buttons that do it."""

    def __init__(self, picture: str, title: str, sentence: str) -> None:
        super().__init__()
        image = QLabel()
        put_picture(image, picture, 48)
        words = _Sentence(sentence)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SMALL)
        column = QVBoxLayout(self)
        column.setSpacing(LARGE)
        column.addStretch(2)
        for part in (image, text(title, "page-title"), words):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self.buttons)
        self.buttons.addStretch()
        column.addStretch(3)

    def add_button(
        self, words: str, picture: str, go: Callable[[], object], role: str = ""
    ) -> None:
        button = QPushButton(words)
        tint = "on_accent" if role == "primary" else "muted"
        put_icon(button, picture, tint)
        set_role(button, role)
        button.clicked.connect(lambda: go())  # noqa: PLW0108 - drops `checked`
        self.buttons.addWidget(button)

    def end_buttons(self) -> None:
        """Centres the buttons added so far."""
        self.buttons.addStretch()


def column_of(frame: QFrame) -> QVBoxLayout:
    """The column inside a card."""
    layout = frame.layout()
    if not isinstance(layout, QVBoxLayout):
        raise TypeError("a card has a column")
    return layout


def card_with(title: str, *widgets: QWidget) -> QFrame:
    """A card that holds these widgets under its title."""
    frame = card(title)
    for widget in widgets:
        column_of(frame).addWidget(widget)
    return frame


def empty(layout: QLayout) -> None:
    """Takes every widget out of a layout and deletes it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _passive(words: str) -> QLabel:
    label = text(words)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
