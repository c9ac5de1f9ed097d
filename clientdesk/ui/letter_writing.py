"""A letter while it is written: terms and text become pages and findings, again and again."""

from PySide6.QtCore import QObject, QTimer, Signal

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_findings import Finding
from clientdesk.domain.letter_inputs import LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_merge import merged_words
from clientdesk.domain.letter_text import LetterWords, line_about, with_words, words_of
from clientdesk.domain.problems import Refused
from clientdesk.ui.letter_layout import TEXT, LetterLayout
from clientdesk.ui.letter_mending import LetterMending
from clientdesk.ui.letter_work import LetterMaker, LetterResult, LetterTask

_PAUSE = 350  # milliseconds without typing before the letter is made again


class LetterWriting(QObject):
    """Keeps text and terms together: other terms compose the text anew where nobody wrote in it;
    where somebody did, they are asked first.
    """

    edited = Signal()  # the user changed terms or text
    finished = Signal(object)  # FinishedLetter, to be kept
    unfinished = Signal(object)  # Refused: why the letter cannot be final

    def __init__(
        self,
        desk: Desk,
        client_id: int,
        parts: LetterLayout,
        messages: Messages,
        mending: LetterMending,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._mending = mending
        self._desk, self._client_id = desk, client_id
        self._parts, self._messages = parts, messages
        self._maker = LetterMaker(desk, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._base: Letter | None = None  # what the text shown was made from
        self._result: LetterResult | None = None
        self._own = False  # the text shown was not made from the terms just now
        self._connect()

    def begin(self, kind: LetterKind) -> None:
        """A new letter as the workbook gives it."""
        self._forget(kind)
        self._parts.text.clear()
        self._parts.show_written(False)
        self._parts.form.setEnabled(False)
        self._parts.preview.show_sentence(self.tr("The letter is being written…"))
        self._maker.start(LetterTask(client_id=self._client_id, kind=kind))

    def go_on(self, terms: LetterTerms, letter: Letter) -> None:
        """A letter that was begun before, with its own terms and words."""
        self._show(terms, letter)
        self.refresh()

    def show_final(
        self, terms: LetterTerms, letter: Letter, findings: tuple[Finding, ...], pdf: bytes
    ) -> None:
        """A letter to read."""
        self._show(terms, letter)
        self._parts.preview.show_pdf(pdf)
        self._show_findings(findings)
        self._parts.allow(store=False, final=False, pages=True)

    def refresh(self) -> None:
        """Makes the letter again from what the form and the text hold now."""
        if self._parts.form.check():
            self._parts.form.settle()
            self._maker.start(self._task())
        else:
            self._say(self.tr("The letter appears here once every field can be read."))

    def letter(self) -> tuple[LetterTerms, Letter] | None:
        """The letter as it stands on the screen, also while its pages are still being made; None
        where a field cannot be read. Raises Refused as composing does."""
        if not self._parts.form.check():
            return None
        self._parts.form.settle()
        task, made = self._task(), self._result
        terms = self._parts.form.terms()
        if made is not None and made.composed is not None and made.terms == terms:
            composed = made.composed
        else:
            composed = self._desk.letters.book.compose(self._client_id, task.kind, terms)
        return terms, with_words(composed, task.words) if task.words else composed

    def finish(self, terms: LetterTerms, letter: Letter) -> None:
        """Checks and typesets the letter once more, as the one to be kept."""
        self._pause.stop()
        self._maker.finish(self._client_id, terms, letter)

    @property
    def busy(self) -> bool:
        """Whether the letter is being made, or soon will be."""
        return self._maker.busy or self._pause.isActive()

    def close(self) -> None:
        """When the window closes."""
        self._pause.stop()
        self._maker.close()

    def _connect(self) -> None:
        self._pause.timeout.connect(self.refresh)
        self._maker.made.connect(self._on_made)
        self._maker.refused.connect(self._on_refused)
        self._maker.finished.connect(self.finished)
        self._maker.unfinished.connect(self.unfinished)
        text = self._parts.text
        self._parts.forms.edited.connect(self._on_edited)
        text.edited.connect(self._on_edited)
        text.merge_wanted.connect(self._on_merged)
        text.anew_wanted.connect(self._on_anew)
        self._parts.findings.picked.connect(self._on_picked)

    def _forget(self, kind: LetterKind) -> None:
        self._pause.stop()
        self._maker.drop()
        self._base, self._result, self._own = None, None, False
        self._parts.show_kind(kind)
        self._parts.text.show_changed(False)
        self._parts.allow(store=False, final=False, pages=False)
        self._show_findings(())

    def _show(self, terms: LetterTerms, letter: Letter) -> None:
        self._forget(letter.kind)
        self._parts.form.load(terms)
        self._parts.text.show_letter(letter)
        self._parts.show_written(True)
        self._own = True

    def _task(self) -> LetterTask:
        return LetterTask(
            client_id=self._client_id,
            kind=self._parts.kind,
            terms=self._parts.form.terms(),
            language=self._result.terms.language if self._result else "",
            words=self._parts.text.words() if self._is_written() else None,
            internal=self._result.internal if self._result else None,
        )

    def _is_written(self) -> bool:
        """Whether the text is other than the terms gave it."""
        if self._base is None:
            return self._own
        return self._parts.text.words() != words_of(self._base)

    def _on_edited(self) -> None:
        self._pause.start()
        self.edited.emit()

    def _on_made(self, result: LetterResult) -> None:
        if self._is_overtaken(result):
            return  # another is on its way, from what was typed since
        self._result = result
        if result.terms != result.task.terms:
            self._parts.form.load(result.terms)
        self._parts.form.setEnabled(True)
        if result.composed is not None:
            self._take(result, result.composed)
        self._show_findings(result.findings)
        if result.pdf:
            self._parts.preview.show_pdf(result.pdf)
        elif result.refused is not None:
            self._parts.preview.show_sentence(self._messages.refusal(result.refused))
        self._parts.allow(
            store=result.composed is not None, final=result.can_be_final, pages=bool(result.pdf)
        )

    def _is_overtaken(self, result: LetterResult) -> bool:
        """Whether its terms would take the place of what was typed while they were made."""
        asked, form = result.task.terms, self._parts.form
        if asked is None or asked == result.terms:
            return False
        return not form.check() or form.terms() != asked

    def _take(self, result: LetterResult, composed: Letter) -> None:
        """Puts the composed letter into the text, unless the user wrote in it."""
        self._parts.show_written(True)
        pane, base = self._parts.text, self._base
        if base is None and result.task.words is None:
            pane.show_letter(composed)
        elif base is not None and words_of(composed) != words_of(base):
            if self._is_written():
                pane.show_changed(True, mergeable=composed.language == base.language)
                return
            pane.put(words_of(composed), composed)
        pane.show_changed(False)
        pane.dress(composed)
        self._base = composed

    def _on_merged(self) -> None:
        composed = self._result.composed if self._result else None
        if composed is not None and self._base is not None:
            written = self._parts.text.words()
            self._put(merged_words(self._base, written, composed), composed)

    def _on_anew(self) -> None:
        composed = self._result.composed if self._result else None
        if composed is not None:
            self._put(words_of(composed), composed)

    def _put(self, words: LetterWords, composed: Letter) -> None:
        self._parts.text.put(words, composed)
        self._parts.text.show_changed(False)
        self._base = composed
        self.edited.emit()
        self.refresh()

    def _on_refused(self, refused: Refused) -> None:
        self._say(self._messages.refusal(refused))

    def _say(self, sentence: str) -> None:
        self._maker.drop()
        self._parts.preview.show_sentence(sentence)
        self._parts.allow(store=False, final=False, pages=False)

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        self._parts.findings.show_findings(findings)
        self._parts.text.show_findings(findings)

    def _on_picked(self, finding: Finding) -> None:
        """Goes to where a finding is mended: its words, its field, its table or paragraph."""
        text, form = self._parts.text, self._parts.form
        shown = self._result.letter if self._result else None
        about = line_about(shown, finding.field) if shown and finding.field else ""
        self._parts.show_view(TEXT)
        quoted = bool(finding.quote) and text.go_to(finding.quote)
        option = dict(finding.details).get("name", "")
        found = quoted or form.go_to(finding.field, option) or self._mends_elsewhere(finding)
        if not found and not text.go_to(about):
            text.body.setFocus()

    def _mends_elsewhere(self, finding: Finding) -> bool:
        written = self._result.letter if self._result else None
        return written is not None and self._mending.open(finding, written.kind)
