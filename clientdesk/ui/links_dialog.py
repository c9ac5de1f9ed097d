"""Clients that belong together: whoever looks at one should see the others."""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.interactions import LinkedClient
from clientdesk.domain.interactions import LinkKind
from clientdesk.domain.records import Client
from clientdesk.ui.dialogs import add_close, button, page, text
from clientdesk.ui.editors import ChoiceEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.interaction_dialog import ClientEditor
from clientdesk.ui.table import Column, RecordTable, RecordView
from clientdesk.ui.theme import MEDIUM
from clientdesk.ui.words import words


class LinksDialog(QDialog):
    """Adds and removes the links of one client; each is a change of its own."""

    changed = Signal(object)

    def __init__(self, desk: Desk, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._client = desk, client
        columns = [
            Column[LinkedClient](title=self.tr("Client"), text=_name, width=230),
            Column[LinkedClient](title=self.tr("Why"), text=_why, width=150),
        ]
        self._table = RecordTable[LinkedClient](columns, _key, self)
        self.view = RecordView(self._table)
        self._other = ClientEditor([each for each in desk.clients.all() if each.id != client.id])
        self._why = ChoiceEditor([(kind, words(kind)) for kind in LinkKind])
        self._remove = button(self.tr("&Remove"), "trash")
        self._form = RecordForm[LinkedClient](
            [
                Field("other", self.tr("&Other client"), self._other, self.tr("Pick a client.")),
                Field("why", self.tr("&Why together"), self._why),
            ]
        )
        self._lay_out()
        self._reload()
        self._other.setFocus()

    def _reload(self) -> None:
        self._table.set_records(self._desk.casework.interactions.links(self._client.id))
        self._remove.setEnabled(self.view.current() is not None)

    def _on_added(self) -> None:
        other, kind = self._other.value(), LinkKind(str(self._why.value()))
        if not self._form.check() or not isinstance(other, int):
            return
        self._written(self._desk.casework.interactions.link(self._client.id, other, kind))
        self._other.set_value(None)
        self._other.setFocus()

    def _on_removed(self) -> None:
        linked = self.view.current()
        if linked is not None:
            self._written(self._desk.casework.interactions.unlink(linked.link.id))

    def _written(self, changes: object) -> None:
        self._reload()
        self.changed.emit(changes)

    def _lay_out(self) -> None:
        title = self.tr("Clients together with {client}").format(client=self._client.name)
        self.setWindowTitle(title)
        self.view.setAccessibleName(self.tr("Linked clients"))
        self.view.picked.connect(lambda linked: self._remove.setEnabled(linked is not None))
        add = button(self.tr("&Add"), "plus")
        add.clicked.connect(self._on_added)
        add.setDefault(True)  # for Enter in a field, which would close the dialog
        self._remove.clicked.connect(self._on_removed)
        buttons = QHBoxLayout()
        buttons.setSpacing(MEDIUM)
        for each in (add, self._remove):
            buttons.addWidget(each)
        buttons.addStretch()
        hint = self.tr("They are shown before one of them is let go.")
        column = page(self)
        column.addWidget(text(title, "page-title", wrap=True))
        column.addWidget(text(hint, "muted", wrap=True))
        column.addWidget(self.view, 1)
        column.addWidget(self._form)
        column.addLayout(buttons)
        add_close(self, column)
        self.resize(520, 480)


def _name(linked: LinkedClient) -> str:
    return linked.client.name


def _why(linked: LinkedClient) -> str:
    return words(linked.link.kind)


def _key(linked: LinkedClient) -> Hashable:
    return linked.link.id
