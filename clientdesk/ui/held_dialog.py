"""Says who holds a workbook and offers to look at it all the same."""

from PySide6.QtWidgets import QWidget

from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask


def choose_opening(window: QWidget, ask: Ask, refused: Refused, opening: Opening) -> Opening | None:
    """How to open the workbook after all; None for not at all."""
    return None
