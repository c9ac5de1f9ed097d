"""A persona's rule and what is known of a client, as one sentence."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.facts import FactType
from clientdesk.domain.personas import CriterionRole, Fit, Operator, Outcome, Reason
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.words import words

MET: dict[Operator, object] = {
    Operator.IS: QT_TRANSLATE_NOOP("ReasonWords", "{fact}: {actual}, as wanted"),
    Operator.IS_NOT: QT_TRANSLATE_NOOP("ReasonWords", "{fact}: {actual}, not {value}"),
    Operator.ONE_OF: QT_TRANSLATE_NOOP("ReasonWords", "{fact}: {actual}, one of those wanted"),
    Operator.AT_LEAST: QT_TRANSLATE_NOOP(
        "ReasonWords", "{fact}: {actual}, at least {value} wanted"
    ),
    Operator.AT_MOST: QT_TRANSLATE_NOOP("ReasonWords", "{fact}: {actual}, at most {value} wanted"),
    Operator.BETWEEN: QT_TRANSLATE_NOOP(
        "ReasonWords", "{fact}: {actual}, from {value} to {most} wanted"
    ),
}
UNMET: dict[Operator, object] = {
    Operator.IS: QT_TRANSLATE_NOOP("ReasonWords", "{fact}: {actual}, {value} wanted"),
    Operator.IS_NOT: QT_TRANSLATE_NOOP("ReasonWords", "{fact}: {actual}, any other wanted"),
    Operator.ONE_OF: QT_TRANSLATE_NOOP("ReasonWords", "{fact}: {actual}, wanted is one of {value}"),
    Operator.AT_LEAST: MET[Operator.AT_LEAST],
    Operator.AT_MOST: MET[Operator.AT_MOST],
    Operator.BETWEEN: MET[Operator.BETWEEN],
}
WORDS_MET = QT_TRANSLATE_NOOP("ReasonWords", "{fact} is {actual}")
EXCLUDED = QT_TRANSLATE_NOOP("ReasonWords", "{fact}: {actual}, which is excluded")
NOT_EXCLUDED = QT_TRANSLATE_NOOP("ReasonWords", "{fact}: {actual}, which is not excluded")
UNKNOWN = QT_TRANSLATE_NOOP("ReasonWords", "{fact}: not known")
LINE = QT_TRANSLATE_NOOP("ReasonWords", "{outcome}: {reason}")


def reason_words(reason: Reason, names: FactNames) -> str:
    """'Industry is retail', 'Employees: 4, at least 5 wanted', 'Sales a year: not known'."""
    criterion, key = reason.criterion, reason.criterion.fact
    return QCoreApplication.translate("ReasonWords", str(_template(reason, names))).format(
        fact=names.name(key),
        actual="" if reason.actual is None else names.text(key, reason.actual),
        value=names.written(key, criterion.value),
        most=names.written(key, criterion.value_to),
    )


def reason_line(reason: Reason, names: FactNames) -> str:
    """The sentence after what came of it, as it is read out and stored: 'holds: Industry is …'."""
    line = QCoreApplication.translate("ReasonWords", str(LINE))
    return line.format(outcome=words(reason.outcome), reason=reason_words(reason, names))


def reasons_text(fit: Fit, names: FactNames) -> str:
    """All reasons, a line for each, in the order of the rules."""
    return "\n".join(reason_line(reason, names) for reason in fit.reasons)


def _template(reason: Reason, names: FactNames) -> object:
    criterion, met = reason.criterion, reason.outcome is Outcome.MET
    if reason.outcome is Outcome.UNKNOWN:
        return UNKNOWN
    if criterion.role is CriterionRole.EXCLUDE:
        return EXCLUDED if met else NOT_EXCLUDED
    in_words = names.type(criterion.fact) in (FactType.TEXT, FactType.CHOICE)
    if met and criterion.operator is Operator.IS and in_words:
        return WORDS_MET
    return (MET if met else UNMET)[criterion.operator]
