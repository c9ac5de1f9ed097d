"""Words for the codes of the log, diagnoses, reviews and letters."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from clientdesk.domain.interactions import InteractionKind, InteractionState, LinkKind
from clientdesk.domain.letter_findings import Severity
from clientdesk.domain.letter_records import LetterState, LexiconList
from clientdesk.domain.review_records import (
    Coverage,
    DataChoice,
    HandoverKind,
    Responsible,
    ReviewOutcome,
    SavingKind,
    Step,
    StepState,
    TermsSide,
)
from clientdesk.domain.thresholds import Level

CASE_WORDS: dict[type[Enum], dict[Enum, object]] = {
    InteractionKind: {
        InteractionKind.MEETING: QT_TRANSLATE_NOOP("Words", "Meeting"),
        InteractionKind.CALL: QT_TRANSLATE_NOOP("Words", "Call"),
        InteractionKind.MESSAGE: QT_TRANSLATE_NOOP("Words", "Message"),
        InteractionKind.ONBOARDING_STEP: QT_TRANSLATE_NOOP("Words", "Onboarding step"),
        InteractionKind.QUESTION: QT_TRANSLATE_NOOP("Words", "Question"),
        InteractionKind.INVOICE_QUERY: QT_TRANSLATE_NOOP("Words", "Question about an invoice"),
        InteractionKind.COMPLAINT: QT_TRANSLATE_NOOP("Words", "Complaint"),
        InteractionKind.FEE_DISPUTE: QT_TRANSLATE_NOOP("Words", "Fee disputed"),
        InteractionKind.REMINDER: QT_TRANSLATE_NOOP("Words", "Reminder"),
        InteractionKind.COLLECTION_ATTEMPT: QT_TRANSLATE_NOOP("Words", "Collection attempt"),
        InteractionKind.CREDIT_CHECK: QT_TRANSLATE_NOOP("Words", "Credit check"),
        InteractionKind.LATE_DOCUMENTS: QT_TRANSLATE_NOOP("Words", "Documents late"),
        InteractionKind.BROKEN_PLAN: QT_TRANSLATE_NOOP("Words", "Payment plan not kept"),
        InteractionKind.EXCEPTION: QT_TRANSLATE_NOOP("Words", "Work beside the agreement"),
        InteractionKind.REFERRAL: QT_TRANSLATE_NOOP("Words", "Referral"),
    },
    InteractionState: {
        InteractionState.OPEN: QT_TRANSLATE_NOOP("Words", "Open"),
        InteractionState.DONE: QT_TRANSLATE_NOOP("Words", "Done"),
        InteractionState.FAILED: QT_TRANSLATE_NOOP("Words", "Without success"),
    },
    LinkKind: {
        LinkKind.SAME_OWNER: QT_TRANSLATE_NOOP("Words", "Same owner"),
        LinkKind.SAME_GROUP: QT_TRANSLATE_NOOP("Words", "Same group"),
        LinkKind.FAMILY: QT_TRANSLATE_NOOP("Words", "Family"),
    },
    Level: {
        Level.NOT_ASSESSED: QT_TRANSLATE_NOOP("Words", "Not assessed"),
        Level.CLEAR: QT_TRANSLATE_NOOP("Words", "Clear"),
        Level.WATCH: QT_TRANSLATE_NOOP("Words", "Watch"),
        Level.FLAG: QT_TRANSLATE_NOOP("Words", "Flag"),
    },
    Step: {
        Step.IDENTIFICATION: QT_TRANSLATE_NOOP("Words", "Identification"),
        Step.SATISFACTION: QT_TRANSLATE_NOOP("Words", "Satisfaction"),
        Step.APPROACH: QT_TRANSLATE_NOOP("Words", "Approach"),
        Step.REDUCTION: QT_TRANSLATE_NOOP("Words", "Reduction"),
        Step.EVALUATION: QT_TRANSLATE_NOOP("Words", "Evaluation"),
        Step.COMMUNICATION: QT_TRANSLATE_NOOP("Words", "Communication"),
        Step.DEFINITION: QT_TRANSLATE_NOOP("Words", "Definition"),
    },
    StepState: {
        StepState.OPEN: QT_TRANSLATE_NOOP("Words", "Open"),
        StepState.DONE: QT_TRANSLATE_NOOP("Words", "Done"),
        StepState.OVERRIDDEN: QT_TRANSLATE_NOOP("Words", "Left out, with a reason"),
    },
    ReviewOutcome: {
        ReviewOutcome.RECOVERED: QT_TRANSLATE_NOOP("Words", "Recovered"),
        ReviewOutcome.KEPT: QT_TRANSLATE_NOOP("Words", "Kept as it is"),
        ReviewOutcome.LET_GO: QT_TRANSLATE_NOOP("Words", "Let go"),
        ReviewOutcome.LEFT: QT_TRANSLATE_NOOP("Words", "Left by itself"),
    },
    Coverage: {
        Coverage.YES: QT_TRANSLATE_NOOP("Words", "Yes"),
        Coverage.PARTLY: QT_TRANSLATE_NOOP("Words", "Partly"),
        Coverage.NO: QT_TRANSLATE_NOOP("Words", "No"),
    },
    SavingKind: {
        SavingKind.DISCOUNT: QT_TRANSLATE_NOOP("Words", "Discount"),
        SavingKind.TRAVEL: QT_TRANSLATE_NOOP("Words", "Travel"),
        SavingKind.COURIER: QT_TRANSLATE_NOOP("Words", "Courier"),
        SavingKind.INSURANCE: QT_TRANSLATE_NOOP("Words", "Insurance"),
        SavingKind.STORAGE: QT_TRANSLATE_NOOP("Words", "Storage"),
        SavingKind.BANK_FEES: QT_TRANSLATE_NOOP("Words", "Bank fees"),
        SavingKind.WORK: QT_TRANSLATE_NOOP("Words", "Work"),
        SavingKind.OTHER: QT_TRANSLATE_NOOP("Words", "Other"),
    },
    TermsSide: {
        TermsSide.ORIGINAL: QT_TRANSLATE_NOOP("Words", "Today"),
        TermsSide.PROPOSED: QT_TRANSLATE_NOOP("Words", "Our proposal"),
        TermsSide.COUNTER: QT_TRANSLATE_NOOP("Words", "The client's proposal"),
        TermsSide.AGREED: QT_TRANSLATE_NOOP("Words", "Agreed"),
    },
    HandoverKind: {
        HandoverKind.WORK: QT_TRANSLATE_NOOP("Words", "Work"),
        HandoverKind.DEADLINE: QT_TRANSLATE_NOOP("Words", "Deadline"),
        HandoverKind.RECORD: QT_TRANSLATE_NOOP("Words", "Records"),
        HandoverKind.ACCESS: QT_TRANSLATE_NOOP("Words", "Access or power"),
    },
    Responsible: {
        Responsible.FIRM: QT_TRANSLATE_NOOP("Words", "The firm"),
        Responsible.CLIENT: QT_TRANSLATE_NOOP("Words", "The client"),
        Responsible.SUCCESSOR: QT_TRANSLATE_NOOP("Words", "The new accountant"),
    },
    DataChoice: {
        DataChoice.RETURN: QT_TRANSLATE_NOOP("Words", "Return"),
        DataChoice.TRANSFER: QT_TRANSLATE_NOOP("Words", "Pass to the new accountant"),
        DataChoice.ERASE: QT_TRANSLATE_NOOP("Words", "Erase"),
    },
    LetterState: {
        LetterState.DRAFT: QT_TRANSLATE_NOOP("Words", "Draft"),
        LetterState.FINAL: QT_TRANSLATE_NOOP("Words", "Final"),
        LetterState.SUPERSEDED: QT_TRANSLATE_NOOP("Words", "Superseded"),
    },
    LexiconList: {
        LexiconList.BLAME: QT_TRANSLATE_NOOP("Words", "Blame"),
        LexiconList.THREAT: QT_TRANSLATE_NOOP("Words", "Threat"),
        LexiconList.OPINION: QT_TRANSLATE_NOOP("Words", "Opinion or promise"),
    },
    Severity: {
        Severity.BLOCK: QT_TRANSLATE_NOOP("Words", "Must be mended"),
        Severity.WARN: QT_TRANSLATE_NOOP("Words", "Worth a look"),
    },
}
