"""A passphrase set, changed and removed: one of two files is whole at any moment."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage import protect, seals
from clientdesk.storage.backup import no_report
from clientdesk.storage.cipher import Key, comes_from, derive, new_key
from clientdesk.storage.connection import connect
from clientdesk.storage.parts import part_of
from clientdesk.storage.protect import discard, finish, opens_file, prepare, rekey_copy
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store
from clientdesk.storage.wiping import OldBytes, Readers

ADD = ChangeLabel.ADD_CLIENT
NAME = "Panaderia Ñandú"
OLD_WORKBOOKS = Path(__file__).parents[1] / "data" / "old_workbooks"
STEPS = ("export", "_verify", "_settle", "flush_folder", "replace")
FIRST, SECOND = "eleven purple horses", "seven small bells"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "firm.clientdesk"
    with closing(Store.create(path)) as store:
        add(store, "C1")
    return path


def add(store: Store, ref: str) -> None:
    with store.change(ADD) as change:
        insert(change, Client(ref=ref, name=NAME))


def go_over(store: Store, key: Key | None) -> None:
    finish(store, prepare(store, key, no_report)).wipe(1)


def refs(store: Store) -> list[str]:
    return [ref for (ref,) in store.db.execute("SELECT ref FROM client ORDER BY ref")]


def opened(path: Path, passphrase: str | None) -> Store:
    return Store.open(path, opening=Opening(passphrase=passphrase))


def names_in(path: Path) -> int:
    return path.read_bytes().count(NAME.encode())


def test_a_key_is_the_one_that_sqlcipher_derives_itself(tmp_path: Path) -> None:
    file = tmp_path / "theirs"
    with closing(dbapi2.connect(str(file))) as db:
        db.execute("PRAGMA key = 'mañana 12'")
        db.execute("CREATE TABLE t (x)")
    key = derive("mañana 12", file.read_bytes()[:16])
    with closing(connect(str(file), key=key)) as db:
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("t",)]


def test_two_ways_to_type_an_accent_are_one_passphrase() -> None:
    assert comes_from(new_key("man\u0303ana"), "ma\u00f1ana")
    assert not comes_from(new_key("manana pan"), "manana bread")


def test_setting_changing_and_removing_keeps_every_row(path: Path) -> None:
    with closing(opened(path, None)) as store:
        before = seals.all_seals(store.db)
        go_over(store, new_key(FIRST))
        assert store.encrypted
        assert seals.all_seals(store.db) == before
        assert seals.broken(store.db) == ()
        go_over(store, new_key(SECOND))
        add(store, "C2")
    assert names_in(path) == 0
    with closing(opened(path, SECOND)) as store:
        assert refs(store) == ["C1", "C2"]
        go_over(store, None)
    with closing(opened(path, None)) as store:
        assert refs(store) == ["C1", "C2"]
        assert seals.broken(store.db) == ()
    assert names_in(path) > 0


def test_the_workbook_goes_on_open_and_durable(path: Path) -> None:
    with closing(opened(path, None)) as store:
        go_over(store, new_key(FIRST))
        assert store.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert store.db.execute("PRAGMA synchronous").fetchone() == (2,)
        assert store.db.execute("PRAGMA secure_delete").fetchone() == (1,)
        add(store, "C2")
        store.undo()
        store.redo()
        with pytest.raises(Refused) as held:
            opened(path, FIRST)
    assert held.value.code is RefusalCode.IN_USE
    assert [each.name for each in path.parent.iterdir() if each.suffix == ".part"] == []


def test_a_wrong_passphrase_is_refused_as_such(path: Path) -> None:
    with closing(opened(path, None)) as store:
        go_over(store, new_key(FIRST))
    for passphrase, code in (
        ("eleven purple horse", RefusalCode.WRONG_PASSPHRASE),
        ("", RefusalCode.WRONG_PASSPHRASE),
        (None, RefusalCode.PASSPHRASE_NEEDED),
    ):
        with pytest.raises(Refused) as refused:
            opened(path, passphrase)
        assert refused.value.code is code
    assert opens_file(path, FIRST)
    assert not opens_file(path, SECOND)


def test_a_wrong_passphrase_writes_nothing_on_standard_error(path: Path) -> None:
    with closing(opened(path, None)) as store:
        go_over(store, new_key(FIRST))
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from clientdesk.storage.protect import opens_file\n"
        "print(opens_file(Path(sys.argv[1]), 'wrong'))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=path.parent,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert (ran.stdout, ran.stderr) == ("False\n", "")
    assert not (path.parent / "NONE").exists()  # where an older pragma wrote its log


def test_a_snapshot_that_is_open_reads_on(path: Path) -> None:
    with closing(opened(path, None)) as store:
        with store.snapshot() as snapshot:
            remains = finish(store, prepare(store, new_key(FIRST), no_report))
            add(store, "C2")
            count = snapshot.db.execute("SELECT COUNT(*) FROM client").fetchone()
            names = snapshot.db.execute("SELECT name FROM client").fetchall()
            remains.wipe(0)  # too early: its bytes are left as they are
            assert snapshot.db.execute("SELECT COUNT(*) FROM journal").fetchone() > (0,)
        with store.snapshot() as snapshot:
            assert snapshot.db.execute("SELECT COUNT(*) FROM client").fetchone() == (2,)
    assert (count, names) == ((1,), [(NAME,)])
    with closing(opened(path, FIRST)) as store:
        assert refs(store) == ["C1", "C2"]


def test_old_bytes_are_wiped_when_the_last_reader_has_gone(path: Path) -> None:
    second_name = path.with_name("same bytes")
    second_name.hardlink_to(path)
    with closing(opened(path, None)) as store:
        add(store, "C2")
        readers = threading.Event(), threading.Event()

        def read() -> None:
            with store.snapshot():
                readers[0].set()
                readers[1].wait(10)

        thread = threading.Thread(target=read)
        thread.start()
        assert readers[0].wait(10)
        remains = finish(store, prepare(store, new_key(FIRST), no_report))
        assert names_in(second_name) > 0
        readers[1].set()
        remains.wipe(10)
        thread.join()
    assert names_in(second_name) == 0
    assert set(second_name.read_bytes()) == {0}


def test_what_was_saved_meanwhile_is_not_lost(path: Path) -> None:
    with closing(opened(path, None)) as store:
        prepared = prepare(store, new_key(FIRST), no_report)
        add(store, "C2")
        with pytest.raises(Refused) as refused:
            finish(store, prepared)
        assert refused.value.code is RefusalCode.CHANGED_MEANWHILE
        assert not store.encrypted
        assert refs(store) == ["C1", "C2"]
        assert not part_of(path).exists()


def test_a_copy_that_is_not_wanted_leaves_nothing(path: Path) -> None:
    with closing(opened(path, None)) as store:
        discard(prepare(store, new_key(FIRST), no_report))
        assert not part_of(path).exists()


def test_stopping_while_the_copy_is_made_leaves_nothing(path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop_at(number: int) -> Callable[[int, int], None]:
        left = iter(range(number))

        def report(_done: int, _total: int) -> None:
            if next(left, None) is None:
                raise Stopped

        return report

    with closing(opened(path, None)) as store:
        for number in (0, 1, 5):
            with pytest.raises(Stopped):
                prepare(store, new_key(FIRST), stop_at(number))
            assert not part_of(path).exists()
        assert refs(store) == ["C1"]


def test_a_workbook_that_is_not_as_saved_is_not_encrypted(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content.replace(NAME.encode(), NAME.replace("Ñ", "Ü").encode(), 1))
    with closing(opened(path, None)) as store, pytest.raises(Refused) as refused:
        prepare(store, new_key(FIRST), no_report)
    assert refused.value.code is RefusalCode.CONTENTS_DIFFER
    assert not part_of(path).exists()


@pytest.mark.parametrize("call", ["replace", "flush_folder", "export", "_verify", "connect_file"])
@pytest.mark.parametrize("number", [1, 2])
def test_an_error_of_the_disk_at_any_step_leaves_a_whole_open_workbook(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    with closing(opened(path, None)) as store:
        with monkeypatch.context() as patch:
            fail_at(patch, call, number)
            try:
                go_over(store, new_key(FIRST))
            except Refused as refused:
                assert refused.code in {RefusalCode.CANNOT_WRITE, RefusalCode.DISK_FULL}
        if call != "connect_file":
            assert refs(store) == ["C1"]
            add(store, "C2")
        encrypted = store.encrypted
    with closing(opened(path, FIRST if encrypted else None)) as store:
        assert seals.broken(store.db) == ()
        assert "C1" in refs(store)


def fail_at(patch: pytest.MonkeyPatch, call: str, number: int) -> None:
    """The disk is full at the so-many-th call of a step."""
    import clientdesk.storage.store as store_module

    owner = {"replace": Path, "connect_file": store_module}.get(call, protect)
    real = getattr(owner, call)
    left = iter(range(number - 1))

    def failing(*args: object, **named: object) -> object:
        if next(left, None) is None:
            raise OSError(28, "No space left on device")
        return real(*args, **named)

    patch.setattr(owner, call, failing)


KILLED = """
import os, signal, sys
from pathlib import Path
from clientdesk.domain.opening import Opening
from clientdesk.storage import protect
from clientdesk.storage.backup import no_report
from clientdesk.storage.cipher import new_key
from clientdesk.storage.store import Store

