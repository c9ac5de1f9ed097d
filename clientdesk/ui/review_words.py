"""Words for the Reviews tab: what a case waits for, and what each step came to."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.app.reviews import ReviewCase, ReviewLine
from clientdesk.domain.formats import Formats
from clientdesk.domain.review import Gate
from clientdesk.domain.review_records import (
    Coverage,
    Review,
    ReviewStep,
    Step,
    StepState,
    TermsSide,
)
from clientdesk.domain.savings import saved_in_all
from clientdesk.ui.words import words

translate = QCoreApplication.translate
Summary = Callable[[ReviewCase, Formats], str]


def line_words(line: ReviewLine, formats: Formats, today: date) -> str:
    """'Step 2 of 7 · 9 days late'; how it ended, for a case that is closed."""
    if closed := closed_words(line.review, formats):
        return closed
    if line.step is None:
        place = translate("ReviewWords", "All steps taken")
    else:
        place = translate("ReviewWords", "Step {number} of 7").format(number=int(line.step))
    template = translate("ReviewWords", "{place} · {when}")
    return template.format(place=place, when=_when(line, formats, today))


def closed_words(review: Review, formats: Formats) -> str:
    """'Recovered · 12/11/2026'; '' while the case is open."""
    if review.outcome is None or review.closed_on is None:
        return ""
    template = translate("ReviewWords", "{outcome} · {day}")
    day = formats.short_date(review.closed_on)
    return template.format(outcome=words(review.outcome), day=day)


def _when(line: ReviewLine, formats: Formats, today: date) -> str:
    if line.days_late > 0:
        return translate("ReviewWords", "%n day(s) late", "", line.days_late)
    if line.next_on is None:
        return translate("ReviewWords", "no day set")
    if line.next_on == today:
        return translate("ReviewWords", "due today")
    return formats.short_date(line.next_on)


def step_words(step: ReviewStep, case: ReviewCase, gate: Gate, formats: Formats) -> str:
    """The line under a step: what came of it, else what is next, else what it is for."""
    if step.state is StepState.OVERRIDDEN:
        template = translate("ReviewWords", "Left out: {reason}")
        return template.format(reason=step.override_reason)
    if step.state is StepState.DONE:
        return step.outcome
    if step.step == Step.DEFINITION and case.review.closed_on is not None:
        return translate("ReviewWords", "It was not needed")
    if step.step == Step.DEFINITION and gate.locked:
        return gate_words(gate)
    if step.next_action:
        return _next_words(step, formats)
    summary = _SUMMARIES.get(Step(step.step), _nothing)
    return summary(case, formats) or aim_words(Step(step.step))


def gate_words(gate: Gate) -> str:
    """Why letting go cannot be decided yet; '' where it can."""
    if not gate.locked:
        return ""
    if not gate.steps_open:
        return translate("ReviewWords", "Locked: what failed is on our side")
    if len(gate.steps_open) == 1:
        template = translate("ReviewWords", "Locked until step {number} has an outcome")
        return template.format(number=int(gate.steps_open[0]))
    *first, last = (str(int(step)) for step in gate.steps_open)
    template = translate("ReviewWords", "Locked until steps {first} and {last} have an outcome")
    return template.format(first=", ".join(first), last=last)


def aim_words(step: Step) -> str:
    """What a step is for."""
    return translate("ReviewWords", str(_AIMS[step]))


def _next_words(step: ReviewStep, formats: Formats) -> str:
    if step.next_on is None:
        return step.next_action
    template = translate("ReviewWords", "{action} · {when}")
    return template.format(action=step.next_action, when=formats.short_date(step.next_on))


def _nothing(case: ReviewCase, formats: Formats) -> str:
    return ""


def _needs(case: ReviewCase, formats: Formats) -> str:
    if not case.needs:
        return ""
    covered = sum(each.covered is Coverage.YES for each in case.needs)
    needs = translate("ReviewWords", "%n need(s)", "", len(case.needs))
    template = translate("ReviewWords", "{needs}, {covered} covered")
    return template.format(needs=needs, covered=covered)


def _satisfaction(case: ReviewCase, formats: Formats) -> str:
    before = case.review.satisfaction_before
    if before is None:
        return ""
    return translate("ReviewWords", "Satisfaction {number} of 10").format(number=before)


def _suggestions(case: ReviewCase, formats: Formats) -> str:
    count = len(case.suggestions)
    return translate("ReviewWords", "%n suggestion(s)", "", count) if count else ""


def _savings(case: ReviewCase, formats: Formats) -> str:
    if not case.savings:
        return ""
    template = translate("ReviewWords", "Saves {amount} a month")
    return template.format(amount=formats.amount(saved_in_all(case.savings)))


def _terms(case: ReviewCase, formats: Formats) -> str:
    fees = {each.side: each.fee for each in case.terms if each.fee is not None}
    counter, proposed = fees.get(TermsSide.COUNTER), fees.get(TermsSide.PROPOSED)
    if counter is not None:
        template = translate("ReviewWords", "The client proposes {amount} a month")
        return template.format(amount=formats.amount(counter))
    if proposed is None:
        return ""
    template = translate("ReviewWords", "We propose {amount} a month")
    return template.format(amount=formats.amount(proposed))


def _letters(case: ReviewCase, formats: Formats) -> str:
    if not case.letters:
        return ""
    newest = max(case.letters, key=lambda letter: letter.id)
    template = translate("ReviewWords", "{letter}: {state}")
    return template.format(letter=words(newest.kind), state=words(newest.state).lower())


_SUMMARIES: dict[Step, Summary] = {
    Step.IDENTIFICATION: _needs,
    Step.SATISFACTION: _satisfaction,
    Step.APPROACH: _suggestions,
    Step.REDUCTION: _savings,
    Step.EVALUATION: _terms,
    Step.COMMUNICATION: _letters,
}
_AIMS: dict[Step, object] = {
    Step.IDENTIFICATION: QT_TRANSLATE_NOOP("ReviewWords", "What it needs, and what we cover"),
    Step.SATISFACTION: QT_TRANSLATE_NOOP("ReviewWords", "What each service is good for"),
    Step.APPROACH: QT_TRANSLATE_NOOP("ReviewWords", "Its situation, and what would help"),
    Step.REDUCTION: QT_TRANSLATE_NOOP("ReviewWords", "Costs that can be cut or shared"),
    Step.EVALUATION: QT_TRANSLATE_NOOP("ReviewWords", "Terms that are good for both sides"),
    Step.COMMUNICATION: QT_TRANSLATE_NOOP("ReviewWords", "The talk, alternatives, the letter"),
    Step.DEFINITION: QT_TRANSLATE_NOOP("ReviewWords", "Only when all before has failed"),
}
