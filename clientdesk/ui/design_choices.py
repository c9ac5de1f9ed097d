"""What the user wants of the packages that are proposed."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from clientdesk.domain.design_records import DesignRules, Objective
from clientdesk.domain.services import Service
from clientdesk.ui.dialogs import text
from clientdesk.ui.editors import ChoiceEditor, CountEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.theme import MEDIUM
from clientdesk.ui.ticks_editor import TicksEditor
from clientdesk.ui.words import words

_MOST_UNWANTED = 9
_MOST_MARGIN = 90
_NUMBERS = ((3, 5), (3, 3), (4, 4), (5, 5))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Choices:
    """The rules as the form has them; services by id, in the order of the catalogue."""

    number: tuple[int, int]
    objective: Objective
    unwanted: int | None
    target_margin: int | None
    pinned: tuple[Hashable, ...] = ()
    forbidden: tuple[Hashable, ...] = ()


class DesignChoices(QWidget):
    """How many packages, for what, and which services are inside or left out."""

    edited = Signal()

    def __init__(
        self, rules: DesignRules, services: Sequence[Service], language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._rules = rules
        self._services = [(each.id, each.name(language), words(each.kind)) for each in services]
        self._form = RecordForm[_Choices](self._fields(), columns=1)
        self._clash = text("", "bad", wrap=True)
        self._clash.hide()
        self._nested = QCheckBox(self.tr("Each holds all of the &smaller ones"))
        self._form.edited.connect(self._on_edited)
        self._nested.clicked.connect(self._on_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for part in (self._form, self._nested, self._clash):
            column.addWidget(part)
        self._load(rules)

    def rules(self) -> DesignRules | None:
        """The rules that are chosen; None where a field has to be mended first."""
        if not self._form.check():
            return None
        chosen = self._form.record()
        pinned, forbidden = frozenset(chosen.pinned), frozenset(chosen.forbidden)
        self._clash.setVisible(bool(pinned & forbidden))
        self._clash.setText(self.tr("A service cannot be always inside and never inside."))
        if pinned & forbidden:
            return None
        least, most = chosen.number
        return replace(
            self._rules,
            least=least,
            most=most,
            objective=chosen.objective,
            unwanted=chosen.unwanted or 0,
            target_margin=chosen.target_margin or 0,
            pinned=frozenset(each for each in pinned if isinstance(each, int)),
            forbidden=frozenset(each for each in forbidden if isinstance(each, int)),
            nested=self._nested.isChecked(),
        )

    def _on_edited(self) -> None:
        self._clash.hide()
        self.edited.emit()

    def _load(self, rules: DesignRules) -> None:
        self._nested.setChecked(rules.nested)
        self._form.load(
            _Choices(
                number=(rules.least, rules.most),
                objective=rules.objective,
                unwanted=rules.unwanted,
                target_margin=rules.target_margin,
                pinned=tuple(rules.pinned),
                forbidden=tuple(rules.forbidden),
            )
        )

    def _fields(self) -> list[Field]:
        objectives = [(each, words(each)) for each in Objective]
        number = self.tr("Write a number.")
        unwanted = CountEditor(0, _MOST_UNWANTED)
        margin = CountEditor(0, _MOST_MARGIN)
        return [
            Field("number", self.tr("How many &packages"), ChoiceEditor(self._numbers())),
            Field("objective", self.tr("&Look for"), ChoiceEditor(objectives)),
            Field("target_margin", self.tr("Target &margin, %"), margin, number),
            Field("unwanted", self.tr("Services without &use, at most"), unwanted, number),
            Field("pinned", self.tr("&Always inside"), self._ticks(self.tr("None in particular"))),
            Field("forbidden", self.tr("&Never inside"), self._ticks(self.tr("None ruled out"))),
        ]

    def _numbers(self) -> list[tuple[object, str]]:
        named = (
            self.tr("As many as pay (3 to 5)"),
            self.tr("3 packages"),
            self.tr("4 packages"),
            self.tr("5 packages"),
        )
        return list(zip(_NUMBERS, named, strict=True))

    def _ticks(self, nothing: str) -> TicksEditor:
        editor = TicksEditor(nothing)
        editor.set_choices(self._services)
        return editor
