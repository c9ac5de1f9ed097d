"""How a figure is made: a small table whose rows add up to it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QWidget

from clientdesk.app.arithmetic import arithmetics_in
from clientdesk.app.desk import Desk
from clientdesk.domain.arithmetic import Arithmetic, Figure, Rounding
from clientdesk.domain.formats import MINUS, Formats
from clientdesk.domain.period import Period
from clientdesk.ui.arithmetic_words import SIGNS, figure_words, number, numbers, term_words
from clientdesk.ui.dialogs import add_close, button, page, text
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.session import Session
from clientdesk.ui.table import RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import MEDIUM, ROW_HEIGHT, SMALL, set_role

_WIDTH = 520
_MOST_SHOWN = 12


@dataclass(frozen=True, slots=True)
class ArithmeticRow:
    """A row as it is read: '−', 'Direct expenses', '1.234,50'."""

    place: int
    sign: str
    words: str
    number: str
    figure: Figure | None = None  # one that has rows of its own

    @property
    def shown_sign(self) -> str:
        """The first row is what the others are added to or taken from."""
        return self.sign if self.place or self.sign == MINUS else ""


def show_figure(
    session: Session, figure: Figure, parent: QWidget, client_id: int | None = None
) -> "ArithmeticDialog":
    """Opens the arithmetic of a client's figure in the chosen period; None: of the firm."""
    dialog = ArithmeticDialog(session, parent)
    dialog.read(figure, client_id)
    dialog.open()
    return dialog


def show_terms(
    session: Session, arithmetic: Arithmetic, parent: QWidget, whose: str = ""
) -> "ArithmeticDialog":
    """Opens an arithmetic that is known already; `whose` says of what."""
    dialog = ArithmeticDialog(session, parent)
    dialog.whose.setText(whose)
    dialog.whose.setVisible(bool(whose))
    dialog.show_arithmetic(arithmetic)
    dialog.open()
    return dialog


class ArithmeticDialog(QDialog):
    """What is not known yet is read on another thread while the dialog is open."""

    shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._title = text("", "page-title", wrap=True)
        self.whose = text("", "muted", wrap=True)
        self._model = RecordTable[ArithmeticRow](_columns(), lambda row: row.place, self)
        self.view = RecordView(self._model, stretch=1, sort_by=-1)
        self._words, self._value = text("", "strong"), text("", "strong")
        self._note = text("", "caption", wrap=True)
        self._figure: Figure | None = None
        self._client_id: int | None = None
        self._reading = LateReading(self)
        self._reading.read.connect(self.show_arithmetic)
        self.finished.connect(self._reading.stop)
        self._lay_out()

    def read(self, figure: Figure, client_id: int | None) -> None:
        """Reads a figure's arithmetic and shows it."""
        session = self._session
        self._figure, self._client_id = figure, client_id
        self._show_head(figure, client_id)
        work = _reader(session.desk, figure, client_id, session.period, session.formats)
        self._reading.start(work)

    def show_arithmetic(self, found: Arithmetic) -> None:
        """Fills the table."""
        formats = self._session.formats
        self._title.setText(self._title.text() or figure_words(found.figure))
        self.setWindowTitle(self._title.text())
        shown = zip(found.terms, numbers(found, formats), strict=True)
        rows = [
            ArithmeticRow(
                place,
                SIGNS[term.operator],
                term_words(term, formats),
                shown_number,
                term.label if isinstance(term.label, Figure) and self._figure else None,
            )
            for place, (term, shown_number) in enumerate(shown)
        ]
        self._model.set_records(rows)
        self.view.setVisible(bool(rows))
        self.view.setFixedHeight(min(len(rows), _MOST_SHOWN) * ROW_HEIGHT + 2)
        self._words.setText(f"= {figure_words(found.figure)}")
        self._value.setText(number(found.value, found.measure, formats))
        self._note.setText(self._note_of(found))
        self._note.setVisible(bool(self._note.text()))
        self.adjustSize()
        self.shown.emit()

    def _show_head(self, figure: Figure, client_id: int | None) -> None:
        self._title.setText(figure_words(figure))
        self.setWindowTitle(figure_words(figure))
        names = {each.client_id: each.name for each in self._session.report.clients}
        period = self._session.period_text(self._session.period)
        whose = names.get(client_id) or self.tr("All clients")
        self.whose.setText(f"{whose} · {period}")

    def _note_of(self, found: Arithmetic) -> str:
        if found.value is None and found.figure is Figure.REALIZATION and not found.terms:
            return self.tr("Not defined: some delivery hours have no billing rate.")
        if found.value is None:
            return self.tr("Not defined: there is nothing to divide by.")
        if not found.terms:
            return self.tr("Nothing is recorded for it in this period.")
        match found.rounding:
            case Rounding.DOWN:
                return self.tr("Rounded down to a whole number.")
            case Rounding.SHARED:
                return self.tr("Rounded so that the shares of all clients add up to the whole.")
            case Rounding.NONE:
                own = any(row.figure for row in self._model.records)
                return (
                    self.tr("Double-click a row, or press Enter on it, to see how it is made.")
                    if own
                    else ""
                )

    def _on_opened(self, row: ArithmeticRow) -> None:
        """A row that is a figure itself tells how it is made."""
        if row.figure is not None:
            show_figure(self._session, row.figure, self, self._client_id)

    def _on_copied(self) -> None:
        """The table as text, one row a line, for a letter or a spreadsheet."""
        rows = [f"{row.shown_sign}\t{row.words}\t{row.number}" for row in self._model.records]
        result = f"=\t{self._title.text()}\t{self._value.text()}"
        QGuiApplication.clipboard().setText("\n".join([*rows, result]))

    def _lay_out(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.view.horizontalHeader().hide()
        self.view.opened.connect(self._on_opened)
        self.view.setAccessibleName(self.tr("How this figure is made"))
        column = page(self)
        column.setSpacing(SMALL)
        for widget in (self._title, self.whose, self.view):
            column.addWidget(widget)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        set_role(line, "rule")
        column.addWidget(line)
        result = QHBoxLayout()
        result.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
        result.addWidget(self._words)
        result.addStretch()
        result.addWidget(self._value)
        column.addLayout(result)
        column.addWidget(self._note)
        self.copied = button(self.tr("Copy"), "copy")
        self.copied.clicked.connect(self._on_copied)
        add_close(self, column).addButton(self.copied, QDialogButtonBox.ButtonRole.ActionRole)


def _columns() -> list[Column[ArithmeticRow]]:
    return [
        Column(title="", text=lambda row: row.shown_sign, width=40),
        Column(title="", text=lambda row: row.words, accessible=_spoken),
        Column(title="", text=lambda row: row.number, align=RIGHT, width=130),
    ]


def _spoken(row: ArithmeticRow) -> str:
    return f"{row.shown_sign} {row.words} {row.number}".strip()


def _reader(
    desk: Desk, figure: Figure, client_id: int | None, period: Period, formats: Formats
) -> Callable[[], Arithmetic]:
    def read() -> Arithmetic:
        with desk.on_snapshot(arithmetics_in(period, formats.month)) as found:
            return found.of(figure, client_id)

    return read
