"""Which backups are kept: all of two days, then one a day, one a week, one a month."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta

DAILY, WEEKLY, MONTHLY = 12, 10, 9
APART = timedelta(minutes=30)
RECENT_DAYS = 2


def times_to_keep(times: Iterable[datetime]) -> frozenset[datetime]:
    """Of the times of all backups, those to keep.

    The newest; of its day and the day before, those at least 30 minutes apart; the last of each
    of the 12 latest days that have any, then of 10 earlier weeks, then of 9 earlier months.
    """
    newest_first = sorted(set(times), reverse=True)
    return frozenset([*newest_first[:1], *_recent(newest_first), *_thinned(newest_first)])


def _recent(newest_first: Sequence[datetime]) -> list[datetime]:
    """Counted from the oldest: else a row of backups at short intervals would never leave one."""
    kept: list[datetime] = []
    for time in reversed(newest_first):
        is_recent = newest_first[0].date() - time.date() < timedelta(days=RECENT_DAYS)
        if is_recent and (not kept or time - kept[-1] >= APART):
            kept.append(time)
    return kept


def _thinned(newest_first: Sequence[datetime]) -> list[datetime]:
    days = _last_of_each(newest_first, datetime.date, DAILY)
    weeks = _last_of_each(_before(newest_first, days, datetime.date), _week, WEEKLY, days)
    months = _before(newest_first, [*days, *weeks], datetime.date)
    return [*days, *weeks, *_last_of_each(months, _month, MONTHLY, [*days, *weeks])]


def _last_of_each(
    newest_first: Sequence[datetime],
    span: Callable[[datetime], date],
    count: int,
    newer: Sequence[datetime] = (),
) -> list[datetime]:
    """The last of each span, but of none that a newer one kept already stands for."""
    taken = {span(time) for time in newer}
    kept: list[datetime] = []
    for time in newest_first:
        if len(kept) < count and span(time) not in taken:
            taken.add(span(time))
            kept.append(time)
    return kept


def _before(
    newest_first: Sequence[datetime],
    kept: Sequence[datetime],
    span: Callable[[datetime], date],
) -> list[datetime]:
    return [time for time in newest_first if kept and span(time) < span(kept[-1])]


def _week(time: datetime) -> date:
    return time.date() - timedelta(days=time.weekday())


def _month(time: datetime) -> date:
    return time.date().replace(day=1)
