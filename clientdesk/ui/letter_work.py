"""A letter composed, checked and typeset off the GUI thread, from one state of the workbook."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, SignalInstance

from clientdesk.app.desk import Desk
from clientdesk.app.letter_book import LetterBook
from clientdesk.app.letter_finish import FinishedLetter, finish, text_pages
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_findings import Finding
from clientdesk.domain.letter_inputs import LetterInputs, LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_text import LetterWords, with_words
from clientdesk.domain.letter_translation import translated_terms
from clientdesk.domain.problems import Refused
from clientdesk.ui.jobs import Job, Jobs, Progress


@dataclass(frozen=True, slots=True)
class GatheredWords:
    """What no letter to a client may show, in one language: it takes long to gather."""

    language: str
    words: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTask:
    """What to make. `terms` None: the usual ones. `language`: the one that the terms were in
    before the user chose another. `words`: what was written by hand; None where nothing was.
    `internal`: those of the letter before, where there was one.
    """

    client_id: int
    kind: LetterKind
    terms: LetterTerms | None = None
    language: str = ""
    words: LetterWords | None = None
    internal: GatheredWords | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterResult:
    """What became of a task. `composed` is as the terms give it, `letter` with the hand-written
    words; both None where `refused` says why there is none. Without a `pdf` it says so too.
    """

    task: LetterTask
    terms: LetterTerms
    composed: Letter | None = None
    letter: Letter | None = None
    findings: tuple[Finding, ...] = ()
    pdf: bytes = b""
    refused: Refused | None = None
    internal: GatheredWords | None = None

    @property
    def can_be_final(self) -> bool:
        return bool(self.pdf) and not any(finding.blocks for finding in self.findings)


def make_letter(desk: Desk, task: LetterTask, progress: Progress) -> LetterResult:
    """Raises Refused where there are no terms to begin with."""
    progress(0, 2)
    with desk.on_snapshot(LetterBook) as book:
        terms = _terms(book, task)
        try:
            inputs = book.inputs(task.client_id, task.kind, terms)
            composed = book.compose_from(inputs, task.kind)
        except Refused as refused:
            return LetterResult(task=task, terms=terms, refused=refused)
        letter = with_words(composed, task.words) if task.words else composed
        made = LetterResult(task=task, terms=terms, composed=composed, letter=letter)
        progress(1, 2)
        try:
            book.refuse_hints(letter, inputs)
            made = replace(made, pdf=desk.letters.pdf(desk.letters.draft(letter)))
        except Refused as refused:
            made = replace(made, refused=refused)
        return _checked(book, made, letter, inputs)


def _checked(
    book: LetterBook, made: LetterResult, letter: Letter, inputs: LetterInputs
) -> LetterResult:
    internal = made.task.internal
    if internal is None or internal.language != letter.language:
        found = book.internal_words(made.task.client_id, letter.language)
        internal = GatheredWords(letter.language, found)
    pages = text_pages(letter, made.pdf) if made.pdf else None
    findings = book.check_with(letter, inputs, pages, internal.words)
    return replace(made, findings=findings, internal=internal)


def _terms(book: LetterBook, task: LetterTask) -> LetterTerms:
    if task.terms is None:
        return book.defaults(task.client_id, task.kind)
    if task.language in ("", task.terms.language):
        return task.terms
    old = book.defaults(task.client_id, task.kind, task.language)
    fresh = book.defaults(task.client_id, task.kind, task.terms.language)
    return translated_terms(task.terms, old, fresh)


def _finished(desk: Desk, client_id: int, terms: LetterTerms, letter: Letter) -> FinishedLetter:
    with desk.on_snapshot(LetterBook) as book:
        return finish(book, book.inputs(client_id, letter.kind, terms), letter)


class LetterMaker(QObject):
    """Makes letters one after the other; where tasks overtake one another, the last is told."""

    made = Signal(object)  # LetterResult
    refused = Signal(object)  # Refused: there is no letter to begin with
    finished = Signal(object)  # FinishedLetter
    unfinished = Signal(object)  # Refused: why it cannot be final

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = Jobs(self)
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        return self._job is not None

    def start(self, task: LetterTask) -> None:
        desk = self._desk
        self._run(lambda progress: make_letter(desk, task, progress), self.made, self.refused)

    def finish(self, client_id: int, terms: LetterTerms, letter: Letter) -> None:
        """Checks and typesets a letter as the one to be kept."""
        desk = self._desk
        self._run(
            lambda _: _finished(desk, client_id, terms, letter), self.finished, self.unfinished
        )

    def _run(
        self, work: Callable[[Progress], object], done: SignalInstance, refused: SignalInstance
    ) -> None:
        self.drop()
        job = self._job = self._jobs.start(work)
        job.done.connect(lambda found: self._tell(job, done, found))
        job.refused.connect(lambda why: self._tell(job, refused, why))

    def drop(self) -> None:
        """Nobody waits for what runs any more."""
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def close(self) -> None:
        """When the window closes."""
        self.drop()
        self._jobs.close()

    def _tell(self, job: Job, signal: SignalInstance, found: object) -> None:
        if job is self._job:
            self._job = None
            signal.emit(found)
