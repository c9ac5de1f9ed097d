"""What the copies are called that the program leaves beside a workbook."""

import re
from pathlib import Path

SUFFIX = ".clientdesk"
_COPY = re.compile(r" \((version|replaced|salvaged|moved)\b.*\)( \d+)?")


def marked(workbook: Path, mark: str) -> Path:
    """'firm (salvaged).clientdesk' beside the workbook, whether there is such a file or not."""
    return workbook.with_name(f"{workbook.stem} ({mark}){workbook.suffix or SUFFIX}")


def free_name(path: Path) -> Path:
    """The path; numbered, as 'firm 2.clientdesk', where a file has it, or a -wal that SQLite would
    take for the new file's own."""
    free, number = path, 1
    while free.exists() or free.with_name(free.name + "-wal").exists():
        number += 1
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
    return free


def copies_beside(workbook: Path) -> list[Path]:
    """What was left beside a workbook: before a migration, at a restore, and so on."""
    try:
        found = sorted(workbook.parent.glob(f"*{SUFFIX}"))
    except OSError:
        return []
    rests = ((each, each.stem.removeprefix(workbook.stem)) for each in found)
    return [each for each, rest in rests if _COPY.fullmatch(rest)]
