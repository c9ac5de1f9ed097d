"""The options of a letter: their names and prices, and which one is recommended."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter_inputs import LetterOption
from clientdesk.domain.package_records import Package
from clientdesk.ui.cards import empty
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import MoneyEditor, TextEditor
from clientdesk.ui.theme import SMALL, TIGHT, put_icon, set_role


class OptionsEditor(QWidget):
    """One small form for each option: some can be left out and put back, or a package chosen."""

    edited = Signal()
    package_wanted = Signal(object)  # the id of a package to offer

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._away: list[LetterOption] = []
        self._parts: list[_OptionPart] = []
        self._choice = QButtonGroup(self)
        self._column = QVBoxLayout()
        self._column.setSpacing(SMALL)
        self._back = button(self.tr("Put the options back"), "arrow-counter-clockwise", "quiet")
        self._back.clicked.connect(self._on_put_back)
        self._menu = QMenu(self)
        self._packages = button(self.tr("Offer a package"), "package", "quiet")
        self._packages.setMenu(self._menu)
        self._packages.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._column)
        for each in (self._packages, self._back):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(())

    def value(self) -> object:
        return tuple(part.option() for part in self._parts)

    def set_value(self, value: object) -> None:
        self._away = []
        self._show(value if isinstance(value, tuple) else ())

    def show_packages(self, packages: Sequence[Package]) -> None:
        """Which packages can be offered in place of the options."""
        self._menu.clear()
        for package in packages:
            action = self._menu.addAction(package.name)
            action.triggered.connect(partial(self._on_package_chosen, package.id))
        self._packages.setVisible(bool(packages))

    def follow(self, old: int, new: int) -> None:
        """The option at the proposed fee goes along with another fee; not an edit by the user."""
        for part in self._parts:
            if part.option().price == old:
                part.set_price(new)
        self._away = [replace(e, price=new) if e.price == old else e for e in self._away]
        self._ask_reasons()

    def point_at(self, name: str) -> None:
        """Lets the cursor go to the price of this option, where there is one of this name."""
        for part in self._parts:
            if part.option().name == name:
                self.setFocusProxy(part.price)

    def problem(self) -> str:
        return next(filter(None, (part.problem() for part in self._parts)), "")

    def _show(self, options: Sequence[LetterOption]) -> None:
        empty(self._column)
        self._choice.deleteLater()
        self._choice = QButtonGroup(self)
        self._parts = [self._part(option) for option in options]
        for part in self._parts:
            self._column.addWidget(part)
            part.show()  # now, not when the layout gets to it
        if not options:
            nothing = self.tr("None so far.")
            self._column.addWidget(text(nothing, "muted", wrap=True))
        self._ask_reasons()
        self._back.setVisible(bool(self._away))
        self.setFocusProxy(self._parts[0].name if self._parts else self._back)

    def _part(self, option: LetterOption) -> "_OptionPart":
        part = _OptionPart(option, self._formats)
        self._choice.addButton(part.recommended)
        part.edited.connect(self._ask_reasons)
        part.edited.connect(self.edited)
        part.remove.clicked.connect(lambda: self._on_removed(part))
        return part

    def _on_removed(self, part: "_OptionPart") -> None:
        kept = [each.option() for each in self._parts if each is not part]
        self._away.append(part.option())
        self._show(kept)
        self.edited.emit()

    def _on_package_chosen(self, package_id: int) -> None:
        self.package_wanted.emit(package_id)

    def _on_put_back(self) -> None:
        options = sorted([*self._options(), *self._away], key=lambda option: option.price)
        self._away = []
        self._show(options)
        self.edited.emit()

    def _ask_reasons(self) -> None:
        before: LetterOption | None = None
        for part in self._parts:
            option = part.option()
            part.ask_reason(bool(option.exception) or _breaks_order(before, option))
            before = option

    def _options(self) -> list[LetterOption]:
        return [part.option() for part in self._parts]


class _OptionPart(QFrame):
    """The form of one option; what it includes is said below its name."""

    edited = Signal()

    def __init__(self, option: LetterOption, formats: Formats) -> None:
        super().__init__()
        set_role(self, "sunken")
        self._loaded = option
        self.name, self.price = TextEditor(), MoneyEditor(formats)
        self.recommended = QRadioButton(self.tr("Recommended"))
        self._reason = TextEditor(placeholder=self.tr("Reason for an exception to the rules"))
        self.remove = QToolButton()
        self._fill(option)
        self._name_parts()
        self._lay_out(option)

    def option(self) -> LetterOption:
        price = self.price.value()
        return replace(
            self._loaded,
            name=str(self.name.value()),
            price=price if isinstance(price, int) else self._loaded.price,
            recommended=self.recommended.isChecked(),
            exception=str(self._reason.value()),
        )

    def set_price(self, price: int) -> None:
        self.price.set_value(price)

    def ask_reason(self, wanted: bool) -> None:
        """An option out of order, or below its floor, needs a written reason."""
        self._reason.setVisible(wanted or self._reason.hasFocus())

    def problem(self) -> str:
        if not self.name.value():
            return self.tr("Give each option a name.")
        if self.price.value() is None:
            return self.price.problem() or self.tr("Give each option a price.")
        return ""

    def _fill(self, option: LetterOption) -> None:
        self.name.set_value(option.name)
        self.price.set_value(option.price)
        self._reason.set_value(option.exception)
        self.recommended.setChecked(option.recommended)
        for editor in (self.name, self.price, self._reason):
            editor.edited.connect(self.edited)
        self.recommended.clicked.connect(self.edited)

    def _name_parts(self) -> None:
        named = self.tr("{what} of the option {option}")
        for widget, what in (
            (self.name, self.tr("Name")),
            (self.price, self.tr("Price")),
            (self._reason, self.tr("Reason for an exception")),
        ):
            widget.setAccessibleName(named.format(what=what, option=self._loaded.name))
        put_icon(self.remove, "x")
        set_role(self.remove, "quiet")
        words = self.tr("Leave out the option {option}").format(option=self._loaded.name)
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(words)

    def _lay_out(self, option: LetterOption) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(TIGHT)
        first.addWidget(self.name, 1)
        first.addWidget(self.remove)
        second.addWidget(self.recommended, 1)
        self.price.setFixedWidth(112)
        second.addWidget(self.price)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(TIGHT)
        column.addLayout(first)
        column.addWidget(text(_includes(option), "caption", wrap=True))
        column.addLayout(second)
        column.addWidget(self._reason)


def _breaks_order(before: LetterOption | None, option: LetterOption) -> bool:
    """Below its floor, not dearer than the one before, or without something that one includes."""
    if option.floor is not None and option.price < option.floor:
        return True
    if before is None:
        return False
    services = {line.service for line in option.lines}
    return option.price <= before.price or any(e.service not in services for e in before.lines)


def _includes(option: LetterOption) -> str:
    """'Contabilidad (60 documentos), IVA'."""
    parts = []
    for line in option.lines:
        volume = "" if line.volume is None else f" ({line.volume} {line.unit})".replace(" )", ")")
        parts.append(f"{line.service}{volume}")
    return ", ".join(parts)
