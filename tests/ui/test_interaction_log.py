"""The log in the window: two fields and Enter, what a kind asks for, and links between clients."""

from collections.abc import Callable
from datetime import date

import pytest
from fakes import field_of, press, shown, write
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.interaction_fields import states_of
from clientdesk.domain.interactions import (
    Interaction,
    InteractionKind,
    InteractionState,
    LinkKind,
)
from clientdesk.domain.records import Client
from clientdesk.ui.application import speak
from clientdesk.ui.interaction_dialog import InteractionDialog
from clientdesk.ui.interaction_log import InteractionLog
from clientdesk.ui.interaction_words import details, state_words
from clientdesk.ui.links_dialog import LinksDialog
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.session import Session
from clientdesk.ui.workspace import CLIENTS_TAB, REVIEWS_TAB

GOOD, BAD = 1, 2  # Óptica Norte, Bar Sur
MAY = date(2026, 5, 4)
PANE_WIDTH = 378  # of a client, in a window of 1366


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> InteractionDialog:
    made = InteractionDialog(session, session.desk.clients.get(BAD))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> InteractionLog:
    made = InteractionLog(session)
    made.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(380, 500)
    made.show()
    return made


def log_of(desk: Desk, client_id: int) -> list[Interaction]:
    return desk.casework.interactions.of(client_id)


def call(day: date = MAY, note: str = "Rang", client_id: int = BAD) -> Interaction:
    return Interaction(client_id=client_id, day=day, kind=InteractionKind.CALL, note=note)


def choose(dialog: InteractionDialog, kind: InteractionKind) -> None:
    """Picks what happened, as a user does."""
    box = field_of(dialog, "What happened")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(list(InteractionKind).index(kind))
    box.activated.emit(box.currentIndex())


def put(dialog: QDialog, label: str, words_: str) -> None:
    """Writes into a field with a list to pick from, which has no place to open in a test."""
    field = field_of(dialog, label)
    assert isinstance(field, PickEditor)
    field.setText(words_)
    field.edited.emit()


def labels(dialog: InteractionDialog) -> set[str]:
    """The captions of the fields that are there."""
    return {words.replace("&", "") for words in shown(dialog)}


def test_ctrl_l_two_fields_and_enter_log_what_happened(
    qtbot: QtBot, desk: Desk, make_window: Callable[[Desk | None], MainWindow]
) -> None:
    window = make_window(desk)
    assert window.workspace is not None
    window.workspace.show_tab(CLIENTS_TAB)
    window.workspace.clients.page().show_client(BAD)
    window.workspace.show_tab(0)  # from anywhere
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(InteractionDialog)
    qtbot.keyClicks(field_of(dialog, "What happened"), "rem")
    qtbot.keyClicks(field_of(dialog, "Note"), "Invoice of May")
    qtbot.keyClick(field_of(dialog, "Note"), Qt.Key.Key_Return)
    (entry,) = log_of(desk, BAD)
    assert (entry.kind, entry.note) == (InteractionKind.REMINDER, "Invoice of May")
    assert entry.day == desk.today
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert log_of(desk, BAD) == []


def test_on_the_reviews_tab_the_client_of_the_case_is_logged(
    qtbot: QtBot, desk: Desk, make_window: Callable[[Desk | None], MainWindow]
) -> None:
    desk.casework.reviews.open(BAD)
    window = make_window(desk)
    assert window.workspace is not None
    window.workspace.show_tab(CLIENTS_TAB)
    window.workspace.clients.page().show_client(GOOD)
    window.workspace.show_tab(REVIEWS_TAB)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, window.findChild(InteractionDialog), "Save")
    assert (len(log_of(desk, BAD)), len(log_of(desk, GOOD))) == (1, 0)
    window.workspace.show_tab(CLIENTS_TAB)
    assert window.workspace.client is not None
    assert window.workspace.client.id == GOOD


def test_without_a_client_there_is_nothing_to_log(
    qtbot: QtBot, desk: Desk, make_window: Callable[[Desk | None], MainWindow]
) -> None:
    window = make_window(desk)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.findChild(InteractionDialog) is None


def test_at_first_there_are_two_fields_and_the_rest_is_under_more(
    qtbot: QtBot, dialog: InteractionDialog
) -> None:
    assert labels(dialog) == {"Log for Bar Sur", "What happened", "Note"}
    press(qtbot, dialog, "More: day, who…")
    assert labels(dialog) > {"Day", "Who of the firm", "Topic", "Minutes"}
    press(qtbot, dialog, "Less")
    assert labels(dialog) == {"Log for Bar Sur", "What happened", "Note"}


def test_the_dialog_takes_the_room_of_a_kind_and_gives_it_back(dialog: InteractionDialog) -> None:
    least = dialog.height()
    choose(dialog, InteractionKind.COMPLAINT)
    assert dialog.height() > least
    choose(dialog, InteractionKind.QUESTION)
    assert dialog.height() == least


