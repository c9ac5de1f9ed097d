"""One persona at work: its editor, and beside it the clients that fit what is written so far."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.messages import Messages
from clientdesk.domain.changes import Changes
from clientdesk.domain.folding import folded
from clientdesk.domain.matching import ClientFit
from clientdesk.domain.personas import Persona
from clientdesk.domain.problems import Refused
from clientdesk.domain.services import Service
from clientdesk.ui.ask import Ask
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.fit_list import FitList
from clientdesk.ui.fit_pane import FitPane
from clientdesk.ui.persona_editor import PersonaEditor
from clientdesk.ui.persona_list import NEW
from clientdesk.ui.reason_words import reasons_text
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE
from clientdesk.ui.words import words

FOLLOW_MS = 150
FITS_WIDTH = 356
LEAST_NAME = 4  # letters of a client's name that are looked for in a persona


class PersonaBench(QWidget):
    """Stores what is written when Save is pressed; the list of clients follows before that."""

    changed = Signal(object)  # Changes
    dropped = Signal()  # there is nothing left to show: another persona is to be loaded

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._names = FactNames((), session.formats)
        self._drafting = False
        self._editor = PersonaEditor()
        self._fits = FitList(session)
        self._pane = FitPane(session)
        self._follow = QTimer(self)
        self._lay_out()
        self._connect()

    @property
    def persona_id(self) -> int:
        """The persona shown; NEW for one that is not stored."""
        return self._editor.persona_id

    @property
    def is_drafting(self) -> bool:
        """Whether a persona that is not stored is being written."""
        return self._drafting

    @property
    def is_changed(self) -> bool:
        return self._editor.is_changed()

    def read(self) -> None:
        """Reads again what can be ticked and what rules can be about."""
        desk, language = self._session.desk, self._session.language
        self._names = FactNames(desk.facts.custom(), self._session.formats)
        archived = self.tr("Archived")
        found = sorted(desk.services.all(include_archived=True), key=lambda each: each.archived)
        kinds = [archived if each.archived else words(each.kind) for each in found]
        names = [each.name(language) for each in found]
        self._editor.set_services(list(zip((each.id for each in found), names, kinds, strict=True)))
        rules = self._editor.rules
        rules.set_facts(self._names, desk.facts.values_in_use, self._session.formats)

    def load(self, persona: Persona) -> None:
        """Shows a stored persona."""
        desk = self._session.desk.personas
        self._drafting = False
        if persona.id != self.persona_id:
            self._fits.forget()
        self._editor.load(persona, desk.criteria(persona.id), desk.services(persona.id))
        self.show_fits()

    def begin(self, service: Service | None) -> None:
        """Starts a persona, for a service where one is given."""
        self._drafting = True
        self._fits.forget()
        self._editor.load(Persona(name=""), (), (service.id,) if service else ())
        self.show_fits()

    def clear(self) -> None:
        """Shows no persona."""
        self._drafting = False
        self._editor.load(Persona(name=""), (), ())

    def keep(self, is_stored: bool) -> None:
        """Goes on with what is being written; it is a new persona where the old one is gone."""
        if not is_stored:
            self._drafting = True
            self._editor.make_new()
        self.show_fits()

    def go_to_name(self) -> None:
        self._editor.begin()

    def may_drop(self) -> bool:
        """True where nothing is unsaved, or the user lets it go."""
        if not self.is_changed:
            return True
        name = self._editor.persona().name or self.tr("New persona")
        question = self.tr("Leave “{name}” without saving what you wrote?").format(name=name)
        return self._ask.confirm(self, question, self.tr("Do not save"))

    def discard(self) -> None:
        """Goes back to what is stored."""
        stored = {each.id: each for each in self._all()}
        if self.persona_id in stored:
            self.load(stored[self.persona_id])
        else:
            self.clear()
            self.dropped.emit()

    def show_fits(self) -> None:
        """Shows which clients fit the rules as they stand; rules that are not whole wait."""
        self._follow.stop()
        criteria = self._editor.rules.whole_criteria()
        self._fits.show_fits(self._session.desk.personas.fits(criteria), self._names)

    def _all(self) -> list[Persona]:
        return self._session.desk.personas.all(include_archived=True)

    def _on_client(self, found: ClientFit | None) -> None:
        self._pane.setVisible(found is not None)
        if found is None:
            return
        saved = self.persona_id != NEW and not self.is_changed
        matches = self._session.desk.matching.service_matches(found.client.id) if saved else []
        wanted = self._editor.service_ids()
        mine = [match for match in matches if match.service.id in wanted]
        self._pane.show_fit(found, self._names, mine, saved)

    def _on_saved(self) -> None:
        editor = self._editor
        if not editor.check():
            return
        persona = editor.persona()
        named = self._client_named(persona)
        if named:
            sentence = self.tr(
                "A persona describes a kind of client and names none: take out “{name}”."
            )
            editor.refuse(sentence.format(name=named))
            return
        save = self._session.desk.personas.save
        self._write(partial(save, persona, editor.rules.criteria(), editor.service_ids()))

    def _write(self, work: Callable[[], Changes]) -> None:
        """Stores, then shows the persona that was not there before, or the same one again."""
        before = {each.id for each in self._all()}
        try:
            changes = work()
        except Refused as refused:
            self._editor.refuse(Messages(self._session.language).refusal(refused))
            return
        found = {each.id: each for each in self._all()}
        new = [persona_id for persona_id in found if persona_id not in before]
        self.load(found[new[0] if new else self.persona_id])
        self.changed.emit(changes)

    def _client_named(self, persona: Persona) -> str:
        """The name of a client that stands in the persona, or ''."""
        said = f" {folded(f'{persona.name} {persona.description} {persona.benefit_note}')} "
        names = (client.name for client in self._session.desk.clients.all(include_archived=True))
        return next((n for n in names if len(n) >= LEAST_NAME and f" {folded(n)} " in said), "")

    def _on_duplicated(self) -> None:
        self._write(partial(self._session.desk.personas.duplicate, self.persona_id))

    def _on_archived(self) -> None:
        persona = self._editor.persona()
        changes = self._session.desk.personas.archive(persona.id, not persona.archived)
        self.clear()
        self.changed.emit(changes)
        self.dropped.emit()

    def _on_accepted(self, service_id: int) -> None:
        found = self._fits.current
        if found is None:
            return
        reasons = reasons_text(found.fit, self._names)
        accept = self._session.desk.matching.accept_service
        try:
            changes = accept(found.client.id, service_id, self.persona_id, reasons)
        except Refused as refused:
            self._ask.warn(self, Messages(self._session.language).refusal(refused))
            return
        self.changed.emit(changes)

    def _on_withdrawn(self, match_id: int) -> None:
        self.changed.emit(self._session.desk.matching.withdraw(match_id))

    def _connect(self) -> None:
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self.show_fits)
        self._editor.edited.connect(self._follow.start)
        self._editor.save_wanted.connect(self._on_saved)
        self._editor.discard_wanted.connect(self.discard)
        self._editor.duplicate_wanted.connect(self._on_duplicated)
        self._editor.archive_wanted.connect(self._on_archived)
        self._fits.picked.connect(self._on_client)
        self._pane.accept_wanted.connect(self._on_accepted)
        self._pane.withdraw_wanted.connect(self._on_withdrawn)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(LARGE - 2)
        for each, share in ((self._fits, 5), (self._pane, 6)):
            each.setFixedWidth(FITS_WIDTH)
            right.addWidget(each, share)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(LARGE - 2)
        row.addWidget(self._editor, 1)
        row.addLayout(right)
