"""How much a client asks of the firm beside its work: one figure, internal, that can be followed.

Each watched sign counts 1 and each flagged one 2, whatever its type; each exception that nobody
put a price on counts 1 more.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from clientdesk.domain.diagnosis import Diagnosis
from clientdesk.domain.interactions import Interaction, InteractionKind


@dataclass(frozen=True, slots=True)
class Difficulty:
    """`exceptions` were made for the client, `unpriced` of them for nothing."""

    points: int
    exceptions: int
    unpriced: int


def difficulty(diagnosis: Diagnosis, log: Iterable[Interaction]) -> Difficulty:
    """From a client's signs, and the exceptions in what its log holds of the same time."""
    exceptions = [each for each in log if each.kind is InteractionKind.EXCEPTION]
    unpriced = sum(1 for each in exceptions if not each.amount)
    signs = sum(result.points for result in diagnosis.types)
    return Difficulty(signs + unpriced, len(exceptions), unpriced)
