"""How a client's figure is made: the lines at once, its months when they are looked at."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from clientdesk.ui.charts import ChartPlace
from clientdesk.ui.client_figures import ClientFigures
from clientdesk.ui.session import Session

BAR_SUR = 2


@pytest.fixture
def figures(qtbot: QtBot, session: Session) -> Iterator[ClientFigures]:
    made = ClientFigures(session)
    qtbot.addWidget(made)
    yield made
    made.stop()


def said(figures: ClientFigures) -> str:
    """What the chart shows, as a screen reader says it."""
    return figures.findChild(ChartPlace).accessibleDescription()


def test_the_months_are_read_when_they_are_looked_at(
    qtbot: QtBot, session: Session, figures: ClientFigures
) -> None:
    result = next(each for each in session.report.clients if each.client_id == BAR_SUR)
    figures.show_client(BAR_SUR, result)
    assert said(figures) == ""
    figures.show()
    # 100.00 of fees; 50 h at 20.00.
    words = "Fees 100,00\u00a0€, cost to serve 1.000,00\u00a0€, by month."
    qtbot.waitUntil(lambda: said(figures) == words)


def test_another_client_takes_the_chart_of_the_last_one_away(
    qtbot: QtBot, session: Session, figures: ClientFigures
) -> None:
    bar, other = (
        next(each for each in session.report.clients if each.client_id == client_id)
        for client_id in (BAR_SUR, 1)
    )
    figures.show()
    figures.show_client(BAR_SUR, bar)
    qtbot.waitUntil(lambda: said(figures) != "")
    figures.show_client(1, other)
    assert said(figures) == ""
