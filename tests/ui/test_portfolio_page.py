"""The portfolio: figures of the curve, segments that open their clients, thanks."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from fakes import press
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.segments import SegmentCode
from clientdesk.domain.thresholds import Threshold
from clientdesk.storage.store import Store
from clientdesk.ui.arithmetic_dialog import ArithmeticDialog
from clientdesk.ui.cards import KeyFigure
from clientdesk.ui.letter_batch_dialog import LetterBatchDialog
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.overview import PORTFOLIO
from clientdesk.ui.portfolio_page import PortfolioPage
from clientdesk.ui.session import Session

OPTICA, BAR_SUR = 1, 2


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[PortfolioPage]:
    """Óptica Norte has been a client for years; how long Bar Sur has is not known."""
    clients = session.desk.clients
    optica = next(each for each in clients.all() if each.id == OPTICA)
    clients.save(replace(optica, since=date(2015, 3, 1)))
    made = PortfolioPage(session)
    qtbot.addWidget(made)
    made.resize(1300, 900)
    made.show()
    yield made


def said(page: PortfolioPage, caption: str) -> str:
    """What a key figure says."""
    figures = page.findChildren(KeyFigure)
    return next(f.accessibleDescription() for f in figures if f.accessibleName() == caption)


def cells(page: PortfolioPage, code: SegmentCode) -> list[str]:
    """The row of a segment."""
    view = page.segments.view
    row = [each.code for each in page.segments.segments].index(code)
    model = view.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_the_figures_of_the_curve_add_up(page: PortfolioPage) -> None:
    # Óptica: 1,000 − 10 h × 20 = 800. Bar Sur: 100 − 50 h × 20 = −900. In all −100: no share.
    assert said(page, "Peak").startswith("800. with 1 client")
    assert said(page, "Clients past the peak").startswith("1. of 2")
    assert said(page, "Taken back").startswith("−900. by 1")
    assert said(page, "What is left").startswith("−100.")


def test_a_figure_of_the_curve_shows_the_clients_it_is_made_of(
    qtbot: QtBot, page: PortfolioPage
) -> None:
    lost = next(f for f in page.findChildren(KeyFigure) if f.accessibleName() == "Taken back")
    lost.asked.emit()
    (dialog,) = page.findChildren(ArithmeticDialog)
    model = dialog.view.model()
    assert [model.index(0, column).data() for column in (1, 2)] == ["Bar Sur", "−900,00"]
    assert model.rowCount() == 1
    dialog.close()


def test_each_segment_has_its_definition_and_sums(page: PortfolioPage) -> None:
    loyal = cells(page, SegmentCode.LOYAL)
    assert loyal[:3] == ["Loyal and profitable", "from 40%", "any"]
    assert loyal[4:] == ["1", "1.000", "10", "800", "800"]
    assert cells(page, SegmentCode.DRAINING)[4:] == ["1", "100", "50", "−900", "−900"]
    assert cells(page, SegmentCode.FAIR)[4:] == ["0", "0", "0", "0", "0"]


def test_a_segment_opens_its_clients_by_the_keyboard_and_they_open(
    qtbot: QtBot, page: PortfolioPage
) -> None:
    card = page.segments
    card.view.setFocus()
    card.view.selectRow([each.code for each in card.segments].index(SegmentCode.DRAINING))
    qtbot.keyClick(card.view, Qt.Key.Key_Return)
    assert card.members_view.isVisible()
    assert card.members_view.current().result.name == "Bar Sur"
    with qtbot.waitSignal(page.client_chosen) as chosen:
        qtbot.keyClick(card.members_view, Qt.Key.Key_Return)
    assert chosen.args == [BAR_SUR]
    press(qtbot, page, "All segments")
    assert card.view.isVisible()
    assert card.view.current().code is SegmentCode.DRAINING


def test_on_a_wide_screen_clients_stand_beside_the_segments(
    qtbot: QtBot, page: PortfolioPage
) -> None:
    page.segments.open_segment(page.segments.segments[0])
    assert not page.segments.view.isVisible()
    page.resize(3800, 2000)
    qtbot.waitUntil(page.segments.view.isVisible)
    assert page.segments.members_view.isVisible()


def test_an_opened_segment_stays_open_when_something_was_written(
    qtbot: QtBot, page: PortfolioPage, desk: Desk
) -> None:
    page.segments.open_segment(page.segments.segments[0])
    limits = Threshold(code="tenure_months", watch=12_000, flag=600_000)
    changes = desk.casework.thresholds.save([limits])
    page.session.forget(changes)
    page.refresh(changes)
    assert page.segments.members_view.isVisible()
    assert page.segments.segments[0].members == ()  # nobody has been there for fifty years
    assert cells(page, SegmentCode.PROFITABLE)[4] == "1"


def test_b2_the_loyal_and_profitable_are_thanked(qtbot: QtBot, page: PortfolioPage) -> None:
    with qtbot.waitSignal(page.thanks_wanted):
        press(qtbot, page, "Thank the loyal ones…")


def test_without_anybody_loyal_nobody_is_thanked(qtbot: QtBot, session: Session) -> None:
    made = PortfolioPage(session)
    qtbot.addWidget(made)
    made.show()
    assert not made.segments.thanks.isVisible()


def test_an_empty_workbook_shows_no_figure_it_does_not_have(qtbot: QtBot, today: date) -> None:
    store = Store.in_memory()
    made = PortfolioPage(Session(Desk(store, today), "en"))
    qtbot.addWidget(made)
    made.show()
    assert said(made, "Time of the hardest tenth").startswith("n/d")
    assert said(made, "Peak").startswith("0.")
    assert all(not each.members for each in made.segments.segments)
    store.close()


def test_every_part_that_takes_the_focus_has_a_name(qtbot: QtBot, page: PortfolioPage) -> None:
    page.segments.open_segment(page.segments.segments[0])
    press(qtbot, page, "All segments")
    parts = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
    named = [
        QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in parts
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
    ]
    assert len(named) > 6
    assert all(named)


def test_the_window_opens_the_thank_you_letters_with_the_loyal_ones_ticked(
    qtbot: QtBot, make_window: Callable[[Desk | None], MainWindow], desk: Desk
) -> None:
    optica = next(each for each in desk.clients.all() if each.id == OPTICA)
    desk.clients.save(replace(optica, since=date(2015, 3, 1)))
    window = make_window(desk)
    assert window.workspace is not None
    window.workspace.overview.show_view(PORTFOLIO)
    press(qtbot, window, "Thank the loyal ones…")
    (dialog,) = window.findChildren(LetterBatchDialog)
    ticked = [box.text() for box in dialog.findChildren(QCheckBox) if box.isChecked()]
    assert ticked == ["Óptica Norte"]
    assert "Thank-you letter" in [box.currentText() for box in dialog.findChildren(QComboBox)]
    dialog.done(0)