def test_a_kind_asks_at_once_for_what_changes_its_meaning(
    qtbot: QtBot, session: Session, dialog: InteractionDialog
) -> None:
    choose(dialog, InteractionKind.EXCEPTION)
    assert labels(dialog) >= {"Amount", "Approved by"}
    write(qtbot, dialog, "Note", "Letters to the bank")
    write(qtbot, dialog, "Amount", "120")
    put(dialog, "Approved by", "Ana")
    press(qtbot, dialog, "Paid")
    press(qtbot, dialog, "Save")
    (entry,) = log_of(session.desk, BAD)
    assert (entry.kind, entry.amount, entry.paid) == (InteractionKind.EXCEPTION, 12_000, True)
    assert entry.approved_by == "Ana"


def test_what_another_kind_was_asked_for_is_not_kept(
    qtbot: QtBot, session: Session, dialog: InteractionDialog
) -> None:
    choose(dialog, InteractionKind.EXCEPTION)
    write(qtbot, dialog, "Amount", "120")
    choose(dialog, InteractionKind.MEETING)
    press(qtbot, dialog, "Save")
    (entry,) = log_of(session.desk, BAD)
    assert (entry.kind, entry.amount) == (InteractionKind.MEETING, None)


def test_how_it_stands_is_said_in_the_words_of_the_kind(
    qtbot: QtBot, session: Session, dialog: InteractionDialog
) -> None:
    choose(dialog, InteractionKind.CREDIT_CHECK)
    box = field_of(dialog, "How it stands")
    assert isinstance(box, QComboBox)
    words_ = [box.itemText(number) for number in range(box.count())]
    assert words_ == ["As the client told it", "Not as the client told it"]
    box.setCurrentIndex(1)
    press(qtbot, dialog, "Save")
    assert [entry.state for entry in log_of(session.desk, BAD)] == [InteractionState.FAILED]


def test_who_came_through_a_client_is_picked_by_name(qtbot: QtBot, session: Session) -> None:
    dialog = InteractionDialog(session, session.desk.clients.get(GOOD))
    qtbot.addWidget(dialog)
    dialog.show()
    choose(dialog, InteractionKind.REFERRAL)
    put(dialog, "Client referred", "Nobody at all")
    press(qtbot, dialog, "Save")
    assert "No client has this name. Pick one from the list." in shown(dialog)
    assert log_of(session.desk, GOOD) == []
    put(dialog, "Client referred", "bar sur")
    press(qtbot, dialog, "Save")
    assert [entry.other_id for entry in log_of(session.desk, GOOD)] == [BAD]


def test_an_edit_keeps_a_referred_client_that_was_archived_since(
    qtbot: QtBot, session: Session
) -> None:
    archived = next(e for e in session.desk.clients.all(include_archived=True) if e.archived)
    log = session.desk.casework.interactions
    log.add(
        Interaction(client_id=BAD, day=MAY, kind=InteractionKind.REFERRAL, other_id=archived.id)
    )
    (entry,) = log_of(session.desk, BAD)
    dialog = InteractionDialog(session, session.desk.clients.get(BAD), entry)
    qtbot.addWidget(dialog)
    dialog.show()
    write(qtbot, dialog, "Note", "Long ago")
    press(qtbot, dialog, "Save")
    (kept,) = log_of(session.desk, BAD)
    assert (kept.note, kept.other_id) == ("Long ago", archived.id)


def test_who_logged_last_is_offered_again(
    qtbot: QtBot, session: Session, dialog: InteractionDialog
) -> None:
    press(qtbot, dialog, "More: day, who…")
    put(dialog, "Who of the firm", "Ana")
    press(qtbot, dialog, "Save")
    again = InteractionDialog(session, session.desk.clients.get(GOOD))
    qtbot.addWidget(again)
    again.show()
    write(qtbot, again, "Note", "Asked for the return")
    press(qtbot, again, "Save")
    assert [entry.by for entry in log_of(session.desk, GOOD)] == ["Ana"]


def test_the_log_shows_the_newest_first_and_what_is_known_of_the_entry_below(
    session: Session, pane: InteractionLog
) -> None:
    log = session.desk.casework.interactions
    log.add(call(note="Old"))
    log.add(
        Interaction(
            client_id=BAD,
            day=date(2026, 6, 1),
            kind=InteractionKind.EXCEPTION,
            note="Letters to the bank",
            by="Eva",
            amount=12_000,
            seconds=5_400,
        )
    )
    pane.show_client(session.desk.clients.get(BAD))
    assert pane.view.current().note == "Letters to the bank"
    below = " ".join(shown(pane))
    assert "Work beside the agreement · Eva · 90 min · 120,00\u00a0€, not paid yet" in below
    assert "approved by nobody" in below


