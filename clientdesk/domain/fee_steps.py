"""A rise in dated steps, and how the note of terms holds them: a line each, for people to edit."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from clientdesk.domain.doors import Stage, staged
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter_inputs import FeeStage
from clientdesk.domain.period import months_later
from clientdesk.domain.review_records import ReviewTerms
from clientdesk.domain.typed import typed_date, typed_money

MONTHS_APART = 3
_FEWEST = 2


def dated(stages: Sequence[Stage], first: date) -> tuple[FeeStage, ...]:
    """A step each quarter, the first on a day."""
    return tuple(
        FeeStage(months_later(first, MONTHS_APART * number), stage.fee)
        for number, stage in enumerate(stages)
    )


def gradual(current: int, proposed: int, first: date, digits: int) -> tuple[FeeStage, ...]:
    """The steps that a steep rise takes: two above half of today's fee, three where it at least
    doubles; none where it is less. `digits` are those of the currency.
    """
    rise = proposed - current
    count = 1 + (2 * rise > current) + (rise >= current)
    return dated(staged(current, proposed, count, digits), first) if count >= _FEWEST else ()


def not_before(steps: Sequence[FeeStage], first: date) -> tuple[FeeStage, ...]:
    """The steps, all later by as many months as the first one is too soon."""
    if not steps or steps[0].starts_on >= first:
        return tuple(steps)
    begins = steps[0].starts_on
    months = _months_between(begins, first)
    if months_later(begins, months) < first:
        months += 1
    return tuple(FeeStage(months_later(each.starts_on, months), each.fee) for each in steps)


def beginning(steps: Sequence[FeeStage], first: date) -> tuple[FeeStage, ...]:
    """The same steps, as many months apart, from another day on."""
    if not steps:
        return ()
    start = steps[0].starts_on
    return tuple(
        FeeStage(months_later(first, _months_between(start, each.starts_on)), each.fee)
        for each in steps
    )


def with_steps(note: str, steps: Sequence[FeeStage], formats: Formats) -> str:
    """The note with these steps in place of those it held: '01/02/2027: 1.107,00'."""
    kept = [line for line in note.splitlines() if _step_in(line, formats) is None]
    lines = [f"{formats.short_date(each.starts_on)}: {formats.amount(each.fee)}" for each in steps]
    return "\n".join([*lines, *kept])


def written_steps(note: str, formats: Formats) -> tuple[FeeStage, ...]:
    """The steps that a note holds, in the order of their lines."""
    found = (_step_in(line, formats) for line in note.splitlines())
    return tuple(each for each in found if each is not None)


def steps_of(terms: ReviewTerms, formats: Formats) -> tuple[FeeStage, ...]:
    """The steps to the fee of terms, each later and dearer than the one before.

    Empty where the note holds none, or some that lead to another fee.
    """
    steps = written_steps(terms.note, formats)
    rise = all(a.starts_on < b.starts_on and a.fee < b.fee for a, b in pairwise(steps))
    return steps if len(steps) >= _FEWEST and rise and steps[-1].fee == terms.fee else ()


def _months_between(start: date, end: date) -> int:
    return 12 * (end.year - start.year) + end.month - start.month


def _step_in(line: str, formats: Formats) -> FeeStage | None:
    day, _, amount = line.partition(":")
    starts_on, fee = typed_date(day, formats), typed_money(amount, formats)
    return None if starts_on is None or fee is None else FeeStage(starts_on, fee)
