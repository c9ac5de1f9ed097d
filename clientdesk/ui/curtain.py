"""Takes everything of a workbook off the screen, and puts it back as it was."""

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolTip

_TITLE = "ClientDesk"
_LOOK_EVERY_MS = 250


class Curtain(QObject):
    """Over one window. What a job brings up meanwhile is hidden too."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs: list[QDialog] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._hide_dialogs)

    @property
    def over_dialogs(self) -> bool:
        """Whether there was more than the window: what is typed in a dialog is not saved yet."""
        return any(map(shiboken6.isValid, self._dialogs))

    def draw(self) -> None:
        """Hides pages, menus, dialogs and the title."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        QToolTip.hideText()
        self._hide_dialogs()
        self._show_window(False)
        self._window.windowTitleChanged.connect(self._hide_title)
        self._hide_title()
        self._timer.start()

    def open(self) -> None:
        """Puts back what was hidden; the window says its title itself."""
        self._timer.stop()
        self._window.windowTitleChanged.disconnect(self._hide_title)
        self._show_window(True)
        dialogs, self._dialogs = self._dialogs, []
        for dialog in dialogs:
            if shiboken6.isValid(dialog):  # a job may have ended, and its dialog with it
                dialog.show()

    def _hide_dialogs(self) -> None:
        """A message box that is hidden answers Cancel; other dialogs keep what is in them."""
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                self._dialogs.append(dialog)
                dialog.hide()

    def _hide_title(self) -> None:
        if self._window.windowTitle() != _TITLE:
            self._window.setWindowTitle(_TITLE)

    def _show_window(self, shown: bool) -> None:
        window = self._window
        for part in (window.centralWidget(), window.menuBar(), window.statusBar()):
            if part is not None:
                part.setVisible(shown)
        for menu in window.menuBar().actions():  # with the keys of what is in them
            menu.setEnabled(shown)
        window.setAcceptDrops(shown)
