"""The Clients tab: the list that answers who costs more than they bring, and one client's pane."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clientdesk.domain.arithmetic import Figure
from clientdesk.domain.changes import Changes
from clientdesk.domain.records import Client
from clientdesk.ui.arithmetic_dialog import show_figure
from clientdesk.ui.cards import EmptyState
from clientdesk.ui.client_commands import show
from clientdesk.ui.client_filter import ClientFilter, filter_words, keeps
from clientdesk.ui.client_pane import ClientPane
from clientdesk.ui.client_rows import (
    PROFIT,
    ClientRow,
    client_columns,
    client_key,
    client_rows,
    waiting_rows,
    with_trends,
)
from clientdesk.ui.column_menu import column_menu, shows_lines
from clientdesk.ui.dialogs import button, search_field, text
from clientdesk.ui.figures_reading import FiguresReading
from clientdesk.ui.page import Page
from clientdesk.ui.period_button import PeriodButton
from clientdesk.ui.prospects import ProspectList
from clientdesk.ui.session import GRADE_SOURCES, Session
from clientdesk.ui.settings import Settings
from clientdesk.ui.table import RecordTable, RecordView
from clientdesk.ui.theme import LARGE, MEDIUM, WIDE
from clientdesk.ui.trend_reading import TrendReading

PANE_WIDTH = 380
SEARCH_WIDTH = 280
TABLE = "clients"


class ClientsPage(Page):
    """Sorts, filters as you type, remembers its columns; asks the window for what is written."""

    tables = GRADE_SOURCES | {"package", "client_package"}
    new_wanted = Signal()
    new_prospect_wanted = Signal()
    import_wanted = Signal()
    edit_wanted = Signal(object)  # Client
    letter_wanted = Signal(object)
    review_wanted = Signal(object)
    case_wanted = Signal(object)
    picked = Signal(object)  # Client or None

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._settings = settings
        self._model = RecordTable[ClientRow](client_columns(session), client_key, self)
        self._view = RecordView(self._model, sort_by=PROFIT)
        self._search = search_field(self.tr("Search clients"), SEARCH_WIDTH)
        self._filter = QComboBox()
        self._period = PeriodButton(session)
        self._figures = FiguresReading(session, self, grades=True)
        self._trends = TrendReading(session, self)
        self._pane = ClientPane(session, self._trends)
        self._prospects = ProspectList(session)
        self._lists = QStackedWidget()  # the clients, or the prospects
        self._new = button("", "plus", "primary")
        self._stack = QStackedWidget()
        self._none_found = text("", "muted")
        self._wanted: int | None = None  # a client to go to once the list is read
        self._lay_out()
        self._connect()

    @property
    def client(self) -> Client | None:
        """The chosen client or prospect."""
        if self._shows_prospects:
            return self._prospects.client
        row = self._view.current()
        return row.client if row else None

    def reload(self) -> None:
        self._figures.want()
        if self._figures.waiting:
            self._show_rows(waiting_rows(self.session, self._model.records))

    def refresh(self, changes: Changes) -> None:
        self._trends.refresh(changes)
        super().refresh(changes)
        self._prospects.refresh(changes)
        self._pane.refresh(changes)

    def may_leave(self) -> bool:
        for each in (self._figures, self._pane, self._trends):
            each.stop()
        return True

    def go_to_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def show_client(self, client_id: int) -> None:
        """Goes to a client, dropping a filter that hides it."""
        self._wanted = None
        if self._shows_prospects or not self._view.select_key(client_id):
            self.show_list(ClientFilter.CURRENT)
            found = self._view.select_key(client_id)
            self._wanted = client_id if self._figures.waiting and not found else None

    def show_list(self, choice: ClientFilter) -> None:
        """Shows the clients of a filter, with nothing typed."""
        self._search.clear()
        self._filter.setCurrentIndex(self._filter.findData(choice))
        self._narrow()

    def save_columns(self) -> None:
        """Keeps how the user arranged the columns."""
        self._settings.set_columns(TABLE, self._view.columns_state())

    def _show_rows(self, rows: Sequence[ClientRow]) -> None:
        self._model.set_records(with_trends(rows, self._trends))
        self._period.show_period()
        self._stack.setCurrentIndex(0 if rows or self.session.desk.clients.all() else 1)
        self._narrow()
        row = self._view.current()
        if row is None or not self._figures.waiting:
            self._pane.show_client(row)
        self.picked.emit(self.client)

    def _on_figures(self) -> None:
        self._show_rows(client_rows(self.session))
        self._want_trends()
        if self._wanted is not None:
            self.show_client(self._wanted)

    def _want_trends(self) -> None:
        if shows_lines(self._view):  # it is two years of everybody's time
            self._trends.want()

    def _on_trends(self) -> None:
        self._model.set_records(with_trends(self._model.records, self._trends))

    def _narrow(self) -> None:
        choice = self._choice
        self._view.filter.narrow(
            self._search.text(),
            lambda row: keeps(choice, row.client.archived, row.result, row.agreed),
        )
        self._show_words()
        self._prospects.narrow(self._search.text())
        shown = self._view.filter.rowCount()
        self._none_found.setVisible(not shown)
        waiting = self._figures.waiting and not self._model.records
        none_found = self.tr("No client matches.")
        self._none_found.setText(self.tr("One moment…") if waiting else none_found)
        if shown and not self._view.currentIndex().isValid():
            self._view.setCurrentIndex(self._view.filter.index(0, 0))

    @property
    def _choice(self) -> ClientFilter:
        return ClientFilter(self._filter.currentData())  # Qt gives a plain str back

    @property
    def _shows_prospects(self) -> bool:
        return self._choice is ClientFilter.PROSPECTS

    def _show_words(self) -> None:
        """What is searched and what is new: clients or prospects."""
        prospects = self._shows_prospects
        self._lists.setCurrentIndex(int(prospects))
        self._period.setVisible(not prospects)
        self._new.setText(self.tr("New prospect") if prospects else self.tr("New client"))
        current = sum(1 for row in self._model.records if not row.client.archived)
        clients = self.tr("Search %n client(s)…", "", current)
        found = self.tr("Search %n prospect(s)…", "", self._prospects.count)
        self._search.setPlaceholderText(found if prospects else clients)

    def _on_filter_chosen(self) -> None:
        self._narrow()
        self.picked.emit(self.client)

    def _on_new(self) -> None:
        (self.new_prospect_wanted if self._shows_prospects else self.new_wanted).emit()

    def _on_picked(self, row: ClientRow | None) -> None:
        self._pane.show_client(row)
        self.picked.emit(row.client if row else None)

    def _on_opened(self, row: ClientRow) -> None:
        self.edit_wanted.emit(row.client)

    def _on_figure_asked(self, row: ClientRow, figure: Figure) -> None:
        show_figure(self.session, figure, self, row.client.id)

    def _on_grade(self) -> None:
        """Why the chosen client has its grade."""
        from clientdesk.ui.grade_dialog import GradeDialog  # noqa: PLC0415

        row = self._view.current()
        if row is not None:
            dialog = GradeDialog(self.session, row.client, self)
            dialog.changed.connect(self.changed)
            show(dialog)

    def _on_header_menu(self) -> None:
        """Which columns are shown."""
        column_menu(self._view, self._want_trends).popup(self.cursor().pos())

    def _connect(self) -> None:
        self._search.textChanged.connect(self._narrow)
        self._filter.currentIndexChanged.connect(self._on_filter_chosen)
        self._new.clicked.connect(self._on_new)
        self._view.picked.connect(self._on_picked)
        self._view.opened.connect(self._on_opened)
        self._view.figure_asked.connect(self._on_figure_asked)
        self._figures.read.connect(self._on_figures)
        self._trends.read.connect(self._on_trends)
        self._view.horizontalHeader().customContextMenuRequested.connect(self._on_header_menu)
        self._prospects.picked.connect(self.picked)
        self._prospects.edit_wanted.connect(self.edit_wanted)
        self._prospects.changed.connect(self.changed)
        self._prospects.taken_on.connect(lambda client: self.show_client(client.id))
        self._pane.changed.connect(self.changed)
        self._pane.edit_wanted.connect(lambda: self.edit_wanted.emit(self.client))
        self._pane.letter_wanted.connect(lambda: self.letter_wanted.emit(self.client))
        self._pane.review_wanted.connect(lambda: self.review_wanted.emit(self.client))
        self._pane.grade_wanted.connect(self._on_grade)
        self._pane.case_wanted.connect(lambda: self.case_wanted.emit(self.client))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.addWidget(self._list())
        self._stack.addWidget(self._nobody())

    def _list(self) -> QWidget:
        self._view.setAccessibleName(self.tr("Clients"))
        self._view.restore_columns(self._settings.columns(TABLE))
        table = QVBoxLayout()
        table.addWidget(self._view, 1)
        table.addWidget(self._none_found)
        self._pane.setFixedWidth(PANE_WIDTH)
        clients = QWidget()
        body = QHBoxLayout(clients)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(LARGE - 2)
        body.addLayout(table, 1)
        body.addWidget(self._pane)
        self._lists.addWidget(clients)
        self._lists.addWidget(self._prospects)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(self._toolbar())
        column.addWidget(self._lists, 1)
        return widget

    def _toolbar(self) -> QHBoxLayout:
        self._filter.setAccessibleName(self.tr("Which clients"))
        with QSignalBlocker(self._filter):
            for choice in ClientFilter:
                self._filter.addItem(filter_words(choice), choice)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        for widget in (self._search, self._filter, self._period):
            row.addWidget(widget)
        row.addStretch()
        bring = button(self.tr("Import…"), "download-simple")
        bring.clicked.connect(self.import_wanted)
        row.addWidget(bring)
        row.addWidget(self._new)
        return row

    def _nobody(self) -> EmptyState:
        state = EmptyState(
            "users-three",
            self.tr("No clients yet"),
            self.tr(
                "Import a time export, an invoice list or a client list; the clients in it are "
                "offered as new. Or write one in."
            ),
        )
        state.add_button(self.tr("Import…"), "download-simple", self.import_wanted.emit, "primary")
        state.add_button(self.tr("New client"), "plus", self.new_wanted.emit)
        state.end_buttons()
        return state
