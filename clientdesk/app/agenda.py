"""The desk's agenda in one state of a workbook: path, what is due, the limit, the period before."""

from dataclasses import dataclass
from datetime import date

from clientdesk.app.assessment_due import due_clients
from clientdesk.app.comparison import report_before
from clientdesk.app.due_items import DueItems, OpenCases
from clientdesk.app.guard import guard_of
from clientdesk.app.guided_path import GuidedPath
from clientdesk.domain.agenda import DueItem, NextThing, Path
from clientdesk.domain.guard import Guard
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.review import current_step, seven
from clientdesk.domain.review_records import Review, Step
from clientdesk.storage.engagements import without_agreement
from clientdesk.storage.reviews import steps_by_review
from clientdesk.storage.rows import Reader, fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What the desk shows beside the figures of its period; `before` None: not to be compared."""

    path: Path
    next_thing: NextThing
    due: tuple[DueItem, ...]
    without_agreement: int
    guard: Guard
    before: ProfitReport | None


def agenda_of(
    reader: Reader, today: date, period: Period, report: ProfitReport | None = None
) -> Agenda:
    """The whole agenda; the `report` of the period saves work. A job: it holds every client
    against every package."""
    cases, to_ask = _open_cases(reader), due_clients(reader, today)
    deciding = [each for each, steps in cases.items() if current_step(steps) is Step.DEFINITION]
    guard = guard_of(reader, today, report)
    way = GuidedPath(reader, today, to_ask, deciding, guard.let_go)
    return Agenda(
        path=way.path,
        next_thing=way.next_thing(),
        due=DueItems(reader, today, to_ask, cases).all(),
        without_agreement=len(without_agreement(reader)),
        guard=guard,
        before=report_before(reader, today, period),
    )


def _open_cases(reader: Reader) -> OpenCases:
    written = steps_by_review(reader)
    found = fetch(reader, Review, "closed_on IS NULL", order="opened_on, id")
    return {review: seven(review.id, written.get(review.id, ())) for review in found}
