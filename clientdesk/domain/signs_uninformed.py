"""Signs of the uninformed: nobody went along with them. The evidence is against the firm."""

from collections import defaultdict
from datetime import date
from fractions import Fraction

from clientdesk.domain.consumption import monthly_average
from clientdesk.domain.diagnosis import Evidence
from clientdesk.domain.folding import folded
from clientdesk.domain.interactions import Interaction, InteractionKind, InteractionState
from clientdesk.domain.sign_sources import UNKNOWN, Measured, SignSources, counted, of_log

CONTACTS = (InteractionKind.MEETING, InteractionKind.CALL, InteractionKind.MESSAGE)
_TWICE = 2


def signed_agreement(sources: SignSources) -> Measured:
    """1 where a signed agreement is on file, else 0: that none is there is known."""
    agreement = sources.agreement
    if agreement is None:
        return Measured(Fraction(0))
    row = Evidence(
        table="engagement",
        row_id=agreement.id,
        day=agreement.signed_on,
        amount=agreement.monthly_fee,
        words=agreement.reference,
    )
    return Measured(Fraction(sources.signed is not None), (row,))


def onboarding(sources: SignSources) -> Measured:
    """Steps done ÷ steps written down, since the client came."""
    kind = InteractionKind.ONBOARDING_STEP
    steps = [each for each in sources.log if each.kind is kind]
    if not steps:
        return UNKNOWN
    done = sum(each.state is InteractionState.DONE for each in steps)
    return Measured(Fraction(done, len(steps)), of_log(steps))


def last_contact(sources: SignSources) -> Measured:
    """Days since the last meeting, call, message or conversation about needs.

    Of a client with a log that holds none, the days since there could have been one: since the
    firm writes contacts down, or since the client came.
    """
    today, found = sources.log_period.last_day, _contacts(sources)
    if found:
        day, row = max(found, key=lambda each: each[0])
        return Measured(Fraction((today - day).days), (row,))
    kept = [sources.kept_since[kind] for kind in CONTACTS if kind in sources.kept_since]
    if not kept or not sources.log:
        return UNKNOWN
    since = max(min(kept), sources.client.since or min(kept))
    return Measured(Fraction(max((today - since).days, 0)))


def repeated_questions(sources: SignSources) -> Measured:
    """Questions a month on topics that were asked about more than once."""
    topics: dict[str, list[Interaction]] = defaultdict(list)
    for each in sources.logged(InteractionKind.QUESTION):
        if each.topic.strip():
            topics[folded(each.topic.strip())].append(each)
    rows = [each for asked in topics.values() if len(asked) >= _TWICE for each in asked]
    found = counted(sources, rows, InteractionKind.QUESTION)
    if found.value is None:
        return UNKNOWN
    return Measured(monthly_average(len(rows), sources.log_period), found.rows)


def invoice_queries(sources: SignSources) -> Measured:
    """Invoices that the client did not understand."""
    rows = sources.logged(InteractionKind.INVOICE_QUERY)
    return counted(sources, rows, InteractionKind.INVOICE_QUERY)


def _contacts(sources: SignSources) -> list[tuple[date, Evidence]]:
    logged = [each for each in sources.log if each.kind in CONTACTS]
    found = list(zip((each.day for each in logged), of_log(logged), strict=True))
    return found + [
        (each.finished_on, Evidence(table="assessment", row_id=each.id, day=each.finished_on))
        for each in sources.conversations
        if each.finished_on is not None and each.finished_on < sources.log_period.end
    ]
