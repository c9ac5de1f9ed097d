"""Step 7, definition: what still speaks against letting go, what is at stake, and the handover."""

from PySide6.QtWidgets import QWidget

from clientdesk.app.case_figures import AtStake
from clientdesk.app.desk import Desk
from clientdesk.app.parting import Parting, PartingFigures
from clientdesk.app.reviews import ReviewCase
from clientdesk.domain.changes import Changes
from clientdesk.domain.review import Gate
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import Lines
from clientdesk.ui.client_commands import show
from clientdesk.ui.diagnosis_words import diagnosis_words
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.losing_lines import LosingLines
from clientdesk.ui.offboarding_dialog import OffboardingDialog
from clientdesk.ui.offboarding_words import open_item_words
from clientdesk.ui.parting_signs import PartingSigns
from clientdesk.ui.session import Session
from clientdesk.ui.signs import GOOD, WARN, Sign, Signs
from clientdesk.ui.step_part import StepPart, at_left
from clientdesk.ui.words import words

_LOCK: Sign = ("lock-simple", "muted")
_LATER: Sign = ("circle", "muted")


class DefinitionPart(StepPart):
    """Parting still serves the client: time, support and a handover list."""

    def __init__(self, session: Session, ask: Ask, case: ReviewCase, gate: Gate) -> None:
        super().__init__(session, case)
        self._ask = ask
        self._open = Signs(self.tr("Offboarding file"))
        self._stake, self._no_stake = Lines(), text(self.tr("Working it out…"), "muted", wrap=True)
        self._stake.hide()
        self._advice = PartingSigns()
        self._weighing = text(self.tr("Working it out…"), "muted", wrap=True)
        self._losing = LosingLines(session)
        self._reading = LateReading(self)
        self._reading.read.connect(self._on_read)
        note = self.tr("Taking this step means parting. A case that ends well closes without it.")
        said = text(note, "muted", wrap=True)
        self.add_card(self.tr("Before letting go"), said, self._gate(gate))
        weighed = self.tr("What speaks for it, and what against")
        self.add_card(weighed, self._advice, self._weighing)
        self.add_card(self.tr("If this client left"), self._losing)
        self.add_card(self.tr("What is at stake"), self._stake, self._no_stake)
        file = button(self.tr("Offboarding &file…"), "folder-open")
        file.clicked.connect(self._on_file)
        self.add_card(self.tr("Offboarding file"), self._open, at_left(file))
        self.fill()
        self._show_open()
        desk, review_id = session.desk, case.review.id
        self._reading.start(lambda: _read(desk, review_id))
        self._losing.read(case.client.id)

    def stop(self) -> None:
        """Before the form is closed."""
        self._reading.stop()
        self._losing.stop()

    def _gate(self, gate: Gate) -> QWidget:
        signs = Signs(self.tr("Before letting go"))
        for step in gate.steps_open:
            said = self.tr("Step {number}, {name}, has no outcome yet.")
            signs.add(_LOCK, said.format(number=int(step), name=words(step)))
        for cause in gate.causes:
            said = self.tr("{cause} Mend this first.")
            signs.add(WARN, said.format(cause=diagnosis_words(cause)))
        if not gate.locked:
            signs.add(GOOD, self.tr("Steps 1 to 6 are settled, and nothing of ours is missing."))
        return signs

    def _show_open(self) -> None:
        """What the file still asks for."""
        file = self._session.desk.casework.offboarding.of(self._case.client.id)
        self._open.clear()
        for item in file.open_items:
            self._open.add(_LATER, open_item_words(item))
        if not file.open_items:
            self._open.add(GOOD, self.tr("Nothing is open in it."))

    def _on_file(self) -> None:
        dialog = OffboardingDialog(self._session, self._case.client, self._ask, self.window())
        dialog.changed.connect(self._on_file_saved)
        show(dialog)

    def _on_file_saved(self, changes: Changes) -> None:
        self._show_open()
        self.changed.emit(changes)

    def _on_read(self, found: Parting) -> None:
        self._advice.show_advice(found.advice, found.exits, self._session.formats)
        self._weighing.hide()
        self._show_stake(found.stake)

    def _show_stake(self, found: AtStake) -> None:
        formats = self._session.formats
        for line in found.linked:
            why = words(line.link) if line.link else self.tr("came through this client")
            said = self.tr("{client} ({why})").format(client=line.client.name, why=why)
            self._stake.add(said, formats.whole_amount(line.yearly_fees))
        if found.linked:
            self._stake.add(
                self.tr("Fees a year that might go along"),
                formats.whole_amount(found.yearly_fees),
                strong=True,
            )
            self._stake.add(
                self.tr("Their contribution a year"),
                formats.whole_amount(found.yearly_profit),
                strong=True,
                loss=found.yearly_profit < 0,
            )
        self._stake.setVisible(bool(found.linked))
        self._no_stake.setText(self.tr("No other client is linked to it or came through it."))
        self._no_stake.setVisible(not found.linked)


def _read(desk: Desk, review_id: int) -> Parting:
    with desk.on_snapshot(PartingFigures) as figures:
        return figures.of(review_id)
