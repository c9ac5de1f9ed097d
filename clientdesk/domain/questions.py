"""Forms and their questions: what is asked, in which order, and which service an answer points to.

The starting forms are in `resources/questions.toml`; in the workbook a firm changes them as it
likes.
"""

from dataclasses import dataclass
from enum import StrEnum


class FormPurpose(StrEnum):
    """What a form is for."""

    NEEDS = "needs"  # a conversation with the client
    REVIEW = "review"  # the firm's own look at the client; internal


class AnswerType(StrEnum):
    """How a question is answered."""

    YES_NO = "yes_no"
    SINGLE = "single"
    MULTIPLE = "multiple"
    NUMBER = "number"
    MONEY = "money"  # minor units
    DATE = "date"
    SCALE_5 = "scale_5"  # 1 to 5
    SCALE_10 = "scale_10"  # 0 to 10
    TEXT = "text"


class RuleOperator(StrEnum):
    """How an answer is compared."""

    IS = "is"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    HAS = "has"  # among several
    ANY = "any"  # whatever is written


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A set of questions; a client is due again `interval_months` after it was last finished."""

    id: int = 0
    code: str
    name_en: str
    name_es: str
    purpose: FormPurpose = FormPurpose.NEEDS
    interval_months: int = 12
    archived: bool = False

    def name(self, language: str) -> str:
        """Its name in a language, or in the other where that is empty."""
        return in_language(language, self.name_en, self.name_es)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a form, in the order of `position`.

    `fact` is the key of the client fact that it asks for: filled in where the workbook knows it,
    and stored when the assessment is finished. '' where it is no fact.
    """

    id: int = 0
    form_id: int
    code: str
    position: int
    area: str
    type: AnswerType
    text_en: str
    text_es: str
    help_en: str = ""
    help_es: str = ""
    fact: str = ""
    archived: bool = False

    def text(self, language: str) -> str:
        """The question in a language, or in the other where that is empty."""
        return in_language(language, self.text_en, self.text_es)

    def help(self, language: str) -> str:
        """What helps to answer it, or ''."""
        return in_language(language, self.help_en, self.help_es)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionOption:
    """An answer to choose; `code` is what is stored."""

    id: int = 0
    question_id: int
    position: int
    code: str
    label_en: str
    label_es: str

    def label(self, language: str) -> str:
        """Its words in a language, or in the other where these are empty."""
        return in_language(language, self.label_en, self.label_es)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRule:
    """An answer that points to a service, with a weight of 1 (note) to 3 (recommend).

    `value` is as answers are stored: a code, digits (MONEY in minor units), 'yes', 'no'; or the
    name of a setting of the firm, 'firm.cfo_sales_min'.
    """

    id: int = 0
    question_id: int
    operator: RuleOperator
    value: str
    service_code: str
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionCondition:
    """The question is asked only where an earlier one (`on_code`) has such an answer."""

    id: int = 0
    question_id: int
    on_code: str
    operator: RuleOperator
    value: str


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question with all that belongs to it."""

    question: Question
    options: tuple[QuestionOption, ...] = ()
    rules: tuple[QuestionRule, ...] = ()
    conditions: tuple[QuestionCondition, ...] = ()


def in_language(language: str, english: str, spanish: str) -> str:
    """The words in a language, or the other ones where these are empty."""
    words = (spanish, english) if language == "es" else (english, spanish)
    return words[0] or words[1]
