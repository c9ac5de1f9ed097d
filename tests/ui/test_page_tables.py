"""A view is read again whenever a table changes that its figures come from."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime

import pytest

from clientdesk.app.agenda import agenda_of
from clientdesk.app.demo import fill_with_demo
from clientdesk.app.desk import Desk
from clientdesk.app.diagnosis_sheet import DiagnosisSheets
from clientdesk.app.losing import Losing
from clientdesk.app.migration import Migration
from clientdesk.app.package_book import PackageBook
from clientdesk.app.proposals import Proposals
from clientdesk.app.trends import Trends
from clientdesk.storage.store import Store
from clientdesk.ui.clients import ClientsPage
from clientdesk.ui.consumption_view import ConsumptionView
from clientdesk.ui.coverage_view import CoverageView
from clientdesk.ui.diagnosis_pane import DiagnosisPane
from clientdesk.ui.losing_lines import LosingLines
from clientdesk.ui.migration_view import MigrationView
from clientdesk.ui.overview_desk import OverviewDesk
from clientdesk.ui.package_board import PackageBoard
from clientdesk.ui.package_grid import read_matrix
from clientdesk.ui.page import Page
from clientdesk.ui.personas import PersonasPage
from clientdesk.ui.plan_page import PlanPage
from clientdesk.ui.prospects import ProspectList
from clientdesk.ui.reviews import ReviewsPage
from clientdesk.ui.session import SOURCES, Session
from clientdesk.ui.trend_reading import TrendReading

READ, ALLOWED = 20, 0  # SQLITE_READ, SQLITE_OK
TODAY = date(2026, 11, 22)
OWN = {"change", "journal", "sqlite_master"}  # the store's, not the firm's


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    store = Store.in_memory(lambda: datetime(2026, 11, 22, 9, 12))
    fill_with_demo(Desk(store, TODAY), "en")
    yield store
    store.close()


@contextmanager
def reading(store: Store) -> Iterator[set[str]]:
    """Collects the tables that SQLite says it reads."""
    found: set[str] = set()

    def note(action: int, table: str | None, *_: object) -> int:
        if action == READ and table:
            found.add(table)
        return ALLOWED

    store.db.set_authorizer(note)  # type: ignore[attr-defined]  # of the driver, not of our protocol
    try:
        yield found
    finally:
        store.db.set_authorizer(None)  # type: ignore[attr-defined]


def book(store: Store) -> PackageBook:
    return PackageBook(store, TODAY)


def read_migration(store: Store) -> object:
    migration = Migration(store, TODAY)
    return migration.rows(), migration.shares()


def read_board(store: Store) -> object:
    first = book(store).packages[0]
    return (
        read_matrix(Session(Desk(store, TODAY), "en")),
        book(store).problems(),
        book(store).summary(first),
        Desk(store, TODAY).personas.all(),
    )


def read_consumption(store: Store) -> object:
    return book(store).consumption(Desk(store, TODAY).portfolio.default_period())


def read_desk(store: Store) -> object:
    desk = Desk(store, TODAY)
    report = Session(desk, "en").report
    return agenda_of(store, TODAY, report.period), desk.firm.staff_without_rate()


def read_clients(store: Store) -> object:
    session = Session(Desk(store, TODAY), "en")
    return session.report, session.grades, session.desk.packages.on_package()


def read_personas(store: Store) -> object:
    desk = Desk(store, TODAY)
    persona = desk.personas.all()[0]
    return (
        desk.personas.matrix(),
        desk.personas.fits(desk.personas.criteria(persona.id)),
        desk.matching.service_matches(1),
    )


def read_reviews(store: Store) -> object:
    casework = Desk(store, TODAY).casework
    review = casework.reviews.lines()[0].review
    return (
        casework.reviews.case(review.id),
        casework.reviews.gate(review.client_id),
        casework.reviews.result(review.id),
        casework.doors.of(review.client_id),
    )


def read_plans(store: Store) -> object:
    return Proposals(store, TODAY).material(), Desk(store, TODAY).plans.all()


@pytest.mark.parametrize(
    ("page", "read"),
    [
        (OverviewDesk, read_desk),
        (ClientsPage, read_clients),
        (ProspectList, lambda store: Desk(store, TODAY).packages.intakes()),
        (PersonasPage, read_personas),
        (PackageBoard, read_board),
        (CoverageView, lambda store: (book(store).all_fits(), book(store).coverage())),
        (ConsumptionView, read_consumption),
        (MigrationView, read_migration),
        (ReviewsPage, read_reviews),
        (PlanPage, read_plans),
        (TrendReading, lambda store: Trends(store, TODAY).all()),
        (LosingLines, lambda store: Losing(store, TODAY).of(1)),
        (DiagnosisPane, lambda store: DiagnosisSheets(store, TODAY).of(1)),
    ],
)
def test_a_view_follows_every_table_its_figures_come_from(
    store: Store, page: type[Page], read: Callable[[Store], object]
) -> None:
    with reading(store) as found:
        read(store)
    assert found > {"client"}
    assert found - OWN <= page.tables


def test_the_report_follows_no_table_that_it_does_not_read(store: Store) -> None:
    with reading(store) as found:
        assert Session(Desk(store, TODAY), "en").report.clients
    assert found >= SOURCES
