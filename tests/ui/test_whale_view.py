"""The whale curve and the curve of hours under a pointer and under the arrow keys."""

from collections.abc import Iterator
from datetime import date

import pytest
from fakes import press
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from clientdesk.domain.formats import Formats
from clientdesk.domain.period import Period
from clientdesk.domain.portfolio import WhaleFigure
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.ui.chart_marks import ChartMarks
from clientdesk.ui.concentration_view import ConcentrationView
from clientdesk.ui.whale_view import WhaleView

FORMATS = Formats("en", "GB", "GBP")
PERIOD = Period(date(2025, 11, 1), date(2026, 11, 1))
NOBODY = ClientResult(client_id=None, ref="", name="")
BEST, SECOND, WORST = range(3)


def client(number: int, name: str, fees: int, overhead: int, hours: int) -> ClientResult:
    return ClientResult(
        client_id=number,
        ref=f"C{number}",
        name=name,
        fees=fees * 100,
        overhead=overhead * 100,
        delivery_seconds=hours * 3600,
    )


def report(*clients: ClientResult) -> ProfitReport:
    return ProfitReport(
        period=PERIOD, currency="GBP", clients=clients, unattributed=NOBODY, totals=NOBODY
    )


# Full profit 300, 50 and −100: in all 250, the peak 350 is 140 % of it. Contribution 400, 500, 100.
FIRM = report(
    client(11, "Able", 400, 100, 20),
    client(12, "Best", 500, 450, 70),
    client(13, "Cost", 100, 200, 10),
)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[WhaleView]:
    made = WhaleView()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show_curve(FIRM, FORMATS)
    made.show()
    drawn(qtbot, made.marks)
    yield made


def drawn(qtbot: QtBot, marks: ChartMarks) -> None:
    qtbot.waitUntil(lambda: marks.centre_of(0) is not None, timeout=20_000)


def at(marks: ChartMarks, place: int) -> QPoint:
    """Where a client is."""
    centre = marks.centre_of(place)
    assert centre is not None
    return centre.toPoint()


def test_the_sentence_says_what_the_last_ones_take_back(view: WhaleView) -> None:
    # 100 of 250 is 40 %.
    assert "£100.00" in view.sentence
    assert "40%" in view.sentence


def test_the_pointer_names_the_client_and_its_sums(qtbot: QtBot, view: WhaleView) -> None:
    qtbot.mouseMove(view.marks, at(view.marks, SECOND))
    assert view.marks.place == SECOND
    said = view.marks.accessibleDescription()
    assert said == "Best. full profit £50.00. 2 of 3 · added up 350, 140%"
    qtbot.mouseMove(view.marks, at(view.marks, WORST))
    assert "full profit −£100.00" in view.marks.accessibleDescription()


def test_clients_stand_where_their_sum_is(view: WhaleView) -> None:
    # 300, 350 and 250 added up: the second highest of all, the third lowest.
    heights = [at(view.marks, place).y() for place in (BEST, SECOND, WORST)]
    assert heights[SECOND] < heights[BEST] < heights[WORST]
    lefts = [at(view.marks, place).x() for place in (BEST, SECOND, WORST)]
    assert lefts[1] - lefts[0] == pytest.approx(lefts[2] - lefts[1], abs=1)


def test_a_click_opens_the_client(qtbot: QtBot, view: WhaleView) -> None:
    with qtbot.waitSignal(view.client_chosen) as chosen:
        qtbot.mouseClick(view.marks, Qt.MouseButton.LeftButton, pos=at(view.marks, WORST))
    assert chosen.args == [13]


def test_the_keys_go_from_client_to_client_and_open_one(qtbot: QtBot, view: WhaleView) -> None:
    marks = view.marks
    marks.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(marks.hasFocus)
    assert marks.place == SECOND  # the peak
    qtbot.keyClick(marks, Qt.Key.Key_Right)
    qtbot.keyClick(marks, Qt.Key.Key_Right)
    assert marks.place == WORST
    qtbot.keyClick(marks, Qt.Key.Key_Home)
    assert marks.place == BEST
    qtbot.keyClick(marks, Qt.Key.Key_PageDown)
    assert marks.place == WORST
    qtbot.keyClick(marks, Qt.Key.Key_Left)
    with qtbot.waitSignal(view.client_chosen) as chosen:
        qtbot.keyClick(marks, Qt.Key.Key_Return)
    assert chosen.args == [12]
    qtbot.keyClick(marks, Qt.Key.Key_Escape)
    assert marks.accessibleDescription() == ""


