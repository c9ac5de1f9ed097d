"""What an answer has to be for a rule or a condition: chosen and written as the question asks."""

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.interview import SCALES
from clientdesk.domain.questions import AnswerType, AskedQuestion, RuleOperator
from clientdesk.domain.typed import typed_number
from clientdesk.ui.editors import CountEditor, DateEditor, Editor, TextEditor
from clientdesk.ui.rule_words import SETTINGS, RuleWords
from clientdesk.ui.theme import TIGHT
from clientdesk.ui.value_editor import MOST, AmountEditor, RowChoice

Test = tuple[RuleOperator, str | None]  # None: the value is written beside it
_ANYTHING: Test = RuleOperator.ANY, ""
_CHOSEN = frozenset({AnswerType.SINGLE, AnswerType.MULTIPLE})


class AnswerTest(QWidget):
    """One choice, and a field beside it where a figure, a day or words are compared.

    Its value is (operator, value as it is stored).
    """

    edited = Signal()

    def __init__(self, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats, self._today = formats, today
        self._words = RuleWords(formats.language, formats)
        self._asked: AskedQuestion | None = None
        self._choice = RowChoice([(_ANYTHING, "")])
        self._choice.setAccessibleName(self.tr("Answer"))
        self._editor: Editor | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(TIGHT)
        self._row.addWidget(self._choice, 1)
        self.setFocusProxy(self._choice)
        self._choice.edited.connect(self._on_chosen)

    def ask_for(self, asked: AskedQuestion) -> None:
        """Offers what can be answered to a question; what was chosen stays where it is possible."""
        before = self.value()
        again = self._asked is not None and self._asked.question.type is asked.question.type
        self._asked = asked
        self._choice.set_choices([(test, self._say(test)) for test in self._tests()])
        self._put_editor()
        if again and (_is_known(before, self._tests()) or asked.question.type not in _CHOSEN):
            self.set_value(before)

    def value(self) -> object:
        operator, fixed = cast("Test", self._choice.value())
        return operator, fixed if fixed is not None else self._written()

    def set_value(self, value: object) -> None:
        if not isinstance(value, tuple):
            return
        operator, stored = value
        tests = self._tests()
        if (operator, stored) in tests:
            self._choice.set_value((operator, stored))
        elif (operator, None) in tests:
            self._choice.set_value((operator, None))
        else:
            self._offer((operator, stored))
        self._put_editor()
        self._fill(stored)

    def problem(self) -> str:
        """What is missing or cannot be read, in a sentence."""
        if self._editor is None:
            return ""
        missing = self.tr("Say with what the answer is compared.")
        return self._editor.problem() or ("" if self._written() else missing)

    def _offer(self, test: Test) -> None:
        """Shows a stored value that cannot be chosen, so that opening the dialog changes none."""
        tests = [*self._tests(), test]
        self._choice.set_choices([(each, self._say(each)) for each in tests])
        self._choice.set_value(test)

    def _tests(self) -> list[Test]:
        if self._asked is None:
            return [_ANYTHING]
        is_ = RuleOperator.IS
        match self._asked.question.type:
            case AnswerType.YES_NO:
                return [(is_, "yes"), (is_, "no"), _ANYTHING]
            case AnswerType.SINGLE:
                return [*((is_, each.code) for each in self._asked.options), _ANYTHING]
            case AnswerType.MULTIPLE:
                has = RuleOperator.HAS
                return [*((has, each.code) for each in self._asked.options), _ANYTHING]
            case AnswerType.TEXT:
                return [_ANYTHING, (is_, None)]
            case _:
                return [*_figures(self._asked.question.type), _ANYTHING]

    def _say(self, test: Test) -> str:
        operator, value = test
        if self._asked is None:
            return ""
        if value is not None:
            return self._words.comparison(self._asked, operator, value)
        return {
            RuleOperator.AT_LEAST: self.tr("at least"),
            RuleOperator.AT_MOST: self.tr("at most"),
        }.get(operator, self.tr("exactly"))

    def _on_chosen(self) -> None:
        self._put_editor()
        self.edited.emit()

    def _put_editor(self) -> None:
        """A field beside the choice where it asks for one; what is written stays."""
        free = cast("Test", self._choice.value())[1] is None
        kept = self._written()
        if self._editor is not None:
            widget = cast("QWidget", self._editor)
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._editor = self._make() if free else None
        if self._editor is not None:
            self._add(self._editor)
            self._fill(kept)

    def _add(self, editor: Editor) -> None:
        widget = cast("QWidget", editor)
        (widget.focusProxy() or widget).setAccessibleName(self.tr("Compared with"))
        editor.edited.connect(self.edited)
        self._row.addWidget(widget, 1)
        widget.show()  # now, so that Tab goes to it

    def _make(self) -> Editor:
        kind = self._asked.question.type if self._asked else AnswerType.TEXT
        if kind is AnswerType.MONEY:
            return AmountEditor(self._formats)
        if kind is AnswerType.DATE:
            return DateEditor(self._formats, self._today)
        if kind in SCALES:
            return CountEditor(SCALES[kind].start, SCALES[kind].stop - 1)
        return TextEditor() if kind is AnswerType.TEXT else FigureEditor(-MOST, MOST)

    def _written(self) -> str:
        value = self._editor.value() if self._editor is not None else None
        if isinstance(value, date):
            return value.isoformat()
        return "" if value is None else str(value)

    def _fill(self, stored: str) -> None:
        if self._editor is None or not stored:
            return
        if isinstance(self._editor, TextEditor):
            self._editor.set_value(stored)
        elif isinstance(self._editor, DateEditor):
            self._editor.set_value(_day(stored))
        else:
            self._editor.set_value(int(stored) if stored.lstrip("-").isdigit() else None)


class FigureEditor(CountEditor):
    """A whole number that may be below zero."""

    def value(self) -> object:
        typed = self.text().strip()
        figure = typed_number(typed.lstrip("-−"))
        return -figure if figure is not None and typed[:1] in "-−" else figure

    def problem(self) -> str:
        wrong = bool(self.text().strip()) and self.value() is None
        return self.tr("Write a whole number.") if wrong else ""


class ConditionEditor(QWidget):
    """An earlier question, and the answer to it that lets this one be asked.

    Its value is (code of the question, operator, value); None where no question is chosen.
    """

    edited = Signal()

    def __init__(
        self,
        earlier: Sequence[AskedQuestion],
        formats: Formats,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._earlier = {each.question.code: each for each in earlier}
        self._question = RowChoice([(None, self.tr("Any time")), *_choices(earlier, formats)])
        self._question.setAccessibleName(self.tr("Earlier question"))
        self._test = AnswerTest(formats, today)
        self._test.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self._question, 3)
        row.addWidget(self._test, 2)
        self.setFocusProxy(self._question)
        self._question.edited.connect(self._on_question)
        self._test.edited.connect(self.edited)

    def value(self) -> object:
        code = self._question.value()
        if code is None:
            return None
        operator, value = cast("tuple[RuleOperator, str]", self._test.value())
        return code, operator, value

    def set_value(self, value: object) -> None:
        if not isinstance(value, tuple):
            return
        code, operator, stored = value
        self._question.set_value(code)
        self._show_test()
        self._test.set_value((operator, stored))

    def problem(self) -> str:
        return "" if self._question.value() is None else self._test.problem()

    def _on_question(self) -> None:
        self._show_test()
        self.edited.emit()

    def _show_test(self) -> None:
        asked = self._earlier.get(str(self._question.value()))
        if asked is not None:
            self._test.ask_for(asked)
        self._test.setVisible(asked is not None)


def numbered(asked: AskedQuestion, language: str) -> str:
    """A question by its code and words, for a choice."""
    template = QCoreApplication.translate("AnswerTest", "{code} · {question}")
    return template.format(code=asked.question.code, question=asked.question.text(language))


def _choices(earlier: Sequence[AskedQuestion], formats: Formats) -> list[tuple[object, str]]:
    return [(each.question.code, numbered(each, formats.language)) for each in earlier]


def _figures(kind: AnswerType) -> list[Test]:
    """Comparisons of figures and days; an amount may be held against a setting of the firm."""
    operators = (RuleOperator.AT_LEAST, RuleOperator.AT_MOST, RuleOperator.IS)
    tests: list[Test] = [(operator, None) for operator in operators]
    if kind is AnswerType.MONEY:
        tests += [(RuleOperator.AT_LEAST, name) for name in SETTINGS]
    return tests


def _is_known(value: object, tests: Sequence[Test]) -> bool:
    return value in tests


def _day(stored: str) -> date | None:
    try:
        return date.fromisoformat(stored)
    except ValueError:
        return None
