"""Which letters there are, and the few reasons that one may give."""

from enum import StrEnum


class LetterKind(StrEnum):
    """What can be printed for one client; the review stays inside the firm."""

    RENEGOTIATION = "renegotiation"
    SCOPE_CHANGE = "scope_change"
    OFFER = "package_offer"
    OFFBOARDING = "offboarding"
    THANKS = "thank_you"
    REVIEW = "review"


class Reason(StrEnum):
    """The only reasons that a letter may name: neutral, about the firm, from a closed list."""

    REORGANISATION = "reorganisation"
    CAPACITY = "capacity"
