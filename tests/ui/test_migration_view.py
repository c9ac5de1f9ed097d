"""Migration as a user works with it: who should move where, offers and their answers (A19, A24)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from fakes import field_of, press, shown, write
from package_firm import ANA, EVA, LARGE, SMALL, build_firm, build_packages
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.app.migration import Direction
from clientdesk.domain.package_records import OfferAnswer
from clientdesk.storage.store import Store
from clientdesk.ui.application import speak
from clientdesk.ui.migration_view import MigrationView
from clientdesk.ui.migration_words import DIRECTIONS, direction_words
from clientdesk.ui.session import Session
from clientdesk.ui.table import RecordView

CLIENT, TODAY, DIRECTION, BEST, FEE, OFFERED, OFFER = range(7)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Ana suits Small, Eva suits Large, Leo suits none: he can pay 150.00 and Small is 290.00."""
    build_firm(store)
    build_packages(store)
    desk = Desk(store, today)
    desk.firm.save(replace(desk.firm.firm(), country="GB", currency="GBP"))
    return desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> MigrationView:
    page = MigrationView(Session(desk, "en"))
    page.changed.connect(page.refresh)
    qtbot.addWidget(page, before_close_func=lambda closed: closed.may_leave())
    with reread(qtbot, page):
        page.show()
    return page


@contextmanager
def reread(qtbot: QtBot, page: MigrationView) -> Iterator[None]:
    """What is done inside makes the page read again, on its other thread."""
    with qtbot.waitSignal(page._reading.read):
        yield


def view_of(page: MigrationView) -> RecordView:
    view = page.findChild(RecordView)
    assert view is not None
    return view


def line(page: MigrationView, client_id: int) -> list[str]:
    """What the row of a client says."""
    view = view_of(page)
    assert view.select_key(client_id)
    return [view.currentIndex().siblingAtColumn(each).data() for each in range(7)]


def dialog_of(page: MigrationView) -> QDialog:
    return next(each for each in page.findChildren(QDialog) if each.isVisible())


def test_each_client_is_beside_the_package_that_suits_it(
    qtbot: QtBot, page: MigrationView, desk: Desk
) -> None:
    with reread(qtbot, page):
        page.refresh(desk.packages.move(EVA, SMALL, date(2026, 2, 1), 28_000))
    assert line(page, ANA) == ["Ana", "—", "→ New", "Small", "300.00", "—", ""]
    assert line(page, EVA) == ["Eva", "Small", "↑ Up", "Large", "280.00", "—", ""]
    assert line(page, 3) == ["Leo", "—", "× Fits none", "—", "100.00", "—", ""]


def test_a_prospect_is_not_among_them(page: MigrationView) -> None:
    assert view_of(page).model().rowCount() == 3


def test_an_offer_begins_with_the_package_that_suits_best(
    qtbot: QtBot, page: MigrationView, desk: Desk, today: date
) -> None:
    line(page, EVA)
    press(qtbot, page, "Offer…")
    dialog = dialog_of(page)
    assert field_of(dialog, "Price a month").property("text") == "600.00"
    write(qtbot, dialog, "Price a month", "570")
    write(qtbot, dialog, "Note", "By phone")
    with reread(qtbot, page):
        press(qtbot, dialog, "Save")
    (offer,) = desk.offers.of(EVA)
    assert (offer.package_id, offer.price, offer.note) == (LARGE, 57_000, "By phone")
    assert offer.offered_on == today
    assert line(page, EVA)[OFFERED:] == ["570.00", "22/11/2026 · No answer yet"]
    qtbot.waitUntil(lambda: "By phone" in shown(page))


def test_another_package_brings_its_price(qtbot: QtBot, page: MigrationView) -> None:
    line(page, EVA)
    press(qtbot, page, "Offer…")
    dialog = dialog_of(page)
    box = field_of(dialog, "Package")
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert field_of(dialog, "Price a month").property("text") == "290.00"
    dialog.reject()


