"""What is held of a client, put into words: names for ids, amounts, dates, codes in a language."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache, cached_property
from types import UnionType
from typing import Any, get_args, get_type_hints

from clientdesk.domain.assessments import Assessment, AssessmentAnswer, ClientGrade
from clientdesk.domain.facts import ClientFact, CustomFact, FactType, fact_type, read_value
from clientdesk.domain.formats import Formats
from clientdesk.domain.held import INTERNAL_COLUMNS, INTERNAL_FACTS, INTERNAL_TABLES, Section
from clientdesk.domain.interactions import ClientLink, Interaction
from clientdesk.domain.letter_records import KeptLetter
from clientdesk.domain.package_records import ClientMatch, ClientPackage, Offer
from clientdesk.domain.plan_records import PlanAction
from clientdesk.domain.questions import AnswerType, Question, QuestionOption
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    Expense,
    Invoice,
    Payment,
    TimeEntry,
)
from clientdesk.domain.review_records import (
    HandoverItem,
    Instalment,
    Offboarding,
    Review,
    ReviewNeed,
    ReviewSaving,
    ReviewStep,
    ReviewSuggestion,
    ReviewTerms,
    ReviewUse,
)
from clientdesk.domain.wording import Wording
from clientdesk.storage.held import HeldTable, Row, names_in
from clientdesk.storage.rows import Reader, Value, fetch, table_of

# In the order of the printed file.
RECORDS = (
    *(Client, Engagement, EngagementService, ClientFact, ClientPackage, Offer, TimeEntry),
    *(Invoice, Payment, Expense, Assessment, AssessmentAnswer, Instalment, Offboarding),
    *(HandoverItem, KeptLetter, Interaction, ClientLink, ClientMatch, ClientGrade, Review),
    *(ReviewStep, ReviewNeed, ReviewUse, ReviewSuggestion, ReviewSaving, ReviewTerms, PlanAction),
)
MONEY = frozenset(
    {"monthly_fee", "amount", "passed_on", "net", "total", "balance", "written_off", "price"}
    | {"fee", "shared", "promised_profit", "final_invoice", "refund", "fee_before"}
    | {"profit_before", "fee_promised", "profit_promised"}
)
TIME = frozenset({"seconds", "seconds_before", "seconds_promised"})
SHARES = frozenset({"share", "chance"})
# Said elsewhere, or of use to the program alone; all of it is in the other file.
UNSAID = frozenset(
    {"id", "client_id", "source_key", "text", "inputs", "rules", "findings", "pdf", "sha256"}
    | {"supersedes_id", "reasons"}
)
NAMES = {  # of a reference: the table and the column that names its row, a suffix for a language
    "staff_id": ("staff", "name"),
    "service_id": ("service", "name_"),
    "package_id": ("package", "name"),
    "from_package_id": ("package", "name"),
    "persona_id": ("persona", "name"),
    "tool_id": ("tool", "name"),
    "form_id": ("form", "name_"),
    "question_id": ("question", "text_"),
    "plan_id": ("plan", "name"),
    "batch_id": ("import_batch", "file_name"),
    "invoice_id": ("invoice", "number"),
    "engagement_id": ("engagement", "reference"),
    "assessment_id": ("assessment", "started_on"),
    "review_id": ("review", "opened_on"),
    "need_id": ("review_need", "need"),
}
_DAYS = frozenset({"assessment_id", "review_id"})  # named by a day
_PLACE_OF_OTHERS = RECORDS.index(TimeEntry)  # tables without a record: names and tools
_PLAIN = {"grade"}  # letters as they are


class HeldWords:
    """Turns stored rows into sections in the language of `words`."""

    def __init__(self, reader: Reader, words: Wording, formats: Formats) -> None:
        self._reader, self._words, self._formats = reader, words, formats
        self._names: dict[str, Mapping[int, str]] = {}

    def sections(self, tables: Iterable[HeldTable]) -> tuple[Section, ...]:
        """A section a table; what is internal of a table that is not has one of its own."""
        places = {table_of(record): place for place, record in enumerate(RECORDS)}
        ordered = sorted(tables, key=lambda each: places.get(each.table, _PLACE_OF_OTHERS))
        return tuple(section for each in ordered for section in self._of_table(each))

    def _of_table(self, held: HeldTable) -> Iterator[Section]:
        columns = [name for name in held.rows[0] if name not in UNSAID]
        inner = [name for name in columns if (held.table, name) in INTERNAL_COLUMNS]
        own = [name for name in columns if name not in inner]
        facts = [row for row in held.rows if row.get("key") in INTERNAL_FACTS]
        rows = [row for row in held.rows if row not in facts]
        yield from self._section(held.table, own, rows, held.table in INTERNAL_TABLES)
        yield from self._section(held.table, own, facts, True)
        noted = [row for row in rows if any(row[name] for name in inner)]
        if noted:
            first = own[:2] if held.table != "client" else own[:1]
            yield from self._section(held.table, [*first, *inner], noted, True)

    def _section(
        self, table: str, names: list[str], rows: Iterable[Row], is_internal: bool
    ) -> Iterator[Section]:
        said = [[self.value(table, name, row) for name in names] for row in rows]
        filled = [place for place in range(len(names)) if any(row[place] for row in said)]
        if filled:
            yield Section(
                self._words.say(f"table.{table}"),
                tuple(self._words.say(f"column.{names[place]}") for place in filled),
                tuple(tuple(row[place] for place in filled) for row in said),
                is_internal,
                frozenset(
                    place for place, at in enumerate(filled) if names[at] in MONEY | TIME | SHARES
                ),
            )

    def value(self, table: str, name: str, row: Row) -> str:
        """A field as people read it; '' for what is empty."""
        value = row[name]
        if value is None or value == "":
            return ""
        if name == "other_id":
            return self._words.say("page.another")
        if name in NAMES:
            return self._name(name, int(value))
        if table == "client_fact" and name in ("key", "value"):
            return self._fact(name, row)
        if table == "assessment_answer" and name == "value":
            return self._answer(row)
        return self._plain(table, name, value)

    def _plain(self, table: str, name: str, value: Value) -> str:
        if name in MONEY:
            return self._formats.amount(int(value or 0))
        if name in TIME:
            return self._formats.hours(int(value or 0), 2)
        if name in SHARES:
            return f"{value} %"
        read = _readers(table).get(name)
        return read(self._words, self._formats, value) if read else str(value)

    def _fact(self, name: str, row: Row) -> str:
        key, value = str(row["key"]), str(row["value"])
        if name == "key":
            return self._custom_names.get(key) or self._words.say(f"fact.{key}")
        read = read_value(value, fact_type(key, self._custom_types))
        if isinstance(read, bool):
            return self._words.say("page.yes" if read else "page.no")
        if isinstance(read, int) and fact_type(key, self._custom_types) is FactType.MONEY:
            return self._formats.amount(read)
        return value

    def _answer(self, row: Row) -> str:
        question_id, value = int(row["question_id"] or 0), str(row["value"])
        kind = self._questions.get(question_id)
        if kind is AnswerType.YES_NO:
            return self._words.say(f"page.{value}") if value in ("yes", "no") else value
        if kind is AnswerType.MONEY and value.removeprefix("-").isdecimal():
            return self._formats.amount(int(value))
        labels = self._options
        return ", ".join(labels.get((question_id, code), code) for code in value.split("\n"))

    @cached_property
    def _questions(self) -> Mapping[int, AnswerType]:
        return {each.id: each.type for each in fetch(self._reader, Question)}

    @cached_property
    def _options(self) -> Mapping[tuple[int, str], str]:
        language, options = self._words.language, fetch(self._reader, QuestionOption)
        return {(each.question_id, each.code): each.label(language) for each in options}

    def _name(self, column: str, row_id: int) -> str:
        if column not in self._names:
            table, name = NAMES[column]
            shown = name + self._words.language if name.endswith("_") else name
            self._names[column] = names_in(self._reader, table, shown)
        found = self._names[column].get(row_id, "")
        if column in _DAYS and found:
            return self._formats.short_date(date.fromisoformat(found))
        return found

    @cached_property
    def _custom_names(self) -> Mapping[str, str]:
        return {each.key: each.name for each in self._custom}

    @cached_property
    def _custom_types(self) -> Mapping[str, FactType]:
        return {each.key: each.type for each in self._custom}

    @cached_property
    def _custom(self) -> list[CustomFact]:
        return fetch(self._reader, CustomFact)


Read = Callable[[Wording, Formats, Value], str]


@cache
def _readers(table: str) -> Mapping[str, Read]:
    """How the fields of a table that are dates, codes or yes and no are read."""
    record = next((each for each in RECORDS if table_of(each) == table), None)
    hints = get_type_hints(record) if record else {}
    return {name: read for name, hint in hints.items() if (read := _reader(name, _inner(hint)))}


def _inner(hint: Any) -> Any:  # noqa: ANN401 - a type hint has no type of its own
    if isinstance(hint, UnionType):
        return next(each for each in get_args(hint) if each is not type(None))
    return hint


def _reader(name: str, hint: Any) -> Read | None:  # noqa: ANN401 - as above
    if hint is bool:
        return lambda words, formats, value: words.say("page.yes" if value else "page.no")
    if hint is date:
        return lambda words, formats, value: formats.short_date(date.fromisoformat(str(value)))
    if hint is datetime:
        return lambda words, formats, value: formats.short_date(
            datetime.fromisoformat(str(value)).date()
        )
    if isinstance(hint, type) and issubclass(hint, StrEnum) and name not in _PLAIN:
        section = code_section(hint)
        return lambda words, formats, value: words.say(f"{section}.{value}")
    return None


def code_section(codes: type[StrEnum]) -> str:
    """LetterKind -> letter_kind."""
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in codes.__name__)[1:]
