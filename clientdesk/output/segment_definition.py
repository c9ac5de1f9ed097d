"""Who is in a segment, in the words of documents."""

from collections.abc import Iterable

from clientdesk.domain.formats import Formats
from clientdesk.domain.profit_classes import ProfitClass
from clientdesk.domain.segments import Effort, Segment, SegmentLimits, SegmentRule, Tenure
from clientdesk.domain.wording import Wording


def segment_definition(
    rule: SegmentRule, limits: SegmentLimits, words: Wording, formats: Formats
) -> str:
    """By profit, hours and time with the firm; what does not matter for it is left out."""
    parts = (
        _profit(rule, limits, words, formats),
        _effort(rule, limits, words, formats),
        _tenure(rule, limits, words),
    )
    return " · ".join(part for part in parts if part)


def segment_names(segments: Iterable[Segment], words: Wording) -> dict[int, str]:
    """What the segment of each client is called, by client id."""
    return {
        client_id: words.say(f"segment.{each.code}")
        for each in segments
        for client_id in each.client_ids
    }


def _profit(rule: SegmentRule, limits: SegmentLimits, words: Wording, formats: Formats) -> str:
    low, good = limits.profit.low, max(limits.profit.good, limits.profit.low)
    places = {"low": formats.percent(low), "good": formats.percent(good)}
    if ProfitClass.GOOD in rule.profit:
        return words.say("segment_rule.profit_good", **places)
    if ProfitClass.FAIR in rule.profit:
        return words.say("segment_rule.profit_fair", **places)
    if ProfitClass.LOW in rule.profit:
        return words.say("segment_rule.profit_low", **places)
    loss = ProfitClass.LOSS in rule.profit
    return words.say("segment_rule.loss" if loss else "segment_rule.inactive")


def _effort(rule: SegmentRule, limits: SegmentLimits, words: Wording, formats: Formats) -> str:
    if rule.effort == frozenset(Effort):
        return ""
    key = "heavy" if Effort.HEAVY in rule.effort else "usual"
    return words.say(f"segment_rule.{key}", times=formats.number(limits.heavy, 1))


def _tenure(rule: SegmentRule, limits: SegmentLimits, words: Wording) -> str:
    """One whose first day is not known counts as settled."""
    if rule.tenure == frozenset(Tenure):
        return ""
    if rule.tenure == frozenset({Tenure.LOYAL}):
        return _months("from", limits.loyal_months, words)
    if rule.tenure == frozenset({Tenure.NEW}):
        return _months("below", limits.settled_months, words)
    if Tenure.NEW in rule.tenure:
        return _months("below", limits.loyal_months, words)
    return _months("from", limits.settled_months, words)


def _months(key: str, months: int, words: Wording) -> str:
    form = "one" if months == 1 else "many"
    return words.say(f"segment_rule.{key}_{form}", months=str(months))