def test_an_accepted_offer_moves_the_client_next_month(
    qtbot: QtBot, page: MigrationView, desk: Desk, today: date
) -> None:
    with reread(qtbot, page):
        page.refresh(desk.offers.make(ANA, SMALL, 29_000, today))
    line(page, ANA)
    with reread(qtbot, page):
        press(qtbot, page, "Accepted")
    stay = desk.packages.on_package()[ANA]
    assert (stay.package_id, stay.since) == (SMALL, date(2026, 12, 1))
    assert line(page, ANA)[TODAY:DIRECTION] == ["—"]
    assert line(page, ANA)[OFFER] == "22/11/2026 · Accepted"
    assert "No package → Small, from 01/12/2026" in shown(page)
    assert "Accepted" not in [each.text() for each in buttons(page)]


def test_a_declined_offer_stays_written_down(
    qtbot: QtBot, page: MigrationView, desk: Desk, today: date
) -> None:
    with reread(qtbot, page):
        page.refresh(desk.offers.make(ANA, SMALL, 29_000, today))
    line(page, ANA)
    with reread(qtbot, page):
        press(qtbot, page, "Declined")
    assert desk.offers.of(ANA)[0].answer is OfferAnswer.DECLINED
    assert line(page, ANA)[OFFER] == "22/11/2026 · Declined"
    assert desk.packages.on_package() == {}


def test_an_offer_can_be_withdrawn(
    qtbot: QtBot, page: MigrationView, desk: Desk, today: date
) -> None:
    with reread(qtbot, page):
        page.refresh(desk.offers.make(ANA, SMALL, 29_000, today))
    line(page, ANA)
    with reread(qtbot, page):
        press(qtbot, page, "Withdraw")
    assert desk.offers.of(ANA) == []
    assert "Nothing was offered yet." in shown(page)


def test_a_client_moves_without_an_offer_and_off_every_package(
    qtbot: QtBot, page: MigrationView, desk: Desk
) -> None:
    line(page, ANA)
    press(qtbot, page, "Move…")
    dialog = dialog_of(page)
    write(qtbot, dialog, "From", "01/03/2026")
    with reread(qtbot, page):
        press(qtbot, dialog, "Save")
    assert desk.packages.on_package()[ANA].since == date(2026, 3, 1)
    assert "1 of 3" in shown(page)


def test_the_share_of_clients_on_packages_is_said_with_what_it_was(
    qtbot: QtBot, page: MigrationView, desk: Desk
) -> None:
    # One of three is on a package at the end of November; none was in January, their first month.
    with reread(qtbot, page):
        page.refresh(desk.packages.move(ANA, SMALL, date(2026, 3, 1), 29_000))
    assert "33% today; 0% in Jan 2026" in shown(page)


def test_the_list_narrows_to_what_is_to_be_done(
    qtbot: QtBot, page: MigrationView, desk: Desk, today: date
) -> None:
    with reread(qtbot, page):
        page.refresh(desk.offers.make(EVA, LARGE, 60_000, today))
    box = page.findChild(QComboBox)
    assert box is not None
    counts = []
    for _ in range(box.count()):
        counts.append(view_of(page).model().rowCount())
        qtbot.keyClick(box, Qt.Key.Key_Down)
    # All; Ana and Eva; Eva's offer; nobody is on a package; Leo.
    assert counts == [3, 2, 1, 0, 1]


def test_every_control_has_a_name(
    qtbot: QtBot, page: MigrationView, desk: Desk, today: date
) -> None:
    with reread(qtbot, page):
        page.refresh(desk.offers.make(ANA, SMALL, 29_000, today))
    line(page, ANA)
    assert nameless(page) == []
    for words in ("Offer…", "Move…"):
        press(qtbot, page, words)
        dialog = dialog_of(page)
        assert nameless(dialog) == []
        dialog.reject()


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_direction_has_words(qapp: QCoreApplication, language: str) -> None:
    speak(qapp, language)
    assert set(DIRECTIONS) == set(Direction)
    assert all(direction_words(each) for each in Direction)


def buttons(page: MigrationView) -> list[QPushButton]:
    return [each for each in page.findChildren(QPushButton) if each.isVisibleTo(page)]
