"""Who is on a package, since when and at what price, and what it did to their profit."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.app.package_results import PackageSummary
from clientdesk.domain.package_records import ClientPackage
from clientdesk.ui.cards import Lines
from clientdesk.ui.dialogs import text
from clientdesk.ui.session import Session
from clientdesk.ui.table import RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, set_role


@dataclass(frozen=True, slots=True)
class _Row:
    """A client on the package, by name."""

    name: str
    stay: ClientPackage


class ClientsOnPackage(QWidget):
    """The clients of a package and its figures."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines = Lines()
        self._said = text("", "caption", wrap=True)
        self._table = RecordTable[_Row](self._columns(), lambda row: row.stay.id, self)
        self._view = RecordView(self._table)
        self._lay_out()

    def show_waiting(self) -> None:
        """While the figures are worked out."""
        self._lines.clear()
        self._said.setText(self.tr("Working it out…"))

    def show_summary(self, summary: PackageSummary) -> None:
        formats, count = self._session.formats, summary.clients
        names = {each.id: each.name for each in self._session.desk.clients.all(True)}
        self._lines.clear()
        if count:
            self._lines.add(self.tr("Clients"), formats.number(count))
            self._lines.add(self.tr("Fees a month"), formats.amount(summary.fees))
        before, after = summary.profit_before, summary.profit_after
        if before is not None and after is not None:
            self._add(self.tr("Profit a month before"), before)
            self._add(self.tr("Profit a month since"), after)
        self._said.setText(self._words(summary))
        stays = (*summary.stays, *summary.coming)
        rows = [_Row(names.get(stay.client_id, ""), stay) for stay in stays]
        self._table.set_records(rows)
        self._view.setVisible(bool(rows))

    def _words(self, summary: PackageSummary) -> str:
        if summary.coming:
            return self._coming_words(summary)
        if not summary.clients:
            return self.tr("No client is on this package yet. Coverage says who would fit.")
        if summary.profit_before is None or summary.profit_after is None:
            return self.tr("Their profit before and since is known after a complete month on it.")
        return self.tr("Profit of %n client(s), on average a month.", "", summary.compared)

    def _coming_words(self, summary: PackageSummary) -> str:
        first = min(stay.since for stay in summary.coming)
        said = self.tr("%n more client(s) from {day} on.", "", len(summary.coming))
        return said.format(day=self._session.formats.short_date(first))

    def _add(self, words_: str, amount: int) -> None:
        shown = self._session.formats.amount(amount)
        self._lines.add(words_, shown, strong=True, loss=amount < 0)

    def _columns(self) -> list[Column[_Row]]:
        session = self._session
        return [
            Column(title=self.tr("Client"), text=lambda row: row.name),
            Column(
                title=self.tr("Since"),
                text=lambda row: session.formats.short_date(row.stay.since),
                sort_key=lambda row: row.stay.since.isoformat(),
                width=100,
            ),
            Column(
                title=self.tr("Price"),
                text=lambda row: session.formats.amount(row.stay.price),
                sort_key=lambda row: row.stay.price,
                align=RIGHT,
                width=90,
            ),
        ]

    def _lay_out(self) -> None:
        set_role(self._view, "flush")
        self._view.setAccessibleName(self.tr("Clients on the package"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, MEDIUM, 0, 0)
        column.setSpacing(SMALL)
        for part in (self._lines, self._said):
            part.setContentsMargins(LARGE, 0, LARGE, 0)
            column.addWidget(part)
        column.addWidget(self._view, 1)
        column.addStretch(0)
