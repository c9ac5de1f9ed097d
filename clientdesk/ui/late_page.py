"""A tab that is built when it is first shown, so that the window starts without it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

P = TypeVar("P", bound=QWidget)


class LatePage(QWidget, Generic[P]):
    """The place of a page; `make` loads and builds it the first time it is asked for."""

    built = Signal(object)  # the page

    def __init__(self, make: Callable[[], P], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._page: P | None = None
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)

    @property
    def ready(self) -> P | None:
        """The page, if it was built."""
        return self._page

    def page(self) -> P:
        """The page, built now if it was not yet."""
        return self._page or self._build()

    def _build(self) -> P:
        page = self._page = self._make()
        column = self.layout()
        if column is not None:
            column.addWidget(page)
        self.built.emit(page)
        page.show()
        return page
