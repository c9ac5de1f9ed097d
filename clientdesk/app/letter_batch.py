"""Many letters at once: made in a job out of one state of the workbook, then kept and written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import chain, count
from pathlib import Path

from clientdesk.app.importing.progress import Cancelled, never, no_report
from clientdesk.app.letter_book import HINT_RULE, LetterBook
from clientdesk.app.letter_files import file_name
from clientdesk.app.letter_finish import FinishedLetter, finish, stamped
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.reports import Reports
from clientdesk.app.wording import known_language
from clientdesk.domain.letter_findings import Finding
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.output.files import make_folder, write_atomically
from clientdesk.storage.rows import Reader, get
from clientdesk.storage.sums import firm_of


class BatchStatus(StrEnum):
    """What became of a letter of a batch."""

    FINAL = "final"
    DRAFT = "draft"  # asked for as one, or a rule blocks it
    BLOCKED = "blocked"  # it may not be typeset at all
    REFUSED = "refused"  # there is no such letter to be made


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedLetter:
    """A letter as it came out: its file where there is one, and what the rules found.

    `finished` is there for a final one, `refused` where none could be made.
    """

    client: Client
    kind: LetterKind
    language: str
    status: BatchStatus
    file: str = ""
    pdf: bytes = b""
    findings: tuple[Finding, ...] = ()
    finished: FinishedLetter | None = None
    refused: Refused | None = None

    @property
    def is_held_back(self) -> bool:
        """Whether a rule keeps it from being final."""
        return any(finding.blocks for finding in self.findings)


class LetterBatch:
    """Reads only, so a job can make one on a snapshot."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today
        self._book = LetterBook(reader, today)

    def prepare(
        self,
        wanted: Sequence[tuple[int, LetterKind]],
        *,
        draft: bool = False,
        report: Callable[[int, int], None] = no_report,
        should_stop: Callable[[], bool] = never,
    ) -> list[PreparedLetter]:
        """A letter for each client id and kind, in that order, with files of different names.

        With `draft` none is made final. Raises Cancelled when stopped.
        """
        prepared: list[PreparedLetter] = []
        for done, (client_id, kind) in enumerate(wanted):
            if should_stop():
                raise Cancelled
            report(done, len(wanted))
            taken = {each.file.casefold() for each in prepared}
            prepared.append(_apart(self._one(client_id, kind, draft), taken))
        report(len(wanted), len(wanted))
        return prepared

    def _one(self, client_id: int, kind: LetterKind, draft: bool) -> PreparedLetter:
        client = self._client(client_id)
        language = known_language(client.language, firm_of(self._reader).language)
        empty = PreparedLetter(
            client=client, kind=kind, language=language, status=BatchStatus.REFUSED
        )
        try:
            if kind is LetterKind.REVIEW:
                return self._review(empty)
            return self._letter(empty, draft)
        except Refused as refused:
            return replace(empty, refused=refused)

    def _letter(self, empty: PreparedLetter, draft: bool) -> PreparedLetter:
        client, kind = empty.client, empty.kind
        terms = self._book.defaults(client.id, kind)
        inputs = self._book.inputs(client.id, kind, terms)
        letter = self._book.compose_from(inputs, kind)
        findings = self._book.check_with(letter, inputs)
        found = replace(empty, language=letter.language, findings=findings)
        if any(finding.rule == HINT_RULE for finding in findings):
            return replace(found, status=BatchStatus.BLOCKED)
        named = replace(found, file=file_name(client, kind, letter.language, self._today))
        if draft or found.is_held_back:
            from clientdesk.output.letter_pdf import letter_pdf  # noqa: PLC0415 - slow import

            pdf = letter_pdf(stamped(letter), invariant=True)
            return replace(named, status=BatchStatus.DRAFT, pdf=pdf)
        finished = finish(self._book, inputs, letter)
        return replace(named, status=BatchStatus.FINAL, pdf=finished.pdf, finished=finished)

    def _review(self, empty: PreparedLetter) -> PreparedLetter:
        """The firm's own paper on a client: no rule, nothing kept."""
        period = Portfolio(self._reader, self._today).default_period()
        language = known_language(firm_of(self._reader).language)
        pdf = self._reports.review_pdf(empty.client.id, period)
        file = file_name(empty.client, empty.kind, language, self._today)
        return replace(empty, language=language, status=BatchStatus.FINAL, file=file, pdf=pdf)

    @cached_property
    def _reports(self) -> Reports:
        return Reports(self._reader, self._today)

    def _client(self, client_id: int) -> Client:
        client = get(self._reader, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client


def write_files(letters: Sequence[PreparedLetter], folder: Path) -> None:
    """Writes the file of each letter that has one; makes the folder where there is any."""
    for letter in letters:
        if letter.pdf:
            make_folder(folder)
            write_atomically(folder / letter.file, letter.pdf)


def _apart(letter: PreparedLetter, taken: set[str]) -> PreparedLetter:
    """Clients of the same name are told apart by their codes, and by a number if need be."""
    if not letter.file:
        return letter
    day, client = date.fromisoformat(letter.file[:10]), letter.client
    marks = chain(("", client.ref), map(str, count(2)))
    files = (file_name(client, letter.kind, letter.language, day, mark) for mark in marks)
    return replace(letter, file=next(file for file in files if file.casefold() not in taken))
