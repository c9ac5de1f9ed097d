"""Phosphor icons. Loading their fonts takes longer than the whole window, so `theme` imports this
module only after the window is shown."""

import qtawesome
from PySide6.QtGui import QIcon


def icon(name: str, colour: str) -> QIcon:
    """The icon `plus`, `magnifying-glass`, … in a colour."""
    picture: QIcon = qtawesome.icon(f"ph.{name}", color=colour)
    return picture
