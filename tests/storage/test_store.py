"""The workbook file: made whole, locked, refused in words, never half written."""

import os
import shutil
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import date
from pathlib import Path
from threading import Event

import pytest

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.interactions import Interaction
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.plan_records import ActionKind, IfRefused, Plan, PlanAction
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, Staff, TimeEntry
from clientdesk.domain.review_records import ReviewStep, ReviewTerms, StepState
from clientdesk.storage import seals
from clientdesk.storage.connection import DriverError, connect
from clientdesk.storage.lock import holder_of, user_name
from clientdesk.storage.rows import fetch, insert
from clientdesk.storage.schema import APPLICATION_ID, CURRENT_VERSION
from clientdesk.storage.store import Store

ADD = ChangeLabel.ADD_CLIENT


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "firm.clientdesk"
    store = Store.create(path)
    with store.change(ADD) as change:
        insert(change, Client(ref="C1", name="Ana"))
    store.close()
    return path


def refusal(path: Path) -> RefusalCode:
    with pytest.raises(Refused) as refused:
        Store.open(path)
    return refused.value.code


def test_a_new_workbook_is_opened_again_with_its_data(path: Path) -> None:
    store = Store.open(path)
    assert [client.name for client in fetch(store, Client)] == ["Ana"]
    store.close()


def test_the_file_says_what_it_is_and_which_version(path: Path) -> None:
    header = path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == CURRENT_VERSION


def test_nothing_but_the_lock_is_left_beside_a_closed_workbook(path: Path) -> None:
    left = {item.name for item in path.parent.iterdir()}
    assert left <= {path.name, f"{path.name}.lock"}


def test_every_table_is_strict_and_foreign_keys_hold(store: Store) -> None:
    tables = store.db.execute("PRAGMA table_list").fetchall()
    loose = [name for schema, name, kind, _, _, strict in tables
             if schema == "main" and kind == "table" and not strict
             and not name.startswith(("sqlite_", "_sqlite_"))]  # fmt: skip
    assert loose == []
    assert store.db.execute("PRAGMA foreign_keys").fetchone() == (1,)
    with pytest.raises(DriverError), store.change(ADD) as change:
        insert(change, TimeEntry(client_id=7, staff_id=7, day=None, seconds=1))  # type: ignore[arg-type]


