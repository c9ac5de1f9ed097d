"""The line above the history that says what of it is shown."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from clientdesk.app.history import KnownClient
from clientdesk.domain.changes import ChangeInfo, ChangeLabel
from clientdesk.domain.folding import folded
from clientdesk.domain.formats import Formats
from clientdesk.domain.history import HistoryField, HistoryFilter
from clientdesk.ui.change_words import change_words
from clientdesk.ui.dialogs import button, search_field, text
from clientdesk.ui.editors import DateEditor
from clientdesk.ui.history_names import full_field_words
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.theme import MEDIUM, TIGHT

_WAIT_MS = 250  # after the last key, before the history is read again
_SEARCH_WIDTH = 240


class HistoryFilterBar(QWidget):
    """Words, a client, a field and two days; `changed` when one of them is another."""

    changed = Signal()

    def __init__(
        self,
        clients: Sequence[KnownClient],
        fields: Sequence[HistoryField],
        formats: Formats,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clients = {self._client_words(each): each.id for each in clients}
        named = {full_field_words(each): each for each in fields}
        self._fields = dict(sorted(named.items(), key=lambda pair: folded(pair[0])))
        self.search = search_field(self.tr("Search"), _SEARCH_WIDTH)
        self.client = PickEditor(list(self._clients))
        self.field = PickEditor(list(self._fields))
        self.first, self.last = DateEditor(formats, today), DateEditor(formats, today)
        self._clear = button(self.tr("&Clear"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._shown = HistoryFilter()
        self._lay_out()
        self._connect()

    def wanted(self) -> HistoryFilter:
        """What the user asked for; a name that is not in the list narrows nothing."""
        words = self.search.text().strip()
        return HistoryFilter(
            client_id=self._clients.get(self.client.text()),
            field=self._fields.get(self.field.text()),
            words=words,
            labels=_labels(words),
            first=_day(self.first),
            last=_day(self.last),
        )

    def choose_client(self, client_id: int) -> None:
        """Shows what belongs to one client."""
        names = {known: name for name, known in self._clients.items()}
        self.client.set_value(names.get(client_id, ""))
        self._shown = self.wanted()

    def clear(self) -> None:
        """Shows everything again."""
        for each in (self.search, self.client, self.field):
            each.clear()
        for day in (self.first, self.last):
            day.set_value(None)
        self._on_settled()

    def _client_words(self, client: KnownClient) -> str:
        template = self.tr("{name} ({code}), deleted") if client.deleted else "{name} ({code})"
        return template.format(name=client.name, code=client.ref)

    def _on_settled(self) -> None:
        wanted = self.wanted()
        self._clear.setEnabled(wanted != HistoryFilter())
        if wanted != self._shown:
            self._shown = wanted
            self.changed.emit()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_settled)
        self._clear.clicked.connect(self.clear)
        for typed in (self.search, self.client, self.field):
            typed.textChanged.connect(self._timer.start)
        for day in (self.first, self.last):
            day.edited.connect(self._timer.start)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(TIGHT)
        self.search.setPlaceholderText(self.tr("What, to whom, by whom"))
        self.client.setPlaceholderText(self.tr("All clients"))
        self.field.setPlaceholderText(self.tr("All fields"))
        named = (
            (self.tr("&Words"), self.search),
            (self.tr("C&lient"), self.client),
            (self.tr("&Field"), self.field),
            (self.tr("F&rom"), self.first),
            (self.tr("&To"), self.last),
        )
        for column, (name, editor) in enumerate(named):
            label = text(name, "caption")
            label.setBuddy(editor)
            grid.addWidget(label, 0, column)
            grid.addWidget(editor, 1, column)
        grid.addWidget(self._clear, 1, len(named))
        for column, stretch in ((0, 0), (1, 3), (2, 3), (3, 2), (4, 2)):
            grid.setColumnStretch(column, stretch)
        self._clear.setEnabled(False)


def _labels(words: str) -> frozenset[ChangeLabel]:
    """The kinds of change whose name holds all the words."""
    wanted = folded(words).split()
    said = {label: folded(change_words(ChangeInfo(label, ""))) for label in ChangeLabel}
    return frozenset(label for label, name in said.items() if all(each in name for each in wanted))


def _day(editor: DateEditor) -> date | None:
    value = None if editor.problem() else editor.value()
    return value if isinstance(value, date) else None
