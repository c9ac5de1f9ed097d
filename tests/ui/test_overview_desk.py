"""The desk that a firm opens every Monday: figures, path, what is due, and where it leads."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from package_firm import ANA, put
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.agenda import DueItem, DueKind, NextThing, Path, PathState, PathStep
from clientdesk.domain.changes import Changes
from clientdesk.domain.formats import Formats
from clientdesk.domain.guard import Guard
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.records import Client, GuardReading, Invoice, TimeEntry
from clientdesk.domain.review_records import Review, ReviewStep
from clientdesk.domain.services import Frequency, Service, ServiceKind, Unit
from clientdesk.storage.store import Store
from clientdesk.ui.agenda_words import (
    due_words,
    next_button,
    next_words,
    state_words,
    step_words,
    when_words,
)
from clientdesk.ui.cards import KeyFigure, LinkRow
from clientdesk.ui.client_filter import ClientFilter
from clientdesk.ui.desk_figures import DeskFigures
from clientdesk.ui.firm_dialog import FirmDialog
from clientdesk.ui.gap_card import GapCard
from clientdesk.ui.late_page import LatePage
from clientdesk.ui.letter_editor import LetterEditor
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.overview_desk import OverviewDesk
from clientdesk.ui.path_card import PathCard, StepRow
from clientdesk.ui.session import Session
from clientdesk.ui.workspace import Workspace

FORMATS = Formats("en", "GB", "GBP")
TODAY = date(2026, 11, 22)  # a Sunday
MakeWindow = Callable[[Desk | None], MainWindow]


def words_in(widget: QWidget) -> str:
    return " · ".join(label.text() for label in widget.findChildren(QLabel))


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def view_of(window: MainWindow) -> OverviewDesk:
    return workspace_of(window).overview.desk


def figure(widget: QWidget, caption: str) -> str:
    """What a screen reader says of a key figure: the figure, and its remark."""
    found = (each for each in widget.findChildren(KeyFigure) if each.accessibleName() == caption)
    return next(found).accessibleDescription()


def wait_for_path(qtbot: QtBot, window: MainWindow) -> PathCard:
    card = view_of(window).findChild(PathCard)
    assert card is not None
    qtbot.waitUntil(lambda: "of" in words_in(card))
    return card


def go_button(card: PathCard) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if not isinstance(each, StepRow))


def is_shown(late: LatePage[Any]) -> bool:
    """Whether a tab is the one that is seen."""
    return late.ready is not None and late.ready.isVisible()


def test_the_figures_are_there_before_the_job_has_read(make_window: MakeWindow, desk: Desk) -> None:
    """Fees 1,000 + 100; 60 hours at 20: cost 1,200, so 100 lost; 1,100 ÷ 60 h = 18.33 an hour."""
    view = view_of(make_window(desk))
    assert figure(view, "Fees").startswith("1.100. ")
    assert figure(view, "Full profit").startswith("−100. ")
    assert figure(view, "Effective hourly rate") == "18,33. target 33,33"  # 1,200 ÷ 60 % ÷ 60
    assert figure(view, "Time of the hardest tenth").startswith("83%. ")  # 50 of 60 hours


def test_the_path_says_how_far_it_is_and_what_comes_next(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk, store: Store
) -> None:
    put(store, _service("PAY", "Payroll"), _service("VAT", "VAT"))
    window = make_window(desk)
    card = wait_for_path(qtbot, window)
    said = words_in(card)
    assert "0 of 2 services have one" in said
    assert "0 of 2 clients assessed" in said
    assert "Payroll has no ideal client yet." in said
    names = [row.accessibleDescription() for row in card.findChildren(StepRow)]
    assert names[0] == "Not begun. 0 of 2 services have one"
    qtbot.mouseClick(go_button(card), Qt.MouseButton.LeftButton)
    assert is_shown(workspace_of(window).personas)


def test_a_step_of_the_path_leads_to_where_it_is_taken(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk
) -> None:
    window = make_window(desk)
    card = wait_for_path(qtbot, window)
    row = card.findChildren(StepRow)[1]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert is_shown(workspace_of(window).assessments)


def test_what_is_late_is_counted_and_opens_its_case(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk, store: Store
) -> None:
    put(
        store,
        Review(client_id=1, opened_on=date(2026, 11, 1)),
        ReviewStep(review_id=1, step=1, next_action="Ring him", next_on=date(2026, 11, 19)),
    )
    window = make_window(desk)
    view = view_of(window)
    qtbot.waitUntil(lambda: "Óptica Norte: Ring him" in words_in(view))
    assert "1 late" in words_in(view)
    row = next(r for r in view.findChildren(LinkRow) if "Ring him" in r.accessibleName())
    assert row.accessibleName() == "Óptica Norte: Ring him 3 days late"
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert is_shown(workspace_of(window).reviews)
    client = workspace_of(window).client
    assert client is not None
    assert client.name == "Óptica Norte"


def test_a_draft_is_gone_on_with(
    qtbot: QtBot, make_window: MakeWindow, case_desk: Desk, store: Store
) -> None:
    letters, kind = case_desk.letters, LetterKind.THANKS
    terms = letters.book.defaults(ANA, kind)
    letter = letters.book.compose(ANA, kind, terms)
    letters.save_draft(ANA, kind, terms, letter)
    put(store, _hour())
    window = make_window(case_desk)
    view = view_of(window)
    qtbot.waitUntil(lambda: "Ana: finish the letter" in words_in(view))
    row = next(r for r in view.findChildren(LinkRow) if "letter" in r.accessibleName())
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    editor = window.findChild(LetterEditor)
    assert editor is not None
    assert editor.isVisible()
    editor.done(0)


def test_a_gap_opens_the_list_of_its_clients(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk
) -> None:
    """Neither client has an agreement; the archived one does not count."""
    window = make_window(desk)
    view = view_of(window)
    qtbot.waitUntil(lambda: "2 clients without an agreement" in words_in(view))
    row = next(r for r in view.findChildren(LinkRow) if "agreement" in r.accessibleName())
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert is_shown(workspace_of(window).clients)
    choice = next(
        e for e in window.findChildren(QComboBox) if e.accessibleName() == "Which clients"
    )
    assert choice.currentData() == ClientFilter.NO_AGREEMENT
    rows = next(e for e in window.findChildren(QTableView) if e.accessibleName() == "Clients")
    assert rows.model().rowCount() == 2


def test_hours_without_a_cost_open_the_staff_at_once(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk
) -> None:
    window = make_window(desk)
    view_of(window)
    gaps = window.findChild(GapCard)
    assert gaps is not None
    gaps.staff_wanted.emit()
    dialog = window.findChild(FirmDialog)
    assert dialog is not None
    assert dialog.staff.isVisible()
    dialog.done(0)


def test_an_empty_workbook_asks_for_an_import(make_window: MakeWindow, today: date) -> None:
    store = Store.in_memory()
    view = view_of(make_window(Desk(store, today)))
    assert "No figures yet" in words_in(view)
    assert not any(each.isVisible() for each in view.findChildren(KeyFigure))


def test_the_period_before_stands_beside_it_in_words_with_a_sign(
    qtbot: QtBot, make_window: MakeWindow, today: date
) -> None:
    """800.00 a year ago and 1,000.00 now: a quarter more."""
    store = Store.in_memory()
    put(store, Client(ref="A", name="Ada"), *_year(2025, 80_000), *_year(2026, 100_000))
    window = make_window(Desk(store, today))
    view = view_of(window)
    qtbot.waitUntil(lambda: "before" in figure(view, "Fees"))
    assert figure(view, "Fees") == "1.000. +25,0% on the period before"


def test_a_period_before_that_is_not_covered_is_not_compared(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk
) -> None:
    window = make_window(desk)
    wait_for_path(qtbot, window)
    assert figure(view_of(window), "Fees").endswith("12 months")


def test_the_four_views_are_built_when_they_are_first_shown(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk
) -> None:
    overview = workspace_of(make_window(desk)).overview
    late: list[LatePage[Any]] = [overview.portfolio, overview.plan, overview.results]
    assert [each.ready for each in late] == [None] * 3
    for place, each in enumerate(late, 1):
        overview.show_view(place)
        assert each.ready is not None
        assert each.ready.isVisible()


def test_a_write_is_shown_at_once(qtbot: QtBot, make_window: MakeWindow, desk: Desk) -> None:
    window = make_window(desk)
    card = wait_for_path(qtbot, window)
    window.refresh(desk.clients.add(Client(ref="N", name="Nora")))
    qtbot.waitUntil(lambda: "0 of 3 clients assessed" in words_in(card))


def test_profit_is_compared_unless_some_hours_have_no_cost(qtbot: QtBot, session: Session) -> None:
    figures = DeskFigures()
    qtbot.addWidget(figures)
    report = session.report
    figures.show_report(report, report, 40, FORMATS)
    assert figure(figures, "Full profit") == "−100. as in the period before"
    doubtful = replace(report, totals=replace(report.totals, uncosted_seconds=3_600))
    figures.show_report(doubtful, report, 40, FORMATS)
    assert figure(figures, "Full profit") == "−100. incomplete: some hours have no cost"


def test_a_loss_turned_into_profit_is_compared_in_money(qtbot: QtBot, session: Session) -> None:
    """From −100.00 to +300.00: 400.00 more; a share of a loss would mean nothing."""
    figures = DeskFigures()
    qtbot.addWidget(figures)
    before = session.report
    after = replace(before, totals=replace(before.totals, fees=before.totals.fees + 40_000))
    figures.show_report(after, before, 40, FORMATS)
    assert figure(figures, "Full profit") == "300. +400 on the period before"


def test_the_yearly_limit_says_who_was_let_go(qtbot: QtBot) -> None:
    """10 % of 106 clients and the 4 let go: 11."""
    figures = DeskFigures()
    qtbot.addWidget(figures)
    guard = Guard(reading=GuardReading.ALL, share=10, clients=106, weak=20, let_go=4)
    figures.show_guard(guard, FORMATS)
    assert figure(figures, "Let go this year") == "4 of 11. limit 10%"
    figures.show_guard(replace(guard, clients=20), FORMATS)  # 10 % of 24: 2
    assert figure(figures, "Let go this year") == "4 of 2. over the limit of 10%"


def test_the_report_of_a_large_workbook_is_read_behind_the_window(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk, store: Store
) -> None:
    """An entry with a high number stands for many before it: 1 h more of Bar Sur costs 20.00."""
    many = TimeEntry(
        id=1_000_000, client_id=2, staff_id=1, day=date(2026, 10, 7), seconds=3_600, source_key="x"
    )
    put(store, many)
    view = view_of(make_window(desk))
    assert figure(view, "Full profit").startswith("…")
    qtbot.waitUntil(lambda: figure(view, "Full profit").startswith("−120. "))


def test_a_report_that_was_read_before_a_change_is_not_kept(session: Session) -> None:
    old, state = session.report, session.state
    session.forget(Changes(frozenset({"invoice"})))
    session.take(old, state)
    assert session.known is None
    session.take(old, session.state)
    assert session.known is old


@pytest.mark.parametrize("step", PathStep)
def test_every_step_has_words(step: PathStep) -> None:
    assert step_words(step, Path(), FORMATS)
    assert next_button(NextThing(step, "Ana"))
    if step is not PathStep.LET_GO:  # its next thing always has a name
        assert next_words(NextThing(step))
    if step is not PathStep.PACKAGES:
        assert "Ana" in next_words(NextThing(step, "Ana", "Small", ANA))


def test_a_path_that_is_taken_leads_to_the_plan() -> None:
    assert next_words(NextThing(None))
    assert next_button(NextThing(None)) == "Go to the plan"


@pytest.mark.parametrize("state", PathState)
def test_every_state_has_words(state: PathState) -> None:
    assert state_words(state)


@pytest.mark.parametrize("kind", DueKind)
def test_every_kind_of_what_is_due_has_words(kind: DueKind) -> None:
    said = due_words(DueItem(kind=kind, name="Ana", words="Ring her", count=2, step=3), FORMATS)
    assert said
    assert "{" not in said


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (None, ""),
        (date(2026, 11, 6), "16 days late"),
        (TODAY, "today"),
        (date(2026, 11, 24), "Tue"),
        (date(2026, 11, 29), "29/11/2026"),  # a week ahead: Sunday would be today's name
    ],
)
def test_a_day_is_said_as_people_say_it(on: date | None, words: str) -> None:
    assert when_words(DueItem(kind=DueKind.REVIEW, on=on), TODAY, FORMATS) == words


def test_a_share_of_the_clients_that_fit_is_said() -> None:
    said = step_words(PathStep.PACKAGES, Path(packages=4, fitting=83, clients=100), FORMATS)
    assert said == "4 packages, 83% of clients fit"
    assert FORMATS.percent(Fraction(83, 100)) == "83%"


def _hour() -> TimeEntry:
    return TimeEntry(
        client_id=ANA, staff_id=1, day=date(2026, 10, 5), seconds=3_600, source_key="h"
    )


def _service(code: str, name: str) -> Service:
    return Service(
        code=code,
        name_en=name,
        name_es=name,
        kind=ServiceKind.COMPLIANCE,
        unit=Unit.EMPLOYEES,
        frequency=Frequency.MONTHLY,
    )


def _year(year: int, net: int) -> list[Invoice]:
    """One invoice in the November before, which begins the records of twelve months."""
    day = date(year - 1, 11, 3)
    end = date(year, 10, 3)
    half = net // 2
    return [
        Invoice(
            client_id=1,
            number=f"F{each}",
            issued_on=each,
            net=half,
            total=half,
            source_key=f"i{each}",
        )
        for each in (day, end)
    ]
