"""What step 4 of a review saves: shares of costs that are cut or passed on."""

from collections.abc import Iterable
from fractions import Fraction

from clientdesk.domain.money import round_half_even
from clientdesk.domain.review_records import ReviewSaving


def saved(saving: ReviewSaving) -> int:
    """Minor units a month: the share of the amount, rounded half-even."""
    return round_half_even(Fraction(saving.amount * saving.share, 100))


def saved_in_all(savings: Iterable[ReviewSaving], only_agreed: bool = False) -> int:
    """The sum a month; of all that is listed, or of what the client agreed to."""
    return sum(saved(each) for each in savings if each.agreed or not only_agreed)
