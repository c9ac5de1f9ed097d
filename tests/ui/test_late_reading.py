"""Readings on another thread: the last one is told, and none after a stop."""

from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from clientdesk.ui.late_reading import LateReading


def test_of_two_readings_only_the_last_is_told(qtbot: QtBot) -> None:
    parent = QObject()
    reading, go, told = LateReading(parent), Event(), list[object]()
    reading.read.connect(told.append)

    def slow() -> str:
        go.wait()
        return "old"

    reading.start(slow)
    reading.start(lambda: "new")
    go.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["new"]
    reading.stop()


def test_a_stop_waits_and_tells_nothing(qtbot: QtBot) -> None:
    parent = QObject()
    reading, done, told = LateReading(parent), Event(), list[object]()
    reading.read.connect(told.append)
    reading.start(done.set)
    reading.stop()
    assert done.is_set()
    with qtbot.waitSignal(reading.read):
        reading.start(lambda: "again")
    assert told == ["again"]
    reading.stop()
