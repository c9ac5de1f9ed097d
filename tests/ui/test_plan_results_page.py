"""Results as a user reads them: empty, too early, on the way; the year printed (A28, B16)."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from fakes import FakeAsk, press, shown
from plan_result_samples import (
    ANAS_REVIEW,
    JULY,
    LEOS_REVIEW,
    agree,
    build_results,
    end_review,
    eva_and_a_tool,
    start_plan,
)
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.app.messages import LANGUAGES
from clientdesk.domain.changes import Changes
from clientdesk.domain.review_records import ReviewOutcome
from clientdesk.storage.store import Store
from clientdesk.ui.application import speak
from clientdesk.ui.arithmetic_dialog import ArithmeticDialog
from clientdesk.ui.cards import AskedFigure
from clientdesk.ui.pdf_preview import PdfPreview
from clientdesk.ui.plan_results_page import PlanResultsPage
from clientdesk.ui.promise_chart import PromiseChart
from clientdesk.ui.session import Session
from clientdesk.ui.table import RecordView

SUMMER = date(2026, 7, 31)


class Opened:
    """Opens the page of a workbook on a day, and closes what is left of it."""

    def __init__(self, qtbot: QtBot, store: Store, ask: FakeAsk) -> None:
        self._qtbot, self._store, self._ask = qtbot, store, ask

    def on(self, day: date) -> PlanResultsPage:
        page = PlanResultsPage(Session(Desk(self._store, day), "en"), self._ask)
        self._qtbot.addWidget(page, before_close_func=lambda closed: closed.may_leave())
        page.resize(1320, 580)
        with self.read(page):
            page.show()
        return page

    @contextmanager
    def read(self, page: PlanResultsPage) -> Iterator[None]:
        """What is done inside makes the page read again, on its other thread."""
        with self._qtbot.waitSignal(page._reading.read):
            yield


@pytest.fixture
def opened(qtbot: QtBot, store: Store, ask: FakeAsk) -> Opened:
    return Opened(qtbot, store, ask)


def view_of(page: PlanResultsPage) -> RecordView:
    view = page.findChild(RecordView)
    assert view is not None
    return view


def rows(page: PlanResultsPage) -> list[list[str]]:
    model = view_of(page).model()
    places = range(model.columnCount())
    return [[model.index(row, each).data() for each in places] for row in range(model.rowCount())]


def test_without_a_started_plan_it_says_what_will_stand_here_and_what_to_do(
    qtbot: QtBot, opened: Opened, today: date
) -> None:
    page = opened.on(today)
    assert "No plan has been started yet" in shown(page)
    assert nameless(page) == []
    with qtbot.waitSignal(page.plan_wanted):
        press(qtbot, page, "Go to the plan")


def test_before_three_months_the_promise_is_shown_and_nothing_claimed(
    opened: Opened, store: Store
) -> None:
    build_results(store)
    page = opened.on(SUMMER)
    words = shown(page)
    assert "Too early to say · 2 of 3 months" in words
    assert any("once Jul 2026 is complete" in each for each in words)
    assert {"promised: +160", "promised: −40", "promised: 10.0"} <= set(words)
    assert rows(page) == [
        ["Leo", "Letting go", "No answer yet", "—", "−100", "—", "−10.0", "—", "+100"],
        ["Ana <Arts>", "Raise the fee", "No answer yet", "—", "+60", "—", "0.0", "—", "+60"],
    ]


def test_after_that_what_came_stands_beside_the_promise(
    opened: Opened, store: Store, today: date
) -> None:
    # An average month: Ana +60 fees, −1 h, +80; Leo 33.33 − 100 = −67, 3.3 − 10 h, −33.33 + 100.
    build_results(store)
    agree(store)
    page = opened.on(today)
    words = shown(page)
    assert "Interim result · 6 of 12 months" in words
    assert any("May 2026 – Oct 2026 against Apr 2025 – Mar 2026" in each for each in words)
    assert {"+147", "−7", "7.7", "1 of 2", "No answer yet: 1"} <= set(words)
    assert rows(page) == [
        ["Leo", "Letting go", "No answer yet", "−67", "−100", "−6.7", "−10.0", "+67", "+100"],
        ["Ana <Arts>", "Raise the fee", "Agreed", "+60", "+60", "−1.0", "0.0", "+80", "+60"],
    ]
    assert nameless(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_small_laptop_nothing_is_cut(
    qapp: QApplication, opened: Opened, store: Store, today: date, language: str
) -> None:
    speak(qapp, language)
    build_results(store)
    page = opened.on(today)
    page.resize(1366 - 2 * 20, 580)
    view, heads = view_of(page), view_of(page).horizontalHeader()
    side = next(each for each in page.findChildren(QScrollArea) if each is not view)
    assert side.horizontalScrollBar().maximum() == 0
    assert view.columnWidth(0) >= 220
    for number in range(1, heads.count()):
        title = heads.model().headerData(number, Qt.Orientation.Horizontal)
        assert heads.sectionSize(number) >= heads.fontMetrics().horizontalAdvance(title)
    speak(qapp, "en")


def test_where_there_is_room_the_months_are_drawn_under_the_list(
    opened: Opened, store: Store, today: date
) -> None:
    build_results(store)
    page = opened.on(today)
    chart = page.findChild(PromiseChart)
    assert chart is not None
    page.resize(1320, 900)
    assert chart.isVisibleTo(page)
    assert chart.accessibleDescription() == "before: 0. promised: 160. since: 147"
    page.resize(1320, 400)
    assert not chart.isVisibleTo(page)


def test_a_client_is_shown_before_as_promised_and_since(
    qtbot: QtBot, opened: Opened, store: Store, today: date
) -> None:
    build_results(store)
    agree(store)
    page = opened.on(today)
    view = view_of(page)
    view.setCurrentIndex(view.model().index(1, 0))
    words = shown(page)
    assert "Raise the fee · agreed, from 01/05/2026" in words
    # Margin: 100 / 300, 160 / 360, 180 / 360
    assert words[words.index("Margin") + 1 :][:3] == ["33%", "44%", "50%"]
    with qtbot.waitSignal(page.review_wanted) as wanted:
        page._detail._links.rows[0].click()
    assert wanted.args == [ANAS_REVIEW]
    page._detail._links.rows[-1].click()
    assert view.currentIndex() == QModelIndex()
    assert "All clients of the plan" in shown(page)


def test_a_client_that_leaves_is_told_what_it_leaves_to_others(
    opened: Opened, store: Store, today: date
) -> None:
    build_results(store, others=eva_and_a_tool())  # Eva pays 5.00 more of a tool of 30.00
    page = opened.on(today)
    view = view_of(page)
    view.setCurrentIndex(view.model().index(0, 0))
    assert any("Less the 5.00 that others then pay for its tools" in each for each in shown(page))


def test_enter_on_a_client_opens_its_review(
    qtbot: QtBot, opened: Opened, store: Store, today: date
) -> None:
    build_results(store)
    page = opened.on(today)
    view = view_of(page)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    with qtbot.waitSignal(page.review_wanted) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == [LEOS_REVIEW]


def test_an_answer_is_seen_as_soon_as_it_is_written(
    opened: Opened, store: Store, today: date
) -> None:
    build_results(store)
    page = opened.on(today)
    with opened.read(page):
        agree(store)
        page.refresh(Changes(frozenset({"review_terms"})))
    assert "1 of 2" in shown(page)


def test_a_client_stays_chosen_while_its_answer_is_written(
    opened: Opened, store: Store, today: date
) -> None:
    build_results(store)
    page = opened.on(today)
    view = view_of(page)
    view.setCurrentIndex(view.model().index(1, 0))
    assert "Raise the fee · No answer yet" in shown(page)
    with opened.read(page):
        agree(store)
        page.refresh(Changes(frozenset({"review_terms"})))
    assert "Raise the fee · agreed, from 01/05/2026" in shown(page)


def test_when_the_start_is_undone_nothing_is_left_of_it(
    opened: Opened, store: Store, today: date
) -> None:
    build_results(store)
    page = opened.on(today)
    with opened.read(page):
        page.refresh(store.undo())
    assert "No plan has been started yet" in shown(page)
    assert "Print the year…" not in [
        each.text() for each in page.findChildren(QPushButton) if each.isVisibleTo(page)
    ]


def test_a_figure_tells_how_it_is_made(
    qtbot: QtBot, opened: Opened, store: Store, today: date
) -> None:
    build_results(store)
    page = opened.on(today)
    figure = next(each for each in page.findChildren(AskedFigure) if each.text() == "+147")
    qtbot.keyClick(figure, Qt.Key.Key_Return)
    dialog = page.window().findChild(ArithmeticDialog)
    assert dialog is not None
    assert "146.67" in " ".join(shown(dialog))
    dialog.done(0)


def test_the_year_is_counted_and_printed(
    qtbot: QtBot, opened: Opened, store: Store, today: date, ask: FakeAsk, tmp_path: Path
) -> None:
    build_results(store)
    end_review(store, ANAS_REVIEW, ReviewOutcome.RECOVERED)
    end_review(store, LEOS_REVIEW, ReviewOutcome.LET_GO)
    page = opened.on(today)
    assert {"+880 of +960", "46 of 60"} <= set(shown(page))
    press(qtbot, page, "Print the year…")
    dialog = page.window().findChild(QDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.findChild(PdfPreview).document.pageCount() == 1)
    ask.path = tmp_path / "year.pdf"
    press(qtbot, dialog, "Save as PDF…")
    assert ask.path.read_bytes().startswith(b"%PDF")
    assert ask.suggested == "results 2026.pdf"
    dialog.done(0)


def test_of_several_plans_the_latest_is_shown_and_another_can_be_chosen(
    opened: Opened, store: Store, today: date
) -> None:
    build_results(store)
    start_plan(store)
    page = opened.on(today)
    box = page.findChild(QComboBox)
    assert box is not None
    assert box.count() == 2
    first = page.result
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert first is not None and page.result is not None
    assert (first.plan.id, page.result.plan.id) == (2, 1)


def test_the_list_passes_the_tester_of_models(opened: Opened, store: Store, today: date) -> None:
    build_results(store, until=JULY)
    page = opened.on(today)
    QAbstractItemModelTester(
        view_of(page).filter.sourceModel(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    page._show_plan()
