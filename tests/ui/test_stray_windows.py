"""What a view is made of belongs to it from the first: none of it flashes up as a window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.overview import PLAN, PORTFOLIO, RESULTS


class ShownWindows(QObject):
    """Notes every window that is shown and is no dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Show and is_window(watched):
            self.names.append(type(watched).__name__)
        return False


def is_window(shown: QObject) -> bool:
    return isinstance(shown, QWidget) and shown.isWindow() and not isinstance(shown, QDialog)


@pytest.fixture
def windows(qapp: QCoreApplication) -> Iterator[ShownWindows]:
    found = ShownWindows()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


def test_the_views_of_the_overview_open_no_window(
    qtbot: QtBot,
    make_window: Callable[[Desk | None], MainWindow],
    desk: Desk,
    windows: ShownWindows,
) -> None:
    workspace = make_window(desk).workspace
    assert workspace is not None
    for place in (PORTFOLIO, PLAN, RESULTS):
        workspace.overview.show_view(place)
    qtbot.waitUntil(lambda: workspace.overview.results.ready is not None)
    assert windows.names == ["MainWindow"]
