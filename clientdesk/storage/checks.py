"""What SQLite can say about the health of a workbook."""

from clientdesk.storage.rows import Reader


def integrity_faults(reader: Reader) -> list[str]:
    """Lines of a full integrity check; empty when it says 'ok'."""
    lines = [line for (line,) in reader.db.execute("PRAGMA integrity_check")]
    return [line for line in lines if line != "ok"]


def dangling_references(reader: Reader) -> int:
    """Rows that refer to one that is not there."""
    return len(reader.db.execute("PRAGMA foreign_key_check").fetchall())
