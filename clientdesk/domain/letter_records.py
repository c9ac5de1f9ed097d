"""Letters that were kept: what was sent stays as it was. Records."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from clientdesk.domain.country import Delivery
from clientdesk.domain.letter_kinds import LetterKind


class LetterState(StrEnum):
    """A final letter is never edited: a later one supersedes it."""

    DRAFT = "draft"
    FINAL = "final"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLetter:
    """A letter with all it was made from. `text`, `inputs`, `rules` and `findings` are JSON:
    the letter as data, the stored values it was made from, each rule's version, what was found.

    `pdf` is base64 and `sha256` its hash; both empty in a draft, which is typeset when shown.
    """

    id: int = 0
    client_id: int
    review_id: int | None = None
    kind: LetterKind
    language: str
    reference: str
    letter_date: date
    state: LetterState
    made_at: datetime
    text: str
    inputs: str
    rules: str = ""
    findings: str = ""
    pdf: str = ""
    sha256: str = ""
    supersedes_id: int | None = None
    delivery: Delivery | None = None
    delivered_on: date | None = None
    delivery_note: str = ""  # the number of a parcel, who signed for it


class LexiconList(StrEnum):
    """Lists of words that a letter may not hold and that the firm can add to.

    Hints of suspicion cannot be added to: what a firm suspects is written nowhere in a workbook.
    """

    BLAME = "blame"
    THREAT = "threat"
    OPINION = "opinion"


@dataclass(frozen=True, slots=True, kw_only=True)
class LexiconWord:
    """A word or phrase that the firm added; a star at its end stands for any ending."""

    id: int = 0
    list: LexiconList
    language: str
    phrase: str
