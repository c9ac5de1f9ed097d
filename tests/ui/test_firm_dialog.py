from base64 import b64decode
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from fakes import FakeAsk, field_of, press, shown, write
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QTabWidget
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.period import Period
from clientdesk.domain.records import Client, GuardReading, Overhead, Staff
from clientdesk.storage.store import Store
from clientdesk.ui.firm_dialog import FirmDialog
from clientdesk.ui.period_dialog import PeriodDialog
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.settings import Settings, ThemeChoice
from clientdesk.ui.settings_dialog import SettingsDialog
from clientdesk.ui.tool_dialog import ToolDialog


@pytest.fixture
def office(store: Store, today: date) -> Desk:
    """A firm with one person, one client and one monthly cost."""
    desk = Desk(store, today)
    desk.firm.save_staff(Staff(name="Ana"))
    desk.clients.add(Client(ref="B", name="Bar Sur"))
    desk.firm.save_overhead(Overhead(name="Rent", monthly_amount=90000, valid_from=today))
    return desk


@pytest.fixture
def dialog(qtbot: QtBot, office: Desk) -> FirmDialog:
    made = FirmDialog(office, FakeAsk())
    qtbot.addWidget(made)
    made.show()
    return made


def small_dialog(dialog: FirmDialog) -> RecordDialog[Staff]:
    """The one that is open over the firm's."""
    return next(each for each in dialog.findChildren(RecordDialog) if each.isVisible())


def test_the_firm_is_stored_when_save_is_clicked(
    qtbot: QtBot, office: Desk, dialog: FirmDialog
) -> None:
    write(qtbot, dialog, "Name", "Estudio Sur")
    write(qtbot, dialog, "Target margin, %", "35")
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Save")
    assert (office.firm.firm().name, office.firm.firm().target_margin) == ("Estudio Sur", 35)


def test_what_packages_assume_is_stored_together_with_the_rest(
    qtbot: QtBot, office: Desk, dialog: FirmDialog
) -> None:
    write(qtbot, dialog, "Name", "Estudio Sur")
    write(qtbot, dialog, "Target margin, %", "35")
    write(qtbot, dialog, "Buffer on cost, %", "25")
    write(qtbot, dialog, "Minimum fee a month", "150")
    press(qtbot, dialog, "Save")
    firm = office.firm.firm()
    assert (firm.name, firm.target_margin, firm.price_buffer) == ("Estudio Sur", 35, 25)
    assert firm.minimum_fee == 15_000


def test_how_many_clients_may_be_let_go_is_the_firms_own(
    qtbot: QtBot, office: Desk, dialog: FirmDialog
) -> None:
    write(qtbot, dialog, "Name", "Estudio Sur")
    write(qtbot, dialog, "Let go a year at most, %", "15")
    readings = field_of(dialog, "Of which clients, rounded down")
    readings.setFocus()
    qtbot.keyClick(readings, Qt.Key.Key_Down)
    press(qtbot, dialog, "Save")
    firm = office.firm.firm()
    assert (firm.exit_share, firm.guard_reading) == (15, GuardReading.WEAK)


def test_a_margin_of_a_hundred_per_cent_is_not_taken(
    qtbot: QtBot, office: Desk, dialog: FirmDialog
) -> None:
    write(qtbot, dialog, "Name", "Estudio Sur")
    write(qtbot, dialog, "Target margin, %", "100")
    press(qtbot, dialog, "Save")
    assert "Write a whole number from 0 to 99." in shown(dialog)
    assert office.firm.firm().target_margin == 40


def test_a_rate_shows_what_an_hour_costs(qtbot: QtBot, office: Desk, dialog: FirmDialog) -> None:
    """3,200 a month for 160 paid hours, 80 % of them for clients: 25,00."""
    dialog.tabs.setCurrentWidget(dialog.staff)
    press(qtbot, dialog, "New rate…")
    rate = small_dialog(dialog)
    write(qtbot, rate, "From", "1/1/2026")
    write(qtbot, rate, "Cost a month", "3200")
    write(qtbot, rate, "Paid hours a month", "160")
    assert "25,00" in " ".join(shown(rate))
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, rate, "Save")
    stored = office.firm.rates(office.firm.staff()[0].id)
    assert [(each.monthly_cost, each.monthly_seconds) for each in stored] == [(320000, 576000)]


def test_without_a_person_there_is_nobody_to_give_a_rate(qtbot: QtBot, store: Store) -> None:
    desk = Desk(store, date(2026, 1, 1))
    dialog = FirmDialog(desk, FakeAsk())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentWidget(dialog.staff)
    new = next(b for b in dialog.findChildren(QPushButton) if "New &rate" in b.text())
    assert not new.isEnabled()
    press(qtbot, dialog, "Add person…")
    write(qtbot, small_dialog(dialog), "Name", "Ana")
    press(qtbot, small_dialog(dialog), "Save")
    assert new.isEnabled()


def test_a_sentence_of_two_lines_does_not_squeeze_its_field(
    qtbot: QtBot, dialog: FirmDialog
) -> None:
    dialog.tabs.setCurrentWidget(dialog.staff)
    press(qtbot, dialog, "New rate…")
    rate = small_dialog(dialog)
    cost = field_of(rate, "Cost a month")
    height = cost.height()
    write(qtbot, rate, "From", "a day that nobody can read")
    write(qtbot, rate, "Cost a month", "a lot")
    press(qtbot, rate, "Save")
    qtbot.waitUntil(lambda: rate.height() >= rate.layout().totalHeightForWidth(rate.width()))
    assert cost.height() == height


