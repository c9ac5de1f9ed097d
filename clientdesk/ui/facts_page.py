"""What is known of a client: one field a fact, each with the day it was so."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.desk import Desk
from clientdesk.app.fact_edits import FactEdits
from clientdesk.domain.facts import DERIVED, ClientFact, FactKey, FactType, fact_type
from clientdesk.domain.records import Channel
from clientdesk.ui.cards import column_of, empty
from clientdesk.ui.custom_facts import CustomFactsDialog
from clientdesk.ui.dialogs import button, card, language_of, text
from clientdesk.ui.editors import ChoiceEditor, CountEditor, DateEditor, Editor, MoneyEditor
from clientdesk.ui.fact_field import FactField
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.theme import LARGE, MEDIUM, set_role
from clientdesk.ui.words import words

_COLUMNS = 3
_MOST = 2_000_000_000
_Kind = tuple[str, str, FactType]  # key, name, type


class FactsPage(QWidget):
    """Edits the facts of one client (0: a new one); the dialog around it stores them."""

    changed = Signal(object)  # Changes, of the firm's own facts

    def __init__(self, desk: Desk, client_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._client_id = desk, client_id
        self._formats = desk.formats(language_of(self))
        self._stored: dict[str, ClientFact] = {}
        self._fields: dict[str, FactField] = {}
        self._derived = text("", "muted", wrap=True)
        self._day = DateEditor(self._formats, desk.today)
        self._day.set_value(desk.today)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(MEDIUM)
        self._lay_out()
        self._build()

    def is_changed(self) -> bool:
        return bool(self._values())

    def edits(self) -> FactEdits:
        """What the user changed, as of the day that stands below the facts."""
        day = self._day.value()
        return FactEdits(self._values(), day if isinstance(day, date) else self._desk.today)

    def check(self) -> bool:
        """Says under each fact what is wrong with it; True where all can be read."""
        wrong = [field for field in self._fields.values() if not field.check()]
        problem = self._day.problem()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if wrong:
            wrong[0].focus()
        return not wrong and not problem

    def _values(self) -> dict[str, str]:
        written = {key: field.text() for key, field in self._fields.items()}
        return {key: value for key, value in written.items() if value != self._known(key)}

    def _known(self, key: str) -> str:
        fact = self._stored.get(key)
        return fact.value if fact else ""

    def _lay_out(self) -> None:
        frame = card()
        column_of(frame).addWidget(self._derived)
        column_of(frame).addLayout(self._grid)
        column_of(frame).addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(frame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, LARGE, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(area, 1)
        column.addLayout(self._foot())
        self._problem = text("", "bad")
        self._problem.hide()
        column.addWidget(self._problem)

    def _foot(self) -> QHBoxLayout:
        label = QLabel(self.tr("Note changes &as of"))
        set_role(label, "muted")
        field = self._day.focusProxy() or self._day
        label.setBuddy(field)
        field.setAccessibleName(label.text().replace("&", ""))
        self._day.setFixedWidth(160)
        own = button(self.tr("Our own &facts…"), "sliders-horizontal")
        own.clicked.connect(self._on_custom)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._day)
        row.addStretch(1)
        row.addWidget(own)
        return row

    def _build(self) -> None:
        """Makes the fields anew, keeping what was written into those that stay."""
        written = {key: field.value() for key, field in self._fields.items()}
        empty(self._grid)
        facts = self._desk.facts.of(self._client_id) if self._client_id else []
        self._stored = {fact.key: fact for fact in facts}
        self._fields = {}
        for title, kinds in self._groups():
            row = self._grid.rowCount()
            self._grid.addWidget(text(title, "card-title"), row, 0, 1, _COLUMNS)
            for place, (key, name, kind) in enumerate(kinds):
                field = self._add(key, name, kind)
                if key in written:
                    field.set_value(written[key])
                self._grid.addWidget(field, row + 1 + place // _COLUMNS, place % _COLUMNS)
                field.show()
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._show_derived()

    def _add(self, key: str, name: str, kind: FactType) -> FactField:
        field = FactField(name, self._editor(key, kind), kind)
        stored = self._stored.get(key)
        field.load(stored, self._remark(stored))
        self._fields[key] = field
        return field

    def _groups(self) -> list[tuple[str, list[_Kind]]]:
        """The facts that are written by hand under their titles; groups of none are left out."""
        usual = [(key.value, words(key), fact_type(key, {})) for key in FactKey]
        usual = [each for each in usual if each[0] not in DERIVED]
        counted = [each for each in usual if each[2] is FactType.NUMBER]
        money = [each for each in usual if each[2] is FactType.MONEY]
        rest = [each for each in usual if each not in (*counted, *money)]
        own = [(fact.key, fact.name, fact.type) for fact in self._desk.facts.custom()]
        groups = [
            (self.tr("The client"), rest),
            (self.tr("Volumes and measures"), counted),
            (self.tr("Amounts"), money),
            (self.tr("Our own facts"), own),
        ]
        return [group for group in groups if group[1]]

    def _editor(self, key: str, kind: FactType) -> Editor:
        if kind is FactType.YES_NO:
            answers = [("", self.tr("Not known")), ("yes", self.tr("Yes")), ("no", self.tr("No"))]
            return ChoiceEditor(answers)
        if kind is FactType.MONEY:
            return MoneyEditor(self._formats)
        if kind is FactType.NUMBER:
            return CountEditor(0, _MOST)
        return PickEditor(self._desk.facts.values_in_use(key))

    def _remark(self, fact: ClientFact | None) -> str:
        if fact is None:
            return self.tr("Not known")
        day = self._formats.short_date(fact.as_of)
        return self.tr("{day} · {source}").format(day=day, source=words(fact.source))

    def _show_derived(self) -> None:
        known: Mapping[str, object] = {}
        if self._client_id:
            known = self._desk.facts.all_facts().get(self._client_id, {})
        parts = [
            self._derived_words(key, known[key]) for key in FactKey if key in DERIVED & {*known}
        ]
        self._derived.setText(" · ".join(parts))
        self._derived.setVisible(bool(parts))

    def _derived_words(self, key: FactKey, value: object) -> str:
        if key is FactKey.FEE and isinstance(value, int):
            said = self._formats.money(value)
        elif key is FactKey.CHANNEL:
            said = words(Channel(str(value)))
        else:
            said = str(value)
        return self.tr("{fact}: {value}").format(fact=words(key), value=said)

    def _on_custom(self) -> None:
        dialog = CustomFactsDialog(self._desk, self)
        dialog.changed.connect(self._on_custom_changed)
        dialog.open()

    def _on_custom_changed(self, changes: object) -> None:
        self._build()
        self.changed.emit(changes)
