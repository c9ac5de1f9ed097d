"""A form with a question of each type, and its answers, that the tests of printed forms share."""

from datetime import date, datetime

from clientdesk.domain.assessments import AnswerState, Assessment, AssessmentAnswer
from clientdesk.domain.country import Paper
from clientdesk.domain.questions import (
    AnswerType,
    AskedQuestion,
    Question,
    QuestionCondition,
    QuestionOption,
    RuleOperator,
)
from clientdesk.output.form_sheet import Completed, FormSheet

START = date(2026, 11, 20)


def question(
    number: int,
    kind: AnswerType,
    english: str,
    spanish: str,
    options: tuple[tuple[str, str, str], ...] = (),
    *,
    area: str = "books",
    only_if: tuple[str, RuleOperator, str] | None = None,
) -> AskedQuestion:
    """Question `number`, with the code Q<number> and help in both languages."""
    asked = Question(
        id=number,
        form_id=1,
        code=f"Q{number}",
        position=number,
        area=area,
        type=kind,
        text_en=english,
        text_es=spanish,
        help_en=f"Help for {number}.",
        help_es=f"Ayuda para la {number}.",
    )
    made = tuple(
        QuestionOption(question_id=number, position=place, code=code, label_en=en, label_es=es)
        for place, (code, en, es) in enumerate(options, 1)
    )
    conditions: tuple[QuestionCondition, ...] = ()
    if only_if:
        on_code, operator, value = only_if
        conditions = (
            QuestionCondition(question_id=number, on_code=on_code, operator=operator, value=value),
        )
    return AskedQuestion(asked, made, (), conditions)


QUESTIONS = (
    question(
        1,
        AnswerType.SINGLE,
        "Who records your purchases?",
        "¿Quién registra sus compras?",
        (
            ("owner", "You or another owner", "Usted u otro dueño"),
            ("our_firm", "Our firm", "Nuestro despacho"),
            ("nobody", "Nobody at present", "Por ahora, nadie"),
        ),
    ),
    question(
        2,
        AnswerType.MULTIPLE,
        "How do customers pay you?",
        "¿Cómo le pagan sus clientes?",
        (
            ("cash", "In cash", "En efectivo"),
            (
                "card",
                "By card, at the till or online",
                "Con tarjeta, en caja o en línea",
            ),
            ("transfer", "By bank transfer", "Por transferencia"),
        ),
    ),
    question(3, AnswerType.YES_NO, "Do you employ people?", "¿Tiene personal?", area="people"),
    question(
        4,
        AnswerType.NUMBER,
        "How many people are on the payroll?",
        "¿Cuántas personas hay en nómina?",
        area="people",
        only_if=("Q3", RuleOperator.IS, "yes"),
    ),
    question(
        5,
        AnswerType.MONEY,
        "What do they cost a month?",
        "¿Cuánto cuestan al mes?",
        area="people",
        only_if=("Q4", RuleOperator.AT_LEAST, "1000"),
    ),
    question(6, AnswerType.DATE, "When did you start?", "¿Cuándo empezó?", area="Nuestra área"),
    question(
        7, AnswerType.SCALE_5, "Did the tax bill surprise you?", "¿Le sorprendió?", area="tax"
    ),
    question(8, AnswerType.SCALE_10, "Would you recommend us?", "¿Nos recomendaría?", area="tax"),
    question(9, AnswerType.TEXT, "What worries you?", "¿Qué le preocupa?", area="tax"),
)
AREAS = {
    "en": {"books": "The books", "people": "People", "tax": "Taxes"},
    "es": {"books": "La contabilidad", "people": "Las personas", "tax": "Los impuestos"},
}


def sheet(language: str, paper: Paper, client_name: str = "Hotel <b> & Café") -> FormSheet:
    """The form of a firm in Buenos Aires."""
    return FormSheet(
        firm_name="Estudio Contable del Sur",
        firm_details="Reguera 1899, Buenos Aires · CUIT 20-05536168-2",
        form_name={"en": "Needs assessment", "es": "Evaluación de necesidades"}[language],
        client_name=client_name,
        internal=False,
        questions=QUESTIONS,
        areas=AREAS[language],
        paper=paper,
    )


def answer(
    number: int, value: str, note: str = "", state: AnswerState = AnswerState.ANSWERED
) -> AssessmentAnswer:
    """What was answered to a question on the first day."""
    return AssessmentAnswer(
        assessment_id=1,
        question_id=number,
        state=state,
        value=value,
        note=note,
        answered_at=datetime(2026, 11, 20, 10),
    )


def completed(finished_on: date | None = date(2026, 11, 22)) -> Completed:
    """Nobody on the payroll, so questions 4 and 5 do not arise; 7 is not known, 8 not asked."""
    answers = (
        answer(1, "nobody", "Lo hace una vez al año & <tarde>."),
        answer(2, "cash\ntransfer"),
        answer(3, "no"),
        answer(6, "2019-03-01"),
        answer(7, "", state=AnswerState.UNKNOWN),
        answer(8, "", state=AnswerState.NOT_ASKED),
    )
    assessment = Assessment(
        client_id=1,
        form_id=1,
        language="es",
        started_on=START,
        finished_on=finished_on,
        by="Lucía Ferro",
    )
    return Completed(
        assessment=assessment,
        answers={each.question_id: each for each in answers},
        printed_on=date(2026, 11, 22),
    )
