"""What the user prefers on this machine; nothing of the firm, that is in the workbook.

Kept in an ini file. QSettings gives types back only to the process that stored them, so every
value here is read with its type.
"""

import os
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 8
LOCK_MINUTES = (0, 1, 5, 10, 30)  # 0 is never
_LOCK_MINUTES = 10


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

    @property
    def remember_files(self) -> bool:
        """Whether the names of workbooks are kept for next time."""
        return bool(self._ini.value("files/remember", True, type=bool))

    @remember_files.setter
    def remember_files(self, wanted: bool) -> None:
        self._ini.setValue("files/remember", wanted)
        if not wanted:
            self._ini.remove("files/recent")

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without use an encrypted workbook is locked; 0 is never."""
        value = self._ini.value("workbook/lock_minutes", _LOCK_MINUTES)
        return next((each for each in LOCK_MINUTES if str(each) == str(value)), _LOCK_MINUTES)

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._ini.setValue("workbook/lock_minutes", minutes)

    def add_recent(self, path: Path) -> None:
        if not self.remember_files:
            return
        others = [known for known in self.recent_files if known != path]
        lines = [str(each) for each in [path, *others][:RECENT_LIMIT]]
        self._ini.setValue("files/recent", "\n".join(lines))

    def keeps_in_place(self, path: Path) -> bool:
        """Whether the user knows what can happen to a workbook where it is."""
        return _hash(path) in self._text("workbook/kept_in_place").split()

    def keep_in_place(self, path: Path) -> None:
        """Remembers that under a hash: the names of workbooks stand nowhere else."""
        known = self._text("workbook/kept_in_place").split()
        self._ini.setValue("workbook/kept_in_place", " ".join([_hash(path), *known]))

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


def _hash(path: Path) -> str:
    return sha256(os.fsencode(os.path.normcase(path.resolve()))).hexdigest()[:16]
