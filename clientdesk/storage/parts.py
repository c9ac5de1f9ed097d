"""What is to replace a workbook is written beside it under this name, and renamed when whole."""

import os
from pathlib import Path


def part_of(path: Path) -> Path:
    """The name of the part; beside the file itself where the path is a link to it."""
    real = path.resolve()
    return real.with_name(f".{real.name}.part")


def make_private(path: Path) -> None:
    """An empty file that only its owner may read, before anything is in it."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def remove_part(path: Path) -> None:
    """Removes what an interrupted replacing left behind; tried again at the next opening."""
    part = part_of(path)
    try:
        for suffix in ("", "-journal", "-wal", "-shm"):
            part.with_name(part.name + suffix).unlink(missing_ok=True)
    except OSError:
        return
