"""How the letter editor is laid out: terms, text, and the pages with what was found in them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.records import Client
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.editors import ChoiceEditor
from clientdesk.ui.findings_list import FindingsList
from clientdesk.ui.letter_picker import LetterPicker, state_words
from clientdesk.ui.letter_term_fields import TERM_NAMES
from clientdesk.ui.letter_terms_form import LetterTermsForm
from clientdesk.ui.letter_terms_forms import LetterTermsForms
from clientdesk.ui.letter_text_pane import LetterTextPane
from clientdesk.ui.pdf_preview import PdfPreview
from clientdesk.ui.segments import Segments
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, put_icon, set_role
from clientdesk.ui.words import words

_TERMS_WIDTH = 320
_NARROW = 1120  # pixels, below which the text and its pages take turns
_LONGEST_NAME = 56  # signs
TEXT, PAGES = 0, 1


class LetterLayout(QWidget):
    """The parts of the editor and where they stand; what they do is the editor's business."""

    def __init__(self, desk: Desk, client: Client, messages: Messages, language: str) -> None:
        super().__init__()
        self._formats = desk.formats(language)
        self.picker = LetterPicker(self._formats)
        self.kinds = ChoiceEditor([(each, words(each)) for each in TERM_NAMES])
        self.forms = LetterTermsForms(desk, client.id, language)
        self.text = LetterTextPane()
        self.preview = PdfPreview()
        self.findings = FindingsList(messages)
        self._name, self._state = text(_short(client.name), "page-title"), text("", "badge-none")
        self._name.setToolTip(client.name)
        self._views = Segments(
            self.tr("What to show"), (self.tr("Text"), self.tr("Pages and findings"))
        )
        self._views.chosen.connect(self._on_view_chosen)
        self._view = TEXT
        self._make_buttons()
        self._lay_out()

    @property
    def shown_kind(self) -> LetterKind:
        """The kind whose terms are shown; another may be chosen just now."""
        return self.forms.shown

    @property
    def kind(self) -> LetterKind:
        kind = self.kinds.value()
        return kind if isinstance(kind, LetterKind) else LetterKind.RENEGOTIATION

    @property
    def form(self) -> LetterTermsForm:
        return self.forms.of(self.kind)

    def show_kind(self, kind: LetterKind) -> None:
        """Shows the terms that a kind of letter has."""
        self.kinds.set_value(kind)
        self.forms.show_kind(kind)

    def show_state(self, kept: KeptLetter | None, unsaved: bool) -> None:
        """Shows what the letter is: new, a draft, or final and read only."""
        said, role = state_words(kept, unsaved, self._formats)
        self._state.setText(said)
        set_role(self._state, role)
        final = kept is not None and kept.state is not LetterState.DRAFT
        self.kinds.setEnabled(not final)
        self.forms.setEnabled(not final)
        self.text.set_read_only(final)
        self.save_draft.setVisible(not final)
        self.make_final.setVisible(not final)
        self.email.setVisible(final)
        self.delivery.setVisible(final)
        self.replace.setVisible(kept is not None and kept.state is LetterState.FINAL)
        self.delete.setVisible(kept is not None and not final)

    def show_view(self, view: int) -> None:
        """Shows the text or the pages where there is no room for both."""
        self._views.choose(view)

    def show_written(self, written: bool) -> None:
        """Whether there is a letter at all to write in and to find faults with."""
        self.text.setEnabled(written)
        self.findings.setVisible(written)

    def allow(self, *, store: bool, final: bool, pages: bool) -> None:
        """What can be done with the letter as it is."""
        self.save_draft.setEnabled(store)
        self.make_final.setEnabled(final)
        self.save_pdf.setEnabled(pages)
        self.print.setEnabled(pages)

    def _make_buttons(self) -> None:
        self.save_pdf = button(self.tr("Save as P&DF…"), "file-pdf")
        self.print = button(self.tr("&Print…"), "printer")
        self.email = button(self.tr("&E-mail draft…"), "envelope-simple")
        self.delivery = button(self.tr("&Record delivery…"), "paper-plane-tilt", "primary")
        self.close_ = button(self.tr("Close"))
        self.save_draft = button(self.tr("&Save draft"))
        self.replace = button(self.tr("&New in its place"))
        self.make_final = button(self.tr("Make &final"), role="primary")
        self.delete = QToolButton()
        put_icon(self.delete, "trash")
        set_role(self.delete, "quiet")
        self.delete.setToolTip(self.tr("Delete this draft"))
        self.delete.setAccessibleName(self.tr("Delete this draft"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(self._head())
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addWidget(self._terms())
        row.addWidget(self.text, 1)
        row.addWidget(self._right(), 1)
        column.addLayout(row, 1)
        column.addLayout(self._actions())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(self._name)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        head.addWidget(self._views)
        return head

    def _terms(self) -> QFrame:
        terms = card()
        terms.setFixedWidth(_TERMS_WIDTH)
        column = column_of(terms)
        column.setSpacing(SMALL)
        column.setContentsMargins(LARGE, MEDIUM, SMALL, MEDIUM)
        self.kinds.setAccessibleName(self.tr("Kind of letter"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, SMALL, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.picker, 1)
        row.addWidget(self.delete)
        kinds = QHBoxLayout()
        kinds.setContentsMargins(0, 0, SMALL, TIGHT)
        kinds.addWidget(self.kinds)
        column.addLayout(row)
        column.addLayout(kinds)
        column.addWidget(self.forms, 1)
        return terms

    def _right(self) -> QWidget:
        self._pages = QWidget()
        column = QVBoxLayout(self._pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.preview, 1)
        column.addWidget(self.findings)
        return self._pages

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for each in (self.save_pdf, self.print, self.email):
            row.addWidget(each)
        row.addStretch()
        last: tuple[QPushButton, ...] = (
            self.close_,
            self.replace,
            self.delivery,
            self.save_draft,
            self.make_final,
        )
        for each in last:
            row.addWidget(each)
        return row

    def _on_view_chosen(self, view: object) -> None:
        self._view = PAGES if view == PAGES else TEXT
        self._show_views()

    def _show_views(self) -> None:
        narrow = self.width() < _NARROW
        self._views.setVisible(narrow)
        self.text.setVisible(not narrow or self._view == TEXT)
        self._pages.setVisible(not narrow or self._view == PAGES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_views()


def _short(name: str) -> str:
    """A name that leaves room beside it."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"
