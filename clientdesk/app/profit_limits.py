"""The firm's own limits of the classes of profit and of the segments."""

from fractions import Fraction
from math import ceil

from clientdesk.app.thresholds import limits_of
from clientdesk.domain.diagnosis import LimitCode
from clientdesk.domain.money import WHOLE
from clientdesk.domain.profit_classes import ProfitLimits
from clientdesk.domain.segments import SegmentLimits
from clientdesk.storage.rows import Reader
from clientdesk.storage.sums import firm_of


def profit_limits(reader: Reader) -> ProfitLimits:
    """Nil and low as the firm's thresholds say, good from its target margin on."""
    limits = limits_of(reader)[LimitCode.LOW_PROFIT]
    nil = limits.flag or Fraction(0)
    good = Fraction(firm_of(reader).target_margin, WHOLE)
    return ProfitLimits(nil=nil, low=limits.watch or nil, good=good)


def segment_limits(reader: Reader) -> SegmentLimits:
    """All that the segments go by."""
    limits = limits_of(reader)
    effort, tenure = limits[LimitCode.EFFORT], limits[LimitCode.TENURE_MONTHS]
    return SegmentLimits(
        profit=profit_limits(reader),
        heavy=effort.flag or Fraction(0),
        settled_months=ceil(tenure.watch or 0),
        loyal_months=ceil(tenure.flag or 0),
    )
