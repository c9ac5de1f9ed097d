"""The window used as a person uses it: keys, clicks, files dropped, on a real workbook."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import FakeAsk
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.records import Client
from clientdesk.ui.cards import LinkRow
from clientdesk.ui.client_filter import ClientFilter
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.settings import Settings, ThemeChoice
from clientdesk.ui.theme import DARK, LIGHT, tokens_of

MakeWindow = Callable[[Desk | None], MainWindow]


@pytest.fixture
def window(make_window: MakeWindow, desk: Desk) -> MainWindow:
    return make_window(desk)


def action(window: MainWindow, text: str) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text() == text)


def table(window: MainWindow) -> QTableView:
    return next(
        each for each in window.findChildren(QTableView) if each.accessibleName() == "Clients"
    )


def shown(view: QTableView) -> list[str]:
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def go_to_clients(qtbot: QtBot, window: MainWindow) -> QTableView:
    action(window, "Clients").trigger()
    view = table(window)
    qtbot.waitUntil(view.isVisible)
    return view


def test_with_no_workbook_it_offers_the_demo(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(None)
    assert not action(window, "&Import…").isEnabled()
    demo = next(b for b in window.findChildren(QPushButton) if b.text() == "Try the demo")
    qtbot.mouseClick(demo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert action(window, "&Import…").isEnabled()


def rows_of(window: MainWindow, words: str) -> list[LinkRow]:
    return [each for each in window.findChildren(LinkRow) if words in each.accessibleName()]


def test_the_overview_names_who_loses_and_goes_there(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: bool(rows_of(window, "Bar Sur")))
    (row,) = rows_of(window, "Bar Sur")
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty())
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    view = table(window)
    assert view.isVisible()
    assert view.currentIndex().siblingAtColumn(0).data() == "Bar Sur"


def test_the_list_starts_with_who_loses_most(qtbot: QtBot, window: MainWindow) -> None:
    assert shown(go_to_clients(qtbot, window)) == ["Bar Sur", "Óptica Norte"]


def test_typing_narrows_the_list(qtbot: QtBot, window: MainWindow) -> None:
    view = go_to_clients(qtbot, window)
    search = next(
        e for e in window.findChildren(QLineEdit) if e.accessibleName() == "Search clients"
    )
    qtbot.keyClicks(search, "optica")
    assert shown(view) == ["Óptica Norte"]
    assert view.currentIndex().isValid()


def test_archived_clients_are_shown_where_they_are_asked_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = go_to_clients(qtbot, window)
    choice = next(
        e for e in window.findChildren(QComboBox) if e.accessibleName() == "Which clients"
    )
    choice.setCurrentIndex(choice.findData(ClientFilter.ARCHIVED))
    assert shown(view) == ["Taller Viejo"]


def test_the_pane_shows_how_the_figure_is_made(qtbot: QtBot, window: MainWindow) -> None:
    """Bar Sur: fees of 100 less 50 hours at 1,600 ÷ (100 × 80 %) = 20; written as in Spain."""
    go_to_clients(qtbot, window)
    qtbot.waitUntil(lambda: "Delivery time, 50,0 h" in labels(window))
    assert {"−1.000,00", "−900,00"} <= set(labels(window))


def test_archiving_can_be_undone_and_redone(qtbot: QtBot, window: MainWindow) -> None:
    view = go_to_clients(qtbot, window)
    action(window, "&Archive").trigger()
    assert shown(view) == ["Óptica Norte"]
    action(window, "&Undo archive client · Bar Sur").trigger()
    assert shown(view) == ["Bar Sur", "Óptica Norte"]
    action(window, "&Redo archive client · Bar Sur").trigger()
    assert shown(view) == ["Óptica Norte"]


def test_a_hidden_tab_reads_again_when_it_is_shown(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    view = go_to_clients(qtbot, window)
    action(window, "Overview").trigger()
    window.refresh(desk.clients.add(Client(ref="C009", name="Nueva Casa")))
    assert "Nueva Casa" not in shown(view)
    action(window, "Clients").trigger()
    assert "Nueva Casa" in shown(view)


def test_a_new_workbook_is_made_and_remembered(
    qtbot: QtBot, make_window: MakeWindow, ask: FakeAsk, settings: Settings, tmp_path: Path
) -> None:
    window = make_window(None)
    ask.path = path = tmp_path / "firm.clientdesk"
    action(window, "&New workbook…").trigger()
    assert path.exists()
    assert settings.recent_files == [path]
    window.close()


def test_a_file_that_is_no_workbook_is_refused_in_words(
    make_window: MakeWindow, ask: FakeAsk, tmp_path: Path
) -> None:
    window = make_window(None)
    wrong = tmp_path / "notes.clientdesk"
    wrong.write_text("not a workbook", encoding="utf-8")
    ask.path = wrong
    action(window, "&Open…").trigger()
    assert window.workspace is None
    assert len(ask.said) == 1


def test_a_dropped_file_without_a_workbook_says_what_to_do(
    qtbot: QtBot, make_window: MakeWindow, ask: FakeAsk, tmp_path: Path
) -> None:
    window = make_window(None)
    drop(window, tmp_path / "time.csv")
    qtbot.waitUntil(lambda: bool(ask.said))
    assert ask.said == ["Open a workbook first, or make a new one."]


@pytest.mark.parametrize("name", ["&CSV", "&PDF", "&JSON"])
def test_the_report_is_written_where_the_user_says(
    qtbot: QtBot, window: MainWindow, ask: FakeAsk, tmp_path: Path, name: str
) -> None:
    ask.path = path = tmp_path / "report"
    action(window, f"Report as {name}…").trigger()
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: "Written" in window.statusBar().currentMessage())
    assert path.stat().st_size > 0
    assert ask.said == []


def test_the_colours_change_and_are_remembered(window: MainWindow, settings: Settings) -> None:
    action(window, "&Dark").trigger()
    assert tokens_of(window.palette()) is DARK
    assert settings.theme is ThemeChoice.DARK
    action(window, "&Light").trigger()
    assert tokens_of(window.palette()) is LIGHT


def test_every_button_field_and_table_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    """What a screen reader says: the accessible name, the words on it, or its label's."""
    go_to_clients(qtbot, window)
    buddies = {label.buddy() for label in window.findChildren(QLabel) if label.buddy()}
    for kind in (QAbstractButton, QLineEdit, QComboBox, QTableView):
        for widget in window.findChildren(kind):
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            named = widget.accessibleName() or words or widget in buddies
            assert named or inside_another(widget), widget


def inside_another(widget: QWidget) -> bool:
    """Parts that Qt makes of a widget: a header's corner, a field's clear button, a tab's arrow."""
    parent = widget.parentWidget()
    return parent is not None and parent.metaObject().className() in (
        "QLineEdit",
        "QMenuBar",
        "QTabBar",
        "QTableView",
        "QComboBox",
        "RecordView",
        "PageTabs",
    )


def test_closing_keeps_the_columns(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    view = go_to_clients(qtbot, window)
    view.setColumnHidden(3, True)
    window.close()
    assert not settings.columns("clients").isEmpty()


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    entering = QDragEnterEvent(QPointF(9, 9), copy, data, left, none.NoModifier)
    QCoreApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    event = QDropEvent(QPointF(9, 9), copy, data, left, none.NoModifier)
    QCoreApplication.sendEvent(window, event)
