"""The history answers who changed what of whom, and going back in it goes as far as was said."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from package_firm import ANA, EVA, LEO, build_firm
from plan_samples import build_year

from clientdesk.app.desk import Desk
from clientdesk.app.history import HistoryBook
from clientdesk.domain.assessments import AnswerState
from clientdesk.domain.changes import ChangeLabel, TableCount
from clientdesk.domain.facts import FactKey
from clientdesk.domain.history import (
    ChangeKind,
    ChangeState,
    FieldChange,
    HistoryEntry,
    HistoryField,
    HistoryFilter,
    HistoryValue,
    RowAction,
    ValueKind,
)
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, Invoice, Tool
from clientdesk.storage.rows import fetch
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 22)
FEE = HistoryField("engagement", "monthly_fee")
ALL = HistoryFilter()
IMPORTS = Path(__file__).parents[1] / "data" / "imports"


class Clock:
    """An hour goes by with every change."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 9)

    def __call__(self) -> datetime:
        self.now += timedelta(hours=1)
        return self.now


@pytest.fixture
def store() -> Store:
    return Store.in_memory(Clock())


@pytest.fixture
def desk(store: Store) -> Desk:
    build_firm(store)
    return Desk(store, TODAY)


@pytest.fixture
def book(desk: Desk) -> HistoryBook:
    return desk.history.book


def raise_fee(desk: Desk, client_id: int, fee: int) -> None:
    agreement = desk.clients.engagement(client_id)
    assert agreement is not None
    services = desk.clients.services(agreement.id)
    desk.clients.save(desk.clients.get(client_id), replace(agreement, monthly_fee=fee), services)


def found(book: HistoryBook, wanted: HistoryFilter) -> list[HistoryEntry]:
    return list(book.page(wanted, book.narrow(wanted)).entries)


def said(book: HistoryBook, wanted: HistoryFilter, entry: HistoryEntry) -> list[FieldChange]:
    details = book.details(entry.id, "en", wanted, book.narrow(wanted))
    return [field for record in details.records for field in record.fields]


def money(minor: int) -> HistoryValue:
    return HistoryValue(ValueKind.MONEY, minor)


def test_who_changed_this_fee_and_when(desk: Desk, book: HistoryBook) -> None:
    raise_fee(desk, ANA, 33_000)
    desk.clients.save(replace(desk.clients.get(ANA), note="Rang"))
    raise_fee(desk, EVA, 55_000)
    raise_fee(desk, ANA, 36_000)
    wanted = HistoryFilter(client_id=ANA, field=FEE)
    latest, first, made = found(book, wanted)
    assert latest.made_by == first.made_by != ""
    assert latest.made_at - first.made_at == timedelta(hours=3)
    assert said(book, wanted, latest) == [FieldChange(FEE, money(33_000), money(36_000))]
    assert said(book, wanted, first) == [FieldChange(FEE, money(30_000), money(33_000))]
    assert said(book, wanted, made) == [FieldChange(FEE, None, money(30_000))]


def test_a_client_is_followed_through_all_that_belongs_to_it(desk: Desk, book: HistoryBook) -> None:
    desk.facts.save(ANA, {"employees": "7"}, TODAY)
    desk.facts.save(EVA, {"employees": "9"}, TODAY)
    latest = found(book, HistoryFilter(client_id=ANA))[0]
    assert latest.info.label is ChangeLabel.EDIT_FACTS
    assert [each.info.label for each in found(book, HistoryFilter(client_id=LEO))] == [
        ChangeLabel.IMPORT
    ]
    details = book.details(latest.id, "en", ALL, book.narrow(ALL))
    (record,) = details.records
    assert (record.table, record.name, record.action) == ("client_fact", "Ana", RowAction.ADDED)
    assert record.marks == (HistoryValue(ValueKind.CODE, FactKey.EMPLOYEES),)
    values = {each.field.column: each.after for each in record.fields}
    assert values["value"] == HistoryValue(ValueKind.NUMBER, 7)


def test_a_record_that_only_joins_two_others_is_shown_with_both(
    desk: Desk, book: HistoryBook
) -> None:
    desk.firm.save_tool(Tool(name="Vault", monthly_fee=9_900, valid_from=TODAY), [ANA])
    latest = found(book, HistoryFilter(client_id=ANA))[0]
    (field, other) = said(book, HistoryFilter(client_id=ANA), latest)
    assert {field.after, other.after} == {
        HistoryValue(ValueKind.RECORD, "Vault"),
        HistoryValue(ValueKind.RECORD, "Ana"),
    }


def test_a_deleted_client_is_still_in_the_history(desk: Desk, book: HistoryBook) -> None:
    build_year_of_leo = desk.clients.held(LEO)
    desk.clients.delete(LEO)
    known = {each.name: each for each in book.clients()}
    assert known["Leo"].deleted
    assert not known["Ana"].deleted
    latest = found(book, HistoryFilter(client_id=LEO))[0]
    details = book.details(latest.id, "en", ALL, book.narrow(ALL))
    assert latest.info.detail == "Leo"
    assert {each.action for each in details.records} == {RowAction.DELETED}
    assert set(details.counts) == {*build_year_of_leo, TableCount("client", 1)}


def test_words_days_and_labels_narrow_the_list(desk: Desk, book: HistoryBook) -> None:
    desk.clients.add(Client(ref="O1", name="Óptica Güell"))
    assert [each.info.detail for each in found(book, HistoryFilter(words="guell OPTICA"))] == [
        "Óptica Güell"
    ]
    assert found(book, HistoryFilter(words="guell nobody")) == []
    added = frozenset({ChangeLabel.ADD_CLIENT})
    assert len(found(book, HistoryFilter(words="add", labels=added))) == 1
    day = found(book, ALL)[0].made_at.date()
    assert len(found(book, HistoryFilter(first=day, last=day))) == len(found(book, ALL))
    assert found(book, HistoryFilter(first=day + timedelta(days=1))) == []
    assert found(book, HistoryFilter(last=day - timedelta(days=1))) == []


