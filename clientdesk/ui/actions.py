"""Every command of the window with its words and keys, and the menus made of them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from clientdesk.domain.changes import ChangeInfo
from clientdesk.domain.records import Client
from clientdesk.ui.change_words import change_words
from clientdesk.ui.settings import ThemeChoice
from clientdesk.ui.theme import put_icon

T = TypeVar("T")
Keys = QKeySequence | QKeySequence.StandardKey | str


class Actions(QObject):
    """The commands. The window connects them and says which make sense now."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        standard = QKeySequence.StandardKey
        make = self._make
        self.new = make(self.tr("&New workbook…"), "file-plus", standard.New)
        self.open = make(self.tr("&Open…"), "folder-open", standard.Open)
        self.bring = make(self.tr("&Import…"), "download-simple", "Ctrl+I")
        self.imports = make(self.tr("Past i&mports…"), "clock-counter-clockwise")
        self.export_csv = make(self.tr("Report as &CSV…"), "table")
        self.export_xlsx = make(self.tr("Report as &Excel workbook…"), "grid-four")
        self.export_pdf = make(self.tr("Report as &PDF…"), "file-pdf")
        self.export_json = make(self.tr("Report as &JSON…"), "brackets-curly")
        self.firm = make(self.tr("&Firm and staff…"), "buildings", "Ctrl+Shift+F")
        self.settings = make(self.tr("&Settings…"), "gear", "Ctrl+,")
        self.quit = make(self.tr("&Quit"), "sign-out", "Ctrl+Q")
        self.undo = make(self.tr("&Undo"), "arrow-u-up-left", standard.Undo)
        self.redo = make(self.tr("&Redo"), "arrow-u-up-right", "Ctrl+Shift+Z")
        self.find = make(self.tr("&Find a client"), "magnifying-glass", standard.Find)
        self.new_client = make(self.tr("&New client…"), "plus", "Ctrl+Shift+N")
        self.new_prospect = make(self.tr("New pros&pect…"), "user-plus", "Ctrl+Shift+T")
        self.edit_client = make(self.tr("&Edit…"), "pencil-simple", "Ctrl+E")
        self.archive_client = make(self.tr("&Archive"), "archive")
        self.log = make(self.tr("Add to the l&og…"), "note-pencil", "Ctrl+L")
        self.letter = make(self.tr("&Letter…"), "envelope-simple", "Ctrl+Shift+L")
        self.letters = make(self.tr("Letters to &many…"), "envelope", "Ctrl+Shift+M")
        self.review = make(self.tr("Client &review…"), "file-pdf", "Ctrl+R")
        words = self.tr("New asse&ssment…")
        self.new_assessment = make(words, "clipboard-text", "Ctrl+Shift+A")
        words = self.tr("New re&view in seven steps…")
        self.new_review = make(words, "list-numbers", "Ctrl+Shift+R")
        self.services = make(self.tr("&Services…"), "list-bullets", "Ctrl+Shift+S")
        self.new_persona = make(self.tr("New &persona"), "identification-card", "Ctrl+Shift+P")
        self.new_package = make(self.tr("New pac&kage"), "package", "Ctrl+Shift+K")
        self.propose = make(self.tr("P&ropose packages…"), "magic-wand", "Ctrl+Shift+D")
        self.where = make(self.tr("Where the data &lives"), "hard-drives")
        self.about = make(self.tr("&About ClientDesk"), "info")
        self.recent = QMenu(self.tr("&Recent"), window)
        self.tabs: list[QAction] = []
        self.themes = self._theme_actions()
        self._writable = True
        self._make_safety_actions()
        self._build_menus(window)

    def show_workbook(self, is_open: bool, read_only: bool = False) -> None:
        """Which commands make sense with or without a workbook, or one that is only looked at."""
        self._writable = not read_only
        exports = [self.export_csv, self.export_xlsx, self.export_pdf, self.export_json]
        basics = (self.bring, self.imports, self.firm, self.find, *self._safety)
        new = (self.new_client, self.new_prospect, self.new_assessment)
        for action in (*basics, *new, *exports, *self._offering, self.new_review, self.letters):
            action.setEnabled(is_open)
        self._leave_reading()

    def show_encrypted(self, encrypted: bool) -> None:
        """Names what can be done with the passphrase."""
        words = self.tr("Change the pass&phrase…") if encrypted else self.tr("Set a pass&phrase…")
        self.passphrase.setText(words)

    def show_client(self, client: Client | None) -> None:
        """Which commands make sense with the chosen client, or without one."""
        known = (self.edit_client, self.archive_client, self.log, *self._on_client_data)
        for action in known:
            action.setEnabled(client is not None)
        for action in (self.letter, self.review):  # these speak of figures, which a prospect lacks
            action.setEnabled(client is not None and not client.prospect)
        archived = client is not None and client.archived
        words = self.tr("&Put back on the list") if archived else self.tr("&Archive")
        self.archive_client.setText(words)
        self._leave_reading()

    def show_undo(self, undoable: ChangeInfo | None, redoable: ChangeInfo | None) -> None:
        """Says what would be undone and redone."""
        self.undo.setEnabled(undoable is not None)
        self.redo.setEnabled(redoable is not None)
        undo, redo = self.tr("&Undo {what}"), self.tr("&Redo {what}")
        self.undo.setText(_what(undo, undoable) or self.tr("&Undo"))
        self.redo.setText(_what(redo, redoable) or self.tr("&Redo"))
        self._leave_reading()

    def add_tabs(self, names: list[str], show: Callable[[int], object]) -> None:
        """Puts the tabs into the View menu, with Ctrl+1 and so on."""
        for action in self.tabs:
            self._view.removeAction(action)
            action.deleteLater()
        self.tabs = [self._tab(number, name, show) for number, name in enumerate(names)]
        self._view.insertActions(self._view_end, self.tabs)

    def show_recent(self, paths: list[Path], open_path: Callable[[Path], object]) -> None:
        """Fills File → Recent."""
        self.recent.clear()
        self.recent.setEnabled(bool(paths))
        for path in paths:
            action = self.recent.addAction(path.stem)
            action.setToolTip(str(path))
            action.triggered.connect(partial(_run, open_path, path))

    def _leave_reading(self) -> None:
        """Disables what would write, where nothing can be written."""
        if self._writable:
            return
        client = self.edit_client, self.archive_client, self.log, self.letter, self.letters
        gone = self.delete_client, self.erase_client, self.undo, self.redo
        new = self.new_client, self.new_prospect, self.new_assessment, self.new_review
        offering = self.new_persona, self.new_package
        for action in (self.bring, self.passphrase, *client, *gone, *new, *offering):
            action.setEnabled(False)

    @property
    def _offering(self) -> tuple[QAction, ...]:
        return self.services, self.new_persona, self.new_package, self.propose

    @property
    def _safety(self) -> tuple[QAction, ...]:
        kept = self.save_copy, self.backups, self.passphrase, self.lock
        return *kept, self.history, self.retention

    @property
    def _on_client_data(self) -> tuple[QAction, ...]:
        kept = self.client_history, self.client_data
        return *kept, self.delete_client, self.erase_client

    def _tab(self, number: int, name: str, show: Callable[[int], object]) -> QAction:
        action = QAction(name, self)
        action.setShortcut(QKeySequence(f"Ctrl+{number + 1}"))
        action.triggered.connect(partial(_run, show, number))
        return action

    def _theme_actions(self) -> dict[ThemeChoice, QAction]:
        group = QActionGroup(self)
        words = {
            ThemeChoice.SYSTEM: self.tr("Colours as the &system"),
            ThemeChoice.LIGHT: self.tr("&Light"),
            ThemeChoice.DARK: self.tr("&Dark"),
        }
        actions = {choice: QAction(text, self) for choice, text in words.items()}
        for action in actions.values():
            action.setCheckable(True)
            group.addAction(action)
        return actions

    def _make(self, text: str, picture: str, keys: Keys | None = None) -> QAction:
        action = QAction(text, self)
        put_icon(action, picture)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        return action

    def _make_safety_actions(self) -> None:
        """What guards the workbook and what is held of clients."""
        make = self._make
        self.save_copy = make(self.tr("Save a cop&y…"), "copy")
        self.backups = make(self.tr("&Backups…"), "archive-box", "Ctrl+B")
        self.passphrase = make(self.tr("Pass&phrase…"), "key")
        self.lock = make(self.tr("&Lock now"), "lock", "Ctrl+Alt+L")
        self.history = make(self.tr("&History…"), "clock-counter-clockwise", "Ctrl+H")
        self.client_history = make(self.tr("H&istory of the client…"), "clock-counter-clockwise")
        self.client_data = make(self.tr("E&xport everything held…"), "export")
        self.delete_client = make(self.tr("&Delete…"), "trash")
        self.erase_client = make(self.tr("Erase &for good…"), "eraser")
        self.retention = make(self.tr("&What may be erased…"), "calendar-x")

    def _build_menus(self, window: QMainWindow) -> None:
        bar = window.menuBar()
        self._file = bar.addMenu(self.tr("&File"))
        self._fill_file(self._file)
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([self.undo, self.redo, self.history])
        edit.addSeparator()
        edit.addAction(self.find)
        self._view = bar.addMenu(self.tr("&View"))
        self._view_end = self._view.addSeparator()
        self._view.addActions(list(self.themes.values()))
        client = bar.addMenu(self.tr("&Client"))
        client.addActions([self.new_client, self.new_prospect])
        client.addSeparator()
        client.addActions([self.edit_client, self.archive_client])
        client.addSeparator()
        client.addActions([self.log, self.new_assessment, self.new_review])
        client.addActions([self.letter, self.letters, self.review])
        offering = bar.addMenu(self.tr("&Services"))
        offering.addAction(self.services)
        offering.addSeparator()
        offering.addActions([self.new_persona, self.new_package, self.propose])
        client.addSeparator()
        client.addActions([*self._on_client_data, self.retention])
        about = bar.addMenu(self.tr("&Help"))
        about.addActions([self.where, self.about])

    def _fill_file(self, menu: QMenu) -> None:
        menu.addActions([self.new, self.open])
        menu.addMenu(self.recent)
        menu.addSeparator()
        menu.addActions([self.bring, self.imports])
        export = menu.addMenu(self.tr("E&xport"))
        exports = [self.export_pdf, self.export_xlsx, self.export_csv, self.export_json]
        export.addActions(exports)
        menu.addSeparator()
        menu.addActions([self.save_copy, self.backups, self.passphrase, self.lock])
        menu.addSeparator()
        menu.addActions([self.firm, self.settings])
        menu.addSeparator()
        menu.addAction(self.quit)


def _what(template: str, info: ChangeInfo | None) -> str:
    return template.format(what=change_words(info)) if info else ""


def _run(go: Callable[[T], object], where: T, _checked: bool = False) -> None:
    """A menu entry's `triggered` says whether it is checked, which nobody here asks for."""
    go(where)
