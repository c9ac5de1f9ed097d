"""Asks whom to assess, with which form, in which language, and who asks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.messages import LANGUAGES
from clientdesk.domain.assessments import Assessment
from clientdesk.domain.folding import folded
from clientdesk.domain.records import Client
from clientdesk.ui.dialogs import add_buttons, language_of, page, text
from clientdesk.ui.editors import ChoiceEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.places import Choices


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """An assessment as it is asked for."""

    client_id: int
    form_id: int
    language: str
    by: str


class NewAssessmentDialog(QDialog):
    """Begins an assessment, or finds the one of that client and form that is not finished."""

    changed = Signal(object)  # Changes
    started = Signal(object)  # Assessment

    def __init__(
        self,
        desk: Desk,
        client_id: int | None = None,
        form_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clients = _askable(desk, client_id)
        self._forms = desk.forms.all()
        self._client = ChoiceEditor([(each.id, each.name) for each in self._clients])
        self._form = RecordForm[Wanted](self._fields(), 1)
        self._running = text("", "caption", wrap=True)
        self._lay_out()
        self._load(client_id, form_id)
        self._form.edited.connect(self._on_edited)
        self._client.activated.connect(self._on_client)

    def _load(self, client_id: int | None, form_id: int | None) -> None:
        client = next((c for c in self._clients if c.id == client_id), self._clients[0])
        wanted = Wanted(
            client_id=client.id,
            form_id=form_id or self._forms[0].id,
            language=self._language_of(client),
            by="",
        )
        self._form.load(wanted)
        self._show_running(wanted)

    def _language_of(self, client: Client) -> str:
        known = client.language or self._desk.firm.firm().language
        return known if known in LANGUAGES else LANGUAGES[0]

    def _show_running(self, wanted: Wanted) -> None:
        """Says where an assessment goes on that was not finished."""
        running = self._unfinished(wanted)
        sentence = self.tr("It goes on where it stopped: begun on {day}, in its own language.")
        formats = self._desk.formats(language_of(self))
        day = formats.short_date(running.started_on) if running else ""
        self._running.setText(sentence.format(day=day) if running else " ")

    def _unfinished(self, wanted: Wanted) -> Assessment | None:
        rows = self._desk.assessments.of(wanted.client_id)
        found = (row.assessment for row in rows if row.form.id == wanted.form_id)
        return next((each for each in found if each.finished_on is None), None)

    def _fields(self) -> list[Field]:
        language = language_of(self)
        forms: Choices = [(form.id, form.name(language)) for form in self._forms]
        staff = [each.name for each in self._desk.firm.staff() if not each.archived]
        spoken: Choices = [("es", self.tr("Spanish")), ("en", self.tr("English"))]
        return [
            Field("client_id", self.tr("&Client"), self._client),
            Field("form_id", self.tr("&Form"), ChoiceEditor(forms)),
            Field("language", self.tr("&Language of the questions"), ChoiceEditor(spoken)),
            Field("by", self.tr("&Who asks"), PickEditor(staff)),
        ]

    def _lay_out(self) -> None:
        title = self.tr("New assessment")
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        column = page(self)
        column.addWidget(text(title, "page-title"))
        column.addWidget(self._form)
        column.addWidget(self._running)
        add_buttons(self, column, self.tr("Begin")).clicked.connect(self._on_begin)

    def _on_client(self) -> None:
        """The questions are asked in the client's language, unless the user says otherwise."""
        wanted = self._form.record()
        client = next(each for each in self._clients if each.id == wanted.client_id)
        self._form.load(replace(wanted, language=self._language_of(client)))
        self._on_edited()

    def _on_edited(self) -> None:
        self._show_running(self._form.record())

    def _on_begin(self) -> None:
        if not self._form.check():
            return
        wanted = self._form.record()
        started = self._desk.assessments.start(
            wanted.client_id, wanted.form_id, wanted.language, wanted.by
        )
        self.accept()
        self.changed.emit(started.changes)
        self.started.emit(started.assessment)


def _askable(desk: Desk, client_id: int | None) -> Sequence[Client]:
    """Current clients and prospects, by name; an archived one only where it is asked for."""
    found = desk.clients.all(include_archived=True)
    wanted = [each for each in found if not each.archived or each.id == client_id]
    return sorted(wanted, key=lambda each: folded(each.name))
