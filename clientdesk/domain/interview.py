"""The way through a form: which question comes next is a function of the answers alone.

Nothing here changes an answer, so that going back never loses one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clientdesk.domain.assessments import AnswerState, AssessmentAnswer
from clientdesk.domain.problems import RefusalCode
from clientdesk.domain.questions import AnswerType, AskedQuestion, RuleOperator

Answers = Mapping[int, AssessmentAnswer]  # by question id
Settings = Mapping[str, int]  # of the firm, by the name that rules use: 'firm.cfo_sales_min'

SCALES = {AnswerType.SCALE_5: range(1, 6), AnswerType.SCALE_10: range(11)}
NUMBERS = frozenset({AnswerType.NUMBER, AnswerType.MONEY, *SCALES})
NO_SETTINGS: Settings = {}
_WHOLE = re.compile(r"-?[0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of the questions to ask have an answer; `total` changes with the answers."""

    done: int
    total: int


def asked(questions: Sequence[AskedQuestion], answers: Answers) -> tuple[AskedQuestion, ...]:
    """The questions to ask, in order.

    A question is skipped where a known answer fails one of its conditions, and where a question
    that it depends on is skipped. An open or unknown answer skips nothing.
    """
    by_code: dict[str, AskedQuestion] = {}
    skipped: set[str] = set()
    found = []
    for each in questions:
        if each.conditions and _is_skipped(each, by_code, skipped, answers):
            skipped.add(each.question.code)
        else:
            found.append(each)
        by_code[each.question.code] = each
    return tuple(found)


def next_question(questions: Sequence[AskedQuestion], answers: Answers) -> AskedQuestion | None:
    """The first question to ask without an answer: where to resume; None: all have one."""
    for each in asked(questions, answers):
        if each.question.id not in answers:
            return each
    return None


def following(
    questions: Sequence[AskedQuestion], answers: Answers, question_id: int
) -> AskedQuestion | None:
    """The question to ask after this one, answered or not; None after the last."""
    return next(_beyond(questions, asked(questions, answers), question_id), None)


def previous(
    questions: Sequence[AskedQuestion], answers: Answers, question_id: int
) -> AskedQuestion | None:
    """The question to ask before this one; None before the first."""
    back = asked(questions, answers)[::-1]
    return next(_beyond(questions[::-1], back, question_id), None)


def progress(questions: Sequence[AskedQuestion], answers: Answers) -> Progress:
    """How far an assessment is; 'not asked' and 'does not know' are answers."""
    to_ask = asked(questions, answers)
    return Progress(sum(each.question.id in answers for each in to_ask), len(to_ask))


def read_answer(asked_question: AskedQuestion, value: str) -> RefusalCode | None:
    """BAD_ANSWER where a value, as it would be stored, is no answer to the question.

    Of several nothing may be chosen; words may not be empty.
    """
    kind = asked_question.question.type
    codes = {option.code for option in asked_question.options}
    if kind is AnswerType.SINGLE:
        good = value in codes
    elif kind is AnswerType.MULTIPLE:
        lines = value.split("\n") if value else []
        good = codes.issuperset(lines) and len(set(lines)) == len(lines)
    else:
        good = _is_written_well(kind, value)
    return None if good else RefusalCode.BAD_ANSWER


def meets(
    operator: RuleOperator,
    wanted: str,
    value: str,
    kind: AnswerType,
    settings: Settings = NO_SETTINGS,
) -> bool:
    """Whether a stored answer is such as `wanted`: a code, digits, a day, or a firm's setting."""
    if operator is RuleOperator.ANY:
        return bool(value.strip())
    if operator is RuleOperator.HAS:
        return wanted in value.split("\n")
    found, limit = place_of(value, kind), limit_of(wanted, kind, settings)
    if found is None or limit is None:
        return operator is RuleOperator.IS and kind not in NUMBERS and value == wanted
    if operator is RuleOperator.IS:
        return found == limit
    return found >= limit if operator is RuleOperator.AT_LEAST else found <= limit


def place_of(value: str, kind: AnswerType) -> int | None:
    """Where a value stands among others of a type that has an order; None where it has none."""
    if kind is AnswerType.DATE:
        day = _day(value)
        return None if day is None else day.toordinal()
    return int(value) if kind in NUMBERS and _WHOLE.fullmatch(value) else None


def limit_of(wanted: str, kind: AnswerType, settings: Settings) -> int | None:
    """The same of what a rule compares with, which may name a setting of the firm."""
    if wanted in settings and kind in NUMBERS:
        return settings[wanted]
    return place_of(wanted, kind)


def _is_skipped(
    each: AskedQuestion,
    earlier: Mapping[str, AskedQuestion],
    skipped: set[str],
    answers: Answers,
) -> bool:
    for condition in each.conditions:
        on = earlier.get(condition.on_code)
        if on is None:
            continue
        if condition.on_code in skipped:
            return True
        answer = answers.get(on.question.id)
        if answer is None or answer.state is not AnswerState.ANSWERED:
            continue
        if not meets(condition.operator, condition.value, answer.value, on.question.type):
            return True
    return False


def _beyond(
    questions: Sequence[AskedQuestion], to_ask: Sequence[AskedQuestion], question_id: int
) -> Iterator[AskedQuestion]:
    """Those to ask that stand after a question, which need not be asked itself any more."""
    ids = [each.question.id for each in questions]
    after = set(ids[ids.index(question_id) + 1 :])
    return (each for each in to_ask if each.question.id in after)


def _is_written_well(kind: AnswerType, value: str) -> bool:
    if kind is AnswerType.YES_NO:
        return value in {"yes", "no"}
    if kind is AnswerType.TEXT:
        return bool(value.strip())
    place = place_of(value, kind)
    return place is not None and (kind not in SCALES or place in SCALES[kind])


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
