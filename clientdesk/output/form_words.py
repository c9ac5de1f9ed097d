"""Answers and conditions of a form in words, as the printed forms have them."""

from collections.abc import Sequence
from datetime import date

from clientdesk.domain.formats import Formats
from clientdesk.domain.interview import SCALES, read_answer
from clientdesk.domain.questions import AnswerType, AskedQuestion
from clientdesk.domain.wording import Wording


def value_words(
    each: AskedQuestion, value: str, words: Wording, formats: Formats
) -> tuple[str, ...]:
    """A stored answer for people, one line for each thing chosen or written.

    An answer to what the question was before it was changed is given as it is stored.
    """
    kind = each.question.type
    if read_answer(each, value) is not None:
        return tuple(value.splitlines())
    if kind in (AnswerType.SINGLE, AnswerType.MULTIPLE):
        return _chosen(each, value, words)
    if kind is AnswerType.TEXT:
        return tuple(line for line in value.splitlines() if line.strip())
    return (_one(kind, value, words, formats),)


def condition_words(
    each: AskedQuestion, questions: Sequence[AskedQuestion], words: Wording, formats: Formats
) -> str:
    """When a question is asked, by the numbers of the questions on paper; '' for always."""
    numbers = {asked.question.code: number for number, asked in enumerate(questions, 1)}
    sentences = []
    for condition in each.conditions:
        number = numbers.get(condition.on_code)
        if number is None:
            continue
        on = questions[number - 1]
        answer = ", ".join(_limit(on, condition.value, words, formats))
        key = f"condition.{condition.operator}"
        sentences.append(words.say(key, number=str(number), answer=answer))
    return " ".join(sentences)


def _limit(on: AskedQuestion, value: str, words: Wording, formats: Formats) -> tuple[str, ...]:
    """What a condition compares with; on a scale the bare figure, which is what is ticked."""
    if on.question.type in SCALES or not value:
        return (value,)
    return value_words(on, value, words, formats)


def _one(kind: AnswerType, value: str, words: Wording, formats: Formats) -> str:
    match kind:
        case AnswerType.YES_NO:
            text = words.say(f"answer.{value}")
        case AnswerType.MONEY:
            text = formats.money(int(value))
        case AnswerType.DATE:
            text = formats.long_date(date.fromisoformat(value))
        case AnswerType.SCALE_5 | AnswerType.SCALE_10:
            text = words.say("answer.scale", value=value, end=str(SCALES[kind][-1]))
        case _:
            text = formats.number(int(value))
    return text


def _chosen(each: AskedQuestion, value: str, words: Wording) -> tuple[str, ...]:
    labels = {option.code: option.label(words.language) for option in each.options}
    codes = value.split("\n") if value else []
    return tuple(labels[code] for code in codes) or (words.say("answer.none_chosen"),)
