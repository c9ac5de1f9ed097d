"""From what is known of a client to its diagnosis: every sign measured and held to its limits."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clientdesk.domain import (
    signs_dissatisfied,
    signs_expense,
    signs_insolvent,
    signs_misaligned,
    signs_uninformed,
)
from clientdesk.domain.diagnosis import (
    Cause,
    ClientType,
    Diagnosis,
    Robustness,
    Sign,
    SignResult,
    locking_causes,
    ranked,
)
from clientdesk.domain.sign_sources import Measured, SignSources
from clientdesk.domain.thresholds import Level, Limits

_MEASURES: dict[Sign, Callable[[SignSources], Measured]] = {
    Sign.COLLECTION_COST: signs_expense.collection_cost,
    Sign.REMINDERS: signs_expense.reminders,
    Sign.DAYS_OVERDUE: signs_expense.days_overdue,
    Sign.FAILED_COLLECTION: signs_expense.failed_collection,
    Sign.LOW_RATE: signs_expense.low_rate,
    Sign.SIGNED_AGREEMENT: signs_uninformed.signed_agreement,
    Sign.ONBOARDING: signs_uninformed.onboarding,
    Sign.LAST_CONTACT: signs_uninformed.last_contact,
    Sign.REPEATED_QUESTIONS: signs_uninformed.repeated_questions,
    Sign.INVOICE_QUERIES: signs_uninformed.invoice_queries,
    Sign.OUT_OF_SCOPE: signs_misaligned.out_of_scope,
    Sign.OVER_VOLUME: signs_misaligned.over_volume,
    Sign.LATE_DOCUMENTS: signs_misaligned.late_documents,
    Sign.OTHER_CHANNEL: signs_misaligned.other_channel,
    Sign.UNPAID_EXTRAS: signs_misaligned.unpaid_extras,
    Sign.CREDIT_CHECK: signs_insolvent.credit_check,
    Sign.BAD_DEBT: signs_insolvent.bad_debt,
    Sign.OLDEST_OPEN: signs_insolvent.oldest_open,
    Sign.EXPOSURE: signs_insolvent.exposure,
    Sign.BROKEN_PLANS: signs_insolvent.broken_plans,
    Sign.OWN_BOOKS: signs_insolvent.own_books,
    Sign.SATISFACTION: signs_dissatisfied.satisfaction,
    Sign.COMPLAINTS: signs_dissatisfied.complaints,
    Sign.COVERAGE: signs_dissatisfied.coverage,
    Sign.UNWANTED_SERVICES: signs_dissatisfied.unwanted_services,
    Sign.FEE_DISPUTES: signs_dissatisfied.fee_disputes,
    Sign.FEWER_CONTACTS: signs_dissatisfied.fewer_contacts,
}
# Figures are those of a report; the others count up to the day of the diagnosis.
_OF_THE_PERIOD = {
    Sign.COLLECTION_COST,
    Sign.DAYS_OVERDUE,
    Sign.LOW_RATE,
    Sign.OUT_OF_SCOPE,
    Sign.OVER_VOLUME,
    Sign.BAD_DEBT,
    Sign.OLDEST_OPEN,
    Sign.EXPOSURE,
}
_LEVELS = tuple(Level)  # from nothing known to the worst


@dataclass(frozen=True, slots=True)
class OtherFindings:
    """What a diagnosis holds beside its signs."""

    causes: Sequence[Cause]
    robustness: Robustness


def sign_results(
    sources: SignSources, limits: Mapping[str, Limits], signs: Iterable[Sign] = Sign
) -> tuple[SignResult, ...]:
    """Signs, all or some, in the order of `Sign`; `limits` are by the code of the sign."""
    return tuple(_result(sign, sources, limits[sign.value]) for sign in signs)


def diagnosis_of(
    sources: SignSources, signs: Sequence[SignResult], others: OtherFindings
) -> Diagnosis:
    """The diagnosis of a client out of its signs."""
    types = ranked(signs)
    uninformed = next(each for each in types if each.type is ClientType.UNINFORMED)
    return Diagnosis(
        client_id=sources.client.id,
        period=sources.period,
        types=types,
        causes=tuple(others.causes),
        robustness=others.robustness,
        never_let_go=bool(locking_causes(uninformed)),
    )


def _result(sign: Sign, sources: SignSources, limits: Limits) -> SignResult:
    found = _MEASURES[sign](sources)
    return SignResult(
        sign=sign,
        level=max(limits.level(found.value), found.at_least, key=_LEVELS.index),
        value=found.value,
        watch=limits.watch,
        flag=limits.flag,
        as_of=_as_of(sign, sources),
        rows=found.rows,
    )


def _as_of(sign: Sign, sources: SignSources) -> date:
    period = sources.period if sign in _OF_THE_PERIOD else sources.log_period
    return period.last_day
