"""One subscription: how it is charged, which services use it, whom it is kept for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.changes import Changes
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import Tool, ToolPricing, ToolTier
from clientdesk.ui.dialogs import add_buttons, language_of, page, text
from clientdesk.ui.editors import ChoiceEditor, CountEditor, DateEditor, MoneyEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.row_editor import RowColumn, RowEditor
from clientdesk.ui.theme import LARGE, SMALL
from clientdesk.ui.ticks import Ticks
from clientdesk.ui.words import words

_MOST = 1_000_000
_HOW: dict[ToolPricing, object] = {
    ToolPricing.FLAT: QT_TRANSLATE_NOOP(
        "ToolDialog", "The fee is divided by the clients who use the tool."
    ),
    ToolPricing.PER_CLIENT: QT_TRANSLATE_NOOP(
        "ToolDialog", "The fee is paid for each client who uses the tool."
    ),
    ToolPricing.PER_USER: QT_TRANSLATE_NOOP(
        "ToolDialog", "The fee is paid for each user in the firm, and divided by the clients."
    ),
    ToolPricing.TIERED: QT_TRANSLATE_NOOP(
        "ToolDialog",
        "The fee depends on how many clients use the tool, and is divided by them. The last tier "
        "may be left without a number: it holds for any more.",
    ),
}


@dataclass(frozen=True, kw_only=True)
class _Draft:
    """A tool whose fields may still be empty."""

    name: str
    pricing: ToolPricing
    monthly_fee: int | None
    users: int | None
    planned_clients: int | None
    valid_from: date | None
    valid_until: date | None


class ToolDialog(QDialog):
    """Adds a tool (id 0) or changes one, with its tiers, services and clients as one change."""

    changed = Signal(object)

    def __init__(self, desk: Desk, tool: Tool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tool = desk, tool
        self._language = language_of(self)
        self._formats = desk.formats(self._language)
        self._form = RecordForm[_Draft](self._fields(), 3)
        self._form.load(_draft(tool))
        self._how = text("", "muted", wrap=True)
        self._tiers = RowEditor(
            self._tier_columns(), self.tr("A&dd a tier"), self.tr("Remove this tier")
        )
        tiers = desk.firm.tool_tiers(tool.id) if tool.id else []
        self._tiers.load([(tier.up_to, tier.monthly_fee) for tier in tiers])
        services = [(each.id, each.name(self._language)) for each in desk.services.all()]
        self._services = Ticks(services, desk.firm.tool_services(tool.id) if tool.id else [])
        clients = [(each.id, each.name) for each in desk.clients.all() if not each.prospect]
        self._clients = Ticks(clients, desk.firm.tool_clients(tool.id) if tool.id else [])
        self._refusal = text("", "bad", wrap=True)
        self._refusal.hide()
        self._tabs = QTabWidget()
        self._lay_out(tool.name or self.tr("New tool"))
        self._form.edited.connect(self._on_edited)
        self._on_edited()

    def _lay_out(self, title: str) -> None:
        self.setWindowTitle(title)
        who = self.tr(
            "Kept for these clients; none ticked: for those who agreed on its services, else for "
            "all that have time"
        )
        fee, users = QWidget(), QWidget()
        column, row = QVBoxLayout(fee), QHBoxLayout(users)
        for layout in (column, row):
            layout.setContentsMargins(0, LARGE, 0, 0)
            layout.setSpacing(LARGE)
        for part in (self._form, self._how, self._tiers):
            column.addWidget(part)
        column.addStretch(1)
        row.addLayout(_titled(self.tr("Services that use it"), self._services), 1)
        row.addLayout(_titled(who, self._clients), 1)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(fee, self.tr("Fee"))
        self._tabs.addTab(users, self.tr("Who uses it"))
        whole = page(self)
        whole.addWidget(text(title, "page-title"))
        whole.addWidget(self._tabs, 1)
        whole.addWidget(self._refusal)
        add_buttons(self, whole, self.tr("Save")).clicked.connect(self._on_saved)
        self.resize(880, 620)

    def _fields(self) -> list[Field]:
        formats, today = self._formats, self._desk.today
        missing = self.tr("Fill this in.")
        pricing = ChoiceEditor([(each, words(each)) for each in ToolPricing])
        return [
            Field("name", self.tr("&Name"), TextEditor(), missing, span=2),
            Field("pricing", self.tr("&Charged"), pricing),
            Field("valid_from", self.tr("&From"), DateEditor(formats, today), missing),
            Field("valid_until", self.tr("&Ends on"), DateEditor(formats, today)),
            Field("planned_clients", self.tr("&Planned clients"), CountEditor(0, _MOST)),
            Field("monthly_fee", self.tr("Fee a &month"), MoneyEditor(formats), missing),
            Field("users", self.tr("&Users in the firm"), CountEditor(1, _MOST), missing),
        ]

    def _tier_columns(self) -> list[RowColumn]:
        missing = self.tr("Write the monthly fee of this tier.")
        return [
            RowColumn(title=self.tr("Up to how many clients"), make=lambda: CountEditor(1, _MOST)),
            RowColumn(
                title=self.tr("Fee a month"),
                make=lambda: MoneyEditor(self._formats),
                missing=missing,
            ),
        ]

    def _pricing(self) -> ToolPricing:
        return self._form.record().pricing

    def _on_edited(self) -> None:
        pricing = self._pricing()
        tiered = pricing is ToolPricing.TIERED
        self._how.setText(QCoreApplication.translate("ToolDialog", str(_HOW[pricing])))
        self._form.set_shown("monthly_fee", not tiered)
        self._form.set_shown("users", pricing is ToolPricing.PER_USER)
        self._tiers.setVisible(tiered)

    def _on_saved(self) -> None:
        tiered = self._pricing() is ToolPricing.TIERED
        if not self._form.check() or (tiered and not self._tiers.check()):
            self._tabs.setCurrentIndex(0)
            return
        try:
            self.changed.emit(
                self._store(self._form.record(), self._tiers.rows() if tiered else [])
            )
        except Refused as refused:
            self._refusal.setText(Messages(self._language).refusal(refused))
            self._refusal.show()
        else:
            self.accept()

    def _store(self, draft: _Draft, tiers: Sequence[tuple[int | None, int]]) -> Changes:
        tool = replace(
            self._tool,
            name=draft.name,
            pricing=draft.pricing,
            monthly_fee=draft.monthly_fee or 0,
            users=draft.users or 1,
            planned_clients=draft.planned_clients or 0,
            valid_from=draft.valid_from or self._tool.valid_from,
            valid_until=draft.valid_until,
        )
        wanted = [ToolTier(tool_id=tool.id, up_to=up_to, monthly_fee=fee) for up_to, fee in tiers]
        clients, services = self._clients.ticked(), self._services.ticked()
        return self._desk.firm.save_tool(tool, clients, wanted, services)


def _draft(tool: Tool) -> _Draft:
    return _Draft(
        name=tool.name,
        pricing=tool.pricing,
        monthly_fee=tool.monthly_fee if tool.id else None,
        users=tool.users,
        planned_clients=tool.planned_clients or None,
        valid_from=tool.valid_from,
        valid_until=tool.valid_until,
    )


def _titled(title: str, part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SMALL)
    column.addWidget(text(title, "muted", wrap=True))
    column.addWidget(part, 1)
    return column
