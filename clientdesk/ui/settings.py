"""What the user prefers on this machine; nothing of the firm, that is in the workbook.

Kept in an ini file. QSettings gives types back only to the process that stored them, so every
value here is read with its type.
"""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 8


class LanguageChoice(StrEnum):
    """The language of the window; letters have their own."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"


class ThemeChoice(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings:
    """Typed access to one ini file."""

    def __init__(self, path: Path) -> None:
        self._ini = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> LanguageChoice:
        text = self._text("window/language")
        return LanguageChoice(text) if text in list(LanguageChoice) else LanguageChoice.SYSTEM

    @language.setter
    def language(self, choice: LanguageChoice) -> None:
        self._ini.setValue("window/language", choice.value)

    @property
    def theme(self) -> ThemeChoice:
        text = self._text("window/theme")
        return ThemeChoice(text) if text in list(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._ini.setValue("window/theme", choice.value)

    @property
    def recent_files(self) -> list[Path]:
        """Workbooks opened lately, newest first; files that are gone are left out."""
        lines = self._text("files/recent").splitlines()
        return [path for path in map(Path, lines) if path.is_file()]

    def add_recent(self, path: Path) -> None:
        others = [known for known in self.recent_files if known != path]
        lines = [str(each) for each in [path, *others][:RECENT_LIMIT]]
        self._ini.setValue("files/recent", "\n".join(lines))

    @property
    def geometry(self) -> QByteArray:
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, state: QByteArray) -> None:
        self._ini.setValue("window/geometry", state)

    def columns(self, table: str) -> QByteArray:
        """Width, order and visibility of a table's columns as a header saved them, or empty."""
        return self._bytes(f"columns/{table}")

    def set_columns(self, table: str, state: QByteArray) -> None:
        self._ini.setValue(f"columns/{table}", state)

    def flush(self) -> None:
        """Writes to the file now."""
        self._ini.sync()

    def _text(self, key: str) -> str:
        return str(self._ini.value(key, "", type=str))

    def _bytes(self, key: str) -> QByteArray:
        value = self._ini.value(key, QByteArray(), type=QByteArray)
        return value if isinstance(value, QByteArray) else QByteArray()
