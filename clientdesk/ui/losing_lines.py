"""What it would mean to lose a client, line by line: the fear of it answered with a number."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.losing import Losing, LosingSheet
from clientdesk.domain.formats import with_sign
from clientdesk.domain.losing import LosingOne
from clientdesk.domain.period import Period
from clientdesk.domain.problems import Refused
from clientdesk.ui.cards import Lines
from clientdesk.ui.dialogs import text
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.session import SOURCES, Session
from clientdesk.ui.theme import TIGHT


class LosingLines(QWidget):
    """The firm's lines without the client, and what stays behind, in sentences.

    Read on another thread; meanwhile nothing of another client is shown. `beyond` are the tables
    that no figure of a client comes from.
    """

    beyond = frozenset(
        {"client_link", "client_package", "interaction", "package", "package_service"}
    )
    tables = SOURCES | beyond

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._client_id = 0
        self._lines = Lines()
        self._words = text("", "caption", wrap=True)
        self._reading = LateReading(self)
        self._reading.read.connect(self.show_sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._lines)
        column.addWidget(self._words)

    def read(self, client_id: int) -> None:
        """Works it out over the chosen period."""
        if client_id != self._client_id:
            self._lines.clear()
            self._words.setText(self.tr("One moment…"))
        self._client_id = client_id
        self._reading.start(_reader(self._session.desk, client_id, self._session.chosen))

    def stop(self) -> None:
        """Before the workbook is closed."""
        self._reading.stop()

    def show_sheet(self, sheet: LosingSheet | None) -> None:
        """Shows what was found; None for a client without figures."""
        self._lines.clear()
        if sheet is None:
            self._words.setText(self.tr("It is in no figures of the period."))
            return
        self._show_lines(sheet.losing)
        self._words.setText("\n".join(self._sentences(sheet)))

    def _show_lines(self, losing: LosingOne) -> None:
        """The lines sum to the change in full profit."""
        effect, hours = losing.effect, self._session.formats.hours(-losing.effect.seconds, 1)
        self._add(self.tr("Fees"), effect.fees)
        self._add(self.tr("Write-offs"), -effect.write_offs)
        self._add(self.tr("Direct expenses"), -effect.expenses)
        self._add(self.tr("Tools"), -effect.tools)
        self._add(self.tr("Its time, {hours} h").format(hours=hours), -effect.time_cost)
        self._add(self.tr("Change in full profit"), effect.full_profit, strong=True)
        self._add(self.tr("Change in cash a month"), losing.cash_a_month, strong=True)

    def _add(self, words: str, amount: int, strong: bool = False) -> None:
        if amount or strong:
            shown = with_sign(amount, self._session.formats.amount(amount))
            self._lines.add(words, shown, strong, strong and amount < 0)

    def _sentences(self, sheet: LosingSheet) -> list[str]:
        losing = sheet.losing
        found = [self._left_words(losing), self._freed_words(losing)]
        found.append(self._stake_words(sheet))
        return [words for words in found if words]

    def _left_words(self, losing: LosingOne) -> str:
        """What stays and falls to the others."""
        formats = self._session.formats
        left = losing.overhead_left + losing.tools_left
        if not left or not losing.others:
            return ""
        said = self.tr(
            "Overhead and tools that stay, {amount} a month, fall to the other %n client(s).",
            "",
            losing.others,
        )
        return said.format(amount=formats.whole_amount(losing.a_month(left)))

    def _freed_words(self, losing: LosingOne) -> str:
        freed, formats = losing.freed, self._session.formats
        if not freed.seconds:
            return ""
        hours = formats.hours(freed.seconds, 1)
        if freed.best is None or not freed.clients:
            said = self.tr(
                "Its time, {hours} h a month, counts once it has other work; until then the team's "
                "pay goes on."
            )
            return said.format(hours=hours)
        said = self.tr(
            "Its time, {hours} h a month, counts once it has other work: there is room for "
            "%n client(s) on {package}, who would bring {profit} a month over its cost floor.",
            "",
            freed.clients,
        )
        profit = formats.whole_amount(freed.profit)
        return said.format(hours=hours, package=freed.best.name, profit=profit)

    def _stake_words(self, sheet: LosingSheet) -> str:
        """Those who might go along."""
        if sheet.with_others is None:
            return ""
        formats = self._session.formats
        said = self.tr(
            "%n client(s) might go along, with fees of {fees} a year; the change in full profit "
            "would be {profit}.",
            "",
            len(sheet.stake.linked),
        )
        return said.format(
            fees=formats.whole_amount(sheet.stake.yearly_fees),
            profit=formats.signed_amount(sheet.with_others.full_profit),
        )


def _reader(desk: Desk, client_id: int, period: Period | None) -> Callable[[], LosingSheet | None]:
    """A client that is gone, or never was in figures, cannot be lost."""

    def read() -> LosingSheet | None:
        with desk.on_snapshot(Losing) as losing:
            try:
                return losing.of(client_id, period)
            except Refused:
                return None

    return read
