"""`clientdesk backup` and `restore`: what they write, say and refuse."""

from contextlib import closing
from pathlib import Path

import pytest
from backup_samples import PASSPHRASE, add, names_in, new_store
from click.testing import CliRunner, Result

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.backups import backups_of
from clientdesk.cli import main
from clientdesk.storage.store import Store


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


def run(*args: object, stdin: str = "") -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], input=stdin)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "firm.clientdesk"
    new_store(path, "Ana").close()
    return path


def test_a_backup_is_a_workbook_of_its_own(workbook: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.clientdesk"
    done = run("backup", workbook, copy)
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith(f"Backup: {copy} (clients: 1, last change: 20")
    assert names_in(copy) == ["Ana"]


def test_a_backup_overwrites_nothing(workbook: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("mine")
    for target in (other, workbook):
        refused = run("backup", workbook, target)
        assert (refused.exit_code, refused.stdout) == (2, "")
        assert "already exists" in refused.stderr
    assert other.read_text() == "mine"
    assert run("backup", workbook, tmp_path / "none" / "a.clientdesk").exit_code == 2


def test_a_workbook_that_is_open_can_be_backed_up_but_not_restored(
    workbook: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.clientdesk"
    with closing(Store.open(workbook)) as store:
        add(store, "Bea")
        assert run("backup", workbook, copy).exit_code == 0
        refused = run("restore", copy, workbook)
        assert refused.exit_code == 2
        assert "already open" in refused.stderr
    assert names_in(copy) == ["Ana", "Bea"]


def test_restoring_says_what_is_there_now_and_what_is_kept(workbook: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.clientdesk"
    run("backup", workbook, copy)
    with closing(Store.open(workbook)) as store:
        add(store, "Bea")
    done = run("restore", copy, workbook)
    assert done.exit_code == 0, done.output
    first, second = done.stdout.splitlines()
    assert first.startswith(f"{workbook} is as it was in the backup (clients: 1, last change: 20")
    (kept,) = tmp_path.glob("firm (replaced *).clientdesk")
    assert second == f"What was there before is kept: {kept}"
    assert names_in(workbook) == ["Ana"]
    assert names_in(kept) == ["Ana", "Bea"]


def test_restoring_where_there_is_nothing_makes_the_workbook(
    workbook: Path, tmp_path: Path
) -> None:
    done = run("restore", workbook, tmp_path / "new.clientdesk")
    assert (done.exit_code, len(done.stdout.splitlines())) == (0, 1)
    assert names_in(tmp_path / "new.clientdesk") == ["Ana"]


def test_an_encrypted_workbook_is_backed_up_and_restored_encrypted(tmp_path: Path) -> None:
    path, copy = tmp_path / "locked.clientdesk", tmp_path / "copy.clientdesk"
    new_store(path, "Ana", passphrase=PASSPHRASE).close()
    refused = run("backup", path, copy)
    assert (refused.exit_code, copy.exists()) == (2, False)
    assert "--passphrase-stdin" in refused.stderr
    assert run("backup", path, copy, "--passphrase-stdin", stdin="wrong\n").exit_code == 2
    done = run("backup", path, copy, "--passphrase-stdin", stdin=f"{PASSPHRASE}\n")
    assert done.exit_code == 0, done.output
    assert b"SQLite" not in copy.read_bytes()[:16]
    done = run("restore", copy, path, "--passphrase-stdin", stdin=f"{PASSPHRASE}\n")
    assert done.exit_code == 0, done.output
    assert names_in(path, PASSPHRASE) == ["Ana"]


@pytest.mark.parametrize("content", [b"", b"Dear Sir", b"\0" * 9000])
def test_what_is_no_backup_is_refused_in_a_sentence(
    workbook: Path, tmp_path: Path, content: bytes
) -> None:
    bad = tmp_path / "bad.clientdesk"
    bad.write_bytes(content)
    for command in (("restore", bad, workbook), ("backup", bad, tmp_path / "x.clientdesk")):
        refused = run(*command)
        assert refused.exit_code == 2
        assert refused.stderr.strip().endswith(".")
        assert "Traceback" not in refused.output
    assert names_in(workbook) == ["Ana"]
    assert not (tmp_path / "x.clientdesk").exists()


def test_every_command_that_writes_leaves_a_backup_behind(tmp_path: Path) -> None:
    path = tmp_path / "firm.clientdesk"
    table = tmp_path / "clients.csv"
    table.write_text("Name,Code\nAna,C1\n")
    done = run("import", path, table, "--kind", "clients")
    assert done.exit_code == 0, done.output
    (backup,) = backups_of(path, BackupPlaces.of_user())
    assert names_in(backup.path) == ["Ana"]


def test_a_backup_that_could_not_be_made_is_said_and_the_work_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    (tmp_path / "file").write_text("in the way")
    path, table = tmp_path / "firm.clientdesk", tmp_path / "clients.csv"
    table.write_text("Name,Code\nAna,C1\n")
    done = run("import", path, table, "--kind", "clients")
    assert done.exit_code == 0, done.output
    assert "No backup could be written" in done.stderr
    assert names_in(path) == ["Ana"]
