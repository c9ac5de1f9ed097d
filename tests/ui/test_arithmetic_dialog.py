"""Any figure of a client can be asked how it is made, by mouse and by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.arithmetic import Figure, TermLabel
from clientdesk.ui.arithmetic_dialog import ArithmeticDialog, ArithmeticRow, show_figure
from clientdesk.ui.arithmetic_words import FIGURE_WORDS, LABEL_WORDS
from clientdesk.ui.cards import AskedFigure, KeyFigure
from clientdesk.ui.clients import ClientsPage
from clientdesk.ui.session import Session
from clientdesk.ui.settings import Settings
from clientdesk.ui.table import RecordView

BAR_SUR = 2


def rows_of(dialog: ArithmeticDialog) -> list[tuple[str, str, str]]:
    model = dialog.view.model()
    return [
        tuple(model.index(row, column).data() for column in range(3))
        for row in range(model.rowCount())
    ]  # type: ignore[misc]


def opened(qtbot: QtBot, page: object) -> ArithmeticDialog:
    def found() -> list[ArithmeticDialog]:
        dialogs = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return [each for each in dialogs if isinstance(each, ArithmeticDialog)]

    qtbot.waitUntil(lambda: bool(found()) and found()[0].view.model().rowCount() > 0)
    return found()[0]


def test_a_profit_is_shown_with_rows_that_add_up(qtbot: QtBot, session: Session) -> None:
    """50 h at 20.00 on delivery (100 h paid, 80 % of them practical) cost 1,000.00."""
    parent = KeyFigure("")
    qtbot.addWidget(parent)
    dialog = show_figure(session, Figure.FULL_PROFIT, parent, BAR_SUR)
    with qtbot.waitSignal(dialog.shown):
        pass
    rows = rows_of(dialog)
    assert rows[0] == ("", "Fees", "100,00")
    assert rows[2] == ("−", "Delivery time", "1.000,00")
    assert dialog.findChild(RecordView) is dialog.view
    QAbstractItemModelTester(dialog.view.model(), dialog)
    dialog.close()


def test_the_key_asks_for_the_figure_of_the_cell(
    qtbot: QtBot, session: Session, settings: Settings
) -> None:
    page = ClientsPage(session, settings)
    qtbot.addWidget(page)
    page.show()
    page.show_client(BAR_SUR)
    views = page.findChildren(RecordView)
    view = next(each for each in views if each.accessibleName() == "Clients")
    fees = next(c for c in range(view.model().columnCount()) if titled(view, c) == "Fees")
    view.setCurrentIndex(view.model().index(view.currentIndex().row(), fees))
    ask = next(each for each in view.actions() if isinstance(each, QAction))
    ask.trigger()
    dialog = opened(qtbot, page)
    assert rows_of(dialog) == [("", "Oct 2026", "100,00")]
    dialog.close()
    page.may_leave()


def titled(view: RecordView, column: int) -> str:
    return str(view.model().headerData(column, Qt.Orientation.Horizontal))


def test_a_key_figure_is_asked_only_where_it_has_something_to_tell(qtbot: QtBot) -> None:
    card = KeyFigure("Fees")
    qtbot.addWidget(card)
    card.show_figure("100", "")
    figure = card.findChild(AskedFigure)
    assert figure is not None
    with qtbot.assertNotEmitted(card.asked):
        qtbot.mouseClick(figure, Qt.MouseButton.LeftButton)
    card.invite()
    with qtbot.waitSignal(card.asked):
        qtbot.mouseClick(figure, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.asked):
        qtbot.keyClick(figure, Qt.Key.Key_Return)


def test_the_table_is_copied_as_text(qtbot: QtBot, session: Session) -> None:
    parent = KeyFigure("")
    qtbot.addWidget(parent)
    dialog = show_figure(session, Figure.CONTRIBUTION, parent, BAR_SUR)
    with qtbot.waitSignal(dialog.shown):
        pass
    dialog.copied.click()
    assert QApplication.clipboard().text().splitlines() == [
        "\tFees\t100,00",
        "−\tWrite-offs\t0,00",
        "−\tCost to serve\t1.000,00",
        "=\tContribution\t−900,00",
    ]
    dialog.close()


def test_every_figure_and_every_row_has_words() -> None:
    assert set(FIGURE_WORDS) == set(Figure)
    assert set(LABEL_WORDS) == set(TermLabel) - {TermLabel.NAMED, TermLabel.OTHER_CLIENTS}


def test_the_first_row_has_no_plus(desk: Desk) -> None:
    row = ArithmeticRow(0, "+", "Fees", "1.00")
    assert (row.shown_sign, ArithmeticRow(1, "+", "x", "1").shown_sign) == ("", "+")
