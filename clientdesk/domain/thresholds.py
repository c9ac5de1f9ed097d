"""From which value on a figure is watched, and from which it is flagged.

Defaults stand in `resources/thresholds.toml`; the firm's own are `Threshold` records.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Level(StrEnum):
    """What a figure says. NOT_ASSESSED: nothing is known, which is never 'no'."""

    NOT_ASSESSED = "not_assessed"
    CLEAR = "clear"
    WATCH = "watch"
    FLAG = "flag"


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """The firm's own limits for a sign, as thousandths of its unit so that no float is stored.

    `watch` None: the sign has no watch level.
    """

    id: int = 0
    code: str
    watch: int | None
    flag: int | None


@dataclass(frozen=True, slots=True)
class Limits:
    """Where watching and flagging begin; `falling` where low values are the bad ones.

    With `falling` a value below the limit counts, else one at or above it.
    """

    watch: Fraction | None
    flag: Fraction | None
    falling: bool = False

    @property
    def is_sound(self) -> bool:
        """Neither is negative, and flagging begins beyond watching."""
        limits = [limit for limit in (self.watch, self.flag) if limit is not None]
        if min(limits, default=Fraction(0)) < 0:
            return False
        if self.watch is None or self.flag is None:
            return True
        return self.flag < self.watch if self.falling else self.flag > self.watch

    def level(self, value: Fraction | int | None) -> Level:
        """What a value says; None: not assessed."""
        if value is None:
            return Level.NOT_ASSESSED
        if self._reaches(value, self.flag):
            return Level.FLAG
        return Level.WATCH if self._reaches(value, self.watch) else Level.CLEAR

    def _reaches(self, value: Fraction | int, limit: Fraction | None) -> bool:
        if limit is None:
            return False
        return value < limit if self.falling else value >= limit
