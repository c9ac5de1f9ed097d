"""What differs between countries in a letter: paper, tax number, notice, English style."""

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """Sheet sizes."""

    A4 = "a4"
    LETTER = "letter"


class EnglishStyle(StrEnum):
    """'Dear Mr Price, … Yours sincerely,' or 'Dear Mr. Price: … Sincerely,'."""

    UK = "uk"
    US = "us"


class Delivery(StrEnum):
    """How a letter goes out; each can be traced."""

    BUROFAX = "burofax"
    TRACKED_POST = "tracked_post"
    CERTIFIED_EMAIL = "certified_email"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A row of `resources/countries.toml`; `notice_days` holds where no agreement says else."""

    code: str
    paper: Paper
    tax_id_name: str
    notice_days: int
    delivery: Delivery
    english: EnglishStyle
    retention_years: int  # how long papers are kept after the end of a relation
