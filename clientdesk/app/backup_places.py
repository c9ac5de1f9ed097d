"""Where the backups of each workbook go.

A chosen folder is remembered under a hash of the workbook's path, so that the names of workbooks
stand nowhere but where they are.
"""

import json
import os
from hashlib import sha256
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from clientdesk.output.files import make_folder, write_atomically

_FILE = "backup_folders.json"


class BackupPlaces:
    """The folders of one user: `data` holds those that nobody chose, `config` the choices."""

    def __init__(self, data: Path, config: Path) -> None:
        self._data = data / "backups"
        self._file = config / _FILE

    @classmethod
    def of_user(cls) -> "BackupPlaces":
        """As the operating system has them."""
        return cls(user_data_path("clientdesk"), user_config_path("clientdesk"))

    def folder_of(self, workbook: Path) -> Path:
        """Where the next backup goes: below the chosen folder if that is there, which it is not
        while its disk is out; else among the program's own data."""
        chosen = self.chosen(workbook)
        root = chosen if chosen is not None and chosen.is_dir() else self._data
        return root / _name(workbook)

    def folders_of(self, workbook: Path) -> tuple[Path, ...]:
        """Where backups may be: first where the next one goes."""
        here = self.folder_of(workbook)
        return tuple(dict.fromkeys([here, self._data / _name(workbook)]))

    def chosen(self, workbook: Path) -> Path | None:
        """The folder that the user chose, whether it is there or not."""
        found = self._choices().get(_hash(workbook))
        return Path(found) if found else None

    def missing(self, workbook: Path) -> Path | None:
        """The chosen folder where it is not there now."""
        chosen = self.chosen(workbook)
        return chosen if chosen is not None and not chosen.is_dir() else None

    def choose(self, workbook: Path, folder: Path | None) -> None:
        """Has backups go below a folder, or with None where they go unless told otherwise."""
        choices = self._choices()
        choices.pop(_hash(workbook), None)
        if folder is not None:
            choices[_hash(workbook)] = str(folder.absolute())
        make_folder(self._file.parent)
        write_atomically(self._file, json.dumps(choices, indent=1).encode())

    def _choices(self) -> dict[str, str]:
        try:
            found = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        items = found.items() if isinstance(found, dict) else ()
        return {key: value for key, value in items if isinstance(value, str)}


def _name(workbook: Path) -> str:
    return f"{workbook.stem}-{_hash(workbook)[:8]}"


def _hash(workbook: Path) -> str:
    path = os.path.normcase(os.path.realpath(workbook))
    return sha256(path.encode("utf-8", "surrogateescape")).hexdigest()
