"""The segments for other programs, as JSON."""

from collections.abc import Sequence
from fractions import Fraction

from clientdesk.domain.money import in_major_units
from clientdesk.domain.segments import Segment
from clientdesk.output.report_figures import six_places

Json = dict[str, object]
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
        "hours": float(six_places(Fraction(segment.seconds, 3600)) or 0),
        **{name: f"{in_major_units(getattr(segment, name), digits):f}" for name in _SUMS},
    }
