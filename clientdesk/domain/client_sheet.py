"""What is held of a client, ready to be read: sections of words, apart what is internal."""

from dataclasses import dataclass
from datetime import date

from clientdesk.domain.country import Paper

# The firm's own notes and judgements (A3): never handed over unread.
INTERNAL_TABLES = frozenset(
    {"client_grade", "client_match", "client_link", "interaction", "plan_action", "review"}
    | {"review_step", "review_need", "review_use", "review_suggestion", "review_saving"}
    | {"review_terms"}
)
INTERNAL_COLUMNS = frozenset(
    {("client", "note"), ("offer", "note"), ("assessment", "note"), ("assessment_answer", "note")}
    | {("kept_letter", "delivery_note")}
)
INTERNAL_FACTS = frozenset({"understands"})


@dataclass(frozen=True, slots=True)
class Section:
    """A table in words: the titles of its columns and its rows, none of them empty; `figures` are
    the places of the columns that hold amounts or hours."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    is_internal: bool
    figures: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A change of the client's records: when, by whom, what it did to how many rows."""

    when: str
    who: str
    what: str
    rows: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSheet:
    """What the readable file is printed from."""

    firm_name: str
    client_name: str
    sections: tuple[Section, ...]
    changes: tuple[ChangeLine, ...]
    printed_on: date
    paper: Paper
