"""The tables of an offboarding letter: work, deadlines, records; long ones on a page of their own.

Each says in words where there is nothing to list.
"""

from collections.abc import Iterator
from datetime import date

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Annex, BlankLines, Block, LetterTable, Paragraph
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.letter_parts import signature_lines
from clientdesk.domain.letter_sentences import adviser, inside, listed
from clientdesk.domain.review_records import HandoverItem, HandoverKind, Offboarding, Responsible
from clientdesk.domain.wording import Wording

LONGEST = 8  # rows of work and deadlines together that still stand in the letter


class HandoverTables:
    """What an offboarding file lists, in the letter or behind it."""

    def __init__(self, inputs: LetterInputs, words: Wording, formats: Formats) -> None:
        self._inputs = inputs
        self._words = words
        self._formats = formats
        self._file = inputs.offboarding or Offboarding(client_id=inputs.client.id)
        self._adviser = adviser(inputs, words)
        work, deadlines = self._of(HandoverKind.WORK), self._of(HandoverKind.DEADLINE)
        self._work, self._deadlines = sorted(work, key=_by_state), sorted(deadlines, key=_by_day)
        self._records = sorted(self._of(HandoverKind.RECORD), key=_by_day)
        self._access = sorted(self._of(HandoverKind.ACCESS), key=_by_day)
        self._effective = formats.long_date(inputs.terms.effective_date)
        self._annexed = len(work) + len(deadlines) > LONGEST

    def work(self) -> tuple[Block, ...]:
        """What is done and what is still to do."""
        table = self._work_table() if self._work else None
        return self._section("work", " ".join(self._work_sentences()), table)

    def deadlines(self) -> tuple[Block, ...]:
        """What falls due soon, and what may follow where it is late."""
        late = self._say("deadlines.late")
        if not self._deadlines:
            return self._section("deadlines", f"{self._say('deadlines.none')} {late}", None)
        known = self._say("deadlines.annexed" if self._annexed else "deadlines.known")
        text = f"{known} {late}"
        return self._section("deadlines", text, self._deadline_table())

    def access(self) -> tuple[Block, ...]:
        """Which powers are given up: in a sentence where one person does it on one day."""
        lead = self._say("access.lead")
        if not self._access:
            said = self._say("access.none" if self._file.no_access else "access.unknown")
            return (Paragraph(said, lead=lead, key="access"),)
        if len({self._given_up(item) for item in self._access}) == 1:
            return (Paragraph(self._access_sentence(), lead=lead, key="access"),)
        listed_below = Paragraph(self._say("access.listed"), lead=lead, key="access")
        return listed_below, self._access_table()

    def annexes(self) -> tuple[Annex, ...]:
        """The tables that are too long, the list of records to sign, the form for the successor."""
        annexes: list[Annex] = []
        if self._annexed:
            tables = (self._work_table(), self._deadline_table())
            note = self._say("annex.note", reference=self._inputs.reference)
            blocks = tuple(table for table in tables if table.rows)
            annexes.append(Annex(self._say("annex.title"), note, blocks))
        if self._records:
            annexes.append(self._records_list())
        return (*annexes, self._authority())

    def enclosures(self) -> str:
        """What is behind the letter."""
        names = []
        if self._annexed:
            names.append(self._say("enclosures.tables"))
        if self._records:
            names.append(self._say("enclosures.records"))
        names.append(self._say("enclosures.authority"))
        return self._say("enclosures.list", names="; ".join(names))

    def _say(self, key: str, **places: str) -> str:
        return self._words.say(key, adviser=self._adviser, effective=self._effective, **places)

    def _of(self, kind: HandoverKind) -> list[HandoverItem]:
        return [item for item in self._inputs.handover if item.kind is kind]

    def _section(self, key: str, text: str, table: LetterTable | None) -> tuple[Block, ...]:
        lead = self._say(f"{key}.lead")
        table = None if self._annexed else table
        paragraph = Paragraph(text, lead=lead, key=key)
        return (paragraph,) if table is None else (paragraph, table)

    def _work_sentences(self) -> Iterator[str]:
        done = [item for item in self._work if item.done_on is not None]
        to_do = [item for item in self._work if item.done_on is None]
        if self._work:
            yield self._say("work.annexed" if self._annexed else "work.state")
        if not done and self._file.no_work_done:
            yield self._say("work.none_done")
        if not to_do and self._file.no_work_open:
            yield self._say("work.none_open")
        if not self._work and not (self._file.no_work_done and self._file.no_work_open):
            yield self._say("work.list_follows")

    def _work_table(self) -> LetterTable:
        header = tuple(
            self._say(f"work.{name}") for name in ("name", "period", "status", "by", "date")
        )
        return LetterTable(
            header=header,
            rows=tuple(self._work_row(item) for item in self._work),
            key="work",
            title=self._say("work.title"),
        )

    def _work_row(self, item: HandoverItem) -> tuple[str, ...]:
        nothing = self._say("work.nothing")
        is_done = item.done_on is not None
        return (
            item.name,
            item.period or nothing,
            self._say("work.done" if is_done else "work.open"),
            nothing if is_done else self._who(item.responsible),
            self._day(item.done_on or item.due_on, nothing),
        )

    def _deadline_table(self) -> LetterTable:
        return LetterTable(
            header=tuple(self._say(f"deadlines.{name}") for name in ("date", "name", "by")),
            rows=tuple(
                (self._day(item.due_on, "—"), _with_period(item), self._who(item.responsible))
                for item in self._deadlines
            ),
            key="deadlines",
            title=self._say("deadlines.title"),
        )

    def _given_up(self, item: HandoverItem) -> tuple[str, str]:
        """By whom and on which day a power ends."""
        nothing = self._say("access.nothing")
        who = item.by or (self._who(item.responsible) if item.responsible else nothing)
        return who, self._day(item.due_on or item.done_on, self._effective)

    def _access_sentence(self) -> str:
        by, day = self._given_up(self._access[0])
        names = listed([inside(item.name) for item in self._access], self._words)
        key = "access.given_up_by" if self._access[0].by else "access.given_up"
        return self._say(key, date=day, names=names, by=by)

    def _access_table(self) -> LetterTable:
        return LetterTable(
            header=tuple(self._say(f"access.{name}") for name in ("name", "by", "date")),
            rows=tuple((item.name, *self._given_up(item)) for item in self._access),
            key="access",
            title=self._say("access.title"),
        )

    def _records_list(self) -> Annex:
        """What goes back, with lines to sign on receipt."""
        received = self._say("records.received", firm=self._inputs.firm.name)
        blocks = (self._record_table(), Paragraph(received), signature_lines(self._words))
        return Annex(self._say("records.title"), self._say("records.note"), blocks)

    def _record_table(self) -> LetterTable:
        nothing, terms = self._say("records.nothing"), self._inputs.terms
        return LetterTable(
            header=tuple(self._say(f"records.{name}") for name in ("name", "how", "date")),
            rows=tuple(
                (
                    _with_period(item),
                    item.how or terms.records_how or nothing,
                    self._day(item.due_on or terms.records_back_on, nothing),
                )
                for item in self._records
            ),
            key="records",
            title=self._say("records.title"),
        )

    def _authority(self) -> Annex:
        """The form by which the client lets the firm inform a successor."""
        client, firm = self._inputs.client.name, self._inputs.firm.name
        names = ("successor", "address", "email", "phone")
        successor = BlankLines(tuple(self._say(f"authority.{name}") for name in names))
        text = Paragraph(self._say("authority.text", client=client, firm=firm))
        note = self._say("authority.note", reference=self._inputs.reference)
        blocks = (text, successor, signature_lines(self._words))
        return Annex(self._say("authority.title"), note, blocks)

    def _who(self, responsible: Responsible | None) -> str:
        return self._say(f"who.{responsible or 'nobody'}")

    def _day(self, day: date | None, otherwise: str) -> str:
        return otherwise if day is None else self._formats.long_date(day)


def _by_state(item: HandoverItem) -> tuple[bool, date]:
    """What is done first, each by its day."""
    return item.done_on is None, item.done_on or item.due_on or date.max


def _by_day(item: HandoverItem) -> date:
    return item.due_on or date.max


def _with_period(item: HandoverItem) -> str:
    return f"{item.name}, {item.period}" if item.period else item.name
