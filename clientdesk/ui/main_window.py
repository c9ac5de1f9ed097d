"""The window: files, menus, undo, and the tabs of the workbook that is open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget

from clientdesk import __version__
from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.changes import ChangeInfo, Changes
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import Client
from clientdesk.storage.store import SUFFIX
from clientdesk.ui.actions import Actions
from clientdesk.ui.ask import Ask
from clientdesk.ui.client_commands import ClientCommands, show
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.exports import Exports
from clientdesk.ui.firm_dialog import FirmDialog
from clientdesk.ui.import_dialog import ImportDialog
from clientdesk.ui.imports_dialog import ImportsDialog
from clientdesk.ui.session import Session
from clientdesk.ui.settings import Settings, ThemeChoice
from clientdesk.ui.settings_dialog import SettingsDialog
from clientdesk.ui.start_page import StartPage
from clientdesk.ui.theme import Theme
from clientdesk.ui.words import change_words
from clientdesk.ui.workspace import Workspace

OpenDesk = Callable[[Path, bool], Desk]
MakeDemo = Callable[[str], Desk]
DRESS_AFTER_MS = 30


class MainWindow(QMainWindow):
    """One window over at most one workbook.

    `open_desk(path, create)` and `make_demo(language)` give a desk or raise Refused.
    """

    language_chosen = Signal()

    def __init__(
        self,
        desk: Desk | None,
        settings: Settings,
        ask: Ask,
        open_desk: OpenDesk,
        make_demo: MakeDemo,
    ) -> None:
        super().__init__()
        self._settings, self._ask = settings, ask
        self._open_desk, self._make_demo = open_desk, make_demo
        self._language = language_of(self)
        self._workspace: Workspace | None = None
        self._stack = QStackedWidget()
        self._start = StartPage()
        self._state = QLabel()
        self._actions = Actions(self)
        self._exports = Exports(self, ask)
        self._commands = ClientCommands(self, ask)
        self._lay_out()
        self._connect_files()
        self._connect_rest()
        self._theme = Theme(self, settings.theme)
        self._show_desk(desk)

    @property
    def workspace(self) -> Workspace | None:
        """The tabs; None on the start page."""
        return self._workspace

    @property
    def actions_of_window(self) -> Actions:
        return self._actions

    def open_path(self, path: Path) -> None:
        """Opens a workbook in place of the one that is open."""
        desk = self._desk
        if desk is None or desk.path != path:
            self._attempt(lambda: self._show_desk(self._open_desk(path, False)))

    def import_files(self, paths: list[Path]) -> None:
        """Offers to import files into the open workbook."""
        desk = self._desk
        if desk is None:
            self._ask.inform(
                self,
                self.tr("Open a workbook first, or make a new one."),
                self.tr("Then the files can be brought into it."),
            )
        elif paths:
            dialog = ImportDialog(desk, paths, self._ask, self)
            dialog.imported.connect(self.refresh)
            show(dialog)

    def refresh(self, changes: Changes) -> None:
        """Shows what was written: the tabs, and what can be undone."""
        if self._workspace is not None:
            self._workspace.refresh(changes)
        self._show_state()

    def release_desk(self) -> Desk | None:
        """Gives the open desk away, unclosed, and goes back to the start page."""
        desk = self._desk
        self._remove_workspace()
        self._show_state()
        return desk

    @property
    def _desk(self) -> Desk | None:
        return self._workspace.session.desk if self._workspace else None

    @property
    def _client(self) -> Client | None:
        return self._workspace.clients.client if self._workspace else None

    def _show_desk(self, desk: Desk | None) -> None:
        old = self.release_desk()
        if old is not None:
            old.close()
        if desk is not None:
            self._build_workspace(desk)
        if desk is not None and desk.path is not None:
            self._settings.add_recent(desk.path)
        self._show_recent()
        self._show_state()

    def _build_workspace(self, desk: Desk) -> None:
        workspace = Workspace(Session(desk, self._language, self), self._settings)
        self._workspace = workspace
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        self._actions.add_tabs(workspace.tab_names, workspace.show_tab)
        workspace.clients.new_wanted.connect(self._on_new_client)
        workspace.clients.edit_wanted.connect(self._on_edit_client)
        workspace.clients.letter_wanted.connect(self._on_letter)
        workspace.clients.review_wanted.connect(self._on_review)
        workspace.clients.import_wanted.connect(self._on_import)
        workspace.clients.picked.connect(self._on_picked)
        workspace.overview.import_wanted.connect(self._on_import)
        workspace.overview.firm_wanted.connect(self._on_firm)

    def _remove_workspace(self) -> None:
        if self._workspace is None:
            return
        self._workspace.clients.save_columns()
        self._stack.removeWidget(self._workspace)
        self._workspace.deleteLater()
        self._workspace = None
        self._actions.add_tabs([], lambda number: None)

    def _show_recent(self) -> None:
        paths = self._settings.recent_files
        self._start.show_recent(paths)
        self._actions.show_recent(paths, self.open_path)

    def _show_state(self) -> None:
        """The title, the status bar, and which commands make sense now."""
        desk = self._desk
        path = desk.path if desk else None
        self.setWindowTitle(path.stem if path else "ClientDesk")
        saved = self.tr("Saved · {file}").format(file=path or self.tr("in memory only"))
        self._state.setText(saved if desk else self.tr("No workbook open"))
        for action in self._actions.needing_workbook:
            action.setEnabled(desk is not None)
        self._on_picked(self._client)
        undoable = desk.undoable() if desk else None
        redoable = desk.redoable() if desk else None
        self._actions.undo.setText(self._what(self.tr("&Undo"), self.tr("&Undo {what}"), undoable))
        self._actions.redo.setText(self._what(self.tr("&Redo"), self.tr("&Redo {what}"), redoable))
        self._actions.undo.setEnabled(undoable is not None)
        self._actions.redo.setEnabled(redoable is not None)

    def _what(self, plain: str, named: str, info: ChangeInfo | None) -> str:
        return named.format(what=change_words(info)) if info else plain

    def _attempt(self, work: Callable[[], object]) -> bool:
        """Does it, or says why not."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            work()
        except Refused as refused:
            QGuiApplication.restoreOverrideCursor()
            self._ask.warn(self, Messages(self._language).refusal(refused))
            return False
        QGuiApplication.restoreOverrideCursor()
        return True

    def _on_picked(self, client: Client | None) -> None:
        for action in self._actions.needing_client:
            action.setEnabled(client is not None)
        archived = client is not None and client.archived
        words = self.tr("&Put back on the list") if archived else self.tr("&Archive")
        self._actions.archive_client.setText(words)

    def _on_new(self) -> None:
        name = self.tr("My firm") + SUFFIX
        path = self._ask.save_file(self, self.tr("New workbook"), name, self._filter)
        if path and self._attempt(lambda: self._show_desk(self._open_desk(path, True))):
            self._on_firm()

    def _on_open(self) -> None:
        path = self._ask.open_file(self, self.tr("Open a workbook"), self._filter)
        if path:
            self.open_path(path)

    def _on_demo(self) -> None:
        self._attempt(lambda: self._show_desk(self._make_demo(self._language)))

    def _on_import(self) -> None:
        filters = self.tr("Tables (*.csv *.tsv *.txt)")
        self.import_files(self._ask.open_files(self, self.tr("Import files"), filters))

    def _on_imports(self) -> None:
        if self._desk is not None:
            dialog = ImportsDialog(self._desk, self._ask, self)
            dialog.changed.connect(self.refresh)
            show(dialog)

    def _on_firm(self) -> None:
        if self._desk is not None:
            dialog = FirmDialog(self._desk, self._ask, self)
            dialog.changed.connect(self.refresh)
            show(dialog)

    def _on_settings(self) -> None:
        dialog = SettingsDialog(self._settings, self)
        dialog.changed.connect(self._on_settings_changed)
        show(dialog)

    def _on_settings_changed(self) -> None:
        self._choose_theme(self._settings.theme)
        self.language_chosen.emit()

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self._theme.apply(choice)
        self._actions.themes[choice].setChecked(True)

    def _export(self, write: Callable[[Session], Path | None]) -> None:
        if self._workspace is None:
            return
        session, written = self._workspace.session, list[Path | None]()
        if self._attempt(lambda: written.append(write(session))) and written[0]:
            self.statusBar().showMessage(self.tr("Written: {file}").format(file=written[0]), 8000)

    def _on_undo(self) -> None:
        if self._desk is not None:
            desk = self._desk
            self._attempt(lambda: self.refresh(desk.undo()))

    def _on_redo(self) -> None:
        if self._desk is not None:
            desk = self._desk
            self._attempt(lambda: self.refresh(desk.redo()))

    def _on_find(self) -> None:
        if self._workspace is not None:
            self._workspace.go_to_search()

    def _on_new_client(self) -> None:
        if self._desk is not None:
            self._commands.new(self._desk)

    def _on_edit_client(self) -> None:
        self._with_client(self._commands.edit)

    def _on_archive(self) -> None:
        self._with_client(self._commands.archive)

    def _on_letter(self) -> None:
        self._with_client(self._commands.letter)

    def _on_review(self) -> None:
        self._with_client(self._commands.review)

    def _with_client(self, command: Callable[[Session, Client], object]) -> None:
        workspace, client = self._workspace, self._client
        if workspace is not None and client is not None:
            self._attempt(lambda: command(workspace.session, client))

    def _on_where(self) -> None:
        path = self._desk.path if self._desk else None
        text = self.tr("All figures are in one file, the workbook. Nothing is sent anywhere.")
        where = self.tr("This workbook: {file}").format(file=path) if path else ""
        self._ask.inform(self, text, where)

    def _on_about(self) -> None:
        text = self.tr("ClientDesk {version}").format(version=__version__)
        detail = self.tr(
            "Finds the clients that cost an accounting firm more than they bring, and what to do "
            "about it."
        )
        self._ask.inform(self, text, detail)

    @property
    def _filter(self) -> str:
        return self.tr("ClientDesk workbooks (*.clientdesk)")

    def _connect_files(self) -> None:
        actions = self._actions
        self._start.demo_wanted.connect(self._on_demo)
        self._start.new_wanted.connect(self._on_new)
        self._start.open_wanted.connect(self._on_open)
        self._start.file_chosen.connect(self.open_path)
        actions.new.triggered.connect(self._on_new)
        actions.open.triggered.connect(self._on_open)
        actions.bring.triggered.connect(self._on_import)
        actions.imports.triggered.connect(self._on_imports)
        actions.export_csv.triggered.connect(lambda: self._export(self._exports.write_csv))
        actions.export_pdf.triggered.connect(lambda: self._export(self._exports.write_pdf))
        actions.export_json.triggered.connect(lambda: self._export(self._exports.write_json))
        actions.quit.triggered.connect(self.close)

    def _connect_rest(self) -> None:
        actions = self._actions
        actions.firm.triggered.connect(self._on_firm)
        actions.settings.triggered.connect(self._on_settings)
        actions.undo.triggered.connect(self._on_undo)
        actions.redo.triggered.connect(self._on_redo)
        actions.find.triggered.connect(self._on_find)
        actions.new_client.triggered.connect(self._on_new_client)
        actions.edit_client.triggered.connect(self._on_edit_client)
        actions.archive_client.triggered.connect(self._on_archive)
        actions.letter.triggered.connect(self._on_letter)
        actions.review.triggered.connect(self._on_review)
        actions.where.triggered.connect(self._on_where)
        actions.about.triggered.connect(self._on_about)
        actions.themes[self._settings.theme].setChecked(True)
        for choice, action in actions.themes.items():
            action.triggered.connect(lambda _checked, wanted=choice: self._choose_theme(wanted))
        self._commands.changed.connect(self.refresh)

    def _lay_out(self) -> None:
        self.setCentralWidget(self._stack)
        self._stack.addWidget(self._start)
        self.statusBar().addWidget(self._state)
        self.statusBar().setSizeGripEnabled(False)
        self.setAcceptDrops(True)
        self.resize(1366, 768)
        self.restoreGeometry(self._settings.geometry)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(DRESS_AFTER_MS, self._theme.dress)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        workbooks = [path for path in paths if path.suffix == SUFFIX]
        event.acceptProposedAction()
        if workbooks:
            QTimer.singleShot(0, self, lambda: self.open_path(workbooks[0]))
        else:
            QTimer.singleShot(0, self, lambda: self.import_files(paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        desk = self.release_desk()
        if desk is not None:
            desk.close()
        self._settings.flush()
        super().closeEvent(event)
