"""What tests of the window have: a firm with a few clients, in English."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from case_samples import open_case
from fakes import FakeAsk
from package_firm import ANA, build_firm
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot
from small_firm import fill

from clientdesk.app.desk import Desk
from clientdesk.domain.opening import Opening
from clientdesk.domain.review_records import Step
from clientdesk.storage.cipher import new_key
from clientdesk.storage.store import Store
from clientdesk.ui.application import hold_none, speak
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.session import Session
from clientdesk.ui.settings import Settings
from clientdesk.ui.step_dialog import StepDialog

OpenStep = Callable[[Step], StepDialog]


@pytest.fixture(scope="session", autouse=True)
def long_day() -> None:
    """The tests of the window make more calls into Qt than one None would bear."""
    hold_none()


@pytest.fixture(autouse=True)
def garbage_stays_here() -> Iterator[None]:
    """Python frees what hangs together on whatever thread it is in: a dialog without a parent,
    left by a test, must not be freed by the job of the next one."""
    gc.disable()
    yield
    if gc.get_count()[0] > 20_000:
        gc.collect()


@pytest.fixture
def ask() -> FakeAsk:
    return FakeAsk()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def in_spanish(qapp: QCoreApplication) -> Iterator[None]:
    speak(qapp, "es")
    yield
    speak(qapp, "en")


@pytest.fixture(autouse=True)
def in_english(qapp: QCoreApplication) -> Iterator[None]:
    speak(qapp, "en")
    yield
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Óptica Norte earns 1,000 in 10 hours; Bar Sur loses: 100 for 50 hours at 20 an hour."""
    fill(store)
    return Desk(store, today)


@pytest.fixture
def session(desk: Desk) -> Session:
    return Session(desk, "en")


@pytest.fixture
def make_window(
    qtbot: QtBot, settings: Settings, ask: FakeAsk, today: date
) -> Callable[[Desk | None], MainWindow]:
    def open_desk(path: Path, opening: Opening) -> Desk:
        if not opening.create:
            return Desk(Store.open(path, opening=opening), today)
        key = new_key(opening.passphrase) if opening.passphrase else None
        store = Store.create(path, key=key)
        return Desk(store, today)

    def make(desk: Desk | None) -> MainWindow:
        def make_demo(language: str, report: Callable[[int, int], None]) -> Desk:
            report(1, 2)
            store = Store.in_memory()
            fill(store)
            return Desk(store, today)

        window = MainWindow(desk, settings, ask, open_desk, make_demo)
        qtbot.addWidget(window)
        window.show()
        return window

    return make


@pytest.fixture
def case_desk(store: Store, today: date) -> Desk:
    """Ana pays 300.00 a month for books and planning; a firm with a name."""
    build_firm(store)
    desk = Desk(store, today)
    desk.firm.save(replace(desk.firm.firm(), name="Bea & Co", country="GB", currency="GBP"))
    return desk


@pytest.fixture
def open_step(qtbot: QtBot, case_desk: Desk, ask: FakeAsk, review: int) -> Iterator[OpenStep]:
    """Opens the form of a step of Ana's case."""
    opened: list[StepDialog] = []

    def make(step: Step) -> StepDialog:
        reviews = case_desk.casework.reviews
        session, case = Session(case_desk, "en"), reviews.case(review)
        dialog = StepDialog(session, ask, case, step, reviews.gate(ANA))
        qtbot.addWidget(dialog)
        dialog.show()
        opened.append(dialog)
        return dialog

    yield make
    for dialog in opened:
        dialog.done(0)


@pytest.fixture
def review(case_desk: Desk) -> int:
    """Ana's case, just opened."""
    return open_case(case_desk, ANA)
