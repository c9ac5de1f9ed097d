"""The matrix of services and personas: what the perfect client would buy."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QVBoxLayout, QWidget

from clientdesk.app.personas import PersonaMatrix
from clientdesk.domain.personas import Persona
from clientdesk.domain.services import Service
from clientdesk.ui.cell_painters import Role
from clientdesk.ui.dialogs import text
from clientdesk.ui.table import Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, set_role
from clientdesk.ui.words import words

CENTRE = Qt.AlignmentFlag.AlignCenter
TICK = "✓"
SERVICE_WIDTH, PERSONA_WIDTH, HEADER_HEIGHT = 330, 126, 74
FIRST_PERSONA = 3  # the columns before are about the service


class MatrixModel(RecordTable[Service]):
    """Long names of personas wrap in their heads."""

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        found = super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.TextAlignmentRole and found is not None:
            return int(found) | int(Qt.TextFlag.TextWordWrap)
        return found


class MatrixTable(RecordView):
    """Cells are chosen one by one; the space bar acts like Enter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class PersonaMatrixView(QFrame):
    """Services down, personas across; a double click, Enter or the space bar ticks a cell."""

    ticked = Signal(object, object)  # Persona, Service

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._language = language
        self._personas: tuple[Persona, ...] = ()
        self._matrix = PersonaMatrix((), (), frozenset())
        self._table: MatrixModel | None = None
        self._view: MatrixTable | None = None
        self._column = QVBoxLayout(self)
        self._lay_out()

    def show_matrix(self, matrix: PersonaMatrix) -> None:
        """Shows the ticks; the columns are built again where the personas are others."""
        self._matrix = matrix
        if self._table is None or matrix.personas != self._personas:
            self._personas = matrix.personas
            self._build()
        if self._table is not None:
            self._table.set_records(matrix.services)

    def _build(self) -> None:
        if self._view is not None:
            self._view.hide()
            self._view.deleteLater()
        table = MatrixModel(self._columns(), lambda service: service.id, self)
        view = MatrixTable(table, stretch=-1, sort_by=-1)
        view.setAccessibleName(self.tr("Services and personas"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        view.activated.connect(self._on_activated)
        view.horizontalHeader().setFixedHeight(HEADER_HEIGHT)
        set_role(view, "flush")
        self._column.addWidget(view, 1)
        self._table, self._view = table, view

    def _columns(self) -> list[Column[Service]]:
        return [
            Column(
                title=self.tr("Service"),
                text=lambda service: service.name(self._language),
                strong=True,
                width=SERVICE_WIDTH,
            ),
            Column(title=self.tr("Kind"), text=lambda service: words(service.kind), width=120),
            Column(
                title=self.tr("Ideal client"),
                text=self._missing,
                tone=lambda service: "warn",
                width=112,
            ),
            *(self._persona_column(persona) for persona in self._personas),
        ]

    def _persona_column(self, persona: Persona) -> Column[Service]:
        return Column(
            title=persona.name,
            text=lambda service: TICK if self._matrix.holds(persona, service) else "",
            accessible=lambda service: self._spoken(persona, service),
            align=CENTRE,
            width=PERSONA_WIDTH,
        )

    def _spoken(self, persona: Persona, service: Service) -> str:
        names = {"persona": persona.name, "service": service.name(self._language)}
        if self._matrix.holds(persona, service):
            return self.tr("{persona} is the ideal client of {service}").format(**names)
        return self.tr("{persona} is not the ideal client of {service}").format(**names)

    def _missing(self, service: Service) -> str:
        described = any(self._matrix.holds(persona, service) for persona in self._personas)
        return "" if described else self.tr("No persona")

    def _on_activated(self, index: QModelIndex) -> None:
        place = index.column() - FIRST_PERSONA
        service = index.data(Role.RECORD)
        if isinstance(service, Service) and place >= 0:
            self.ticked.emit(self._personas[place], service)

    def _lay_out(self) -> None:
        hint = self.tr(
            "What each ideal client would buy. Press Enter in a cell, or double-click it, to tick "
            "a service for a persona."
        )
        words_ = text(hint, "muted", wrap=True)
        words_.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
        self._column.setContentsMargins(1, LARGE, 1, 1)
        self._column.setSpacing(SMALL)
        title = text(self.tr("Personas and services"), "card-title")
        title.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
        self._column.addWidget(title)
        self._column.addWidget(words_)
