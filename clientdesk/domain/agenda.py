"""What a firm does next: the guided path with its progress, and what falls due."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from clientdesk.domain.package_records import LEAST_PACKAGES

FOLLOW_UP_DAYS = 14  # after an offer, when its answer is asked for (default)
LOOK_AHEAD_DAYS = 7  # how soon something has to be due to stand on the desk


class PathStep(StrEnum):
    """The guided path, in its order (A29)."""

    PERSONAS = "personas"
    NEEDS = "needs"
    PACKAGES = "packages"
    MIGRATE = "migrate"
    LET_GO = "let_go"


class PathState(StrEnum):
    """How far a step is."""

    OPEN = "open"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """What the steps count. `fitting` clients fit one of the packages; `moving` are those that
    would be better on another one and were not offered it; `deciding` are open cases of which only
    the last of the seven steps is left; `let_go` is of this calendar year.
    """

    services: int = 0
    described: int = 0  # services that have a persona
    clients: int = 0
    assessed: int = 0  # and not due again
    packages: int = 0  # active ones
    fitting: int = 0
    offers: int = 0
    accepted: int = 0
    moving: int = 0
    deciding: int = 0
    let_go: int = 0

    @property
    def next_step(self) -> PathStep | None:
        """The first step that is not done; letting go is one only while a case waits for it."""
        left = (step for step in PathStep if self.state(step) is not PathState.DONE)
        step = next(left, None)
        return None if step is PathStep.LET_GO and not self.deciding else step

    def state(self, step: PathStep) -> PathState:
        match step:
            case PathStep.PERSONAS:
                return _share(self.described, self.services)
            case PathStep.NEEDS:
                return _share(self.assessed, self.clients)
            case PathStep.PACKAGES:
                return _state(self.packages > 0, self._enough)
            case PathStep.MIGRATE:
                return _state(self.offers > 0, self.packages > 0 and self.moving == 0)
            case PathStep.LET_GO:
                return _state(self.deciding > 0, self.let_go > 0 and self.deciding == 0)

    @property
    def _enough(self) -> bool:
        """Three packages at least, and most clients fit one (A12)."""
        return self.packages >= LEAST_PACKAGES and 2 * self.fitting > self.clients


@dataclass(frozen=True, slots=True)
class NextThing:
    """The one thing to do on the path; `step` None: all are done.

    `name` is of a service, else of a client, '' where none can be named; `other` of the package to
    offer; `target` is the id of the client, in LET_GO of the case.
    """

    step: PathStep | None
    name: str = ""
    other: str = ""
    target: int | None = None


class DueKind(StrEnum):
    """What waits to be done."""

    REVIEW = "review"  # the next action of a case
    UNPLANNED = "unplanned"  # a case without a next action
    ASSESSMENT = "assessment"  # clients due again, as one item
    BEGUN = "begun"  # assessments not finished, as one item
    DRAFT = "draft"  # a letter that is not final
    DELIVER = "deliver"  # a final letter whose delivery nobody recorded
    ANSWER = "answer"  # a letter whose day for the reply has passed
    OFFER = "offer"  # a package offered a while ago
    INSTALMENT = "instalment"  # of a payment plan
    HANDOVER = "handover"  # of an offboarding file


LETTERS = (DueKind.DRAFT, DueKind.DELIVER, DueKind.ANSWER)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItem:
    """Something to do, `on` a day or (None) now.

    `words` are what somebody wrote: the next action, the package, what is handed over; of a letter
    the code of its kind. `step` is that of a case, `amount` of an instalment in minor units,
    `count` of items that stand for several. `target` is the id of the case or of the letter.
    """

    kind: DueKind
    on: date | None = None
    client_id: int | None = None
    name: str = ""
    words: str = ""
    step: int = 0
    amount: int = 0
    count: int = 0
    target: int | None = None

    def days_late(self, today: date) -> int:
        """Days since it was due; 0 where it is not late."""
        return max((today - self.on).days, 0) if self.on else 0


def in_order(items: Iterable[DueItem], today: date) -> tuple[DueItem, ...]:
    """What is due within the next days: what is latest first, then what has no day."""
    last = today + timedelta(days=LOOK_AHEAD_DAYS)
    order = list(DueKind)
    due = (item for item in items if item.on is None or item.on <= last)
    return tuple(
        sorted(
            due,
            key=lambda item: (
                item.on or today,
                item.on is None,
                order.index(item.kind),
                item.name,
                item.target or 0,
            ),
        )
    )


def _share(part: int, whole: int) -> PathState:
    return _state(part > 0, whole > 0 and part >= whole)


def _state(begun: bool, done: bool) -> PathState:
    if done:
        return PathState.DONE
    return PathState.BEGUN if begun else PathState.OPEN
