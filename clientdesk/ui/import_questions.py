"""What only the user can say of a column: which way its dates, numbers or durations read."""

from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from clientdesk.app.importing.dates import DateColumn, read_date
from clientdesk.app.importing.numbers import read_amount
from clientdesk.domain.formats import Formats
from clientdesk.domain.imported import DateOrder, DecimalMark, DurationStyle, Question
from clientdesk.domain.problems import ProblemCode
from clientdesk.ui.dialogs import text
from clientdesk.ui.import_words import style_words
from clientdesk.ui.theme import LARGE, SMALL, set_role

Answer = DateOrder | DecimalMark | DurationStyle


class QuestionBox(QFrame):
    """One question with its possible answers as radio buttons, none chosen beforehand."""

    answered = Signal(object)

    def __init__(self, question: Question, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._formats = formats
        self._answers = dict(enumerate(self._choices(question)))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(text(self._words(question), "strong", wrap=True))
        self._group = QButtonGroup(self)
        for number, (_, words) in self._answers.items():
            radio = QRadioButton(words)
            self._group.addButton(radio, number)
            column.addWidget(radio)
        self._group.idClicked.connect(self._on_clicked)

    def _words(self, question: Question) -> str:
        example = question.samples[0]
        match question.code:
            case ProblemCode.AMBIGUOUS_DATES:
                words = self.tr(
                    "The dates under “{column}” can be read two ways. What is {example}?"
                )
            case ProblemCode.AMBIGUOUS_NUMBERS:
                words = self.tr(
                    "The amounts under “{column}” can be read two ways. What is {example}?"
                )
            case _:
                words = self.tr("The times under “{column}” have no unit. What is {example}?")
        return words.format(column=question.column, example=example)

    def _choices(self, question: Question) -> list[tuple[Answer, str]]:
        example = question.samples[0]
        match question.code:
            case ProblemCode.AMBIGUOUS_DATES:
                return list(self._dates(example))
            case ProblemCode.AMBIGUOUS_NUMBERS:
                return list(self._numbers(example))
            case _:
                return [(style, f"{example} {style_words(style)}") for style in DurationStyle]

    def _dates(self, example: str) -> Iterator[tuple[Answer, str]]:
        for order in DateOrder:
            day = read_date(example, DateColumn(order))
            if day is not None:
                yield order, self._formats.long_date(day)

    def _numbers(self, example: str) -> Iterator[tuple[Answer, str]]:
        for mark in DecimalMark:
            amount = read_amount(example, mark)
            if amount is not None:
                places = 0 if amount == amount.to_integral_value() else 3
                yield mark, self._formats.number(Decimal(amount), places)

    def _on_clicked(self, number: int) -> None:
        self.answered.emit(self._answers[number][0])
