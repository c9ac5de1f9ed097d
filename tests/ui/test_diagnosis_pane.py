"""The diagnosis in the client's pane: our causes, the types with their rows, the gap, the doors."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from fakes import FakeAsk, press, shown, write
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.diagnosis import Evidence, Sign
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.records import Client
from clientdesk.domain.thresholds import Threshold
from clientdesk.ui.cell_painters import Role
from clientdesk.ui.diagnosis_pane import DiagnosisPane
from clientdesk.ui.evidence_dialog import EvidenceDialog
from clientdesk.ui.firm_dialog import FirmDialog
from clientdesk.ui.gap_lines import GapLines
from clientdesk.ui.interaction_log import InteractionLog
from clientdesk.ui.limit_dialog import LimitDialog
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.session import Session
from clientdesk.ui.sign_row import SignRow
from clientdesk.ui.signs import Signs
from clientdesk.ui.table import RecordView
from clientdesk.ui.workspace import CLIENTS_TAB

BAR_SUR = 2
READ = 10_000


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> Iterator[DiagnosisPane]:
    """Bar Sur: two reminders for its one invoice, which is 24 for every twelve."""
    log = session.desk.casework.interactions
    for day in (10, 20):
        log.add(
            Interaction(
                client_id=BAR_SUR,
                day=date(2026, 10, day),
                kind=InteractionKind.REMINDER,
                note=f"Reminder of the {day}th",
            )
        )
    made = DiagnosisPane(session)
    qtbot.addWidget(made)
    made.resize(380, 900)
    made.show()
    show_client(qtbot, made)
    yield made
    made.stop()


def show_client(qtbot: QtBot, pane: DiagnosisPane) -> None:
    pane.show_client(BAR_SUR)
    qtbot.waitUntil(lambda: bool(rows(pane)), timeout=READ)


def rows(pane: DiagnosisPane) -> list[SignRow]:
    return [row for row in pane.findChildren(SignRow) if row.isVisibleTo(pane)]


def row_of(pane: DiagnosisPane, sign: Sign) -> SignRow:
    return next(row for row in rows(pane) if row.result.sign is sign)


def opened(pane: DiagnosisPane) -> EvidenceDialog:
    return next(each for each in pane.findChildren(EvidenceDialog) if each.isVisible())


def causes(pane: DiagnosisPane) -> list[str]:
    found = (each for each in pane.findChildren(Signs) if "undone" in each.accessibleName())
    return next(found).sentences


def test_our_own_causes_come_first(pane: DiagnosisPane) -> None:
    said = shown(pane)
    ours, signs = said.index("What we ourselves left undone"), said.index("What the signs point to")
    assert ours < signs
    assert causes(pane)[0] == "While this is so on our side, the client is not let go."
    assert "We have no signed agreement on file." in causes(pane)


def test_only_what_speaks_is_shown_until_all_is_asked_for(
    qtbot: QtBot, pane: DiagnosisPane
) -> None:
    assert Sign.REMINDERS in {row.result.sign for row in rows(pane)}
    assert Sign.COVERAGE not in {row.result.sign for row in rows(pane)}
    more = next(words for words in buttons(pane) if words.startswith("Show all"))
    press(qtbot, pane, more)
    assert [row.result.sign for row in rows(pane) if row.result.sign is Sign.COVERAGE]
    assert len(rows(pane)) == len(Sign)
    assert "Not assessed" in row_of(pane, Sign.COVERAGE).accessibleName()
    press(qtbot, pane, "Show only what is watched or flagged")
    assert Sign.COVERAGE not in {row.result.sign for row in rows(pane)}


def buttons(pane: DiagnosisPane) -> list[str]:
    return [each.text() for each in pane.findChildren(QAbstractButton)]


def test_tab_goes_from_sign_to_sign_before_what_stands_below(
    qtbot: QtBot, pane: DiagnosisPane
) -> None:
    for _ in range(2):
        press(qtbot, pane, "Show all 27 signs")
        press(qtbot, pane, "Show only what is watched or flagged")
    signs = [row.accessibleName() for row in rows(pane)]
    chain, widget = [], rows(pane)[0]
    while len(chain) < len(signs) + 2:
        if isinstance(widget, QPushButton) and widget.isVisible():
            chain.append(widget.accessibleName() or widget.text())
        widget = widget.nextInFocusChain()
    assert chain == [*signs, "Show all 27 signs", "Open a review"]


def test_a_sign_says_its_value_and_opens_its_rows(qtbot: QtBot, pane: DiagnosisPane) -> None:
    row = row_of(pane, Sign.REMINDERS)
    assert row.accessibleName() == "Reminders for every 12 invoices, Flag 24"
    assert "from 3 / 6" in row.accessibleDescription()
    row.click()
    dialog = opened(pane)
    model = dialog.view.filter
    words = [model.index(at, 2).data() for at in range(model.rowCount())]
    assert sorted(words) == ["Reminder of the 10th", "Reminder of the 20th"]
    with qtbot.waitSignal(pane.row_wanted) as wanted:
        dialog.view.opened.emit(model.index(0, 0).data(Role.RECORD))
    assert isinstance(wanted.args[0], Evidence)
    assert wanted.args[0].table == "interaction"


def test_limits_are_changed_where_a_sign_is_looked_at(
    qtbot: QtBot, session: Session, pane: DiagnosisPane
) -> None:
    row_of(pane, Sign.REMINDERS).click()
    dialog = opened(pane)
    press(qtbot, dialog, "Change the limits…")
    limits = next(iter(dialog.findChildren(LimitDialog)))
    write(qtbot, limits, "Watch", "25")
    write(qtbot, limits, "Flag", "20")
    press(qtbot, limits, "Save")
    assert limits.isVisible()  # flagging has to begin beyond watching
    write(qtbot, limits, "Flag", "30")
    with qtbot.waitSignal(pane.changed) as changed:
        press(qtbot, limits, "Save")
    assert isinstance(changed.args[0], Changes)
    kept = session.desk.casework.thresholds.limits()[Sign.REMINDERS]
    assert (kept.watch, kept.flag) == (25, 30)
    pane.refresh(changed.args[0])
    qtbot.waitUntil(lambda: Sign.REMINDERS not in {r.result.sign for r in rows(pane)}, timeout=READ)


def test_the_gap_adds_up_to_the_full_profit(pane: DiagnosisPane) -> None:
    # 100.00 of fees: the target is 40.00. 50 h at 20.00, with no agreement to tell them apart: the
    # price is 1,000.00 of cost less the 60.00 that the target leaves for it.
    gap = next(iter(pane.findChildren(GapLines)))
    words = [label.text() for label in gap.findChildren(QLabel) if label.isVisibleTo(pane)]
    assert words[:6] == [
        *("Target profit, 40% of fees", "40,00"),
        *("Price of the agreed scope", "−940,00"),
        *("Full profit", "−900,00"),
    ]
    assert words[-1].startswith("What was agreed is not known")


def test_a_client_with_nothing_is_told_no_price_and_no_amount_of_work(
    qtbot: QtBot, session: Session, pane: DiagnosisPane
) -> None:
    new = session.desk.clients.add(Client(ref="N1", name="Nada"))
    session.forget(new)
    pane.show_client(session.desk.clients.by_ref("N1").id)
    qtbot.waitUntil(lambda: "today's fee is not known" in shown(pane), timeout=READ)
    gap = next(iter(pane.findChildren(GapLines)))
    words = [label.text() for label in gap.findChildren(QLabel) if label.isVisibleTo(pane)]
    assert words == ["Target profit, 40% of fees", "0,00", "Full profit", "0,00"]


def test_a_review_is_asked_for(qtbot: QtBot, pane: DiagnosisPane) -> None:
    with qtbot.waitSignal(pane.case_wanted):
        press(qtbot, pane, "Open a review")


def test_a_client_without_any_figures_says_so(qtbot: QtBot, pane: DiagnosisPane) -> None:
    pane.show_client(3)  # archived, with nothing in the period
    nothing = "Nothing is known of this client in this period."
    qtbot.waitUntil(lambda: nothing in shown(pane), timeout=READ)


def test_a_row_leads_to_its_place_in_the_window(
    qtbot: QtBot, desk: Desk, make_window: Callable[[Desk | None], MainWindow]
) -> None:
    desk.casework.interactions.add(
        Interaction(client_id=BAR_SUR, day=date(2026, 10, 10), kind=InteractionKind.REMINDER)
    )
    window = make_window(desk)
    workspace = window.workspace
    assert workspace is not None
    workspace.show_tab(CLIENTS_TAB)
    page = workspace.clients.page()
    page.show_client(BAR_SUR)
    diagnosis = page.findChild(DiagnosisPane)
    assert isinstance(diagnosis, DiagnosisPane)
    diagnosis.row_wanted.emit(Evidence(table="interaction", row_id=1))
    log = page.findChild(InteractionLog)
    assert isinstance(log, InteractionLog)
    assert log.isVisible()
    assert log.view.current().id == 1
    diagnosis.row_wanted.emit(Evidence(table="payment", row_id=7, words="F2"))
    invoices = next(v for v in page.findChildren(RecordView) if v.accessibleName() == "Invoices")
    assert invoices.isVisible()
    assert invoices.current().number == "F2"
    diagnosis.case_wanted.emit()
    assert workspace.reviews.isVisible()
    assert workspace.may_leave()


def test_limits_stand_beside_the_firms_other_assumptions(
    qtbot: QtBot, desk: Desk, ask: FakeAsk
) -> None:
    desk.casework.thresholds.save([Threshold(code="reminders", watch=4000, flag=8000)])
    dialog = FirmDialog(desk, ask)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentWidget(dialog.limits)
    view = dialog.limits.limits.view
    assert view.select_key("reminders")
    model, at = view.filter, view.currentIndex().row()
    assert [model.index(at, column).data() for column in (2, 3, 4)] == [
        "from 4",
        "from 8",
        "our own",
    ]
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Put the usual ones back")
    assert model.index(view.currentIndex().row(), 4).data() == "usual"
    assert desk.casework.thresholds.limits() == desk.casework.thresholds.defaults()
