"""One fact of a client: its name, the value, and since when that is known."""

from typing import Any

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from clientdesk.domain.facts import ClientFact, FactType, read_value
from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import TIGHT, set_role


class FactField(QWidget):
    """Edits a fact's stored text through the editor of its type."""

    def __init__(
        self,
        name: str,
        editor: Any,  # noqa: ANN401 - an Editor and a QWidget; there is no type for both
        kind: FactType,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._editor = editor
        self._editor.setAccessibleName(name)
        label = QLabel(name)
        label.setTextFormat(label.textFormat().PlainText)
        set_role(label, "caption")
        label.setBuddy(self._editor)
        label.setToolTip(name)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._remark = text("", "caption")
        self._said = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for part in (label, self._editor, self._remark):
            column.addWidget(part)
        column.addStretch(1)

    def load(self, fact: ClientFact | None, remark: str) -> None:
        """Shows a stored fact, or none; `remark` stands below it."""
        stored = read_value(fact.value, self._kind) if fact else None
        if self._kind is FactType.YES_NO:
            stored = fact.value if fact else ""
        self._editor.set_value("" if stored is None and self._is_text else stored)
        self._said = remark
        self._remark_on(remark)

    def value(self) -> object:
        """What the editor holds, even if it is nonsense."""
        return self._editor.value()

    def set_value(self, value: object) -> None:
        self._editor.set_value(value)

    def text(self) -> str:
        """The fact as it is stored; empty where it is not known."""
        value = self._editor.value()
        return "" if value is None else str(value)

    def check(self) -> bool:
        """Says below the field what is wrong with it; True where nothing is."""
        problem = str(self._editor.problem())
        self._remark_on(problem or self._said, bad=bool(problem))
        self._editor.setAccessibleDescription(problem or self._said)
        return not problem

    def focus(self) -> None:
        self._editor.setFocus()

    @property
    def _is_text(self) -> bool:
        return self._kind in (FactType.TEXT, FactType.CHOICE)

    def _remark_on(self, words: str, bad: bool = False) -> None:
        self._remark.setText(words)
        self._remark.setWordWrap(bad)
        set_role(self._remark, "bad" if bad else "caption")
