"""Readings on another thread: the last one is told, and none after a stop."""

from functools import partial
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


def test_a_stop_tells_nothing_of_what_runs(qtbot: QtBot) -> None:
    parent = QObject()
    reading, done, told = LateReading(parent), Event(), list[object]()
    reading.read.connect(told.append)
    reading.start(done.set)
    done.wait()
    reading.stop()
    with qtbot.waitSignal(reading.read):
        reading.start(lambda: "again")
    assert told == ["again"]
    reading.stop()


def test_a_reading_that_waits_and_is_overtaken_never_begins(qtbot: QtBot) -> None:
    parent = QObject()
    reading, go, told = LateReading(parent), Event(), list[object]()
    begun = list[str]()
    reading.read.connect(told.append)

    def work(name: str) -> str:
        begun.append(name)
        go.wait()
        return name

    reading.start(partial(work, "first"))
    qtbot.waitUntil(lambda: bool(begun))
    for name in ("second", "third"):
        reading.start(partial(work, name))
    go.set()
    qtbot.waitUntil(lambda: bool(told))
    assert (begun, told) == (["first", "third"], ["third"])
    reading.stop()
