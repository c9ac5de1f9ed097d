"""The rules of a persona, one a row, built from choices: no code is typed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from clientdesk.domain.facts import FactKey
from clientdesk.domain.formats import Formats
from clientdesk.domain.personas import (
    CriterionRole,
    Operator,
    PersonaCriterion,
    can_compare,
    operators_for,
)
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.theme import SMALL, TIGHT, put_icon, set_role
from clientdesk.ui.value_editor import RowChoice, ValueEditor
from clientdesk.ui.words import words

WEIGHTS = (1, 2, 3)
KIND_WIDTH, OPERATOR_WIDTH, LEAST_WIDTH = 132, 136, 70
Kind = tuple[CriterionRole, int]  # with the weight of a preference
InUse = Callable[[str], list[str]]


class RuleRow(QWidget):
    """One rule: its kind, for a preference with its weight, then fact, comparison and value."""

    edited = Signal()
    removed = Signal()

    def __init__(self, names: FactNames, in_use: InUse, formats: Formats) -> None:
        super().__init__()
        self._names = names
        self._kind = RowChoice(self._kinds())
        self._fact = RowChoice([(key, names.name(key)) for key in names.keys])
        self._operator = RowChoice([])
        self._value = ValueEditor(names, in_use, formats)
        self._remove = QToolButton()
        self._problem = text("", "bad", wrap=True)
        self._lay_out()
        self._connect()

    def load(self, criterion: PersonaCriterion) -> None:
        self._kind.set_value(_kind_of(criterion))
        self._fact.set_value(criterion.fact)
        self._offer_operators()
        self._operator.set_value(criterion.operator)
        self._value.ask_for(criterion.fact, criterion.operator)
        self._value.set_value(criterion.value, criterion.value_to)

    def criterion(self) -> PersonaCriterion:
        """The rule as it stands, whole or not."""
        value, most = self._value.value()
        role, weight = cast("Kind", self._kind.value())
        return PersonaCriterion(
            role=role,
            fact=str(self._fact.value()),
            operator=cast("Operator", self._operator.value()),
            value=value,
            value_to=most,
            weight=weight,
        )

    def is_whole(self) -> bool:
        """Whether the rule can be compared with a client."""
        criterion = self.criterion()
        return can_compare(criterion, self._names.type(criterion.fact))

    def check(self) -> bool:
        """Says under the row what is wrong with it; True where nothing is."""
        sentence = self._value.problem()
        if not sentence and not self.is_whole():
            sentence = self.tr("The second value must not be below the first.")
        self._say(sentence)
        return not sentence

    def begin(self) -> None:
        """Puts the cursor at the start of the row."""
        self._kind.setFocus()

    def go_to_value(self) -> None:
        self._value.focus()

    def chain(self, before: QWidget) -> QWidget:
        """Takes its place in the order of Tab after `before`; its last stop."""
        for widget in (self._kind, self._fact, self._operator):
            QWidget.setTabOrder(before, widget)
            before = widget
        self._chain_value()
        return self._remove

    def _chain_value(self) -> None:
        """Editors made later would come last: their place is after the comparison."""
        before: QWidget = self._operator
        for widget in (*self._value.stops, self._remove):
            QWidget.setTabOrder(before, widget)
            before = widget

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._value.setAccessibleDescription(sentence)

    def _kinds(self) -> list[tuple[object, str]]:
        """Must, the preferences with their weights, exclude."""
        weighed = self.tr("Prefer × {weight}")
        return [
            ((CriterionRole.MUST, 1), words(CriterionRole.MUST)),
            ((CriterionRole.PREFER, 1), words(CriterionRole.PREFER)),
            *(((CriterionRole.PREFER, w), weighed.format(weight=w)) for w in WEIGHTS[1:]),
            ((CriterionRole.EXCLUDE, 1), words(CriterionRole.EXCLUDE)),
        ]

    def _connect(self) -> None:
        self._fact.edited.connect(self._on_fact)
        self._operator.edited.connect(self._on_operator)
        for editor in (self._kind, self._fact, self._operator, self._value):
            editor.edited.connect(self._on_edited)
        self._remove.clicked.connect(self.removed)

    def _on_edited(self) -> None:
        if self._problem.isVisibleTo(self):
            self.check()
        self.edited.emit()

    def _on_fact(self) -> None:
        self._offer_operators()
        self._on_operator()

    def _on_operator(self) -> None:
        """Other editors may be needed; what was typed stays where it still makes sense."""
        value, most = self._value.value()
        operator = cast("Operator", self._operator.value())
        self._say("")
        same_fact = self._value.key == str(self._fact.value())
        self._value.ask_for(str(self._fact.value()), operator)
        if same_fact:
            self._value.set_value(value, most)
        self._chain_value()

    def _offer_operators(self) -> None:
        kind = self._names.type(str(self._fact.value()))
        offered = operators_for(kind)
        if self._operator.offers(offered):
            return
        self._operator.set_choices([(each, words(each)) for each in offered])

    def _lay_out(self) -> None:
        names = (
            (self._kind, self.tr("Kind of rule")),
            (self._fact, self.tr("Fact")),
            (self._operator, self.tr("Comparison")),
            (self._remove, self.tr("Remove this rule")),
        )
        for widget, name in names:
            widget.setAccessibleName(name)
        self._kind.setToolTip(
            self.tr("A must counts × 3 in the score; a preference as much as you say.")
        )
        self._remove.setToolTip(self.tr("Remove this rule"))
        put_icon(self._remove, "x")
        set_role(self._remove, "quiet")
        self._kind.setFixedWidth(KIND_WIDTH)
        self._operator.setFixedWidth(OPERATOR_WIDTH)
        for part in (self._fact, self._value):
            # By their share alone, not by what is in them: the rows are one table.
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            part.setMinimumWidth(LEAST_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(TIGHT + 2)
        row.addWidget(self._kind)
        row.addWidget(self._fact, 5)
        row.addWidget(self._operator)
        row.addWidget(self._value, 4)
        row.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._problem)
        self._problem.hide()


def _kind_of(criterion: PersonaCriterion) -> Kind:
    preferred = criterion.role is CriterionRole.PREFER
    return criterion.role, criterion.weight if preferred else 1


class RuleEditor(QWidget):
    """Edits a list of rules; every choice by mouse or by keys. `before` is the stop of Tab before
    the first rule."""

    edited = Signal()

    def __init__(self, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self._make: Callable[[], RuleRow] | None = None
        self._rows: list[RuleRow] = []
        self._none = text(
            self.tr("No rules yet: every client fits. Add a rule to say who the ideal client is."),
            "muted",
            wrap=True,
        )
        self._add = button(self.tr("A&dd a rule"), "plus", "quiet")
        self._add.clicked.connect(self._on_add)
        self._column = QVBoxLayout()
        self._lay_out()

    def set_facts(self, names: FactNames, in_use: InUse, formats: Formats) -> None:
        """What rules can be about; rows that are there already keep what they offer, but those
        about a fact that is gone go with it."""
        self._make = lambda: RuleRow(names, in_use, formats)
        for row in [each for each in self._rows if each.criterion().fact not in names.keys]:
            self._take_away(row)

    def load(self, criteria: Sequence[PersonaCriterion]) -> None:
        for row in list(self._rows):
            self._take_away(row)
        for criterion in criteria:
            self._append(criterion)
        self._show_none()
        self._chain()

    def criteria(self) -> list[PersonaCriterion]:
        """Every rule as it stands."""
        return [row.criterion() for row in self._rows]

    def whole_criteria(self) -> list[PersonaCriterion]:
        """The rules that can be compared with clients already."""
        return [row.criterion() for row in self._rows if row.is_whole()]

    def check(self) -> bool:
        """Says under each row what is wrong with it and goes to the first; True where none is."""
        wrong = [row for row in self._rows if not row.check()]
        if wrong:
            wrong[0].go_to_value()
        return not wrong

    def _on_add(self) -> None:
        rule = PersonaCriterion(
            role=CriterionRole.MUST, fact=FactKey.INDUSTRY, operator=Operator.IS, value=""
        )
        row = self._append(rule)
        self._show_none()
        self._chain()
        if row is not None:
            row.begin()
            self._area.ensureWidgetVisible(row)
        self.edited.emit()

    def _append(self, criterion: PersonaCriterion) -> RuleRow | None:
        if self._make is None:
            return None
        row = self._make()
        row.load(replace(criterion, id=0, persona_id=0))
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self._on_removed(row))
        self._column.insertWidget(len(self._rows), row)
        row.show()  # now, so that it can take the focus
        self._rows.append(row)
        return row

    def _on_removed(self, row: RuleRow) -> None:
        place = self._rows.index(row)
        self._take_away(row)
        self._show_none()
        left = self._rows[place : place + 1]
        (left[0].begin if left else self._add.setFocus)()
        self.edited.emit()

    def _take_away(self, row: RuleRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _chain(self) -> None:
        before = self._before
        for row in self._rows:
            before = row.chain(before)
        QWidget.setTabOrder(before, self._add)

    def _show_none(self) -> None:
        self._none.setVisible(not self._rows)

    def _lay_out(self) -> None:
        content = QWidget()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        outer = QVBoxLayout(content)
        outer.setContentsMargins(0, 0, SMALL, 0)
        outer.setSpacing(6)
        outer.addLayout(self._column)
        outer.addWidget(self._none)
        outer.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addStretch(1)
        self._area = scrolled(content, self.tr("Rules"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
