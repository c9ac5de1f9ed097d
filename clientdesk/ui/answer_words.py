"""Answers in words, in the language in which a question is asked."""

from datetime import date

from clientdesk.app.wording import form_wording
from clientdesk.domain.assessments import AnswerState, AssessmentAnswer
from clientdesk.domain.formats import Formats
from clientdesk.domain.interview import SCALES
from clientdesk.domain.questions import AnswerType, AskedQuestion
from clientdesk.ui.words import words

Choice = tuple[str, str]  # the value as it is stored, and its words


class AnswerWords:
    """Says answers in `language`; figures as `formats` writes them."""

    def __init__(self, language: str, formats: Formats) -> None:
        self._language, self._formats = language, formats
        self._words = form_wording(language)

    def choices(self, each: AskedQuestion) -> list[Choice]:
        """What can be chosen; nothing where an answer is written."""
        kind = each.question.type
        if kind is AnswerType.YES_NO:
            return [(value, self._words.say(f"answer.{value}")) for value in ("yes", "no")]
        if kind in SCALES:
            return [(str(number), str(number)) for number in SCALES[kind]]
        return [(option.code, option.label(self._language)) for option in each.options]

    def none_of_them(self) -> str:
        return self._words.say("answer.none_chosen")

    def said(self, each: AskedQuestion, answer: AssessmentAnswer | None) -> str:
        """An answer in one line; '' where there is none."""
        if answer is None:
            return ""
        if answer.state is not AnswerState.ANSWERED:
            return words(answer.state)
        return self.value(each, answer.value)

    def value(self, each: AskedQuestion, value: str) -> str:
        """A stored value in one line."""
        kind = each.question.type
        if kind is AnswerType.MONEY:
            return self._formats.money(int(value))
        if kind is AnswerType.NUMBER:
            return self._formats.number(int(value))
        if kind is AnswerType.DATE:
            return self._formats.short_date(date.fromisoformat(value))
        if kind in SCALES:
            return self._words.say("answer.scale", value=value, end=str(SCALES[kind][-1]))
        if kind is AnswerType.TEXT:
            return " ".join(value.split())
        return self._chosen(each, value)

    def _chosen(self, each: AskedQuestion, value: str) -> str:
        known = dict(self.choices(each))
        return ", ".join(known.get(code, code) for code in value.split("\n") if code) or (
            self.none_of_them()
        )
