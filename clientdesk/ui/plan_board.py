"""A plan on screen: the clients and their actions at the left, the result at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.plans import SavedPlan
from clientdesk.app.proposals import PlanMaterial
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.plan_view import ClientPlan, PlanView
from clientdesk.ui.dialogs import search_field, text
from clientdesk.ui.narrow import fill_choices
from clientdesk.ui.plan_action_form import PlanActionForm
from clientdesk.ui.plan_bar import PlanBar
from clientdesk.ui.plan_details import PlanDetails
from clientdesk.ui.plan_table import PLANNED_CHOICES, Planned, PlanTable
from clientdesk.ui.plan_verdict import PlanVerdict
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM

_RESULT_WIDTH, _MOST_RESULT_WIDTH = 456, 640
_SEARCH_WIDTH = 210


class PlanBoard(QWidget):
    """Shows a plan that was worked out, and says what the user wants changed; writes nothing."""

    kind_wanted = Signal(object, object)  # ClientPlan, ActionKind
    package_wanted = Signal(object, object)  # ClientPlan, package id
    edited = Signal(object, object)  # ClientPlan as shown, PlanAction wanted
    reason_written = Signal(object)  # str
    review_wanted = Signal(object)  # review id
    client_wanted = Signal(object)  # client id

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._saved: SavedPlan | None = None
        self._material: PlanMaterial | None = None
        self.bar = PlanBar(session)
        self._filter = QComboBox()
        self._search = search_field(self.tr("Search clients"), _SEARCH_WIDTH)
        self._counts = text("", "muted")
        self._table = PlanTable(session)
        self._form = PlanActionForm(session)
        self._verdict = PlanVerdict(session)
        self._details = PlanDetails(session)
        self._lay_out()
        self._connect()

    def show_plan(self, saved: SavedPlan, material: PlanMaterial, view: PlanView) -> None:
        """Shows a plan with all that was worked out of it."""
        self._saved, self._material = saved, material
        packages = self._session.desk.packages.all(include_archived=True)
        names = {package.id: package.name for package in packages}
        offered = [(each.package_id, each.name) for each in material.packages]
        self._form.set_packages(offered, names)
        with QSignalBlocker(self._table):
            self._table.show_clients(view.clients, names)
        self._verdict.show_view(view)
        self._details.show_view(view, saved)
        self._count(view.clients)
        self._narrow()
        self._show_client(self._table.client)

    def refuse(self, sentence: str) -> None:
        """Says why an edit was not stored, and shows what is."""
        self._show_client(self._table.client)
        self._form.say(sentence)

    def go_to_reason(self) -> None:
        """Puts the cursor where the reason to go over the limit is written."""
        self._details.go_to_reason()

    def keep_reason(self) -> None:
        """Has the reason that is being typed stored."""
        self._details.limit.keep_reason()

    def _show_client(self, row: ClientPlan | None) -> None:
        editable = self._saved is not None and not self._saved.is_started
        self._form.show_client(row, editable)
        if row is not None and self._material is not None:
            self._form.show_choices(row, self._material)

    def _count(self, clients: Sequence[ClientPlan]) -> None:
        acted = sum(1 for row in clients if not row.is_kept)
        self._counts.setText(self.tr("%n client(s) with an action", "", acted))

    def _narrow(self) -> None:
        choice = Planned(self._filter.currentData())  # Qt gives a plain str back
        self._table.narrow(choice, self._search.text())

    def _on_opened(self, row: ClientPlan) -> None:
        """Enter: to the form, or to the review of a plan that was started."""
        if row.action.review_id is not None:
            self.review_wanted.emit(row.action.review_id)
        else:
            self._form.start()

    def _on_kept(self, row: ClientPlan) -> None:
        if self._saved is not None and not self._saved.is_started and not row.is_kept:
            self.kind_wanted.emit(row, ActionKind.KEEP)

    def _on_kind(self, kind: ActionKind) -> None:
        if (row := self._table.client) is not None:
            self.kind_wanted.emit(row, kind)

    def _on_package(self, package_id: int) -> None:
        if (row := self._table.client) is not None:
            self.package_wanted.emit(row, package_id)

    def _on_edited(self, action: PlanAction) -> None:
        row = self._table.client
        if row is not None and row.client_id == action.client_id:
            self.edited.emit(row, action)

    def _connect(self) -> None:
        self._filter.currentIndexChanged.connect(self._narrow)
        self._search.textChanged.connect(self._narrow)
        self._table.picked.connect(self._show_client)
        self._table.opened.connect(self._on_opened)
        self._table.kept.connect(self._on_kept)
        self._form.kind_wanted.connect(self._on_kind)
        self._form.package_wanted.connect(self._on_package)
        self._form.edited.connect(self._on_edited)
        self._form.client_wanted.connect(self.client_wanted)
        self._form.review_wanted.connect(self.review_wanted)
        self._form.left.connect(self._table.setFocus)
        self._details.limit.reason_written.connect(self.reason_written)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(MEDIUM)
        left.addLayout(self._finder())
        left.addWidget(self._table, 1)
        left.addWidget(self._form)
        result = QWidget()
        result.setMinimumWidth(_RESULT_WIDTH)
        result.setMaximumWidth(_MOST_RESULT_WIDTH)
        right = QVBoxLayout(result)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(MEDIUM)
        right.addWidget(self._verdict)
        right.addWidget(self._details, 1)
        body = QHBoxLayout()
        body.setSpacing(LARGE - 2)
        body.addLayout(left, 2)
        body.addWidget(result, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.bar)
        column.addLayout(body, 1)

    def _finder(self) -> QHBoxLayout:
        self._search.setPlaceholderText(self.tr("Search clients"))
        self._filter.setAccessibleName(self.tr("Which clients"))
        fill_choices(self._filter, PLANNED_CHOICES, "PlanTable")
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._search)
        row.addWidget(self._filter)
        row.addWidget(self._counts, 1)
        row.addWidget(text(self.tr("Amounts and hours of a month"), "caption"))
        return row
