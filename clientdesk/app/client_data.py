"""Everything held about one client as one file: for people, and for other programs."""

import base64
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from clientdesk.app.client_words import ClientWords
from clientdesk.app.countries import load_country
from clientdesk.app.files import write_atomically
from clientdesk.app.importing.progress import no_report
from clientdesk.app.letter_files import file_name, name_part
from clientdesk.app.letter_finish import stamped
from clientdesk.app.letter_json import letter_from
from clientdesk.app.wording import client_data_wording, known_language
from clientdesk.domain.client_sheet import ChangeLine, ClientSheet
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.output.bundle import zipped
from clientdesk.output.client_json import client_json
from clientdesk.output.json_values import Json
from clientdesk.storage.client_data import ClientChange, changes_of_client, tables_of_client
from clientdesk.storage.history import Line, Report
from clientdesk.storage.letters import letters_of_client
from clientdesk.storage.rows import Reader, get
from clientdesk.storage.store import Store
from clientdesk.storage.sums import firm_of

_STEPS = 3  # tables and history, the readable file, letters


class ClientData:
    """Reads one state of the workbook, so that it may run in a job."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def write(self, path: Path, client_id: int, language: str, report: Report = no_report) -> None:
        """Writes the ZIP, whole or not at all. Raises Refused: CLIENT_UNKNOWN, CANNOT_WRITE."""
        write_atomically(path, self.bundle(client_id, language, report))

    def bundle(self, client_id: int, language: str, report: Report = no_report) -> bytes:
        """A ZIP of what the client may be given, as a PDF in one of our languages and the kept
        letters, and of the folder `internal`: the firm's own, and everything for programs."""
        with self._store.snapshot() as reader:
            return _Bundle(reader, self._today, client_id, language, report).zipped()

    def suggested_name(self, client: Client, language: str) -> str:
        """'2026-11-24 Hotel Mirador - everything held.zip'."""
        words = client_data_wording(known_language(language))
        name = name_part(client.name) or name_part(client.ref)
        return f"{self._today.isoformat()} {name} - {words.say('page.file_name')}.zip"


class _Bundle:
    """One client's files in one language."""

    def __init__(
        self, reader: Reader, today: date, client_id: int, language: str, report: Report
    ) -> None:
        client = get(reader, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        self._reader, self._today, self._report = reader, today, report
        self._client, self._firm = client, firm_of(reader)
        self._words = client_data_wording(known_language(language, self._firm.language))
        self._formats = Formats(self._words.language, self._firm.country, self._firm.currency)

    def zipped(self) -> bytes:
        return zipped(self._files(), self._today)

    def _files(self) -> Iterator[tuple[str, bytes]]:
        self._report(0, _STEPS)
        changes = list(changes_of_client(self._reader, self._client.id))
        yield "internal/data.json", self._json(changes).encode()
        self._report(1, _STEPS)
        name = name_part(self._client.name) or name_part(self._client.ref)
        sheet = self._sheet(changes)
        yield f"{name}.pdf", self._pdf(sheet, internal=False)
        yield f"internal/{name}.pdf", self._pdf(sheet, internal=True)
        self._report(2, _STEPS)
        yield from self._letters()

    def _json(self, changes: Sequence[ClientChange]) -> str:
        tables = tables_of_client(self._reader, self._client.id)
        return client_json(
            self._today.isoformat(),
            self._firm.currency,
            self._formats.digits,
            [(each.table, each.rows) for each in tables],
            [_change_json(each) for each in changes],
        )

    def _pdf(self, sheet: ClientSheet, *, internal: bool) -> bytes:
        from clientdesk.output.client_pdf import client_pdf  # noqa: PLC0415 - slow import

        return client_pdf(sheet, self._words, self._formats, internal=internal, invariant=True)

    def _sheet(self, changes: Sequence[ClientChange]) -> ClientSheet:
        tables = tables_of_client(self._reader, self._client.id)
        held = ClientWords(self._reader, self._words, self._formats)
        return ClientSheet(
            firm_name=self._firm.name,
            client_name=self._client.name,
            sections=held.sections(tables),
            changes=tuple(line for each in changes for line in self._change_lines(each)),
            printed_on=self._today,
            paper=load_country(self._firm.country).paper,
        )

    def _change_lines(self, change: ClientChange) -> Iterator[ChangeLine]:
        """A line for each table and what was done to its rows."""
        entry = change.entry
        when = self._formats.moment(datetime.fromisoformat(entry.made_at))
        for (table, done), count in Counter(map(_done, change.lines)).items():
            title = self._words.say(f"table.{table}")
            what = self._words.say(f"page.{done}", table=title)
            yield ChangeLine(when, entry.made_by, what, str(count))

    def _letters(self) -> Iterator[tuple[str, bytes]]:
        for number, kept in enumerate(letters_of_client(self._reader, self._client.id), start=1):
            mark = "" if number == 1 else str(number)
            name = file_name(self._client, kept.kind, kept.language, kept.letter_date, mark)
            yield f"{_folder(kept)}/{name}", _letter_pdf(kept)


def _folder(kept: KeptLetter) -> str:
    """The client's own letters stand apart from what never left the firm."""
    stayed = kept.kind is LetterKind.REVIEW or kept.state is LetterState.DRAFT
    return "internal/letters" if stayed else "letters"


def _letter_pdf(kept: KeptLetter) -> bytes:
    """A final letter as it was kept; a draft with its stamp."""
    if kept.state is not LetterState.DRAFT:
        return base64.b64decode(kept.pdf)
    from clientdesk.output.letter_pdf import letter_pdf  # noqa: PLC0415 - slow import

    return letter_pdf(stamped(letter_from(kept.text)), invariant=True)


def _change_json(change: ClientChange) -> Json:
    entry = change.entry
    return {
        "made_at": entry.made_at,
        "made_by": entry.made_by,
        "label": entry.label,
        "kind": entry.kind,
        "rows": [
            {"table": line.table, "id": line.row_id, "before": line.before, "after": line.after}
            for line in change.lines
        ],
    }


def _done(line: Line) -> tuple[str, str]:
    if line.before is None:
        return line.table, "added"
    return line.table, "removed" if line.after is None else "changed"
