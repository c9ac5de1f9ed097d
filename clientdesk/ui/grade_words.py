"""Words for grades: the letters, what they rest on, and what would change one."""

from collections.abc import Callable
from enum import StrEnum
from fractions import Fraction

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.assessments import GradeLetter
from clientdesk.domain.formats import Formats
from clientdesk.domain.grading import GradeCriterion, Graded, GradeMeasure, GradeStep

translate = QCoreApplication.translate
GRADES: dict[type[StrEnum], dict[StrEnum, object]] = {
    GradeLetter: {
        GradeLetter.A: QT_TRANSLATE_NOOP("GradeWords", "A · Excellent"),
        GradeLetter.B: QT_TRANSLATE_NOOP("GradeWords", "B · Good"),
        GradeLetter.C: QT_TRANSLATE_NOOP("GradeWords", "C · Improve"),
        GradeLetter.D: QT_TRANSLATE_NOOP("GradeWords", "D · Act"),
    },
    GradeCriterion: {
        GradeCriterion.MARGIN: QT_TRANSLATE_NOOP("GradeWords", "Profit margin"),
        GradeCriterion.PAYMENT: QT_TRANSLATE_NOOP("GradeWords", "Payment"),
        GradeCriterion.ORGANISATION: QT_TRANSLATE_NOOP("GradeWords", "Order and deadlines"),
        GradeCriterion.SCOPE: QT_TRANSLATE_NOOP("GradeWords", "Keeping to what was agreed"),
        GradeCriterion.GROWTH: QT_TRANSLATE_NOOP("GradeWords", "Growth"),
        GradeCriterion.SATISFACTION: QT_TRANSLATE_NOOP("GradeWords", "Satisfaction and referrals"),
        GradeCriterion.RISK: QT_TRANSLATE_NOOP("GradeWords", "Risk"),
    },
    GradeMeasure: {
        GradeMeasure.MARGIN: QT_TRANSLATE_NOOP("GradeWords", "Margin"),
        GradeMeasure.DAYS_TO_PAY: QT_TRANSLATE_NOOP("GradeWords", "Days to pay"),
        GradeMeasure.OVERDUE: QT_TRANSLATE_NOOP(
            "GradeWords", "Overdue for over 30 days, of what was invoiced"
        ),
        GradeMeasure.PUNCTUALITY: QT_TRANSLATE_NOOP("GradeWords", "Pays on time (review)"),
        GradeMeasure.DOCUMENTS: QT_TRANSLATE_NOOP("GradeWords", "Complete documents (review)"),
        GradeMeasure.DEADLINES: QT_TRANSLATE_NOOP("GradeWords", "Documents in time (review)"),
        GradeMeasure.UNDERSTANDS: QT_TRANSLATE_NOOP("GradeWords", "Understands our way of working"),
        GradeMeasure.MONTHS_BEHIND: QT_TRANSLATE_NOOP("GradeWords", "Months the books are behind"),
        GradeMeasure.EFFORT: QT_TRANSLATE_NOOP(
            "GradeWords", "Time worked, of what its services should take"
        ),
        GradeMeasure.WITHIN_SCOPE: QT_TRANSLATE_NOOP(
            "GradeWords", "Asks for what was agreed (review)"
        ),
        GradeMeasure.EXTRA_WORK: QT_TRANSLATE_NOOP(
            "GradeWords", "Work neither agreed nor charged (review)"
        ),
        GradeMeasure.FEE_GROWTH: QT_TRANSLATE_NOOP("GradeWords", "Fees against the year before"),
        GradeMeasure.PROSPECTS: QT_TRANSLATE_NOOP("GradeWords", "Future of its business (review)"),
        GradeMeasure.SATISFACTION: QT_TRANSLATE_NOOP("GradeWords", "Satisfaction"),
        GradeMeasure.EASE: QT_TRANSLATE_NOOP("GradeWords", "Easy to work with (review)"),
        GradeMeasure.REFERRALS: QT_TRANSLATE_NOOP("GradeWords", "Clients it brought us (review)"),
        GradeMeasure.COMFORT: QT_TRANSLATE_NOOP("GradeWords", "We answer for its work (review)"),
    },
}
_PER_CENT = {GradeMeasure.MARGIN, GradeMeasure.OVERDUE, GradeMeasure.EFFORT}
_YES_NO = {GradeMeasure.UNDERSTANDS, GradeMeasure.EXTRA_WORK}
_NUMBERS = {GradeMeasure.DAYS_TO_PAY, GradeMeasure.MONTHS_BEHIND, GradeMeasure.REFERRALS}
SURE = 50  # per cent of the weights; with less known a grade is said with a sign
Say = Callable[[Fraction], str]


def grade_words(code: StrEnum) -> str:
    """What the window calls a letter, a criterion or a measure."""
    return translate("GradeWords", str(GRADES[type(code)][code]))


def graded_words(graded: Graded) -> str:
    """A client's grade, with a sign where it rests on little; '' without one."""
    if graded.letter is None:
        return ""
    said, computed = grade_words(graded.letter), graded.computed
    doubt = graded.by_hand is None and computed is not None and computed.confidence < SURE
    return f"≈ {said}" if doubt else said


def measure_words(measure: GradeMeasure, value: Fraction, formats: Formats) -> str:
    """'Days to pay: 43'."""
    template = translate("GradeWords", "{measure}: {value}")
    return template.format(measure=grade_words(measure), value=_say(measure, formats)(value))


def step_words(step: GradeStep, formats: Formats) -> str:
    """'Margin: from 16% to 26%'."""
    say = _say(step.measure, formats)
    value, wanted = say(step.value), say(step.wanted)
    if value == wanted:
        value = _say(step.measure, formats, 1)(step.value)
    template = translate("GradeWords", "{measure}: from {value} to {wanted}")
    return template.format(measure=grade_words(step.measure), value=value, wanted=wanted)


def badge_role(letter: GradeLetter | None) -> str:
    """How a grade's badge looks; its words say the same."""
    if letter in (GradeLetter.A, GradeLetter.B):
        return "badge"
    return "badge-warn" if letter else "badge-none"


def _say(measure: GradeMeasure, formats: Formats, places: int = 0) -> Say:
    """How the values of a measure are written."""
    if measure in _PER_CENT:
        return lambda value: formats.percent(value, places)
    if measure is GradeMeasure.FEE_GROWTH:
        return lambda value: formats.signed_percent(value, places)
    if measure in _YES_NO:
        return lambda value: _yes_no(bool(value))
    if measure in _NUMBERS:
        return lambda value: formats.number(value, places)
    most = 10 if measure is GradeMeasure.SATISFACTION else 5
    template = translate("GradeWords", "{value} of {most}")
    return lambda value: template.format(value=formats.number(value), most=most)


def _yes_no(value: bool) -> str:
    return translate("GradeWords", "yes") if value else translate("GradeWords", "no")
