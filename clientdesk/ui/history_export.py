"""The history as a table: one line for each field that a change touched."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.app.desk import Desk
from clientdesk.app.history import HistoryBook
from clientdesk.app.history_files import write_table
from clientdesk.domain.history import HistoryEntry, HistoryFilter, RecordChange
from clientdesk.ui.history_names import field_words
from clientdesk.ui.history_words import HistoryWords, action_words, entry_words, state_words
from clientdesk.ui.jobs import Progress

_HEADS = (
    QT_TRANSLATE_NOOP("HistoryExport", "Number"),
    QT_TRANSLATE_NOOP("HistoryExport", "When"),
    QT_TRANSLATE_NOOP("HistoryExport", "Who"),
    QT_TRANSLATE_NOOP("HistoryExport", "What"),
    QT_TRANSLATE_NOOP("HistoryExport", "State"),
    QT_TRANSLATE_NOOP("HistoryExport", "Record"),
    QT_TRANSLATE_NOOP("HistoryExport", "Became"),
    QT_TRANSLATE_NOOP("HistoryExport", "Field"),
    QT_TRANSLATE_NOOP("HistoryExport", "Before"),
    QT_TRANSLATE_NOOP("HistoryExport", "After"),
)
_TITLE = QT_TRANSLATE_NOOP("HistoryExport", "History")
Row = tuple[str, ...]


def write_history(
    desk: Desk, wanted: HistoryFilter, say: HistoryWords, path: Path, progress: Progress
) -> Path:
    """Writes what is wanted of the history, the oldest change first; CSV or, by its name, XLSX.

    Raises Refused: HISTORY_TOO_LONG for a spreadsheet, or why the file could not be written.
    """
    heads = [_said(head) for head in _HEADS]
    with desk.on_snapshot(HistoryBook) as book:
        rows = _rows(book, wanted, say, progress)
        write_table(path, heads, rows, _said(_TITLE), say.formats, desk.today)
    return path


def _rows(
    book: HistoryBook, wanted: HistoryFilter, say: HistoryWords, progress: Progress
) -> Iterator[Row]:
    narrowed = book.narrow(wanted, progress)
    entries = book.all_entries(wanted, narrowed)
    for done, entry in enumerate(entries):
        progress(done, len(entries))
        for record in book.all_records(entry.id, say.formats.language, wanted, narrowed):
            yield from _lines(entry, record, say)


def _lines(entry: HistoryEntry, record: RecordChange, say: HistoryWords) -> Iterator[Row]:
    head = (
        *(str(entry.id), entry.made_at.isoformat(" "), entry.made_by, entry_words(entry)),
        *(state_words(entry), say.record(record), action_words(record.action)),
    )
    for each in record.fields:
        before, after = (say.value(value) if value else "" for value in (each.before, each.after))
        yield (*head, field_words(each.field), before, after)


def _said(words: object) -> str:
    return QCoreApplication.translate("HistoryExport", str(words))
