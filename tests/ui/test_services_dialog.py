"""The catalogue of services on screen: begun, edited, archived."""

from datetime import date

import pytest
from fakes import FakeAsk, press, shown, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.services import Service
from clientdesk.storage.store import Store
from clientdesk.ui.service_editor import ServiceDialog
from clientdesk.ui.services_dialog import ServicesDialog


@pytest.fixture
def office(store: Store, today: date) -> Desk:
    return Desk(store, today)


@pytest.fixture
def dialog(qtbot: QtBot, office: Desk) -> ServicesDialog:
    made = ServicesDialog(office, FakeAsk())
    qtbot.addWidget(made)
    made.show()
    return made


def editor(dialog: ServicesDialog) -> ServiceDialog:
    return next(each for each in dialog.findChildren(ServiceDialog) if each.isVisible())


def cells(dialog: ServiceDialog, name: str) -> list[QLineEdit]:
    return [each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name]


def bookkeeping(office: Desk) -> Service:
    found = office.services.find("Monthly bookkeeping")
    assert found is not None
    return found


def test_an_empty_catalogue_is_begun_with_one_button(
    qtbot: QtBot, office: Desk, dialog: ServicesDialog
) -> None:
    with qtbot.waitSignal(dialog.changed) as changed:
        press(qtbot, dialog, "Add the starting catalogue")
    assert changed.args[0].touch("service", "task")
    assert dialog.list.view.model().rowCount() == 22
    assert "No services yet" not in shown(dialog)


def test_a_service_is_made_with_its_tasks(
    qtbot: QtBot, office: Desk, dialog: ServicesDialog
) -> None:
    """2.5 minutes are 150 seconds."""
    press(qtbot, dialog, "New service…")
    made = editor(dialog)
    write(qtbot, made, "Name in Spanish", "Paseo del perro")
    qtbot.keyClicks(cells(made, "Task")[0], "Pasear")
    qtbot.keyClicks(cells(made, "Minutes")[0], "2,5")
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, made, "Save")
    (service,) = office.services.all()
    assert (service.code, service.name_es) == ("S01", "Paseo del perro")
    assert [(t.name, t.seconds) for t in office.services.tasks(service.id)] == [("Pasear", 150)]


def test_a_task_without_minutes_or_a_service_without_name_is_not_stored(
    qtbot: QtBot, office: Desk, dialog: ServicesDialog
) -> None:
    press(qtbot, dialog, "New service…")
    made = editor(dialog)
    press(qtbot, made, "Save")
    assert "Write the name in one of the two languages at least." in shown(made)
    write(qtbot, made, "Name in English", "Dog walking")
    qtbot.keyClicks(cells(made, "Task")[0], "Walk")
    press(qtbot, made, "Save")
    assert "Write how many minutes this task takes." in shown(made)
    qtbot.keyClicks(cells(made, "Minutes")[0], "soon")
    press(qtbot, made, "Save")
    assert "Write minutes, such as 15." in shown(made)
    assert office.services.all() == []


def test_a_task_is_changed_and_another_added(
    qtbot: QtBot, office: Desk, dialog: ServicesDialog
) -> None:
    press(qtbot, dialog, "Add the starting catalogue")
    service = bookkeeping(office)
    dialog.list.view.select_key(service.id)
    press(qtbot, dialog, "Edit…")
    made = editor(dialog)
    assert [each.text() for each in cells(made, "Minutes")] == ["3", "25", "12"]
    minutes = cells(made, "Minutes")[0]
    minutes.selectAll()
    qtbot.keyClicks(minutes, "4")
    press(qtbot, made, "Add a task")
    qtbot.keyClicks(cells(made, "Task")[-1], "Send the report")
    qtbot.keyClicks(cells(made, "Minutes")[-1], "10")
    press(qtbot, made, "Save")
    tasks = office.services.tasks(service.id)
    assert [task.seconds for task in tasks] == [240, 1500, 720, 600]
    assert office.services.by_id()[service.id] == service


def test_a_code_that_is_taken_is_said_under_its_field(
    qtbot: QtBot, office: Desk, dialog: ServicesDialog
) -> None:
    press(qtbot, dialog, "Add the starting catalogue")
    press(qtbot, dialog, "Edit…")
    made = editor(dialog)
    write(qtbot, made, "Code", "PAY")
    press(qtbot, made, "Save")
    assert made.isVisible()
    assert any("PAY" in words for words in shown(made))


def test_an_archived_service_is_shown_when_asked_for_and_restored(
    qtbot: QtBot, office: Desk, dialog: ServicesDialog
) -> None:
    press(qtbot, dialog, "Add the starting catalogue")
    service = bookkeeping(office)
    dialog.list.view.select_key(service.id)
    press(qtbot, dialog, "Archive")
    assert not dialog.list.view.select_key(service.id)
    press(qtbot, dialog, "Show archived services")
    assert dialog.list.view.select_key(service.id)
    press(qtbot, dialog, "Restore")
    assert not bookkeeping(office).archived


def test_what_was_written_is_not_thrown_away_unasked(
    qtbot: QtBot, office: Desk, today: date
) -> None:
    ask = FakeAsk(confirms=False)
    made = ServiceDialog(office, None, ask)
    qtbot.addWidget(made)
    made.show()
    write(qtbot, made, "Name in English", "Dog walking")
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert made.isVisible()
    assert len(ask.questions) == 1
