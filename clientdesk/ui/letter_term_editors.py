"""Editors of what a letter's terms hold several of: facts, options, steps of a rise, times."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TypeGuard

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.domain.fee_steps import beginning
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter_inputs import ChangeOrder, FeeStage, VolumeFact
from clientdesk.ui.cards import empty
from clientdesk.ui.dialogs import text
from clientdesk.ui.editors import ChoiceEditor, DateEditor, LinesEditor, MoneyEditor, TickEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.row_editor import RowColumn, RowEditor
from clientdesk.ui.theme import SMALL, TIGHT

_FIRST_HOUR, _LAST_HOUR = 8, 20
_HOUR_WIDTH = 104


class FactsEditor(QWidget):
    """Which of the counted facts a letter tells: one box to tick for each."""

    edited = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._boxes: list[tuple[VolumeFact, TickEditor]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def value(self) -> object:
        return tuple(fact for fact, box in self._boxes if box.isChecked())

    def set_value(self, value: object) -> None:
        """A fact once shown stays, unticked, so that it can be told again."""
        told = value if isinstance(value, tuple) else ()
        known = list(dict.fromkeys([*(fact for fact, _ in self._boxes), *told]))
        self._show([(fact, fact in told) for fact in known])

    def forget(self) -> None:
        """Before the facts of another letter."""
        self._show([])

    def problem(self) -> str:
        return ""

    def _show(self, facts: Sequence[tuple[VolumeFact, bool]]) -> None:
        empty(self._column)
        self._boxes = [(fact, self._box(fact, told)) for fact, told in facts]
        for _, box in self._boxes:
            self._column.addWidget(box)
            box.show()  # now, not when the layout gets to it
        if not facts:
            nothing = self.tr("No volume counted exceeds what was agreed.")
            self._column.addWidget(text(nothing, "muted", wrap=True))
        if self._boxes:
            self.setFocusProxy(self._boxes[0][1])

    def _box(self, fact: VolumeFact, told: bool) -> TickEditor:
        sentence = self.tr("{counted} {unit}, {agreed} agreed")
        number = self._formats.number
        counted, agreed = number(fact.monthly_average, 0), number(fact.agreed, 0)
        box = TickEditor(sentence.format(counted=counted, unit=fact.unit, agreed=agreed))
        box.set_value(told)
        box.edited.connect(self.edited)
        return box


class SlotsEditor(QWidget):
    """Two times to talk, each a day and an hour; one without a day is none."""

    edited = Signal()

    def __init__(self, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        self._slots = [(DateEditor(formats, today), ChoiceEditor(_hours())) for _ in range(2)]
        names = (self.tr("First day to talk"), self.tr("Second day to talk"))
        for (day, hour), name in zip(self._slots, names, strict=True):
            self._name(day, hour, name)
            row = QHBoxLayout()
            row.setSpacing(SMALL)
            hour.setFixedWidth(_HOUR_WIDTH)
            row.addWidget(day, 1)
            row.addWidget(hour)
            column.addLayout(row)
        self.setFocusProxy(self._slots[0][0])

    def value(self) -> object:
        days = ((day.value(), time.fromisoformat(str(hour.value()))) for day, hour in self._slots)
        return tuple(datetime.combine(day, hour) for day, hour in days if isinstance(day, date))

    def set_value(self, value: object) -> None:
        given = [each for each in value if isinstance(each, datetime)] if _many(value) else []
        for place, (day, hour) in enumerate(self._slots):
            slot = given[place] if place < len(given) else None
            day.set_value(slot.date() if slot else None)
            hour.set_value(f"{slot:%H:%M}" if slot else "10:00")

    def problem(self) -> str:
        return next(filter(None, (day.problem() for day, _ in self._slots)), "")

    def _name(self, day: DateEditor, hour: ChoiceEditor, name: str) -> None:
        (day.focusProxy() or day).setAccessibleName(name)
        hour.setAccessibleName(self.tr("Hour"))
        day.edited.connect(self.edited)
        hour.edited.connect(self.edited)


class StagesEditor(QWidget):
    """The steps of a rise: from which day which fee; none for a rise in one step."""

    edited = Signal()

    def __init__(self, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        day, fee = self.tr("Write a day."), self.tr("Write an amount.")
        columns = [
            RowColumn(
                title=self.tr("From"),
                make=lambda: DateEditor(formats, today),
                stretch=3,
                missing=day,
            ),
            RowColumn(
                title=self.tr("Fee"), make=lambda: MoneyEditor(formats), stretch=2, missing=fee
            ),
        ]
        self._rows = RowEditor(columns, self.tr("Add a step"), self.tr("Remove this step"))
        self._rows.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)

    def value(self) -> object:
        return tuple(FeeStage(day, fee) for day, fee in self._rows.rows())

    def set_value(self, value: object) -> None:
        stages = [each for each in value if isinstance(each, FeeStage)] if _many(value) else []
        self._rows.load([(stage.starts_on, stage.fee) for stage in stages])

    def follow(self, old: int, new: int) -> None:
        """The step to the proposed fee goes along with another fee; not an edit by the user."""
        rows = self._rows.rows()
        if any(fee == old for _, fee in rows) and old != new:
            self._rows.load([(day, new if fee == old else fee) for day, fee in rows])

    def begin(self, old: date, new: date) -> None:
        """Steps that began on the day of the change go along with it; not an edit by the user."""
        steps = [FeeStage(day, fee) for day, fee in self._rows.rows()]
        if old != new and steps and steps[0].starts_on == old:
            self.set_value(beginning(steps, new))

    def problem(self) -> str:
        return "" if self._rows.check(go=False) else self.tr("Complete the steps, or remove them.")


@dataclass(frozen=True, slots=True)
class _TypedOrder:
    """A change order while it is typed."""

    description: str = ""
    price: int | None = None
    due_on: date | None = None
    completed_by: date | None = None


class ChangeOrderEditor(QWidget):
    """Work beside the agreement; without words and price there is none."""

    edited = Signal()

    def __init__(self, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fields = [
            Field(
                "description",
                self.tr("Work beside the agreement"),
                LinesEditor(lines=2),
                wide=True,
            ),
            Field("price", self.tr("Its price"), MoneyEditor(formats), wide=True),
            Field("completed_by", self.tr("Done by"), DateEditor(formats, today)),
            Field("due_on", self.tr("To be paid by"), DateEditor(formats, today)),
        ]
        self._form = RecordForm[_TypedOrder](fields, 2)
        self._form.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self.set_value(None)

    def value(self) -> object:
        typed = self._form.record()
        if not typed.description and typed.price is None:
            return None
        return ChangeOrder(
            description=typed.description,
            price=typed.price or 0,
            due_on=typed.due_on,
            completed_by=typed.completed_by,
        )

    def set_value(self, value: object) -> None:
        if isinstance(value, ChangeOrder):
            days = value.due_on, value.completed_by
            self._form.load(_TypedOrder(value.description, value.price, *days))
        else:
            self._form.load(_TypedOrder())

    def problem(self) -> str:
        if not self._form.check(go=False):
            return self.tr("Look at the work beside the agreement.")
        typed = self._form.record()
        if bool(typed.description) == bool(typed.price):
            return ""
        return self.tr("Write what is done and for how much, or neither.")


def _many(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def _hours() -> list[tuple[object, str]]:
    times = [
        f"{hour:02}:{half}" for hour in range(_FIRST_HOUR, _LAST_HOUR) for half in ("00", "30")
    ]
    return [(each, each) for each in times]
