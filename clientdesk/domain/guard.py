"""The yearly limit of exits: up to so many per cent of the clients are let go in a year (A27).

A guard, not a quota. The share is of all clients, or of those of low, no or negative profit; in
both readings the clients let go this calendar year still count, so that an exit does not shrink the
limit that allowed it. Rounded down: 10 % of 48 clients are 4, of 9 clients none.
"""

from dataclasses import dataclass
from fractions import Fraction

from clientdesk.domain.money import WHOLE
from clientdesk.domain.records import GuardReading


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """`clients` are today's, `weak` those of them with low, no or negative profit; `let_go` those
    who were let go since the first of January; `share` is per cent.
    """

    reading: GuardReading
    share: int
    clients: int
    weak: int
    let_go: int

    @property
    def base(self) -> int:
        """What the share is taken of."""
        counted = self.clients if self.reading is GuardReading.ALL else self.weak
        return counted + self.let_go

    @property
    def exact(self) -> Fraction:
        """The limit before it is rounded down."""
        return Fraction(self.base * self.share, WHOLE)

    @property
    def limit(self) -> int:
        return int(self.exact)

    @property
    def left(self) -> int:
        """How many more may be let go this year; never below zero."""
        return max(self.limit - self.let_go, 0)

    def is_over_with(self, exits: int) -> bool:
        """Whether so many more exits would go over the limit."""
        return exits > self.left
