"""The cells of a table by field, read as text, days, money and durations.

What only a whole column can prove (the order of dates, the decimal mark, what a bare number in a
duration column counts) is decided here, once, before any row is read.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from clientdesk.app.importing.dates import (
    DateColumn,
    could_be_date,
    decide,
    is_numeric_date,
    read_date,
)
from clientdesk.app.importing.durations import is_bare
from clientdesk.app.importing.mapping import Columns
from clientdesk.app.importing.numbers import (
    column_mark,
    is_ambiguous,
    read_amount,
    states_other_currency,
    take_apart,
)
from clientdesk.app.importing.table import Record
from clientdesk.app.importing.words import column_name, currency_in, date_pattern_in
from clientdesk.domain.imported import DateOrder, DecimalMark, DurationStyle, Question
from clientdesk.domain.money import from_major_units
from clientdesk.domain.problems import Problem, ProblemCode
from clientdesk.domain.records import FileKind

DATES = frozenset(
    {"day", "end_day", "issued_on", "due_on", "since", "signed_on", "valid_from", "as_of"}
)
_NUMBERS = (
    "net tax total balance paid written_off line_net line_total line_tax quantity "
    "unit_price discount_percent tax_percent amount passed_on monthly_fee monthly_cost "
    "monthly_hours billing_rate value"
)
MONEY = frozenset(_NUMBERS.split())
# Columns whose order is proved together, for the same program writes both.
_PAIRS = {"day": ("day", "end_day"), "end_day": ("day", "end_day")}
_WRITTEN_ALIKE = {"issued_on": "due_on", "due_on": "issued_on"}

_LONGEST_TIME = len("11:23:01 p. m.")
_NOTHING = ("", "-", "–", "—", "n/a", "N/A")
_HOUR_WORDS = (" h", " hours", " horas", " stunden", " heures", " ore", " decimal")


class BadCell(Exception):
    """A cell that cannot be read; becomes the `Problem` of its row."""

    def __init__(self, code: ProblemCode, column: str = "", value: str = "") -> None:
        super().__init__(code, column, value)
        self.code = code
        self.column = column
        self.value = value

    def problem(self, row: int) -> Problem:
        return Problem(self.code, row, self.column, self.value[:80])


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the user says where a column proves nothing, and the firm's currency."""

    currency: str
    digits: int
    date_order: DateOrder | None = None
    decimal_mark: DecimalMark | None = None
    duration_style: DurationStyle | None = None


