"""The terms of a letter beside its text: a form for each kind."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.letter_inputs import LetterTerms, with_fee
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.ui.dialogs import text
from clientdesk.ui.forms import RecordForm
from clientdesk.ui.letter_options_editor import OptionsEditor
from clientdesk.ui.letter_term_editors import FactsEditor, StagesEditor
from clientdesk.ui.letter_term_fields import TERM_NAMES, LetterTermFields
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.theme import MEDIUM, SMALL


class LetterTermsForm(QWidget):
    """Edits the terms of one kind of letter; what the kind does not use is not asked."""

    edited = Signal()

    def __init__(self, desk: Desk, client_id: int, kind: LetterKind, language: str) -> None:
        super().__init__()
        self._desk, self._client_id = desk, client_id
        self._formats, self._kind = desk.formats(language), kind
        self._fee = text("", "muted", wrap=True)
        self._fee.hide()
        fields = LetterTermFields(self._formats, desk.today, self).of(kind)
        self._editors = {each.name: each.editor for each in fields}
        self._language = ""
        self._loaded: int | None = None  # the proposed fee
        self._settled: int | None = None  # the one that the options go by
        self._begins: date | None = None  # the day of the change that the steps go by
        self._form = RecordForm[LetterTerms](fields, 2)
        self._form.edited.connect(self.edited)
        for box in self._form.findChildren(QComboBox):
            box.installEventFilter(self)
        options = self._editors.get("options")
        if isinstance(options, OptionsEditor):
            options.show_packages([each for each in desk.packages.all() if each.active])
            options.package_wanted.connect(self._on_package_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._fee)
        column.addWidget(self._form)
        self._area = scrolled(inside, self.tr("Terms of the letter"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def load(self, terms: LetterTerms) -> None:
        """Fills the form; not an edit by the user."""
        if terms.language != self._language:
            self._language = terms.language
            facts = self._editors.get("facts")
            if isinstance(facts, FactsEditor):
                facts.forget()  # they are in the words of the other language
        self._form.load(terms)
        self._loaded = self._settled = terms.proposed_fee
        self._begins = terms.effective_date
        self._fee.setVisible(terms.current_fee is not None)
        if terms.current_fee is not None:
            amount = self._formats.money(terms.current_fee)
            self._fee.setText(self.tr("Fee today: {amount} a month").format(amount=amount))

    def terms(self) -> LetterTerms:
        """The terms as they are now; only asked for where `check` is true."""
        terms = self._form.record()
        if isinstance(self._editors.get("options"), OptionsEditor):
            return terms
        return with_fee(replace(terms, proposed_fee=self._loaded), terms.proposed_fee)

    def settle(self) -> None:
        """Another fee moves the option and the step that stood at the old one, once it is typed:
        one that is no rise is still being typed. Another day of the change moves the steps."""
        terms, before = self._form.record(), self._settled
        self._begin_steps(terms.effective_date)
        fee = terms.proposed_fee
        if fee is None or fee <= (terms.current_fee or 0):
            return
        self._settled = fee
        for name in ("options", "stages"):
            editor = self._editors.get(name)
            if before is not None and isinstance(editor, OptionsEditor | StagesEditor):
                editor.follow(before, fee)

    def _begin_steps(self, day: date) -> None:
        steps, before, self._begins = self._editors.get("stages"), self._begins, day
        if before is not None and isinstance(steps, StagesEditor):
            steps.begin(before, day)

    def check(self) -> bool:
        """Says under each field what cannot be read; True where all can. Moves no cursor."""
        return self._form.check(go=False)

    def go_to(self, name: str, option: str = "") -> bool:
        """Puts the cursor into a field, among options into that one; False where this kind does
        not ask for it.
        """
        if name not in TERM_NAMES[self._kind]:
            return False
        options = self._editors[name]
        if option and isinstance(options, OptionsEditor):
            options.point_at(option)
        self._form.go_to(name)
        field = self._form.focusWidget()
        if field is not None:
            self._area.ensureWidgetVisible(field)
        return True

    def _on_package_wanted(self, package_id: int) -> None:
        """Offers a package with its neighbours in place of the options, at its price."""
        book = self._desk.letters.book
        found = book.offering(self._client_id, package_id, self._language)
        chosen = [option for option in found if option.package_id == package_id]
        options, fee = self._editors.get("options"), self._editors.get("proposed_fee")
        if options is None or not chosen:
            return
        options.set_value(found)
        if fee is not None:
            self._settled = chosen[0].price
            fee.set_value(self._settled)
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turning the wheel over a choice scrolls the form; it chooses nothing."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
