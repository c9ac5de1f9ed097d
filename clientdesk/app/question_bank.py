"""The forms a new firm starts from: `resources/questions.toml`."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from clientdesk.domain.money import from_major_units
from clientdesk.domain.questions import (
    AnswerType,
    AskedQuestion,
    Form,
    FormPurpose,
    Question,
    QuestionCondition,
    QuestionOption,
    QuestionRule,
    RuleOperator,
)
from clientdesk.resource_files import resource

_NUMBER = re.compile(r"-?\d+")
_MARKS = {
    ">=": RuleOperator.AT_LEAST,
    "<=": RuleOperator.AT_MOST,
    "==": RuleOperator.IS,
    "has:": RuleOperator.HAS,
}


@dataclass(frozen=True, slots=True)
class BankForm:
    """A form of the bank with its questions, in the order they are asked; every id is 0."""

    form: Form
    questions: tuple[AskedQuestion, ...]


@cache
def load_forms(digits: int) -> tuple[BankForm, ...]:
    """The forms of the bank; `digits` are those of the firm's currency, for amounts in rules."""
    return tuple(_form(item, digits) for item in _table()["form"])


def area_name(area: str, language: str) -> str:
    """What a group of questions is called; an area of the firm's own is called as it is written."""
    names = _table()["area"].get(area)
    return names[language] if names else area


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(resource("questions.toml").read_text(encoding="utf-8"))


def _form(item: Mapping[str, Any], digits: int) -> BankForm:
    form = Form(
        code=item["code"],
        name_en=item["name"]["en"],
        name_es=item["name"]["es"],
        purpose=FormPurpose(item["purpose"]),
        interval_months=item["interval_months"],
    )
    places = {each["code"]: _places(each, digits) for each in item["question"]}
    asked = (_asked(each, place, places) for place, each in enumerate(item["question"], 1))
    return BankForm(form, tuple(asked))


def _places(item: Mapping[str, Any], digits: int) -> int:
    """By how many places the numbers of a question move when they are stored."""
    return digits if item["type"] == AnswerType.MONEY else 0


def _asked(item: Mapping[str, Any], position: int, places: Mapping[str, int]) -> AskedQuestion:
    return AskedQuestion(
        question=_question(item, position),
        options=tuple(_options(item)),
        rules=tuple(_rules(item, places[item["code"]])),
        conditions=tuple(_conditions(item, places)),
    )


def _question(item: Mapping[str, Any], position: int) -> Question:
    words = item.get("help", {"en": "", "es": ""})
    return Question(
        form_id=0,
        code=item["code"],
        position=position,
        area=item["area"],
        type=AnswerType(item["type"]),
        text_en=item["en"],
        text_es=item["es"],
        help_en=words["en"],
        help_es=words["es"],
        fact=item.get("fact", ""),
    )


def _options(item: Mapping[str, Any]) -> Iterator[QuestionOption]:
    for position, each in enumerate(item.get("options", ()), 1):
        yield QuestionOption(
            question_id=0,
            position=position,
            code=each["code"],
            label_en=each["en"],
            label_es=each["es"],
        )


def _rules(item: Mapping[str, Any], places: int) -> Iterator[QuestionRule]:
    for text, weights in item.get("rules", {}).items():
        operator, value = _comparison(text, places)
        for service_code, weight in weights.items():
            yield QuestionRule(
                question_id=0,
                operator=operator,
                value=value,
                service_code=service_code,
                weight=weight,
            )


def _conditions(item: Mapping[str, Any], places: Mapping[str, int]) -> Iterator[QuestionCondition]:
    for on_code, text in item.get("only_if", {}).items():
        operator, value = _comparison(text, places[on_code])
        yield QuestionCondition(question_id=0, on_code=on_code, operator=operator, value=value)


def _comparison(text: str, places: int) -> tuple[RuleOperator, str]:
    """'>=45' -> AT_LEAST '45', and '4500' where two places move; 'owner' -> IS 'owner'."""
    if text == "non_empty":
        return RuleOperator.ANY, ""
    mark = next((each for each in _MARKS if text.startswith(each)), "")
    value = text.removeprefix(mark)
    if _NUMBER.fullmatch(value):
        value = str(from_major_units(Decimal(value), places))
    return _MARKS.get(mark, RuleOperator.IS), value
