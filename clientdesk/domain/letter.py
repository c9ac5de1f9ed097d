"""A letter as plain data; nothing here is typeset or escaped."""

from collections.abc import Sequence
from dataclasses import dataclass

from clientdesk.domain.country import Paper
from clientdesk.domain.letter_kinds import LetterKind


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text, with an optional bold lead in front; `key` is what it is about: "ends", "records"."""

    text: str
    lead: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTable:
    """Cells of text. `right` are the columns of figures, `highlighted` a row to tint.

    `key` is what it holds: "work", "deadlines", "balance", "options"; `title` says so in the
    letter's language where the text is edited, and is not printed.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[int, ...] = ()
    highlighted: int | None = None
    key: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterChart:
    """Counts by month as bars, with a line at what was agreed; the title is printed above."""

    title: str
    months: tuple[str, ...]
    counts: tuple[int, ...]
    agreed: int | None = None
    agreed_words: str = ""
    key: str = "chart"


@dataclass(frozen=True, slots=True)
class TickBoxes:
    """Empty boxes to tick on paper."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BlankLines:
    """Labelled lines to write on."""

    labels: tuple[str, ...]


Block = Paragraph | LetterTable | LetterChart | TickBoxes | BlankLines


@dataclass(frozen=True, slots=True)
class Annex:
    """A page of its own after the letter: a slip or a form."""

    title: str
    note: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Sender:
    """The firm's head: its name and one line of how to find it."""

    name: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterField:
    """A stored value as the letter prints it: what is shown highlighted where it is edited."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter ready to be typeset, top to bottom."""

    kind: LetterKind
    language: str
    paper: Paper
    sender: Sender
    place_and_date: str
    delivery: str
    addressee: tuple[str, ...]
    subject: str
    salutation: str
    blocks: tuple[Block, ...]
    closing: str
    signer: str
    signer_role: str
    enclosures: str
    reference: str
    annexes: tuple[Annex, ...] = ()
    fields: tuple[LetterField, ...] = ()
    logo: str = ""  # the firm's, as base64
    stamp: str = ""  # across each page: "DRAFT"
    subject_label: str = ""  # "Asunto: ", which the subject begins with in some languages

    @property
    def title(self) -> str:
        """What it is about and to whom, for a file's title and the subject of an e-mail."""
        subject = self.subject.removeprefix(self.subject_label)
        return f"{subject[:1].upper()}{subject[1:]} · {self.addressee[0]}"


def all_blocks(letter: Letter) -> tuple[Block, ...]:
    """The blocks of the letter, then those of its annexes."""
    annexes = (block for annex in letter.annexes for block in annex.blocks)
    return (*letter.blocks, *annexes)


def table_of(letter: Letter, key: str) -> LetterTable | None:
    """The table about something, in the letter or in an annex; None: it has none."""
    found = (each for each in all_blocks(letter) if isinstance(each, LetterTable))
    return next((table for table in found if table.key == key), None)


def paragraph_of(letter: Letter, key: str) -> Paragraph | None:
    """The paragraph about something; None: it has none."""
    found = (each for each in letter.blocks if isinstance(each, Paragraph))
    return next((paragraph for paragraph in found if paragraph.key == key), None)


def letter_text(letter: Letter) -> str:
    """All words of a letter, for checks and for reading aloud."""
    head = (letter.sender.name, *letter.sender.details, letter.place_and_date, letter.delivery)
    top = (*letter.addressee, letter.subject, letter.salutation)
    end = (letter.closing, letter.signer, letter.signer_role, letter.enclosures, letter.reference)
    annexes = [line for annex in letter.annexes for line in (annex.title, annex.note)]
    lines = [*head, *top, *_block_lines(letter.blocks), *end, *annexes]
    for annex in letter.annexes:
        lines += _block_lines(annex.blocks)
    return "\n".join(line for line in lines if line)


def _block_lines(blocks: Sequence[Block]) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        match block:
            case Paragraph(text, lead):
                lines.append(f"{lead} {text}".strip())
            case LetterTable(header=header, rows=rows):
                lines += ["\t".join(row) for row in (header, *rows)]
            case LetterChart(title=title):
                lines.append(title)
            case TickBoxes(items) | BlankLines(items):
                lines += items
    return lines
