"""Questions and answers in few words, for the tests of forms and assessments."""

from datetime import datetime

from clientdesk.domain.assessments import AnswerState, AssessmentAnswer
from clientdesk.domain.questions import (
    AnswerType,
    AskedQuestion,
    Question,
    QuestionCondition,
    QuestionOption,
    QuestionRule,
    RuleOperator,
)

NOON = datetime(2026, 11, 22, 12, 0)
Rule = tuple[RuleOperator, str, str, int]  # operator, value, service, weight
If = tuple[str, RuleOperator, str]  # code of the earlier question, operator, value


def ask(
    number: int,
    kind: AnswerType = AnswerType.YES_NO,
    *rules: Rule,
    options: tuple[str, ...] = (),
    only_if: tuple[If, ...] = (),
    fact: str = "",
    form_id: int = 1,
) -> AskedQuestion:
    """Question `number` of a form: its id, place and code, Q1 …"""
    return AskedQuestion(
        Question(
            id=number,
            form_id=form_id,
            code=f"Q{number}",
            position=number,
            area="profile",
            type=kind,
            text_en=f"Question {number}?",
            text_es=f"¿Pregunta {number}?",
            fact=fact,
        ),
        tuple(
            QuestionOption(
                question_id=number, position=n, code=code, label_en=code, label_es=f"{code}o"
            )
            for n, code in enumerate(options)
        ),
        tuple(rule(*each, question_id=number) for each in rules),
        tuple(
            QuestionCondition(question_id=number, on_code=on, operator=operator, value=value)
            for on, operator, value in only_if
        ),
    )


def rule(
    operator: RuleOperator, value: str, service_code: str, weight: int, question_id: int = 1
) -> QuestionRule:
    return QuestionRule(
        question_id=question_id,
        operator=operator,
        value=value,
        service_code=service_code,
        weight=weight,
    )


def said(
    question_id: int, value: str, at: datetime = NOON, assessment_id: int = 1
) -> AssessmentAnswer:
    return AssessmentAnswer(
        assessment_id=assessment_id,
        question_id=question_id,
        state=AnswerState.ANSWERED,
        value=value,
        answered_at=at,
    )


def unsaid(question_id: int, state: AnswerState = AnswerState.UNKNOWN) -> AssessmentAnswer:
    return AssessmentAnswer(assessment_id=1, question_id=question_id, state=state, answered_at=NOON)


def answers(**values: str) -> dict[int, AssessmentAnswer]:
    """answers(q1='yes', q3='') by question id; '' is 'does not know'."""
    found = {int(code[1:]): value for code, value in values.items()}
    return {id_: said(id_, value) if value else unsaid(id_) for id_, value in found.items()}
