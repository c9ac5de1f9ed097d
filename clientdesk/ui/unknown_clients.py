"""Names in a file that are nobody's yet: each a new client, or a known one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from clientdesk.app.importing.people import Unknown
from clientdesk.domain.records import Client
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.editors import ChoiceEditor
from clientdesk.ui.theme import LARGE, SMALL


class UnknownClients(QScrollArea):
    """A row a name; what the name resembles is one press away and never chosen beforehand."""

    def __init__(self, unknown: Sequence[Unknown], clients: Sequence[Client]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._editors: dict[str, ChoiceEditor] = {}
        known = [(client.id, client.name) for client in clients]
        self._choices: list[tuple[object, str]] = [(0, self.tr("New client")), *known]
        frame = card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 2)
        for row, each in enumerate(unknown):
            self._add(grid, row, each)
        column_of(frame).addLayout(grid)
        column_of(frame).addStretch(1)
        self.setWidget(frame)

    def choices(self) -> dict[str, int]:
        """The names that are known clients, with their ids."""
        values = {name: editor.value() for name, editor in self._editors.items()}
        return {name: value for name, value in values.items() if isinstance(value, int) and value}

    def editor(self, name: str) -> ChoiceEditor:
        """The combo box of a name."""
        return self._editors[name]

    def _add(self, grid: QGridLayout, row: int, unknown: Unknown) -> None:
        editor = ChoiceEditor(self._choices)
        editor.setAccessibleName(unknown.name)
        self._editors[unknown.name] = editor
        grid.addWidget(text(unknown.name, "strong"), row, 0)
        grid.addWidget(editor, row, 1)
        grid.addWidget(self._suggestion(unknown, editor), row, 2, Qt.AlignmentFlag.AlignLeft)

    def _suggestion(self, unknown: Unknown, editor: ChoiceEditor) -> QWidget:
        if not unknown.suggestions:
            return text("")
        like = unknown.suggestions[0]
        words = self.tr("Perhaps {name}").format(name=like.name.replace("&", "&&"))
        press = button(words, role="link")
        press.clicked.connect(lambda: editor.set_value(like.id))
        return press
