"""The records in the history by name, and what was in their fields."""

from clientdesk.app.stored_values import answer_value, fact_value, plain_value
from clientdesk.domain.facts import CUSTOM, CustomFact
from clientdesk.domain.history import FieldChange, HistoryField, HistoryValue, ValueKind
from clientdesk.domain.questions import QuestionOption
from clientdesk.storage import history
from clientdesk.storage.client_rows import Link, links
from clientdesk.storage.history import Line, Row
from clientdesk.storage.rows import Reader, Value, fetch

# The first of these that a record has is its name; {language} is the reader's.
_NAMES = (
    *("name", "name_{}", "file_name", "number", "reference", "need", "phrase", "text_{}"),
    *("label_{}", "service", "description"),
)
# What tells the records of a table apart beside their names.
_MARKS = {
    "client_fact": "key",
    "threshold": "code",
    "grade_weight": "criterion",
    "review_step": "step",
    "review_terms": "side",
    "time_entry": "day",
    "interaction": "day",
    "payment": "day",
    "expense": "day",
    "client_grade": "given_on",
    "staff_rate": "valid_from",
    "instalment": "due_on",
    "review": "opened_on",
    "assessment": "started_on",
    "persona_criterion": "fact",
}
UNSEEN = frozenset({"id", "source_key", "sha256"})  # of use to the program alone
# Columns whose kind another column of their row tells.
_FACT_OF = {
    HistoryField("client_fact", "value"): "key",
    HistoryField("persona_criterion", "value"): "fact",
    HistoryField("persona_criterion", "value_to"): "fact",
}
_FACT_KEYS = frozenset(
    HistoryField(*each)
    for each in (("client_fact", "key"), ("persona_criterion", "fact"), ("question", "fact"))
)
_ANSWER = HistoryField("assessment_answer", "value")


class RecordReader:
    """Reads names once each; `language` is that of names in several languages."""

    def __init__(self, reader: Reader, language: str) -> None:
        self._reader = reader
        self._language = language
        self._columns = tuple(name.format(language) for name in _NAMES)
        self._links: dict[str, list[Link]] = {}
        every = links(reader.db)
        for link in every:
            self._links.setdefault(link.table, []).append(link)
        self._parents = {HistoryField(each.table, each.column): each.parent for each in every}
        self._owners = {HistoryField(each.table, each.column) for each in every if each.owns}
        self._own_facts = {each.key: each.type for each in fetch(reader, CustomFact)}
        self._known: dict[tuple[str, int], tuple[str, ...]] = {}

    def name(self, line: Line) -> str:
        """A record's name and those of what it belongs to: 'F12 · Óptica Norte'; '' without any."""
        names = self._names(line.table, line.after or line.before or {})
        return " · ".join(dict.fromkeys(names))

    def marks(self, line: Line) -> tuple[HistoryValue, ...]:
        """What else tells the record from others of its client: a day, a fact, a step."""
        row = line.after or line.before or {}
        column = _MARKS.get(line.table)
        found = self._value(HistoryField(line.table, column), row) if column else None
        return (found,) if found else ()

    def fields(self, line: Line) -> tuple[FieldChange, ...]:
        """What is no longer as it was; of a record added or deleted, all that it holds.

        There its name says already what it belongs to, and "no" says nothing.
        """
        before, after = line.before or {}, line.after or {}
        made = tuple(
            FieldChange(field, self._value(field, before), self._value(field, after))
            for field in (HistoryField(line.table, name) for name in {**before, **after})
            if field.column not in UNSEEN
            and _held(before.get(field.column)) != _held(after.get(field.column))
        )
        if line.before is not None and line.after is not None:
            return made
        return tuple(each for each in made if self._says_something(each)) or made

    def _says_something(self, change: FieldChange) -> bool:
        value = change.before or change.after
        is_no = value is not None and value.kind is ValueKind.YES_NO and not value.value
        return not is_no and change.field not in self._owners

    def _value(self, field: HistoryField, row: Row) -> HistoryValue | None:
        stored = row.get(field.column)
        parent = self._parents.get(field)
        if parent is not None:
            return self._reference(parent, stored)
        if field in _FACT_OF:
            return fact_value(str(row.get(_FACT_OF[field])), stored, self._own_facts)
        if field == _ANSWER:
            return self._answer(row)
        if field in _FACT_KEYS and str(stored).startswith(CUSTOM):
            return self._reference("custom_fact", int(str(stored).removeprefix(CUSTOM)))
        return plain_value(field, stored)

    def _answer(self, row: Row) -> HistoryValue | None:
        question_id = row.get("question_id")
        asked = history.last_known(self._reader, "question", int(question_id or 0)) or {}
        options = fetch(self._reader, QuestionOption, "question_id = ?", [question_id])
        labels = {each.code: each.label(self._language) for each in options}
        return answer_value(str(asked.get("type", "")), str(row.get("value") or ""), labels)

    def _reference(self, parent: str, stored: Value) -> HistoryValue | None:
        if not isinstance(stored, int):
            return None
        names = self._names_of(parent, stored)
        return HistoryValue(ValueKind.RECORD, names[0] if names else f"#{stored}")

    def _names(self, table: str, row: Row) -> list[str]:
        """A row's own name, then those of what it belongs to, the nearest first."""
        own = self._own(row)
        owners = (
            self._names_of(link.parent, stored)
            for link in self._links.get(table, ())
            if link.owns and isinstance(stored := row.get(link.column), int)
        )
        return [*([own] if own else []), *(name for names in owners for name in names)]

    def _names_of(self, table: str, row_id: int) -> tuple[str, ...]:
        """The same of a row that others refer to, as the history last saw it."""
        if (table, row_id) not in self._known:
            row = history.last_known(self._reader, table, row_id) or {}
            self._known[table, row_id] = tuple(self._names(table, row))
        return self._known[table, row_id]

    def _own(self, row: Row) -> str:
        return next((str(row[name]) for name in self._columns if row.get(name)), "")


def _held(stored: Value) -> Value:
    """Nothing and empty text are the same to people."""
    return None if stored == "" else stored
