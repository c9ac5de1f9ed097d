"""How adoption and the cost of tools settle: folded away, a line for each round and tool."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.domain.design_records import AdoptionStep, Design
from clientdesk.domain.money import round_half_even
from clientdesk.domain.package_cost import ToolTerms
from clientdesk.domain.tools import cost_per_client
from clientdesk.ui.cards import Lines
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, SMALL, put_icon


class StepsFold(QWidget):
    """A button that opens the rounds; more clients make a tool cheaper, and lower prices bring
    more clients."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tools = {terms.tool.id: terms for terms in session.desk.services.cost_basis().tools}
        self._fold = button(self.tr("How the cost of tools settles"), "caret-right", "quiet")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._on_toggled)
        self._inside = QWidget()
        self._lines = Lines()
        self._end = text("", "muted", wrap=True)
        self._lay_out()

    def show_steps(self, design: Design) -> None:
        """Shows the rounds of a design; nothing where there are no tools."""
        self.setVisible(bool(self._tools and design.steps))
        changing = _changing(design.steps)
        self._lines.clear()
        for number, step in enumerate(design.steps, 1):
            for tool_id, clients in step.clients_by_tool:
                if tool_id in changing:
                    self._add(number, self._tools[tool_id], clients)
        self._end.setText(self._end_words(design, bool(changing)))

    def _add(self, number: int, terms: ToolTerms, clients: int) -> None:
        share = round_half_even(cost_per_client(terms.tool, terms.tiers, max(clients, 1)))
        words_ = self.tr("Round {round}: {clients} share {tool}").format(
            round=number, clients=self.tr("%n client(s)", "", clients), tool=terms.tool.name
        )
        each = self.tr("{amount} each").format(amount=self._session.formats.amount(share))
        self._lines.add(words_, each)

    def _end_words(self, design: Design, changed: bool) -> str:
        if not design.settled:
            return self.tr(
                "Not settled: with these packages another number of clients shares a tool than it "
                "was priced on."
            )
        if not changed:
            return self.tr("Each tool is priced on as many clients as use it today: settled.")
        return self.tr("Settled: each tool is priced on just as many clients as will use it.")

    def _on_toggled(self, is_open: bool) -> None:
        self._inside.setVisible(is_open)
        put_icon(self._fold, "caret-down" if is_open else "caret-right")

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
        inside.setSpacing(SMALL)
        inside.addWidget(self._lines)
        inside.addWidget(self._end)
        self._inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM - 4, 0, MEDIUM, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)


def _changing(steps: Sequence[AdoptionStep]) -> frozenset[int]:
    """The tools that not all rounds priced on the same number of clients."""
    counts: dict[int, set[int]] = {}
    for step in steps:
        for tool_id, clients in step.clients_by_tool:
            counts.setdefault(tool_id, set()).add(clients)
    return frozenset(tool_id for tool_id, found in counts.items() if len(found) > 1)
