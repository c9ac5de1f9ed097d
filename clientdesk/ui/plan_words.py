"""Words for the codes of plans, segments and the yearly limit."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from clientdesk.domain.plan_answers import Answer
from clientdesk.domain.plan_records import ActionKind, IfRefused
from clientdesk.domain.plan_results import Stage
from clientdesk.domain.profit_classes import ProfitClass
from clientdesk.domain.records import GuardReading

PLAN_WORDS: dict[type[Enum], dict[Enum, object]] = {
    ActionKind: {
        ActionKind.KEEP: QT_TRANSLATE_NOOP("Words", "Keep"),
        ActionKind.RAISE: QT_TRANSLATE_NOOP("Words", "Raise the fee"),
        ActionKind.PACKAGE: QT_TRANSLATE_NOOP("Words", "Move to a package"),
        ActionKind.SCOPE: QT_TRANSLATE_NOOP("Words", "Cut the scope"),
        ActionKind.SHARE: QT_TRANSLATE_NOOP("Words", "Share costs"),
        ActionKind.LET_GO: QT_TRANSLATE_NOOP("Words", "Letting go"),
    },
    IfRefused: {
        IfRefused.STAYS: QT_TRANSLATE_NOOP("Words", "Stays as today"),
        IfRefused.LEAVES: QT_TRANSLATE_NOOP("Words", "Leaves"),
    },
    ProfitClass: {
        ProfitClass.LOSS: QT_TRANSLATE_NOOP("Words", "Loss"),
        ProfitClass.NIL: QT_TRANSLATE_NOOP("Words", "No profit"),
        ProfitClass.LOW: QT_TRANSLATE_NOOP("Words", "Low profit"),
        ProfitClass.FAIR: QT_TRANSLATE_NOOP("Words", "Fair profit"),
        ProfitClass.GOOD: QT_TRANSLATE_NOOP("Words", "Good profit"),
        ProfitClass.INACTIVE: QT_TRANSLATE_NOOP("Words", "Inactive"),
    },
    Answer: {
        Answer.WAITING: QT_TRANSLATE_NOOP("Words", "No answer yet"),
        Answer.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Agreed"),
        Answer.REFUSED: QT_TRANSLATE_NOOP("Words", "Refused"),
        Answer.KEPT: QT_TRANSLATE_NOOP("Words", "Kept as it is"),
        Answer.LET_GO: QT_TRANSLATE_NOOP("Words", "Let go"),
        Answer.LEFT: QT_TRANSLATE_NOOP("Words", "Left by itself"),
    },
    Stage: {
        Stage.TOO_EARLY: QT_TRANSLATE_NOOP("Words", "Too early to say"),
        Stage.INTERIM: QT_TRANSLATE_NOOP("Words", "Interim result"),
        Stage.FINAL: QT_TRANSLATE_NOOP("Words", "Final result"),
    },
    GuardReading: {
        GuardReading.ALL: QT_TRANSLATE_NOOP("Words", "Of all clients"),
        GuardReading.WEAK: QT_TRANSLATE_NOOP(
            "Words", "Of the clients with low, no or negative profit"
        ),
    },
}
