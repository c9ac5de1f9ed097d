"""Whether a workbook is whole: what `clientdesk check` says."""

import base64
import binascii
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from clientdesk.app.desk import Desk
from clientdesk.app.importing.progress import no_report
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.review import is_settled, open_steps
from clientdesk.domain.review_records import ReviewOutcome, Step
from clientdesk.storage import seals
from clientdesk.storage.connection import refuse_unless_well_formed

LINES = ("fees", "write_offs", "cost_to_serve", "overhead", "full_profit", "seconds")


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault, by the key of its sentence among the command line's messages."""

    code: str
    details: dict[str, str] = field(default_factory=dict)


def tables_not_as_saved(
    desk: Desk, report: Callable[[int, int], None] = no_report
) -> tuple[str, ...]:
    """The tables that do not hold what was saved in them; reads all of one state of the workbook,
    on any thread. `report(done, total)` may raise to stop."""
    with desk.on_snapshot(lambda reader, today: reader) as reader:
        return seals.broken(reader.db, report)


def tables_not_as_saved_later(
    desk: Desk, report: Callable[[int, int], None] = no_report
) -> tuple[str, ...]:
    """As `tables_not_as_saved`, and what opening a large encrypted workbook left for later: raises
    Refused(DAMAGED) where the file is not well formed."""
    if desk.encrypted:
        with desk.on_snapshot(lambda reader, today: reader) as reader:
            refuse_unless_well_formed(reader.db, desk.path)
    return tables_not_as_saved(desk, report)


def refuse_unless_as_saved(desk: Desk) -> None:
    """Raises Refused(CONTENTS_DIFFER) where the workbook does not hold what was saved in it.

    Takes about 0.1 s for every 10,000 rows.
    """
    if tables := tables_not_as_saved(desk):
        code = RefusalCode.CONTENTS_DIFFER
        raise Refused(code, path=str(desk.path), tables=" ".join(tables))


def faults(desk: Desk) -> list[Fault]:
    """Faults of the file, of what was saved in it, of references between tables, and of totals that
    must reconcile."""
    found = [Fault("damaged_file", {"what": words}) for words in desk.integrity_faults()]
    if tables := tables_not_as_saved(desk):
        found.append(Fault("contents_differ", {"tables": " ".join(tables)}))
    if dangling := desk.dangling_references():
        found.append(Fault("foreign_key", {"count": str(dangling)}))
    report = desk.portfolio.report(desk.portfolio.default_period())
    sums = [*_differences(report), *_sums_that_differ(desk, report)]
    plans = [Fault("plan_reviews", {"plan": name}) for name in desk.plans.with_stray_reviews()]
    return [*found, *sums, *_letters_that_differ(desk), *_steps_out_of_order(desk), *plans]


def _letters_that_differ(desk: Desk) -> Iterator[Fault]:
    """Final letters, superseded ones too, whose file is not the one that was kept."""
    for letter in desk.letters.all_final():
        if not letter.pdf or _sha256(letter.pdf) != letter.sha256:
            day = letter.letter_date.isoformat()
            yield Fault("letter_differs", {"letter": letter.reference, "day": day})


def _sha256(pdf: str) -> str:
    """The hash of a kept file; '' for what is none."""
    try:
        return hashlib.sha256(base64.b64decode(pdf, validate=True)).hexdigest()
    except binascii.Error:
        return ""


def _steps_out_of_order(desk: Desk) -> Iterator[Fault]:
    """Cases whose last step was taken, or that let a client go, with an earlier one open."""
    reviews = desk.casework.reviews
    for line in [*reviews.lines(), *reviews.lines(closed=True)]:
        steps = reviews.case(line.review.id).steps
        let_go = line.review.outcome is ReviewOutcome.LET_GO
        left = [*open_steps(steps), *(() if is_settled(steps[-1]) else (Step.DEFINITION,))]
        if left and (let_go or is_settled(steps[-1])):
            details = {"client": line.client.name, "steps": ", ".join(str(int(s)) for s in left)}
            yield Fault("steps_open", details)


def _differences(report: ProfitReport) -> Iterator[Fault]:
    for line in LINES:
        parts = sum(getattr(part, line) for part in (*report.clients, report.unattributed))
        if gap := parts - getattr(report.totals, line):
            yield Fault("totals_differ", {"amount": str(gap), "line": line})


def _sums_that_differ(desk: Desk, report: ProfitReport) -> Iterator[Fault]:
    """The report against sums over the tables that go another way than the report's queries."""
    fees, seconds = desk.portfolio.plain_sums(report.period)
    totals = report.totals
    measured = totals.seconds - totals.estimated_seconds
    for line, gap in (("fees", totals.fees - fees), ("seconds", measured - seconds)):
        if gap:
            yield Fault("totals_differ", {"amount": str(gap), "line": line})
