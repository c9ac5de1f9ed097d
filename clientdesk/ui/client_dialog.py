"""A client's facts and agreement, to add or to change."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Channel, Client, Engagement, EngagementService
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import add_buttons, card, language_of, page, text
from clientdesk.ui.editors import (
    ChoiceEditor,
    CountEditor,
    DateEditor,
    LinesEditor,
    MoneyEditor,
    TextEditor,
    TickEditor,
)
from clientdesk.ui.facts_page import FactsPage
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.places import Choices, country_choices, country_name
from clientdesk.ui.services_editor import ServicesEditor
from clientdesk.ui.theme import LARGE
from clientdesk.ui.words import words


class ClientDialog(QDialog):
    """Adds a client (None) or changes one; all of it is one change that can be undone."""

    changed = Signal(object)

    def __init__(
        self, desk: Desk, client: Client | None, ask: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._ask = desk, ask
        self._language = language_of(self)
        self._formats = desk.formats(self._language)
        self._facts = RecordForm[Client](self._fact_fields(), 3)
        self._terms = RecordForm[Engagement](self._term_fields(), 3)
        self._services = ServicesEditor(desk.services)
        self._known = FactsPage(desk, client.id if client else 0)
        self._known.changed.connect(self.changed)
        self._tabs = QTabWidget()
        self._load(client or Client(ref=desk.clients.next_ref(), name=""))
        self.setWindowTitle(self._kind_words())
        self._lay_out(self._client.name or self._kind_words())

    def _kind_words(self) -> str:
        if self._client.prospect:
            return self.tr("Prospect") if self._client.id else self.tr("New prospect")
        return self.tr("Client") if self._client.id else self.tr("New client")

    def _load(self, client: Client) -> None:
        self._client = client
        found = self._desk.clients.engagement(client.id) if client.id else None
        self._engagement = found or Engagement(client_id=client.id)
        stored = self._desk.clients.services(found.id) if found else []
        self._stored = [replace(service, id=0) for service in stored]
        self._facts.load(client)
        self._terms.load(self._engagement)
        self._services.load(self._stored)

    def _lay_out(self, heading: str) -> None:
        facts, terms = card(), card()
        column_of(facts).addWidget(self._facts)
        column_of(terms).addWidget(self._terms)
        column_of(terms).addWidget(text(self.tr("Services agreed"), "card-title"))
        column_of(terms).addWidget(self._services)
        column_of(terms).addStretch(1)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(_set_below(facts), self.tr("Facts"))
        self._tabs.addTab(_set_below(_scrolled(terms)), self.tr("Agreement"))
        self._tabs.addTab(self._known, self.tr("What we know"))
        column = page(self)
        column.addWidget(text(heading, "page-title"))
        column.addWidget(self._tabs, 1)
        add_buttons(self, column, self.tr("Save")).clicked.connect(self._on_saved)
        self._facts.go_to("name")
        self.resize(900, 660)

    def _fact_fields(self) -> list[Field]:
        today = self._desk.today
        name, code = self.tr("Write the client's name."), self.tr("Write a short code.")
        return [
            Field("name", self.tr("&Name"), TextEditor(), name, span=2),
            Field("ref", self.tr("&Code"), TextEditor(), code),
            Field("contact", self.tr("Letters &go to"), TextEditor()),
            Field("tax_id", self.tr("Ta&x number"), TextEditor()),
            Field("since", self.tr("Client &since"), DateEditor(self._formats, today)),
            Field("address", self.tr("&Address"), LinesEditor(lines=2), span=2),
            Field("city", self.tr("C&ity"), TextEditor()),
            Field("country", self.tr("C&ountry"), ChoiceEditor(self._countries())),
            Field("email", self.tr("&E-mail"), TextEditor()),
            Field("phone", self.tr("&Phone"), TextEditor()),
            Field("channel", self.tr("P&refers"), ChoiceEditor(self._channels())),
            Field("language", self.tr("Language of &letters"), ChoiceEditor(self._languages())),
            Field("prospect", self.tr("Prospec&t"), TickEditor(self.tr("Not a client yet"))),
            Field("note", self.tr("Note for o&urselves"), TextEditor(), wide=True),
        ]

    def _term_fields(self) -> list[Field]:
        formats, today = self._formats, self._desk.today
        return [
            Field("reference", self.tr("Re&ference"), TextEditor()),
            Field("signed_on", self.tr("Si&gned on"), DateEditor(formats, today)),
            Field("monthly_fee", self.tr("&Monthly fee, without tax"), MoneyEditor(formats)),
            Field("notice_days", self.tr("Notice, da&ys"), CountEditor(0, 365)),
            Field("document_day", self.tr("Documents due, day of mont&h"), CountEditor(1, 31)),
            Field("channel", self.tr("Doc&uments come by"), ChoiceEditor(self._agreed_channels())),
        ]

    def _countries(self) -> Choices:
        own = country_name(self._desk.firm.firm().country, self._language)
        as_firm = self.tr("As the firm ({country})").format(country=own)
        return [("", as_firm), *country_choices(self._language)]

    def _channels(self) -> Choices:
        known: Choices = [(channel, words(channel)) for channel in Channel]
        return [(None, self.tr("Not known")), *known]

    def _agreed_channels(self) -> Choices:
        known: Choices = [(channel, words(channel)) for channel in Channel]
        return [(None, self.tr("Nothing agreed")), *known]

    def _languages(self) -> Choices:
        return [
            ("", self.tr("As the firm")),
            ("es", self.tr("Spanish")),
            ("en", self.tr("English")),
        ]

    def _is_changed(self) -> bool:
        services = self._services.services(self._engagement.id)
        forms = self._facts.is_changed() or self._terms.is_changed() or self._known.is_changed()
        return forms or services != self._stored

    def _on_saved(self) -> None:
        agreement_reads = [self._services.check(), self._terms.check()]
        checks = [self._facts.check(), all(agreement_reads), self._known.check()]
        if not all(checks):
            self._tabs.setCurrentIndex(checks.index(False))
            return
        services = self._services.services(self._engagement.id)
        try:
            self._save(self._facts.record(), self._terms.record(), services)
        except Refused as refused:
            self._show(refused)

    def _save(self, client: Client, terms: Engagement, services: list[EngagementService]) -> None:
        if not self._is_changed():
            self.accept()
            return
        agreed = terms if terms.id or terms != self._engagement or services else None
        clients = self._desk.clients
        write = clients.save if client.id else clients.add
        self.changed.emit(write(client, agreed, services, self._known.edits()))
        self.accept()

    def _show(self, refused: Refused) -> None:
        sentence = Messages(self._language).refusal(refused)
        by_field = {RefusalCode.DUPLICATE_REF: "ref", RefusalCode.MISSING_NAME: "name"}
        if refused.code in by_field:
            self._tabs.setCurrentIndex(0)
            self._facts.show_problem(by_field[refused.code], sentence)
        else:
            self._ask.warn(self, sentence)

    def reject(self) -> None:
        question = self.tr("Close without saving what you wrote?")
        if not self._is_changed() or self._ask.confirm(self, question, self.tr("Do not save")):
            super().reject()


def _scrolled(frame: QFrame) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(frame)
    return area


def _set_below(part: QWidget) -> QWidget:
    """A page with some room below the tabs."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, LARGE, 0, 0)
    column.addWidget(part)
    return made
