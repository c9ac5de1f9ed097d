"""What is wrong with a form, in words for people."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.form_lint import FormFinding, FormFindingCode
from clientdesk.domain.questions import AskedQuestion, QuestionCondition
from clientdesk.domain.services import Service
from clientdesk.ui.rule_words import RuleWords

_SENTENCES = {
    FormFindingCode.QUESTION_WITHOUT_SERVICE: QT_TRANSLATE_NOOP(
        "FindingWords", "{question}: no answer points to a service."
    ),
    FormFindingCode.SERVICE_WITHOUT_QUESTION: QT_TRANSLATE_NOOP(
        "FindingWords", "{service}: no question points to this service."
    ),
    FormFindingCode.SERVICE_WITHOUT_FACT: QT_TRANSLATE_NOOP(
        "FindingWords", "{service}: no question with a number or an amount points to it."
    ),
    FormFindingCode.RULE_NEVER_FIRES: QT_TRANSLATE_NOOP(
        "FindingWords", "{question}: “{answer}” can never lead to {service}."
    ),
    FormFindingCode.CONDITION_UNKNOWN: QT_TRANSLATE_NOOP(
        "FindingWords",
        "{question}: it waits for an answer to {earlier} that cannot come before it.",
    ),
    FormFindingCode.MISSING_TRANSLATION: QT_TRANSLATE_NOOP(
        "FindingWords", "{question}: words are missing in one of the two languages."
    ),
}


class FindingWords:
    """Says findings about one form with the names of its questions and services."""

    def __init__(
        self,
        questions: Sequence[AskedQuestion],
        services: Mapping[str, Service],
        answers: RuleWords,
        language: str,
    ) -> None:
        self._questions = {each.question.id: each for each in questions}
        self._services, self._answers, self._language = services, answers, language

    def sentence(self, finding: FormFinding) -> str:
        """One finding as a sentence."""
        asked = self._questions.get(finding.question_id or 0)
        template = QCoreApplication.translate("FindingWords", str(_SENTENCES[finding.code]))
        return template.format(
            question=asked.question.code if asked else self._form(),
            service=self.service(finding.service_code),
            answer=self._answer(asked, finding),
            earlier=self._earlier(finding.condition),
        )

    def service(self, code: str) -> str:
        """The name of a service; its code where the firm has none of that code."""
        service = self._services.get(code)
        return code if service is None else service.name(self._language)

    def _answer(self, asked: AskedQuestion | None, finding: FormFinding) -> str:
        if asked is None or finding.rule is None:
            return ""
        return self._answers.comparison(asked, finding.rule.operator, finding.rule.value)

    def _earlier(self, condition: QuestionCondition | None) -> str:
        return "" if condition is None else condition.on_code

    def _form(self) -> str:
        return QCoreApplication.translate("FindingWords", "The form")
