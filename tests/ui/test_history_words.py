"""Every table and column of a workbook has words in the history, and every kind of value a form."""

from datetime import date, datetime
from enum import Enum

import pytest

from clientdesk.app.history import HistoryBook
from clientdesk.app.stored_values import code_types, kind_of
from clientdesk.domain.changes import ChangeInfo, ChangeLabel
from clientdesk.domain.formats import Formats
from clientdesk.domain.history import (
    ChangeKind,
    ChangeState,
    HistoryEntry,
    HistoryField,
    HistoryValue,
    RowAction,
    ValueKind,
)
from clientdesk.domain.records import OverheadDriver
from clientdesk.domain.review_records import Step
from clientdesk.storage.client_rows import links
from clientdesk.storage.store import Store
from clientdesk.ui.history_names import COLUMNS, TABLES, field_words, table_words
from clientdesk.ui.history_words import (
    HistoryWords,
    action_words,
    code_words,
    entry_words,
    state_words,
)

FORMATS = Formats("es", "ES", "EUR")


@pytest.fixture
def fields(store: Store) -> list[HistoryField]:
    return HistoryBook(store, date(2026, 11, 22)).fields()


def test_every_table_and_column_has_words(fields: list[HistoryField]) -> None:
    assert {field.table for field in fields} == set(TABLES)
    assert {field.column for field in fields} == set(COLUMNS)


def test_no_two_columns_of_a_table_are_called_the_same(fields: list[HistoryField]) -> None:
    named = [(field.table, field_words(field)) for field in fields]
    assert len(named) == len(set(named))
    assert len({table_words(field.table) for field in fields}) == len(TABLES)


def test_every_number_in_the_workbook_is_of_a_kind(
    fields: list[HistoryField], store: Store
) -> None:
    references = {HistoryField(link.table, link.column) for link in links(store.db)}
    for table in TABLES:
        for row in store.db.execute(f"PRAGMA table_info({table})"):
            field = HistoryField(table, row[1])
            if row[2] == "INTEGER" and row[1] != "id" and field not in references:
                assert kind_of(field) is not ValueKind.TEXT, field


def test_every_code_in_the_workbook_has_words(fields: list[HistoryField]) -> None:
    codes: set[Enum] = {code for field in fields for codes in code_types(field) for code in codes}
    assert len(codes) > 100
    for code in codes:
        assert code_words(code)


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (ValueKind.TEXT, "Óptica", "Óptica"),
        (ValueKind.NUMBER, 1_234, "1.234"),
        (ValueKind.MONEY, 123_450, "1.234,50\u00a0€"),
        (ValueKind.TIME, 5_400, "1,50 h"),  # an hour and a half
        (ValueKind.PERCENT, 40, "40\u202f%"),
        (ValueKind.THOUSANDTHS, 1_500, "1,5"),
        (ValueKind.DAY, date(2026, 3, 5), "05/03/2026"),
        (ValueKind.MOMENT, datetime(2026, 3, 5, 9, 7), "05/03/2026, 09:07"),
        (ValueKind.YES_NO, False, "no"),
        (ValueKind.CODE, OverheadDriver.EQUAL, "The same for every client"),
        (ValueKind.CODE, Step.APPROACH, "Approach"),
        (ValueKind.RECORD, "Bar Sur", "Bar Sur"),
        (ValueKind.COUNTRY, "AR", "Argentina"),
        (ValueKind.LANGUAGE, "en", "inglés"),
        (ValueKind.CURRENCY, "EUR", "EUR"),
        (ValueKind.CONTENTS, "", "(contents)"),
    ],
)
def test_a_value_is_shown_as_people_read_it(kind: ValueKind, value: object, words: str) -> None:
    assert HistoryWords(FORMATS).value(HistoryValue(kind, value)) == words


def test_a_field_without_a_value_is_a_dash() -> None:
    assert HistoryWords(FORMATS).value(None) == "—"


def test_an_undo_says_what_it_took() -> None:
    info = ChangeInfo(ChangeLabel.EDIT_CLIENT, "Bar Sur")
    made = datetime(2026, 3, 5, 9)
    undo = HistoryEntry(2, info, made, "ana", ChangeKind.UNDO, ChangeState.DONE, 1)
    assert entry_words(undo) == "undone: edit client · Bar Sur"
    assert state_words(undo) == ""
    for state in ChangeState:
        assert state_words(HistoryEntry(1, info, made, "ana", ChangeKind.DO, state))


@pytest.mark.parametrize("action", RowAction)
def test_what_became_of_a_record_has_words(action: RowAction) -> None:
    assert action_words(action)
