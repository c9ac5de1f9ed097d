"""Kept letters in the workbook."""

from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.storage.rows import Reader, fetch

_NEWEST = "letter_date DESC, id DESC"


def letters_of_client(reader: Reader, client_id: int) -> list[KeptLetter]:
    """A client's letters, the newest first."""
    return fetch(reader, KeptLetter, "client_id = ?", [client_id], _NEWEST)


def final_letters(
    reader: Reader, client_id: int, kind: LetterKind, review_id: int | None
) -> list[KeptLetter]:
    """The final letters of a kind in a case, or outside any case, the newest first."""
    where = "client_id = ? AND kind = ? AND state = ? AND review_id IS ?"
    args = [client_id, kind.value, LetterState.FINAL.value, review_id]
    return fetch(reader, KeptLetter, where, args, _NEWEST)


def letters_made_final(reader: Reader) -> list[KeptLetter]:
    """Every final letter, superseded ones too, in the order of their making."""
    return fetch(reader, KeptLetter, "state <> ?", [LetterState.DRAFT.value])


def package_version(reader: Reader, package_id: int) -> int:
    """The number of the latest change of a package; 0 where its history is gone."""
    sql = "SELECT MAX(change_id) FROM journal WHERE table_name = 'package' AND row_id = ?"
    return int(reader.db.execute(sql, [package_id]).fetchone()[0] or 0)