def test_a_second_rate_from_the_same_day_is_refused_in_words(
    qtbot: QtBot, office: Desk, dialog: FirmDialog
) -> None:
    dialog.tabs.setCurrentWidget(dialog.staff)
    for _ in range(2):
        press(qtbot, dialog, "New rate…")
        rate = small_dialog(dialog)
        write(qtbot, rate, "Cost a month", "3200")
        write(qtbot, rate, "Paid hours a month", "160")
        press(qtbot, rate, "Save")
    assert any("already has a rate" in words for words in shown(rate))
    assert len(office.firm.rates(office.firm.staff()[0].id)) == 1


def test_a_tool_is_kept_for_the_ticked_clients(
    qtbot: QtBot, office: Desk, dialog: FirmDialog
) -> None:
    dialog.tabs.setCurrentWidget(dialog.tools)
    press(qtbot, dialog, "Add tool…")
    tool = dialog.findChild(ToolDialog)
    write(qtbot, tool, "Name", "Scanner")
    write(qtbot, tool, "Fee a month", "12.50")
    tool.findChild(QTabWidget).setCurrentIndex(1)
    tool.findChild(QCheckBox).click()
    press(qtbot, tool, "Save")
    stored = office.firm.tools()[0]
    assert (stored.name, stored.monthly_fee) == ("Scanner", 1250)
    assert office.firm.tool_clients(stored.id) == [office.clients.by_ref("B").id]


def test_a_removed_cost_comes_back_with_undo(
    qtbot: QtBot, office: Desk, dialog: FirmDialog
) -> None:
    dialog.tabs.setCurrentWidget(dialog.overhead)
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Remove")
    assert office.firm.overheads() == []
    office.undo()
    assert [cost.name for cost in office.firm.overheads()] == ["Rent"]


def test_a_period_includes_its_last_day(qtbot: QtBot, office: Desk) -> None:
    period = Period(date(2025, 11, 1), date(2026, 11, 1))
    dialog = PeriodDialog(period, office.formats("en"), office.today)
    qtbot.addWidget(dialog)
    dialog.show()
    write(qtbot, dialog, "To, included", "31/10/2025")
    press(qtbot, dialog, "Show")
    assert "The last day comes before the first." in shown(dialog)
    write(qtbot, dialog, "To, included", "30/06/2026")
    press(qtbot, dialog, "Show")
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.period == Period(date(2025, 11, 1), date(2026, 7, 1))


def test_the_colours_chosen_are_kept(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._form._editors["theme"].setCurrentIndex(2)
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Save")
    assert settings.theme is ThemeChoice.DARK


def test_enter_on_a_limit_opens_it_and_saves_nothing_yet(
    qtbot: QtBot, office: Desk, dialog: FirmDialog
) -> None:
    dialog.tabs.setCurrentWidget(dialog.limits)
    view = dialog.limits.limits.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    limit = small_dialog(dialog)
    assert limit.isVisible()
    write(qtbot, limit, "Watch, %", "6")
    qtbot.keyClick(field_of(limit, "Watch, %"), Qt.Key.Key_Return)
    assert not limit.isVisible()
    assert office.casework.thresholds.limits()["collection_cost"].watch == Fraction(6, 100)


def test_the_limits_of_segments_are_told_from_those_of_signs(dialog: FirmDialog) -> None:
    dialog.tabs.setCurrentWidget(dialog.limits)
    model = dialog.limits.limits.view.model()
    types = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert types[-3:] == ["Segments"] * 3  # low profit, effort, tenure
    assert types.count("Segments") == 3


def test_the_firm_page_has_room_for_its_fields(dialog: FirmDialog) -> None:
    name = field_of(dialog, "Name")
    assert name.height() >= name.sizeHint().height()
    assert dialog.height() <= 700  # of 768, with a title and a task bar


def test_a_logo_is_stored_at_once_and_saving_the_rest_keeps_it(
    qtbot: QtBot, office: Desk, tmp_path: Path
) -> None:
    picture = tmp_path / "logo.png"
    Image.new("RGB", (30, 10), "navy").save(picture)
    dialog = FirmDialog(office, FakeAsk(path=picture))
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "Choose logo…")
    assert b64decode(office.firm.firm().logo) == picture.read_bytes()
    write(qtbot, dialog, "Name", "Estudio Sur")
    press(qtbot, dialog, "Save")
    assert b64decode(office.firm.firm().logo) == picture.read_bytes()
    press(qtbot, dialog, "Take logo away")
    assert office.firm.firm().logo == ""


@pytest.mark.parametrize("size", [(4000, 40), (40, 4000)])
def test_a_logo_of_any_shape_leaves_the_dialog_its_size(
    qtbot: QtBot, office: Desk, tmp_path: Path, size: tuple[int, int]
) -> None:
    picture = tmp_path / "logo.png"
    Image.new("RGB", size, "navy").save(picture)
    dialog = FirmDialog(office, FakeAsk(path=picture))
    qtbot.addWidget(dialog)
    dialog.show()
    least = dialog.minimumSizeHint()
    press(qtbot, dialog, "Choose logo…")
    dialog.layout().activate()
    assert dialog.minimumSizeHint() == least


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n cut off", b"x" * 600_000])
def test_what_is_no_picture_to_print_is_refused_in_a_sentence(
    qtbot: QtBot, office: Desk, tmp_path: Path, content: bytes
) -> None:
    picture = tmp_path / "logo.png"
    picture.write_bytes(content)
    ask = FakeAsk(path=picture)
    dialog = FirmDialog(office, ask)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "Choose logo…")
    assert "not a picture that can be printed" in ask.said[0]
    assert office.firm.firm().logo == ""
