"""A letter as plain data, and what it is made from; nothing here is typeset or escaped."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from clientdesk.domain.country import Country, Delivery, Paper
from clientdesk.domain.letter_kinds import LetterKind, Reason
from clientdesk.domain.records import Client, Engagement, EngagementService, Firm
from clientdesk.domain.report_inputs import OpenInvoice


@dataclass(frozen=True, slots=True)
class VolumeFact:
    """What was counted against what was agreed: 120 'documentos' a month, 60 in the agreement."""

    unit: str
    monthly_average: int
    agreed: int
    months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTerms:
    """What one letter says that can be changed before it is written; money in minor units.

    Fees are for a month, without tax. `proposed_fee` is not used in an offboarding letter.
    """

    letter_date: date
    effective_date: date
    reply_by: date
    language: str
    current_fee: int | None = None
    proposed_fee: int | None = None
    open_invoices: tuple[OpenInvoice, ...] = ()
    facts: tuple[VolumeFact, ...] = ()
    delivery: Delivery | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterInputs:
    """Everything a letter may know of the firm and the client."""

    firm: Firm
    client: Client
    firm_country: Country
    client_country: Country
    engagement: Engagement | None
    services: tuple[EngagementService, ...]
    terms: LetterTerms

    @property
    def years(self) -> int:
        """Whole years with the firm; 0 where the start is not known."""
        since, today = self.client.since, self.terms.letter_date
        if since is None or since > today:
            return 0
        return today.year - since.year - ((today.month, today.day) < (since.month, since.day))

    @property
    def contact(self) -> str:
        """The person of the firm to talk to."""
        return self.firm.contact or self.firm.signer or self.firm.name

    @property
    def reference(self) -> str:
        return f"{self.client.ref}-{self.terms.letter_date:%Y%m%d}"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text, with an optional bold lead in front."""

    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTable:
    """Cells of text. `right` are the columns of figures, `highlighted` a row to tint."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[int, ...] = ()
    highlighted: int | None = None


@dataclass(frozen=True, slots=True)
class TickBoxes:
    """Empty boxes to tick on paper."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BlankLines:
    """Labelled lines to write on."""

    labels: tuple[str, ...]


Block = Paragraph | LetterTable | TickBoxes | BlankLines


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
    stamp: str = ""  # across each page: "DRAFT"


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
            case TickBoxes(items) | BlankLines(items):
                lines += items
    return lines
