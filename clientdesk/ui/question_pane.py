"""One question as the form editor shows it: its words, answers, where they lead, when asked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.question_bank import area_name
from clientdesk.domain.questions import AskedQuestion, QuestionCondition, QuestionRule
from clientdesk.ui.cards import empty
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.finding_words import FindingWords
from clientdesk.ui.rule_words import RuleWords
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role
from clientdesk.ui.words import words


class QuestionPane(QFrame):
    """Says what is asked for; the editor around it does it."""

    edit_wanted = Signal()
    archive_wanted = Signal()
    move_wanted = Signal(object)  # 1 down, -1 up

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._session = session
        self._answers = RuleWords(session.language, session.formats)
        self._column = QVBoxLayout()
        self._edit = button(self.tr("Edi&t…"), "pencil-simple")
        self._up = button(self.tr("Up"), "arrow-up")
        self._down = button(self.tr("Down"), "arrow-down")
        self._archive = button("", "archive")
        self._lay_out()
        self._edit.clicked.connect(self.edit_wanted)
        self._archive.clicked.connect(self.archive_wanted)
        self._up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self._down.clicked.connect(lambda: self.move_wanted.emit(1))

    def show_question(
        self,
        asked: AskedQuestion | None,
        questions: Sequence[AskedQuestion],
        findings: FindingWords,
    ) -> None:
        """Shows a question of a form; None shows nothing."""
        self.setVisible(asked is not None)
        empty(self._column)
        if asked is None:
            return
        self._show_words(asked)
        self._show_answers(asked)
        self._show_rules(asked, findings)
        self._show_conditions(asked, {each.question.code: each for each in questions})
        self._column.addStretch()
        self._show_buttons(asked, [each.question.id for each in questions])

    def _show_buttons(self, asked: AskedQuestion, order: Sequence[int]) -> None:
        question = asked.question
        self._archive.setText(self.tr("Ask a&gain") if question.archived else self.tr("&Archive"))
        self._up.setEnabled(not question.archived and question.id != order[0])
        self._down.setEnabled(not question.archived and question.id != order[-1])

    def _show_words(self, asked: AskedQuestion) -> None:
        """The window's language first, the other one under it; what is missing is said."""
        question, language = asked.question, self._session.language
        area = area_name(question.area, language)
        code = self.tr("{code} · {area}").format(code=question.code, area=area)
        self._say(code if area else question.code, "caption")
        ours = (question.text_es, question.help_es), (question.text_en, question.help_en)
        first, other = ours if language == "es" else ours[::-1]
        missing = self.tr("Not translated yet")
        self._say(first[0] or missing, "card-title" if first[0] else "warn")
        self._say(first[1], "")
        self._column.addSpacing(TIGHT)
        self._say(other[0] or missing, "muted" if other[0] else "warn")
        self._say(other[1], "caption")

    def _show_answers(self, asked: AskedQuestion) -> None:
        self._head(self.tr("How it is answered"))
        self._say(words(asked.question.type))
        for option in asked.options:
            pair = option.label_es, option.label_en
            first, other = pair if self._session.language == "es" else pair[::-1]
            both = self.tr("• {answer} / {translation}")
            self._say(both.format(answer=first or "?", translation=other or "?"), "muted")
        if asked.question.fact:
            names = FactNames(self._session.desk.facts.custom(), self._session.formats)
            said = self.tr("Kept as the fact “{fact}”.")
            self._say(said.format(fact=_name_of(names, asked.question.fact)), "muted")

    def _show_rules(self, asked: AskedQuestion, findings: FindingWords) -> None:
        self._head(self.tr("Where an answer leads"))
        for rule in asked.rules:
            self._say(self._rule(asked, rule, findings))
        if not asked.rules:
            self._say(self.tr("To no service."), "muted")

    def _rule(self, asked: AskedQuestion, rule: QuestionRule, findings: FindingWords) -> str:
        said = {
            1: self.tr("{answer} → {service}: only a note"),
            2: self.tr("{answer} → {service}: to discuss"),
        }.get(rule.weight, self.tr("{answer} → {service}: recommended"))
        answer = self._answers.comparison(asked, rule.operator, rule.value)
        return said.format(answer=_capital(answer), service=findings.service(rule.service_code))

    def _show_conditions(self, asked: AskedQuestion, by_code: Mapping[str, AskedQuestion]) -> None:
        self._head(self.tr("When it is asked"))
        for condition in asked.conditions:
            self._say(self._condition(condition, by_code.get(condition.on_code)))
        if not asked.conditions:
            self._say(self.tr("Always."), "muted")

    def _condition(self, condition: QuestionCondition, on: AskedQuestion | None) -> str:
        if on is None:
            said = self.tr("After {code}, which is not in the form.")
            return said.format(code=condition.on_code)
        answer = self._answers.comparison(on, condition.operator, condition.value)
        said = self.tr("Only where {code} “{question}” is: {answer}")
        question = on.question.text(self._session.language)
        return said.format(code=condition.on_code, question=question, answer=answer)

    def _head(self, words_: str) -> None:
        self._column.addSpacing(SMALL)
        self._say(words_, "caption")

    def _say(self, words_: str, role: str = "") -> None:
        if words_:
            self._column.addWidget(text(words_, role, wrap=True))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._column)
        self._column.setContentsMargins(LARGE, 0, LARGE, 0)
        self._column.setSpacing(TIGHT)
        area = scrolled(inside, self.tr("The question"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._up.setToolTip(self.tr("Alt+Up"))
        self._down.setToolTip(self.tr("Alt+Down"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(LARGE, 0, LARGE, 0)
        buttons.setSpacing(SMALL)
        for each in (self._edit, self._up, self._down, self._archive):
            buttons.addWidget(each)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, LARGE, 0, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(area, 1)
        column.addLayout(buttons)


def _name_of(names: FactNames, key: str) -> str:
    return names.name(key) if key in names.keys else key


def _capital(words_: str) -> str:
    return words_[:1].upper() + words_[1:]
