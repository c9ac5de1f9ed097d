"""The fields of a question, and the rows of its answers, rules and conditions."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from typing import cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from clientdesk.app.question_bank import area_name
from clientdesk.domain.questions import AnswerType, AskedQuestion
from clientdesk.ui.answer_test import AnswerTest, ConditionEditor
from clientdesk.ui.editors import ChoiceEditor, LinesEditor, TextEditor
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.forms import Field
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.places import Choices
from clientdesk.ui.row_editor import RowColumn
from clientdesk.ui.session import Session
from clientdesk.ui.value_editor import RowChoice
from clientdesk.ui.words import words

translate = QCoreApplication.translate


def fields(session: Session, form_id: int) -> list[Field]:
    """The fields of a `Question` on a grid of twelve, both languages side by side."""
    missing = translate("QuestionParts", "Write a short code.")
    types: Choices = [(kind, words(kind)) for kind in AnswerType]
    answered, fact = ChoiceEditor(types), ChoiceEditor(_facts(session))
    return [
        *_words(),
        Field("code", translate("QuestionParts", "&Code"), TextEditor(), missing, span=2),
        Field("type", translate("QuestionParts", "&How it is answered"), answered, span=3),
        Field("area", translate("QuestionParts", "&Belongs to"), _areas(session, form_id), span=3),
        Field("fact", translate("QuestionParts", "Asks for the &fact"), fact, span=4),
    ]


def option_columns(asked: AskedQuestion) -> list[RowColumn]:
    """The answers to choose from, in both languages; a new one gets a code that is free."""
    taken = {each.code for each in asked.options}
    codes = (code for number in count(1) if (code := f"a{number}") not in taken)
    return [
        RowColumn(title=translate("QuestionParts", "Answer in Spanish"), make=TextEditor),
        RowColumn(title=translate("QuestionParts", "Answer in English"), make=TextEditor),
        RowColumn(title="", make=lambda: CodeKeeper(next(codes)), stretch=0, counts=False),
    ]


def rule_columns(session: Session, make_test: Callable[[], AnswerTest]) -> list[RowColumn]:
    """An answer, the service that it points to, and how heavily."""
    services = [(each.code, each.name(session.language)) for each in session.desk.services.all()]
    choices: Choices = [(None, translate("QuestionParts", "Choose a service")), *services]
    weights: Choices = [
        (1, translate("QuestionParts", "1: only a note")),
        (2, translate("QuestionParts", "2: to discuss")),
        (3, translate("QuestionParts", "3: recommended")),
    ]
    when = translate("QuestionParts", "When the answer is")
    where, weight = (
        translate("QuestionParts", "It points to"),
        translate("QuestionParts", "With the weight"),
    )
    return [
        RowColumn(title=when, make=make_test, stretch=5, counts=False),
        RowColumn(title=where, make=partial(RowChoice, choices), stretch=5),
        RowColumn(
            title=weight, make=partial(RowChoice, weights), stretch=3, counts=False, default=2
        ),
    ]


def condition_columns(session: Session, earlier: Sequence[AskedQuestion]) -> list[RowColumn]:
    """What must have been answered before."""
    title = translate("QuestionParts", "Only where this was answered before")
    make = partial(ConditionEditor, earlier, session.formats, session.desk.today)
    return [RowColumn(title=title, make=make)]


def _words() -> list[Field]:
    return [
        Field("text_es", translate("QuestionParts", "Question in S&panish"), _lines(), span=6),
        Field("text_en", translate("QuestionParts", "Question in &English"), _lines(), span=6),
        Field("help_es", translate("QuestionParts", "Help in Sp&anish"), _lines(), span=6),
        Field("help_en", translate("QuestionParts", "Help in En&glish"), _lines(), span=6),
    ]


def _lines() -> LinesEditor:
    return LinesEditor(lines=2)


def _areas(session: Session, form_id: int) -> "AreaEditor":
    codes = dict.fromkeys(each.question.area for each in session.desk.forms.questions(form_id))
    return AreaEditor({area_name(code, session.language): code for code in codes if code})


def _facts(session: Session) -> Choices:
    names = FactNames(session.desk.facts.custom(), session.formats)
    none = "", translate("QuestionParts", "none")
    return [none, *((key, names.name(key)) for key in names.keys)]


class AreaEditor(PickEditor):
    """A group of questions by its name; a name of one's own is kept as it is written."""

    def __init__(self, codes: dict[str, str]) -> None:
        super().__init__(list(codes))
        self._codes = codes

    def value(self) -> object:
        name = cast("str", super().value())
        return self._codes.get(name, name)

    def set_value(self, value: object) -> None:
        names = {code: name for name, code in self._codes.items()}
        super().set_value(names.get(str(value), value))


class CodeKeeper(QWidget):
    """The code under which an answer is stored; nobody writes it, so that stored answers keep
    their meaning."""

    edited = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code
        self.setFixedWidth(0)

    def value(self) -> object:
        return self._code

    def set_value(self, value: object) -> None:
        if value is not None:
            self._code = str(value)

    def problem(self) -> str:
        return ""
