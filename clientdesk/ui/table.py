"""Lists: one model for every table, a filter that reads like a person, and cells drawn as a ledger.

The model holds records and changes none of them.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMetaMethod,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from clientdesk.domain.arithmetic import Figure
from clientdesk.domain.folding import folded
from clientdesk.ui.cell_painters import CellPainter, Index, MarginBar, Role, Sparkline
from clientdesk.ui.theme import ROW_HEIGHT

R = TypeVar("R")
NO_PARENT = QModelIndex()
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ASK_KEYS = "Ctrl+Shift+H"
LOWEST = float("-inf")  # sort key of a figure that is not defined


@dataclass(frozen=True, kw_only=True)
class Column(Generic[R]):
    """One column: how a record becomes words, a sort key (int, float or str) and a look."""

    title: str
    text: Callable[[R], str]
    sort_key: Callable[[R], int | float | str] | None = None  # None: by the words
    align: Qt.AlignmentFlag = LEFT
    accessible: Callable[[R], str] | None = None  # None: the words
    tone: Callable[[R], str] | None = None  # a colour token or ""
    bar: Callable[[R], float | None] | None = None  # a share, drawn by MarginBar
    line: Callable[[R], Sequence[float | None]] | None = None  # drawn by Sparkline, oldest first
    strong: bool = False
    width: int = 100
    hidden: bool = False  # until the user shows it
    figure: Figure | None = None  # whose arithmetic can be asked for


class RecordTable(QAbstractTableModel, Generic[R]):
    """Records as rows. `key` tells a record apart, so that a refresh keeps the selection."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._records: list[R] = []
        self._words: dict[int, str] = {}

    @property
    def columns(self) -> tuple[Column[R], ...]:
        return self._columns

    @property
    def records(self) -> tuple[R, ...]:
        return tuple(self._records)

    def record(self, row: int) -> R:
        return self._records[row]

    def words_of(self, row: int) -> str:
        """All cells of a row, folded for a search; put into words once until records change."""
        if row not in self._words:
            record = self._records[row]
            self._words[row] = folded(" ".join(column.text(record) for column in self._columns))
        return self._words[row]

    def row_of(self, key: Hashable) -> int | None:
        """The row of the record with that key."""
        keys = [self._key(record) for record in self._records]
        return keys.index(key) if key in keys else None

    def set_records(self, records: Sequence[R]) -> None:
        """Shows these records: drops rows that are gone, refreshes the rest in place, adds new."""
        self._words.clear()
        coming = {self._key(record): record for record in records}
        for row in reversed(range(len(self._records))):
            if self._key(self._records[row]) not in coming:
                self.beginRemoveRows(NO_PARENT, row, row)
                del self._records[row]
                self.endRemoveRows()
        self._refresh(coming)
        self._append(list(coming.values()))

    def _refresh(self, coming: dict[Hashable, R]) -> None:
        if self._records:
            self._records = [coming.pop(self._key(record)) for record in self._records]
            last = self.index(len(self._records) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _append(self, records: list[R]) -> None:
        if records:
            first = len(self._records)
            self.beginInsertRows(NO_PARENT, first, first + len(records) - 1)
            self._records.extend(records)
            self.endInsertRows()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        return cell(self._columns[index.column()], self._records[index.row()], role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].align
        return None


def cell(column: Column[R], record: R, role: int) -> object:  # noqa: PLR0911
    """What a column says of a record in a role."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return column.text(record)
        case Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        case Qt.ItemDataRole.AccessibleTextRole:
            return (column.accessible or column.text)(record)
        case Role.SORT:
            return (column.sort_key or column.text)(record)
        case Role.RECORD:
            return record
        case Role.TONE:
            return column.tone(record) if column.tone else ""
        case Role.BAR:
            return column.bar(record) if column.bar else None
        case Role.LINE:
            return column.line(record) if column.line else None
        case _:
            return None


class RecordFilter(QSortFilterProxyModel, Generic[R]):
    """Sorts by the sort key; keeps rows whose words hold every word typed and that `keep` wants."""

    def __init__(self, model: RecordTable[R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._keep: Callable[[R], bool] = lambda record: True
        self._model = model
        self.setSourceModel(model)
        self.setSortRole(Role.SORT)
        self.setSortLocaleAware(True)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def set_text(self, text: str) -> None:
        """What the user typed."""
        self.beginFilterChange()
        self._words = folded(text).split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def set_keep(self, keep: Callable[[R], bool]) -> None:
        """Which records may be shown at all."""
        self.beginFilterChange()
        self._keep = keep
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def narrow(self, text: str, keep: Callable[[R], bool]) -> None:
        """Both at once: every row is looked at only once."""
        self.beginFilterChange()
        self._words, self._keep = folded(text).split(), keep
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        record = self._model.record(source_row)
        if not self._keep(record):
            return False
        if not self._words:
            return True  # to put every cell into words takes long
        text = self._model.words_of(source_row)
        return all(word in text for word in self._words)


class RecordView(QTableView):
    """A table of records: whole rows, sorted by a click, rows 38 px, columns the user arranges."""

    picked = Signal(object)  # the record of the current row, None without one
    opened = Signal(object)  # the record double-clicked or entered
    figure_asked = Signal(object, object)  # the record, and the Figure of the current column

    def __init__(
        self,
        model: RecordTable[Any],
        parent: QWidget | None = None,
        *,
        stretch: int = 0,
        sort_by: int = 0,
    ) -> None:
        super().__init__(parent)
        self.filter: RecordFilter[Any] = RecordFilter(model, self)
        self._model = model
        self.setModel(self.filter)
        self._look()
        self._arrange(stretch)
        self.sortByColumn(sort_by, Qt.SortOrder.AscendingOrder)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)
        if any(column.figure for column in model.columns):
            self._add_ask()

    def current(self) -> Any:  # noqa: ANN401
        """The record of the current row, or None."""
        return self.currentIndex().data(Role.RECORD)

    @property
    def columns(self) -> tuple[Column[Any], ...]:
        return self._model.columns

    def select_key(self, key: Hashable) -> bool:
        """Goes to the record with that key; False where it is not shown."""
        row = self._model.row_of(key)
        if row is None:
            return False
        index = self.filter.mapFromSource(self._model.index(row, 0))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def columns_state(self) -> QByteArray:
        """Width, order, visibility and sorting of the columns, for the settings."""
        return QByteArray(self._columns_mark()).append(self.horizontalHeader().saveState())

    def restore_columns(self, state: QByteArray) -> None:
        """Takes back what `columns_state` gave, unless there are more or fewer columns by now."""
        if state.startsWith(self._columns_mark()):
            self.horizontalHeader().restoreState(state.sliced(len(self._columns_mark())))

    def _columns_mark(self) -> bytes:
        # Qt goes by the place of a column: it would hide others after one is added before them.
        return b"%d columns " % len(self._model.columns)

    def _look(self) -> None:
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _arrange(self, stretch: int) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(40)
        for number, column in enumerate(self._model.columns):
            self.setItemDelegateForColumn(number, _painter(column)(column.strong, self))
            self.setColumnWidth(number, column.width)
            self.setColumnHidden(number, column.hidden)
        if stretch >= 0:
            header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def _add_ask(self) -> None:
        """The menu of a cell that holds a figure, and its key."""
        ask = self._ask = QAction(self.tr("Show the arithmetic"), self)
        ask.setShortcut(QKeySequence(ASK_KEYS))
        ask.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        ask.triggered.connect(self._on_asked)
        self.addAction(ask)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)

    def _on_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid() and self._figure_at(index) is not None:
            self.setCurrentIndex(index)
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self._ask)
            menu.popup(self.viewport().mapToGlobal(place))

    def _on_asked(self) -> None:
        index = self.currentIndex()
        figure = self._figure_at(index)
        if figure is not None:
            self.figure_asked.emit(index.data(Role.RECORD), figure)

    def _figure_at(self, index: QModelIndex | QPersistentModelIndex) -> Figure | None:
        return self._model.columns[index.column()].figure if index.isValid() else None

    def _on_current_changed(self, current: QModelIndex) -> None:
        self.picked.emit(current.data(Role.RECORD))

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Role.RECORD))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that opens a record goes no further: the dialog around the table would press its
        default button with it, and finds the one of the dialog just opened."""
        super().keyPressEvent(event)
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self.isSignalConnected(QMetaMethod.fromSignal(self.opened)):
            event.accept()


def _painter(column: Column[Any]) -> type[CellPainter]:
    """What draws the cells of a column."""
    if column.line:
        return Sparkline
    return MarginBar if column.bar else CellPainter
