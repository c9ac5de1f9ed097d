"""The Personas tab: who each service is made for, by rules, and which clients are like that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientdesk.app.personas import PersonaMatrix
from clientdesk.domain.personas import Persona
from clientdesk.domain.services import Service
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import EmptyState
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.page import Page
from clientdesk.ui.persona_bench import PersonaBench
from clientdesk.ui.persona_list import NEW, PersonaList
from clientdesk.ui.persona_matrix import PersonaMatrixView
from clientdesk.ui.segments import Segments
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, WIDE

# Fits read facts, the fee and the years with us among them; in the pane stand services agreed.
PERSONA_TABLES = frozenset(
    {"persona", "persona_service", "persona_criterion", "service", "firm"}
    | {"client", "client_fact", "custom_fact", "client_match"}
    | {"engagement", "engagement_service", "invoice", "time_entry"}
)
LIST_WIDTH = 246
NO_SERVICES, WORK, MATRIX = range(3)
NO_PERSONA, BENCH = range(2)


class PersonasPage(Page):
    """Services that lack a persona and the personas at the left, the one picked beside them."""

    tables = PERSONA_TABLES
    services_wanted = Signal()

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._personas: list[Persona] = []
        self._new = button(self.tr("New persona"), "plus")
        self._list = PersonaList(session.language, before=self._new)
        self._bench = PersonaBench(session, ask)
        self._matrix = PersonaMatrixView(session.language)
        self._views = Segments(
            self.tr("What to show of the personas"), [self.tr("Personas"), self.tr("Matrix")]
        )
        self._in_matrix = False
        self._bar = QWidget()
        self._stack, self._work = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        desk = self.session.desk
        self._personas = desk.personas.all(include_archived=True)
        self._list.show_services(desk.personas.services_without())
        self._bench.read()
        self._keep_or_load()
        self._show_list()
        self._show_place()

    def new_persona(self, service: Service | None = None) -> None:
        """Starts a persona, for a service where one is given."""
        if not self._bench.may_drop():
            return
        self._views.choose(0)
        self._bench.begin(service)
        self._show_list()
        self._bench.go_to_name()

    @property
    def is_changed(self) -> bool:
        return self._bench.is_changed or self._bench.is_drafting

    def may_leave(self) -> bool:
        return self._bench.may_drop()

    def _show_place(self) -> None:
        """The matrix, the personas or, with no services, what to do first."""
        nothing = not self._personas and not self.session.desk.services.by_id()
        place = MATRIX if self._in_matrix else WORK
        self._bar.setVisible(not nothing)
        self._stack.setCurrentIndex(NO_SERVICES if nothing else place)

    def _keep_or_load(self) -> None:
        """What is being written stays; what is only shown is read again."""
        known = {persona.id: persona for persona in self._personas}
        shown = self._bench.persona_id
        if self._bench.is_changed or self._bench.is_drafting:
            self._bench.keep(shown in known)
        elif shown in known:
            self._bench.load(known[shown])
        else:
            self._load_first()

    def _load_first(self) -> None:
        current = [persona for persona in self._personas if not persona.archived]
        if current:
            self._bench.load(current[0])
        else:
            self._bench.clear()

    def _show_list(self) -> None:
        matrix = self.session.desk.personas.matrix()
        self._matrix.show_matrix(matrix)
        services = {each.id: self._services_of(each, matrix) for each in self._personas}
        self._list.show_personas(self._personas, services, self._bench.is_drafting)
        self._list.select(self._bench.persona_id)
        shown = self._bench.is_drafting or self._bench.persona_id != NEW
        self._work.setCurrentIndex(BENCH if shown else NO_PERSONA)

    def _services_of(self, persona: Persona, matrix: PersonaMatrix) -> str:
        language = self.session.language
        held = [each for each in matrix.services if matrix.holds(persona, each)]
        return ", ".join(service.name(language) for service in held)

    def _on_picked(self, persona_id: int) -> None:
        shown = self._bench.persona_id
        if persona_id == shown:
            return
        if self._bench.may_drop():
            self._bench.load(next(each for each in self._personas if each.id == persona_id))
            self._show_list()
        else:
            self._list.select(shown)

    def _on_dropped(self) -> None:
        self._load_first()
        self._show_list()

    def _on_view(self, place: int) -> None:
        wanted = place == 1
        if wanted == self._in_matrix:
            return
        if wanted and not self._bench.may_drop():
            self._views.choose(0)
            return
        self._in_matrix = wanted
        if wanted:
            self._bench.discard()
        self._show_place()

    def _on_ticked(self, persona: Persona, service: Service) -> None:
        desk = self.session.desk.personas
        wanted = set(desk.services(persona.id)) ^ {service.id}
        self.changed.emit(desk.save(persona, desk.criteria(persona.id), wanted))

    def _on_start(self) -> None:
        self.changed.emit(self.session.desk.services.start(self.session.language))

    def _connect(self) -> None:
        self._list.picked.connect(self._on_picked)
        self._list.service_picked.connect(self.new_persona)
        self._bench.changed.connect(self.changed)
        self._bench.dropped.connect(self._on_dropped)
        self._matrix.ticked.connect(self._on_ticked)
        self._views.chosen.connect(self._on_view)
        self._new.clicked.connect(lambda: self.new_persona())  # noqa: PLW0108 - drops `checked`

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        outer.setSpacing(MEDIUM)
        self._bar.setLayout(self._toolbar())
        outer.addWidget(self._bar)
        outer.addWidget(self._stack, 1)
        for page in (self._no_services(), self._columns(), self._matrix):
            self._stack.addWidget(page)

    def _toolbar(self) -> QHBoxLayout:
        hint = self.tr("Who is each service made for? Describe it by rules; no client is named.")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._views)
        row.addSpacing(SMALL)
        row.addWidget(text(hint, "muted"), 1)
        services = button(self.tr("Services…"), "list-bullets")
        services.clicked.connect(self.services_wanted)
        for each in (services, self._new):
            row.addWidget(each)
        return row

    def _columns(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(LARGE - 2)
        self._list.setFixedWidth(LIST_WIDTH)
        row.addWidget(self._list)
        row.addWidget(self._work, 1)
        self._work.addWidget(self._no_persona())
        self._work.addWidget(self._bench)
        return widget

    def _no_services(self) -> EmptyState:
        state = EmptyState(
            "identification-card",
            self.tr("No services yet"),
            self.tr(
                "A persona is the ideal client of a service. Add the services that firms like "
                "yours offer, change them as you like, then describe who each one is made for."
            ),
        )
        state.add_button(self.tr("Add the usual services"), "plus", self._on_start, "primary")
        state.add_button(self.tr("Services…"), "list-bullets", self.services_wanted.emit)
        state.end_buttons()
        return state

    def _no_persona(self) -> EmptyState:
        state = EmptyState(
            "identification-card",
            self.tr("No persona yet"),
            self.tr(
                "Pick a service at the left to say who its ideal client is: who needs it or gains "
                "most, who is likely to buy it, and who must be left out."
            ),
        )
        state.add_button(self.tr("New persona"), "plus", self.new_persona, "primary")
        state.end_buttons()
        return state
