"""What is wrong with a form: questions that lead nowhere, services nobody asks for, dead rules."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clientdesk.domain.interview import SCALES, Settings, limit_of, meets
from clientdesk.domain.questions import (
    AnswerType,
    AskedQuestion,
    Form,
    FormPurpose,
    QuestionCondition,
    QuestionRule,
)

_FIGURES = frozenset({AnswerType.NUMBER, AnswerType.MONEY})
_ByCode = Mapping[str, AskedQuestion]


class FormFindingCode(StrEnum):
    """What is wrong."""

    QUESTION_WITHOUT_SERVICE = "question_without_service"
    SERVICE_WITHOUT_QUESTION = "service_without_question"
    SERVICE_WITHOUT_FACT = "service_without_fact"
    RULE_NEVER_FIRES = "rule_never_fires"
    CONDITION_UNKNOWN = "condition_unknown"
    MISSING_TRANSLATION = "missing_translation"


@dataclass(frozen=True, slots=True)
class FormFinding:
    """One finding: in a question (None: in the form), about a service, a rule or a condition."""

    code: FormFindingCode
    question_id: int | None = None
    service_code: str = ""
    rule: QuestionRule | None = None
    condition: QuestionCondition | None = None


def lint_form(
    form: Form,
    questions: Sequence[AskedQuestion],
    service_codes: Collection[str],
    settings: Settings,
) -> tuple[FormFinding, ...]:
    """Findings in the order of the questions, then of the services, which are those on offer.

    Excused from having a service: every question of a review, one that asks for a fact, and one
    answered in words. A service has a financial fact where a number or an amount points to it.
    """
    needs = form.purpose is FormPurpose.NEEDS
    earlier: dict[str, AskedQuestion] = {}
    found = [] if form.name_en.strip() and form.name_es.strip() else [_untranslated(None)]
    for each in questions:
        if needs and _leads_nowhere(each):
            code = FormFindingCode.QUESTION_WITHOUT_SERVICE
            found.append(FormFinding(code, each.question.id))
        found += _dead_rules(each, earlier, service_codes, settings)
        found += _unknown_conditions(each, earlier)
        if _lacks_words(each):
            found.append(_untranslated(each.question.id))
        earlier[each.question.code] = each
    return (*found, *(_of_services(questions, service_codes) if needs else ()))


def _untranslated(question_id: int | None) -> FormFinding:
    return FormFinding(FormFindingCode.MISSING_TRANSLATION, question_id)


def _leads_nowhere(each: AskedQuestion) -> bool:
    excused = each.question.fact or each.question.type is AnswerType.TEXT
    return not each.rules and not excused


def _of_services(
    questions: Sequence[AskedQuestion], service_codes: Collection[str]
) -> Iterator[FormFinding]:
    with_question = _pointed_at(questions)
    with_fact = _pointed_at(each for each in questions if each.question.type in _FIGURES)
    for code in service_codes:
        if code not in with_question:
            yield FormFinding(FormFindingCode.SERVICE_WITHOUT_QUESTION, service_code=code)
        elif code not in with_fact:
            yield FormFinding(FormFindingCode.SERVICE_WITHOUT_FACT, service_code=code)


def _pointed_at(questions: Iterable[AskedQuestion]) -> set[str]:
    return {rule.service_code for each in questions for rule in each.rules}


def _dead_rules(
    each: AskedQuestion,
    earlier: _ByCode,
    service_codes: Collection[str],
    settings: Settings,
) -> Iterator[FormFinding]:
    possible = [] if _is_never_asked(each, earlier) else _answers_to(each, each.rules, settings)
    kind = each.question.type
    for rule in each.rules:
        fires = any(meets(rule.operator, rule.value, v, kind, settings) for v in possible)
        if not fires or rule.service_code not in service_codes:
            code = FormFindingCode.RULE_NEVER_FIRES
            yield FormFinding(code, each.question.id, rule.service_code, rule=rule)


def _unknown_conditions(each: AskedQuestion, earlier: _ByCode) -> Iterator[FormFinding]:
    for condition in each.conditions:
        on = earlier.get(condition.on_code)
        if on is None or not _can_hold([condition], on):
            code = FormFindingCode.CONDITION_UNKNOWN
            yield FormFinding(code, each.question.id, condition=condition)


def _is_never_asked(each: AskedQuestion, earlier: _ByCode) -> bool:
    """Whether no known answers together let a question be asked."""
    by_code: dict[str, list[QuestionCondition]] = defaultdict(list)
    for condition in set(_all_conditions(each, earlier)):
        by_code[condition.on_code].append(condition)
    return any(not _can_hold(found, earlier[code]) for code, found in by_code.items())


def _all_conditions(each: AskedQuestion, earlier: _ByCode) -> Iterator[QuestionCondition]:
    """Its conditions on earlier questions, and those of the questions that it depends on."""
    codes = list(earlier)
    for condition in each.conditions:
        if condition.on_code in earlier:
            yield condition
            before = codes[: codes.index(condition.on_code)]
            on = earlier[condition.on_code]
            yield from _all_conditions(on, {code: earlier[code] for code in before})


def _can_hold(conditions: Sequence[QuestionCondition], on: AskedQuestion) -> bool:
    return any(
        all(meets(c.operator, c.value, value, on.question.type) for c in conditions)
        for value in _answers_to(on, conditions, {})
    )


def _answers_to(
    each: AskedQuestion,
    wanted: Iterable[QuestionRule | QuestionCondition],
    settings: Settings,
) -> list[str]:
    """Answers among which one meets whatever any answer could meet.

    Of numbers and days these are the limits: both operators hold at their own limit.
    """
    kind, codes = each.question.type, [option.code for option in each.options]
    values = [item.value for item in wanted]
    if kind is AnswerType.SINGLE:
        return codes
    if kind is AnswerType.MULTIPLE:
        together = [value for value in values if set(codes).issuperset(value.split("\n"))]
        return ["\n".join(codes), *codes, *together]
    if kind is AnswerType.YES_NO:
        return ["yes", "no"]
    if kind in SCALES:
        return [str(step) for step in SCALES[kind]]
    if kind is AnswerType.TEXT:
        return [*values, "."]
    limits = [limit_of(value, kind, settings) for value in values]
    known = [limit for limit in limits if limit is not None]
    return [_written(limit, kind) for limit in known or [1]]


def _written(place: int, kind: AnswerType) -> str:
    return date.fromordinal(place).isoformat() if kind is AnswerType.DATE else str(place)


def _lacks_words(each: AskedQuestion) -> bool:
    question = each.question
    pairs = [(question.text_en, question.text_es)]
    pairs += [(option.label_en, option.label_es) for option in each.options]
    helps = bool(question.help_en.strip()), bool(question.help_es.strip())
    return helps[0] != helps[1] or not all(en.strip() and es.strip() for en, es in pairs)
