"""A letter to a client: its terms on the left, the real PDF on the right."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QStackedWidget, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.country import Delivery
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_inputs import LetterTerms
from clientdesk.domain.letter_kinds import LetterKind, Reason
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import add_close, button, card, language_of, page, text
from clientdesk.ui.editors import ChoiceEditor, DateEditor, MoneyEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.jobs import Jobs, Progress
from clientdesk.ui.pdf_preview import PdfPreview, print_document
from clientdesk.ui.places import Choices
from clientdesk.ui.theme import LARGE
from clientdesk.ui.words import words

_PAUSE = 300  # milliseconds without typing before the preview is made again
_KINDS = (LetterKind.RENEGOTIATION, LetterKind.OFFBOARDING)


@dataclass(frozen=True, slots=True)
class _Typeset:
    """A letter and its PDF, as they come back from the other thread."""

    letter: Letter
    pdf: bytes


class LetterDialog(QDialog):
    """Shows, saves and prints one letter; nothing of it is stored in the workbook."""

    def __init__(
        self,
        desk: Desk,
        client_id: int,
        ask: Ask,
        parent: QWidget | None = None,
        kind: LetterKind = LetterKind.RENEGOTIATION,
    ) -> None:
        super().__init__(parent)
        self._desk, self._ask = desk, ask
        self._client = desk.clients.get(client_id)
        self._language = language_of(self)
        self._jobs = Jobs(self)
        self._shown: _Typeset | None = None
        self._wanted: Letter | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._refresh)
        self.preview = PdfPreview()
        self._kinds = ChoiceEditor([(each, words(each)) for each in _KINDS])
        self._kinds.set_value(kind)
        self._kinds.edited.connect(self._on_kind_chosen)
        self._forms = {each: RecordForm[LetterTerms](self._fields(each), 1) for each in _KINDS}
        self._lay_out()
        self._on_kind_chosen()

    @property
    def _kind(self) -> LetterKind:
        return _KINDS[self._kinds.currentIndex()]

    @property
    def _form(self) -> RecordForm[LetterTerms]:
        return self._forms[self._kind]

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Letter"))
        self._stack = QStackedWidget()
        self._fee = text("", "muted")
        for form in self._forms.values():
            form.edited.connect(self._pause.start)
            self._stack.addWidget(form)
        terms = card()
        terms.setFixedWidth(320)
        self._kinds.setAccessibleName(self.tr("Kind of letter"))
        column_of(terms).addWidget(self._kinds)
        column_of(terms).addWidget(self._fee)
        column_of(terms).addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addWidget(terms)
        row.addWidget(self.preview, 1)
        column = page(self)
        column.addWidget(text(self._client.name, "page-title"))
        column.addLayout(row, 1)
        self._add_actions(add_close(self, column))
        self.resize(1060, 700)

    def _add_actions(self, box: QDialogButtonBox) -> None:
        self._save = button(self.tr("&Save as PDF…"), role="primary")
        self._save.clicked.connect(self._on_saved)
        self._print = button(self.tr("&Print…"), "printer")
        self._print.clicked.connect(self._on_printed)
        box.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self._print, QDialogButtonBox.ButtonRole.ActionRole)
        self._allow(False)

    def _fields(self, kind: LetterKind) -> list[Field]:
        formats, today = self._desk.formats(self._language), self._desk.today
        missing = self.tr("Write a day.")
        day = Field(
            "effective_date", self.tr("&Effective from"), DateEditor(formats, today), missing
        )
        language = Field("language", self.tr("&Language"), ChoiceEditor(self._languages()))
        ways: Choices = [(None, self.tr("Not named")), *((way, words(way)) for way in Delivery)]
        delivery = Field("delivery", self.tr("Se&nt by"), ChoiceEditor(ways))
        if kind is LetterKind.OFFBOARDING:
            why: Choices = [(None, self.tr("None")), *((each, words(each)) for each in Reason)]
            reason = Field("reason", self.tr("&Reason given"), ChoiceEditor(why))
            return [language, day, delivery, reason]
        reply = Field("reply_by", self.tr("&Reply by"), DateEditor(formats, today), missing)
        amount = self.tr("Write an amount.")
        fee = Field("proposed_fee", self.tr("New &monthly fee"), MoneyEditor(formats), amount)
        return [language, fee, day, reply, delivery]

    def _languages(self) -> Choices:
        return [("es", self.tr("Spanish")), ("en", self.tr("English"))]

    def _on_kind_chosen(self) -> None:
        self._stack.setCurrentWidget(self._form)
        self._fee.hide()
        try:
            self._load(self._desk.letters.defaults(self._client.id, self._kind))
        except Refused as refused:
            self._form.setEnabled(False)
            self._refuse(refused)
            return
        self._refresh()

    def _load(self, terms: LetterTerms) -> None:
        self._form.load(terms)
        self._form.setEnabled(True)
        if terms.current_fee is not None:
            amount = self._desk.formats(self._language).money(terms.current_fee)
            self._fee.setText(self.tr("Fee today: {amount} a month").format(amount=amount))
            self._fee.show()

    def _refresh(self) -> None:
        if not self._form.check():
            self._clear(self.tr("The letter appears here once every field can be read."))
            return
        try:
            terms = self._form.record()
            letter = self._desk.letters.compose(self._client.id, self._kind, terms)
        except Refused as refused:
            self._refuse(refused)
            return
        self._wanted = letter
        typeset = self._desk.letters.pdf
        job = self._jobs.start(lambda progress: _make(typeset, letter, progress))
        job.done.connect(self._on_typeset)
        job.refused.connect(self._refuse)

    def _on_typeset(self, made: _Typeset) -> None:
        if made.letter is not self._wanted:
            return  # a later edit is on its way
        self._shown = made
        self.preview.show_pdf(made.pdf)
        self._allow(True)

    def _refuse(self, refused: Refused) -> None:
        self._clear(Messages(self._language).refusal(refused))

    def _clear(self, sentence: str) -> None:
        self._shown = self._wanted = None
        self.preview.show_sentence(sentence)
        self._allow(False)

    def _allow(self, can: bool) -> None:
        self._save.setEnabled(can)
        self._print.setEnabled(can)

    def _on_saved(self) -> None:
        if self._shown is None:
            return
        letter = self._shown.letter
        pdfs = self.tr("PDF documents (*.pdf)")
        path = self._ask.save_file(self, self.tr("Save letter"), self._file_name(), pdfs)
        if path is None:
            return
        try:
            self._desk.letters.save(letter, path)
        except Refused as refused:
            self._ask.warn(self, Messages(self._language).refusal(refused))

    def _file_name(self) -> str:
        name = f"{self._client.ref} {words(self._kind)}.pdf"
        return name.replace("/", "-").replace("\\", "-")

    def _on_printed(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            print_document(self.preview.document, printer)

    def done(self, result: int) -> None:
        self._pause.stop()
        self._jobs.close()
        super().done(result)


def _make(typeset: Callable[[Letter], bytes], letter: Letter, progress: Progress) -> _Typeset:
    progress(0, 1)
    return _Typeset(letter, typeset(letter))
