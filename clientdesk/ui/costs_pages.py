"""The firm's monthly costs that no hour carries: overhead, and tools shared by clients."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.formats import Formats
from clientdesk.domain.records import Client, Overhead, Tool
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import card, language_of, text
from clientdesk.ui.editors import DateEditor, MoneyEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.record_list import RecordList
from clientdesk.ui.table import RIGHT, Column
from clientdesk.ui.theme import LARGE, SMALL


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
        _fill(self, self.costs)
        self.costs.reload()

    def _columns(self) -> list[Column[Any]]:
        amount = self.tr("A month")
        titles = (self.tr("Cost"), self.tr("From"), self.tr("Ends"))
        return _columns(titles, amount, self._formats, lambda each: each.monthly_amount)

    def _on_add(self) -> None:
        first = self._desk.today.replace(day=1)
        self._edit(Overhead(name="", monthly_amount=0, valid_from=first), self.tr("New cost"))

    def _on_edit(self) -> None:
        self._edit(self.costs.current, self.costs.current.name)

    def _edit(self, cost: Overhead, title: str) -> None:
        labels = (self.tr("&Name"), self.tr("A &month"), self.tr("&From"), self.tr("&Ends on"))
        missing = self.tr("Fill this in.")
        form = _form(labels, missing, self._formats, self._desk.today)
        form.load(_draft(cost, cost.monthly_amount))
        dialog = RecordDialog(title, form, lambda draft: self._store(cost, draft), self)
        dialog.changed.connect(self._on_changed)
        dialog.open()

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


class ToolsPage(QWidget):
    """Subscriptions, and the clients each is kept for."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._formats = desk.formats(language_of(self))
        hint = self.tr("A flat fee is shared equally by the clients that a tool is kept for.")
        self.tools = RecordList(self._columns(), desk.firm.tools, hint, name=self.tr("Tools"))
        self.tools.add_button(self.tr("&Add tool…"), "plus", self._on_add)
        self.tools.add_row_button(self.tr("&Edit…"), "pencil-simple", self._on_edit)
        self.tools.add_row_button(self.tr("Re&move"), "trash", self._on_remove)
        self.tools.view.opened.connect(lambda _: self._on_edit())
        _fill(self, self.tools)
        self.tools.reload()

    def _columns(self) -> list[Column[Any]]:
        fee = self.tr("Fee a month")
        titles = (self.tr("Tool"), self.tr("From"), self.tr("Ends"))
        columns = _columns(titles, fee, self._formats, lambda each: each.monthly_fee)
        clients: Column[Any] = Column(title=self.tr("Kept for"), text=self._kept_for, width=230)
        return [*columns, clients]

    def _kept_for(self, tool: Tool) -> str:
        count = len(self._desk.firm.tool_clients(tool.id))
        return self.tr("%n client(s)", "", count) if count else self.tr("All with time")

    def _on_add(self) -> None:
        first = self._desk.today.replace(day=1)
        self._edit(Tool(name="", monthly_fee=0, valid_from=first), self.tr("New tool"))

    def _on_edit(self) -> None:
        self._edit(self.tools.current, self.tools.current.name)

    def _edit(self, tool: Tool, title: str) -> None:
        labels = (self.tr("&Name"), self.tr("Fee a &month"), self.tr("&From"), self.tr("&Ends on"))
        form = _form(labels, self.tr("Fill this in."), self._formats, self._desk.today)
        form.load(_draft(tool, tool.monthly_fee))
        kept = self._desk.firm.tool_clients(tool.id) if tool.id else []
        ticks = ClientTicks(self._desk.clients.all(), kept)
        store = RecordDialog(title, form, lambda draft: self._store(tool, draft, ticks), self)
        words = self.tr("Kept for these clients; none ticked: for all clients that have time.")
        store.body.addWidget(text(words, "muted", wrap=True))
        store.body.addWidget(ticks, 1)
        store.changed.connect(self._on_changed)
        store.open()

    def _store(self, tool: Tool, draft: _Draft, ticks: "ClientTicks") -> Changes:
        wanted = replace(
            tool,
            name=draft.name,
            monthly_fee=draft.amount or 0,
            valid_from=draft.valid_from or tool.valid_from,
            valid_until=draft.valid_until,
        )
        return self._desk.firm.save_tool(wanted, ticks.ticked())

    def _on_remove(self) -> None:
        self._on_changed(self._desk.firm.delete_tool(self.tools.current.id))

    def _on_changed(self, changes: Changes) -> None:
        self.tools.reload()
        self.changed.emit(changes)


class ClientTicks(QScrollArea):
    """A box to tick for every client."""

    def __init__(self, clients: Sequence[Client], ticked: Sequence[int]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(220)
        self._boxes = {client.id: QCheckBox(client.name) for client in clients}
        frame = card()
        column_of(frame).setSpacing(SMALL)
        for client_id, box in self._boxes.items():
            box.setText(box.text().replace("&", "&&"))
            box.setChecked(client_id in ticked)
            column_of(frame).addWidget(box)
        column_of(frame).addStretch(1)
        self.setWidget(frame)

    def ticked(self) -> list[int]:
        return [client_id for client_id, box in self._boxes.items() if box.isChecked()]


def _fill(page: QWidget, part: QWidget) -> None:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, LARGE, 0, 0)
    column.addWidget(part)


def _columns(
    titles: tuple[str, str, str],
    amount_title: str,
    formats: Formats,
    amount: Any,  # noqa: ANN401
) -> list[Column[Any]]:
    name, start, end = titles

    def day(value: date | None) -> str:
        return formats.short_date(value) if value else ""

    return [
        Column(title=name, text=lambda each: each.name, strong=True),
        Column(
            title=amount_title,
            text=lambda each: formats.amount(amount(each)),
            sort_key=amount,
            align=RIGHT,
            width=130,
        ),
        Column(title=start, text=lambda each: day(each.valid_from), width=120),
        Column(title=end, text=lambda each: day(each.valid_until), width=120),
    ]


def _form(
    labels: tuple[str, str, str, str], missing: str, formats: Formats, today: date
) -> RecordForm[_Draft]:
    name, amount, start, end = labels
    return RecordForm[_Draft](
        [
            Field("name", name, TextEditor(), missing),
            Field("amount", amount, MoneyEditor(formats), missing),
            Field("valid_from", start, DateEditor(formats, today), missing),
            Field("valid_until", end, DateEditor(formats, today)),
        ]
    )


def _draft(cost: Overhead | Tool, amount: int) -> _Draft:
    return _Draft(
        name=cost.name,
        amount=amount if cost.id else None,
        valid_from=cost.valid_from,
        valid_until=cost.valid_until,
    )
