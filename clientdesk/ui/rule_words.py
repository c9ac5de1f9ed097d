"""What rules and conditions wait for, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.formats import Formats
from clientdesk.domain.interview import place_of
from clientdesk.domain.questions import AnswerType, AskedQuestion, RuleOperator
from clientdesk.ui.answer_words import AnswerWords

SETTINGS = {
    "firm.cfo_sales_min": QT_TRANSLATE_NOOP("RuleWords", "the sales that call for a CFO"),
    "firm.audit_sales_threshold": QT_TRANSLATE_NOOP(
        "RuleWords", "the sales that call for an audit"
    ),
}
_COMPARISONS = {
    RuleOperator.IS: QT_TRANSLATE_NOOP("RuleWords", "{value}"),
    RuleOperator.AT_LEAST: QT_TRANSLATE_NOOP("RuleWords", "at least {value}"),
    RuleOperator.AT_MOST: QT_TRANSLATE_NOOP("RuleWords", "at most {value}"),
    RuleOperator.HAS: QT_TRANSLATE_NOOP("RuleWords", "includes “{value}”"),
    RuleOperator.ANY: QT_TRANSLATE_NOOP("RuleWords", "anything"),
}
_ORDERED = frozenset(
    {AnswerType.NUMBER, AnswerType.MONEY, AnswerType.DATE, AnswerType.SCALE_5, AnswerType.SCALE_10}
)


class RuleWords:
    """Says them in `language`; figures as `formats` writes them."""

    def __init__(self, language: str, formats: Formats) -> None:
        self._answers, self._formats = AnswerWords(language, formats), formats

    def comparison(self, asked: AskedQuestion, operator: RuleOperator, stored: str) -> str:
        """'at least 500.000', 'includes “Bank”', 'Yes'; a value that cannot be read as it is."""
        template = QCoreApplication.translate("RuleWords", str(_COMPARISONS[operator]))
        return template.format(value=self._value(asked, stored))

    def _value(self, asked: AskedQuestion, stored: str) -> str:
        if stored in SETTINGS:
            return QCoreApplication.translate("RuleWords", str(SETTINGS[stored]))
        kind = asked.question.type
        if kind not in _ORDERED:
            return self._answers.value(asked, stored) if stored else ""
        place = place_of(stored, kind)
        if kind is AnswerType.DATE:
            return stored if place is None else self._answers.value(asked, stored)
        return stored if place is None else self._figure(kind, place)

    def _figure(self, kind: AnswerType, figure: int) -> str:
        """Without the cents of an amount where there are none."""
        if kind is not AnswerType.MONEY:
            return self._formats.number(figure)
        whole = figure % 10**self._formats.digits == 0
        return self._formats.whole_amount(figure) if whole else self._formats.amount(figure)
