"""Words for diagnoses: the five types, their signs with values and limits, the margin gap."""

from enum import Enum
from fractions import Fraction

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.diagnosis import (
    Cause,
    ClientType,
    FirmCause,
    LimitCode,
    Robustness,
    Sign,
    SignResult,
    SignUnit,
    TypeResult,
)
from clientdesk.domain.difficulty import Difficulty
from clientdesk.domain.formats import NOT_DEFINED, Formats
from clientdesk.domain.margin_gap import GapCode
from clientdesk.domain.thresholds import Level
from clientdesk.ui.words import words

translate = QCoreApplication.translate
DIAGNOSIS_WORDS: dict[type[Enum], dict[Enum, object]] = {
    ClientType: {
        ClientType.EXPENSE_PRODUCER: QT_TRANSLATE_NOOP("DiagnosisWords", "Expense producer"),
        ClientType.UNINFORMED: QT_TRANSLATE_NOOP("DiagnosisWords", "Uninformed"),
        ClientType.MISALIGNED: QT_TRANSLATE_NOOP("DiagnosisWords", "Misaligned"),
        ClientType.INSOLVENT: QT_TRANSLATE_NOOP("DiagnosisWords", "Insolvent"),
        ClientType.DISSATISFIED: QT_TRANSLATE_NOOP("DiagnosisWords", "Dissatisfied"),
    },
    Sign: {
        Sign.COLLECTION_COST: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "Selling and collecting, of the fees"
        ),
        Sign.REMINDERS: QT_TRANSLATE_NOOP("DiagnosisWords", "Reminders for every 12 invoices"),
        Sign.DAYS_OVERDUE: QT_TRANSLATE_NOOP("DiagnosisWords", "Paid late, weighted by amount"),
        Sign.FAILED_COLLECTION: QT_TRANSLATE_NOOP("DiagnosisWords", "Collection without success"),
        Sign.LOW_RATE: QT_TRANSLATE_NOOP("DiagnosisWords", "Hourly rate, of the target"),
        Sign.SIGNED_AGREEMENT: QT_TRANSLATE_NOOP("DiagnosisWords", "Signed agreement"),
        Sign.ONBOARDING: QT_TRANSLATE_NOOP("DiagnosisWords", "Onboarding steps done"),
        Sign.LAST_CONTACT: QT_TRANSLATE_NOOP("DiagnosisWords", "Since the last contact"),
        Sign.REPEATED_QUESTIONS: QT_TRANSLATE_NOOP("DiagnosisWords", "Repeated questions a month"),
        Sign.INVOICE_QUERIES: QT_TRANSLATE_NOOP("DiagnosisWords", "Invoices not understood"),
        Sign.OUT_OF_SCOPE: QT_TRANSLATE_NOOP("DiagnosisWords", "Hours beside the agreement"),
        Sign.OVER_VOLUME: QT_TRANSLATE_NOOP("DiagnosisWords", "Volume, of the agreed one"),
        Sign.LATE_DOCUMENTS: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "Late documents, months of the last 4"
        ),
        Sign.OTHER_CHANNEL: QT_TRANSLATE_NOOP("DiagnosisWords", "By another channel than agreed"),
        Sign.UNPAID_EXTRAS: QT_TRANSLATE_NOOP("DiagnosisWords", "Extra work not paid"),
        Sign.CREDIT_CHECK: QT_TRANSLATE_NOOP("DiagnosisWords", "Credit check"),
        Sign.BAD_DEBT: QT_TRANSLATE_NOOP("DiagnosisWords", "Written off, of what was billed"),
        Sign.OLDEST_OPEN: QT_TRANSLATE_NOOP("DiagnosisWords", "Oldest open invoice, past due"),
        Sign.EXPOSURE: QT_TRANSLATE_NOOP("DiagnosisWords", "Open balance, in monthly fees"),
        Sign.BROKEN_PLANS: QT_TRANSLATE_NOOP("DiagnosisWords", "Payments missed or returned"),
        Sign.OWN_BOOKS: QT_TRANSLATE_NOOP("DiagnosisWords", "Current ratio, confidential"),
        Sign.SATISFACTION: QT_TRANSLATE_NOOP("DiagnosisWords", "Satisfaction"),
        Sign.COMPLAINTS: QT_TRANSLATE_NOOP("DiagnosisWords", "Complaints"),
        Sign.COVERAGE: QT_TRANSLATE_NOOP("DiagnosisWords", "Needs that we cover"),
        Sign.UNWANTED_SERVICES: QT_TRANSLATE_NOOP("DiagnosisWords", "Services it does not need"),
        Sign.FEE_DISPUTES: QT_TRANSLATE_NOOP("DiagnosisWords", "Disputed fees, credit notes"),
        Sign.FEWER_CONTACTS: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "Fewer contacts than the year before"
        ),
    },
    LimitCode: {
        LimitCode.HOURS_ERROR: QT_TRANSLATE_NOOP("DiagnosisWords", "Hours that may be wrong"),
        LimitCode.CREDIT_CHECK_MONTHS: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "Credit check too old after"
        ),
        LimitCode.LOW_PROFIT: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "Low profit and none, of the fees"
        ),
        LimitCode.EFFORT: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "Much work: hours, times those of the average client"
        ),
        LimitCode.TENURE_MONTHS: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "Settled and loyal: time as a client"
        ),
    },
    FirmCause: {
        FirmCause.PRICE_BELOW_FLOOR: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "The fee is below what the agreed work costs us."
        ),
        FirmCause.NO_ASSESSMENT: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "We have not asked what this client needs."
        ),
        FirmCause.NO_ONBOARDING: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "We did not finish the onboarding."
        ),
        FirmCause.OUTSIDE_PERSONA: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "We sold a service to a client it was not made for."
        ),
        FirmCause.NO_CREDIT_CHECK: QT_TRANSLATE_NOOP("DiagnosisWords", "We made no credit check."),
        FirmCause.NO_SIGNED_AGREEMENT: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "We have no signed agreement on file."
        ),
        FirmCause.NO_REMINDER: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "We sent no reminder of what is overdue."
        ),
        FirmCause.NO_REVIEW: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "We have not reviewed this client in the past year."
        ),
        FirmCause.NO_CONTACT: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "We have not been in touch for a long time."
        ),
    },
    GapCode: {
        GapCode.PRICE: QT_TRANSLATE_NOOP("DiagnosisWords", "Price of the agreed scope"),
        GapCode.EXTRA_HOURS: QT_TRANSLATE_NOOP("DiagnosisWords", "Extra hours"),
        GapCode.WHO_DID_IT: QT_TRANSLATE_NOOP("DiagnosisWords", "Who did the work"),
        GapCode.SELLING_AND_COLLECTION: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "Selling and collecting"
        ),
        GapCode.TOOLS_AND_EXPENSES: QT_TRANSLATE_NOOP("DiagnosisWords", "Tools and expenses"),
        GapCode.DISCOUNTS_WRITE_OFFS: QT_TRANSLATE_NOOP(
            "DiagnosisWords", "Discounts and write-offs"
        ),
        GapCode.UNCOLLECTED: QT_TRANSLATE_NOOP("DiagnosisWords", "Fees never collected"),
    },
}
UNKNOWN_CAUSES: dict[FirmCause, object] = {
    FirmCause.PRICE_BELOW_FLOOR: QT_TRANSLATE_NOOP(
        "DiagnosisWords", "Not known: whether the fee covers the cost of the agreed work."
    ),
    FirmCause.NO_ASSESSMENT: QT_TRANSLATE_NOOP(
        "DiagnosisWords", "Not known: whether we asked what this client needs."
    ),
    FirmCause.NO_ONBOARDING: QT_TRANSLATE_NOOP(
        "DiagnosisWords", "Not known: whether we finished the onboarding."
    ),
    FirmCause.OUTSIDE_PERSONA: QT_TRANSLATE_NOOP(
        "DiagnosisWords", "Not known: whether its services suit it; no ideal client says so."
    ),
    FirmCause.NO_CREDIT_CHECK: QT_TRANSLATE_NOOP(
        "DiagnosisWords", "Not known: whether we made a credit check."
    ),
    FirmCause.NO_SIGNED_AGREEMENT: QT_TRANSLATE_NOOP(
        "DiagnosisWords", "Not known: whether an agreement was signed."
    ),
    FirmCause.NO_REMINDER: QT_TRANSLATE_NOOP(
        "DiagnosisWords", "Not known: whether we sent reminders."
    ),
    FirmCause.NO_REVIEW: QT_TRANSLATE_NOOP(
        "DiagnosisWords", "Not known: whether we reviewed this client."
    ),
    FirmCause.NO_CONTACT: QT_TRANSLATE_NOOP(
        "DiagnosisWords", "Not known: when we were last in touch."
    ),
}
_TIME = QT_TRANSLATE_NOOP(
    "DiagnosisWords", "Time records, or an agreement on services with task times, would tell."
)
_LOG = QT_TRANSLATE_NOOP("DiagnosisWords", "Entries in the log would tell.")
_AGREED = QT_TRANSLATE_NOOP(
    "DiagnosisWords", "A signed agreement on this would tell, with entries in the log."
)
_CAPS = QT_TRANSLATE_NOOP(
    "DiagnosisWords", "A signed agreement with volumes, and what is used of them, would tell."
)
_INVOICES = QT_TRANSLATE_NOOP("DiagnosisWords", "Invoices with their payments would tell.")
_BOOKS = QT_TRANSLATE_NOOP(
    "DiagnosisWords", "Facts from the books that we keep for this client would tell."
)
_ASKED = QT_TRANSLATE_NOOP("DiagnosisWords", "A conversation about its needs would tell.")
# What would let a sign be assessed.
MISSING: dict[Sign, object] = {
    Sign.COLLECTION_COST: _TIME,
    Sign.REMINDERS: _LOG,
    Sign.DAYS_OVERDUE: _INVOICES,
    Sign.FAILED_COLLECTION: _LOG,
    Sign.LOW_RATE: _TIME,
    Sign.SIGNED_AGREEMENT: _LOG,
    Sign.ONBOARDING: _LOG,
    Sign.LAST_CONTACT: _LOG,
    Sign.REPEATED_QUESTIONS: _LOG,
    Sign.INVOICE_QUERIES: _LOG,
    Sign.OUT_OF_SCOPE: _CAPS,
    Sign.OVER_VOLUME: _CAPS,
    Sign.LATE_DOCUMENTS: _AGREED,
    Sign.OTHER_CHANNEL: _AGREED,
    Sign.UNPAID_EXTRAS: _AGREED,
    Sign.CREDIT_CHECK: _LOG,
    Sign.BAD_DEBT: _INVOICES,
    Sign.OLDEST_OPEN: _INVOICES,
    Sign.EXPOSURE: _INVOICES,
    Sign.BROKEN_PLANS: _LOG,
    Sign.OWN_BOOKS: _BOOKS,
    Sign.SATISFACTION: _ASKED,
    Sign.COMPLAINTS: _LOG,
    Sign.COVERAGE: _ASKED,
    Sign.UNWANTED_SERVICES: _ASKED,
    Sign.FEE_DISPUTES: _LOG,
    Sign.FEWER_CONTACTS: _LOG,
}
_LIMIT_UNITS = {
    LimitCode.HOURS_ERROR: SignUnit.SHARE,
    LimitCode.CREDIT_CHECK_MONTHS: SignUnit.MONTHS,
    LimitCode.LOW_PROFIT: SignUnit.SHARE,
    LimitCode.EFFORT: SignUnit.RATIO,
    LimitCode.TENURE_MONTHS: SignUnit.MONTHS,
}
Look = tuple[str, str]  # an icon and a colour token
LOOKS: dict[Level, Look] = {
    Level.FLAG: ("flag", "bad"),
    Level.WATCH: ("eye", "warn"),
    Level.CLEAR: ("check", "good"),
    Level.NOT_ASSESSED: ("question", "muted"),
}


