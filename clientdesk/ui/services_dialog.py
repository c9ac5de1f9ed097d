"""The catalogue of services: what the firm does, counted by what, made of which tasks."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QStackedWidget, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.services import Service
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import EmptyState
from clientdesk.ui.dialogs import add_close, button, language_of, page, text
from clientdesk.ui.record_list import RecordList
from clientdesk.ui.service_editor import ServiceDialog
from clientdesk.ui.table import RIGHT, Column
from clientdesk.ui.words import words

_AS_READ = -1


class ServicesDialog(QDialog):
    """Lists the services; each store is a change that can be undone."""

    changed = Signal(object)

    def __init__(self, desk: Desk, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._ask = desk, ask
        self._language = language_of(self)
        self._counts: dict[int, int] = {}
        self.setWindowTitle(self.tr("Services"))
        self._archived = QCheckBox(self.tr("&Show archived services"))
        self._archived.clicked.connect(self._on_archived_shown)
        hint = self.tr("What the firm does for its clients, with the time that each task takes.")
        self.list = RecordList(
            self._columns(), self._read, hint, name=self.tr("Services"), sort_by=_AS_READ
        )
        self.list.add_button(self.tr("&New service…"), "plus", self._on_new)
        self.list.add_row_button(self.tr("&Edit…"), "pencil-simple", self._on_edit)
        self._archive = self.list.add_row_button(self.tr("A&rchive"), "archive", self._on_archive)
        self.list.view.opened.connect(lambda _: self._on_edit())
        self.list.view.picked.connect(self._on_picked)
        self._start = button(self.tr("Add the starting &catalogue"), "list-plus")
        self._start.clicked.connect(self._on_start)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._beginning())
        self._lay_out()
        self._reload()

    def _beginning(self) -> EmptyState:
        title = self.tr("No services yet")
        sentence = self.tr(
            "Services say what clients need and what the work for them takes, so that personas, "
            "packages and prices can be made. Begin with a catalogue of 22, and change it."
        )
        state = EmptyState("list-bullets", title, sentence)
        words = self.tr("Add the starting &catalogue")
        state.add_button(words, "list-plus", self._on_start, "primary")
        state.add_button(self.tr("&New service…"), "plus", self._on_new)
        state.end_buttons()
        return state

    def _lay_out(self) -> None:
        column = page(self)
        column.addWidget(text(self.tr("Services"), "page-title"))
        column.addWidget(self._pages, 1)
        column.addWidget(self._archived)
        box = add_close(self, column)
        box.addButton(self._start, QDialogButtonBox.ButtonRole.ActionRole)
        self.resize(1000, 660)

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(title=self.tr("Service"), text=self._name, strong=True, tone=_tone),
            Column(title=self.tr("Code"), text=lambda each: each.code, width=80),
            Column(title=self.tr("Kind"), text=lambda each: words(each.kind), width=130),
            Column(
                title=self.tr("Mainly counted by"), text=lambda each: words(each.unit), width=150
            ),
            Column(title=self.tr("Done"), text=lambda each: words(each.frequency), width=150),
            Column(
                title=self.tr("Tasks"),
                text=lambda each: str(self._counts.get(each.id, 0)),
                sort_key=lambda each: self._counts.get(each.id, 0),
                align=RIGHT,
                width=80,
            ),
        ]

    def _name(self, service: Service) -> str:
        name = service.name(self._language)
        return self.tr("{name} (archived)").format(name=name) if service.archived else name

    def _read(self) -> list[Service]:
        services = self._desk.services
        found = services.all(include_archived=self._archived.isChecked())
        self._counts = {each.id: len(services.tasks(each.id)) for each in found}
        return found

    def _reload(self) -> None:
        services = self._desk.services.by_id().values()
        self._pages.setCurrentIndex(0 if services else 1)
        self._start.setVisible(bool(services) and self._desk.services.lacks_catalogue())
        self._archived.setVisible(any(each.archived for each in services))
        self.list.reload()

    def _on_archived_shown(self) -> None:
        self.list.reload()

    def _on_picked(self, service: Service | None) -> None:
        archived = service is not None and service.archived
        self._archive.setText(self.tr("&Restore") if archived else self.tr("A&rchive"))

    def _on_start(self) -> None:
        self._on_changed(self._desk.services.start(self._desk.firm.firm().language))

    def _on_new(self) -> None:
        self._edit(None)

    def _on_edit(self) -> None:
        self._edit(self.list.current)

    def _edit(self, service: Service | None) -> None:
        dialog = ServiceDialog(self._desk, service, self._ask, self)
        dialog.changed.connect(self._on_changed)
        dialog.open()

    def _on_archive(self) -> None:
        service = self.list.current
        self._on_changed(self._desk.services.archive(service.id, not service.archived))

    def _on_changed(self, changes: Changes) -> None:
        self._reload()
        self.changed.emit(changes)


def _tone(service: Service) -> str:
    return "muted" if service.archived else ""
