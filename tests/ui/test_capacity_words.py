"""What the window says of unused capacity, and of hours that nobody recorded."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.capacity import Capacity
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.formats import Formats
from clientdesk.domain.records import Client, Engagement, EngagementService
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store
from clientdesk.ui.capacity_line import CapacityLine
from clientdesk.ui.client_filter import ClientFilter, keeps
from clientdesk.ui.client_pane import ClientPane
from clientdesk.ui.client_rows import ClientRow, client_columns, client_rows
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.overview_desk import OverviewDesk
from clientdesk.ui.session import Session
from clientdesk.ui.trend_reading import TrendReading

HOUR = 3600
FORMATS = Formats("en", "GB", "GBP")


def words_in(widget: QWidget) -> str:
    return " · ".join(label.text() for label in widget.findChildren(QLabel))


def estimated_client(store: Store) -> None:
    """Éter, with no time: 2 hours a month for a flat service."""
    with store.change(ChangeLabel.IMPORT) as change:
        service = insert(change, Service(
            code="X", name_en="X", name_es="X", kind=ServiceKind.ADVISORY, unit=Unit.FLAT,
            frequency=Frequency.MONTHLY,
        ))  # fmt: skip
        insert(change, Task(service_id=service, name="Do", seconds=2 * HOUR, unit=Unit.FLAT))
        client = insert(change, Client(ref="E", name="Éter", since=date(2026, 1, 1)))
        agreement = insert(change, Engagement(client_id=client))
        insert(change, EngagementService(engagement_id=agreement, service="X", service_id=service))


def row_of(session: Session, ref: str) -> ClientRow:
    return next(row for row in client_rows(session) if row.client.ref == ref)


def test_unused_capacity_is_a_line_of_its_own(qtbot: QtBot) -> None:
    line = CapacityLine()
    qtbot.addWidget(line)
    used = {"supplied_cost": 160_000, "practical_seconds": 80 * HOUR, "used_cost": 48_000}
    line.show_capacity(Capacity(used_seconds=24 * HOUR, **used), FORMATS)
    assert "Unused capacity · 56 h, 1,120 · charged to no client" in words_in(line)
    assert line.accessibleDescription().startswith("56 h, 1,120. charged to no client")
    over = {**used, "used_cost": 180_000}
    line.show_capacity(Capacity(used_seconds=90 * HOUR, **over), FORMATS)
    assert "Beyond capacity · 10 h, 200 · worked above the 80 h" in words_in(line)
    line.show_capacity(Capacity(), FORMATS)
    assert line.isHidden()


def test_the_overview_counts_clients_with_estimated_hours(
    store: Store, desk: Desk, make_window: Callable[[Desk | None], MainWindow], qtbot: QtBot
) -> None:
    estimated_client(store)
    overview = make_window(desk).findChild(OverviewDesk)
    assert overview is not None
    qtbot.waitUntil(lambda: "with estimated hours" in words_in(overview))
    assert "charged to no client" in words_in(overview)


def test_the_pane_and_the_list_say_measured_or_estimated(
    store: Store, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    estimated_client(store)
    pane = ClientPane(session, TrendReading(session, session))
    qtbot.addWidget(pane)
    measured = next(row for row in client_rows(session) if row.result.fees and row.result.seconds)
    for row, sentence, word in (
        (row_of(session, "E"), "Hours estimated from the tasks and volumes", "Estimated"),
        (measured, "Hours measured: they come from time records.", "Measured"),
    ):
        pane.show_client(row)
        assert sentence in words_in(pane)
        column = next(each for each in client_columns(session) if each.title == "Hours are")
        assert (column.text(row), column.hidden) == (word, True)


def test_an_estimated_client_is_among_those_without_time(store: Store, session: Session) -> None:
    estimated_client(store)
    row = row_of(session, "E")
    assert row.result.seconds == row.result.estimated_seconds > 0
    assert keeps(ClientFilter.NO_TIME, False, row.result)
    hours = next(column for column in client_columns(session) if column.title == "Hours")
    assert hours.text(row).startswith("≈ ")
