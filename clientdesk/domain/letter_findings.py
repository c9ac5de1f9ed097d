"""What a letter rule found. Its words stand in `resources/messages`, by rule and variant."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """BLOCK keeps a letter a watermarked draft."""

    BLOCK = "block"
    WARN = "warn"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRule:
    """A rule of `resources/letter_rules.toml`; `version` grows when its check changes."""

    id: str
    severity: Severity
    source: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to mend. `details` fill the named places of its sentence.

    `field` is the term or the table of the letter to go to, `quote` the words to select in its
    text; at least one is given.
    """

    rule: str
    severity: Severity
    variant: str = ""  # which of the rule's sentences
    details: tuple[tuple[str, str], ...] = ()
    field: str = ""
    quote: str = ""

    @property
    def blocks(self) -> bool:
        return self.severity is Severity.BLOCK
