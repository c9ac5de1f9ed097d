"""The terms of every kind of letter: one form at a time, built when its kind is first asked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.ui.letter_terms_form import LetterTermsForm


class LetterTermsForms(QStackedWidget):
    """Five forms at once would keep the editor's window waiting."""

    edited = Signal()

    def __init__(
        self, desk: Desk, client_id: int, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._client_id, self._language = desk, client_id, language
        self._forms: dict[LetterKind, LetterTermsForm] = {}

    @property
    def shown(self) -> LetterKind:
        """The kind whose terms are shown."""
        shown = self.currentWidget()
        return next(kind for kind, form in self._forms.items() if form is shown)

    def of(self, kind: LetterKind) -> LetterTermsForm:
        """The form of a kind."""
        return self._forms.get(kind) or self._make(kind)

    def show_kind(self, kind: LetterKind) -> None:
        """Shows the terms that a kind of letter has."""
        self.setCurrentWidget(self.of(kind))

    def _make(self, kind: LetterKind) -> LetterTermsForm:
        form = LetterTermsForm(self._desk, self._client_id, kind, self._language)
        form.edited.connect(self.edited)
        self._forms[kind] = form
        self.addWidget(form)
        return form
