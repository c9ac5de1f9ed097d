"""What happened with one client, the newest first, and the clients it belongs together with."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.domain.changes import Changes
from clientdesk.domain.interactions import Interaction, InteractionKind, InteractionState
from clientdesk.domain.records import Client
from clientdesk.ui.client_commands import show
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.interaction_dialog import InteractionDialog
from clientdesk.ui.interaction_words import details
from clientdesk.ui.links_dialog import LinksDialog
from clientdesk.ui.session import Session
from clientdesk.ui.table import Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role
from clientdesk.ui.words import words

TABLES = frozenset({"interaction", "client_link"})
_NOTE = 2


class InteractionLog(QWidget):
    """Lists the log of a client; entries are added, changed and deleted here."""

    changed = Signal(object)  # Changes

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._client: Client | None = None
        self._table = RecordTable[Interaction](log_columns(session), _key, self)
        self.view = RecordView(self._table, stretch=_NOTE)
        self.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self._note = text("", wrap=True)
        self._details = text("", "caption", wrap=True)
        self._links = text("", "muted", wrap=True)
        self._on_row = [
            self._button(self.tr("Edit…"), self._on_edit),
            self._button(self.tr("Delete"), self._on_delete),
        ]
        self._lay_out()
        self.view.picked.connect(self._on_picked)
        self.view.opened.connect(self._on_edit)

    def show_client(self, client: Client) -> None:
        """Shows another client, or the same one anew."""
        self._client = client
        self.reload()

    def refresh(self, changes: Changes) -> None:
        """Reads again where the log or the links were written."""
        if changes.touch(*TABLES):
            self.reload()

    def reload(self) -> None:
        """Reads everything shown; keeps the current row, or goes to the one entry that is new."""
        if self._client is None:
            return
        known = {entry.id for entry in self._table.records}
        entries = self._session.desk.casework.interactions.of(self._client.id)
        self._table.set_records(entries)
        new = [entry.id for entry in entries if entry.id not in known]
        if len(new) == 1:
            self.view.select_key(new[0])
        elif entries and self.view.current() is None:
            self.view.setCurrentIndex(self.view.filter.index(0, 0))
        self._on_picked(self.view.current())
        self._links.setText(self._link_words(self._client))
        self._links.setVisible(bool(self._links.text()))

    def show_entry(self, interaction_id: int) -> bool:
        """Goes to an entry; False where the client shown has none with that id."""
        return self.view.select_key(interaction_id)

    def _link_words(self, client: Client) -> str:
        log = self._session.desk.casework.interactions
        linked = [f"{each.client.name} ({words(each.link.kind)})" for each in log.links(client.id)]
        came = [each.name for each in log.referred(client.id)]
        parts = []
        if linked:
            parts.append(self.tr("Together with {names}.").format(names=", ".join(linked)))
        if came:
            parts.append(self.tr("Recommended us to {names}.").format(names=", ".join(came)))
        return " ".join(parts)

    def _on_picked(self, entry: Interaction | None) -> None:
        for each in self._on_row:
            each.setEnabled(entry is not None)
        nothing = self.tr("Nothing logged yet. Add what happened: a call, a question, a reminder.")
        self._note.setText(entry.note if entry else nothing)
        self._note.setVisible(bool(self._note.text()))
        self._details.setText(" · ".join(self._detail_words(entry)) if entry else "")
        self._details.setVisible(bool(self._details.text()))
        self._keep_seen()

    def _keep_seen(self) -> None:
        """What is said below takes its room from the table, which may hide the current row."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.view.scrollTo(self.view.currentIndex())

    def _detail_words(self, entry: Interaction) -> list[str]:
        clients, formats = self._session.desk.clients, self._session.formats
        more = details(entry, formats, lambda client_id: clients.get(client_id).name)
        return [words(entry.kind), *more]

    def _on_add(self) -> None:
        if self._client is not None:
            self._open(InteractionDialog(self._session, self._client, parent=self))

    def _on_edit(self) -> None:
        entry = self.view.current()
        if self._client is not None and entry is not None:
            self._open(InteractionDialog(self._session, self._client, entry, self))

    def _on_delete(self) -> None:
        """Without a question: Undo brings it back."""
        entry = self.view.current()
        if entry is not None:
            self.changed.emit(self._session.desk.casework.interactions.delete(entry.id))

    def _on_links(self) -> None:
        if self._client is not None:
            self._open(LinksDialog(self._session.desk, self._client, self))

    def _open(self, dialog: InteractionDialog | LinksDialog) -> None:
        dialog.changed.connect(self.changed)
        show(dialog)

    def _button(self, words_: str, go: Callable[[], None]) -> QWidget:
        made = button(words_)
        made.clicked.connect(go)
        return made

    def _lay_out(self) -> None:
        set_role(self.view, "flush")
        self.view.setAccessibleName(self.tr("Log"))
        below = QVBoxLayout()
        below.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        below.setSpacing(TIGHT)
        below.addWidget(self._note)
        below.addWidget(self._details)
        below.addWidget(self._links)
        below.addLayout(self._buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(below)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, TIGHT, 0, 0)
        row.setSpacing(SMALL)
        add = self._button(self.tr("Add…"), self._on_add)
        add.setToolTip(self.tr("Ctrl+L, from anywhere in the window"))
        links = self._button(self.tr("Links…"), self._on_links)
        set_role(links, "quiet")  # four framed ones are wider than the pane in Spanish
        for each in (add, *self._on_row, links):
            row.addWidget(each)
        row.addStretch()
        return row


def log_columns(session: Session) -> list[Column[Interaction]]:
    """Day, what happened and the note; what is still open or went wrong has a colour and words."""
    translate = QCoreApplication.translate
    return [
        Column(
            title=translate("ClientLists", "Day"),
            text=lambda entry: session.formats.short_date(entry.day),
            sort_key=lambda entry: f"{entry.day.isoformat()} {entry.id:09}",
            width=106,
        ),
        Column(
            title=translate("ClientLists", "What happened"),
            text=lambda entry: words(entry.kind),
            tone=_tone,
            width=124,
        ),
        Column(title=translate("ClientLists", "Note"), text=lambda entry: entry.note, width=110),
    ]


def _key(entry: Interaction) -> Hashable:
    return entry.id


def _tone(entry: Interaction) -> str:
    """Work beside the agreement wants an approval and a price; other things want an end."""
    unapproved = entry.kind is InteractionKind.EXCEPTION and not entry.approved_by
    if entry.state is InteractionState.FAILED:
        return "bad"
    return "warn" if unapproved or entry.state is InteractionState.OPEN else ""
