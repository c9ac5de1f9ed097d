"""The form under a plan's table: what the plan does with one client, and what that is worth."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from clientdesk.app.proposals import PlanMaterial
from clientdesk.domain.money import WHOLE, average
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.plan_view import ClientPlan
from clientdesk.ui.cards import Elided
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import CountEditor, Editor, HoursEditor, MoneyEditor
from clientdesk.ui.plan_table import percent
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, TIGHT, set_role
from clientdesk.ui.value_editor import RowChoice
from clientdesk.ui.words import words

_FIELDS: dict[ActionKind, tuple[str, ...]] = {
    ActionKind.KEEP: (),
    ActionKind.RAISE: ("fee", "chance", "if_refused"),
    ActionKind.PACKAGE: ("package_id", "fee", "seconds", "chance", "if_refused"),
    ActionKind.SCOPE: ("seconds", "fee", "chance", "if_refused"),
    ActionKind.SHARE: ("shared", "chance", "if_refused"),
    ActionKind.LET_GO: (),
}
_WIDTHS = {"fee": 104, "seconds": 104, "shared": 104, "chance": 78, "if_refused": 148}
_PACKAGE_WIDTH = 140
_KIND_WIDTH = 160


class PlanActionForm(QFrame):
    """Shows the fields of the action's kind and no others; asks for each change by a signal."""

    kind_wanted = Signal(object)  # ActionKind
    package_wanted = Signal(object)  # package id
    edited = Signal(object)  # PlanAction with what the field holds now
    client_wanted = Signal(object)  # client id
    review_wanted = Signal(object)  # review id
    left = Signal()  # Escape: back to the table

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._session = session
        self._row: ClientPlan | None = None
        self._name = text("", "card-title")
        self._today = Elided("")
        set_role(self._today, "muted")
        self._kind = RowChoice([(kind, words(kind)) for kind in ActionKind])
        self._review = button(self.tr("Open the review"), "list-numbers", "quiet")
        self._open = button("", "arrow-square-out", "quiet")
        self._editors: dict[str, QWidget] = {}
        self._cells: dict[str, QWidget] = {}
        self._offered: list[tuple[object, str]] = []
        self._names: Mapping[int, str] = {}
        self._touched: set[str] = set()  # what the user wrote into since it was filled
        self._problem = text("", "bad", wrap=True)
        self._worth = text("", wrap=True)
        self._choices = text("", "caption", wrap=True)
        self._fields = QHBoxLayout()
        self._lay_out()
        self._kind.edited.connect(self._on_kind)
        self._open.clicked.connect(self._on_open)
        self._review.clicked.connect(self._on_review)

    def set_packages(self, offered: Sequence[tuple[int, str]], names: Mapping[int, str]) -> None:
        """The packages that can be offered, and the names of all."""
        self._offered, self._names = list(offered), names

    def show_client(self, row: ClientPlan | None, editable: bool) -> None:
        """Fills the form; None empties it. A started plan is only shown."""
        same = row is not None and self._row is not None and row.client_id == self._row.client_id
        self._row = row
        self.setEnabled(row is not None)
        if row is None:
            return
        self._name.setText(row.name)
        self._today.setText(self._today_words(row))
        self._today.setToolTip(self._today.text())
        self._kind.set_value(row.action.kind)
        for part in (self._kind, *self._editors.values()):
            part.setEnabled(editable)
        self._show_fields(row.action, same)
        self._worth.setText(self._worth_words(row, editable))
        self._choices.setVisible(editable)
        self._review.setVisible(row.action.review_id is not None)
        self._say("")

    def show_choices(self, row: ClientPlan, material: PlanMaterial) -> None:
        """What else could be done with the client, the best first: recovery beside parting."""
        options = material.options
        months, formats = material.basis.months, self._session.formats
        said = [
            self.tr("{action} {effect}").format(
                action=words(action.kind),
                effect=formats.signed_amount(average(options.worth(action), months)),
            )
            for action in options.best_of_each_kind(row.client_id)
        ]
        self._choices.setText(
            self.tr("Expected a month: {choices}").format(choices=" · ".join(said)) if said else ""
        )

    def start(self) -> None:
        """Puts the cursor into the form."""
        self._kind.setFocus()

    def say(self, sentence: str) -> None:
        """Why something was not stored; what was typed stays."""
        self._say(sentence)

    def _show_fields(self, action: PlanAction, same: bool) -> None:
        shown = _FIELDS[action.kind]
        self._touched &= set(shown)
        for name, cell in self._cells.items():
            cell.setVisible(name in shown)
            editor = self._editors[name]
            if name == "package_id" and name in shown:
                self._offer(action.package_id)
            if name in shown and not (same and name in self._touched):
                _editor(editor).set_value(getattr(action, name))
                self._touched.discard(name)

    def _offer(self, package_id: int | None) -> None:
        """The packages on offer, and the one that the action names where it is no more."""
        editor, choices = self._editors["package_id"], list(self._offered)
        if package_id is not None and package_id not in [id_ for id_, _ in choices]:
            choices.append((package_id, self._names.get(package_id, "")))
        if isinstance(editor, RowChoice) and not editor.offers([id_ for id_, _ in choices]):
            editor.set_choices(choices)

    def _on_open(self) -> None:
        if self._row is not None:
            self.client_wanted.emit(self._row.client_id)

    def _on_review(self) -> None:
        if self._row is not None:
            self.review_wanted.emit(self._row.action.review_id)

    def _on_kind(self) -> None:
        self.kind_wanted.emit(self._kind.value())

    def _on_finished(self, name: str) -> None:
        """Enter, or the way out of a field: what was changed in it is asked for."""
        if self._row is None or name not in self._touched:
            return
        editor = _editor(self._editors[name])
        value, sentence = editor.value(), editor.problem()
        if value is None and name in ("chance", "shared") and not sentence:
            sentence = self.tr("Write a figure here.")
        self._say(sentence)
        if sentence:
            return
        self._touched.discard(name)
        if value != getattr(self._row.action, name):
            self._ask(name, value)

    def _on_chosen(self, name: str) -> None:
        value = _editor(self._editors[name]).value()
        if name == "package_id":
            self.package_wanted.emit(value)
        elif self._row is not None and value != getattr(self._row.action, name):
            self._ask(name, value)

    def _ask(self, name: str, value: object) -> None:
        row = cast(ClientPlan, self._row)
        self.edited.emit(replace(row.action, **{name: value}))  # type: ignore[arg-type]  # by name

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._worth.setVisible(not sentence)

    def _today_words(self, row: ClientPlan) -> str:
        formats = self._session.formats
        said = self.tr("Today a month: fee {fee}, {hours} h ({delivery} delivery), profit {profit}")
        if row.action.kind is ActionKind.SHARE:
            said = self.tr("Today a month: fee {fee}, expenses {expenses}, profit {profit}")
        return said.format(
            fee=formats.amount(row.fee),
            hours=formats.hours(row.seconds, 1),
            delivery=formats.hours(row.delivery_seconds, 1),
            expenses=formats.amount(row.expenses),
            profit=formats.amount(row.full_profit),
        )

    def _worth_words(self, row: ClientPlan, editable: bool) -> str:
        """What the action changes for the firm, alone and a month."""
        formats, kind = self._session.formats, row.action.kind
        if kind is ActionKind.KEEP and not editable:
            return self.tr("The plan keeps it as it is.")
        if kind is ActionKind.KEEP:
            return self.tr("Nothing changes. Choose an action to see what it would be worth.")
        if kind is ActionKind.LET_GO:
            said = self.tr(
                "You decide alone. The firm's profit changes by {yes} a month: its overhead stays."
            )
            return said.format(yes=formats.signed_amount(row.if_agrees))
        said = self.tr(
            "The firm's profit a month: {yes} if it agrees, {no} if it says no; with a chance of "
            "{chance} that is {expected}."
        )
        return said.format(
            yes=formats.signed_amount(row.if_agrees),
            no=formats.signed_amount(row.if_refuses),
            chance=percent(formats, row.action.chance),
            expected=formats.signed_amount(row.expected),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(self._name)
        head.addWidget(self._today, 1)
        head.addWidget(self._review)
        head.addWidget(self._open)
        self._review.hide()
        self._open.setToolTip(self.tr("Open the client"))
        self._open.setAccessibleName(self.tr("Open the client"))
        self._kind.setFixedWidth(_KIND_WIDTH)
        self._fields.setSpacing(MEDIUM)
        self._fields.addWidget(_cell(self.tr("&Action"), self._kind))
        self._add_editors()
        self._fields.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(MEDIUM - 2)
        column.addLayout(head)
        column.addLayout(self._fields)
        for part in (self._worth, self._problem, self._choices):
            column.addWidget(part)

    def _add_editors(self) -> None:
        formats = self._session.formats
        answers = [(each, words(each)) for each in IfRefused]
        self._add("package_id", self.tr("&Package"), RowChoice([]))
        fee = MoneyEditor(formats)
        fee.setPlaceholderText(self.tr("as today"))
        self._add("fee", self.tr("Ne&w fee"), fee)
        self._add("seconds", self.tr("Delivery h&ours"), HoursEditor(formats))
        self._add("shared", self.tr("It pays a &month"), MoneyEditor(formats))
        self._add("chance", self.tr("Chance %"), CountEditor(0, WHOLE))
        self._add("if_refused", self.tr("If it says no, &it"), RowChoice(answers))

    def _add(self, name: str, label: str, editor: QWidget) -> None:
        editor.setFixedWidth(_WIDTHS.get(name, _PACKAGE_WIDTH))
        self._editors[name] = editor
        self._cells[name] = _cell(label, editor)
        self._cells[name].hide()  # of all kinds together they would be wider than the window
        self._fields.addWidget(self._cells[name])
        if isinstance(editor, RowChoice):
            editor.edited.connect(lambda: self._on_chosen(name))
        elif isinstance(editor, MoneyEditor | HoursEditor | CountEditor):
            editor.edited.connect(lambda: self._touched.add(name))
            editor.editingFinished.connect(lambda: self._on_finished(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _cell(words_: str, editor: QWidget) -> QWidget:
    label = QLabel(words_)
    set_role(label, "caption")
    label.setBuddy(editor)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    editor.setAccessibleName(words_.replace("&", ""))
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TIGHT)
    column.addWidget(label)
    column.addWidget(editor)
    return cell


def _editor(widget: QWidget) -> Editor:
    return cast(Editor, widget)
