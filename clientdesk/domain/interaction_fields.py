"""What each kind of interaction is asked for beside its day and its note."""

from collections.abc import Mapping
from dataclasses import replace

from clientdesk.domain.interactions import Interaction, InteractionKind, InteractionState

Kind = InteractionKind
State = InteractionState
EXTRA: Mapping[InteractionKind, tuple[str, ...]] = {
    Kind.MEETING: ("channel", "seconds"),
    Kind.CALL: ("topic", "seconds"),
    Kind.MESSAGE: ("channel", "topic"),
    Kind.ONBOARDING_STEP: ("state",),
    Kind.QUESTION: ("topic", "channel", "seconds"),
    Kind.INVOICE_QUERY: ("topic", "state"),
    Kind.COMPLAINT: ("topic", "state"),
    Kind.FEE_DISPUTE: ("amount", "state"),
    Kind.REMINDER: ("channel", "topic"),
    Kind.COLLECTION_ATTEMPT: ("state", "channel", "amount"),
    Kind.CREDIT_CHECK: ("state",),
    Kind.LATE_DOCUMENTS: ("topic", "channel"),
    Kind.BROKEN_PLAN: ("amount",),
    Kind.EXCEPTION: ("seconds", "approved_by", "amount", "paid"),
    Kind.REFERRAL: ("other_id",),
}
_STATES: Mapping[InteractionKind, tuple[InteractionState, ...]] = {
    Kind.ONBOARDING_STEP: (State.DONE, State.OPEN),
    Kind.INVOICE_QUERY: (State.DONE, State.OPEN),
    Kind.COMPLAINT: (State.OPEN, State.DONE),
    Kind.FEE_DISPUTE: (State.OPEN, State.DONE),
    Kind.COLLECTION_ATTEMPT: (State.OPEN, State.DONE, State.FAILED),
    Kind.CREDIT_CHECK: (State.DONE, State.FAILED),
}


def states_of(kind: InteractionKind) -> tuple[InteractionState, ...]:
    """How an interaction of this kind can stand; the first is how it stands when it is logged."""
    return _STATES.get(kind, (State.DONE,))


def of_kind(entry: Interaction) -> Interaction:
    """The entry without what its kind is not asked for, such as the price of a call."""
    asked, first = EXTRA[entry.kind], states_of(entry.kind)[0]
    return replace(
        entry,
        topic=entry.topic if "topic" in asked else "",
        state=entry.state if "state" in asked else first,
        channel=entry.channel if "channel" in asked else None,
        approved_by=entry.approved_by if "approved_by" in asked else "",
        amount=entry.amount if "amount" in asked else None,
        paid=entry.paid and "paid" in asked,
        seconds=entry.seconds if "seconds" in asked else 0,
        other_id=entry.other_id if "other_id" in asked else None,
    )
