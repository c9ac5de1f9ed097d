"""Garbage is looked for by the window's own timer, on the window's thread."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from clientdesk.ui.garbage import Garbage


class Knot:
    """An object that holds itself."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    """The collector is off in all tests of the window."""
    parent = QObject()
    yield Garbage(parent)
    parent.deleteLater()
    gc.unfreeze()


def test_what_holds_itself_is_freed_once_enough_was_made(garbage: Garbage) -> None:
    gc.collect()
    gone = weakref.ref(Knot())
    garbage.look()
    assert gone() is not None  # one object is not worth a look
    plenty: list[list[int]] = [[] for _ in range(2 * gc.get_threshold()[0])]
    garbage.look()
    assert gone() is None
    assert len(plenty) == 2 * gc.get_threshold()[0]


def test_it_looks_by_itself(qtbot: QtBot, garbage: Garbage) -> None:
    gone = weakref.ref(Knot())
    # More than what earlier tests left and Qt frees meanwhile, which counts against it.
    plenty: list[list[int]] = [[] for _ in range(100 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: gone() is None)
    assert plenty
