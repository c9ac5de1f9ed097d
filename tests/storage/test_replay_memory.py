"""Taking back much needs no more memory than taking back little."""

import tracemalloc
from collections.abc import Callable
from datetime import date

from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.records import Expense
from clientdesk.storage.imports import insert_many
from clientdesk.storage.store import Store

FEW, MANY = 2_000, 20_000


def imported(rows: int) -> Store:
    store = Store.in_memory()
    with store.change(ChangeLabel.IMPORT) as change:
        expenses = [
            Expense(
                client_id=None, day=date(2026, 1, 1), amount=each, passed_on=0, source_key=str(each)
            )
            for each in range(rows)
        ]
        insert_many(change, expenses)
    return store


def peak(work: Callable[[], Changes]) -> int:
    """Bytes that Python held at most; SQLite's own are not among them."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_undo_and_redo_hold_a_part_of_a_large_import_at_a_time() -> None:
    few, many = imported(FEW), imported(MANY)
    assert peak(many.undo) < 2 * peak(few.undo)
    assert peak(many.redo) < 2 * peak(few.redo)
    few.close()
    many.close()
