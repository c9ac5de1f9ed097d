"""The facts that the firm keeps of its clients beyond the usual ones."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.facts import CustomFact, FactType
from clientdesk.ui.dialogs import add_close, page, text
from clientdesk.ui.editors import ChoiceEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.record_list import RecordList
from clientdesk.ui.table import Column
from clientdesk.ui.words import words

_TYPES = (FactType.YES_NO, FactType.NUMBER, FactType.MONEY, FactType.TEXT)


class CustomFactsDialog(QDialog):
    """Adds, changes and removes them; each is a change that can be undone."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Our own facts"))
        hint = self.tr("What else you want to know of clients, for personas to ask for.")
        columns: list[Column[Any]] = [
            Column(title=self.tr("Fact"), text=lambda each: each.name, strong=True),
            Column(title=self.tr("Kind"), text=lambda each: words(each.type), width=160),
        ]
        self.list = RecordList(columns, desk.facts.custom, hint, name=self.tr("Our own facts"))
        self.list.add_button(self.tr("&Add fact…"), "plus", self._on_add)
        self.list.add_row_button(self.tr("&Edit…"), "pencil-simple", self._on_edit)
        self.list.add_row_button(self.tr("Re&move"), "trash", self._on_remove)
        self.list.view.opened.connect(lambda _: self._on_edit())
        column = page(self)
        column.addWidget(text(self.tr("Our own facts"), "page-title"))
        column.addWidget(self.list, 1)
        note = self.tr(
            "Removing a fact removes what is known of it, and the criteria of personas that ask "
            "for it. Undo brings all of it back."
        )
        column.addWidget(text(note, "muted", wrap=True))
        add_close(self, column)
        self.resize(720, 480)
        self.list.reload()

    def _on_add(self) -> None:
        self._edit(CustomFact(name="", type=FactType.YES_NO), self.tr("New fact"))

    def _on_edit(self) -> None:
        self._edit(self.list.current, self.list.current.name)

    def _edit(self, fact: CustomFact, title: str) -> None:
        types = ChoiceEditor([(each, words(each)) for each in _TYPES])
        form = RecordForm[CustomFact](
            [
                Field("name", self.tr("&Name"), TextEditor(), self.tr("Write the fact's name.")),
                Field("type", self.tr("&Kind"), types),
            ]
        )
        form.load(fact)
        dialog = RecordDialog(title, form, self._desk.facts.save_custom, self)
        dialog.changed.connect(self._on_changed)
        dialog.open()

    def _on_remove(self) -> None:
        self._on_changed(self._desk.facts.delete_custom(self.list.current.id))

    def _on_changed(self, changes: Changes) -> None:
        self.list.reload()
        self.changed.emit(changes)
