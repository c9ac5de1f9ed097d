"""Signs of the dissatisfied: the services do not fit what the client needs."""

import re
from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from clientdesk.domain.diagnosis import Evidence
from clientdesk.domain.folding import folded
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.needs import recommended
from clientdesk.domain.period import months_later
from clientdesk.domain.services import Service
from clientdesk.domain.sign_sources import (
    UNKNOWN,
    Measured,
    SignSources,
    counted,
    of_invoices,
    of_log,
)
from clientdesk.domain.signs_uninformed import CONTACTS

_YEAR = 12
_LEAST_CONTACTS = 4  # in the year before; of fewer, one that is missing would be a large fall


def satisfaction(sources: SignSources) -> Measured:
    """0 to 10, as the client said last, not longer ago than the log counts."""
    rating = sources.rating
    if rating is None or rating.row.day is None or rating.row.day < sources.log_period.start:
        return UNKNOWN
    return Measured(Fraction(rating.value), (rating.row,))


def complaints(sources: SignSources) -> Measured:
    """Complaints in the log."""
    kind = InteractionKind.COMPLAINT
    return counted(sources, sources.logged(kind), kind)


def coverage(sources: SignSources) -> Measured:
    """Recommended services that are contracted ÷ recommended ones; the rows are the others."""
    if sources.needs is None:
        return UNKNOWN
    missing = recommended(sources.needs.needs) - {each.code for each in sources.contracted}
    ids = sources.service_ids
    rows = (
        Evidence(table="service", row_id=ids[code], words=code)
        for code in sorted(missing)
        if code in ids
    )
    return Measured(sources.needs.coverage, tuple(rows))


def unwanted_services(sources: SignSources) -> Measured:
    """Contracted services that the client says it does not need; at least one where it says
    something that names none.
    """
    answer = sources.not_needed
    if answer is None or answer.day < sources.log_period.start:
        return UNKNOWN
    if not answer.words:
        return Measured(Fraction(0))
    named = named_services(answer.words, sources.contracted)
    row = Evidence(
        table="assessment_answer", row_id=answer.answer_id, day=answer.day, words=answer.words
    )
    return Measured(Fraction(max(len(named), 1)), (row,))


def fee_disputes(sources: SignSources) -> Measured:
    """Fees disputed and credit notes."""
    period, kind = sources.log_period, InteractionKind.FEE_DISPUTE
    notes = [
        each
        for each in sources.invoices
        if each.net < 0 and period.start <= each.issued_on < period.end
    ]
    if not (sources.is_kept(kind) or sources.invoices):
        return UNKNOWN
    rows = (*of_log(sources.logged(kind)), *of_invoices(notes, "net"))
    return Measured(Fraction(len(rows)), rows)


def fewer_contacts(sources: SignSources) -> Measured:
    """The fall in meetings, calls and messages of twelve months against the twelve before."""
    end = sources.log_period.end
    start = months_later(end, -_YEAR)
    rows = _contacts_in(sources, start, end)
    before = _contacts_in(sources, months_later(start, -_YEAR), start)
    if len(before) < _LEAST_CONTACTS:
        return UNKNOWN
    fall = Fraction(len(before) - len(rows), len(before))
    return Measured(max(fall, Fraction(0)), of_log(rows))


def named_services(words: str, services: Iterable[Service]) -> list[Service]:
    """The services whose name, in either language, or code stands in some words."""
    text = f" {_plain(words)} "

    def is_named(service: Service) -> bool:
        names = (_plain(name) for name in (service.name_en, service.name_es, service.code))
        return any(f" {name} " in text for name in names if name)

    return [service for service in services if is_named(service)]


def _plain(words: str) -> str:
    return " ".join(re.sub(r"[^\w]+", " ", folded(words)).split())


def _contacts_in(sources: SignSources, start: date, end: date) -> list[Interaction]:
    return [each for each in sources.log if each.kind in CONTACTS and start <= each.day < end]