def diagnosis_words(code: Enum) -> str:
    """What the window calls a type, a sign, a cause or a part of the gap."""
    return translate("DiagnosisWords", str(DIAGNOSIS_WORDS[type(code)][code]))


def cause_words(cause: Cause) -> str:
    """What we left undone, or that it is not known."""
    if cause.known:
        return diagnosis_words(cause.cause)
    return translate("DiagnosisWords", str(UNKNOWN_CAUSES[cause.cause]))


def missing_words(sign: Sign) -> str:
    """What would let a sign be assessed."""
    return translate("DiagnosisWords", str(MISSING[sign]))


def type_words(result: TypeResult) -> str:
    """'Applies · 3 points', or why nothing is said of the client."""
    if not result.assessed:
        return words(Level.NOT_ASSESSED)
    if result.applies:
        return translate("DiagnosisWords", "Might be · %n point(s)", "", result.points)
    if result.points:
        return translate("DiagnosisWords", "Worth watching · %n point(s)", "", result.points)
    return translate("DiagnosisWords", "No sign")


def type_level(result: TypeResult) -> Level:
    """The icon of a type: as of a flag where it applies."""
    if not result.assessed:
        return Level.NOT_ASSESSED
    if result.applies:
        return Level.FLAG
    return Level.WATCH if result.points else Level.CLEAR


