"""A package's price beside its cost, the rules it keeps or breaks, and the written exception."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.domain.package_cost import Floor
from clientdesk.domain.package_records import Package
from clientdesk.domain.package_rules import (
    PackageProblem,
    lowest_price,
    package_margin,
    package_markup,
)
from clientdesk.domain.records import Firm
from clientdesk.ui.cards import Lines
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import CountEditor, LinesEditor, MoneyEditor
from clientdesk.ui.package_dialog import MOST_CLIENTS
from clientdesk.ui.package_words import Names, problem_words
from clientdesk.ui.session import Session
from clientdesk.ui.signs import BAD, GOOD, WARN, Signs
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT


class PricePage(QWidget):
    """Asks for another price, plan or exception by `wanted`; writes nothing itself."""

    wanted = Signal(object)  # Package

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._package = Package(name="")
        self._lowest = 0
        self._price = MoneyEditor(session.formats)
        self._planned = CountEditor(0, MOST_CLIENTS)
        self._problem = text("", "bad", wrap=True)
        self._suggest = button("")
        self._lines = Lines()
        self._signs = Signs(self.tr("Rules"))
        self._reason = LinesEditor(lines=2)
        self._keep = button(self.tr("Keep reason"), role="quiet")
        self._exception = QWidget()
        self._lay_out()
        self._connect()

    def load(self, package: Package) -> None:
        """Fills the fields with a package as it is stored."""
        self._package = package
        self._price.set_value(package.price or None)
        self._planned.set_value(package.planned_clients or None)
        self._reason.set_value(package.exception)
        self._keep.setEnabled(False)
        self.show_problem("")

    def show_figures(
        self,
        package: Package,
        floor: Floor,
        firm: Firm,
        problems: Sequence[PackageProblem],
        names: Names,
    ) -> None:
        """The figures and rules of a package, stored or refused as it was typed."""
        self._show_lines(package.price, floor.total, firm)
        self._show_suggestion(package.price, floor.total, firm)
        self._show_rules(problems, names)
        excusable = any(problem.is_excusable for problem in problems)
        self._exception.setVisible(excusable or bool(package.exception))

    def show_problem(self, sentence: str) -> None:
        """Says why something was not stored; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _show_lines(self, price: int, cost: int, firm: Firm) -> None:
        formats = self._session.formats
        self._lines.clear()
        self._lines.add(self.tr("Cost floor"), formats.amount(cost))
        profit = price - cost
        self._lines.add(self.tr("Profit a month"), formats.amount(profit), True, profit < 0)
        margin, markup = package_margin(price, cost), package_markup(price, cost)
        self._lines.add(self.tr("Margin, of the price"), formats.percent(margin))
        self._lines.add(self.tr("Markup, on the cost"), formats.percent(markup))
        if firm.minimum_fee:
            self._lines.add(self.tr("Minimum fee"), formats.amount(firm.minimum_fee))

    def _show_suggestion(self, price: int, cost: int, firm: Firm) -> None:
        formats, self._lowest = self._session.formats, lowest_price(cost, firm)
        lowest = formats.amount(self._lowest)
        if self._lowest == firm.minimum_fee:
            words_ = self.tr("Use {price}: the minimum fee").format(price=lowest)
        else:
            share = formats.percent(Fraction(firm.target_margin, 100))
            words_ = self.tr("Use {price}: a margin of {share}").format(price=lowest, share=share)
        self._suggest.setText(words_)
        self._suggest.setVisible(cost > 0 and self._lowest != price)

    def _show_rules(self, problems: Sequence[PackageProblem], names: Names) -> None:
        """The rules that need a written exception; the head says what else is missing."""
        self._signs.clear()
        broken = [problem for problem in problems if problem.blocks]
        for problem in broken:
            sign = WARN if problem.excepted else BAD
            self._signs.add(sign, problem_words(problem, names))
        if any(problem.excepted for problem in broken):
            self._signs.add(GOOD, self.tr("The written reason lets it pass."))
        if not broken:
            self._signs.add(GOOD, self.tr("Price and quantities keep every rule."))

    @property
    def reason(self) -> QWidget:
        """Where an exception is written."""
        return self._reason

    def go_to_reason(self) -> None:
        """Puts the cursor there."""
        self._exception.show()
        self._reason.setFocus()

    def typed(self) -> Package:
        """The package with all that the fields hold now."""
        return replace(
            self._package,
            price=cast(int | None, self._price.value()) or 0,
            planned_clients=cast(int | None, self._planned.value()) or 0,
            exception=str(self._reason.value()),
        )

    def _on_finished(self) -> None:
        problem = self._price.problem() or self._planned.problem()
        self.show_problem(problem)
        typed = self.typed()
        if not problem and replace(typed, exception=self._package.exception) != self._package:
            self.wanted.emit(typed)

    def _on_kept(self) -> None:
        self.wanted.emit(self.typed())

    def _on_suggested(self) -> None:
        self._price.set_value(self._lowest)
        self._on_finished()

    def _connect(self) -> None:
        self._price.editingFinished.connect(self._on_finished)
        self._planned.editingFinished.connect(self._on_finished)
        self._suggest.clicked.connect(self._on_suggested)
        self._reason.edited.connect(lambda: self._keep.setEnabled(True))
        self._keep.clicked.connect(self._on_kept)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(TIGHT)
        _add_field(grid, 0, self.tr("Price a month"), self._price)
        _add_field(grid, 1, self.tr("Planned clients"), self._planned)
        self._planned.setToolTip(self.tr("Tools are priced on these; none: on those on it now."))
        column.addLayout(grid)
        column.addWidget(self._suggest, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._problem)
        column.addWidget(self._lines)
        column.addSpacing(TIGHT)
        column.addWidget(text(self.tr("Rules"), "card-title"))
        column.addWidget(self._signs)
        column.addWidget(self._exception)
        column.addStretch(1)
        self._problem.hide()
        self._lay_out_exception()

    def _lay_out_exception(self) -> None:
        inside = QVBoxLayout(self._exception)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(TIGHT)
        label = text(self.tr("Written reason for an exception"), "caption")
        label.setBuddy(self._reason)
        self._reason.setAccessibleName(label.text())
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self._keep)
        inside.addLayout(head)
        inside.addWidget(self._reason)


def _add_field(grid: QGridLayout, column: int, words_: str, editor: QWidget) -> None:
    label = text(words_, "caption")
    label.setBuddy(editor)
    editor.setAccessibleName(words_)
    grid.addWidget(label, 0, column)
    grid.addWidget(editor, 1, column)
    grid.setColumnStretch(column, 1)
