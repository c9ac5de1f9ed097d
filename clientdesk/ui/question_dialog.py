"""One question of a form: its words in both languages, what can be answered, where that leads."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from clientdesk.app.messages import Messages
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.questions import (
    AnswerType,
    AskedQuestion,
    Question,
    QuestionCondition,
    QuestionOption,
    QuestionRule,
)
from clientdesk.ui.answer_test import AnswerTest
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import add_buttons, card, page, text
from clientdesk.ui.forms import RecordForm
from clientdesk.ui.question_parts import condition_columns, fields, option_columns, rule_columns
from clientdesk.ui.row_editor import RowEditor
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM

CHOSEN = frozenset({AnswerType.SINGLE, AnswerType.MULTIPLE})


class QuestionDialog(QDialog):
    """Adds a question (id 0) or changes one with all its parts, as one change.

    `earlier` are the questions before it, on which it may depend.
    """

    changed = Signal(object)  # Changes

    def __init__(
        self,
        session: Session,
        asked: AskedQuestion,
        earlier: Sequence[AskedQuestion],
        ask: Ask,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._asked, self._earlier = asked, earlier
        self._type = asked.question.type
        self._form = RecordForm[Question](fields(session, asked.question.form_id), 12)
        self._options = RowEditor(
            option_columns(asked), self.tr("Add an answe&r"), self.tr("Remove this answer")
        )
        self._rules = RowEditor(
            rule_columns(session, self._make_test),
            self.tr("Add a ser&vice"),
            self.tr("Remove this service"),
        )
        self._conditions = RowEditor(
            condition_columns(session, earlier),
            self.tr("Add a con&dition"),
            self.tr("Remove this condition"),
        )
        self._options_card = self._card(
            self.tr("Answers to choose from"), self._options, self._options_note()
        )
        self._load()
        self._lay_out()
        self._before = self._written()
        self._connect()

    def _load(self) -> None:
        asked = self._asked
        self._form.load(asked.question)
        self._options.load([(e.label_es, e.label_en, e.code) for e in asked.options])
        rules = [((e.operator, e.value), e.service_code, e.weight) for e in asked.rules]
        self._rules.load(rules)
        self._conditions.load([((e.on_code, e.operator, e.value),) for e in asked.conditions])

    def _connect(self) -> None:
        self._form.edited.connect(self._on_edited)
        self._options.edited.connect(self._ask_again)

    def _on_edited(self) -> None:
        """Another type asks for other answers."""
        wanted = self._form.record().type
        if wanted is not self._type:
            self._type = wanted
            self._options_card.setVisible(wanted in CHOSEN)
            self._ask_again()

    def _ask_again(self) -> None:
        """Offers in every rule what can be answered by now."""
        asked = self._as_asked()
        for test in self._rules.findChildren(AnswerTest):
            test.ask_for(asked)

    def _as_asked(self) -> AskedQuestion:
        """The question with the answers as they are written now."""
        question = replace(self._asked.question, type=self._type)
        return AskedQuestion(question, self._written_options())

    def _written(self) -> AskedQuestion:
        """The question with all its parts as they are written now."""
        return AskedQuestion(
            self._form.record(),
            self._written_options() if self._type in CHOSEN else (),
            tuple(
                QuestionRule(
                    question_id=0, operator=operator, value=value, service_code=code, weight=weight
                )
                for (operator, value), code, weight in self._rules.rows()
            ),
            tuple(
                QuestionCondition(question_id=0, on_code=code, operator=operator, value=value)
                for ((code, operator, value),) in self._conditions.rows()
            ),
        )

    def _written_options(self) -> tuple[QuestionOption, ...]:
        return tuple(
            QuestionOption(
                question_id=0, position=place, code=code, label_en=english, label_es=spanish
            )
            for place, (spanish, english, code) in enumerate(self._options.rows(), 1)
        )

    def _on_saved(self) -> None:
        checks = [self._conditions.check(), self._rules.check(), self._has_answers()]
        checks += [self._form.check(), self._has_words()]
        if not all(checks):
            return
        asked = self._written()
        if asked == self._before and asked.question.id:
            self.accept()
            return
        try:
            self.changed.emit(self._session.desk.forms.save_question(asked))
        except Refused as refused:
            self._show(refused)
        else:
            self.accept()

    def _has_answers(self) -> bool:
        """Whether something can be chosen, where the type asks for that."""
        if self._type not in CHOSEN:
            return True
        if not self._options.check():
            return False
        enough = len(self._options.rows()) > 1
        self._needs_more.setVisible(not enough)
        return enough

    def _has_words(self) -> bool:
        question = self._form.record()
        named = bool(question.text_es or question.text_en)
        if not named:
            sentence = self.tr("Write the question in one of the two languages at least.")
            self._form.show_problem("text_es", sentence)
            self._form.go_to("text_es")
        return named

    def _show(self, refused: Refused) -> None:
        sentence = Messages(self._session.language).refusal(refused)
        if refused.code is RefusalCode.DUPLICATE_QUESTION:
            self._form.show_problem("code", sentence)
            self._form.go_to("code")
        else:
            self._ask.warn(self, sentence)

    def _make_test(self) -> AnswerTest:
        test = AnswerTest(self._session.formats, self._session.desk.today)
        test.ask_for(self._as_asked())
        return test

    def _lay_out(self) -> None:
        new = self.tr("New question")
        code = self._asked.question.code
        heading = self.tr("Question {code}").format(code=code) if self._asked.question.id else new
        self.setWindowTitle(heading)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, MEDIUM, 0)
        column.setSpacing(LARGE)
        column.addWidget(self._form)
        for each in (self._options_card, *self._cards()):
            column.addWidget(each)
        column.addStretch()
        self._options_card.setVisible(self._type in CHOSEN)
        area = scrolled(inside, heading)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = page(self)
        whole.addWidget(text(heading, "page-title"))
        whole.addWidget(area, 1)
        add_buttons(self, whole, self.tr("Save")).clicked.connect(self._on_saved)
        self.resize(940, 680)

    def _cards(self) -> list[QFrame]:
        services = self.tr(
            "Within a question the heaviest weight counts for each service. Over all questions, "
            "3 or more recommend the service, 2 is to discuss, 1 is a note."
        )
        when = self.tr("Without a condition the question is always asked.")
        return [
            self._card(
                self.tr("Where an answer leads"), self._rules, text(services, "muted", True)
            ),
            self._card(self.tr("When it is asked"), self._conditions, text(when, "muted", True)),
        ]

    def _options_note(self) -> QWidget:
        self._needs_more = text(self.tr("Write two answers at least."), "bad")
        self._needs_more.hide()
        return self._needs_more

    def _card(self, title: str, rows: RowEditor, note: QWidget) -> QFrame:
        frame = card(title)
        column_of(frame).addWidget(note)
        column_of(frame).addWidget(rows)
        return frame

    def reject(self) -> None:
        question = self.tr("Close without saving what you wrote?")
        same = self._written() == self._before
        if same or self._ask.confirm(self, question, self.tr("Do not save")):
            super().reject()


def empty_question(form_id: int, code: str, area: str, kind: AnswerType) -> Question:
    """What a new question begins with."""
    return Question(
        form_id=form_id,
        code=code,
        position=0,
        area=area,
        type=kind,
        text_en="",
        text_es="",
    )