def value_words(code: Sign | LimitCode, value: Fraction | None, formats: Formats) -> str:
    """A value in the unit of its sign: '12 %', '45 days', 'none on file'."""
    if value is None:
        return NOT_DEFINED
    unit = unit_of(code)
    if unit is SignUnit.STATE:
        return _state_words(code, value)
    if unit is SignUnit.SHARE:
        return formats.percent(value, _places(value * 100))
    if unit is SignUnit.DAYS:
        return translate("DiagnosisWords", "%n day(s)", "", round(value))
    number = formats.number(value, 2 if unit is SignUnit.RATIO else _places(value))
    return _templates().get(unit, "{value}").format(value=number)


def _templates() -> dict[SignUnit, str]:
    return {
        SignUnit.MONTHS: translate("DiagnosisWords", "{value} months"),
        SignUnit.RATING: translate("DiagnosisWords", "{value} of 10"),
    }


def unit_of(code: Sign | LimitCode) -> SignUnit:
    """What a limit is counted in."""
    if isinstance(code, Sign):
        return code.unit
    return _LIMIT_UNITS[code]


def limit_words(result: SignResult, formats: Formats) -> str:
    """'Watch from 3, flag from 6'; 'below' where low values are the bad ones."""
    if result.sign.unit is SignUnit.STATE or result.flag is None:
        return ""
    flag = value_words(result.sign, result.flag, formats)
    if result.watch is None:
        return translate("DiagnosisWords", "Flag from {flag}").format(flag=flag)
    template = translate("DiagnosisWords", "Watch from {watch}, flag from {flag}")
    if result.flag < result.watch:
        template = translate("DiagnosisWords", "Watch below {watch}, flag below {flag}")
    return template.format(watch=value_words(result.sign, result.watch, formats), flag=flag)


