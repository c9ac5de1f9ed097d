"""Short records edited as rows: each keeps its identity while its fields are changed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from clientdesk.ui.row_editor import RowColumn, RowEditor

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

RecordT = TypeVar("RecordT", bound="DataclassInstance")


class RecordRows(RowEditor, Generic[RecordT]):
    """Rows of records; `names` are the attributes that the columns edit, `blank` is a new one."""

    def __init__(
        self,
        names: Sequence[str],
        columns: Sequence[RowColumn],
        words: tuple[str, str],
        blank: RecordT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(columns, *words, parent)
        self._names, self._blank = names, blank
        self._loaded: tuple[RecordT, ...] = ()

    def load_records(self, records: Sequence[RecordT]) -> None:
        """Shows these records; what `is_changed` compares with."""
        self._loaded = tuple(records)
        values = [[getattr(record, name) for name in self._names] for record in records]
        self.load(values, records)

    def records(self) -> tuple[RecordT, ...]:
        """The records as they are now in the rows, in their order."""
        pairs = zip(self.keys(), self.rows(), strict=True)
        return tuple(
            replace(key or self._blank, **dict(zip(self._names, values, strict=True)))
            for key, values in pairs
        )

    def is_changed(self) -> bool:
        return self.records() != self._loaded
