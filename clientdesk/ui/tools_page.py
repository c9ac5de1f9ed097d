"""The subscriptions of the firm, and what the one picked costs each client."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.tool_costs import ToolCost
from clientdesk.domain.changes import Changes
from clientdesk.domain.money import round_half_even
from clientdesk.domain.records import Tool
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.record_list import RecordList
from clientdesk.ui.table import RIGHT, Column
from clientdesk.ui.theme import LARGE
from clientdesk.ui.tool_dialog import ToolDialog
from clientdesk.ui.tool_pane import ToolPane
from clientdesk.ui.words import words


class ToolsPage(QWidget):
    """A list with its buttons, and the pane of the current tool beside it."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._formats = desk.formats(language_of(self))
        self._costs: dict[int, ToolCost] = {}
        self.tools = RecordList(self._columns(), self._read, name=self.tr("Tools"))
        self.tools.add_button(self.tr("&Add tool…"), "plus", self._on_add)
        self.tools.add_row_button(self.tr("&Edit…"), "pencil-simple", self._on_edit)
        self.tools.add_row_button(self.tr("Re&move"), "trash", self._on_remove)
        self.pane = ToolPane(self._formats)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, LARGE, 0, 0)
        row.setSpacing(LARGE)
        row.addWidget(self.tools, 5)
        row.addWidget(self.pane, 4)
        self.tools.view.opened.connect(lambda _: self._on_edit())
        self.tools.view.picked.connect(self._on_picked)
        self._reload()

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(title=self.tr("Tool"), text=lambda each: each.name, strong=True),
            Column(title=self.tr("Charged"), text=lambda each: words(each.pricing), width=140),
            Column(
                title=self.tr("A month"),
                text=lambda each: self._formats.amount(self._fee(each)),
                sort_key=self._fee,
                align=RIGHT,
                width=95,
            ),
            Column(
                title=self.tr("Clients"),
                text=lambda each: str(self._costs[each.id].clients),
                sort_key=lambda each: self._costs[each.id].clients,
                align=RIGHT,
                width=75,
            ),
            Column(
                title=self.tr("Each"),
                text=lambda each: self._formats.amount(self._share(each)),
                sort_key=self._share,
                align=RIGHT,
                width=85,
            ),
            Column(title=self.tr("Ends"), text=self._end, width=95, hidden=True),
        ]

    def _fee(self, tool: Tool) -> int:
        """The bill of the last complete month."""
        cost = self._costs[tool.id]
        return cost.fee(cost.clients)

    def _share(self, tool: Tool) -> int:
        cost = self._costs[tool.id]
        return round_half_even(cost.share(cost.clients))

    def _end(self, tool: Tool) -> str:
        return self._formats.short_date(tool.valid_until) if tool.valid_until else ""

    def _read(self) -> list[Tool]:
        tools = self._desk.firm.tools()
        self._costs = {each.tool.id: each for each in self._desk.tool_costs.all(tools)}
        return tools

    def _reload(self) -> None:
        self.tools.reload()
        self._on_picked(self.tools.current)

    def _on_picked(self, tool: Tool | None) -> None:
        self.pane.show_cost(self._costs.get(tool.id) if tool else None)

    def _on_add(self) -> None:
        first = self._desk.today.replace(day=1)
        self._edit(Tool(name="", monthly_fee=0, valid_from=first))

    def _on_edit(self) -> None:
        self._edit(self.tools.current)

    def _edit(self, tool: Tool) -> None:
        dialog = ToolDialog(self._desk, tool, self)
        dialog.changed.connect(self._on_changed)
        dialog.open()

    def _on_remove(self) -> None:
        self._on_changed(self._desk.firm.delete_tool(self.tools.current.id))

    def _on_changed(self, changes: Changes) -> None:
        self._reload()
        self.changed.emit(changes)
