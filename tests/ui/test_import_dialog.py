from datetime import date
from pathlib import Path

import pytest
from fakes import FakeAsk, field_of, press, shown
from PySide6.QtWidgets import QComboBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.records import Client, TimeEntry
from clientdesk.storage.rows import fetch
from clientdesk.storage.store import Store
from clientdesk.ui.import_dialog import ImportDialog
from clientdesk.ui.imports_dialog import ImportsDialog

TOGGL = """\
User,Email,Client,Project,Task,Description,Billable,Start date,Start time,\
End date,End time,Duration,Tags
Ana,ana@example.org,Bar Sur,Books,,Entries,Yes,2026-09-01,09:00:00,2026-09-01,10:30:00,01:30:00,
Ana,ana@example.org,Óptica,Books,,Entries,Yes,2026-09-02,09:00:00,2026-09-02,10:30:00,01:30:00,
Ana,ana@example.org,Óptica,Books,,Broken,Yes,2026-09-33,09:00:00,2026-09-02,10:30:00,01:30:00,
"""
INVOICES = "Factura;Cliente;Fecha;Total\nF-1;Bar Sur;03/04/2026;1.234,50\n"
UNKNOWN = "Mandato|Cuando|Cuanto\nBar Sur|2026-01-05|1:30\n"


@pytest.fixture
def office(store: Store, today: date) -> Desk:
    """A workbook with one client."""
    desk = Desk(store, today)
    desk.clients.add(Client(ref="B", name="Bar Sur S.L."))
    return desk


def opened(qtbot: QtBot, desk: Desk, folder: Path, text: str) -> ImportDialog:
    path = folder / "export.csv"
    path.write_text(text, encoding="utf-8")
    dialog = ImportDialog(desk, [path], FakeAsk())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def wait_for(qtbot: QtBot, dialog: ImportDialog, words: str) -> None:
    """Until a button with these words can be pressed."""

    def offered() -> bool:
        buttons = dialog.findChildren(QPushButton)
        texts = [b.text().replace("&", "") for b in buttons if b.isVisible() and b.isEnabled()]
        return words in texts

    qtbot.waitUntil(offered)


def test_nothing_is_written_before_import_is_clicked(
    qtbot: QtBot, office: Desk, store: Store, tmp_path: Path
) -> None:
    dialog = opened(qtbot, office, tmp_path, TOGGL)
    wait_for(qtbot, dialog, "Import 2 rows")
    assert fetch(store, TimeEntry) == []
    assert "Time · Toggl Track · UTF-8 text, separated by commas" in shown(dialog)
    with qtbot.waitSignal(dialog.changed) as changed:
        press(qtbot, dialog, "Import 2 rows")
    assert changed.args[0].touch("time_entry")
    assert [entry.seconds for entry in fetch(store, TimeEntry)] == [5400, 5400]
    assert any("2 added, 0 already there, 1 not read" in words for words in shown(dialog))


def test_an_unknown_name_can_be_a_known_client(
    qtbot: QtBot, office: Desk, store: Store, tmp_path: Path
) -> None:
    dialog = opened(qtbot, office, tmp_path, TOGGL)
    wait_for(qtbot, dialog, "Import 2 rows")
    combos = {box.accessibleName(): box for box in dialog.findChildren(QComboBox)}
    assert combos["Bar Sur"].currentText() == "New client"
    combos["Bar Sur"].setCurrentText("Bar Sur S.L.")
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Import 2 rows")
    assert [client.name for client in office.clients.all()] == ["Bar Sur S.L.", "Óptica"]
    known = office.clients.by_ref("B").id
    assert [entry.client_id == known for entry in fetch(store, TimeEntry)] == [True, False]


def test_dates_that_can_be_read_two_ways_are_asked_for(
    qtbot: QtBot, office: Desk, tmp_path: Path
) -> None:
    dialog = opened(qtbot, office, tmp_path, INVOICES)
    qtbot.waitUntil(lambda: any("two ways" in words for words in shown(dialog)))
    assert not dialog._import.isEnabled()
    press(qtbot, dialog, "3 April 2026")
    wait_for(qtbot, dialog, "Import 1 row")
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Import 1 row")
    client = next(each for each in office.clients.all() if each.name == "Bar Sur")
    assert office.portfolio.invoices(client.id)[0].issued_on == date(2026, 4, 3)


