"""The quick way into the log: what happened and a note; what else a kind asks for unfolds below."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from clientdesk.domain.changes import Changes
from clientdesk.domain.interaction_fields import EXTRA, of_kind, states_of
from clientdesk.domain.interactions import Interaction, InteractionKind, InteractionState
from clientdesk.domain.records import Channel, Client
from clientdesk.ui.dialogs import button
from clientdesk.ui.editors import (
    ChoiceEditor,
    DateEditor,
    MinutesEditor,
    MoneyEditor,
    TextEditor,
    TickEditor,
)
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.interaction_words import state_words
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.session import Session
from clientdesk.ui.words import words

# What changes the meaning of an entry is asked at once, the rest under More.
_AT_ONCE = ("state", "amount", "paid", "approved_by", "other_id")
_MORE = ("day", "by")
_OPTIONAL = (*_AT_ONCE, "topic", "channel", "seconds")


class StateEditor(ChoiceEditor):
    """How an entry stands, in the words of its kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(InteractionState.DONE, "")], parent)

    def offer(self, kind: InteractionKind) -> None:
        """Shows how an entry of this kind can stand, and the first of it."""
        with QSignalBlocker(self):
            self.clear()
            self._values = list(states_of(kind))
            self.addItems([state_words(kind, state) or words(state) for state in states_of(kind)])


class ClientEditor(PickEditor):
    """A client by its name, or none."""

    def __init__(self, clients: Sequence[Client], parent: QWidget | None = None) -> None:
        super().__init__([client.name for client in clients], parent)
        self._ids = {client.name.casefold(): client.id for client in clients}
        self._names = {client.id: client.name for client in clients}
        self.editingFinished.connect(self._take_only)

    def _take_only(self) -> None:
        """Part of a name that only one client has stands for that client."""
        typed = self.text().strip().casefold()
        found = [each for name, each in self._ids.items() if typed and typed in name]
        if self.value() is None and len(found) == 1:
            self.set_value(found[0])
            self.edited.emit()

    def value(self) -> object:
        return self._ids.get(self.text().strip().casefold())

    def set_value(self, value: object) -> None:
        super().set_value(self._names.get(value, "") if isinstance(value, int) else "")

    def problem(self) -> str:
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("No client has this name. Pick one from the list.")


class InteractionDialog(RecordDialog[Interaction]):
    """Logs what happened with a client, or changes an entry. Enter saves from every field."""

    def __init__(
        self,
        session: Session,
        client: Client,
        entry: Interaction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._desk = session.desk
        self._kind = ChoiceEditor([(kind, words(kind)) for kind in InteractionKind])
        self._kind.setMaxVisibleItems(len(InteractionKind))
        self._state = StateEditor()
        self._more = button("", role="quiet")
        self._unfolded = entry is not None
        self._fields_form = RecordForm[Interaction](self._fields(session, client))
        title = self.tr("Log for {client}").format(client=client.name)
        super().__init__(title, self._fields_form, self._keep, parent)
        first = entry or self._new(client)
        self._state.offer(first.kind)
        self._fields_form.load(first)
        self._unfold()
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._kind.edited.connect(self._on_kind_chosen)
        self._more.clicked.connect(self._on_more)

    def _new(self, client: Client) -> Interaction:
        return Interaction(
            client_id=client.id,
            day=self._desk.today,
            kind=InteractionKind.CALL,
            by=self._desk.casework.interactions.last_by(),
        )

    @property
    def _chosen(self) -> InteractionKind:
        return InteractionKind(str(self._kind.value()))

    def _unfold(self) -> None:
        asked = set(EXTRA[self._chosen])
        for name in _OPTIONAL:
            shown = name in asked and (self._unfolded or name in _AT_ONCE)
            self._fields_form.set_shown(name, shown)
        for name in _MORE:
            self._fields_form.set_shown(name, self._unfolded)
        self._more.setText(self.tr("Le&ss") if self._unfolded else self.tr("Mor&e: day, who…"))
        self._shrink()

    def _shrink(self) -> None:
        """To what is shown; without this a layout still counts what has just been hidden."""
        for widget in (self._fields_form, self):
            layout = widget.layout()
            if layout is not None:
                layout.activate()
        self.resize(self.width(), self.minimumSizeHint().height())

    def _on_kind_chosen(self) -> None:
        self._state.offer(self._chosen)
        self._unfold()

    def _on_more(self) -> None:
        self._unfolded = not self._unfolded
        self._unfold()
        self._fields_form.go_to("day" if self._unfolded else "note")

    def _keep(self, entry: Interaction) -> Changes:
        log, timed = self._desk.casework.interactions, replace(entry, seconds=entry.seconds or 0)
        if not entry.id:
            return log.add(of_kind(timed))
        kept = timed if timed.kind is log.get(entry.id).kind else of_kind(timed)
        return log.save(kept)

    def _fields(self, session: Session, client: Client) -> list[Field]:
        desk, formats = session.desk, session.formats
        staff = [person.name for person in desk.firm.staff()]
        everyone = desk.clients.all(include_archived=True)
        others = [each for each in everyone if each.id != client.id]
        topics = desk.casework.interactions.topics()
        day = DateEditor(formats, desk.today)
        missing = self.tr("Write a day.")
        return [
            Field("kind", self.tr("&What happened"), self._kind, wide=True),
            Field("note", self.tr("&Note"), TextEditor(), wide=True),
            Field("state", self.tr("&How it stands"), self._state, wide=True),
            Field("amount", self.tr("&Amount"), MoneyEditor(formats)),
            Field("paid", self.tr("Is it paid?"), TickEditor(self.tr("&Paid"))),
            Field("approved_by", self.tr("App&roved by"), PickEditor(staff), wide=True),
            Field("other_id", self.tr("C&lient referred"), ClientEditor(others), wide=True),
            Field("day", self.tr("&Day"), day, missing),
            Field("by", self.tr("Who of the &firm"), PickEditor(staff)),
            Field("topic", self.tr("&Topic"), PickEditor(topics), wide=True),
            Field("channel", self.tr("By whi&ch way"), ChoiceEditor(self._channels()), wide=True),
            Field("seconds", self.tr("M&inutes"), MinutesEditor(formats)),
        ]

    def _channels(self) -> list[tuple[object, str]]:
        known: list[tuple[object, str]] = [(channel, words(channel)) for channel in Channel]
        return [(None, self.tr("Not known")), *known]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stays on the screen: a dialog that unfolds grows down only."""
        super().resizeEvent(event)
        below = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
        if self.isVisible() and below > 0:
            self.move(self.x(), max(0, self.y() - below))