def test_pages_follow_each_other_without_a_gap(desk: Desk, book: HistoryBook) -> None:
    for number in range(7):
        desk.clients.save(replace(desk.clients.get(ANA), note=str(number)))
    whole = [each.id for each in found(book, ALL)]
    pages, before = [], 1 << 62
    while True:
        page = book.page(ALL, book.narrow(ALL), before, limit=3)
        pages += [each.id for each in page.entries]
        if not page.more:
            break
        before = pages[-1]
    assert pages == whole


def test_two_writes_of_one_row_are_one_line(desk: Desk, store: Store, book: HistoryBook) -> None:
    with store.change(ChangeLabel.EDIT_CLIENT) as change:
        for note in ("a", "b"):
            change.db.execute("UPDATE client SET note = ? WHERE id = ?", [note, ANA])
        change.db.execute("UPDATE client SET city = 'x' WHERE id = ?", [EVA])
        change.db.execute("UPDATE client SET city = '' WHERE id = ?", [EVA])
    details = book.details(change.id, "en", ALL, book.narrow(ALL))
    (record,) = details.records
    after = HistoryValue(ValueKind.TEXT, "b")
    assert record.fields == (FieldChange(HistoryField("client", "note"), None, after),)


def test_an_undo_stands_in_the_history_and_marks_what_it_took(
    desk: Desk, book: HistoryBook
) -> None:
    raise_fee(desk, ANA, 33_000)
    desk.undo()
    undo, taken = found(book, ALL)[:2]
    assert (undo.kind, undo.target) == (ChangeKind.UNDO, taken.id)
    assert taken.state is ChangeState.UNDONE
    assert taken.redoable
    assert not taken.undoable
    raise_fee(desk, EVA, 55_000)
    assert found(book, ALL)[2].state is ChangeState.SUPERSEDED


def test_going_back_to_a_change_takes_it_and_all_since(desk: Desk, book: HistoryBook) -> None:
    for fee in (31_000, 32_000, 33_000):
        raise_fee(desk, ANA, fee)
    second = found(book, ALL)[1]
    assert desk.history.undo_steps(second.id) == 2
    changes = desk.history.undo_to(second.id)
    assert changes.tables == {"engagement"}
    agreement = desk.clients.engagement(ANA)
    assert agreement is not None
    assert agreement.monthly_fee == 31_000
    third = next(each for each in found(book, ALL) if each.redoable)
    assert desk.history.redo_steps(third.id) == 2
    desk.history.redo_to(third.id)
    agreement = desk.clients.engagement(ANA)
    assert agreement is not None
    assert agreement.monthly_fee == 33_000


def test_what_cannot_be_gone_back_to_is_refused_and_nothing_moves(
    desk: Desk, book: HistoryBook
) -> None:
    raise_fee(desk, ANA, 33_000)
    raised = found(book, ALL)[0]
    with pytest.raises(Refused) as refused:
        desk.history.redo_to(raised.id)
    assert refused.value.code is RefusalCode.NOT_REDOABLE
    desk.undo()
    with pytest.raises(Refused) as refused:
        desk.history.undo_to(raised.id)
    assert refused.value.code is RefusalCode.NOT_UNDOABLE
    assert desk.history.undo_steps(raised.id) == 0
    assert found(book, ALL)[0].target == raised.id


def test_a_client_with_a_year_of_work_is_deleted_and_brought_back(store: Store) -> None:
    build_year(store)
    desk = Desk(store, TODAY)
    before = fetch(store, Invoice)
    held = {each.table: each.rows for each in desk.clients.held(ANA)}
    assert held["invoice"] == held["time_entry"]
    desk.clients.delete(ANA)
    with pytest.raises(Refused):
        desk.clients.get(ANA)
    assert len(fetch(store, Invoice)) == len(before) - held["invoice"]
    desk.undo()
    assert fetch(store, Invoice) == before
    assert desk.clients.get(ANA).name == "Ana"


def test_an_import_is_withdrawn_whole_after_undo_and_redo_and_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "firm.clientdesk"
    store = Store.create(path)
    desk = Desk(store, TODAY)
    desk.imports.commit(desk.imports.preview(IMPORTS / "clients.csv"))
    desk.clients.add(Client(ref="O1", name="Own"))
    desk.undo()
    desk.undo()
    desk.redo()
    desk.redo()
    store.close()
    store = Store.open(path)
    desk = Desk(store, TODAY)
    assert len(desk.clients.all()) > 1
    desk.imports.withdraw(desk.imports.batches()[0].id)
    assert [each.name for each in desk.clients.all()] == ["Own"]
    store.close()


def test_an_answer_is_shown_as_its_question_wants_it(desk: Desk, book: HistoryBook) -> None:
    desk.forms.start()
    form = desk.forms.all()[0].id
    held = desk.assessments.start(ANA, form, "en", "Bea").assessment.id
    asked = desk.assessments.questions(held)[0].question.id
    desk.assessments.answer(held, asked, AnswerState.UNKNOWN)
    latest = found(book, HistoryFilter(client_id=ANA))[0]
    states = {each.field.column: each.after for each in said(book, ALL, latest)}
    assert states["state"] == HistoryValue(ValueKind.CODE, AnswerState.UNKNOWN)
