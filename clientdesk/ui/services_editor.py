"""The services of an agreement, one a line, each with its cap and what the cap counts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.app.services import Services
from clientdesk.domain.records import EngagementService
from clientdesk.domain.services import Unit
from clientdesk.ui.dialogs import language_of, text
from clientdesk.ui.editors import CountEditor
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.row_editor import RowColumn, RowEditor
from clientdesk.ui.theme import SMALL
from clientdesk.ui.words import words

_MOST = 1_000_000


class ServicesEditor(QWidget):
    """Edits a list of services, picked from the catalogue or written freely.

    A line keeps its link to the catalogue for as long as its words stay as they were.
    """

    edited = Signal()

    def __init__(self, catalogue: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._links: dict[str, int | None] = {}
        self._rows = RowEditor(
            self._columns(), self.tr("A&dd a service"), self.tr("Remove this service")
        )
        self._remark = text("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._rows)
        column.addWidget(self._remark)
        self._rows.edited.connect(self._on_edited)

    def load(self, services: Sequence[EngagementService]) -> None:
        """Shows the services, and an empty line where there are none."""
        self._links = {each.service: each.service_id for each in services}
        self._rows.load([(each.service, each.volume, each.unit) for each in services])
        self._remark_strangers()

    def services(self, engagement_id: int) -> list[EngagementService]:
        return [
            EngagementService(
                engagement_id=engagement_id,
                service=service,
                volume=volume,
                unit=unit,
                service_id=self._links.get(service),
            )
            for service, volume, unit in self._rows.rows()
        ]

    def check(self) -> bool:
        """Says what is wrong with the first line that cannot be read; True where all can."""
        return self._rows.check()

    def _columns(self) -> list[RowColumn]:
        language = language_of(self)
        services = [each.name(language) for each in self._catalogue.all()]
        units = [words(unit) for unit in Unit if unit is not Unit.FLAT]
        missing = self.tr("Write which service this is.")
        return [
            RowColumn(
                title=self.tr("Service"),
                make=partial(PickEditor, services),
                stretch=4,
                missing=missing,
            ),
            RowColumn(title=self.tr("Up to"), make=partial(CountEditor, 0, _MOST)),
            RowColumn(title=self.tr("Unit"), make=partial(PickEditor, units), stretch=3),
        ]

    def _on_edited(self) -> None:
        self._remark_strangers()
        self.edited.emit()

    def _remark_strangers(self) -> None:
        """Says how many lines the catalogue does not know, where there is a catalogue."""
        lines = [each for each in self.services(0) if each.service and not each.service_id]
        strange = sum(self._catalogue.find(each.service) is None for each in lines)
        sentence = self.tr(
            "%n of these services is not in the catalogue, so the work for it cannot be estimated.",
            "",
            strange,
        )
        self._remark.setText(sentence)
        self._remark.setVisible(bool(strange and self._catalogue.by_id()))
