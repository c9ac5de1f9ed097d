"""The prospects in the Clients tab: which package each fits, before it is taken on."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.packages import Intake
from clientdesk.domain.package_fit import PackageFit
from clientdesk.domain.personas import Verdict
from clientdesk.domain.records import Client
from clientdesk.ui.dialogs import text
from clientdesk.ui.package_sources import FIT_TABLES, names_of
from clientdesk.ui.package_words import NOTHING, Names, risk_words
from clientdesk.ui.page import Page
from clientdesk.ui.prospect_pane import ProspectPane, ProspectRow
from clientdesk.ui.session import Session
from clientdesk.ui.table import LOWEST, RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE
from clientdesk.ui.words import words

TONES = {Verdict.FITS: "good", Verdict.NEARLY: "warn", Verdict.NO: "bad", Verdict.EXCLUDED: "bad"}


class ProspectList(Page):
    """The list and one prospect's pane; the page narrows the list and opens the dialogs."""

    tables = FIT_TABLES
    picked = Signal(object)  # Client or None
    edit_wanted = Signal(object)  # Client
    taken_on = Signal(object)  # Client

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._names = Names({}, {}, session.formats)
        self._model = RecordTable[ProspectRow](self._columns(), prospect_key, self)
        self._view = RecordView(self._model)
        self._pane = ProspectPane(session)
        self._none = text("", "muted", wrap=True)
        self._lay_out()
        self._view.picked.connect(self._on_picked)
        self._view.opened.connect(lambda row: self.edit_wanted.emit(row.client))
        self._pane.edit_wanted.connect(lambda: self.edit_wanted.emit(self.client))
        self._pane.take_on_wanted.connect(self._on_take_on)

    @property
    def client(self) -> Client | None:
        """The chosen prospect."""
        row = self._view.current()
        return row.client if row else None

    @property
    def count(self) -> int:
        """How many prospects there are that are not archived."""
        return sum(1 for row in self._model.records if not row.client.archived)

    def reload(self) -> None:
        """Reads the prospects and how each fits."""
        self._names = names_of(self.session, self.session.desk.packages.all())
        self._model.set_records(prospect_rows(self.session))
        self._show_found()

    def narrow(self, typed: str) -> None:
        """Shows those whose words hold every word typed."""
        self._view.filter.set_text(typed)
        self._show_found()

    def _show_found(self) -> None:
        found = self._view.filter.rowCount()
        self._none.setVisible(not found)
        self._none.setText(self._none_words())
        if found and not self._view.currentIndex().isValid():
            self._view.setCurrentIndex(self._view.filter.index(0, 0))
        self._pane.show_prospect(self._view.current(), self._names)

    def show_client(self, client_id: int) -> bool:
        """Goes to a prospect; False where it is none."""
        return self._view.select_key(client_id)

    def _none_words(self) -> str:
        if self._model.rowCount():
            return self.tr("No prospect matches.")
        return self.tr(
            "No prospects yet. Write down who asks for your services: you see which package "
            "each one fits before you take it on."
        )

    def _on_picked(self, row: ProspectRow | None) -> None:
        self._pane.show_prospect(row, self._names)
        self.picked.emit(row.client if row else None)

    def _on_take_on(self) -> None:
        client = self.client
        if client is None:
            return
        today = self.session.desk.today
        taken = replace(client, prospect=False, archived=False, since=client.since or today)
        self.changed.emit(self.session.desk.clients.save(taken))
        self.taken_on.emit(taken)

    def _columns(self) -> list[Column[ProspectRow]]:
        """Who, the package that suits it best, whether it fits, and how sure that is."""
        return [
            Column(
                title=self.tr("Prospect"), text=lambda row: row.client.name, strong=True, width=220
            ),
            Column(
                title=self.tr("Best package"),
                text=lambda row: self._names.package(row.fit and row.fit.package_id),
                width=150,
            ),
            Column(
                title=self.tr("Fit"),
                text=self._fit_words,
                sort_key=_fit_key,
                tone=_fit_tone,
                width=150,
            ),
            self._share(self.tr("Score"), lambda fit: fit.score),
            self._share(self.tr("Confidence"), lambda fit: fit.confidence),
            Column(
                title=self.tr("Risk"),
                text=_risk_words,
                sort_key=lambda row: row.fit.risk if row.fit else LOWEST,
                width=90,
            ),
        ]

    def _share(self, title: str, share: Callable[[PackageFit], Fraction]) -> Column[ProspectRow]:
        percent = self.session.formats.percent
        return Column(
            title=title,
            text=lambda row: percent(share(row.fit)) if row.fit else NOTHING,
            sort_key=lambda row: float(share(row.fit)) if row.fit else LOWEST,
            align=RIGHT,
            width=104,
        )

    def _fit_words(self, row: ProspectRow) -> str:
        if row.client.archived:
            return self.tr("Archived")
        if row.fit is None:
            return NOTHING
        if row.is_guess:
            return self.tr("May fit")
        return self.tr("Too little known") if row.is_open else words(row.fit.verdict)

    def _lay_out(self) -> None:
        self._view.setAccessibleName(self.tr("Prospects"))
        table = QVBoxLayout()
        table.addWidget(self._view, 1)
        table.addWidget(self._none)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(LARGE - 2)
        row.addLayout(table, 1)
        row.addWidget(self._pane)


def prospect_rows(session: Session) -> list[ProspectRow]:
    """Every prospect; archived ones are no longer matched."""
    intakes = session.desk.packages.intakes()
    return [
        ProspectRow(client, intakes.get(client.id, Intake(())))
        for client in session.desk.clients.all(include_archived=True)
        if client.prospect
    ]


def prospect_key(row: ProspectRow) -> int:
    return row.client.id


def _risk_words(row: ProspectRow) -> str:
    return NOTHING if row.fit is None or row.is_open else risk_words(row.fit.risk)


def _fit_tone(row: ProspectRow) -> str:
    if row.fit is None or row.is_open:
        return "muted"
    return "warn" if row.is_guess else TONES[row.fit.verdict]


def _fit_key(row: ProspectRow) -> int:
    """Those that fit first, archived ones last."""
    if row.client.archived or row.fit is None:
        return len(Verdict)
    return list(Verdict).index(row.fit.verdict)
