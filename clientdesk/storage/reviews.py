"""Reviews in the workbook: a case, its steps and lists, and offboarding files."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from clientdesk.domain.letter_records import KeptLetter
from clientdesk.domain.period import Period
from clientdesk.domain.records import Client
from clientdesk.domain.review_records import (
    HandoverItem,
    Instalment,
    Offboarding,
    Review,
    ReviewNeed,
    ReviewOutcome,
    ReviewSaving,
    ReviewStep,
    ReviewSuggestion,
    ReviewTerms,
    ReviewUse,
)
from clientdesk.storage.rows import Reader, Record, Writer, delete, fetch, insert, update

NEWEST = "opened_on DESC, id DESC"
PARTS = (  # in the order in which they can be deleted: a suggestion refers to a need
    ReviewStep,
    ReviewSuggestion,
    ReviewNeed,
    ReviewUse,
    ReviewSaving,
    ReviewTerms,
    Instalment,
)
_ORDER = {ReviewStep: "step", Instalment: "due_on, id"}
_REFERRED = """
SELECT DISTINCT other_id FROM interaction
WHERE client_id = ? AND kind = 'referral' AND other_id IS NOT NULL ORDER BY other_id
"""
_UNPASSED = """
SELECT description, SUM(amount - passed_on) AS kept FROM expense
WHERE client_id = ? AND day >= ? AND day < ? GROUP BY description
HAVING kept > 0 ORDER BY kept DESC, description
"""
_LET_GO = """
SELECT DISTINCT client_id FROM review
WHERE outcome = 'let_go' AND closed_on >= ? AND closed_on < ?
"""
_LEFT = """
SELECT client_id FROM review AS this WHERE outcome IN ('let_go', 'left') AND NOT EXISTS (
    SELECT 1 FROM review AS later
    WHERE later.client_id = this.client_id
        AND (later.opened_on, later.id) > (this.opened_on, this.id)
)
"""

P = TypeVar("P", bound=Record)


def reviews_of(reader: Reader, client_id: int) -> list[Review]:
    """The cases of a client, the newest first."""
    return fetch(reader, Review, "client_id = ?", [client_id], NEWEST)


def open_review(reader: Reader, client_id: int) -> Review | None:
    """The client's open case; there is at most one."""
    found = fetch(reader, Review, "client_id = ? AND closed_on IS NULL", [client_id])
    return found[0] if found else None


def clients_with_case(reader: Reader) -> list[Client]:
    """Those that have or had a case."""
    return fetch(reader, Client, "id IN (SELECT client_id FROM review)")


def was_let_go(reader: Reader, client_id: int) -> bool:
    """Whether the latest case of a client ended with letting it go."""
    found = reviews_of(reader, client_id)[:1]
    return bool(found) and found[0].outcome is ReviewOutcome.LET_GO


def let_go_between(reader: Reader, period: Period) -> set[int]:
    """The ids of the clients that were let go within a period."""
    days = [period.start.isoformat(), period.end.isoformat()]
    return {client_id for (client_id,) in reader.db.execute(_LET_GO, days)}


def parted_with(reader: Reader) -> frozenset[int]:
    """The ids of the clients whose latest review ended with their leaving."""
    return frozenset(client_id for (client_id,) in reader.db.execute(_LEFT))


def steps_by_review(reader: Reader) -> dict[int, list[ReviewStep]]:
    """What is written of the steps of each case, in their order."""
    steps: dict[int, list[ReviewStep]] = defaultdict(list)
    for step in fetch(reader, ReviewStep, order="review_id, step"):
        steps[step.review_id].append(step)
    return dict(steps)


def parts_of(reader: Reader, part: type[P], review_id: int) -> list[P]:
    """The steps, or one of the lists of a case, in their order."""
    return fetch(reader, part, "review_id = ?", [review_id], _ORDER.get(part, "id"))


def letters_of(reader: Reader, review_id: int) -> list[KeptLetter]:
    """The letters of a case, the newest first."""
    return fetch(reader, KeptLetter, "review_id = ?", [review_id], "made_at DESC, id DESC")


def keep_rows(change: Writer, stored: Sequence[P], wanted: Sequence[P]) -> None:
    """Turns the stored rows into the wanted ones: changes, deletes and adds only what differs.

    A wanted row with an id that is not among the stored ones is new.
    """
    by_id = {row.id: row for row in stored}
    for row_id in by_id.keys() - {row.id for row in wanted}:
        delete(change, type(by_id[row_id]), row_id)
    for row in wanted:
        if row.id not in by_id:
            insert(change, replace(row, id=0))
        elif row != by_id[row.id]:
            update(change, row)


def keep_step(change: Writer, step: ReviewStep) -> None:
    """Writes a step over what its case holds of it."""
    found = fetch(change, ReviewStep, "review_id = ? AND step = ?", [step.review_id, step.step])
    keep_rows(change, found, [replace(step, id=found[0].id if found else 0)])


def remove_review(change: Writer, review_id: int) -> None:
    """Deletes a case with all its parts; its letters and a plan's action stay, without it."""
    change.db.execute("UPDATE kept_letter SET review_id = NULL WHERE review_id = ?", [review_id])
    change.db.execute("UPDATE plan_action SET review_id = NULL WHERE review_id = ?", [review_id])
    for part in PARTS:
        for row in parts_of(change, part, review_id):
            delete(change, part, row.id)
    delete(change, Review, review_id)


def offboarding_of(reader: Reader, client_id: int) -> Offboarding | None:
    """The head of a client's offboarding file."""
    found = fetch(reader, Offboarding, "client_id = ?", [client_id])
    return found[0] if found else None


def handover_of(reader: Reader, client_id: int) -> list[HandoverItem]:
    """The lines of a client's offboarding file, by kind in the order they were written."""
    return fetch(reader, HandoverItem, "client_id = ?", [client_id])


def referred_clients(reader: Reader, client_id: int) -> list[int]:
    """Who came through a client."""
    return [other for (other,) in reader.db.execute(_REFERRED, [client_id])]


def expenses_not_passed_on(reader: Reader, client_id: int, period: Period) -> list[tuple[str, int]]:
    """What a client's expenses of a period left with the firm, by description, dearest first."""
    days = [period.start.isoformat(), period.end.isoformat()]
    return list(reader.db.execute(_UNPASSED, [client_id, *days]))
