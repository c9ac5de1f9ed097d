"""A small dialog around one form, that stores when Save is clicked."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from clientdesk.app.messages import Messages
from clientdesk.domain.changes import Changes
from clientdesk.domain.problems import Refused
from clientdesk.ui.dialogs import add_buttons, language_of, page, text
from clientdesk.ui.forms import RecordForm

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

RecordT = TypeVar("RecordT", bound="DataclassInstance")


class RecordDialog(QDialog, Generic[RecordT]):
    """Edits the record loaded in `form`; `store` writes it, and what it refuses is said below."""

    changed = Signal(object)

    def __init__(
        self,
        title: str,
        form: RecordForm[RecordT],
        store: Callable[[RecordT], Changes],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self._form, self._store = form, store
        self._refusal = text("", "bad", wrap=True)
        self._refusal.hide()
        self.body = QVBoxLayout()
        self.body.addWidget(form)
        column = page(self)
        column.addWidget(text(title, "page-title"))
        column.addLayout(self.body)
        column.addWidget(self._refusal)
        add_buttons(self, column, self.tr("Save")).clicked.connect(self._on_saved)

    def _on_saved(self) -> None:
        if not self._form.check():
            return
        try:
            changes = self._store(self._form.record())
        except Refused as refused:
            self._refusal.setText(Messages(language_of(self)).refusal(refused))
            self._refusal.show()
            return
        self.changed.emit(changes)
        self.accept()

    def event(self, event: QEvent) -> bool:
        """Grows with a sentence that takes more lines, which Qt leaves to squeeze the fields."""
        asks = event.type() is QEvent.Type.LayoutRequest
        done = super().event(event)
        layout = self.layout() if asks else None  # after another event the dialog may be deleted
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(needed, self.height()))
        return done