def test_the_chart_is_not_drawn_again_for_the_pointer(qtbot: QtBot, view: WhaleView) -> None:
    with qtbot.assertNotEmitted(view.chart.drawn):
        for place in (BEST, SECOND, WORST):
            qtbot.mouseMove(view.marks, at(view.marks, place))
            view.repaint()


def test_contribution_is_a_curve_of_its_own(qtbot: QtBot, view: WhaleView) -> None:
    press(qtbot, view, "Contribution")
    assert view.figure is WhaleFigure.CONTRIBUTION
    assert [(each.name, each.profit) for each in view.curve.points] == [
        ("Best", 50_000),
        ("Able", 40_000),
        ("Cost", 10_000),
    ]
    assert view.sentence == "No client costs more than it brings."
    drawn(qtbot, view.marks)
    qtbot.mouseMove(view.marks, at(view.marks, BEST))
    assert "contribution £500.00" in view.marks.accessibleDescription()


def test_a_compact_view_is_of_full_profit_only(qtbot: QtBot) -> None:
    made = WhaleView(compact=True)
    qtbot.addWidget(made)
    made.show_curve(FIRM, FORMATS)
    made.show()
    assert made.figure is WhaleFigure.FULL_PROFIT
    assert not made.chooser.isVisible()


def test_where_all_lose_money_is_shown_and_no_share(qtbot: QtBot, view: WhaleView) -> None:
    view.show_curve(report(client(1, "Able", 0, 10, 5), client(2, "Best", 0, 40, 1)), FORMATS)
    assert view.sentence == "No client brings more than it costs."
    drawn(qtbot, view.marks)
    qtbot.mouseMove(view.marks, at(view.marks, 1))
    said = view.marks.accessibleDescription()
    assert said == "Best. full profit −£40.00. 2 of 2 · added up −50"


def test_losses_beyond_the_gains_are_told_without_a_share(view: WhaleView) -> None:
    view.show_curve(report(client(1, "Able", 10, 0, 5), client(2, "Best", 0, 40, 1)), FORMATS)
    assert "£40.00" in view.sentence
    assert "%" not in view.sentence


def test_one_client_can_be_asked(qtbot: QtBot, view: WhaleView) -> None:
    view.show_curve(report(client(1, "Able", 10, 0, 5)), FORMATS)
    drawn(qtbot, view.marks)
    qtbot.mouseMove(view.marks, at(view.marks, 0))
    assert view.marks.accessibleDescription().startswith("Able")


def test_without_clients_there_is_nothing_to_go_to(view: WhaleView) -> None:
    view.show_curve(report(), FORMATS)
    assert view.sentence == "There are no clients in this period."
    assert view.marks.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a20_the_curve_of_hours_names_and_opens_clients(qtbot: QtBot) -> None:
    made = ConcentrationView()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show_report(FIRM, FORMATS)
    made.show()
    # The first tenth of three is one client with 70 of 100 hours; 90 hours need two of them.
    assert "70%" in made.sentence
    assert "67%" in made.sentence
    drawn(qtbot, made.marks)
    qtbot.mouseMove(made.marks, at(made.marks, 0))
    assert made.marks.accessibleDescription() == "Best. 70 h. 1 of 3 · added up 70 h, 70%"
    with qtbot.waitSignal(made.client_chosen) as chosen:
        qtbot.mouseClick(made.marks, Qt.MouseButton.LeftButton, pos=at(made.marks, 0))
    assert chosen.args == [12]


def test_without_hours_no_curve_is_drawn(qtbot: QtBot) -> None:
    made = ConcentrationView()
    qtbot.addWidget(made)
    made.show_report(report(client(1, "Able", 10, 0, 0)), FORMATS)
    assert made.sentence == "There are no hours in this period."
    assert made.marks.focusPolicy() is Qt.FocusPolicy.NoFocus
