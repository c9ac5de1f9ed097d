"""The firm's monthly costs that no client causes."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.records import Overhead
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.editors import DateEditor, MoneyEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.record_list import RecordList
from clientdesk.ui.table import RIGHT, Column
from clientdesk.ui.theme import LARGE


@dataclass(frozen=True, kw_only=True)
class _Draft:
    """A monthly cost whose fields may still be empty."""

    name: str
    amount: int | None
    valid_from: date | None
    valid_until: date | None


class OverheadPage(QWidget):
    """Rent, insurance, training: shared by all clients."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._formats = desk.formats(language_of(self))
        hint = self.tr("Costs that no client causes, such as rent, insurance and training.")
        self.costs = RecordList(
            self._columns(), desk.firm.overheads, hint, name=self.tr("Overhead")
        )
        self.costs.add_button(self.tr("&Add cost…"), "plus", self._on_add)
        self.costs.add_row_button(self.tr("&Edit…"), "pencil-simple", self._on_edit)
        self.costs.add_row_button(self.tr("Re&move"), "trash", self._on_remove)
        self.costs.view.opened.connect(lambda _: self._on_edit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, LARGE, 0, 0)
        column.addWidget(self.costs)
        self.costs.reload()

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(title=self.tr("Cost"), text=lambda each: each.name, strong=True),
            Column(
                title=self.tr("A month"),
                text=lambda each: self._formats.amount(each.monthly_amount),
                sort_key=lambda each: each.monthly_amount,
                align=RIGHT,
                width=130,
            ),
            Column(title=self.tr("From"), text=lambda each: self._day(each.valid_from), width=120),
            Column(title=self.tr("Ends"), text=lambda each: self._day(each.valid_until), width=120),
        ]

    def _day(self, day: date | None) -> str:
        return self._formats.short_date(day) if day else ""

    def _on_add(self) -> None:
        first = self._desk.today.replace(day=1)
        self._edit(Overhead(name="", monthly_amount=0, valid_from=first), self.tr("New cost"))

    def _on_edit(self) -> None:
        self._edit(self.costs.current, self.costs.current.name)

    def _edit(self, cost: Overhead, title: str) -> None:
        form = self._form()
        form.load(_draft(cost))
        dialog = RecordDialog(title, form, lambda draft: self._store(cost, draft), self)
        dialog.changed.connect(self._on_changed)
        dialog.open()

    def _form(self) -> RecordForm[_Draft]:
        formats, today = self._formats, self._desk.today
        missing = self.tr("Fill this in.")
        return RecordForm[_Draft](
            [
                Field("name", self.tr("&Name"), TextEditor(), missing),
                Field("amount", self.tr("A &month"), MoneyEditor(formats), missing),
                Field("valid_from", self.tr("&From"), DateEditor(formats, today), missing),
                Field("valid_until", self.tr("&Ends on"), DateEditor(formats, today)),
            ]
        )

    def _store(self, cost: Overhead, draft: _Draft) -> Changes:
        return self._desk.firm.save_overhead(
            replace(
                cost,
                name=draft.name,
                monthly_amount=draft.amount or 0,
                valid_from=draft.valid_from or cost.valid_from,
                valid_until=draft.valid_until,
            )
        )

    def _on_remove(self) -> None:
        self._on_changed(self._desk.firm.delete_overhead(self.costs.current.id))

    def _on_changed(self, changes: Changes) -> None:
        self.costs.reload()
        self.changed.emit(changes)


def _draft(cost: Overhead) -> _Draft:
    return _Draft(
        name=cost.name,
        amount=cost.monthly_amount if cost.id else None,
        valid_from=cost.valid_from,
        valid_until=cost.valid_until,
    )
