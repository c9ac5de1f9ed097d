"""How a file is written and what its columns are called, before anything is read from it."""

import codecs
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from clientdesk.app.importing import formats
from clientdesk.app.importing.mapping import REQUIRED, Names, guess_columns, load_names
from clientdesk.app.importing.table import Table, find_table
from clientdesk.app.importing.text_file import read_text
from clientdesk.app.importing.words import column_name
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import FileKind


@dataclass(frozen=True, slots=True)
class FileLayout:
    """`guessed` has for each kind the column that a field seems to be in: field -> header."""

    encoding: str
    separator: str
    header: tuple[str, ...]
    guessed: Mapping[FileKind, Mapping[str, str]]


def look_at(path: Path) -> FileLayout:
    """The layout of a table of any kind. Raises Refused for a file that is no table at all."""
    text = read_text(path)
    names = load_names()
    table = _known_table(text, names) or find_table(text, _words)
    if table is None:
        raise Refused(RefusalCode.NO_HEADER, path=path.name)
    header = table.header.cells
    guessed = {kind: _guess(header, kind, names) for kind in REQUIRED}
    return FileLayout(_encoding(path.read_bytes()), table.separator, header, guessed)


def _known_table(text: str, names: Names) -> Table | None:
    every = {name for fields in names.values() for known in fields.values() for name in known}
    return find_table(text, lambda cells: len(every & {column_name(cell) for cell in cells}))


def _words(cells: tuple[str, ...]) -> int:
    """In a header of names nobody knows, no cell is empty or a figure."""
    return sum(1 for cell in cells if cell and not any(sign.isdigit() for sign in cell))


def _guess(header: tuple[str, ...], kind: FileKind, names: Names) -> dict[str, str]:
    words = formats.words_for_guessing(formats.recognise(header), header)
    columns = guess_columns(words, kind, names)
    return {field: header[index] for field, index in columns.indexes.items()}


def _encoding(data: bytes) -> str:
    if data.startswith(codecs.BOM_UTF8):
        return "UTF-8"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in data[:4000]:
        return "UTF-16"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "Windows"
    return "UTF-8"
