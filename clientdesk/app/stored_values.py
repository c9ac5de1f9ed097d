"""What kind of value each column of the workbook holds, for whoever puts it in words."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, get_args, get_type_hints

from clientdesk.domain import (
    assessments,
    facts,
    interactions,
    letter_records,
    package_records,
    personas,
    plan_records,
    questions,
    records,
    review_records,
    services,
    thresholds,
)
from clientdesk.domain.diagnosis import LimitCode, Sign
from clientdesk.domain.facts import FactKey, FactType, read_value
from clientdesk.domain.grading import GradeCriterion
from clientdesk.domain.history import HistoryField, HistoryValue, ValueKind
from clientdesk.domain.questions import AnswerType
from clientdesk.domain.review_records import Step
from clientdesk.domain.services import Unit
from clientdesk.storage.rows import Value, table_of

_MODULES = (
    *(assessments, facts, interactions, letter_records, package_records, personas, plan_records),
    *(questions, records, review_records, services, thresholds),
)
_MONEY = frozenset(
    {"monthly_cost", "billing_rate", "monthly_amount", "monthly_fee", "amount", "passed_on", "net"}
    | {"total", "balance", "written_off", "price", "fee", "shared", "fee_before", "profit_before"}
    | {"fee_promised", "profit_promised", "promised_profit", "minimum_fee", "cfo_sales_min"}
    | {"audit_sales_threshold", "final_invoice", "refund"}
)
_TIME = frozenset({"seconds", "monthly_seconds", "seconds_before", "seconds_promised"})
_PERCENT = frozenset(
    {"practical_capacity", "target_margin", "price_buffer", "tolerance", "reach_of_sales"}
    | {"reach_rise", "exit_share", "share", "chance", "score", "confidence"}
)
_CONTENTS = frozenset({"logo", "pdf", "text", "inputs", "rules", "findings"})
_AMOUNTS = frozenset({ValueKind.MONEY, ValueKind.TIME, ValueKind.PERCENT, ValueKind.THOUSANDTHS})
_BY_COLUMN = {
    **dict.fromkeys(_MONEY, ValueKind.MONEY),
    **dict.fromkeys(_TIME, ValueKind.TIME),
    **dict.fromkeys(_PERCENT, ValueKind.PERCENT),
    **dict.fromkeys(_CONTENTS, ValueKind.CONTENTS),
    **dict.fromkeys(("watch", "flag"), ValueKind.THOUSANDTHS),
    "country": ValueKind.COUNTRY,
    "currency": ValueKind.CURRENCY,
    "language": ValueKind.LANGUAGE,
}
# Columns that hold a code though the record's type does not say so.
_CODES: dict[HistoryField, tuple[type[Enum], ...]] = {
    HistoryField("review_step", "step"): (Step,),
    HistoryField("threshold", "code"): (Sign, LimitCode),
    HistoryField("grade_weight", "criterion"): (GradeCriterion,),
    HistoryField("engagement_service", "unit"): (Unit,),
    HistoryField("client_fact", "key"): (FactKey,),
    HistoryField("persona_criterion", "fact"): (FactKey,),
    HistoryField("question", "fact"): (FactKey,),
}
_FACT_KINDS = {
    FactType.TEXT: ValueKind.TEXT,
    FactType.NUMBER: ValueKind.NUMBER,
    FactType.MONEY: ValueKind.MONEY,
    FactType.YES_NO: ValueKind.YES_NO,
    FactType.CHOICE: ValueKind.CODE,
}
_ANSWER_TYPES: dict[str, FactType] = {
    AnswerType.MONEY: FactType.MONEY,
    AnswerType.NUMBER: FactType.NUMBER,
    AnswerType.SCALE_5: FactType.NUMBER,
    AnswerType.SCALE_10: FactType.NUMBER,
    AnswerType.YES_NO: FactType.YES_NO,
}
_BY_TYPE = {bool: ValueKind.YES_NO, date: ValueKind.DAY, datetime: ValueKind.MOMENT}


def kind_of(field: HistoryField) -> ValueKind:
    """How the column's values are written; a reference to another record is told apart before."""
    declared = _declared(field)
    if code_types(field):
        return ValueKind.CODE
    if declared in _BY_TYPE:
        return _BY_TYPE[declared]
    by_name = _BY_COLUMN.get(field.column)
    if by_name is not None and (declared is not str or by_name not in _AMOUNTS):
        return by_name
    return ValueKind.NUMBER if declared is int else ValueKind.TEXT


