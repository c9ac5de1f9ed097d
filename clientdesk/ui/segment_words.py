"""Words for segments: names, definitions with the limits of the firm, and what might help."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.formats import Formats
from clientdesk.domain.profit_classes import ProfitClass, ProfitLimits
from clientdesk.domain.segments import (
    Effort,
    SegmentCode,
    SegmentLimits,
    SegmentRule,
    Tenure,
)

translate = QCoreApplication.translate
SEGMENT_WORDS: dict[type[Enum], dict[Enum, object]] = {
    SegmentCode: {
        SegmentCode.LOYAL: QT_TRANSLATE_NOOP("SegmentWords", "Loyal and profitable"),
        SegmentCode.PROFITABLE: QT_TRANSLATE_NOOP("SegmentWords", "Profitable"),
        SegmentCode.FAIR: QT_TRANSLATE_NOOP("SegmentWords", "Fair profit"),
        SegmentCode.DEMANDING: QT_TRANSLATE_NOOP("SegmentWords", "Fair profit, much work"),
        SegmentCode.SLIM: QT_TRANSLATE_NOOP("SegmentWords", "Low or no profit"),
        SegmentCode.ABSORBING: QT_TRANSLATE_NOOP("SegmentWords", "Low or no profit, much work"),
        SegmentCode.STARTING: QT_TRANSLATE_NOOP("SegmentWords", "Loss at the start"),
        SegmentCode.LOSING: QT_TRANSLATE_NOOP("SegmentWords", "Loss"),
        SegmentCode.DRAINING: QT_TRANSLATE_NOOP("SegmentWords", "Loss, much work"),
        SegmentCode.INACTIVE: QT_TRANSLATE_NOOP("SegmentWords", "Inactive"),
    },
    Effort: {
        Effort.USUAL: QT_TRANSLATE_NOOP("SegmentWords", "usual"),
        Effort.HEAVY: QT_TRANSLATE_NOOP("SegmentWords", "much"),
    },
    Tenure: {
        Tenure.NEW: QT_TRANSLATE_NOOP("SegmentWords", "new"),
        Tenure.SETTLED: QT_TRANSLATE_NOOP("SegmentWords", "settled"),
        Tenure.LOYAL: QT_TRANSLATE_NOOP("SegmentWords", "loyal"),
        Tenure.UNKNOWN: QT_TRANSLATE_NOOP("SegmentWords", "not known"),
    },
}
# What to think of, never a verdict.
HINTS: dict[SegmentCode, object] = {
    SegmentCode.LOYAL: QT_TRANSLATE_NOOP(
        "SegmentWords",
        "They earn a word of thanks. They might also be the ones to recommend the firm.",
    ),
    SegmentCode.PROFITABLE: QT_TRANSLATE_NOOP(
        "SegmentWords", "They might become loyal clients: worth staying in touch with."
    ),
    SegmentCode.FAIR: QT_TRANSLATE_NOOP(
        "SegmentWords", "The ground the firm stands on. A package might bring some to the target."
    ),
    SegmentCode.DEMANDING: QT_TRANSLATE_NOOP(
        "SegmentWords", "Much time goes here: an agreed scope might bring them to the target."
    ),
    SegmentCode.SLIM: QT_TRANSLATE_NOOP("SegmentWords", "A small change of fee might be enough."),
    SegmentCode.ABSORBING: QT_TRANSLATE_NOOP(
        "SegmentWords",
        "There might be work outside what was agreed: look at the scope before the fee.",
    ),
    SegmentCode.STARTING: QT_TRANSLATE_NOOP(
        "SegmentWords", "A start costs more than it brings; it might pass. Look again later."
    ),
    SegmentCode.LOSING: QT_TRANSLATE_NOOP(
        "SegmentWords", "A review might recover them: fee, scope or shared costs."
    ),
    SegmentCode.DRAINING: QT_TRANSLATE_NOOP(
        "SegmentWords",
        "They take time that other clients might pay for: the first ones to review.",
    ),
    SegmentCode.INACTIVE: QT_TRANSLATE_NOOP(
        "SegmentWords", "Neither fees nor hours in this period. They might have left already."
    ),
}


def segment_words(code: SegmentCode | Effort | Tenure) -> str:
    """What the window calls a segment, an effort or a tenure."""
    return translate("SegmentWords", str(SEGMENT_WORDS[type(code)][code]))


def segment_hint(code: SegmentCode) -> str:
    """What might help, in hedged words."""
    return translate("SegmentWords", str(HINTS[code]))


def segment_definition(rule: SegmentRule, limits: SegmentLimits, formats: Formats) -> str:
    """Who is in a segment: 'profit from 40% · client 36 months or more'."""
    profit = profit_words(rule.profit, limits.profit, formats)
    effort = effort_words(rule.effort, limits, formats)
    tenure = tenure_words(rule.tenure, limits)
    if ProfitClass.INACTIVE not in rule.profit:
        profit = translate("SegmentWords", "profit {limits}").format(limits=profit)
    parts = [profit]
    if effort:
        parts.append(translate("SegmentWords", "hours {limits} average").format(limits=effort))
    if tenure:
        parts.append(translate("SegmentWords", "client {limits}").format(limits=tenure))
    return " · ".join(parts)


def profit_words(profit: frozenset[ProfitClass], limits: ProfitLimits, formats: Formats) -> str:
    """Between which limits profit is, of the fees."""
    low, good = formats.percent(limits.low), formats.percent(max(limits.good, limits.low))
    if ProfitClass.GOOD in profit:
        return translate("SegmentWords", "from {good}").format(good=good)
    if ProfitClass.FAIR in profit:
        template = translate("SegmentWords", "from {low}, under {good}")
        return template.format(low=low, good=good)
    if ProfitClass.LOW in profit:
        return translate("SegmentWords", "from 0, under {low}").format(low=low)
    if ProfitClass.LOSS in profit:
        return translate("SegmentWords", "below zero")
    return translate("SegmentWords", "neither fees nor hours")


def effort_words(effort: frozenset[Effort], limits: SegmentLimits, formats: Formats) -> str:
    """From or under how many times the average client's hours; "" where any will do."""
    if effort == frozenset(Effort):
        return ""
    template = translate("SegmentWords", "under {times} ×")
    if Effort.HEAVY in effort:
        template = translate("SegmentWords", "from {times} ×")
    return template.format(times=formats.number(limits.heavy, 1))


def tenure_words(tenure: frozenset[Tenure], limits: SegmentLimits) -> str:
    """For how long with the firm; "" where any will do. One not known counts as settled."""
    if tenure == frozenset(Tenure):
        return ""
    settled, loyal = limits.settled_months, limits.loyal_months
    if tenure == frozenset({Tenure.LOYAL}):
        return translate("SegmentWords", "%n month(s) or more", "", loyal)
    if tenure == frozenset({Tenure.NEW}):
        return translate("SegmentWords", "under %n month(s)", "", settled)
    if Tenure.NEW in tenure:
        return translate("SegmentWords", "under %n month(s)", "", loyal)
    return translate("SegmentWords", "%n month(s) or more", "", settled)
