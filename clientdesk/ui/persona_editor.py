"""One persona: who it is, what it gains, which services it is for, and its rules."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.domain.personas import Persona, PersonaCriterion
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import LinesEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.rule_editor import RuleEditor
from clientdesk.ui.scale_editor import ScaleEditor
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, set_role
from clientdesk.ui.ticks_editor import TicksEditor


@dataclass(frozen=True)
class PersonaDraft:
    """A persona as it is being written."""

    name: str
    description: str
    benefit_note: str
    likelihood: int
    benefit: int
    services: tuple[int, ...] = ()


class PersonaEditor(QFrame):
    """Edits a persona and stores nothing; the page does what its buttons ask for."""

    edited = Signal()
    save_wanted = Signal()
    discard_wanted = Signal()
    duplicate_wanted = Signal()
    archive_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._services = TicksEditor(self.tr("None yet"))
        self._benefit = ScaleEditor(self.tr("1: hardly any"), self.tr("5: very much"))
        self.form = RecordForm[PersonaDraft](self._fields())
        self.rules = RuleEditor(before=self._benefit)
        self._persona = Persona(name="")
        self._criteria: list[PersonaCriterion] = []
        self._save = button(self.tr("S&ave"), role="primary")
        self._discard = button(self.tr("Disca&rd"))
        self._duplicate = button(self.tr("Du&plicate"), "copy")
        self._archive = button(self.tr("Arch&ive"), "archive")
        self._unsaved = text(self.tr("Not saved yet"), "caption-warn")
        self._refusal = text("", "bad", wrap=True)
        self._lay_out()
        self._connect()

    def set_services(self, choices: Sequence[tuple[Hashable, str, str]]) -> None:
        """The services that can be ticked: (id, name, kind)."""
        self._services.set_choices(choices)

    def load(
        self, persona: Persona, criteria: Sequence[PersonaCriterion], services: Sequence[int]
    ) -> None:
        """Shows a persona, a new one with id 0."""
        self._persona = persona
        self._criteria = [replace(each, id=0, persona_id=0) for each in criteria]
        self.form.load(
            PersonaDraft(
                name=persona.name,
                description=persona.description,
                benefit_note=persona.benefit_note,
                likelihood=persona.likelihood,
                benefit=persona.benefit,
                services=tuple(services),
            )
        )
        self.rules.load(criteria)
        self.refuse("")
        self._show_state()

    def make_new(self) -> None:
        """What is written becomes a new persona, where the stored one is gone."""
        self._persona = replace(self._persona, id=0)
        self._show_state()

    @property
    def persona_id(self) -> int:
        """The id of the persona in the editor, 0 for a new one."""
        return self._persona.id

    def persona(self) -> Persona:
        """The persona with what the fields hold now."""
        draft = self.form.record()
        return replace(
            self._persona,
            name=draft.name,
            description=draft.description,
            benefit_note=draft.benefit_note,
            likelihood=draft.likelihood,
            benefit=draft.benefit,
        )

    def service_ids(self) -> tuple[int, ...]:
        """The services ticked."""
        return self.form.record().services

    def is_changed(self) -> bool:
        return self.form.is_changed() or self.rules.criteria() != self._criteria

    def check(self) -> bool:
        """Says under the fields what is wrong and goes there; True where nothing is."""
        self.refuse("")
        right = [self.rules.check(), self.form.check()]
        return all(right)

    def refuse(self, sentence: str) -> None:
        """Says above the buttons why the persona was not stored."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    def begin(self) -> None:
        """Puts the cursor into the name."""
        self.form.go_to("name")

    def _show_state(self) -> None:
        changed, stored = self.is_changed(), self._persona.id != 0
        self._save.setEnabled(changed)
        self._discard.setEnabled(changed or not stored)
        self._duplicate.setEnabled(stored and not changed)
        self._archive.setEnabled(stored and not changed)
        archived = self._persona.archived
        self._archive.setText(self.tr("Pu&t back") if archived else self.tr("Arch&ive"))
        self._unsaved.setVisible(changed or not stored)

    def _on_edited(self) -> None:
        self._show_state()
        self.edited.emit()

    def _on_saved(self) -> None:
        if self._save.isEnabled():
            self.save_wanted.emit()

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.rules.edited.connect(self._on_edited)
        self._save.clicked.connect(self._on_saved)
        self._discard.clicked.connect(self.discard_wanted)
        self._duplicate.clicked.connect(self.duplicate_wanted)
        self._archive.clicked.connect(self.archive_wanted)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.activated.connect(self._on_saved)

    def _fields(self) -> list[Field]:
        likelihood = ScaleEditor(self.tr("1: unlikely"), self.tr("5: very likely"))
        missing = self.tr("Write a name for this kind of client.")
        who, gains = LinesEditor(lines=3), LinesEditor(lines=3)
        who.setPlaceholderText(self.tr("e.g. shops with staff and many card payments"))
        gains.setPlaceholderText(self.tr("e.g. knows every month what it may spend"))
        return [
            Field("name", self.tr("&Name"), TextEditor(), missing),
            Field("services", self.tr("Ideal client f&or"), self._services),
            Field("description", self.tr("&Who it is"), who),
            Field("benefit_note", self.tr("What it &gains"), gains),
            Field("likelihood", self.tr("&Likely to buy, 5 is most"), likelihood),
            Field("benefit", self.tr("&Benefit from it, 5 is most"), self._benefit),
        ]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.form)
        column.addWidget(text(self.tr("Rules"), "card-title"))
        column.addWidget(self.rules, 1)
        column.addWidget(self._refusal)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for widget in (self._save, self._discard, self._unsaved):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._duplicate)
        row.addWidget(self._archive)
        column.addLayout(row)
