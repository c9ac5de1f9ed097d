"""A computer that is not used, or sleeps, is noticed."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clientdesk.ui.idle_watch import IdleWatch
from clientdesk.ui.sleep_watch import SLEPT_S, SleepWatch


class Clock:
    """Stands still until it is told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Count:
    """How often a signal came."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.mark.parametrize(("minutes", "seconds", "times"), [(5, 299, 0), (5, 300, 1), (0, 9999, 0)])
def test_after_the_chosen_minutes(
    window: QWidget, clock: Clock, minutes: int, seconds: int, times: int
) -> None:
    watch, came = IdleWatch(window, lambda: minutes, clock), Count()
    watch.idle.connect(came)
    watch.look()
    clock.now += seconds
    watch.look()
    assert came.times == times


def test_a_key_begins_the_count_again(window: QWidget, clock: Clock) -> None:
    watch, came = IdleWatch(window, lambda: 5, clock), Count()
    watch.idle.connect(came)
    watch.look()
    clock.now += 200
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_A)
    clock.now += 200
    watch.look()
    assert came.times == 0
    clock.now += 100
    watch.look()
    assert came.times == 1


@pytest.mark.parametrize(("seconds", "times"), [(1, 0), (SLEPT_S, 0), (SLEPT_S + 1, 1), (-3600, 0)])
def test_a_wall_clock_that_jumps_has_slept(
    qtbot: QtBot, clock: Clock, seconds: int, times: int
) -> None:
    parent, came = QObject(), Count()
    watch = SleepWatch(parent, clock)
    watch.slept.connect(came)
    clock.now += seconds
    watch.look()
    watch.look()
    assert came.times == times


LISTENER = """
import os, sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from clientdesk.ui.sleep_watch import LISTEN_AFTER_MS, SleepWatch
app = QCoreApplication([])
parent = QObject()
watch = SleepWatch(parent)
watch.slept.connect(lambda: (print("slept"), app.quit()))
bus = QDBusConnection.connectToBus(os.environ["DBUS_SYSTEM_BUS_ADDRESS"], "system")
assert bus.registerService("org.freedesktop.login1")
name = "org.freedesktop.login1.Manager", "PrepareForSleep"
message = QDBusMessage.createSignal("/org/freedesktop/login1", *name)
message.setArguments([True])
QTimer.singleShot(LISTEN_AFTER_MS + 500, lambda: bus.send(message))
QTimer.singleShot(5000, app.quit)
app.exec()
"""


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus of our own."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None or sys.platform != "linux":
        pytest.skip("there is no dbus-daemon here")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert re.match("unix:", address)
        yield address
        process.terminate()


def test_the_systems_word_for_sleep_is_heard(bus: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LISTENER],
        env=os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": bus},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, "slept\n"), ran.stderr