def test_what_is_said_of_an_entry_does_not_hide_its_row(
    qtbot: QtBot, session: Session, pane: InteractionLog
) -> None:
    log = session.desk.casework.interactions
    for day in range(1, 25):
        log.add(call(date(2026, 6, day)))
    log.add(call(note="A long call. " * 20))
    pane.show_client(session.desk.clients.get(BAD))
    (oldest,) = (each for each in log_of(session.desk, BAD) if each.day == MAY)
    room = pane.view.height()
    assert pane.show_entry(oldest.id)
    qtbot.waitUntil(lambda: pane.view.height() < room)
    row = pane.view.visualRect(pane.view.currentIndex())
    assert row.bottom() <= pane.view.viewport().rect().bottom()


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_buttons_fit_the_pane(
    qtbot: QtBot, qapp: QCoreApplication, session: Session, language: str
) -> None:
    speak(qapp, language)
    pane = InteractionLog(session)
    qtbot.addWidget(pane)
    pane.show_client(session.desk.clients.get(BAD))
    assert pane.minimumSizeHint().width() <= PANE_WIDTH


def test_an_entry_is_changed_and_deleted_without_a_question(
    qtbot: QtBot, session: Session, pane: InteractionLog
) -> None:
    session.desk.casework.interactions.add(call())
    pane.show_client(session.desk.clients.get(BAD))
    press(qtbot, pane, "Edit…")
    dialog = pane.findChild(QDialog)
    assert isinstance(dialog, InteractionDialog)
    write(qtbot, dialog, "Note", "Rang twice")
    press(qtbot, dialog, "Save")
    assert [entry.note for entry in log_of(session.desk, BAD)] == ["Rang twice"]
    press(qtbot, pane, "Delete")
    assert log_of(session.desk, BAD) == []
    assert any("Nothing logged yet." in words for words in shown(pane))


def test_what_was_just_logged_is_the_current_row(session: Session, pane: InteractionLog) -> None:
    log = session.desk.casework.interactions
    log.add(call(date(2026, 6, 1), "Newer"))
    log.add(call(date(2026, 6, 2), "Newest"))
    pane.show_client(session.desk.clients.get(BAD))
    pane.refresh(log.add(call(MAY, "Told late")))
    assert pane.view.current().note == "Told late"


def test_another_client_shows_its_own_log(session: Session, pane: InteractionLog) -> None:
    session.desk.casework.interactions.add(call())
    for client_id, count in ((BAD, 1), (GOOD, 0)):
        pane.show_client(session.desk.clients.get(client_id))
        assert pane.view.filter.rowCount() == count


def test_links_are_added_by_name_removed_and_told_on_both_sides(
    qtbot: QtBot, session: Session, pane: InteractionLog
) -> None:
    pane.show_client(session.desk.clients.get(BAD))
    press(qtbot, pane, "Links…")
    dialog = pane.findChild(LinksDialog)
    put(dialog, "Other client", "Óptica Norte")
    press(qtbot, dialog, "Add")
    assert "Together with Óptica Norte (Same owner)." in shown(pane)
    (linked,) = session.desk.casework.interactions.links(GOOD)
    assert (linked.client.id, linked.link.kind) == (BAD, LinkKind.SAME_OWNER)
    dialog.view.setCurrentIndex(dialog.view.filter.index(0, 0))
    press(qtbot, dialog, "Remove")
    assert session.desk.casework.interactions.links(BAD) == []


def test_enter_adds_a_link_and_the_dialog_stays_for_the_next(
    qtbot: QtBot, session: Session
) -> None:
    dialog = LinksDialog(session.desk, session.desk.clients.get(BAD))
    qtbot.addWidget(dialog)
    dialog.show()
    put(dialog, "Other client", "Óptica Norte")
    qtbot.keyClick(field_of(dialog, "Other client"), Qt.Key.Key_Return)
    (linked,) = session.desk.casework.interactions.links(BAD)
    assert linked.client.id == GOOD
    assert dialog.isVisible()


def test_a_link_needs_a_client(qtbot: QtBot, session: Session) -> None:
    client: Client = session.desk.clients.get(BAD)
    dialog = LinksDialog(session.desk, client)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "Add")
    assert "Pick a client." in shown(dialog)


@pytest.mark.parametrize("kind", InteractionKind)
def test_every_way_a_kind_can_stand_has_words_of_its_own(kind: InteractionKind) -> None:
    said = [state_words(kind, state) for state in states_of(kind)]
    assert len(set(said)) == len(said)
    assert all(said) or len(said) == 1


def test_work_given_away_is_said_to_be_free(session: Session) -> None:
    free = Interaction(
        client_id=BAD, day=MAY, kind=InteractionKind.EXCEPTION, amount=0, approved_by="Ana"
    )
    assert details(free, session.formats, str) == ["free of charge, approved by Ana"]
