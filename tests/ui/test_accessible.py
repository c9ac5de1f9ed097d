"""What a screen reader says: every widget that takes the focus has a name, in both languages."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from fakes import FakeAsk
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.records import Engagement, Tool
from clientdesk.ui.application import speak
from clientdesk.ui.client_dialog import ClientDialog
from clientdesk.ui.custom_facts import CustomFactsDialog
from clientdesk.ui.firm_dialog import FirmDialog
from clientdesk.ui.import_dialog import ImportDialog
from clientdesk.ui.imports_dialog import ImportsDialog
from clientdesk.ui.interaction_dialog import InteractionDialog
from clientdesk.ui.jobs import Jobs
from clientdesk.ui.letter_editor import LetterEditor
from clientdesk.ui.links_dialog import LinksDialog
from clientdesk.ui.lock_screen import LockScreen
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.passphrase_dialog import PassphraseDialog, Task
from clientdesk.ui.period_dialog import PeriodDialog
from clientdesk.ui.progress_dialog import ProgressDialog
from clientdesk.ui.review_dialog import ReviewDialog
from clientdesk.ui.service_editor import ServiceDialog
from clientdesk.ui.services_dialog import ServicesDialog
from clientdesk.ui.session import Session
from clientdesk.ui.settings import Settings
from clientdesk.ui.settings_dialog import SettingsDialog
from clientdesk.ui.time_dialog import TimeDialog
from clientdesk.ui.tool_dialog import ToolDialog
from clientdesk.ui.unlock_dialog import UnlockDialog

TIME = "Mandato|Cuando|Cuanto\nBar Sur|2026-01-05|1:30\n"
INVOICES = "Factura;Cliente;Fecha;Total\nF-1;Bar Azul;03/04/2026;1.234,50\n"


@pytest.fixture(params=["en", "es"])
def language(request: pytest.FixtureRequest, qapp: QCoreApplication) -> str:
    speak(qapp, request.param)
    return str(request.param)


def nameless(window: QWidget) -> list[str]:
    """The widgets that take the focus now and say nothing."""
    return [
        f"{widget.metaObject().className()} in {widget.parentWidget().metaObject().className()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and takes_focus(widget) and not name_of(widget)
    ]


def takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    part = isinstance(widget.parentWidget(), QAbstractSpinBox)
    return by_tab and widget.focusProxy() is None and widget.isEnabled() and not part


def name_of(widget: QObject) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_tabs(
    qtbot: QtBot, language: str, make_window: Callable[[Desk | None], MainWindow], desk: Desk
) -> None:
    window = make_window(desk)
    assert window.workspace is not None
    for number in range(len(window.workspace.tab_names)):
        window.workspace.show_tab(number)
        assert nameless(window) == []


def test_the_lock_screen(language: str, make_window: Callable[[Desk | None], MainWindow]) -> None:
    screen = LockScreen(make_window(None))
    screen.begin()
    assert nameless(screen) == []


def test_the_start_page(language: str, make_window: Callable[[Desk | None], MainWindow]) -> None:
    assert nameless(make_window(None)) == []


def test_the_dialogs(
    qtbot: QtBot, language: str, desk: Desk, settings: Settings, today: date
) -> None:
    session, ask = Session(desk, language), FakeAsk()
    client = desk.clients.get(1)
    desk.clients.save(client, Engagement(client_id=1, monthly_fee=10_000))
    desk.services.start(language)
    dialogs: list[QDialog] = [
        ClientDialog(desk, client, ask),
        ClientDialog(desk, None, ask),
        FirmDialog(desk, ask),
        ServicesDialog(desk, ask),
        ServiceDialog(desk, desk.services.find("Payroll"), ask),
        CustomFactsDialog(desk),
        ToolDialog(desk, Tool(name="Books", monthly_fee=1, valid_from=today)),
        LetterEditor(desk, 1, LetterKind.THANKS, ask),
        InteractionDialog(session, client),
        LinksDialog(desk, client),
        ReviewDialog(session, client, ask),
        SettingsDialog(settings),
        ImportsDialog(desk, ask),
        TimeDialog(session),
        PeriodDialog(session.period, session.formats, today),
        PassphraseDialog(Task.SET, None, lambda _: True),
        PassphraseDialog(Task.CHANGE, None, lambda _: True),
        UnlockDialog(Path("a.clientdesk"), wrong=True),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert every_page(dialog) == [], dialog
        dialog.close()


@pytest.mark.parametrize("content", [TIME, INVOICES])
def test_the_import(qtbot: QtBot, language: str, desk: Desk, tmp_path: Path, content: str) -> None:
    path = tmp_path / "export.csv"
    path.write_text(content, encoding="utf-8")
    dialog = ImportDialog(desk, [path], FakeAsk())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._job is None)
    assert every_page(dialog) == []
    dialog.reject()


def test_the_progress(qtbot: QtBot, language: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    jobs = Jobs(parent)
    job = jobs.start(lambda progress: progress(1, 2))
    dialog = ProgressDialog("Words", job, parent)
    dialog.show()
    assert nameless(dialog) == []
    with qtbot.waitSignal(job.ended):
        pass
    jobs.close()


def every_page(dialog: QDialog) -> list[str]:
    """Of all tabs in a dialog, one after the other."""
    found = nameless(dialog)
    for tabs in dialog.findChildren(QTabWidget):
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            found += nameless(dialog)
    return found
