"""A firm with a started plan and the months after it, for the tests of results.

An hour costs 20.00. Until April 2026 Ana pays 300.00 a month for 10 h and Leo 100.00 for 10 h. In
April a plan was started: Ana's fee to 360.00, Leo to be let go. From May on Ana pays 360.00 for
9 h; Leo pays and takes what he did until June, and is gone. Records end in October 2026.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from package_firm import put

from clientdesk.app.plans import Plans
from clientdesk.app.reviews import Reviews
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.period import add_months
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.records import (
    Client,
    Engagement,
    Firm,
    Invoice,
    Staff,
    StaffRate,
    TimeEntry,
    Tool,
)
from clientdesk.domain.review_records import Review, ReviewOutcome, ReviewTerms, TermsSide
from clientdesk.storage.rows import Record, get, update
from clientdesk.storage.store import Store

ANA, LEO, EVA = 1, 2, 3
ANAS_REVIEW, LEOS_REVIEW = 1, 2
FIRST, PLANNED, MAY, JULY = date(2025, 4, 1), date(2026, 4, 20), date(2026, 5, 1), date(2026, 7, 1)
HOUR = 3_600


def build_results(
    store: Store, *, until: date = date(2026, 11, 1), others: Sequence[Record] = ()
) -> None:
    """The firm with its records up to a day, and the plan started; nobody has answered yet."""
    with store.change(ChangeLabel.EDIT_FIRM) as change:
        update(change, Firm(name="Bea & Co", language="en", country="GB", currency="GBP"))
    put(
        store,
        Staff(name="Bea"),
        StaffRate(staff_id=1, valid_from=FIRST, monthly_cost=160_000, monthly_seconds=100 * HOUR),
        Client(id=ANA, ref="C1", name="Ana <Arts>", since=FIRST),
        Client(id=LEO, ref="C2", name="Leo", since=FIRST),
        Engagement(client_id=ANA, monthly_fee=30_000, signed_on=FIRST),
        Engagement(client_id=LEO, monthly_fee=10_000, signed_on=FIRST),
    )
    put(store, *others)
    month = FIRST
    while month < until:
        put(store, *_month(month))
        month = add_months(month, 1)
    start_plan(store)


def eva_and_a_tool() -> list[Record]:
    """Eva, who is in no plan, pays 50.00 a month for 1 h; a tool costs 30.00, shared by all."""
    records: list[Record] = [
        Client(id=EVA, ref="C3", name="Eva", since=FIRST),
        Tool(name="Suite", monthly_fee=3_000, valid_from=FIRST),
    ]
    for number in range(19):
        records += _work(EVA, add_months(FIRST, number), 5_000, 1)
    return records


def start_plan(store: Store) -> int:
    """Ana to 360.00, Leo let go, from May on; over the limit of exits for a written reason."""
    plans = Plans(store, PLANNED)
    actions = (
        PlanAction(client_id=ANA, kind=ActionKind.RAISE, fee=36_000, chance=80),
        PlanAction(client_id=LEO, kind=ActionKind.LET_GO),
    )
    plan_id = plans.add("Spring plan", actions, starts_on=MAY).plan_id
    plans.set_reason(plan_id, "Leo asked for it")
    plans.start(plan_id, "Spring plan")
    return plan_id


def agree(store: Store, fee: int = 36_000, starts_on: date = MAY) -> None:
    """Ana agrees."""
    reviews = Reviews(store, PLANNED)
    terms = reviews.case(ANAS_REVIEW).terms
    agreed = ReviewTerms(review_id=ANAS_REVIEW, side=TermsSide.AGREED, fee=fee, starts_on=starts_on)
    reviews.save_terms(ANAS_REVIEW, [*terms, agreed])


def end_review(store: Store, review_id: int, outcome: ReviewOutcome, day: date = JULY) -> None:
    """A review ended, whatever it took."""
    with store.change(ChangeLabel.CLOSE_REVIEW) as change:
        review = get(change, Review, review_id)
        assert review is not None
        update(change, replace(review, closed_on=day, outcome=outcome))


def _month(month: date) -> Iterator[Record]:
    fee, hours = (36_000, 9) if month >= MAY else (30_000, 10)
    yield from _work(ANA, month, fee, hours)
    if month < JULY:
        yield from _work(LEO, month, 10_000, 10)


def _work(client_id: int, month: date, fee: int, hours: int) -> Iterator[Record]:
    key, day = f"{client_id} {month}", month.replace(day=8)
    yield TimeEntry(
        client_id=client_id, staff_id=1, day=day, seconds=hours * HOUR, source_key=f"t{key}"
    )
    yield Invoice(
        client_id=client_id, number=key, issued_on=day, net=fee, total=fee, source_key=f"i{key}"
    )
