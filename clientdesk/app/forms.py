"""Use cases around forms: the starting ones, the firm's own questions, what is wrong with them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from clientdesk.app.question_bank import load_forms
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.form_lint import FormFinding, lint_form
from clientdesk.domain.formats import Formats
from clientdesk.domain.needs import settings_of
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.questions import AskedQuestion, Form, Question, QuestionOption
from clientdesk.storage.forms import (
    add_question,
    forms_of,
    questions_of,
    rename_conditions,
    set_parts,
)
from clientdesk.storage.rows import Reader, Writer, fetch, get, insert, update
from clientdesk.storage.services import services_by_id
from clientdesk.storage.store import Store
from clientdesk.storage.sums import firm_of


class Forms:
    """Reads and writes forms and their questions."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def start(self) -> Changes:
        """Adds the forms of the bank that are missing, with their questions."""
        taken = {form.code for form in self.all(include_archived=True)}
        with self._store.change(ChangeLabel.ADD_FORMS) as change:
            for item in load_forms(self._digits()):
                if item.form.code not in taken:
                    form_id = insert(change, item.form)
                    for each in item.questions:
                        question = replace(each.question, form_id=form_id)
                        add_question(change, replace(each, question=question))
        return change.changes

    def lacks_bank(self) -> bool:
        """Whether `start` would add a form."""
        taken = {form.code for form in self.all(include_archived=True)}
        return not taken.issuperset(item.form.code for item in load_forms(self._digits()))

    def all(self, include_archived: bool = False) -> list[Form]:
        """Forms in the order they were added."""
        return forms_of(self._store, include_archived)

    def get(self, form_id: int) -> Form:
        """The form with this id; KeyError where there is none."""
        return form_with(self._store, form_id)

    def questions(self, form_id: int, include_archived: bool = False) -> list[AskedQuestion]:
        """The questions of a form in order."""
        found = questions_of(self._store, form_id)
        return [each for each in found if include_archived or not each.question.archived]

    def next_code(self, form_id: int) -> str:
        """A free code for a new question of a form: N01, N02, …"""
        taken = {each.question.code for each in self.questions(form_id, include_archived=True)}
        return next(c for n in range(1, len(taken) + 2) if (c := f"N{n:02}") not in taken)

    def save_form(self, form: Form) -> Changes:
        """Adds a form (id 0) or changes one; without a code it is given a free one.

        Refused with MISSING_NAME, and with DUPLICATE_CODE where another form has its code.
        """
        if not (form.name_en.strip() or form.name_es.strip()):
            raise Refused(RefusalCode.MISSING_NAME)
        form = replace(form, code=form.code.strip() or self._next_form_code())
        if fetch(self._store, Form, "code = ? AND id <> ?", [form.code, form.id]):
            raise Refused(RefusalCode.DUPLICATE_CODE, ref=form.code)
        with self._store.change(ChangeLabel.EDIT_FORM, self._name(form)) as change:
            if not form.id:
                insert(change, form)
            elif form != get(change, Form, form.id):
                update(change, form)
        return change.changes

    def archive_form(self, form_id: int, archived: bool = True) -> Changes:
        """Takes a form off the lists, or puts it back; its assessments stay."""
        return self.save_form(replace(self.get(form_id), archived=archived))

    def save_question(self, asked: AskedQuestion) -> Changes:
        """Adds a question (id 0) at the end of its form, or changes one, with all its parts.

        Refused with MISSING_NAME without a code or words, with DUPLICATE_QUESTION where the form
        has the code already, with DUPLICATE_CODE where two options have the same. Conditions on
        a question follow its new code.
        """
        self._check(asked.question)
        _check_options(asked.options)
        with self._store.change(ChangeLabel.EDIT_FORM, self._name_of(asked.question)) as change:
            stored = get(change, Question, asked.question.id)
            if stored is None:
                place = self._next_position(asked.question.form_id)
                add_question(
                    change, replace(asked, question=replace(asked.question, position=place))
                )
            else:
                _change_question(change, stored, asked)
        return change.changes

    def move(self, question_id: int, step: int) -> Changes:
        """Moves a question down (1) or up (-1) among those not archived, as far as it goes."""
        moved = self._question(question_id)
        order = [each.question for each in self.questions(moved.form_id)]
        at = order.index(moved)
        order.insert(min(max(at + step, 0), len(order) - 1), order.pop(at))
        with self._store.change(ChangeLabel.EDIT_FORM, self._name_of(moved)) as change:
            for position, question in enumerate(order, 1):
                if question.position != position:
                    update(change, replace(question, position=position))
        return change.changes

    def archive_question(self, question_id: int, archived: bool = True) -> Changes:
        """Asks a question no more, or again, at the end; what was answered stays."""
        question = self._question(question_id)
        position = question.position if archived else self._next_position(question.form_id)
        with self._store.change(ChangeLabel.EDIT_FORM, self._name_of(question)) as change:
            update(change, replace(question, archived=archived, position=position))
        return change.changes

    def lint(self, form_id: int) -> tuple[FormFinding, ...]:
        """What is wrong with a form, against the services that the firm offers."""
        services = services_by_id(self._store).values()
        codes = [service.code for service in services if not service.archived]
        settings = settings_of(firm_of(self._store))
        return lint_form(self.get(form_id), self.questions(form_id), codes, settings)

    def _check(self, question: Question) -> None:
        if not (question.text_en.strip() or question.text_es.strip()) or not question.code.strip():
            raise Refused(RefusalCode.MISSING_NAME)
        where = "form_id = ? AND code = ? AND id <> ?"
        if fetch(self._store, Question, where, [question.form_id, question.code, question.id]):
            raise Refused(RefusalCode.DUPLICATE_QUESTION, ref=question.code)

    def _next_form_code(self) -> str:
        taken = {form.code for form in self.all(include_archived=True)}
        return next(c for n in range(1, len(taken) + 2) if (c := f"F{n:02}") not in taken)

    def _question(self, question_id: int) -> Question:
        question = get(self._store, Question, question_id)
        if question is None:
            raise KeyError(question_id)
        return question

    def _next_position(self, form_id: int) -> int:
        taken = fetch(self._store, Question, "form_id = ?", [form_id])
        return max((question.position for question in taken), default=0) + 1

    def _name_of(self, question: Question) -> str:
        return self._name(self.get(question.form_id))

    def _name(self, form: Form) -> str:
        return form.name(firm_of(self._store).language)

    def _digits(self) -> int:
        firm = firm_of(self._store)
        return Formats(firm.language, firm.country, firm.currency).digits


def _check_options(options: Iterable[QuestionOption]) -> None:
    seen: set[str] = set()
    for option in options:
        if not option.code.strip():
            raise Refused(RefusalCode.MISSING_NAME)
        if option.code in seen:
            raise Refused(RefusalCode.DUPLICATE_CODE, ref=option.code)
        seen.add(option.code)


def _change_question(change: Writer, stored: Question, asked: AskedQuestion) -> None:
    if asked.question != stored:
        update(change, asked.question)
    if asked.question.code != stored.code:
        rename_conditions(change, stored.form_id, stored.code, asked.question.code)
    set_parts(change, stored.id, asked)


def form_with(reader: Reader, form_id: int) -> Form:
    """The form with this id; KeyError where there is none."""
    form = get(reader, Form, form_id)
    if form is None:
        raise KeyError(form_id)
    return form
