"""Signs of the misaligned: beside the agreement. They count only against what is signed."""

from fractions import Fraction

from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.period import add_months
from clientdesk.domain.services import Unit
from clientdesk.domain.sign_sources import (
    UNKNOWN,
    Measured,
    SignSources,
    counted,
    of_facts,
    of_log,
)

_PERIODS = 4
_LEAST_MESSAGES = 4  # with fewer, one message on another way would be a large share
# What a client sends, on a way of its choice.
_SENT = (
    InteractionKind.MESSAGE,
    InteractionKind.CALL,
    InteractionKind.QUESTION,
    InteractionKind.INVOICE_QUERY,
    InteractionKind.COMPLAINT,
    InteractionKind.LATE_DOCUMENTS,
)


def out_of_scope(sources: SignSources) -> Measured:
    """Time of exceptions ÷ all time; those that were paid for do not count.

    Of exceptions in the report's period, as the time is.
    """
    result, period = sources.result, sources.period
    exceptions = [
        each
        for each in sources.log
        if each.kind is InteractionKind.EXCEPTION and period.start <= each.day < period.end
    ]
    counting = [each for each in exceptions if each.seconds and not _is_paid(each)]
    found = counted(sources, counting, InteractionKind.EXCEPTION)
    untimed = exceptions and not any(each.seconds for each in exceptions)
    if not sources.signed or found.value is None or untimed or not result or not result.seconds:
        return UNKNOWN
    seconds = sum(each.seconds for each in counting)
    return Measured(Fraction(seconds, result.seconds), found.rows)


def over_volume(sources: SignSources) -> Measured:
    """Volume ÷ cap, of the unit that is furthest over its cap.

    Returns are left out: agreed by the year and counted each time, they cannot be held together.
    """
    shares = {
        unit: Fraction(sources.volumes[unit], cap)
        for unit, cap in sources.caps.items()
        if cap > 0 and unit in sources.volumes and unit is not Unit.RETURNS
    }
    if not sources.signed or not shares:
        return UNKNOWN
    highest = max(shares, key=lambda unit: shares[unit])
    facts = [fact for fact in sources.volume_facts if fact.key == highest.value]
    return Measured(shares[highest], of_facts(facts))


def late_documents(sources: SignSources) -> Measured:
    """In how many of the last four months documents came after the agreed day."""
    first = add_months(sources.log_period.last_day.replace(day=1), 1 - _PERIODS)
    logged = sources.logged(InteractionKind.LATE_DOCUMENTS)
    rows = [each for each in logged if each.day >= first]
    signed = sources.signed
    known = sources.is_kept(InteractionKind.LATE_DOCUMENTS)
    if signed is None or signed.document_day is None or not known:
        return UNKNOWN
    late = {each.day.replace(day=1) for each in rows}
    return Measured(Fraction(len(late)), of_log(rows))


def other_channel(sources: SignSources) -> Measured:
    """What came another way than agreed ÷ all that came on a way that is known."""
    signed = sources.signed
    sent = [each for each in sources.logged(*_SENT) if each.channel is not None]
    if signed is None or signed.channel is None or len(sent) < _LEAST_MESSAGES:
        return UNKNOWN
    other = [each for each in sent if each.channel is not signed.channel]
    return Measured(Fraction(len(other), len(sent)), of_log(other))


def unpaid_extras(sources: SignSources) -> Measured:
    """Exceptions that were priced and not paid."""
    if not sources.signed:
        return UNKNOWN
    extras = sources.logged(InteractionKind.EXCEPTION)
    unpaid = [each for each in extras if each.amount and not each.paid]
    return counted(sources, unpaid, InteractionKind.EXCEPTION)


def _is_paid(exception: Interaction) -> bool:
    return bool(exception.amount) and exception.paid
