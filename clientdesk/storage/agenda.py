"""What waits in the workbook: letters, offers, instalments, what is to be handed over."""

from dataclasses import dataclass
from datetime import date

from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import LetterState
from clientdesk.domain.package_records import Offer, OfferAnswer
from clientdesk.domain.review_records import HandoverItem, Instalment
from clientdesk.storage.rows import Reader, fetch

# Without the file and the text of the letter: they are most of the table. What was answered: its
# case is closed or has the client's terms, or somebody has talked with the client since.
_LETTERS = """
SELECT letter.id, letter.client_id, client.name, letter.kind, letter.state, letter.letter_date,
    letter.delivered_on, json_extract(letter.inputs, '$.terms.reply_by')
FROM kept_letter AS letter JOIN client ON client.id = letter.client_id
WHERE letter.kind <> 'review' AND letter.state <> 'superseded' AND NOT (
    letter.delivered_on IS NOT NULL AND (
        letter.kind NOT IN ('renegotiation', 'scope_change')
        OR EXISTS (SELECT 1 FROM review WHERE id = letter.review_id AND closed_on IS NOT NULL)
        OR EXISTS (SELECT 1 FROM review_terms WHERE review_id = letter.review_id
            AND side IN ('agreed', 'counter'))
        OR EXISTS (SELECT 1 FROM interaction WHERE client_id = letter.client_id
            AND day > letter.delivered_on AND kind IN ('meeting', 'call', 'message'))
    )
)
ORDER BY letter.letter_date, letter.id
"""
_OPEN_CASE = "review_id IN (SELECT id FROM review WHERE closed_on IS NULL) AND paid_on IS NULL"
_LEAVING = """
done_on IS NULL AND due_on IS NOT NULL AND kind <> 'deadline'
AND client_id IN (SELECT client_id FROM review WHERE closed_on IS NULL OR outcome = 'let_go')
"""
_OFFERS = "SELECT COUNT(*), COALESCE(SUM(answer = 'accepted'), 0) FROM offer"


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A letter that is a draft, was not delivered, or waits for an answer."""

    id: int
    client_id: int
    name: str
    kind: LetterKind
    state: LetterState
    letter_date: date
    delivered_on: date | None
    reply_by: date | None


def letters_waiting(reader: Reader) -> list[LetterLine]:
    """The letters of which something is left to do, the oldest first."""
    return [
        LetterLine(
            id_,
            client_id,
            name,
            LetterKind(kind),
            LetterState(state),
            date.fromisoformat(written),
            _day(delivered),
            _day(reply),
        )
        for id_, client_id, name, kind, state, written, delivered, reply in reader.db.execute(
            _LETTERS
        )
    ]


def open_offers(reader: Reader) -> list[Offer]:
    """The offers without an answer."""
    return fetch(reader, Offer, "answer = ?", [OfferAnswer.OPEN])


def offers_made(reader: Reader) -> tuple[int, int]:
    """How many offers were made, and how many of them accepted."""
    made, accepted = reader.db.execute(_OFFERS).fetchone()
    return made, accepted


def unpaid_instalments(reader: Reader) -> list[Instalment]:
    """Those of open cases."""
    return fetch(reader, Instalment, _OPEN_CASE)


def handover_left(reader: Reader) -> list[HandoverItem]:
    """What is to be handed over by a day to clients that leave."""
    return fetch(reader, HandoverItem, _LEAVING)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
