"""How likely a client agrees to what a plan asks of it, in whole per cent.

The default falls with how much dearer it gets for the client, and gives way to the firm's own
answers: with `asked` of them and `yes` among these, (yes + weight × default) ÷ (asked + weight).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from clientdesk.domain.money import WHOLE, round_half_even
from clientdesk.domain.plan_records import ActionKind


@dataclass(frozen=True, slots=True)
class Learned:
    """How many clients were asked for something in earnest, and how many of them said yes."""

    kind: ActionKind
    yes: int
    asked: int


@dataclass(frozen=True, slots=True)
class Band:
    """What gets dearer by up to so many per cent is agreed to with this chance."""

    up_to: int
    chance: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """The defaults, `bands` from the lowest, and what was learned since.

    `above` is for what gets dearer than the last band; less scope and shared costs are agreed to
    with `scope` and `share` at most, and no likelier than a rise that makes it as much dearer.
    """

    bands: tuple[Band, ...]
    above: int
    scope: int
    share: int
    weight: int
    learned: tuple[Learned, ...] = ()

    def chance(self, kind: ActionKind, dearer: Fraction | None) -> int:
        """`dearer` as a part of 1; None where nothing is paid today. The firm decides alone on
        keeping and letting go.
        """
        if kind in (ActionKind.KEEP, ActionKind.LET_GO):
            return WHOLE
        return self._with_answers(kind, self._default(kind, dearer))

    def _default(self, kind: ActionKind, dearer: Fraction | None) -> int:
        most = {ActionKind.SCOPE: self.scope, ActionKind.SHARE: self.share}.get(kind, WHOLE)
        if dearer is None:
            return min(self.above, most)
        enough = (band.chance for band in self.bands if dearer * WHOLE <= band.up_to)
        return min(next(enough, self.above), most)

    def _with_answers(self, kind: ActionKind, default: int) -> int:
        yes, asked = _answers(self.learned, kind)
        return round_half_even(Fraction(yes * WHOLE + self.weight * default, asked + self.weight))


def _answers(learned: Iterable[Learned], kind: ActionKind) -> tuple[int, int]:
    found = [each for each in learned if each.kind is kind]
    return sum(each.yes for each in found), sum(each.asked for each in found)