def code_types(field: HistoryField) -> tuple[type[Enum], ...]:
    """The kinds of codes that a column holds; none where it holds something else."""
    declared = _declared(field)
    if isinstance(declared, type) and issubclass(declared, Enum):
        return (declared,)
    return _CODES.get(field, ())


def plain_value(field: HistoryField, stored: Value) -> HistoryValue | None:
    """A stored value as its kind has it; None for nothing, the text itself for an unknown code."""
    if stored is None or stored == "":
        return None
    kind = kind_of(field)
    if kind is ValueKind.CODE:
        return _code(code_types(field), stored)
    return HistoryValue(kind, _READ.get(kind, _same)(stored))


def fact_value(key: str, stored: Value, own: Mapping[str, FactType]) -> HistoryValue | None:
    """The value of a fact, whose kind its key tells; `own` are the firm's own facts."""
    text = str(stored or "")
    known = key in own or key in frozenset(FactKey)
    kind = facts.fact_type(key, own) if known else FactType.TEXT
    value = read_value(text, kind)
    if value is None:
        return HistoryValue(ValueKind.TEXT, text) if text else None
    if kind is FactType.CHOICE:
        return _code((records.Channel,), text)
    return HistoryValue(_FACT_KINDS[kind], value)


def answer_value(kind: str, text: str, labels: Mapping[str, str]) -> HistoryValue | None:
    """An answer in a form, by the type of its question; `labels` name the choices, by code."""
    if not text:
        return None
    if kind in (AnswerType.SINGLE, AnswerType.MULTIPLE):
        chosen = (labels.get(code, code) for code in text.split("\n"))
        return HistoryValue(ValueKind.TEXT, ", ".join(chosen))
    as_fact = _ANSWER_TYPES.get(kind)
    if as_fact is not None and (value := read_value(text, as_fact)) is not None:
        return HistoryValue(_FACT_KINDS[as_fact], value)
    if kind == AnswerType.DATE:
        return HistoryValue(ValueKind.DAY, _day(text))
    return HistoryValue(ValueKind.TEXT, text)


def _code(types: tuple[type[Enum], ...], stored: Value) -> HistoryValue:
    known = {each.value: each for codes in types for each in codes}
    if stored in known:
        return HistoryValue(ValueKind.CODE, known[stored])
    return HistoryValue(ValueKind.TEXT, str(stored))


def _same(stored: Value) -> Any:  # noqa: ANN401 - whatever was stored
    return stored


def _day(stored: Value) -> date:
    return date.fromisoformat(str(stored))


def _moment(stored: Value) -> datetime:
    return datetime.fromisoformat(str(stored))


_READ: dict[ValueKind, Callable[[Value], Any]] = {
    ValueKind.DAY: _day,
    ValueKind.MOMENT: _moment,
    ValueKind.YES_NO: bool,
    ValueKind.CONTENTS: lambda stored: "",
}


def _declared(field: HistoryField) -> Any:  # noqa: ANN401 - a type hint has no type of its own
    """The type of the record's field, without its None; str where there is no such record."""
    return _types().get(field.table, {}).get(field.column, str)


@cache
def _types() -> dict[str, dict[str, Any]]:
    found = {}
    for module in _MODULES:
        for made in vars(module).values():
            if isinstance(made, type) and "id" in getattr(made, "__dataclass_fields__", {}):
                hints = get_type_hints(made)
                found[table_of(made)] = {name: _bare(hint) for name, hint in hints.items()}
    return found


def _bare(hint: Any) -> Any:  # noqa: ANN401
    inner = [arg for arg in get_args(hint) if arg is not type(None)]
    return inner[0] if inner else hint
