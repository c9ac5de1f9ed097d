"""The figures of a large workbook: read behind the window, shown when they are there.

An entry with a high number stands for many before it: 1 h more of Bar Sur costs 20.00.
"""

import importlib.util
from collections.abc import Iterator
from datetime import date

import pytest
from package_firm import put
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.records import Client, TimeEntry
from clientdesk.storage.store import Store
from clientdesk.ui.clients import ClientsPage
from clientdesk.ui.figures_reading import FiguresReading
from clientdesk.ui.load_ahead import LATE_VIEWS
from clientdesk.ui.portfolio_page import PortfolioPage
from clientdesk.ui.session import Session
from clientdesk.ui.settings import Settings

BAR_SUR = 2


@pytest.fixture
def large(desk: Desk, store: Store) -> Session:
    many = TimeEntry(
        id=1_000_000, client_id=2, staff_id=1, day=date(2026, 10, 7), seconds=3_600, source_key="x"
    )
    put(store, many)
    return Session(desk, "en")


@pytest.fixture
def page(qtbot: QtBot, large: Session, settings: Settings) -> Iterator[ClientsPage]:
    made = ClientsPage(large, settings)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.may_leave()


def names(page: ClientsPage) -> set[str]:
    return {row.client.name for row in page._model.records}


def test_of_a_small_workbook_they_are_there_at_once(session: Session) -> None:
    reading = FiguresReading(session, session, grades=True)
    told: list[bool] = []
    reading.read.connect(lambda: told.append(True))
    reading.want()
    assert told == [True]
    assert not reading.waiting


def test_of_a_large_one_report_and_grades_are_read_together(qtbot: QtBot, large: Session) -> None:
    reading = FiguresReading(large, large, grades=True)
    with qtbot.waitSignal(reading.read):
        reading.want()
        assert reading.waiting
        assert large.known is None
    assert large.known is not None
    assert large.known_grades == large.desk.grades.all()
    assert large.known == large.desk.portfolio.report(large.period)
    reading.stop()


def test_grades_that_were_read_before_a_change_are_not_kept(session: Session) -> None:
    old, state = session.grades, session.grade_state
    session.forget(Changes(frozenset({"client_grade"})))
    session.take_grades(old, state)
    assert session.known_grades is None
    session.take_grades(old, session.grade_state)
    assert session.known_grades is old


def test_a_client_that_is_asked_for_meanwhile_is_gone_to(
    qtbot: QtBot, large: Session, settings: Settings
) -> None:
    page = ClientsPage(large, settings)
    qtbot.addWidget(page)
    page.show()
    page.show_client(BAR_SUR)
    assert page.client is None
    qtbot.waitUntil(lambda: page.client is not None)
    assert page.client is not None
    assert page.client.id == BAR_SUR
    page.may_leave()


def test_names_are_new_at_once_and_figures_follow(
    qtbot: QtBot, page: ClientsPage, large: Session
) -> None:
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    changes = large.desk.clients.add(Client(ref="C009", name="Nora"))
    large.forget(changes)
    page.refresh(changes)
    assert "Nora" in names(page)
    assert large.known is None
    # 100.00 of fees less 51 h at 20.00
    costs = {row.client.name: row.result.full_profit for row in page._model.records}
    assert costs["Bar Sur"] == 10_000 - 51 * 2_000
    qtbot.waitUntil(lambda: large.known is not None)
    assert "Nora" in names(page)


def test_the_portfolio_waits_for_the_report(qtbot: QtBot, large: Session) -> None:
    portfolio = PortfolioPage(large)
    qtbot.addWidget(portfolio)
    portfolio.show()
    assert large.known is None
    qtbot.waitUntil(lambda: bool(portfolio.whale.curve.points))
    assert portfolio.may_leave()


@pytest.mark.parametrize("name", LATE_VIEWS)
def test_what_is_loaded_ahead_exists(name: str) -> None:
    assert importlib.util.find_spec(name) is not None
