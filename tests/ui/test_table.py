"""Lists: the model behaves as Qt demands, keeps the selection, and finds as people type."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from clientdesk.ui.cell_painters import Role
from clientdesk.ui.table import RIGHT, Column, RecordFilter, RecordTable, RecordView


@dataclass(frozen=True)
class Item:
    key: int
    name: str
    amount: int


ITEMS = [Item(1, "Óptica", 5_000_000_000), Item(2, "bar", -30), Item(3, "Ámbar Útil", 200)]
COLUMNS = [
    Column[Item](title="Name", text=lambda item: item.name),
    Column[Item](
        title="Amount",
        text=lambda item: str(item.amount),
        sort_key=lambda item: item.amount,
        align=RIGHT,
        accessible=lambda item: f"{item.amount} euros",
        tone=lambda item: "bad" if item.amount < 0 else "",
        bar=lambda item: item.amount / 100,
    ),
]


@pytest.fixture
def model() -> RecordTable[Item]:
    model = RecordTable[Item](COLUMNS, lambda item: item.key)
    model.set_records(ITEMS)
    return model


def names(model: RecordFilter[Item]) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_model_passes_qts_own_tester_through_every_change() -> None:
    model = RecordTable[Item](COLUMNS, lambda item: item.key)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    for records in (ITEMS, ITEMS[:1], [Item(1, "other", 0), *ITEMS[1:]], []):
        model.set_records(records)
        assert model.records == tuple(records)
    assert tester.model() is model


def test_the_filter_passes_qts_own_tester(model: RecordTable[Item]) -> None:
    proxy = RecordFilter(model)
    tester = QAbstractItemModelTester(
        proxy, QAbstractItemModelTester.FailureReportingMode.Fatal, proxy
    )
    proxy.set_text("bar")
    proxy.set_text("")
    assert tester.model() is proxy


def test_a_row_has_no_rows_below_it(model: RecordTable[Item]) -> None:
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0


def test_a_cell_gives_words_sort_key_and_record(model: RecordTable[Item]) -> None:
    index = model.index(1, 1)
    assert index.data() == "-30"
    assert index.data(Role.SORT) == -30
    assert index.data(Role.RECORD) == ITEMS[1]
    assert index.data(Role.TONE) == "bad"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "-30 euros"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("optica", ["Óptica"]),
        ("BAR", ["Ámbar Útil", "bar"]),
        ("util ambar", ["Ámbar Útil"]),
        ("5000000000", ["Óptica"]),
        ("nobody", []),
    ],
)
def test_typing_finds_without_accents_or_case_in_every_column(
    model: RecordTable[Item], typed: str, found: list[str]
) -> None:
    proxy = RecordFilter(model)
    proxy.sort(0)
    proxy.set_text(typed)
    assert sorted(names(proxy)) == sorted(found)


def test_amounts_beyond_32_bits_sort_as_numbers(model: RecordTable[Item]) -> None:
    proxy = RecordFilter(model)
    proxy.sort(1)
    assert names(proxy) == ["bar", "Ámbar Útil", "Óptica"]


def test_what_was_found_follows_the_records(model: RecordTable[Item]) -> None:
    found = RecordFilter(model)
    found.narrow("util", lambda item: item.amount < 1_000)
    assert names(found) == ["Ámbar Útil"]
    model.set_records([Item(1, "Útil", 5_000_000_000), Item(3, "Ámbar", 200), Item(4, "útil", 1)])
    assert names(found) == ["útil"]


def test_what_may_be_shown_is_narrowed_besides_the_words(model: RecordTable[Item]) -> None:
    proxy = RecordFilter(model)
    proxy.set_keep(lambda item: item.amount > 0)
    assert sorted(names(proxy)) == ["Ámbar Útil", "Óptica"]


def test_a_refresh_keeps_the_selection(qtbot: QtBot, model: RecordTable[Item]) -> None:
    view = RecordView(model)
    qtbot.addWidget(view)
    assert view.select_key(3)
    model.set_records([Item(3, "Zzz", 1), ITEMS[1], Item(4, "New", 9)])
    assert view.current() == Item(3, "Zzz", 1)


def test_the_columns_come_back_as_they_were_left(qtbot: QtBot, model: RecordTable[Item]) -> None:
    view, other = RecordView(model), RecordView(model)
    qtbot.addWidget(view)
    qtbot.addWidget(other)
    view.setColumnHidden(1, True)
    other.restore_columns(view.columns_state())
    assert other.isColumnHidden(1)


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_words_that_are_cut_are_told_in_full_under_the_mouse(
    qtbot: QtBot, model: RecordTable[Item]
) -> None:
    view = RecordView(model, stretch=-1)
    qtbot.addWidget(view)
    view.resize(400, 300)
    with qtbot.waitExposed(view):
        view.show()
    assert view.select_key(3)
    assert told(view, width=300) == ""
    assert told(view, width=40) == "Ámbar Útil"


def told(view: RecordView, width: int) -> str:
    """What the tooltip says of the current record's name in a column of that width."""
    QToolTip.hideText()
    view.setColumnWidth(0, width)
    place = view.visualRect(view.currentIndex().siblingAtColumn(0)).center()
    port = view.viewport()
    asked = QHelpEvent(QEvent.Type.ToolTip, place, port.mapToGlobal(place))
    QApplication.sendEvent(port, asked)
    return QToolTip.text() if QToolTip.isVisible() else ""
