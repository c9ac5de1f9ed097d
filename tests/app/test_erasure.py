"""A client erased for good: nothing of it is left, and the others are as they were."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from case_samples import open_case

from clientdesk.app.checks import faults
from clientdesk.app.desk import Desk
from clientdesk.app.erasure import clear_backups
from clientdesk.domain.backups import Backup
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.interactions import ClientLink, Interaction, InteractionKind, LinkKind
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, FileKind, ImportBatch, Invoice, Staff, TimeEntry
from clientdesk.domain.traces import Traces
from clientdesk.storage import seals
from clientdesk.storage.cipher import new_key
from clientdesk.storage.client_rows import rows_of_client
from clientdesk.storage.erase import erase_rows
from clientdesk.storage.rows import Record, fetch, get, insert, update
from clientdesk.storage.store import Store

NAME, OTHER = "Pastelería Ñandú", "Bar Sur"
GOES, STAYS, ALIKE = 1, 2, 3
DAY = date(2026, 10, 5)


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT, f"{NAME}.csv") as change:
        for record in records:
            insert(change, record)


def fill(store: Store) -> None:
    """A client that goes, one that stays and mentions it, one whose name holds its name."""
    batch = ImportBatch(
        file_name=f"horas {NAME}.csv",
        kind=FileKind.TIME,
        format="toggl",
        imported_at=datetime(2026, 10, 6),
        rows=1,
        added=1,
        duplicates=0,
        problems=0,
    )
    put(
        store,
        Staff(id=1, name="Ana"),
        batch,
        Client(id=GOES, ref="ND001", name=NAME, email="hola@nandu.example", tax_id="B87654321"),
        Client(id=STAYS, ref="BS001", name=OTHER, note=f"Came through {NAME.upper()}."),
        Client(id=ALIKE, ref="NN001", name=f"{NAME} Norte"),
        TimeEntry(client_id=GOES, staff_id=1, day=DAY, seconds=60, source_key="t1", batch_id=1),
        TimeEntry(client_id=STAYS, staff_id=1, day=DAY, seconds=60, source_key="t2", batch_id=1),
        Invoice(client_id=GOES, number="F1", issued_on=DAY, net=1, total=1, source_key="i1"),
        ClientLink(client_id=GOES, other_id=STAYS, kind=LinkKind.FAMILY),
        Interaction(
            client_id=STAYS,
            day=DAY,
            kind=InteractionKind.REFERRAL,
            note="sent us to B-87654321",
            other_id=GOES,
            source_key="r1",
        ),
    )


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "firm.clientdesk", lambda: datetime(2026, 11, 22, 9, 12))
    fill(store)
    yield store
    store.close()


@pytest.fixture
def desk(file: Store, today: date) -> Desk:
    return Desk(file, today)


def without_alike(store: Store) -> None:
    """So that nothing holds the name that may keep it."""
    with store.change(ChangeLabel.EDIT_CLIENT) as change:
        client = get(change, Client, ALIKE)
        assert client is not None
        update(change, replace(client, name="Panadería Norte"))


def bytes_of(store: Store) -> bytes:
    assert store.path is not None
    beside = store.path.with_name(store.path.name + "-wal")
    return store.path.read_bytes() + (beside.read_bytes() if beside.exists() else b"")


def test_a_survey_says_what_goes_and_writes_nothing(desk: Desk, file: Store) -> None:
    before = seals.all_seals(file.db)
    survey = desk.privacy.erasure.survey(GOES)
    counts = {each.table: each.rows for each in survey.counts}
    assert counts == {"client": 1, "client_link": 1, "invoice": 1, "time_entry": 1}
    assert {(each.table, each.column) for each in survey.struck} == {
        ("client", "note"),
        ("import_batch", "file_name"),
        ("interaction", "note"),
    }
    assert [each.text for each in survey.left] == [f"{NAME} Norte"]
    assert survey.kept is None  # it has not left
    assert seals.all_seals(file.db) == before


def test_no_row_of_the_client_stays_and_no_other_row_goes(desk: Desk, file: Store) -> None:
    desk.privacy.erasure.erase(GOES)
    assert {each.id for each in fetch(file, Client)} == {STAYS, ALIKE}
    assert [each.source_key for each in fetch(file, TimeEntry)] == ["t2"]
    assert fetch(file, Invoice) == []
    assert fetch(file, ClientLink) == []
    assert [each.other_id for each in fetch(file, Interaction)] == [None]
    assert faults(desk) == []
    assert seals.broken(file.db) == ()


def test_its_name_is_struck_from_what_was_written_of_others(desk: Desk, file: Store) -> None:
    desk.privacy.erasure.erase(GOES)
    assert desk.clients.get(STAYS).note == "Came through […]."
    assert desk.clients.get(ALIKE).name == f"{NAME} Norte"
    assert [each.file_name for each in fetch(file, ImportBatch)] == ["horas […].csv"]
    assert [each.note for each in fetch(file, Interaction)] == ["sent us to […]"]


def test_not_a_byte_of_its_name_remains_in_the_file(desk: Desk, file: Store) -> None:
    without_alike(file)
    file.db.execute("ANALYZE")  # SQLite's samples hold codes and other indexed words
    # The history of what the other was called goes on to hold the name; see the next test.
    with file.change(ChangeLabel.EDIT_CLIENT, for_good=True) as change:
        change.db.execute("DELETE FROM journal WHERE row_id = ? AND table_name = 'client'", [ALIKE])
    erased = desk.privacy.erasure.erase(GOES)
    assert erased.is_compact
    assert erased.remains.is_clean
    assert erased.remains.bytes_read == len(bytes_of(file))
    held = bytes_of(file)
    for word in (NAME, NAME.upper(), "hola@nandu.example", "B87654321", "ND001"):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert word.encode(encoding) not in held


def test_what_stays_is_named_in_the_proof(desk: Desk) -> None:
    remains = desk.privacy.erasure.erase(GOES).remains
    assert not remains.is_clean
    assert {each.text for each in remains.places if not each.is_history} == {f"{NAME} Norte"}
    assert remains.in_bytes == (NAME,)
    assert remains.unexplained == ()


def test_the_mentions_stay_where_the_user_wants_it(desk: Desk) -> None:
    remains = desk.privacy.erasure.erase(GOES, strike=False).remains
    assert desk.clients.get(STAYS).note == f"Came through {NAME.upper()}."
    assert ("client", "note") in {(each.table, each.column) for each in remains.places}


def test_nothing_before_it_can_be_undone_and_what_comes_after_can(desk: Desk) -> None:
    desk.privacy.erasure.erase(GOES)
    assert desk.undoable() is None
    with pytest.raises(Refused) as refused:
        desk.undo()
    assert refused.value.code is RefusalCode.NOTHING_TO_UNDO
    desk.clients.save(replace(desk.clients.get(STAYS), name="Bar Norte"))
    desk.undo()
    assert desk.clients.get(STAYS).name == OTHER


def test_what_was_undone_before_it_cannot_be_made_again(desk: Desk) -> None:
    desk.clients.save(replace(desk.clients.get(GOES), name="Another name"))
    desk.undo()
    desk.privacy.erasure.erase(GOES)
    assert desk.redoable() is None


def test_an_earlier_name_is_gone_from_the_history_too(desk: Desk, file: Store) -> None:
    desk.clients.save(replace(desk.clients.get(GOES), note="once called Mamboretá"))
    desk.clients.save(replace(desk.clients.get(GOES), note=""))
    desk.privacy.erasure.erase(GOES)
    assert "Mamboretá".encode() not in bytes_of(file)


def test_a_name_with_quotes_is_struck_from_notes_and_their_history(desk: Desk, file: Store) -> None:
    quoted = 'Bar "El Sol"'
    desk.clients.save(replace(desk.clients.get(GOES), name=quoted))
    desk.clients.save(replace(desk.clients.get(STAYS), note=f"Rent is paid by\n{quoted}"))
    desk.clients.save(replace(desk.clients.get(STAYS), note="Nothing special."))
    remains = desk.privacy.erasure.erase(GOES).remains
    assert b"El Sol" not in bytes_of(file)
    assert quoted in remains.searched
    assert quoted not in remains.in_bytes


def test_what_a_proof_searches_for_is_found_as_it_is_stored(desk: Desk, file: Store) -> None:
    quoted = 'Bar "El Sol"'
    desk.clients.save(replace(desk.clients.get(GOES), name=quoted))
    desk.clients.save(replace(desk.clients.get(STAYS), note=f"Rent is paid by {quoted}"))
    remains = desk.privacy.erasure.erase(GOES, strike=False).remains
    assert quoted in remains.in_bytes
    assert remains.unexplained == ()
    assert {each.is_history for each in remains.places if "El Sol" in each.text} == {True, False}


def test_what_the_client_was_called_before_is_struck_too(desk: Desk, file: Store) -> None:
    desk.clients.save(replace(desk.clients.get(GOES), name="Mamboretá Dos"))
    desk.privacy.erasure.erase(GOES)
    assert desk.clients.get(STAYS).note == "Came through […]."


def test_rows_deleted_long_before_are_gone_from_the_history(desk: Desk, file: Store) -> None:
    with file.change(ChangeLabel.WITHDRAW_IMPORT) as change:
        change.db.execute("DELETE FROM invoice WHERE source_key = 'i1'")
    desk.privacy.erasure.erase(GOES)
    lines = file.db.execute("SELECT count(*) FROM journal WHERE table_name = 'invoice'")
    assert lines.fetchone() == (0,)


def test_the_history_says_that_someone_was_erased_and_not_who(desk: Desk, file: Store) -> None:
    desk.privacy.erasure.erase(GOES)
    rows = file.db.execute("SELECT label, detail, state FROM change ORDER BY id DESC").fetchall()
    assert rows[0] == ("erase_client", "", "superseded")
    assert all(NAME not in detail for _, detail, _ in rows)


def test_an_import_can_still_be_withdrawn(desk: Desk, file: Store) -> None:
    desk.privacy.erasure.erase(GOES)
    desk.imports.withdraw(1)
    assert fetch(file, TimeEntry) == []
    assert faults(desk) == []


def test_a_case_with_its_steps_goes_with_its_client(desk: Desk, file: Store) -> None:
    open_case(desk, GOES)
    desk.privacy.erasure.erase(GOES)
    owned = ("review", "review_step", "review_need")
    assert [file.db.execute(f"SELECT count(*) FROM {each}").fetchone()[0] for each in owned] == [
        0
    ] * 3


def test_an_unknown_client_is_refused_and_nothing_changes(desk: Desk, file: Store) -> None:
    before = seals.all_seals(file.db)
    with pytest.raises(Refused) as refused:
        desk.privacy.erasure.erase(99)
    assert refused.value.code is RefusalCode.CLIENT_UNKNOWN
    assert seals.all_seals(file.db) == before


def test_an_error_on_the_way_undoes_all_of_it(file: Store) -> None:
    before, size = seals.all_seals(file.db), len(fetch(file, Client))
    with (
        pytest.raises(ZeroDivisionError),
        file.change(ChangeLabel.ERASE_CLIENT, for_good=True) as change,
    ):
        erase_rows(change, rows_of_client(change.db, GOES), Traces((NAME,), ()), True)
        raise ZeroDivisionError
    assert seals.all_seals(file.db) == before
    assert len(fetch(file, Client)) == size
    assert seals.broken(file.db) == ()


def test_an_encrypted_workbook_is_proved_by_its_rows(tmp_path: Path, today: date) -> None:
    store = Store.create(tmp_path / "firm.clientdesk", key=new_key("a long passphrase"))
    fill(store)
    without_alike(store)
    erased = Desk(store, today).privacy.erasure.erase(GOES)
    store.close()
    assert erased.remains.bytes_read == 0
    assert {each.is_history for each in erased.remains.places} == {True}  # of the one alike
    assert erased.remains.free_pages == 0


def test_a_workbook_in_memory_can_be_proved_too(store: Store, today: date) -> None:
    fill(store)
    assert Desk(store, today).privacy.erasure.erase(GOES).remains.unexplained == ()


def test_a_reader_that_holds_the_old_state_is_said(desk: Desk, file: Store) -> None:
    file.db.execute("PRAGMA busy_timeout = 50")
    with file.snapshot():
        erased = desk.privacy.erasure.erase(GOES)
    assert not erased.is_compact


def test_backups_are_removed_only_after_a_new_one_was_checked(
    file: Store, today: date, tmp_path: Path
) -> None:
    from clientdesk.app.backup_places import BackupPlaces

    desk = Desk(file, today, BackupPlaces(tmp_path / "data", tmp_path / "config"))
    old: Backup = desk.backups.make()
    assert NAME.encode() in old.path.read_bytes()
    without_alike(file)
    desk.privacy.erasure.erase(GOES)
    cleared = clear_backups(desk.backups)
    assert cleared.removed == (old.path,)
    assert [each.path for each in desk.backups.list()] == [cleared.made]
    assert b"hola@nandu.example" not in cleared.made.read_bytes()


def test_the_file_is_written_anew_while_the_window_is_in_the_midst_of_reading(file: Store) -> None:
    rows = file.db.execute("SELECT id FROM journal")
    assert rows.fetchone()
    with ThreadPoolExecutor(1) as pool:
        compacting = pool.submit(file.compact)
        assert rows.fetchall()  # the reading ends while the job waits for it
        assert compacting.result(20)
