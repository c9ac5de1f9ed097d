from dataclasses import replace
from datetime import date

import pytest
from fakes import FakeAsk, field_of, press, shown, write
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTabWidget, QToolButton
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.records import Client, Engagement, EngagementService
from clientdesk.domain.services import Frequency, Service, ServiceKind, Unit
from clientdesk.storage.store import Store
from clientdesk.ui.client_dialog import ClientDialog


@pytest.fixture
def office(store: Store, today: date) -> Desk:
    """A workbook with nothing in it."""
    return Desk(store, today)


@pytest.fixture
def hotel(office: Desk) -> Client:
    office.clients.add(
        Client(ref="H1", name="Hotel Mirador"),
        Engagement(client_id=0, reference="A-7", monthly_fee=61000),
        [EngagementService(engagement_id=0, service="Nóminas", volume=12, unit="personas")],
    )
    return office.clients.by_ref("H1")


def service_named(code: str, name: str) -> Service:
    kind, often = ServiceKind.COMPLIANCE, Frequency.MONTHLY
    return Service(
        code=code, name_en=name, name_es=name, kind=kind, unit=Unit.FLAT, frequency=often
    )


def turn_to(dialog: ClientDialog, title: str) -> None:
    tabs = dialog.findChild(QTabWidget)
    tabs.setCurrentIndex([tabs.tabText(n) for n in range(tabs.count())].index(title))


def opened(qtbot: QtBot, desk: Desk, client: Client | None, ask: FakeAsk) -> ClientDialog:
    dialog = ClientDialog(desk, client, ask)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_new_client_is_stored_with_its_agreement_as_one_change(
    qtbot: QtBot, office: Desk
) -> None:
    dialog = opened(qtbot, office, None, FakeAsk())
    write(qtbot, dialog, "Name", "Óptica Visual")
    write(qtbot, dialog, "Client since", "5/3/2019")
    turn_to(dialog, "Agreement")
    write(qtbot, dialog, "Monthly fee, without tax", "1.234,5")
    service = next(e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "Service")
    qtbot.keyClicks(service, "Contabilidad")
    with qtbot.waitSignal(dialog.changed) as changed:
        press(qtbot, dialog, "Save")
    assert changed.args[0].tables >= {"client", "engagement", "engagement_service"}
    client = office.clients.by_ref("C001")
    assert (client.name, client.since) == ("Óptica Visual", date(2019, 3, 5))
    engagement = office.clients.engagement(client.id)
    assert engagement is not None
    assert engagement.monthly_fee == 123450
    assert [each.service for each in office.clients.services(engagement.id)] == ["Contabilidad"]
    office.undo()
    assert office.clients.all() == []


def test_a_missing_name_is_said_under_its_field_and_nothing_is_stored(
    qtbot: QtBot, office: Desk
) -> None:
    dialog = opened(qtbot, office, None, FakeAsk())
    press(qtbot, dialog, "Save")
    assert "Write the client's name." in shown(dialog)
    assert dialog.isVisible()
    assert office.clients.all() == []


def test_a_code_that_is_taken_is_said_in_words(qtbot: QtBot, office: Desk, hotel: Client) -> None:
    dialog = opened(qtbot, office, None, FakeAsk())
    write(qtbot, dialog, "Name", "Talleres Ruiz")
    write(qtbot, dialog, "Code", hotel.ref)
    press(qtbot, dialog, "Save")
    assert any("H1" in words for words in shown(dialog))
    assert [each.name for each in office.clients.all()] == ["Hotel Mirador"]


@pytest.mark.parametrize(
    ("label", "typed"),
    [("Client since", "31/2/2020"), ("Monthly fee, without tax", "mucho"), ("Notice, days", "999")],
)
def test_what_cannot_be_read_is_not_stored(
    qtbot: QtBot, office: Desk, hotel: Client, label: str, typed: str
) -> None:
    dialog = opened(qtbot, office, hotel, FakeAsk())
    turn_to(dialog, "Facts" if label == "Client since" else "Agreement")
    write(qtbot, dialog, label, typed)
    before = office.undoable()
    press(qtbot, dialog, "Save")
    assert dialog.isVisible()
    assert office.undoable() == before


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # it has a popup
def test_enter_takes_the_first_service_of_the_catalogue_that_matches(
    qtbot: QtBot, office: Desk
) -> None:
    for code, name in (("L", "Contabilidad"), ("P", "Nóminas")):
        office.services.save(service_named(code, name), [])
    dialog = opened(qtbot, office, None, FakeAsk())
    turn_to(dialog, "Agreement")
    service = next(e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "Service")
    service.setFocus()
    qtbot.keyClicks(service, "conta")
    qtbot.keyClick(service, Qt.Key.Key_Return)
    assert service.text() == "Contabilidad"
    assert dialog.isVisible()  # Enter was for the list


def test_what_is_said_of_a_field_goes_away_once_it_is_edited(qtbot: QtBot, office: Desk) -> None:
    dialog = opened(qtbot, office, None, FakeAsk())
    press(qtbot, dialog, "Save")
    assert "Write the client's name." in shown(dialog)
    write(qtbot, dialog, "Name", "H")
    assert "Write the client's name." not in shown(dialog)


def test_a_new_client_is_written_from_its_name_on(qtbot: QtBot, office: Desk) -> None:
    dialog = opened(qtbot, office, None, FakeAsk())
    assert dialog.focusWidget() is field_of(dialog, "Name")


def test_saving_an_untouched_client_writes_nothing(
    qtbot: QtBot, office: Desk, hotel: Client
) -> None:
    office.clients.save(replace(hotel, city="Granada"))
    dialog = opened(qtbot, office, office.clients.get(hotel.id), FakeAsk())
    with qtbot.assertNotEmitted(dialog.changed):
        press(qtbot, dialog, "Save")
    assert not dialog.isVisible()


def test_escape_asks_before_it_throws_away_what_was_written(
    qtbot: QtBot, office: Desk, hotel: Client
) -> None:
    ask = FakeAsk(confirms=False)
    dialog = opened(qtbot, office, hotel, ask)
    write(qtbot, dialog, "City", "Granada")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    ask.confirms = True
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(ask.questions) == 2


def test_every_field_has_a_name_for_a_screen_reader(
    qtbot: QtBot, office: Desk, hotel: Client
) -> None:
    dialog = opened(qtbot, office, hotel, FakeAsk())
    kinds = (QLineEdit, QComboBox, QPlainTextEdit, QToolButton)
    for page, count in (("Facts", 14), ("Agreement", 8), ("What we know", 12)):
        turn_to(dialog, page)
        fields = [e for kind in kinds for e in dialog.findChildren(kind) if e.isVisible()]
        names = [QAccessible.queryAccessibleInterface(each) for each in fields]
        assert len(fields) >= count
        assert [n.object().parent() for n in names if not n.text(QAccessible.Text.Name)] == []
