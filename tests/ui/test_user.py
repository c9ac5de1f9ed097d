"""What a demanding user met: long work that can be stopped, figures that agree, plain warnings."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

import openpyxl
import pytest
from fakes import FakeAsk, field_of, press, shown
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.records import Activity, TimeEntry
from clientdesk.launch import make_demo
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import LinkRow
from clientdesk.ui.client_dialog import ClientDialog
from clientdesk.ui.firm_dialog import FirmDialog
from clientdesk.ui.import_dialog import ImportDialog
from clientdesk.ui.imports_dialog import ImportsDialog
from clientdesk.ui.letter_editor import LetterEditor
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.progress_dialog import ProgressDialog
from clientdesk.ui.review_dialog import ReviewDialog
from clientdesk.ui.session import Session
from clientdesk.ui.settings import Settings
from clientdesk.ui.table import RecordView
from clientdesk.ui.time_dialog import TimeDialog

MakeWindow = Callable[[Desk | None], MainWindow]
TOGGL = """\
User,Email,Client,Project,Task,Description,Billable,Start date,Start time,\
End date,End time,Duration,Tags
"""
BAD = (
    "Ana,a@example.org,Bar Sur,Books,,Entry,Yes,2026-09-33,09:00:00,2026-09-02,10:30:00,01:30:00,\n"
)
GOOD = BAD.replace("2026-09-33", "2026-09-02")


def trigger(window: MainWindow, words: str) -> None:
    next(each for each in window.findChildren(QAction) if each.text() == words).trigger()


def column_of(view: RecordView, column: int) -> list[str]:
    model = view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def work(
    store: Store, client_id: int | None, activity: Activity, hours: int, key: str, note: str = ""
) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        entry = TimeEntry(
            client_id=client_id,
            staff_id=1,
            day=date(2026, 10, 7),
            seconds=hours * 3600,
            activity=activity,
            note=note,
            source_key=key,
        )
        insert(change, entry)


class HeldDemo:
    """A demo that reports again and again, as the real one does, until nobody wants it."""

    def __init__(self) -> None:
        self.started, self._never = Event(), Event()

    def __call__(self, language: str, report: Callable[[int, int], None]) -> Desk:
        self.started.set()
        for _ in range(1000):
            report(1, 2)
            self._never.wait(0.01)
        raise AssertionError("a cancelled demo goes on")


@pytest.fixture
def held(qtbot: QtBot, settings: Settings, ask: FakeAsk) -> tuple[MainWindow, HeldDemo]:
    demo = HeldDemo()

    def no_desk(path: Path, create: bool) -> Desk:
        raise NotImplementedError

    window = MainWindow(None, settings, ask, no_desk, demo)
    qtbot.addWidget(window)
    window.show()
    return window, demo


def test_the_demo_is_made_beside_the_window_and_can_be_cancelled(
    qtbot: QtBot, held: tuple[MainWindow, HeldDemo]
) -> None:
    window, demo = held
    press(qtbot, window, "Try the demo")
    assert demo.started.wait(5)
    qtbot.waitUntil(lambda: any(e.isVisible() for e in window.findChildren(ProgressDialog)))
    dialog = window.findChildren(ProgressDialog)[0]
    with qtbot.waitSignal(dialog.destroyed):
        press(qtbot, dialog, "Cancel")
    assert window.workspace is None


def test_closing_the_window_ends_the_demo(
    qtbot: QtBot, held: tuple[MainWindow, HeldDemo], ask: FakeAsk
) -> None:
    window, demo = held
    press(qtbot, window, "Try the demo")
    assert demo.started.wait(5)
    window.close()
    assert window.workspace is None
    assert ask.said == []


def test_a_cancelled_demo_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "documents"))

    def stop(done: int, total: int) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        make_demo("en", stop)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_an_export_that_cannot_be_written_is_said_in_words(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk, ask: FakeAsk, tmp_path: Path
) -> None:
    window = make_window(desk)
    ask.path = tmp_path / "nowhere" / "report.csv"
    trigger(window, "Report as &CSV…")
    qtbot.waitUntil(lambda: bool(ask.said))
    assert "nowhere" in ask.said[0]


def test_the_report_is_exported_as_a_workbook_of_spreadsheets(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk, ask: FakeAsk, tmp_path: Path
) -> None:
    window = make_window(desk)
    ask.path = tmp_path / "report.xlsx"
    trigger(window, "Report as &Excel workbook…")
    qtbot.waitUntil(ask.path.exists)
    assert openpyxl.load_workbook(ask.path).sheetnames[:2] == ["Summary", "Clients"]


def test_administration_is_a_part_of_delivery_and_not_taken_off_twice(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk, store: Store
) -> None:
    """Bar Sur: 50 h and 5 h of administration at 20 an hour are 1,100, of which 100; fees 100."""
    work(store, 2, Activity.ADMIN, 5, "a")
    window = make_window(desk)
    trigger(window, "Clients")
    qtbot.waitUntil(lambda: "Delivery time, 55,0 h" in shown(window))
    words = shown(window)
    assert words[words.index("Delivery time, 55,0 h") + 1] == "−1.100,00"
    assert words[words.index("of which administration, 5,0 h") + 1] == "−100,00"
    assert words[words.index("Contribution") + 1] == "−1.000,00"


def test_two_equal_entries_are_two_rows(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk, store: Store
) -> None:
    for key in ("a", "b"):
        work(store, 2, Activity.DELIVERY, 1, key, "the same")
    window = make_window(desk)
    trigger(window, "Clients")
    lists = [view for view in window.findChildren(RecordView) if view.accessibleName() == "Time"]
    qtbot.waitUntil(lambda: any(column_of(each, 1).count("the same") == 2 for each in lists))


def test_hours_without_a_client_are_shown_entry_by_entry(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk, store: Store
) -> None:
    work(store, None, Activity.DELIVERY, 3, "own", "Team meeting")
    window = make_window(desk)

    def links() -> list[LinkRow]:
        found = window.findChildren(LinkRow)
        named = [each for each in found if "without a client" in each.accessibleName()]
        return [each for each in named if each.isVisible() and not each.visibleRegion().isEmpty()]

    qtbot.waitUntil(lambda: bool(links()))
    qtbot.mouseClick(links()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(TimeDialog)))
    dialog = window.findChildren(TimeDialog)[0]
    assert column_of(dialog.view, 1) == ["Team meeting"]
    assert column_of(dialog.view, 2) == ["Ana"]
    press(qtbot, dialog, "Close")


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Letter…", LetterEditor), ("Edit…", ClientDialog), ("Client review…", ReviewDialog)],
)
def test_the_buttons_of_the_pane_open_their_dialogs(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk, words: str, kind: type[QDialog]
) -> None:
    window = make_window(desk)
    trigger(window, "Clients")
    press(qtbot, window, words)
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)))
    window.findChildren(kind)[0].reject()


def test_another_currency_is_asked_about_where_there_are_amounts(qtbot: QtBot, desk: Desk) -> None:
    ask = FakeAsk(confirms=False)
    dialog = FirmDialog(desk, ask)
    qtbot.addWidget(dialog)
    dialog.show()
    field_of(dialog, "Name").setText("Estudio Sur")  # type: ignore[attr-defined]  # a line edit
    currency = field_of(dialog, "Currency")
    assert isinstance(currency, QComboBox)
    currency.setCurrentIndex(currency.findText("(USD)", Qt.MatchFlag.MatchContains))
    press(qtbot, dialog, "Save")
    assert ask.questions == ["Change the currency to USD?"]
    assert desk.firm.firm().currency == "EUR"
    ask.confirms = True
    press(qtbot, dialog, "Save")
    assert desk.firm.firm().currency == "USD"


def test_without_amounts_the_currency_just_changes(qtbot: QtBot, store: Store, today: date) -> None:
    desk, ask = Desk(store, today), FakeAsk(confirms=False)
    dialog = FirmDialog(desk, ask)
    qtbot.addWidget(dialog)
    dialog.show()
    field_of(dialog, "Name").setText("Estudio Sur")  # type: ignore[attr-defined]  # a line edit
    currency = field_of(dialog, "Currency")
    assert isinstance(currency, QComboBox)
    currency.setCurrentIndex(currency.findText("(USD)", Qt.MatchFlag.MatchContains))
    press(qtbot, dialog, "Save")
    assert (ask.questions, desk.firm.firm().currency) == ([], "USD")


def test_equal_problems_are_one_line(
    qtbot: QtBot, store: Store, today: date, tmp_path: Path
) -> None:
    path = tmp_path / "export.csv"
    path.write_text(TOGGL + GOOD + 12 * BAD, encoding="utf-8")
    dialog = ImportDialog(Desk(store, today), [path], FakeAsk())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.findChildren(RecordView)) == 2)
    views = dialog.findChildren(RecordView)
    left_out = next(each for each in views if column_of(each, 0) == ["3"])
    assert column_of(left_out, 2) == ["12 rows: “2026-09-33” is not a date, first row 3"]
    dialog.reject()


def test_enter_imports_what_was_read(
    qtbot: QtBot, store: Store, today: date, tmp_path: Path
) -> None:
    path = tmp_path / "export.csv"
    path.write_text(TOGGL + GOOD, encoding="utf-8")
    dialog = ImportDialog(Desk(store, today), [path], FakeAsk())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: isinstance(dialog.focusWidget(), QPushButton))
    qtbot.waitUntil(lambda: dialog.focusWidget().text().replace("&", "") == "Import 1 row")
    with qtbot.waitSignal(dialog.changed):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.parametrize("answer", ["Withdraw", "Cancel"])
def test_a_question_knows_which_button_was_pressed(
    qtbot: QtBot, qapp: QApplication, answer: str
) -> None:
    def reply() -> None:
        box = qapp.activeModalWidget()
        assert isinstance(box, QMessageBox)
        press(qtbot, box, answer)

    QTimer.singleShot(0, qapp, reply)
    assert Ask(Path()).confirm(None, "Withdraw “a.csv”?", "Withdraw") is (answer == "Withdraw")


def test_enter_in_haste_agrees_to_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    def reply() -> None:
        box = qapp.activeModalWidget()
        assert isinstance(box, QMessageBox)
        qtbot.keyClick(box, Qt.Key.Key_Return)

    QTimer.singleShot(0, qapp, reply)
    assert Ask(Path()).confirm(None, "Withdraw “a.csv”?", "Withdraw") is False


def test_the_latest_import_comes_first(
    qtbot: QtBot, store: Store, today: date, tmp_path: Path
) -> None:
    desk = Desk(store, today)
    for name, row in (("a.csv", GOOD), ("b.csv", GOOD.replace("01:30:00", "01:20:00"))):
        path = tmp_path / name
        path.write_text(TOGGL + row, encoding="utf-8")
        desk.imports.commit(desk.imports.preview(path))
    dialog = ImportsDialog(desk, FakeAsk())
    qtbot.addWidget(dialog)
    assert column_of(dialog.imports.view, 0) == ["b.csv", "a.csv"]


def test_a_review_that_cannot_be_saved_is_said_in_words(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    ask = FakeAsk(path=tmp_path / "nowhere" / "review.pdf")
    dialog = ReviewDialog(session, session.desk.clients.get(1), ask)
    qtbot.addWidget(dialog)
    dialog.show()
    save = next(e for e in dialog.findChildren(QPushButton) if "Save" in e.text())
    assert not save.isEnabled()
    qtbot.waitUntil(save.isEnabled)
    press(qtbot, dialog, "Save as PDF…")
    assert "nowhere" in ask.said[0]
    dialog.reject()


def test_find_goes_to_the_search_field_of_the_workbook_that_is_open(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk, ask: FakeAsk, tmp_path: Path
) -> None:
    window = make_window(desk)
    ask.path = tmp_path / "other.clientdesk"
    trigger(window, "&New workbook…")
    for dialog in window.findChildren(FirmDialog):
        dialog.reject()
    trigger(window, "&Find a client")
    assert window.workspace is not None
    assert window.workspace.clients.isVisible()
    window.close()
