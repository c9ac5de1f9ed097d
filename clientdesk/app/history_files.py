"""Writing the history where the user wants it."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from clientdesk.domain.formats import Formats
from clientdesk.output.files import write_atomically
from clientdesk.output.history_table import history_csv, history_xlsx


def write_table(
    path: Path,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    title: str,
    formats: Formats,
    made_on: date,
) -> None:
    """A sheet where the file is named .xlsx, else CSV; whole or not at all.

    Raises Refused: HISTORY_TOO_LONG for a sheet, or why the file could not be written.
    """
    if path.suffix.lower() == ".xlsx":
        write_atomically(path, history_xlsx(heads, rows, title, made_on))
    else:
        write_atomically(path, history_csv(heads, rows, formats))