def test_creating_never_touches_a_file_that_exists(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        Store.create(path)
    assert refused.value.code is RefusalCode.ALREADY_EXISTS
    assert path.read_bytes() == before


def test_creating_never_takes_in_what_a_deleted_workbook_left_behind(path: Path) -> None:
    store = Store.open(path)
    with store.change(ADD) as change:
        insert(change, Client(ref="C2", name="Bea"))
    wal = path.with_name(f"{path.name}-wal")
    left = wal.read_bytes()
    store.close()
    path.unlink()
    wal.write_bytes(left)
    with pytest.raises(Refused) as refused:
        Store.create(path)
    assert refused.value.code is RefusalCode.ALREADY_EXISTS
    assert refused.value.details == {"path": str(wal)}
    wal.unlink()
    Store.create(path).close()


def test_creating_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        Store.create(tmp_path / "none" / "a.clientdesk")
    assert refused.value.code is RefusalCode.FOLDER_MISSING


def test_a_second_window_is_refused_and_told_who_has_it(path: Path) -> None:
    first = Store.open(path)
    with pytest.raises(Refused) as refused:
        Store.open(path)
    assert refused.value.code is RefusalCode.IN_USE
    holder = holder_of(path)
    assert (holder.pid, holder.host) == (os.getpid(), socket.gethostname())
    assert refused.value.details["holder"] == f"{user_name()} @ {socket.gethostname()}"
    first.close()
    Store.open(path).close()


def test_another_process_is_refused(path: Path) -> None:
    first = Store.open(path)
    code = (
        "import sys; from pathlib import Path\n"
        "from clientdesk.storage.store import Store\n"
        "from clientdesk.domain.problems import Refused\n"
        "try: Store.open(Path(sys.argv[1]))\n"
        "except Refused as refused: print(refused.code)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "in_use"
    first.close()


def test_what_is_not_a_workbook_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    assert refusal(tmp_path / "missing.clientdesk") is RefusalCode.FILE_MISSING
    for name, content, code in (
        ("empty", b"", RefusalCode.EMPTY_FILE),
        ("letter", b"Dear Sir", RefusalCode.NOT_A_WORKBOOK),
        ("noise", bytes(range(256)) * 40, RefusalCode.NOT_A_WORKBOOK),
    ):
        file = tmp_path / name
        file.write_bytes(content)
        assert refusal(file) is code
        assert file.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    db = connect(str(other))
    db.execute("CREATE TABLE book (id INTEGER)")
    db.close()
    assert refusal(other) is RefusalCode.NOT_A_WORKBOOK


def test_a_newer_workbook_is_refused_unchanged(path: Path) -> None:
    db = connect(str(path))
    db.execute(f"PRAGMA user_version = {CURRENT_VERSION + 1}")
    db.close()
    before = path.read_bytes()
    assert refusal(path) is RefusalCode.NEWER_VERSION
    assert path.read_bytes() == before


def test_a_damaged_workbook_is_refused(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    assert refusal(path) is RefusalCode.DAMAGED


def test_a_cut_off_workbook_is_refused(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert refusal(path) is RefusalCode.DAMAGED


def test_a_refused_workbook_is_not_left_locked(path: Path) -> None:
    good = path.read_bytes()
    path.write_bytes(good[:8192])
    assert refusal(path) is RefusalCode.DAMAGED
    path.write_bytes(good)
    Store.open(path).close()


def test_a_workbook_on_a_full_or_missing_disk_keeps_what_was_saved(path: Path) -> None:
    store = Store.open(path)
    pages = store.db.execute("PRAGMA page_count").fetchone()[0]
    store.db.execute(f"PRAGMA max_page_count = {pages}")  # SQLite then says the disk is full
    with pytest.raises(Refused) as refused, store.change(ADD) as change:
        for number in range(5_000):
            insert(change, Client(ref=f"X{number}", name="x" * 100))
    assert refused.value.code is RefusalCode.DISK_FULL
    assert [client.ref for client in fetch(store, Client)] == ["C1"]
    store.close()


def test_an_error_inside_a_change_undoes_all_of_it(store: Store) -> None:
    with pytest.raises(KeyError), store.change(ADD) as change:
        insert(change, Client(ref="C1", name="Ana"))
        raise KeyError
    assert fetch(store, Client) == []
    assert store.undoable() is None


def test_a_write_outside_a_change_fails(store: Store) -> None:
    with pytest.raises(DriverError, match="journal"):
        store.db.execute("INSERT INTO staff (name, email, role, archived) VALUES ('', '', '', 0)")


def test_a_snapshot_sees_one_state_and_cannot_write(path: Path) -> None:
    store = Store.open(path)
    with store.snapshot() as snapshot:
        assert len(fetch(snapshot, Client)) == 1
        with store.change(ADD) as change:
            insert(change, Staff(name="Bea"))
            insert(change, Client(ref="C2", name="Carla"))
        assert len(fetch(snapshot, Client)) == 1
        with pytest.raises(DriverError):
            snapshot.db.execute("DELETE FROM staff")
    with store.snapshot() as snapshot:
        assert len(fetch(snapshot, Client)) == 2
    store.close()


WRITER = """
import sys
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import date
from pathlib import Path
from threading import Event
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.records import Client, Staff
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store

store = Store.open(Path(sys.argv[1]))
for number in range(100_000):
    with store.change(ChangeLabel.ADD_CLIENT) as change:
        insert(change, Client(ref=f"K{number}", name="x" * 300))
        insert(change, Staff(name=f"K{number}"))
    print(number, flush=True)
"""


@pytest.mark.parametrize("writes", [1, 7, 40, 150])
def test_kill_9_loses_nothing_that_was_saved(path: Path, writes: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        last = -1
        for _ in range(writes):
            last = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
    store = Store.open(path)
    refs = {client.ref for client in fetch(store, Client)} - {"C1"}
    people = {staff.name for staff in fetch(store, Staff)}
    assert refs == people  # both or neither
    assert {f"K{number}" for number in range(last + 1)} <= refs
    assert store.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    store.close()


OLD = Path(__file__).parent.parent / "data/old_workbooks"


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5, 6])
def test_workbooks_of_every_version_are_opened_for_ever(tmp_path: Path, version: int) -> None:
    name = f"v{version}.clientdesk"
    copy = tmp_path / name
    shutil.copy(OLD / name, copy)
    store = Store.open(copy)
    assert [client.name for client in fetch(store, Client)] == ["Panadería La Espiga"]
    store.close()


def test_a_case_of_version_4_is_as_it_was_left(tmp_path: Path) -> None:
    shutil.copy(OLD / "v4.clientdesk", tmp_path)
    store = Store.open(tmp_path / "v4.clientdesk")
    (step,) = fetch(store, ReviewStep, "step = 1")
    assert (step.state, step.outcome) == (StepState.DONE, "Quiere seguir")
    assert [each.note for each in fetch(store, Interaction)] == ["Entrega tarde"]
    assert [each.state for each in fetch(store, KeptLetter)] == [LetterState.DRAFT]
    store.close()


def test_a_plan_of_version_5_is_as_it_was_left(tmp_path: Path) -> None:
    shutil.copy(OLD / "v5.clientdesk", tmp_path)
    store = Store.open(tmp_path / "v5.clientdesk")
    started, copy = fetch(store, Plan)
    assert (started.name, started.reason) == ("Primavera", "Lo pide el banco")
    assert (started.started_on, copy.started_on) == (date(2026, 11, 22), None)
    action, again = fetch(store, PlanAction)
    assert (action.kind, action.fee, action.chance) == (ActionKind.RAISE, 41_500, 80)
    assert (action.if_refused, action.note) == (IfRefused.LEAVES, "En dos pasos")
    assert (action.fee_promised, again.review_id) == (41_500, None)
    proposed = fetch(store, ReviewTerms, "side = 'proposed' AND review_id = ?", [action.review_id])
    assert [each.fee for each in proposed] == [41_500]
    store.close()


def test_what_version_6_sealed_and_who_wrote_it_is_as_it_was_left(tmp_path: Path) -> None:
    shutil.copy(OLD / "v6.clientdesk", tmp_path)
    store = Store.open(tmp_path / "v6.clientdesk")
    assert seals.broken(store.db) == ()
    # As the SQLite of that day wrote the row: one that wrote it otherwise would break every seal.
    assert seals.all_seals(store.db)["client"] == (1, "a8aaf842a40fb758b4287d8ea5123e4a")
    authors = [by for (by,) in store.db.execute("SELECT made_by FROM change ORDER BY id DESC")]
    assert authors == ["bea"] + [""] * 14  # nobody was written down before
    store.undo()
    assert [each.phone for each in fetch(store, Client)] != ["+54 11 5555 0101"]
    store.close()


def test_an_older_workbook_is_copied_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    old = tmp_path / "v1.clientdesk"
    shutil.copy(OLD / "v1.clientdesk", old)
    Store.open(old).close()
    copy = tmp_path / "v1 (version 1).clientdesk"
    db = connect(str(copy))
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    assert db.execute("SELECT name FROM client").fetchall() == [("Panadería La Espiga",)]
    db.close()
    assert not list(tmp_path.glob("*.part"))


def test_a_workbook_that_cannot_be_copied_is_not_migrated(tmp_path: Path) -> None:
    old = tmp_path / "v1.clientdesk"
    shutil.copy(OLD / "v1.clientdesk", old)
    (tmp_path / "v1 (version 1).clientdesk").mkdir()  # in the way of the copy
    with pytest.raises(Refused) as refused:
        Store.open(old)
    assert refused.value.code is RefusalCode.CANNOT_WRITE
    db = connect(str(old))
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    db.close()


def test_a_current_workbook_is_opened_without_a_copy(tmp_path: Path) -> None:
    Store.create(tmp_path / "new.clientdesk").close()
    Store.open(tmp_path / "new.clientdesk").close()
    assert [path.name for path in tmp_path.glob("*.clientdesk")] == ["new.clientdesk"]


def test_a_write_of_the_window_waits_for_a_jobs_and_never_ends_it(path: Path) -> None:
    store = Store.open(path)
    inside, go_on = Event(), Event()

    def import_much() -> None:
        with store.change(ADD) as change:
            insert(change, Client(ref="C2", name="first half"))
            inside.set()
            assert go_on.wait(10)
            insert(change, Client(ref="C3", name="second half"))

    with ThreadPoolExecutor(2) as pool:
        job = pool.submit(import_much)
        assert inside.wait(10)
        window = pool.submit(add, store, Client(ref="C4", name="meanwhile"))
        assert not wait([window], timeout=0.2).done  # it has not failed: it waits
        go_on.set()
        job.result(10)
        window.result(10)
    store.undo()
    assert [each.ref for each in fetch(store, Client)] == ["C1", "C2", "C3"]
    store.undo()
    assert [each.ref for each in fetch(store, Client)] == ["C1"]
    store.close()


def test_a_new_workbook_is_for_its_owner_alone(tmp_path: Path) -> None:
    Store.create(tmp_path / "new.clientdesk").close()
    assert (tmp_path / "new.clientdesk").stat().st_mode & 0o777 == 0o600


def add(store: Store, client: Client) -> None:
    with store.change(ADD) as change:
        insert(change, client)
