"""The segments for other programs, as JSON."""

from collections.abc import Sequence

from clientdesk.domain.segments import Segment
from clientdesk.output.json_values import Json, hours_json, money_json

_SUMS = ("fees", "contribution", "full_profit")


def segments_json(segments: Sequence[Segment], digits: int) -> list[Json]:
    """Each with its rule, its clients by ref, the highest full profit first, and its sums."""
    return [_segment(each, digits) for each in segments]


def _segment(segment: Segment, digits: int) -> Json:
    rule = segment.rule
    return {
        "segment": segment.code.value,
        "profit": sorted(each.value for each in rule.profit),
        "effort": sorted(each.value for each in rule.effort),
        "tenure": sorted(each.value for each in rule.tenure),
        "clients": [each.result.ref for each in segment.members],
        "hours": hours_json(segment.seconds),
        **{name: money_json(getattr(segment, name), digits) for name in _SUMS},
    }
