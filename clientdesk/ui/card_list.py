"""A list of small cards: a title with a figure, and a line or two under it; headings fold."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clientdesk.ui.cell_painters import Role
from clientdesk.ui.table import Column, RecordTable, RecordView
from clientdesk.ui.theme import MEDIUM, SMALL, TIGHT, set_role, tokens_of

_CAPTION = 12
_LINE = 17
_TITLE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a card shows. `tone` colours the lines; `folded` is None where nothing folds."""

    key: Hashable
    title: str
    lines: tuple[str, ...] = ()
    figure: str = ""
    tone: str = "muted"
    folded: bool | None = None
    spoken: str = ""  # what a screen reader says besides
    place: int = 0  # set by the list

    @property
    def accessible(self) -> str:
        parts = (self.title, self.figure, *self.lines, self.spoken)
        return ", ".join(part for part in parts if part)


class CardList(RecordView):
    """Shows cards in the order given; a heading is folded by a click, Enter or the space bar."""

    folded = Signal(object)  # the key of the heading

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        columns = [
            Column[Card](
                title="",
                text=lambda card: card.title,
                sort_key=lambda card: card.place,
                accessible=lambda card: card.accessible,
            )
        ]
        self._cards = RecordTable[Card](columns, lambda card: card.key)
        super().__init__(self._cards, parent)
        self._cards.setParent(self)
        self.horizontalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(height)
        self.setItemDelegateForColumn(0, CardPainter(self))
        set_role(self, "flush")
        self.clicked.connect(self._on_clicked)

    @property
    def card(self) -> Card | None:
        """The current card."""
        found = self.current()
        return found if isinstance(found, Card) else None

    def set_cards(self, cards: Sequence[Card]) -> None:
        self._cards.set_records([replace(card, place=n) for n, card in enumerate(cards)])

    def _on_clicked(self, index: QModelIndex) -> None:
        self._fold(index.data(Role.RECORD))

    def _fold(self, card: object) -> bool:
        if not isinstance(card, Card) or card.folded is None:
            return False
        self.folded.emit(card.key)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        presses = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (presses and self._fold(self.card)):
            super().keyPressEvent(event)


class CardPainter(QStyledItemDelegate):
    """Draws a card: the title strong, the figure at the right, the lines small below."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        card = index.data(Role.RECORD)
        self.initStyleOption(option, index)
        option.text = ""
        option.state &= ~QStyle.StateFlag.State_HasFocus
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        painter.save()
        rect = option.rect.adjusted(MEDIUM, 0, -MEDIUM, -1)
        if card.folded is None:
            _draw_card(painter, option, rect, card)
        else:
            _draw_heading(painter, option, rect, card)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, super().sizeHint(option, index).height())


def _draw_card(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, card: Card) -> None:
    tokens = tokens_of(option.palette)
    height = _TITLE + _LINE * len(card.lines)
    top = rect.top() + (rect.height() - height) // 2
    painter.setFont(_font(option, QFont.Weight.DemiBold))
    painter.setPen(QColor(tokens.text))
    line = QRect(rect.left(), top, rect.width(), _TITLE)
    if card.figure:
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, card.figure)
        line.setWidth(line.width() - painter.fontMetrics().horizontalAdvance(card.figure) - SMALL)
    _draw_words(painter, line, card.title)
    painter.setFont(_font(option, QFont.Weight.Normal, _CAPTION))
    painter.setPen(QColor(getattr(tokens, card.tone)))
    for number, words in enumerate(card.lines):
        place = QRect(rect.left(), top + _TITLE + number * _LINE, rect.width(), _LINE)
        _draw_words(painter, place, words)


def _draw_heading(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, card: Card) -> None:
    tokens = tokens_of(option.palette)
    painter.setFont(_font(option, QFont.Weight.DemiBold, _CAPTION))
    painter.setPen(QColor(tokens.muted))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, middle, "▸" if card.folded else "▾")
    painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, card.figure)
    _draw_words(painter, rect.adjusted(MEDIUM + TIGHT, 0, -3 * MEDIUM, 0), card.title, middle)


def _draw_words(
    painter: QPainter,
    rect: QRect,
    words: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
) -> None:
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignLeft, elided)


def _font(option: QStyleOptionViewItem, weight: QFont.Weight, pixels: int = 13) -> QFont:
    font = QFont(option.font)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
