"""What a client needs, out of its answers, and how much of it the firm does already.

Within one question a service takes the highest weight among the rules that fire; a need is the
sum over questions: 3 and more recommend the service, 2 is to discuss, 1 a note.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.assessments import AnswerState, AssessmentAnswer
from clientdesk.domain.interview import Answers, Settings, asked, meets
from clientdesk.domain.period import months_later
from clientdesk.domain.questions import AnswerType, AskedQuestion, QuestionRule
from clientdesk.domain.records import Firm

RECOMMEND_FROM, DISCUSS_FROM = 3, 2
STALE_MONTHS = 12


class NeedStrength(StrEnum):
    """How much the answers speak for a service."""

    RECOMMEND = "recommend"
    DISCUSS = "discuss"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Cause:
    """An answer behind a need: the rule that fired, and the weight it brought."""

    question_id: int
    rule: QuestionRule
    weight: int


@dataclass(frozen=True, slots=True)
class Need:
    """A service that answers point to; the causes in the order of the questions."""

    service_code: str
    causes: tuple[Cause, ...]

    @property
    def weight(self) -> int:
        return sum(cause.weight for cause in self.causes)

    @property
    def strength(self) -> NeedStrength:
        if self.weight >= RECOMMEND_FROM:
            return NeedStrength.RECOMMEND
        return NeedStrength.DISCUSS if self.weight >= DISCUSS_FROM else NeedStrength.NOTE


@dataclass(frozen=True, slots=True)
class ClientNeeds:
    """A client's needs out of its latest conversations, the strongest first, and the coverage."""

    needs: tuple[Need, ...]
    coverage: Fraction


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """A question answered otherwise than before; None: it had no answer."""

    question: AskedQuestion
    before: AssessmentAnswer | None
    after: AssessmentAnswer | None


def fires(
    rule: QuestionRule, answer: AssessmentAnswer, kind: AnswerType, settings: Settings
) -> bool:
    """Whether an answer is what a rule waits for; what is not known never is."""
    if answer.state is not AnswerState.ANSWERED:
        return False
    return meets(rule.operator, rule.value, answer.value, kind, settings)


class Scoring:
    """The rules of a form at the firm's settings, for any number of assessments."""

    def __init__(self, questions: Sequence[AskedQuestion], settings: Settings) -> None:
        self._questions = questions
        self._settings = settings
        self._known: dict[tuple[int, str], tuple[Cause, ...]] = {}

    def needs(self, answers: Answers) -> tuple[Need, ...]:
        """What answers point to, the strongest first.

        An answer to a question that another answer has skipped is kept, and does not count.
        """
        causes: dict[str, list[Cause]] = defaultdict(list)
        for each in asked(self._questions, answers):
            answer = answers.get(each.question.id)
            if answer is not None and answer.state is AnswerState.ANSWERED:
                for cause in self._causes(each, answer):
                    causes[cause.rule.service_code].append(cause)
        return _by_weight(causes)

    def _causes(self, each: AskedQuestion, answer: AssessmentAnswer) -> tuple[Cause, ...]:
        # The same few answers come back for hundreds of clients.
        key = each.question.id, answer.value
        if key not in self._known:
            self._known[key] = _causes(each, answer, self._settings)
        return self._known[key]


def needs_of(
    questions: Sequence[AskedQuestion], answers: Answers, settings: Settings
) -> tuple[Need, ...]:
    """What the answers of one assessment point to; see `Scoring`."""
    return Scoring(questions, settings).needs(answers)


def joined(forms: Iterable[Iterable[Need]]) -> tuple[Need, ...]:
    """The needs out of several forms as one."""
    causes: dict[str, list[Cause]] = defaultdict(list)
    for needs in forms:
        for need in needs:
            causes[need.service_code] += need.causes
    return _by_weight(causes)


def recommended(needs: Iterable[Need]) -> frozenset[str]:
    """The codes of the services that are recommended."""
    return frozenset(n.service_code for n in needs if n.strength is NeedStrength.RECOMMEND)


def coverage(needs: Iterable[Need], contracted: Collection[str]) -> Fraction:
    """Recommended services already contracted ÷ recommended ones; 1 where none is recommended."""
    wanted = recommended(needs)
    return Fraction(len(wanted.intersection(contracted)), len(wanted)) if wanted else Fraction(1)


def fresh(answers: Answers, today: date) -> dict[int, AssessmentAnswer]:
    """The answers of the last twelve months; older ones are stale."""
    first = months_later(today, -STALE_MONTHS)
    return {id_: each for id_, each in answers.items() if each.answered_at.date() >= first}


def changes_between(
    questions: Iterable[AskedQuestion], before: Answers, after: Answers
) -> tuple[AnswerChange, ...]:
    """What was answered otherwise, in the order of the questions; a note is no answer.

    'Not asked' says as much as no answer at all.
    """
    pairs = (
        AnswerChange(each, before.get(each.question.id), after.get(each.question.id))
        for each in questions
    )
    return tuple(pair for pair in pairs if _said(pair.before) != _said(pair.after))


def settings_of(firm: Firm) -> dict[str, int]:
    """The figures of a firm by the names that rules use: 'firm.cfo_sales_min'."""
    found = ((field.name, getattr(firm, field.name)) for field in fields(firm))
    return {f"firm.{name}": value for name, value in found if isinstance(value, int)}


def _causes(each: AskedQuestion, answer: AssessmentAnswer, settings: Settings) -> tuple[Cause, ...]:
    """The heaviest rule that fires for each service; of equal ones the first."""
    best: dict[str, QuestionRule] = {}
    for rule in each.rules:
        known = best.get(rule.service_code)
        heavier = known is None or rule.weight > known.weight
        if heavier and fires(rule, answer, each.question.type, settings):
            best[rule.service_code] = rule
    return tuple(Cause(each.question.id, rule, rule.weight) for rule in best.values())


def _by_weight(causes: Mapping[str, Sequence[Cause]]) -> tuple[Need, ...]:
    needs = [Need(code, tuple(found)) for code, found in causes.items()]
    return tuple(sorted(needs, key=lambda need: (-need.weight, need.service_code)))


def _said(answer: AssessmentAnswer | None) -> tuple[AnswerState, str]:
    if answer is None:
        return AnswerState.NOT_ASKED, ""
    return answer.state, answer.value
