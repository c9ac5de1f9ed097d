"""One window for each workbook: a second start on it brings the window forward that has it open.

The window listens at a local socket, in a folder of the user's own, named after the workbook.
"""

import hashlib
import os
import sys
from pathlib import Path

from platformdirs import user_runtime_path
from PySide6.QtCore import QObject, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

ANSWER_MS = 5000  # a window may be busy drawing
_HERE = b"here\n"
_LONGEST = 1000  # bytes of a request


class Doorbell(QObject):
    """Listens for other starts on one workbook, until it is closed."""

    def __init__(self, window: QWidget, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_rung)
        name = _name(path)
        if name and not self._server.listen(name):
            # Nobody answered there, or the workbook would not be ours: left by one that crashed.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listens(self) -> bool:
        return self._server.isListening()

    def close(self) -> None:
        """Nobody answers for the workbook any more."""
        self._server.close()
        self.deleteLater()

    def _on_rung(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(self._on_asked)

    def _on_asked(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket) and caller.canReadLine():
            bring_forward(
                self._window,
                bytes(caller.readLine(_LONGEST).data()).decode(errors="replace").strip(),
            )
            caller.write(_HERE)
            caller.flush()


def bring_forward(window: QWidget, token: str = "") -> None:
    """Shows a window over all others; Wayland lets only a start of the user's do so, by token."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def ring(path: Path) -> bool:
    """Brings the window forward that has this workbook open; False where none answers."""
    name = _name(path)
    if not name:
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_MS):
        return False
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    socket.write(f"{token}\n".encode())
    heard = socket.waitForBytesWritten(ANSWER_MS) and socket.waitForReadyRead(ANSWER_MS)
    answer = bytes(socket.readAll().data())
    socket.close()
    return heard and answer == _HERE


def _name(path: Path) -> str:
    """The socket of a workbook; empty where there is no safe place for one."""
    workbook = os.path.normcase(path.resolve())
    name = f"clientdesk-{hashlib.sha256(os.fsencode(workbook)).hexdigest()[:16]}"
    if sys.platform == "win32":
        return name
    folder = user_runtime_path("clientdesk")
    return str(folder / name) if _is_ours_alone(folder) else ""


def _is_ours_alone(folder: Path) -> bool:
    """Whether nobody else can put a socket there that answers in our stead."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return False
    return found.st_uid == os.getuid() and not found.st_mode & 0o077