class Cells:
    """Reads the fields of a table's records."""

    def __init__(
        self, header: tuple[str, ...], columns: Columns, records: Iterable[Record], answers: Answers
    ) -> None:
        self.header = header
        self.columns = columns
        self.answers = answers
        self._records = tuple(records)
        self._texts: dict[str, list[str]] = {}
        self._currencies = {f: currency_in(header[i]) for f, i in columns.indexes.items()}
        self._days: dict[tuple[str, str], date | None] = {}
        self._dates = {field: self._decide(field) for field in DATES & columns.indexes.keys()}
        self._marks = {field: self._mark(field) for field in MONEY & columns.indexes.keys()}
        self.duration_style = self._duration_style()

    def has(self, field: str) -> bool:
        return field in self.columns.indexes

    def name(self, field: str) -> str:
        """The header above a field, as the file writes it."""
        index = self.columns.indexes.get(field)
        return self.header[index] if index is not None else ""

    def text(self, record: Record, field: str) -> str:
        """The cell without blanks around it; empty where the row or the column is missing."""
        index = self.columns.indexes.get(field)
        return record.cells[index] if index is not None and index < len(record.cells) else ""

    def needed(self, record: Record, field: str) -> str:
        """The cell's text; raises BadCell where it is empty."""
        text = self.text(record, field)
        if not text:
            index = self.columns.indexes.get(field, 0)
            short = index >= len(record.cells)
            code = ProblemCode.ROW_TOO_SHORT if short else ProblemCode.MISSING_VALUE
            raise BadCell(code, self.name(field))
        return text

    def needed_day(self, record: Record, field: str) -> date:
        text = self.needed(record, field)
        day = self._read_day(field, text)
        if day is None:
            raise BadCell(self._date_problem(field), self.name(field), text)
        return day

    def day(self, record: Record, field: str) -> date | None:
        """None only for an empty cell."""
        return None if self.text(record, field) in _NOTHING else self.needed_day(record, field)

    def is_day(self, record: Record, field: str) -> bool:
        """Whether the cell could be a date, in whatever order."""
        return could_be_date(self.text(record, field))

    def day_beside(self, record: Record, field: str, like: str) -> date | None:
        """The day in a cell of times such as '2026-03-04 09:30', written as those of `like`."""
        text = self.text(record, field)
        return self._read_day(like, text) if len(text) > _LONGEST_TIME else None

    def number(self, record: Record, field: str) -> Decimal | None:
        """None only for an empty cell."""
        text = self.text(record, field)
        if text in _NOTHING:
            return None
        value = read_amount(text.removesuffix("%"), self._marks[field])
        if value is None:
            unclear = self._marks[field] is None and is_ambiguous(text)
            code = ProblemCode.AMBIGUOUS_NUMBERS if unclear else ProblemCode.BAD_MONEY
            raise BadCell(code, self.name(field), text)
        return value

    def money(self, record: Record, field: str) -> int | None:
        """Minor units of the firm's currency; None only for an empty cell."""
        value = self.number(record, field) if self.has(field) else None
        if value is None:
            return None
        self._refuse_other_currency(record, field)
        return from_major_units(value, self.answers.digits)

    def needed_money(self, record: Record, field: str) -> int:
        self.needed(record, field)
        amount = self.money(record, field)
        if amount is None:
            raise BadCell(ProblemCode.BAD_MONEY, self.name(field), self.text(record, field))
        return amount

    def ambiguous_dates(self) -> str:
        """The field whose dates only the user can settle; empty without one."""
        return next((f for f, column in self._dates.items() if column.ambiguous), "")

    def questions(self) -> Iterator[Question]:
        """What the user has to say before every row can be read."""
        for field, column in sorted(self._dates.items()):
            if column.ambiguous:
                dates = [text for text in self._column(field) if is_numeric_date(text)]
                yield self._question(ProblemCode.AMBIGUOUS_DATES, field, dates)
        for field, mark in sorted(self._marks.items()):
            unclear = [text for text in self._column(field) if is_ambiguous(text)]
            if mark is None and unclear:
                yield self._question(ProblemCode.AMBIGUOUS_NUMBERS, field, unclear)
        bare = [text for text in self._column("duration") if is_bare(text)]
        if bare and self.duration_style is None:
            yield self._question(ProblemCode.AMBIGUOUS_DURATIONS, "duration", bare)

    def _question(self, code: ProblemCode, field: str, texts: list[str]) -> Question:
        return Question(code, self.name(field), tuple(dict.fromkeys(texts))[:5])

    def _column(self, field: str) -> list[str]:
        """Each text of a column once."""
        if field not in self._texts:
            texts = dict.fromkeys(self.text(record, field) for record in self._records)
            self._texts[field] = [text for text in texts if text]
        return self._texts[field]

    def _decide(self, field: str) -> DateColumn:
        texts = [text for one in _PAIRS.get(field, (field,)) for text in self._column(one)]
        stated = date_pattern_in(self.name(field))
        answer = DateOrder(stated) if stated in tuple(DateOrder) else self.answers.date_order
        column = decide(texts, answer)
        return self._by_other_column(field, texts) or column if column.ambiguous else column

    def _by_other_column(self, field: str, texts: list[str]) -> DateColumn | None:
        """One program writes the days of issue and of payment alike: one of them may prove both."""
        other = _WRITTEN_ALIKE.get(field, "")
        together = decide([*texts, *self._column(other)])
        return together if together.order and not together.contradictory else None

    def _date_problem(self, field: str) -> ProblemCode:
        unclear = self._dates[field].ambiguous
        return ProblemCode.AMBIGUOUS_DATES if unclear else ProblemCode.BAD_DATE

    def _read_day(self, field: str, text: str) -> date | None:
        key = (field, text)
        if key not in self._days:
            self._days[key] = read_date(text, self._dates[field])
        return self._days[key]

    def _mark(self, field: str) -> DecimalMark | None:
        """Proved by the column, else said by the user, else proved by every other number."""
        own = self._column(field)
        if proved := column_mark(own):
            return proved
        if self.answers.decimal_mark or not any(is_ambiguous(text) for text in own):
            return self.answers.decimal_mark
        proofs = {column_mark(texts) for texts in self._number_columns()} - {None}
        return proofs.pop() if len(proofs) == 1 and not _mixed(own) else None

    def _number_columns(self) -> Iterator[list[str]]:
        """Every column of the file that holds amounts and nothing else."""
        dated = {self.columns.indexes[field] for field in self._dates}
        for index in set(range(len(self.header))) - dated:
            filled = [r.cells[index] for r in self._records if any(r.cells[index : index + 1])]
            if filled and all(take_apart(text) for text in filled):
                yield filled

    def _refuse_other_currency(self, record: Record, field: str) -> None:
        ours = self.answers.currency
        stated = self._currencies[field] or self.text(record, "currency")
        for words in (stated, self.text(record, field)):
            if states_other_currency(words, ours):
                raise BadCell(ProblemCode.OTHER_CURRENCY, self.name(field), words)

    def _duration_style(self) -> DurationStyle | None:
        """A bare '90' says nothing; '1.50' are hours, unless all look like parts of a day."""
        if self.answers.duration_style or self.columns.kind != FileKind.TIME:
            return self.answers.duration_style
        if column_name(self.name("duration")).endswith(_HOUR_WORDS):
            return DurationStyle.HOURS
        bare = [text for text in self._column("duration") if is_bare(text)]
        fractions = [text for text in bare if "." in text or "," in text]
        if not fractions:
            return None
        long = any(len(text) > 6 for text in fractions)
        small = all(text.lstrip("-").startswith(("0", ".", ",")) for text in bare)
        return None if long and small else DurationStyle.HOURS


def _mixed(texts: list[str]) -> bool:
    """Whether a column proves both marks: then nothing about it is certain."""
    return bool(texts) and {column_mark([text]) for text in texts} >= set(DecimalMark)