path, step, at, old, new = Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4], sys.argv[5]

def killing(real):
    def run(*args, **named):
        if at == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        real(*args, **named)
        os.kill(os.getpid(), signal.SIGKILL)
    return run

owner, name = (Path, step) if step in ("replace", "unlink") else (protect, step)
store = Store.open(path, opening=Opening(passphrase=old or None))
setattr(owner, name, killing(getattr(owner, name)))
protect.finish(store, protect.prepare(store, new_key(new) if new else None, no_report)).wipe(1)
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is of Unix")
@pytest.mark.parametrize(
    ("step", "at", "old", "new"),
    [
        *((step, at, "", FIRST) for step in STEPS for at in ("before", "after")),
        *((STEPS[-1], at, FIRST, new) for new in (SECOND, "") for at in ("before", "after")),
    ],
)
def test_killed_at_any_step_one_of_two_files_is_whole(
    path: Path, step: str, at: str, old: str, new: str
) -> None:
    if old:
        with closing(opened(path, None)) as store:
            go_over(store, new_key(old))
    args = [sys.executable, "-c", KILLED, str(path), step, at, old, new]
    ran = subprocess.run(args, capture_output=True, text=True, check=False)
    assert ran.returncode == -signal.SIGKILL, ran.stderr
    done = (step, at) == ("replace", "after")
    with closing(opened(path, (new if done else old) or None)) as store:
        assert refs(store) == ["C1"]
        assert seals.broken(store.db) == ()
        assert not part_of(path).exists()


