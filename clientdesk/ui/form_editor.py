"""Forms: what is asked in which order, what is wrong with it, and a run to try it out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.domain.form_lint import FormFinding, FormFindingCode
from clientdesk.domain.questions import (
    AnswerType,
    AskedQuestion,
    Form,
    Question,
    QuestionRule,
    RuleOperator,
)
from clientdesk.ui.ask import Ask
from clientdesk.ui.client_commands import show
from clientdesk.ui.dialogs import button
from clientdesk.ui.finding_words import FindingWords
from clientdesk.ui.form_dialog import form_dialog
from clientdesk.ui.form_findings import FormFindings
from clientdesk.ui.page import Page
from clientdesk.ui.question_dialog import QuestionDialog, empty_question
from clientdesk.ui.question_pane import QuestionPane
from clientdesk.ui.rule_words import RuleWords
from clientdesk.ui.session import Session
from clientdesk.ui.table import Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL
from clientdesk.ui.words import words

PANE_WIDTH = 432
_FORM_WIDTH = 250


class FormEditor(Page):
    """The questions of one form with their findings at the left, the one picked at the right."""

    tables = frozenset(
        {"form", "question", "question_option", "question_rule", "question_condition"}
        | {"service", "custom_fact", "firm"}
    )
    try_wanted = Signal(object)  # form id
    print_wanted = Signal(object)  # form id

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._ask = ask
        self._questions: Sequence[AskedQuestion] = ()
        self._words = self._finding_words()
        self._form = QComboBox()
        self._archived = QCheckBox(self.tr("Show arc&hived"))
        self._table = RecordTable[AskedQuestion](
            self._columns(), lambda each: each.question.id, self
        )
        self.view = RecordView(self._table, stretch=2)
        self.view.setSortingEnabled(False)
        self._findings = FormFindings()
        self._pane = QuestionPane(session)
        self._lay_out()
        self._connect()

    @property
    def form_id(self) -> int:
        """The form shown; 0 where there is none."""
        return int(self._form.currentData() or 0)

    def reload(self) -> None:
        chosen = self.form_id
        forms = self.session.desk.forms.all(include_archived=self._archived.isChecked())
        self._form.clear()
        for form in forms:
            self._form.addItem(self._name(form), form.id)
        self._form.setCurrentIndex(max(self._form.findData(chosen), 0))
        self._show_form()

    def go_to(self, question_id: int) -> None:
        """Goes to a question of the form shown."""
        self.view.select_key(question_id)
        self.view.setFocus()
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """The findings below may have grown over the row."""
        self.view.scrollTo(self.view.currentIndex())

    def _name(self, form: Form) -> str:
        name = form.name(self.session.language)
        return self.tr("{name} (archived)").format(name=name) if form.archived else name

    def _show_form(self) -> None:
        forms, form_id = self.session.desk.forms, self.form_id
        if not form_id:
            return
        shown = forms.questions(form_id, include_archived=self._archived.isChecked())
        self._questions = sorted(shown, key=lambda each: each.question.archived)
        self._words = self._finding_words()
        has_services = bool(self.session.desk.services.all())
        self._findings.show_findings(forms.lint(form_id), self._words, has_services)
        self._table.set_records(self._questions)
        if self._questions and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.filter.index(0, 0))
        self._show_question(self.view.current())

    def _finding_words(self) -> FindingWords:
        services = {each.code: each for each in self.session.desk.services.by_id().values()}
        answers = RuleWords(self.session.language, self.session.formats)
        return FindingWords(self._questions, services, answers, self.session.language)

    def _mend(self, finding: FormFinding) -> None:
        """Goes to the question; where a service lacks one, begins it; or opens the form."""
        if finding.question_id is not None:
            self.go_to(finding.question_id)
        elif finding.service_code:
            fact = finding.code is FormFindingCode.SERVICE_WITHOUT_FACT
            self._new_for(finding.service_code, AnswerType.NUMBER if fact else AnswerType.YES_NO)
        else:
            self._edit_form(self.session.desk.forms.get(self.form_id))

    def _add_services(self) -> None:
        self.changed.emit(self.session.desk.services.start(self.session.language))

    def _new_for(self, service_code: str, kind: AnswerType) -> None:
        """Begins a question that points to a service."""
        self._open(AskedQuestion(self._new_question(kind), rules=(_rule_to(service_code, kind),)))

    def _new_question(self, kind: AnswerType = AnswerType.YES_NO) -> Question:
        code = self.session.desk.forms.next_code(self.form_id)
        asked: AskedQuestion | None = self.view.current()
        return empty_question(self.form_id, code, asked.question.area if asked else "", kind)

    def _open(self, asked: AskedQuestion) -> None:
        current = [each for each in self._questions if not each.question.archived]
        ids = [each.question.id for each in current]
        own = asked.question.id
        earlier = current[: ids.index(own)] if own in ids else current
        dialog = QuestionDialog(self.session, asked, earlier, self._ask, self.window())
        dialog.changed.connect(self.changed)
        if not own:
            dialog.changed.connect(self._go_to_last)
        show(dialog)

    def _go_to_last(self) -> None:
        current = [each for each in self._questions if not each.question.archived]
        self.go_to(current[-1].question.id)

    def _edit_form(self, form: Form | None) -> None:
        dialog = form_dialog(self.session.desk.forms, form, self.window())
        dialog.changed.connect(self.changed)
        if form is None:
            dialog.changed.connect(lambda _: self._form.setCurrentIndex(self._form.count() - 1))
            dialog.changed.connect(lambda _: self._show_form())
        show(dialog)

    def _show_question(self, asked: AskedQuestion | None) -> None:
        self._pane.show_question(asked, self._asked_now(), self._words)

    def _asked_now(self) -> Sequence[AskedQuestion]:
        return [each for each in self._questions if not each.question.archived]

    def _on_new(self) -> None:
        self._open(AskedQuestion(self._new_question()))

    def _on_edit(self) -> None:
        asked: AskedQuestion | None = self.view.current()
        if asked is not None:
            self._open(asked)

    def _on_move(self, step: int) -> None:
        asked: AskedQuestion | None = self.view.current()
        if asked is not None and not asked.question.archived:
            self.changed.emit(self.session.desk.forms.move(asked.question.id, step))
            self.view.select_key(asked.question.id)

    def _on_archive(self) -> None:
        asked: AskedQuestion | None = self.view.current()
        if asked is not None:
            forms, question = self.session.desk.forms, asked.question
            self.changed.emit(forms.archive_question(question.id, not question.archived))

    def _columns(self) -> list[Column[AskedQuestion]]:
        language = self.session.language
        return [
            Column(
                title=self.tr("No."),
                text=self._number,
                sort_key=self._place,
                tone=_tone,
                width=50,
            ),
            Column(title=self.tr("Code"), text=lambda e: e.question.code, tone=_tone, width=80),
            Column(title=self.tr("Question"), text=lambda e: e.question.text(language), tone=_tone),
            Column(
                title=self.tr("Answer"),
                text=lambda e: words(e.question.type),
                tone=lambda _: "muted",
                width=120,
            ),
            Column(title=self.tr("Leads to"), text=_codes, tone=_tone, width=130),
            Column(
                title=self.tr("To mend"),
                text=lambda e: str(self._findings.count_of(e.question.id) or ""),
                tone=lambda _: "warn",
                width=84,
            ),
        ]

    def _place(self, each: AskedQuestion) -> int:
        return [known.question.id for known in self._questions].index(each.question.id)

    def _number(self, each: AskedQuestion) -> str:
        return "" if each.question.archived else str(self._place(each) + 1)

    def _connect(self) -> None:
        self._form.activated.connect(self._show_form)
        self._archived.clicked.connect(self.reload)
        self._findings.picked.connect(self._mend)
        self._findings.services_wanted.connect(self._add_services)
        self.view.picked.connect(self._show_question)
        self.view.opened.connect(lambda _: self._on_edit())
        self._pane.edit_wanted.connect(self._on_edit)
        self._pane.archive_wanted.connect(self._on_archive)
        self._pane.move_wanted.connect(self._on_move)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._on_move, step))

    def _lay_out(self) -> None:
        self.view.setAccessibleName(self.tr("Questions of the form"))
        self._form.setAccessibleName(self.tr("Form"))
        self._form.setMinimumWidth(_FORM_WIDTH)
        left = QVBoxLayout()
        left.setSpacing(MEDIUM)
        left.addWidget(self.view, 1)
        left.addWidget(self._findings)
        self._pane.setFixedWidth(PANE_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(LARGE - 2)
        row.addLayout(left, 1)
        row.addWidget(self._pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(self._toolbar())
        column.addLayout(row, 1)

    def _toolbar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._form)
        for words_, picture, go in (
            (self.tr("E&dit form…"), "pencil-simple", self._on_edit_form),
            (self.tr("New for&m…"), "file-plus", lambda: self._edit_form(None)),
            (self.tr("New &question…"), "plus", self._on_new),
            (self.tr("Test &run…"), "play", lambda: self.try_wanted.emit(self.form_id)),
            (self.tr("Pr&int…"), "printer", lambda: self.print_wanted.emit(self.form_id)),
        ):
            made = button(words_, picture)
            made.clicked.connect(go)
            row.addWidget(made)
        row.addStretch()
        row.addWidget(self._archived)
        return row

    def _on_edit_form(self) -> None:
        self._edit_form(self.session.desk.forms.get(self.form_id))


def _codes(each: AskedQuestion) -> str:
    return ", ".join(dict.fromkeys(rule.service_code for rule in each.rules))


def _tone(each: AskedQuestion) -> str:
    return "muted" if each.question.archived else ""


def _rule_to(service_code: str, kind: AnswerType) -> QuestionRule:
    """A first rule of a new question, to be changed."""
    number = kind is AnswerType.NUMBER
    return QuestionRule(
        question_id=0,
        operator=RuleOperator.AT_LEAST if number else RuleOperator.IS,
        value="1" if number else "yes",
        service_code=service_code,
        weight=2,
    )
