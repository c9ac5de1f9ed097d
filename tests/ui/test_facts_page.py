"""What is known of a client, in its dialog; and services picked from the catalogue."""

from dataclasses import replace
from datetime import date

import pytest
from fakes import FakeAsk, press, shown
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.facts import CustomFact, FactType
from clientdesk.domain.records import Channel, Client, Engagement, EngagementService
from clientdesk.storage.store import Store
from clientdesk.ui.client_dialog import ClientDialog
from clientdesk.ui.custom_facts import CustomFactsDialog
from clientdesk.ui.record_dialog import RecordDialog

MAY = date(2026, 5, 31)
# What the platform without a screen says of the list that opens under a field.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def office(store: Store, today: date) -> Desk:
    """Hotel, id 1, with two facts, and Bar, id 2, with one."""
    desk = Desk(store, today)
    hotel = Client(ref="H1", name="Hotel", channel=Channel.PHONE, since=date(2020, 1, 1))
    desk.clients.add(hotel, Engagement(client_id=0, monthly_fee=31_000))
    desk.clients.add(Client(ref="B1", name="Bar"))
    desk.facts.save(1, {"employees": "12", "sales": "25000000"}, MAY)
    desk.facts.save(2, {"industry": "bars"}, MAY)
    return desk


@pytest.fixture
def dialog(qtbot: QtBot, office: Desk) -> ClientDialog:
    made = ClientDialog(office, office.clients.by_ref("H1"), FakeAsk())
    qtbot.addWidget(made)
    made.show()
    turn_to(made, "What we know")
    return made


def turn_to(dialog: QWidget, title: str) -> None:
    tabs = dialog.findChild(QTabWidget)
    tabs.setCurrentIndex([tabs.tabText(n) for n in range(tabs.count())].index(title))


def line(dialog: QWidget, name: str) -> QLineEdit:
    lines = dialog.findChildren(QLineEdit)
    return next(e for e in lines if e.accessibleName() == name and e.isVisibleTo(dialog))


def choice(dialog: QWidget, name: str) -> QComboBox:
    return next(e for e in dialog.findChildren(QComboBox) if e.accessibleName() == name)


def rewrite(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, words)


def test_what_is_known_stands_there_with_its_day(dialog: ClientDialog) -> None:
    assert line(dialog, "Employees").text() == "12"
    assert line(dialog, "Sales a year").text() == "250.000,00"
    words = shown(dialog)
    assert words.count("31/05/2026 · Written by hand") == 2
    derived = "Preferred channel: Telephone · Years with us: 6 · Fee a month: 310,00\u00a0€"
    assert derived in words


def test_only_what_changed_is_stored_as_one_change_with_the_client(
    qtbot: QtBot, office: Desk, dialog: ClientDialog
) -> None:
    rewrite(qtbot, line(dialog, "Employees"), "14")
    rewrite(qtbot, line(dialog, "Sales a year"), "")
    qtbot.keyClicks(line(dialog, "Industry"), "hotels")
    answer = choice(dialog, "Understands our way of working")
    answer.setCurrentIndex(2)
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Save")
    assert {fact.key: fact.value for fact in office.facts.of(1)} == {
        "industry": "hotels",
        "employees": "14",
        "understands": "no",
    }
    assert office.facts.history(1, "employees")[-1].as_of == office.today
    office.undo()
    assert {fact.key: fact.value for fact in office.facts.of(1)} == {
        "employees": "12",
        "sales": "25000000",
    }


def test_facts_are_noted_as_of_the_day_written(
    qtbot: QtBot, office: Desk, dialog: ClientDialog
) -> None:
    rewrite(qtbot, line(dialog, "Note changes as of"), "1/9/2026")
    rewrite(qtbot, line(dialog, "Employees"), "14")
    press(qtbot, dialog, "Save")
    assert office.facts.history(1, "employees")[-1].as_of == date(2026, 9, 1)


def test_what_cannot_be_read_is_said_on_its_page(
    qtbot: QtBot, office: Desk, dialog: ClientDialog
) -> None:
    rewrite(qtbot, line(dialog, "Employees"), "many")
    turn_to(dialog, "Facts")
    press(qtbot, dialog, "Save")
    assert dialog.isVisible()
    assert any(words.startswith("Write a whole number") for words in shown(dialog))


