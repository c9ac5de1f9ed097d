"""Trends in the window: the column, the tab, and what losing a client would mean."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.formats import Formats
from clientdesk.domain.period import add_months
from clientdesk.domain.records import Client, Invoice, StaffRate, TimeEntry
from clientdesk.domain.trends import Direction, Trend, TrendMeasure
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store
from clientdesk.ui.cell_painters import Role
from clientdesk.ui.client_figures import ClientFigures
from clientdesk.ui.clients import ClientsPage
from clientdesk.ui.column_menu import column_menu
from clientdesk.ui.losing_lines import LosingLines
from clientdesk.ui.session import Session
from clientdesk.ui.settings import Settings
from clientdesk.ui.table import RecordView
from clientdesk.ui.trend_chart import TrendChart, TrendValues
from clientdesk.ui.trend_pane import TrendCard, TrendPane
from clientdesk.ui.trend_reading import TrendReading
from clientdesk.ui.trend_words import SIGNS, known_words, trend_words

FALLEN = 9
FORMATS = Formats("en", "GB", "GBP")


@pytest.fixture
def two_years(store: Store, session: Session) -> Session:
    """Fallen Ltd brings 1,000.00 a month: for 10 h at 20.00 in the first year, 20 h in the next."""
    first = add_months(session.desk.portfolio.default_period().end, -24)
    with store.change(ChangeLabel.IMPORT) as change:
        insert(change, Client(id=FALLEN, ref="F", name="Fallen Ltd"))
        insert(change, StaffRate(staff_id=1, valid_from=first, monthly_cost=160_000,
                                 monthly_seconds=100 * 3600))  # fmt: skip
        for number in range(24):
            day, hours, key = add_months(first, number), 10 if number < 12 else 20, f"f{number}"
            insert(change, TimeEntry(client_id=FALLEN, staff_id=1, day=day, seconds=hours * 3600,
                                     source_key=key))  # fmt: skip
            insert(change, Invoice(client_id=FALLEN, number=key, issued_on=day, net=100_000,
                                   total=100_000, source_key=key))  # fmt: skip
    return session


@pytest.fixture
def page(qtbot: QtBot, two_years: Session, settings: Settings) -> Iterator[ClientsPage]:
    made = ClientsPage(two_years, settings)
    qtbot.addWidget(made)
    yield made
    made.may_leave()


@pytest.fixture
def reading(two_years: Session) -> Iterator[TrendReading]:
    made = TrendReading(two_years, two_years)
    yield made
    made.stop()


def words_in(pane: TrendPane | LosingLines) -> str:
    return " ".join(label.text() for label in pane.findChildren(QLabel))


def clients_of(page: ClientsPage) -> RecordView:
    return next(v for v in page.findChildren(RecordView) if v.accessibleName() == "Clients")


def trend_cell(page: ClientsPage, name: str) -> dict[int, object]:
    """What the trend cell of a client says in each role."""
    view = clients_of(page)
    model = view.model()
    titles = [column.title for column in view.columns]
    for row in range(model.rowCount()):
        if model.index(row, 0).data() == name:
            index = model.index(row, titles.index("Trend"))
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Role.LINE)
            return {role: index.data(role) for role in roles}
    return {}


def test_the_list_draws_the_margin_and_says_it_to_a_screen_reader(
    qtbot: QtBot, page: ClientsPage
) -> None:
    page.show()
    qtbot.waitUntil(lambda: trend_cell(page, "Fallen Ltd")[Qt.ItemDataRole.DisplayRole] == "↘")
    cell = trend_cell(page, "Fallen Ltd")
    line = cell[Role.LINE]
    assert isinstance(line, list)
    assert len(line) == 24
    spoken = str(cell[Qt.ItemDataRole.AccessibleTextRole])
    assert spoken.startswith("Margin: Might be falling: ")


def test_a_hidden_column_reads_nothing(qtbot: QtBot, page: ClientsPage) -> None:
    view = clients_of(page)
    place = [column.title for column in view.columns].index("Trend")
    view.setColumnHidden(place, True)
    page.show()
    reading = page.findChild(TrendReading)
    assert not reading.known
    with qtbot.waitSignal(reading.read):
        page.findChild(TrendPane).show()
        reading.want()
    assert reading.known


def test_the_tab_says_how_much_is_known_and_what_it_goes_by(
    qtbot: QtBot, two_years: Session, reading: TrendReading
) -> None:
    pane = TrendPane(two_years, reading)
    qtbot.addWidget(pane)
    pane.show_client(FALLEN)
    assert not reading.known
    with qtbot.waitSignal(reading.read):
        pane.show()
    said = words_in(pane)
    assert "24 months known of 24." in said.replace("(s)", "s")
    assert "the last 12 months" in said.replace("(s)", "s")
    assert "Might be rising: 20,0 h now, 10,0 h a year before." in said
    shown = [card for card in pane.findChildren(TrendCard) if not card.isHidden()]
    assert len(shown) == 3  # nothing was ever paid: margin, hours and what is overdue


def test_a_write_makes_the_trends_old_and_the_next_look_reads_them(
    qtbot: QtBot, two_years: Session, reading: TrendReading
) -> None:
    with qtbot.waitSignal(reading.read):
        reading.want()
    reading.want()  # nothing changed
    reading.refresh(two_years.desk.clients.archive(FALLEN))
    with qtbot.waitSignal(reading.read):
        reading.want()


def test_a_month_is_named_under_the_mouse(qtbot: QtBot) -> None:
    chart = TrendChart()
    qtbot.addWidget(chart)
    assert chart.place_at(10) is None
    chart.show_values(TrendValues(("Jan", "Feb", "Mar"), (1.0, None, 3.0), (), str), "rising")
    chart.resize(300, 84)
    assert [chart.place_at(x) for x in (0, 165, 299)] == [0, 1, 2]
    assert chart.accessibleDescription() == "rising"
    assert not chart.grab().isNull()


@pytest.mark.parametrize("values", [(), (None, None), (0.0,), (-1.0, -1.0), (2.0, None, -3.0)])
def test_a_chart_of_next_to_nothing_is_drawn(
    qtbot: QtBot, values: tuple[float | None, ...]
) -> None:
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.show_values(TrendValues(("Jan",) * len(values), values, (), str), "")
    assert not chart.grab().isNull()


@pytest.mark.usefixtures("in_spanish")
@pytest.mark.parametrize("direction", Direction)
def test_every_direction_has_a_sign_and_words(direction: Direction) -> None:
    assert direction in SIGNS
    change = {"rising": (9, 5), "falling": (5, 9), "steady": (5, 5), "unknown": (None, 5)}
    latest, before = change[direction]
    trend = Trend(measure=TrendMeasure.OVERDUE, points=(), latest=latest, before=before)
    assert trend.direction is direction
    assert trend_words(trend, FORMATS)


def test_too_few_months_are_said() -> None:
    said = known_words(7, 0).replace("(s)", "s")
    assert said == "7 months known of 24. A direction needs 15 months."


def test_losing_a_client_is_shown_line_by_line(qtbot: QtBot, two_years: Session) -> None:
    lines = LosingLines(two_years)
    qtbot.addWidget(lines)
    lines.read(FALLEN)
    # 12 × 1,000.00 of fees; 12 × 20 h at 20.00.
    qtbot.waitUntil(lambda: "−12.000,00" in words_in(lines))
    said = words_in(lines)
    assert "+4.800,00 Change in full profit −7.200,00" in said
    assert "Change in cash a month −1.000,00" in said
    assert "20,0 h a month" in said
    lines.stop()


def test_the_figures_of_a_client_say_what_losing_it_means(qtbot: QtBot, two_years: Session) -> None:
    figures = ClientFigures(two_years)
    qtbot.addWidget(figures)
    result = next(each for each in two_years.report.clients if each.client_id == FALLEN)
    figures.show()
    figures.show_client(FALLEN, result)
    lines = figures.findChild(LosingLines)
    qtbot.waitUntil(lambda: "Change in full profit" in words_in(lines))
    figures.stop()


def test_a_column_that_is_shown_again_is_read(qtbot: QtBot, page: ClientsPage) -> None:
    view = clients_of(page)
    place = [column.title for column in view.columns].index("Trend")
    view.setColumnHidden(place, True)
    page.show()
    reading = page.findChild(TrendReading)
    menu = column_menu(view, page._want_trends)
    (action,) = (each for each in menu.actions() if each.text() == "Trend")
    assert not action.isChecked()
    with qtbot.waitSignal(reading.read):
        action.trigger()
    assert not view.isColumnHidden(place)
