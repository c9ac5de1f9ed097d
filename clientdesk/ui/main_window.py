"""The window: files, menus, undo, and the tabs of the workbook that is open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.records import Client
from clientdesk.ui.actions import Actions
from clientdesk.ui.ask import Ask
from clientdesk.ui.banner import Banners, above
from clientdesk.ui.care import Care
from clientdesk.ui.client_commands import ClientCommands
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.exports import Exports
from clientdesk.ui.file_commands import FileCommands, MakeDemo
from clientdesk.ui.file_drops import FileDrops
from clientdesk.ui.offering_commands import OfferingCommands
from clientdesk.ui.opener import OpenDesk, Opener
from clientdesk.ui.progress_dialog import Waiting
from clientdesk.ui.safety_commands import SafetyCommands
from clientdesk.ui.session import Session
from clientdesk.ui.settings import Settings, ThemeChoice
from clientdesk.ui.start_page import StartPage
from clientdesk.ui.state_line import StateLine
from clientdesk.ui.tab_commands import join_tabs
from clientdesk.ui.theme import Theme
from clientdesk.ui.undo_commands import UndoCommands
from clientdesk.ui.workspace import Workspace

DRESS_AFTER_MS = 30
MESSAGE_MS = 8000


class MainWindow(QMainWindow):
    """One window over at most one workbook.

    `open_desk(path, opening)` and `make_demo(language, report)` give a desk or raise Refused.
    The demo is made on another thread and belongs to the window afterwards.
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
        self._language = language_of(self)
        self._workspace: Workspace | None = None
        self._stack = QStackedWidget()
        self._start: StartPage | None = None  # only where no workbook is open
        self._state = StateLine()
        self._actions = Actions(self)
        self._waiting = Waiting(self, ask)
        self.opener = Opener(self, ask, open_desk)
        self.banners = Banners()
        self._files = FileCommands(self, ask, self._waiting, self.opener, make_demo)
        self._exports = Exports(self, ask, self._waiting)
        self._clients = ClientCommands(self, ask)
        self._offering = OfferingCommands(self, ask)
        self._undoing = UndoCommands(self, self._waiting)
        self._drops = FileDrops(self)
        self._safety = SafetyCommands(self, self._actions, ask, self._waiting)
        self.care = Care(self, ask, self._waiting, settings)
        self._lay_out()
        self._connect_files()
        self._connect_workbook()
        self._connect_commands()
        self._theme = Theme(self, settings.theme)
        self.show_desk(desk)

    @property
    def workspace(self) -> Workspace | None:
        """The tabs; None on the start page."""
        return self._workspace

    def open_path(self, path: Path) -> None:
        """Opens a workbook in place of the one that is open."""
        if self._may_leave():
            self._files.open_path(path, self._desk)

    def refresh(self, changes: Changes) -> None:
        """Shows what was written: the tabs, and what can be undone."""
        if self._workspace is not None:
            self._workspace.refresh(changes)
        self._show_state()

    def release_desk(self) -> Desk | None:
        """Gives the open desk away, unclosed, and goes back to the start page."""
        desk = self._desk
        self.care.end()
        self._remove_workspace()
        self._show_state()
        return desk

    def _may_leave(self) -> bool:
        return self._workspace is None or self._workspace.may_leave()

    @property
    def _desk(self) -> Desk | None:
        return self._workspace.session.desk if self._workspace else None

    @property
    def _client(self) -> Client | None:
        return self._workspace.client if self._workspace else None

    def show_desk(self, desk: Desk | None) -> None:
        """Shows a workbook in place of the one before, which is closed."""
        old = self.release_desk()
        if old is not None:
            self.care.backups.retire(old)
        if desk is None:
            self._build_start()
        else:
            self._build_workspace(desk)
            self.care.begin(desk)
            if desk.path is not None:
                self._settings.add_recent(desk.path)
        self._show_recent()
        self._show_state()

    def _build_start(self) -> None:
        start = self._start = StartPage()
        start.demo_wanted.connect(self._files.demo)
        start.new_wanted.connect(self._on_new)
        start.open_wanted.connect(self._on_open)
        start.file_chosen.connect(self.open_path)
        self._stack.addWidget(start)

    def _build_workspace(self, desk: Desk) -> None:
        workspace = Workspace(Session(desk, self._language, self), self._settings, self._ask)
        self._workspace = workspace
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        join_tabs(workspace, self._actions, self.refresh)
        self._clients.prospect_added.connect(workspace.show_prospects)
        unknown_time = self._clients.unknown_time
        thanks = self._clients.thanks
        workspace.overview.thanks_wanted.connect(lambda: self._with_session(thanks))
        wanted = workspace.overview.desk.unknown_time_wanted
        wanted.connect(lambda: self._with_session(unknown_time))
        workspace.overview.desk.staff_wanted.connect(lambda: self._with_desk(self._files.staff))
        workspace.letter_wanted.connect(self._on_letter_wanted)

    def _remove_workspace(self) -> None:
        if self._workspace is None:
            return
        self._workspace.save_columns()
        self._workspace.stop_reading()
        self._stack.removeWidget(self._workspace)
        self._workspace.deleteLater()
        self._workspace = None
        self._actions.add_tabs([], lambda number: None)

    def _show_recent(self) -> None:
        paths = self._settings.recent_files
        if self._start is not None:
            self._start.show_recent(paths)
        self._actions.show_recent(paths, self.open_path)

    def _show_state(self) -> None:
        """The title, the status bar, and which commands make sense now."""
        desk = self._desk
        self.setWindowTitle(desk.path.stem if desk and desk.path else "ClientDesk")
        read_only = desk is not None and desk.read_only is not None
        self._state.show_desk(desk)
        self._actions.show_workbook(desk is not None, read_only)
        self._actions.show_encrypted(desk is not None and desk.encrypted)
        self._actions.show_client(self._client)
        undo, redo = (desk.undoable(), desk.redoable()) if desk else (None, None)
        self._actions.show_undo(undo, redo)

    def _on_settings_changed(self) -> None:
        self._choose_theme(self._settings.theme)
        self._show_recent()
        if self._may_leave():
            self.language_chosen.emit()

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self._theme.apply(choice)
        self._actions.themes[choice].setChecked(True)

    def _on_new(self) -> None:
        if self._may_leave() and self._files.new():
            self._on_firm()

    def _on_open(self) -> None:
        if self._may_leave():
            self._files.open(self._desk)

    def _on_firm(self) -> None:
        self._with_desk(self._files.firm)

    def _on_letter_wanted(self, letter_id: int) -> None:
        self._with_session(lambda session: self._clients.kept_letter(session, letter_id))

    def _on_written(self, path: Path) -> None:
        self.statusBar().showMessage(self.tr("Written: {file}").format(file=path), MESSAGE_MS)

    def _with_session(self, command: Callable[[Session], object]) -> None:
        if self._workspace is not None:
            command(self._workspace.session)

    def _with_desk(self, command: Callable[[Desk], object]) -> None:
        desk = self._desk
        if desk is not None:
            self._files.attempt(lambda: command(desk))

    def _with_client(self, command: Callable[[Session, Client], object]) -> None:
        workspace, client = self._workspace, self._client
        if workspace is not None and client is not None:
            self._files.attempt(lambda: command(workspace.session, client))

    def _connect_files(self) -> None:
        actions = self._actions
        self._drops.workbook_dropped.connect(self.open_path)
        self._drops.files_dropped.connect(lambda paths: self._files.import_files(self._desk, paths))
        self._files.opened.connect(self.show_desk)
        self.opener.opened.connect(self.show_desk)
        self._files.changed.connect(self.refresh)
        self._exports.written.connect(self._on_written)
        actions.new.triggered.connect(self._on_new)
        actions.open.triggered.connect(self._on_open)
        settings, changed = self._settings, self._on_settings_changed
        actions.settings.triggered.connect(lambda: self._files.settings(settings, changed))
        actions.quit.triggered.connect(self.close)
        actions.where.triggered.connect(lambda: self._files.where(self._desk))
        actions.about.triggered.connect(self._files.about)
        actions.themes[self._settings.theme].setChecked(True)
        for choice, action in actions.themes.items():
            action.triggered.connect(lambda _checked, wanted=choice: self._choose_theme(wanted))

    def _connect_workbook(self) -> None:
        actions = self._actions
        actions.bring.triggered.connect(lambda: self._files.ask_import(self._desk))
        actions.imports.triggered.connect(lambda: self._with_desk(self._files.imports))
        self._exports.join(actions, self._with_session)
        actions.firm.triggered.connect(self._on_firm)
        actions.undo.triggered.connect(lambda: self._with_desk(self._undoing.undo))
        actions.redo.triggered.connect(lambda: self._with_desk(self._undoing.redo))
        self._undoing.changed.connect(self.refresh)

    def _connect_commands(self) -> None:
        actions = self._actions
        self._clients.changed.connect(self.refresh)
        actions.new_client.triggered.connect(lambda: self._with_desk(self._clients.new))
        actions.new_prospect.triggered.connect(lambda: self._with_desk(self._clients.new_prospect))
        actions.edit_client.triggered.connect(lambda: self._with_client(self._clients.edit))
        actions.archive_client.triggered.connect(lambda: self._with_client(self._clients.archive))
        actions.log.triggered.connect(lambda: self._with_client(self._clients.log))
        actions.letters.triggered.connect(lambda: self._with_session(self._clients.letters))
        actions.letter.triggered.connect(lambda: self._with_client(self._clients.letter))
        actions.review.triggered.connect(lambda: self._with_client(self._clients.review))
        self._offering.changed.connect(self.refresh)
        actions.services.triggered.connect(lambda: self._with_session(self._offering.services))
        actions.propose.triggered.connect(lambda: self._with_session(self._offering.propose))

    def _lay_out(self) -> None:
        self.setCentralWidget(above(self.banners, self._stack))
        self.statusBar().addWidget(self._state)
        self.statusBar().setSizeGripEnabled(False)
        self.resize(1366, 768)
        self.restoreGeometry(self._settings.geometry)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(DRESS_AFTER_MS, self._theme.dress)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self._may_leave() and self.care.backups.may_close()):
            event.ignore()
            return
        self._settings.geometry = self.saveGeometry()
        self._waiting.close()
        self.show_desk(None)
        self._settings.flush()
        super().closeEvent(event)
