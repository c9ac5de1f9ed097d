"""Files leave the program whole or not at all."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from clientdesk.domain.problems import RefusalCode, Refused, refusal_of_disk


def write_atomically(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Writes beside the target, flushes, then replaces: a reader sees the old file or the new.

    `content` may come in pieces; what goes wrong while they are made leaves the old file too.
    Raises Refused: FOLDER_MISSING, DISK_FULL or CANNOT_WRITE; the old file is untouched then.
    """
    if not path.parent.is_dir():
        raise Refused(RefusalCode.FOLDER_MISSING, path=str(path.parent))
    try:
        _write_and_replace(path, content)
    except OSError as error:
        raise refusal_of_disk(error, path) from error


def make_folder(folder: Path) -> None:
    """Makes a folder and those above it, or raises Refused(CANNOT_WRITE)."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(RefusalCode.CANNOT_WRITE, path=str(folder)) from error


def _write_and_replace(path: Path, content: bytes | Iterable[bytes]) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines([content] if isinstance(content, bytes) else content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """That of the file replaced; a new file is for its owner alone, it holds clients' data."""
    return path.stat().st_mode & 0o777 if path.exists() else 0o600