@pytest.fixture(params=sorted(OLD_WORKBOOKS.glob("*.clientdesk")), ids=lambda path: path.stem)
def old_workbook(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    copy = tmp_path / "copy.clientdesk"
    copy.write_bytes(request.param.read_bytes())
    yield copy


def test_a_copy_of_any_version_follows_a_change_of_key(old_workbook: Path) -> None:
    plain = old_workbook.read_bytes()
    os.utime(old_workbook, (1, 1))
    with closing(Store.open(shadow(old_workbook))) as store:
        before = seals.all_seals(store.db)
    first, second = new_key(FIRST), new_key(SECOND)
    rekey_copy(old_workbook, None, first)
    rekey_copy(old_workbook, first, second)
    rekey_copy(old_workbook, first, second)  # it has it already
    assert old_workbook.read_bytes()[:100] != plain[:100]
    assert old_workbook.stat().st_mtime == 1
    with pytest.raises(Refused) as refused:
        rekey_copy(old_workbook, first, None)
    assert refused.value.code is RefusalCode.WRONG_PASSPHRASE
    assert opens_file(old_workbook, SECOND)
    rekey_copy(old_workbook, second, None)
    assert (
        sorted(each.name for each in old_workbook.parent.iterdir() if each.suffix == ".part") == []
    )
    with closing(Store.open(old_workbook)) as store:
        assert seals.broken(store.db) == ()
        assert set(seals.all_seals(store.db)) == set(before)


def shadow(path: Path) -> Path:
    copy = path.with_name("shadow.clientdesk")
    copy.write_bytes(path.read_bytes())
    return copy


def test_readers_are_waited_for_and_no_longer_than_told() -> None:
    readers = Readers()
    assert readers.gone(0)
    with readers.one_more():
        assert not readers.gone(0)
    assert readers.gone(0)


def test_released_bytes_stay_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"abc")
    OldBytes(file, tmp_path / "none").release()
    assert file.read_bytes() == b"abc"
    OldBytes(file).wipe()
    assert file.read_bytes() == bytes(3)
