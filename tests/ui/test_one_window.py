"""A second start on a workbook brings the window forward that has it open, and ends."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from small_firm import fill

from clientdesk.app.desk import Desk
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.lock import holder_of
from clientdesk.storage.store import Store
from clientdesk.ui.application import opened, run_window
from clientdesk.ui.doorbell import Doorbell, ring
from clientdesk.ui.main_window import MainWindow

MakeWindow = Callable[[Desk | None], MainWindow]
STARTED = 60  # seconds that a busy machine may take
_RING = "import sys; from pathlib import Path; from clientdesk.ui.doorbell import ring; "
_RING += "print(ring(Path(sys.argv[1])))"

# A window of another program lies over ours until somebody rings.
_COVERED = """
import sys
from pathlib import Path
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from clientdesk.ui.doorbell import Doorbell
app = QApplication([])
window, cover = QWidget(), QWidget()
for each in (window, cover):
    each.setGeometry(0, 0, 300, 300)
    each.show()
cover.raise_()
def look():
    top = QApplication.topLevelAt(QPoint(150, 150))
    if top is not look.before:
        look.before = top
        print("window" if top is window else "cover", flush=True)
        if top is window:
            app.quit()
look.before = None
timer = QTimer()
timer.timeout.connect(look)
QTimer.singleShot(500, lambda: timer.start(50))
doorbell = Doorbell(window, Path(sys.argv[1]))
app.exec()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "firm.clientdesk"
    store = Store.create(path)
    fill(store)
    store.close()
    return path


def ring_from_outside(path: Path, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _RING, path],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    return done.stdout.strip()


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_ring_brings_the_window_forward(qtbot: QtBot, path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    doorbell = Doorbell(window, path)
    assert doorbell.listens
    ringer = subprocess.Popen(
        [sys.executable, "-c", _RING, path], stdout=subprocess.PIPE, text=True
    )
    qtbot.waitUntil(lambda: not window.isMinimized(), timeout=STARTED * 1000)
    qtbot.waitUntil(lambda: ringer.poll() is not None, timeout=STARTED * 1000)
    assert ringer.communicate()[0] == "True\n"
    doorbell.close()
    assert ring_from_outside(path) == "False"


def test_nobody_answers_for_a_closed_workbook(path: Path) -> None:
    assert not ring(path)


def test_a_window_answers_only_while_it_has_the_workbook(
    qtbot: QtBot, make_window: MakeWindow, path: Path, today: object
) -> None:
    window = make_window(None)
    window.open_path(path)
    qtbot.waitUntil(lambda: window.care.one_window.answers)
    window.show_desk(None)
    assert not window.care.one_window.answers


def test_what_a_killed_window_left_is_in_nobodys_way(qtbot: QtBot, path: Path) -> None:
    first = QWidget()
    qtbot.addWidget(first)
    doorbell = Doorbell(first, path)
    name = doorbell.findChild(QLocalServer).fullServerName()  # type: ignore[union-attr]
    doorbell.close()
    Path(name).write_bytes(b"")  # as a socket without a listener
    assert not ring(path)
    second = Doorbell(first, path)
    assert second.listens
    second.close()


def test_a_folder_that_others_may_write_to_is_not_used(
    qtbot: QtBot, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "clientdesk").mkdir()
    (tmp_path / "clientdesk").chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    window = QWidget()
    qtbot.addWidget(window)
    assert not Doorbell(window, path).listens
    assert not ring(path)


@pytest.mark.parametrize(
    "code", [RefusalCode.FILE_MISSING, RefusalCode.NOT_A_WORKBOOK, RefusalCode.NEWER_VERSION]
)
def test_what_a_window_could_not_help_with_is_refused_before_there_is_one(
    path: Path, code: RefusalCode
) -> None:
    def refuse(*_: object) -> Desk:
        raise Refused(code, path=str(path))

    with pytest.raises(Refused) as refused:
        run_window(path, refuse, refuse)
    assert refused.value.code is code


@pytest.mark.parametrize(
    "code",
    [
        RefusalCode.PASSPHRASE_NEEDED,
        RefusalCode.IN_USE,
        RefusalCode.IN_USE_ELSEWHERE,
        RefusalCode.DAMAGED,
        RefusalCode.READ_ONLY,
    ],
)
def test_what_a_window_can_ask_about_opens_one(path: Path, code: RefusalCode) -> None:
    def refuse(*_: object) -> Desk:
        raise Refused(code, path=str(path))

    desk, refused = opened(path, refuse)
    assert desk is None
    assert refused is not None
    assert refused.code is code


@pytest.mark.skipif(sys.platform == "win32", reason="starts with signals")
def test_a_second_start_ends_well_and_the_first_goes_on(path: Path) -> None:
    with started(path) as first:
        second = subprocess.run(
            [sys.executable, "-m", "clientdesk", path],
            capture_output=True,
            text=True,
            timeout=STARTED,
            check=False,
        )
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert first.poll() is None
        assert holder_of(path).pid == first.pid


@contextmanager
def started(path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """The program on a workbook, from when it answers until it is killed."""
    process = subprocess.Popen([sys.executable, "-m", "clientdesk", path])
    try:
        end = time.monotonic() + STARTED
        while ring_from_outside(path) == "False":
            assert process.poll() is None
            assert time.monotonic() < end
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no X server for tests")
def test_on_a_screen_the_window_comes_over_the_others(path: Path) -> None:
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-nolisten", "tcp"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as number:
            display = f":{number.readline().strip()}"
        screen = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        window = subprocess.Popen(
            [sys.executable, "-c", _COVERED, path], stdout=subprocess.PIPE, text=True, env=screen
        )
        assert window.stdout is not None
        assert window.stdout.readline() == "cover\n"
        assert ring_from_outside(path, screen) == "True"
        assert window.communicate(timeout=STARTED)[0] == "window\n"
    finally:
        server.kill()
        server.wait()