def test_a_table_of_unknown_columns_is_imported_by_a_mapping(
    qtbot: QtBot, office: Desk, store: Store, tmp_path: Path
) -> None:
    dialog = opened(qtbot, office, tmp_path, UNKNOWN)
    wait_for(qtbot, dialog, "Use these columns")
    press(qtbot, dialog, "Use these columns")
    assert "Still to be chosen: Day, Duration." in shown(dialog)
    for label, column in (("Client", "Mandato"), ("Day *", "Cuando"), ("Duration", "Cuanto")):
        field = field_of(dialog, label)
        assert isinstance(field, QComboBox)
        field.setCurrentText(column)
    press(qtbot, dialog, "Use these columns")
    wait_for(qtbot, dialog, "Import 1 row")
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Import 1 row")
    assert fetch(store, TimeEntry)[0].day == date(2026, 1, 5)


def test_a_file_that_is_no_table_is_refused_in_words(
    qtbot: QtBot, office: Desk, tmp_path: Path
) -> None:
    dialog = opened(qtbot, office, tmp_path, "%PDF-1.7 nothing to see")
    wait_for(qtbot, dialog, "Leave this file out")
    assert any("export.csv" in words and "CSV" in words for words in shown(dialog))
    press(qtbot, dialog, "Leave this file out")
    assert not dialog.isVisible()


def test_an_import_is_withdrawn_whole_after_a_question_that_names_it(
    qtbot: QtBot, office: Desk, store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "export.csv"
    path.write_text(TOGGL, encoding="utf-8")
    office.imports.commit(office.imports.preview(path))
    ask = FakeAsk(confirms=False)
    dialog = ImportsDialog(office, ask)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "Withdraw…")
    assert ask.questions == ["Withdraw “export.csv” with the 2 rows that it added?"]
    assert len(fetch(store, TimeEntry)) == 2
    ask.confirms = True
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Withdraw…")
    assert fetch(store, TimeEntry) == []
    assert not dialog.withdraw.isEnabled()


def test_facts_are_shown_as_they_will_be_read_and_brought_in(
    qtbot: QtBot, office: Desk, tmp_path: Path
) -> None:
    text = "Client,Fact,Value,As of\nBar Sur SL,employees,3,31/05/2026\nNobody,calls,3,31/05/2026\n"
    dialog = opened(qtbot, office, tmp_path, text)
    wait_for(qtbot, dialog, "Import 1 row")
    assert any(words.startswith("Facts about clients") for words in shown(dialog))
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Import 1 row")
    assert [fact.value for fact in office.facts.of(1)] == ["3"]


def test_a_prospect_in_a_list_of_clients_is_said_in_words(
    qtbot: QtBot, office: Desk, tmp_path: Path
) -> None:
    text = "Code,Name,Prospect\nK1,Kiosk,yes\nL1,Library,no\n"
    dialog = opened(qtbot, office, tmp_path, text)
    wait_for(qtbot, dialog, "Import 2 rows")
    tables = [view.model() for view in dialog.findChildren(QTableView)]
    cells = {
        model.index(row, column).data()
        for model in tables
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }
    assert {"Kiosk", "Library", "Yes"} <= cells
    assert not {"True", "False"} & cells


def test_a_log_is_shown_in_words_and_brought_in(qtbot: QtBot, office: Desk, tmp_path: Path) -> None:
    text = "Date,Client,Interaction,Note,Channel\n31/05/2026,Bar Sur SL,extra,Letters,correo\n"
    dialog = opened(qtbot, office, tmp_path, text)
    wait_for(qtbot, dialog, "Import 1 row")
    tables = [view.model() for view in dialog.findChildren(QTableView)]
    cells = {
        model.index(0, column).data() for model in tables for column in range(model.columnCount())
    }
    assert {"Work beside the agreement", "Done", "E-mail"} <= cells
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Import 1 row")
    assert [entry.note for entry in office.casework.interactions.of(1)] == ["Letters"]
