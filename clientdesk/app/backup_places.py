"""Where the backups of each workbook go.

Chosen folders are remembered under a hash of the workbook's path, so that the names of workbooks
stand nowhere but where they are.
"""

import json
import os
from hashlib import sha256
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from clientdesk.output.files import make_folder, write_atomically

_FILE = "backup_folders.json"
_USUAL = ""  # among the chosen folders: the program's own data


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
        """Where backups may be: first where the next one goes, last in folders chosen before. What
        becomes of the workbook, a passphrase or an erased client, concerns those there too."""
        earlier = [Path(each) for each in self._choices().get(_hash(workbook), []) if each]
        roots = [self._data, *earlier]
        here = self.folder_of(workbook)
        return tuple(dict.fromkeys([here, *(root / _name(workbook) for root in roots)]))

    def chosen(self, workbook: Path) -> Path | None:
        """The folder that the user chose, whether it is there or not."""
        found = self._choices().get(_hash(workbook), [])
        return Path(found[0]) if found and found[0] else None

    def missing(self, workbook: Path) -> Path | None:
        """The chosen folder where it is not there now."""
        chosen = self.chosen(workbook)
        return chosen if chosen is not None and not chosen.is_dir() else None

    def choose(self, workbook: Path, folder: Path | None) -> None:
        """Has backups go below a folder, or with None where they go unless told otherwise."""
        choices = self._choices()
        wanted = _USUAL if folder is None else str(folder.absolute())
        earlier = choices.get(_hash(workbook), [])
        choices[_hash(workbook)] = list(dict.fromkeys([wanted, *earlier]))
        make_folder(self._file.parent)
        write_atomically(self._file, json.dumps(choices, indent=1).encode())

    def _choices(self) -> dict[str, list[str]]:
        """By the hash of a workbook's path, the latest choice first."""
        try:
            found = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        items = found.items() if isinstance(found, dict) else ()
        return {key: _texts(value) for key, value in items}


def _texts(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _name(workbook: Path) -> str:
    """The same for a link to the workbook."""
    return f"{Path(os.path.realpath(workbook)).stem}-{_hash(workbook)[:8]}"


def _hash(workbook: Path) -> str:
    path = os.path.normcase(os.path.realpath(workbook))
    return sha256(path.encode("utf-8", "surrogateescape")).hexdigest()
