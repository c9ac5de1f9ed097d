"""The box above a list that says which of its rows are shown."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

C = TypeVar("C", bound=StrEnum)


def fill_choices(box: QComboBox, choices: Mapping[C, object], context: str) -> None:
    """Fills a box with words marked for translation in a context, each with its choice."""
    for choice, words in choices.items():
        box.addItem(QCoreApplication.translate(context, str(words)), choice)
