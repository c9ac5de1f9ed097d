"""What became of the records of a file."""

from dataclasses import dataclass

from clientdesk.domain.imported import Row, Skipped
from clientdesk.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class Outcome:
    """Every record is in one of the three."""

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Skipped, ...]
