"""One service of the catalogue: its names, what it is counted by, the tasks it is made of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import add_buttons, card, language_of, page, text
from clientdesk.ui.editors import ChoiceEditor, MinutesEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.places import Choices
from clientdesk.ui.row_editor import RowColumn, RowEditor
from clientdesk.ui.words import words


class ServiceDialog(QDialog):
    """Adds a service (None) or changes one with its tasks, as one change."""

    changed = Signal(object)

    def __init__(
        self, desk: Desk, service: Service | None, ask: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._ask = desk, ask
        self._language = language_of(self)
        self._service = service or _new(desk)
        self._facts = RecordForm[Service](self._fields(), 6)
        self._facts.load(self._service)
        self._tasks = RowEditor(
            self._columns(), self.tr("A&dd a task"), self.tr("Remove this task")
        )
        stored = desk.services.tasks(service.id) if service else []
        self._rows = [(task.name, task.seconds, task.unit, task.staff_id) for task in stored]
        self._tasks.load(self._rows)
        self.setWindowTitle(self.tr("Service") if service else self.tr("New service"))
        self._lay_out(self._service.name(self._language) if service else self.tr("New service"))

    def _lay_out(self, heading: str) -> None:
        tasks = card(self.tr("Tasks"))
        note = self.tr(
            "Minutes for each of what a task is counted by. Documents, invoices, bills and calls "
            "are counted by the month; all else each time the service is done."
        )
        column_of(tasks).addWidget(text(note, "muted", wrap=True))
        column_of(tasks).addWidget(self._tasks)
        column_of(tasks).addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(tasks)
        column = page(self)
        column.addWidget(text(heading, "page-title"))
        column.addWidget(self._facts)
        column.addWidget(area, 1)
        add_buttons(self, column, self.tr("Save")).clicked.connect(self._on_saved)
        self.resize(860, 620)

    def _fields(self) -> list[Field]:
        return [
            Field("name_es", self.tr("Name in S&panish"), TextEditor(), span=3),
            Field("name_en", self.tr("Name in &English"), TextEditor(), span=3),
            Field("code", self.tr("&Code"), TextEditor(), self.tr("Write a short code.")),
            Field("kind", self.tr("&Kind"), ChoiceEditor(_choices(ServiceKind)), span=2),
            Field("unit", self.tr("Mainly counted &by"), ChoiceEditor(_choices(Unit)), span=2),
            Field("frequency", self.tr("&Done"), ChoiceEditor(_choices(Frequency))),
        ]

    def _columns(self) -> list[RowColumn]:
        formats = self._desk.formats(self._language)
        staff: Choices = [
            (each.id, each.name) for each in self._desk.firm.staff() if not each.archived
        ]
        who: Choices = [(None, self.tr("The team")), *staff]
        return [
            RowColumn(
                title=self.tr("Task"),
                make=TextEditor,
                stretch=6,
                missing=self.tr("Write what this task is."),
            ),
            RowColumn(
                title=self.tr("Minutes"),
                make=lambda: MinutesEditor(formats),
                stretch=1,
                missing=self.tr("Write how many minutes this task takes."),
            ),
            RowColumn(
                title=self.tr("For each"),
                make=lambda: ChoiceEditor(_choices(Unit)),
                stretch=3,
                counts=False,
                default=Unit.FLAT,
            ),
            RowColumn(
                title=self.tr("Done by"), make=lambda: ChoiceEditor(who), stretch=3, counts=False
            ),
        ]

    def _is_changed(self) -> bool:
        return self._facts.is_changed() or self._tasks.rows() != self._rows

    def _on_saved(self) -> None:
        checks = [self._tasks.check(), self._facts.check(), self._has_name()]
        if not all(checks):
            return
        if not self._is_changed():
            self.accept()
            return
        service = self._facts.record()
        try:
            self.changed.emit(self._desk.services.save(service, self._written(service.id)))
        except Refused as refused:
            self._show(refused)
        else:
            self.accept()

    def _has_name(self) -> bool:
        service = self._facts.record()
        named = bool(service.name_es or service.name_en)
        if not named:
            sentence = self.tr("Write the name in one of the two languages at least.")
            self._facts.show_problem("name_es", sentence)
            self._facts.go_to("name_es")
        return named

    def _written(self, service_id: int) -> list[Task]:
        return [
            Task(service_id=service_id, name=name, seconds=seconds, unit=unit, staff_id=staff_id)
            for name, seconds, unit, staff_id in self._tasks.rows()
        ]

    def _show(self, refused: Refused) -> None:
        sentence = Messages(self._language).refusal(refused)
        if refused.code is RefusalCode.DUPLICATE_CODE:
            self._facts.show_problem("code", sentence)
            self._facts.go_to("code")
        else:
            self._ask.warn(self, sentence)

    def reject(self) -> None:
        question = self.tr("Close without saving what you wrote?")
        if not self._is_changed() or self._ask.confirm(self, question, self.tr("Do not save")):
            super().reject()


def _new(desk: Desk) -> Service:
    return Service(
        code=desk.services.next_code(),
        name_en="",
        name_es="",
        kind=ServiceKind.ADVISORY,
        unit=Unit.FLAT,
        frequency=Frequency.MONTHLY,
    )


def _choices(codes: type[ServiceKind] | type[Unit] | type[Frequency]) -> Choices:
    return [(code, words(code)) for code in codes]