def test_an_industry_of_another_client_can_be_picked(
    qtbot: QtBot, office: Desk, dialog: ClientDialog
) -> None:
    field = line(dialog, "Industry")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    picks = field.completer()
    qtbot.waitUntil(picks.popup().isVisible)
    assert picks.completionModel().index(0, 0).data() == "bars"
    picks.popup().hide()


def test_a_fact_of_our_own_joins_the_page_and_what_was_written_stays(
    qtbot: QtBot, office: Desk, dialog: ClientDialog
) -> None:
    rewrite(qtbot, line(dialog, "Employees"), "14")
    press(qtbot, dialog, "Our own facts…")
    own = dialog.findChild(CustomFactsDialog)
    press(qtbot, own, "Add fact…")
    record = next(each for each in own.findChildren(RecordDialog) if each.isVisible())
    qtbot.keyClicks(line(record, "Name"), "Uses our portal")
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, record, "Save")
    own.close()
    assert line(dialog, "Employees").text() == "14"
    choice(dialog, "Uses our portal").setCurrentIndex(1)
    press(qtbot, dialog, "Save")
    assert office.facts.all_facts()[1]["custom.1"] is True
    assert office.facts.all_facts()[1]["employees"] == 14


def test_a_name_that_is_taken_is_refused_in_words(qtbot: QtBot, office: Desk) -> None:
    office.facts.save_custom(CustomFact(name="Uses our portal", type=FactType.YES_NO))
    own = CustomFactsDialog(office)
    qtbot.addWidget(own)
    own.show()
    press(qtbot, own, "Add fact…")
    record = next(each for each in own.findChildren(RecordDialog) if each.isVisible())
    qtbot.keyClicks(line(record, "Name"), "uses our portal")
    press(qtbot, record, "Save")
    assert any("uses our portal" in words for words in shown(record))
    assert len(office.facts.custom()) == 1


def test_a_prospect_is_ticked(qtbot: QtBot, office: Desk, dialog: ClientDialog) -> None:
    turn_to(dialog, "Facts")
    dialog.findChild(QCheckBox).click()
    press(qtbot, dialog, "Save")
    assert office.clients.by_ref("H1").prospect


def test_a_service_of_the_catalogue_is_linked_and_a_strange_one_is_said(
    qtbot: QtBot, office: Desk
) -> None:
    office.services.start("en")
    dialog = ClientDialog(office, office.clients.by_ref("B1"), FakeAsk())
    qtbot.addWidget(dialog)
    dialog.show()
    turn_to(dialog, "Agreement")
    qtbot.keyClicks(line(dialog, "Service"), "Dog walking")
    assert any("not in the catalogue" in words for words in shown(dialog))
    rewrite(qtbot, line(dialog, "Service"), "payroll")
    assert not any("not in the catalogue" in words for words in shown(dialog))
    press(qtbot, dialog, "Save")
    engagement = office.clients.engagement(2)
    assert engagement is not None
    (agreed,) = office.clients.services(engagement.id)
    payroll = office.services.find("payroll")
    assert payroll is not None
    assert agreed.service_id == payroll.id


def test_an_untouched_agreement_keeps_the_link_of_a_renamed_service(
    qtbot: QtBot, office: Desk
) -> None:
    office.services.start("en")
    hotel, payroll = office.clients.by_ref("H1"), office.services.find("payroll")
    engagement = office.clients.engagement(hotel.id)
    assert payroll is not None
    assert engagement is not None
    lines = [EngagementService(engagement_id=engagement.id, service="Payroll processing")]
    office.clients.save(hotel, engagement, lines)
    renamed = replace(payroll, name_en="Wages", name_es="Sueldos", code="WAG")
    office.services.save(renamed, [])
    dialog = ClientDialog(office, hotel, FakeAsk())
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.assertNotEmitted(dialog.changed):
        press(qtbot, dialog, "Save")
    (agreed,) = office.clients.services(engagement.id)
    assert agreed.service_id == payroll.id
