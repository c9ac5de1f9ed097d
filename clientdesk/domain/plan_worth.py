"""What one action is worth to the firm's full profit, whatever the other clients do.

Overhead stays the same in every world, so that the worth of a plan is the sum of its actions'; only
a tool whose bill does not fall evenly with its users makes a difference, which `leaving_saves`
takes at the first who goes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from clientdesk.domain.money import WHOLE
from clientdesk.domain.plan import Lines, PlanBasis, leaves, lines_when
from clientdesk.domain.plan_records import PlanAction


@dataclass(frozen=True, slots=True)
class Worth:
    """The firm's full profit with one action alone less today's, over the period, in minor units,
    by the client's answer; `chance` is per cent.
    """

    agreed: int
    refused: int
    chance: int

    @property
    def expected(self) -> Fraction:
        return Fraction(self.chance * self.agreed + (WHOLE - self.chance) * self.refused, WHOLE)


def worth(basis: PlanBasis, action: PlanAction, saves: Mapping[int, int]) -> Worth:
    """Of an action of a client in the figures; `saves` are its tools' `leaving_saves`."""
    today = _profit(basis.today.of(action.client_id))
    agreed, refused = (_after(basis, action, refuses, saves) - today for refuses in (False, True))
    return Worth(agreed, refused, action.chance)


def _after(basis: PlanBasis, action: PlanAction, refuses: bool, saves: Mapping[int, int]) -> int:
    gone = saves.get(action.client_id, 0) if leaves(action, refuses) else 0
    return _profit(lines_when(basis, action, refuses)) + gone


def _profit(lines: Lines) -> int:
    """Contribution without the shares of tools, which others bear where the client does not."""
    return lines.contribution + lines.tools
