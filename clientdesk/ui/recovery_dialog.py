"""What can be done with a workbook that is damaged."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask


def recover(window: QWidget, ask: Ask, refused: Refused, path: Path) -> Path | None:
    """The workbook that is whole again and to be opened; None where the user left it at that."""
    return None
