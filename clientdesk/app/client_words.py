"""What is held of a client, put into words: names for ids, amounts, dates, codes in a language."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cached_property
from typing import Any

from clientdesk.app.stored_values import answer_value, fact_value, kind_of, plain_value
from clientdesk.domain.assessments import Assessment, AssessmentAnswer, ClientGrade, GradeLetter
from clientdesk.domain.client_sheet import (
    INTERNAL_COLUMNS,
    INTERNAL_FACTS,
    INTERNAL_TABLES,
    Section,
)
from clientdesk.domain.facts import ClientFact, CustomFact, FactKey, FactType
from clientdesk.domain.formats import Formats
from clientdesk.domain.history import HistoryField, HistoryValue, ValueKind
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
    Step,
)
from clientdesk.domain.wording import Wording
from clientdesk.storage.client_data import ClientTable, Row, names_in
from clientdesk.storage.rows import Reader, fetch, table_of

# In the order of the printed file.
RECORDS = (
    *(Client, Engagement, EngagementService, ClientFact, ClientPackage, Offer, TimeEntry),
    *(Invoice, Payment, Expense, Assessment, AssessmentAnswer, Instalment, Offboarding),
    *(HandoverItem, KeptLetter, Interaction, ClientLink, ClientMatch, ClientGrade, Review),
    *(ReviewStep, ReviewNeed, ReviewUse, ReviewSuggestion, ReviewSaving, ReviewTerms, PlanAction),
)
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
_FIGURES = frozenset({ValueKind.MONEY, ValueKind.TIME, ValueKind.PERCENT})
_AS_THEY_ARE = (GradeLetter, Step)  # a letter, a number


class ClientWords:
    """Turns stored rows into sections in the language of `words`."""

    def __init__(self, reader: Reader, words: Wording, formats: Formats) -> None:
        self._reader, self._words, self._formats = reader, words, formats
        self._names: dict[str, Mapping[int, str]] = {}
        self._say: dict[ValueKind, Callable[[Any], str]] = {
            ValueKind.MONEY: formats.amount,
            ValueKind.TIME: lambda seconds: formats.hours(seconds, 2),
            ValueKind.PERCENT: lambda share: formats.percent(Fraction(share, 100)),
            ValueKind.DAY: formats.short_date,
            ValueKind.MOMENT: formats.short_date,
            ValueKind.YES_NO: self._yes_no,
            ValueKind.CODE: self._code,
        }

    def sections(self, tables: Iterable[ClientTable]) -> tuple[Section, ...]:
        """A section a table; what is internal of a table that is not has one of its own."""
        places = {table_of(record): place for place, record in enumerate(RECORDS)}
        ordered = sorted(tables, key=lambda each: places.get(each.table, _PLACE_OF_OTHERS))
        return tuple(section for each in ordered for section in self._of_table(each))

    def _of_table(self, held: ClientTable) -> Iterator[Section]:
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
                    place
                    for place, at in enumerate(filled)
                    if kind_of(HistoryField(table, names[at])) in _FIGURES
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
        found = self._typed(table, name, row)
        return self._said(found) if found is not None else ""

    def _typed(self, table: str, name: str, row: Row) -> HistoryValue | None:
        if table == "assessment_answer" and name == "value":
            asked = int(row["question_id"] or 0)
            kind, labels = self._questions.get(asked, ""), self._options.get(asked, {})
            return answer_value(kind, str(row["value"]), labels)
        if table == "client_fact" and name == "value":
            return fact_value(str(row["key"]), row["value"], self._custom_types)
        if table == "client_fact" and name == "key" and row["key"] in self._custom_names:
            return HistoryValue(ValueKind.TEXT, self._custom_names[str(row["key"])])
        return plain_value(HistoryField(table, name), row[name])

    def _said(self, found: HistoryValue) -> str:
        return self._say.get(found.kind, str)(found.value)

    def _yes_no(self, value: object) -> str:
        return self._words.say("page.yes" if value else "page.no")

    def _code(self, code: Enum) -> str:
        if isinstance(code, _AS_THEY_ARE):
            return str(code.value)
        return self._words.say(f"{code_section(type(code))}.{code.value}")

    @cached_property
    def _questions(self) -> Mapping[int, AnswerType]:
        return {each.id: each.type for each in fetch(self._reader, Question)}

    @cached_property
    def _options(self) -> Mapping[int, Mapping[str, str]]:
        """What each choice of a question is called, by its code."""
        found: dict[int, dict[str, str]] = defaultdict(dict)
        for each in fetch(self._reader, QuestionOption):
            found[each.question_id][each.code] = each.label(self._words.language)
        return found

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


def code_section(codes: type[Enum]) -> str:
    """LetterKind -> letter_kind; what is known of a client has its names under 'fact'."""
    if codes is FactKey:
        return "fact"
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in codes.__name__)[1:]
