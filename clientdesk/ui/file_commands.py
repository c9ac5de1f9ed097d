"""What the File and Help menus do: workbooks, imports, exports, the firm, the settings.

A dialog is loaded when it is first opened: the window starts without them.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from clientdesk import __version__
from clientdesk.app.desk import Desk
from clientdesk.app.files import SUFFIX
from clientdesk.app.messages import Messages
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.client_commands import show
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.opener import Opener
from clientdesk.ui.progress_dialog import Waiting
from clientdesk.ui.settings import Settings

if TYPE_CHECKING:
    from clientdesk.ui.firm_dialog import FirmDialog
    from clientdesk.ui.passphrase_dialog import Wish

MakeDemo = Callable[[str, Callable[[int, int], None]], Desk]


class FileCommands(QObject):
    """Asks for files and opens the dialogs over the window; says by signal what came of it."""

    opened = Signal(object)  # Desk
    changed = Signal(object)  # Changes

    def __init__(
        self,
        window: QMainWindow,
        ask: Ask,
        waiting: Waiting,
        opener: Opener,
        make_demo: MakeDemo,
    ) -> None:
        super().__init__(window)
        self._window, self._ask, self._waiting = window, ask, waiting
        self._opener, self._make_demo = opener, make_demo
        self._language = language_of(window)

    def attempt(self, work: Callable[[], object]) -> bool:
        """Does it, or says why not."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            work()
        except Refused as refused:
            QGuiApplication.restoreOverrideCursor()
            self._ask.warn(self._window, Messages(self._language).refusal(refused))
            return False
        QGuiApplication.restoreOverrideCursor()
        return True

    def new(self) -> bool:
        """A new workbook where the user says; False where there is none in the end."""
        name = self.tr("My firm") + SUFFIX
        path = self._ask.save_file(self._window, self.tr("New workbook"), name, self._filter)
        wish = self._protection(path) if path is not None else None
        if path is None or wish is None:
            return False
        from clientdesk.app.keyrings import keep_passphrase  # noqa: PLC0415

        made = self._opener.open(path, Opening(create=True, passphrase=wish.new))
        if made and wish.new is not None and wish.keep:
            passphrase = wish.new
            self.attempt(lambda: keep_passphrase(path, passphrase))
        return made

    def _protection(self, path: Path) -> "Wish | None":
        """The passphrase of a new workbook, if it is to have one; None to make none at all."""
        from clientdesk.ui.passphrase_dialog import PassphraseDialog, Task, Wish  # noqa: PLC0415

        actions = [self.tr("&Without a passphrase"), self.tr("&Set a passphrase…")]
        question = self.tr("Shall the new workbook be encrypted?")
        detail = self.tr(
            "With a passphrase nobody else can read it, even if the computer is stolen. You can "
            "set one at any time, in the File menu."
        )
        chosen = self._ask.choose(self._window, question, actions, detail)
        if chosen != 1:
            return Wish() if chosen == 0 else None
        known = [path.stem]
        dialog = PassphraseDialog(Task.SET, None, lambda _: True, self._window, known=known)
        dialog.exec()
        dialog.deleteLater()
        return dialog.wish

    def open(self, current: Desk | None) -> None:
        path = self._ask.open_file(self._window, self.tr("Open a workbook"), self._filter)
        if path is not None:
            self.open_path(path, current)

    def open_path(self, path: Path, current: Desk | None) -> None:
        """Opens a workbook, unless it is the one that is open."""
        if current is None or current.path != path:
            self._opener.open(path)

    def demo(self) -> None:
        """A workbook with the demo firm, made in a job and handed over when it is whole."""
        make, language = self._make_demo, self._language
        words = self.tr("Making the demo: a firm with 60 clients…")
        job = self._waiting.start(words, lambda progress: make(language, progress))
        job.done.connect(self.opened)

    def ask_import(self, desk: Desk | None) -> None:
        filters = self.tr("Tables (*.csv *.tsv *.txt)")
        if desk is not None:
            paths = self._ask.open_files(self._window, self.tr("Import files"), filters)
            self.import_files(desk, paths)

    def import_files(self, desk: Desk | None, paths: list[Path]) -> None:
        """Offers to import files into the open workbook."""
        if desk is None:
            self._ask.inform(
                self._window,
                self.tr("Open a workbook first, or make a new one."),
                self.tr("Then the files can be brought into it."),
            )
        elif paths:
            from clientdesk.ui.import_dialog import ImportDialog  # noqa: PLC0415

            dialog = ImportDialog(desk, paths, self._ask, self._window)
            dialog.changed.connect(self.changed)
            show(dialog)

    def imports(self, desk: Desk) -> None:
        """Past imports, each to be withdrawn whole."""
        from clientdesk.ui.imports_dialog import ImportsDialog  # noqa: PLC0415

        dialog = ImportsDialog(desk, self._ask, self._window)
        dialog.changed.connect(self.changed)
        show(dialog)

    def firm(self, desk: Desk) -> None:
        show(self._firm_dialog(desk))

    def staff(self, desk: Desk) -> None:
        """Goes to what an hour of each person costs."""
        dialog = self._firm_dialog(desk)
        dialog.tabs.setCurrentWidget(dialog.staff)
        show(dialog)

    def where(self, desk: Desk | None) -> None:
        """Says in which file everything is."""
        path = desk.path if desk else None
        text = self.tr("All figures are in one file, the workbook. Nothing is sent anywhere.")
        where = self.tr("This workbook: {file}").format(file=path) if path else ""
        self._ask.inform(self._window, text, where)

    def settings(self, settings: Settings, changed: Callable[[], object]) -> None:
        """What the user prefers on this computer; `changed` is called when it was saved."""
        from clientdesk.ui.settings_dialog import SettingsDialog  # noqa: PLC0415

        dialog = SettingsDialog(settings, self._window)
        dialog.changed.connect(changed)
        show(dialog)

    def about(self) -> None:
        text = self.tr("ClientDesk {version}").format(version=__version__)
        detail = self.tr(
            "Finds the clients that cost an accounting firm more than they bring, and what to do "
            "about it."
        )
        self._ask.inform(self._window, text, detail)

    def _firm_dialog(self, desk: Desk) -> "FirmDialog":
        from clientdesk.ui.firm_dialog import FirmDialog  # noqa: PLC0415

        dialog = FirmDialog(desk, self._ask, self._window)
        dialog.changed.connect(self.changed)
        return dialog

    @property
    def _filter(self) -> str:
        return self.tr("ClientDesk workbooks (*.clientdesk)")
