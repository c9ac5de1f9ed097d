"""What keeps a client from being let go, in one state of a workbook or a snapshot."""

from datetime import date

from clientdesk.app.diagnoses import Diagnoses
from clientdesk.domain.diagnosis import FirmCause
from clientdesk.domain.review import SHUT, Gate, open_steps
from clientdesk.domain.review_records import ReviewStep
from clientdesk.storage.reviews import open_review, parts_of
from clientdesk.storage.rows import Reader


def gate_of(reader: Reader, today: date, client_id: int) -> Gate:
    """The gate of the client's open case; without one, all of steps 1 to 6 are open."""
    review = open_review(reader, client_id)
    steps = parts_of(reader, ReviewStep, review.id) if review else ()
    left = open_steps(steps) if review else SHUT.steps_open
    return Gate(left, locks_of(reader, today, client_id))


def locks_of(reader: Reader, today: date, client_id: int) -> tuple[FirmCause, ...]:
    """What the firm itself left undone and must mend before it lets the client go."""
    return tuple(Diagnoses(reader, today).causes_that_lock(client_id))
