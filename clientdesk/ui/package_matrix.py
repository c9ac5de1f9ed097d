"""The matrix of services and packages: a table of its own, since its columns are records too."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from clientdesk.domain.package_records import Package
from clientdesk.domain.services import Service
from clientdesk.ui.cell_painters import Role
from clientdesk.ui.package_grid import CAPTION, CHOSEN, STATE, Matrix, MatrixModel
from clientdesk.ui.session import Session
from clientdesk.ui.theme import Tokens, tokens_of

ROW, HEADING, HEAD = 44, 34, 70
CAPTION_HEIGHT = 16  # of each smaller line beyond the first
NAME_LEAST, NAME_MOST = 236, 330  # width of the services' column
LEAST, USUAL, MOST = 124, 146, 236  # width of a package's column
_PAD = 13
_CAPTION_PIXELS = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class MatrixView(QTableView):
    """Shows the matrix. The column of the current cell is the chosen package."""

    chosen = Signal(object)  # Package
    opened = Signal(object, object)  # Package, Service
    removed = Signal(object, object)  # Package, Service: it is to be taken out

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MatrixModel(session, self)
        self._package_id = 0
        self.setModel(self._model)
        self.setItemDelegate(MatrixCell(self))
        self.setHorizontalHeader(MatrixHead(self))
        self._look()
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_opened)
        self.horizontalHeader().sectionClicked.connect(self._on_head_clicked)

    def set_matrix(self, matrix: Matrix) -> None:
        """Shows another state and stays at the cell it was at."""
        service = self._model.service(self.currentIndex().row())
        self._model.set_matrix(matrix)
        self._arrange()
        if service is not None:
            self._go(self._model.place(service.id, self._package_id))

    def choose(self, package_id: int) -> None:
        """Marks the column of a package; the current cell follows into it."""
        self._package_id = package_id
        self._model.choose(package_id)
        self.horizontalHeader().viewport().update()
        service = self._model.service(self.currentIndex().row())
        first = self._model.matrix.services[:1]
        for each in [service] if service else first:
            self._go(self._model.place(each.id, package_id))

    def _go(self, index: QModelIndex) -> None:
        if index.isValid() and index != self.currentIndex():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)

    def _on_current_changed(self, index: QModelIndex) -> None:
        package = self._model.package(index.column())
        if package is not None and package.id != self._package_id:
            self._package_id = package.id
            self._model.choose(package.id)
            self.chosen.emit(package)

    def _on_head_clicked(self, section: int) -> None:
        package = self._model.package(section)
        if package is not None:
            self.choose(package.id)
            self.chosen.emit(package)

    def _on_opened(self, index: QModelIndex) -> None:
        cell = self._cell(index)
        if cell is not None:
            self.opened.emit(*cell)

    def _cell(self, index: QModelIndex) -> tuple[Package, Service] | None:
        package, service = self._model.package(index.column()), self._model.service(index.row())
        return (package, service) if package and service else None

    def _look(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(HEADING)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _arrange(self) -> None:
        """Headings span all columns and are lower; packages share the width."""
        self.clearSpans()
        columns = self._model.columnCount()
        for row in range(self._model.rowCount()):
            heading = self._model.service(row) is None
            beyond = max(self._model.captions(row) - 1, 0)
            self.setRowHeight(row, HEADING if heading else ROW + beyond * CAPTION_HEIGHT)
            if heading and columns > 1:
                self.setSpan(row, 0, 1, columns)
        self._share_width()

    def _share_width(self) -> None:
        count = self._model.columnCount() - 1
        whole = self.viewport().width()
        name = min(max(whole - count * USUAL, NAME_LEAST), NAME_MOST)
        self.setColumnWidth(0, name)
        room = whole - name
        for column in range(1, count + 1):
            self.setColumnWidth(column, min(max(room // count, LEAST), MOST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cell = self._cell(self.currentIndex())
        if cell is not None and event.key() in _OPENS:
            self.opened.emit(*cell)
        elif cell is not None and event.key() in _REMOVES:
            self.removed.emit(*cell)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()


class MatrixHead(QHeaderView):
    """The head of a package: its name, its price, and whether clients can be on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens = tokens_of(self.palette())
        painter.save()
        if self._said(section, CHOSEN):
            painter.fillRect(rect, QColor(tokens.soft))
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, QColor(tokens.accent))
        else:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        inside = rect.adjusted(_PAD, 9, -6, -8)
        if section:
            self._paint_package(painter, inside, section, tokens)
        else:
            painter.setPen(QColor(tokens.muted))
            painter.setFont(_font(self, _CAPTION_PIXELS, strong=True))
            painter.drawText(inside, Qt.AlignmentFlag.AlignBottom, str(self._said(0)))
        painter.restore()

    def _paint_package(self, painter: QPainter, rect: QRect, section: int, tokens: Tokens) -> None:
        tone = getattr(tokens, str(self._said(section, Role.TONE)))
        lines = (
            (self._said(section), _font(self, 0, strong=True), tokens.text),
            (self._said(section, CAPTION), _font(self, 0), tokens.text),
            (self._said(section, STATE), _font(self, _CAPTION_PIXELS), tone),
        )
        step = rect.height() // len(lines)
        for number, (words_, font, colour) in enumerate(lines):
            line = QRect(rect.left(), rect.top() + number * step, rect.width(), step)
            _draw(painter, line, str(words_), font, colour)

    def _said(self, section: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.model().headerData(section, self.orientation(), role)


class MatrixCell(QStyledItemDelegate):
    """Two lines: how much, and the rest smaller under it; a heading is one strong line."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens = tokens_of(option.palette)
        painter.save()
        _paint_ground(painter, option, bool(index.data(CHOSEN)), tokens)
        inside = option.rect.adjusted(_PAD, 4, -6, -5)
        if not index.flags():
            _draw(painter, inside, index.data() or "", _font(option.widget, 0, True), tokens.text)
        else:
            self._paint_lines(painter, inside, option, index, tokens)
        painter.restore()

    def _paint_lines(
        self,
        painter: QPainter,
        rect: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        tokens: Tokens,
    ) -> None:
        below, is_name = str(index.data(CAPTION) or "").splitlines(), index.column() == 0
        tone = getattr(tokens, index.data(Role.TONE) or "text")
        block = CAPTION_HEIGHT + 2 + len(below) * CAPTION_HEIGHT
        top = rect.center().y() - block // 2
        first = QRect(rect.left(), top, rect.width(), CAPTION_HEIGHT + 2)
        colour = tokens.text if is_name else tone
        _draw(painter, first, index.data() or "", _font(option.widget, 0), colour)
        font = _font(option.widget, _CAPTION_PIXELS)
        for number, words_ in enumerate(below):
            line = QRect(rect.left(), first.bottom() + 1, rect.width(), CAPTION_HEIGHT)
            line.translate(0, number * CAPTION_HEIGHT)
            _draw(painter, line, words_, font, tone if is_name else tokens.muted)


def _paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, chosen: bool, tokens: Tokens
) -> None:
    rect = option.rect
    if chosen:
        painter.fillRect(rect, QColor(tokens.soft))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.sunken))
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect.adjusted(0, 0, 0, -1), QColor(tokens.select))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))


def _draw(painter: QPainter, rect: QRect, words_: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    cut = QFontMetrics(font).elidedText(words_, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LEFT, cut)


def _font(widget: QWidget, pixels: int, strong: bool = False) -> QFont:
    font = QFont(widget.font())
    if pixels:
        font.setPixelSize(pixels)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font
