"""What the list of personas shows after a save: the persona that was saved, once."""

from collections.abc import Callable

from fakes import list_named, press, write
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.personas import Persona
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.workspace import PERSONAS_TAB
