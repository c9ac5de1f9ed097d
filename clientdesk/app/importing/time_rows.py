"""Time entries: the most exact of what a row says about how long it took."""

from datetime import date, timedelta

from clientdesk.app.importing.activities import ActivityWords
from clientdesk.app.importing.cells import BadCell, Cells
from clientdesk.app.importing.durations import (
    DAY,
    has_seconds,
    is_bare,
    read_duration,
    read_time,
    time_part,
)
from clientdesk.app.importing.table import Record
from clientdesk.domain.imported import DurationStyle, TimeRow
from clientdesk.domain.problems import ProblemCode

_NOBODY = {"(no client)", "no client", "without client", "(sin cliente)", "sin cliente", "-", "n/a"}
_STYLES = (
    ("decimal_hours", DurationStyle.HOURS),
    ("minutes", DurationStyle.MINUTES),
    ("seconds", DurationStyle.SECONDS),
)


class TimeReader:
    """Reads records into `TimeRow`s; raises BadCell for one that it cannot."""

    def __init__(self, cells: Cells, activities: ActivityWords) -> None:
        self._cells = cells
        self._activities = activities

    def read(self, record: Record) -> TimeRow:
        text = self._cells.text
        day = self._cells.needed_day(record, "day")
        client = text(record, "client")
        task, project, note = (text(record, field) for field in ("task", "project", "note"))
        return TimeRow(
            row=record.row,
            client="" if client.casefold() in _NOBODY else client,
            staff=self._staff(record),
            email=text(record, "email"),
            day=day,
            start=time_part(text(record, "start")),
            seconds=self._seconds(record),
            activity=self._activities.activity(task, project, text(record, "tags"), note),
            project=project,
            task=task,
            note=note,
        )

    def _staff(self, record: Record) -> str:
        text = self._cells.text
        parts = (text(record, "first_name"), text(record, "last_name"))
        return text(record, "staff") or " ".join(filter(None, parts)) or text(record, "email")

    def _seconds(self, record: Record) -> int:
        column, value, stated, exact = self._stated(record)
        span = self._span(record)
        if stated is not None and stated < 0:
            raise BadCell(ProblemCode.NEGATIVE_DURATION, column, value)
        if span is not None and not -1 < span <= DAY:
            code = ProblemCode.NEGATIVE_DURATION if span < 0 else ProblemCode.TOO_LONG
            raise BadCell(code, self._cells.name("end"), self._cells.text(record, "end"))
        seconds = self._best(record, stated, exact, span)
        if seconds is None:
            raise BadCell(self._bad_code(record, value), column, value)
        if seconds > DAY:
            raise BadCell(ProblemCode.TOO_LONG, column, value)
        return seconds

    def _best(
        self, record: Record, stated: int | None, exact: bool, span: int | None
    ) -> int | None:
        """The span where it is the same time told more exactly; a break makes it longer."""
        if stated is None or span is None:
            return span if stated is None else stated
        to_the_second = has_seconds(self._cells.text(record, "end"))
        near = abs(span - stated) < (60 if to_the_second else 37)
        return span if near and not exact else stated

    def _bad_code(self, record: Record, value: str) -> ProblemCode:
        if not value:
            short = len(record.cells) < len(self._cells.header)
            return ProblemCode.ROW_TOO_SHORT if short else ProblemCode.MISSING_VALUE
        return ProblemCode.AMBIGUOUS_DURATIONS if is_bare(value) else ProblemCode.BAD_DURATION

    def _stated(self, record: Record) -> tuple[str, str, int | None, bool]:
        """Column, cell, seconds and whether they are exact, clock durations before decimals."""
        for field, style in (("duration", self._cells.duration_style), *_STYLES):
            value = self._cells.text(record, field)
            if not value:
                continue
            seconds = read_duration(value, style)
            if seconds is not None or not self._has_decimals(record):
                return self._cells.name(field), value, seconds, has_seconds(value)
        field = next(
            (f for f in ("duration", "decimal_hours", "minutes") if self._cells.has(f)), "end"
        )
        return self._cells.name(field), "", None, False

    def _has_decimals(self, record: Record) -> bool:
        return any(self._cells.text(record, field) for field, _ in _STYLES)

    def _end_day(self, record: Record) -> date | None:
        if self._cells.has("end_day"):
            return self._cells.day(record, "end_day")
        return self._cells.day_beside(record, "end", like="day")

    def _span(self, record: Record) -> int | None:
        """End less start; past midnight where only the times are given."""
        start = read_time(time_part(self._cells.text(record, "start")))
        end_text = self._cells.text(record, "end")
        end = read_time(time_part(end_text))
        if start is None or end is None:
            return None
        first = self._cells.needed_day(record, "day")
        last = self._end_day(record)
        if last is None and not self._cells.has("end_day"):
            return end - start + (DAY if end < start else 0)
        last = last or first
        return (last - first) // timedelta(seconds=1) + end - start
