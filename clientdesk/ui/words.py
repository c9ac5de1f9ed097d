"""Words for the codes of the domain, in the window's language."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.assessments import AnswerState
from clientdesk.domain.country import Delivery
from clientdesk.domain.design_records import Objective, UncoveredReason
from clientdesk.domain.estimates import TimeBasis
from clientdesk.domain.facts import FactKey, FactSource, FactType
from clientdesk.domain.letter_kinds import LetterKind, Reason
from clientdesk.domain.package_records import OfferAnswer
from clientdesk.domain.personas import CriterionRole, Operator, Outcome, Verdict
from clientdesk.domain.questions import AnswerType, FormPurpose, RuleOperator
from clientdesk.domain.records import Activity, Channel, FileKind, OverheadDriver, ToolPricing
from clientdesk.domain.services import Frequency, ServiceKind, Unit
from clientdesk.ui.case_words import CASE_WORDS
from clientdesk.ui.plan_words import PLAN_WORDS

# By kind first: equal texts of two kinds, such as "flat", would be one key.
WORDS: dict[type[Enum], dict[Enum, object]] = {
    **CASE_WORDS,
    **PLAN_WORDS,
    Activity: {
        Activity.DELIVERY: QT_TRANSLATE_NOOP("Words", "Delivery"),
        Activity.SELLING: QT_TRANSLATE_NOOP("Words", "Selling"),
        Activity.COLLECTION: QT_TRANSLATE_NOOP("Words", "Collection"),
        Activity.ADMIN: QT_TRANSLATE_NOOP("Words", "Administration"),
    },
    OverheadDriver: {
        OverheadDriver.HOURS: QT_TRANSLATE_NOOP("Words", "By hours worked"),
        OverheadDriver.FEES: QT_TRANSLATE_NOOP("Words", "By fees"),
        OverheadDriver.EQUAL: QT_TRANSLATE_NOOP("Words", "The same for every client"),
    },
    Channel: {
        Channel.EMAIL: QT_TRANSLATE_NOOP("Words", "E-mail"),
        Channel.PHONE: QT_TRANSLATE_NOOP("Words", "Telephone"),
        Channel.WHATSAPP: QT_TRANSLATE_NOOP("Words", "WhatsApp"),
        Channel.POST: QT_TRANSLATE_NOOP("Words", "Post"),
    },
    FileKind: {
        FileKind.TIME: QT_TRANSLATE_NOOP("Words", "Time"),
        FileKind.INVOICES: QT_TRANSLATE_NOOP("Words", "Invoices"),
        FileKind.CLIENTS: QT_TRANSLATE_NOOP("Words", "Clients"),
        FileKind.PAYMENTS: QT_TRANSLATE_NOOP("Words", "Payments"),
        FileKind.EXPENSES: QT_TRANSLATE_NOOP("Words", "Expenses"),
        FileKind.STAFF: QT_TRANSLATE_NOOP("Words", "Staff"),
        FileKind.FACTS: QT_TRANSLATE_NOOP("Words", "Facts about clients"),
        FileKind.INTERACTIONS: QT_TRANSLATE_NOOP("Words", "Log of clients"),
    },
    LetterKind: {
        LetterKind.RENEGOTIATION: QT_TRANSLATE_NOOP("Words", "Renegotiation letter"),
        LetterKind.SCOPE_CHANGE: QT_TRANSLATE_NOOP("Words", "Scope change letter"),
        LetterKind.OFFER: QT_TRANSLATE_NOOP("Words", "Package offer"),
        LetterKind.THANKS: QT_TRANSLATE_NOOP("Words", "Thank-you letter"),
        LetterKind.OFFBOARDING: QT_TRANSLATE_NOOP("Words", "Offboarding letter"),
        LetterKind.REVIEW: QT_TRANSLATE_NOOP("Words", "Client review"),
    },
    Delivery: {
        Delivery.BUROFAX: QT_TRANSLATE_NOOP("Words", "Burofax"),
        Delivery.TRACKED_POST: QT_TRANSLATE_NOOP("Words", "Tracked post"),
        Delivery.CERTIFIED_EMAIL: QT_TRANSLATE_NOOP("Words", "Certified e-mail"),
        Delivery.BY_HAND: QT_TRANSLATE_NOOP("Words", "By hand, with a receipt"),
    },
    Reason: {
        Reason.REORGANISATION: QT_TRANSLATE_NOOP("Words", "We are reorganising our services"),
        Reason.CAPACITY: QT_TRANSLATE_NOOP("Words", "Our team's capacity has changed"),
    },
    ServiceKind: {
        ServiceKind.COMPLIANCE: QT_TRANSLATE_NOOP("Words", "Compliance"),
        ServiceKind.ADVISORY: QT_TRANSLATE_NOOP("Words", "Advisory"),
    },
    Frequency: {
        Frequency.MONTHLY: QT_TRANSLATE_NOOP("Words", "Every month"),
        Frequency.QUARTERLY: QT_TRANSLATE_NOOP("Words", "Every quarter"),
        Frequency.YEARLY: QT_TRANSLATE_NOOP("Words", "Every year"),
        Frequency.ONCE: QT_TRANSLATE_NOOP("Words", "On demand"),
    },
    Unit: {
        Unit.DOCUMENTS: QT_TRANSLATE_NOOP("Words", "documents"),
        Unit.SALES_INVOICES: QT_TRANSLATE_NOOP("Words", "sales invoices"),
        Unit.SUPPLIER_BILLS: QT_TRANSLATE_NOOP("Words", "supplier bills"),
        Unit.CALLS: QT_TRANSLATE_NOOP("Words", "calls"),
        Unit.BANK_ACCOUNTS: QT_TRANSLATE_NOOP("Words", "bank accounts"),
        Unit.EMPLOYEES: QT_TRANSLATE_NOOP("Words", "employees"),
        Unit.RETURNS: QT_TRANSLATE_NOOP("Words", "returns"),
        Unit.COMPANIES: QT_TRANSLATE_NOOP("Words", "companies"),
        Unit.FLAT: QT_TRANSLATE_NOOP("Words", "once each time"),
    },
    FactKey: {
        FactKey.INDUSTRY: QT_TRANSLATE_NOOP("Words", "Industry"),
        FactKey.LEGAL_FORM: QT_TRANSLATE_NOOP("Words", "Legal form"),
        FactKey.SALES: QT_TRANSLATE_NOOP("Words", "Sales a year"),
        FactKey.EMPLOYEES: QT_TRANSLATE_NOOP("Words", "Employees"),
        FactKey.DOCUMENTS: QT_TRANSLATE_NOOP("Words", "Documents a month"),
        FactKey.SALES_INVOICES: QT_TRANSLATE_NOOP("Words", "Sales invoices a month"),
        FactKey.SUPPLIER_BILLS: QT_TRANSLATE_NOOP("Words", "Supplier bills a month"),
        FactKey.CALLS: QT_TRANSLATE_NOOP("Words", "Calls a month"),
        FactKey.BANK_ACCOUNTS: QT_TRANSLATE_NOOP("Words", "Bank accounts"),
        FactKey.RETURNS: QT_TRANSLATE_NOOP("Words", "Returns each time"),
        FactKey.COMPANIES: QT_TRANSLATE_NOOP("Words", "Companies"),
        FactKey.CHANNEL: QT_TRANSLATE_NOOP("Words", "Preferred channel"),
        FactKey.YEARS: QT_TRANSLATE_NOOP("Words", "Years with us"),
        FactKey.FEE: QT_TRANSLATE_NOOP("Words", "Fee a month"),
        FactKey.UNDERSTANDS: QT_TRANSLATE_NOOP("Words", "Understands our way of working"),
        FactKey.SATISFACTION: QT_TRANSLATE_NOOP("Words", "Satisfaction, 0 to 10"),
        FactKey.MONTHS_BEHIND: QT_TRANSLATE_NOOP("Words", "Months the books are behind"),
        FactKey.CUSTOMER_DAYS: QT_TRANSLATE_NOOP("Words", "Days its customers take to pay"),
        FactKey.PROFIT: QT_TRANSLATE_NOOP("Words", "Profit of the last year"),
        FactKey.TAX_PAID: QT_TRANSLATE_NOOP("Words", "Tax for the last year"),
        FactKey.TAX_DISPUTED: QT_TRANSLATE_NOOP("Words", "Tax in dispute"),
        FactKey.VAT_PAID: QT_TRANSLATE_NOOP("Words", "VAT of the last return"),
        FactKey.LOANS: QT_TRANSLATE_NOOP("Words", "Loans outstanding"),
        FactKey.CASH_TAKINGS: QT_TRANSLATE_NOOP("Words", "Cash taken in a month"),
        FactKey.START_CAPITAL: QT_TRANSLATE_NOOP("Words", "Money to start with"),
        FactKey.CURRENT_ASSETS: QT_TRANSLATE_NOOP("Words", "Current assets"),
        FactKey.CURRENT_LIABILITIES: QT_TRANSLATE_NOOP("Words", "Current liabilities"),
        FactKey.EQUITY: QT_TRANSLATE_NOOP("Words", "Equity"),
        FactKey.UNPAID_TAX: QT_TRANSLATE_NOOP("Words", "Unpaid tax"),
    },
    FactType: {
        FactType.TEXT: QT_TRANSLATE_NOOP("Words", "Words"),
        FactType.NUMBER: QT_TRANSLATE_NOOP("Words", "Number"),
        FactType.MONEY: QT_TRANSLATE_NOOP("Words", "Amount"),
        FactType.YES_NO: QT_TRANSLATE_NOOP("Words", "Yes or no"),
        FactType.CHOICE: QT_TRANSLATE_NOOP("Words", "Choice"),
    },
    FactSource: {
        FactSource.USER: QT_TRANSLATE_NOOP("Words", "Written by hand"),
        FactSource.IMPORT: QT_TRANSLATE_NOOP("Words", "From a file"),
        FactSource.ASSESSMENT: QT_TRANSLATE_NOOP("Words", "From an assessment"),
    },
    Operator: {
        Operator.IS: QT_TRANSLATE_NOOP("Words", "is"),
        Operator.IS_NOT: QT_TRANSLATE_NOOP("Words", "is not"),
        Operator.ONE_OF: QT_TRANSLATE_NOOP("Words", "is one of"),
        Operator.AT_LEAST: QT_TRANSLATE_NOOP("Words", "at least"),
        Operator.AT_MOST: QT_TRANSLATE_NOOP("Words", "at most"),
        Operator.BETWEEN: QT_TRANSLATE_NOOP("Words", "between"),
    },
    CriterionRole: {
        CriterionRole.MUST: QT_TRANSLATE_NOOP("Words", "Must"),
        CriterionRole.PREFER: QT_TRANSLATE_NOOP("Words", "Prefer"),
        CriterionRole.EXCLUDE: QT_TRANSLATE_NOOP("Words", "Exclude"),
    },
    Outcome: {
        Outcome.MET: QT_TRANSLATE_NOOP("Words", "holds"),
        Outcome.UNMET: QT_TRANSLATE_NOOP("Words", "does not hold"),
        Outcome.UNKNOWN: QT_TRANSLATE_NOOP("Words", "not known"),
    },
    Verdict: {
        Verdict.FITS: QT_TRANSLATE_NOOP("Words", "Fits"),
        Verdict.NEARLY: QT_TRANSLATE_NOOP("Words", "Nearly fits"),
        Verdict.NO: QT_TRANSLATE_NOOP("Words", "Does not fit"),
        Verdict.EXCLUDED: QT_TRANSLATE_NOOP("Words", "Excluded"),
    },
    OfferAnswer: {
        OfferAnswer.OPEN: QT_TRANSLATE_NOOP("Words", "No answer yet"),
        OfferAnswer.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Accepted"),
        OfferAnswer.DECLINED: QT_TRANSLATE_NOOP("Words", "Declined"),
    },
    ToolPricing: {
        ToolPricing.FLAT: QT_TRANSLATE_NOOP("Words", "One fee for all"),
        ToolPricing.PER_CLIENT: QT_TRANSLATE_NOOP("Words", "For each client"),
        ToolPricing.PER_USER: QT_TRANSLATE_NOOP("Words", "For each user"),
        ToolPricing.TIERED: QT_TRANSLATE_NOOP("Words", "In tiers of clients"),
    },
    TimeBasis: {
        TimeBasis.MEASURED: QT_TRANSLATE_NOOP("Words", "Measured"),
        TimeBasis.ESTIMATED: QT_TRANSLATE_NOOP("Words", "Estimated"),
        TimeBasis.NONE: QT_TRANSLATE_NOOP("Words", "Not known"),
    },
    Objective: {
        Objective.CLIENTS: QT_TRANSLATE_NOOP("Words", "The most clients that fit"),
        Objective.PROFIT: QT_TRANSLATE_NOOP("Words", "The most profit a year"),
    },
    UncoveredReason: {
        UncoveredReason.NO_NEEDS: QT_TRANSLATE_NOOP("Words", "Nothing says what it needs"),
        UncoveredReason.NEEDS_FORBIDDEN: QT_TRANSLATE_NOOP(
            "Words", "Needs a service that is ruled out"
        ),
        UncoveredReason.OUT_OF_REACH: QT_TRANSLATE_NOOP(
            "Words", "Even a package of its own would cost more than it can pay"
        ),
        UncoveredReason.COSTS_MORE: QT_TRANSLATE_NOOP(
            "Words", "Its work costs more than it could be charged"
        ),
        UncoveredReason.NOT_CHOSEN: QT_TRANSLATE_NOOP(
            "Words", "Other packages bring more than one that suits it"
        ),
    },
    FormPurpose: {
        FormPurpose.NEEDS: QT_TRANSLATE_NOOP("Words", "Conversation with the client"),
        FormPurpose.REVIEW: QT_TRANSLATE_NOOP("Words", "Our own look at the client"),
    },
    AnswerType: {
        AnswerType.YES_NO: QT_TRANSLATE_NOOP("Words", "Yes or no"),
        AnswerType.SINGLE: QT_TRANSLATE_NOOP("Words", "One of several"),
        AnswerType.MULTIPLE: QT_TRANSLATE_NOOP("Words", "Several"),
        AnswerType.NUMBER: QT_TRANSLATE_NOOP("Words", "Number"),
        AnswerType.MONEY: QT_TRANSLATE_NOOP("Words", "Amount"),
        AnswerType.DATE: QT_TRANSLATE_NOOP("Words", "Day"),
        AnswerType.SCALE_5: QT_TRANSLATE_NOOP("Words", "Scale 1 to 5"),
        AnswerType.SCALE_10: QT_TRANSLATE_NOOP("Words", "Scale 0 to 10"),
        AnswerType.TEXT: QT_TRANSLATE_NOOP("Words", "Words"),
    },
    RuleOperator: {
        RuleOperator.IS: QT_TRANSLATE_NOOP("Words", "is"),
        RuleOperator.AT_LEAST: QT_TRANSLATE_NOOP("Words", "is at least"),
        RuleOperator.AT_MOST: QT_TRANSLATE_NOOP("Words", "is at most"),
        RuleOperator.HAS: QT_TRANSLATE_NOOP("Words", "includes"),
        RuleOperator.ANY: QT_TRANSLATE_NOOP("Words", "is anything"),
    },
    AnswerState: {
        AnswerState.ANSWERED: QT_TRANSLATE_NOOP("Words", "Answered"),
        AnswerState.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Does not know"),
        AnswerState.NOT_ASKED: QT_TRANSLATE_NOOP("Words", "Not asked"),
    },
}


def words(code: Enum) -> str:
    """What the window calls a code."""
    return QCoreApplication.translate("Words", str(WORDS[type(code)][code]))
