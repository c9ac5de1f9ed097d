"""A what-if plan: what it would do with each client. Records; a plan changes no real data.

Money in minor units and time in seconds, both a month.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clientdesk.domain.period import Period


class ActionKind(StrEnum):
    """What a plan does with a client; one without an action is kept as it is."""

    KEEP = "keep"
    RAISE = "raise"
    PACKAGE = "package"
    SCOPE = "scope"
    SHARE = "share"  # costs that the client pays from now on
    LET_GO = "let_go"


class IfRefused(StrEnum):
    """What a client does that says no."""

    STAYS = "stays"  # as today
    LEAVES = "leaves"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A named plan over the figures of a period. `starts_on` is the first month of its changes.

    `reason` is why it may go over the yearly limit of exits, empty where none is written. A plan
    that was started is not edited any more.
    """

    id: int = 0
    name: str
    made_on: date
    period_start: date
    period_end: date
    starts_on: date
    reason: str = ""
    started_on: date | None = None

    @property
    def period(self) -> Period:
        """Of the figures that it is worked out from."""
        return Period(self.period_start, self.period_end)

    @property
    def day_of_start(self) -> date:
        """When it was started; before that, the first day of its changes."""
        return self.started_on or self.starts_on


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAction:
    """What a plan does with one client.

    `fee` and delivery `seconds` are the new ones, None as today; `shared` is what the client
    takes over of its direct expenses. `chance` is per cent: how likely it agrees. Where the firm
    decides alone, as with letting go, it is 100.

    `review_id` and what follows are set when the plan is started: an average month of the client
    before, and what the action promises.
    """

    id: int = 0
    plan_id: int = 0
    client_id: int
    kind: ActionKind = ActionKind.KEEP
    fee: int | None = None
    seconds: int | None = None
    shared: int = 0
    package_id: int | None = None
    chance: int = 100
    if_refused: IfRefused = IfRefused.STAYS
    note: str = ""
    review_id: int | None = None
    fee_before: int | None = None
    seconds_before: int | None = None
    profit_before: int | None = None
    fee_promised: int | None = None
    seconds_promised: int | None = None
    profit_promised: int | None = None