def sign_line(result: SignResult, formats: Formats) -> str:
    """What is said under a sign: its limits and its day, or that nothing is known."""
    if result.level is Level.NOT_ASSESSED:
        return words(Level.NOT_ASSESSED)
    parts = [_short_limits(result, formats), formats.short_date(result.as_of)]
    return " · ".join(part for part in parts if part)


def _short_limits(result: SignResult, formats: Formats) -> str:
    """'from 3 / 6'; 'below' where low values are the bad ones."""
    if result.sign.unit is SignUnit.STATE or result.watch is None or result.flag is None:
        return ""
    template = translate("DiagnosisWords", "from {watch} / {flag}")
    if result.flag < result.watch:
        template = translate("DiagnosisWords", "below {watch} / {flag}")
    watch, flag = (value_words(result.sign, each, formats) for each in (result.watch, result.flag))
    return template.format(watch=watch, flag=flag)


def robustness_words(robustness: Robustness, formats: Formats) -> str:
    """How wrong the hours may be before the verdict turns."""
    if robustness.flips_at is None and robustness.firm:
        return translate("DiagnosisWords", "Firm: no error in the hours would turn the verdict.")
    if robustness.flips_at is None:
        return translate("DiagnosisWords", "Fragile: there are no hours to go by.")
    loses, firm = robustness.flips_at < 0, robustness.firm
    if loses and firm:
        said = translate(
            "DiagnosisWords", "Firm: its hours would have to be {share} lower for it not to lose."
        )
    elif loses:
        said = translate("DiagnosisWords", "Fragile: with hours {share} lower it would not lose.")
    elif firm:
        said = translate(
            "DiagnosisWords", "Firm: its hours would have to be {share} higher for it to lose."
        )
    else:
        said = translate("DiagnosisWords", "Fragile: with hours {share} higher it would lose.")
    return said.format(share=formats.percent(abs(robustness.flips_at)))


def difficulty_words(difficulty: Difficulty) -> str:
    """'Difficulty: 9 points · 3 exceptions logged · 2 without a price'."""
    said = translate("DiagnosisWords", "Difficulty: %n point(s)", "", difficulty.points)
    if not difficulty.exceptions:
        return said
    template = translate("DiagnosisWords", "{difficulty} · {exceptions} · {unpriced}")
    return template.format(
        difficulty=said,
        exceptions=translate("DiagnosisWords", "%n exception(s) logged", "", difficulty.exceptions),
        unpriced=translate("DiagnosisWords", "%n without a price", "", difficulty.unpriced),
    )


def _state_words(code: Sign | LimitCode, value: Fraction) -> str:
    if code is Sign.SIGNED_AGREEMENT:
        return (
            translate("DiagnosisWords", "on file")
            if value
            else translate("DiagnosisWords", "none on file")
        )
    if value >= 2:
        return translate("DiagnosisWords", "contradicted")
    if value == 1:
        return translate("DiagnosisWords", "none or too old")
    return translate("DiagnosisWords", "in order")


def _places(value: Fraction) -> int:
    return 0 if value.denominator == 1 or abs(value) >= 10 else 1
