"""Encrypted workbooks on the command line: `key`, and --passphrase-stdin of every other command."""

import os
import pty
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.backups import backups_of
from clientdesk.app.protection import opens_file
from clientdesk.cli import COMMANDS, main
from clientdesk.domain.opening import Opening
from clientdesk.domain.records import Client
from clientdesk.launch import open_desk

FIRST, SECOND = "eleven purple horses", "seven small bells"
TIME = "Date,Client,User,Task,Hours\n2026-01-31,Ana & Co,Bea,Bookkeeping,1.5\n"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "firm.clientdesk"
    with closing(open_desk(path, Opening(create=True))) as desk:
        desk.clients.add(Client(ref="C1", name="Ana & Co"))
    return path


def run(*args: object, lines: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], input=lines)


def key(workbook: Path, task: str, *lines: str) -> Result:
    return run("key", workbook, task, "--passphrase-stdin", lines="\n".join(lines) + "\n")


def test_set_change_and_remove_say_what_they_did(workbook: Path) -> None:
    assert "is encrypted now. Copies encrypted with it: 1." in key(workbook, "set", FIRST).stdout
    assert opens_file(workbook, FIRST)
    (backup,) = backups_of(workbook, BackupPlaces.of_user())
    assert opens_file(backup.path, FIRST)
    assert "has its new passphrase" in key(workbook, "change", FIRST, SECOND).stdout
    assert opens_file(workbook, SECOND)
    assert "has no passphrase any more" in key(workbook, "remove", SECOND).stdout
    assert run("check", workbook).exit_code == 0


@pytest.mark.parametrize(
    ("task", "lines", "words"),
    [
        ("change", [FIRST, SECOND], "has no passphrase."),
        ("remove", [FIRST], "has no passphrase."),
        ("set", ["short"], "at least eight characters"),
        ("set", [], "at least eight characters"),
    ],
)
def test_what_a_plain_workbook_refuses(
    workbook: Path, task: str, lines: list[str], words: str
) -> None:
    done = key(workbook, task, *lines)
    assert done.exit_code == 2
    assert words in done.stderr
    assert run("check", workbook).exit_code == 0


def test_what_an_encrypted_workbook_refuses(workbook: Path) -> None:
    key(workbook, "set", FIRST)
    for lines in ([SECOND, FIRST], ["", ""]):
        done = key(workbook, "change", *lines)
        assert done.exit_code == 2
        assert "does not open" in done.stderr
    assert "already" in key(workbook, "set", FIRST, SECOND).stderr
    assert opens_file(workbook, FIRST)


def test_every_command_that_takes_a_workbook_takes_its_passphrase(
    workbook: Path, tmp_path: Path
) -> None:
    key(workbook, "set", FIRST)
    (tmp_path / "time.csv").write_text(TIME, "utf-8")
    for args in (
        ["import", workbook, tmp_path / "time.csv"],
        ["report", workbook],
        ["letters", workbook, "--out", tmp_path / "letters"],
        ["plan", workbook],
        ["check", workbook],
    ):
        done = run(*args, "--passphrase-stdin", lines=FIRST + "\n")
        assert done.exit_code == 0, (args, done.output)
        asked = run(*args, lines="")
        assert asked.exit_code == 2
        assert "is encrypted. Give its passphrase" in asked.stderr


def test_no_command_on_a_workbook_goes_without_a_passphrase() -> None:
    for name in COMMANDS:
        shown = run(name, "--help").output
        assert "WORKBOOK" not in shown.partition("\n")[0] or "--passphrase-stdin" in shown, name


def test_an_import_makes_an_encrypted_workbook_where_a_passphrase_comes_with_it(
    tmp_path: Path,
) -> None:
    (tmp_path / "time.csv").write_text(TIME, "utf-8")
    new = tmp_path / "new.clientdesk"
    args = ("import", new, tmp_path / "time.csv", "--passphrase-stdin")
    assert run(*args, lines="short\n").exit_code == 2
    assert not new.exists()
    assert run(*args, lines=FIRST + "\n").exit_code == 0
    assert opens_file(new, FIRST)
    assert b"Ana & Co" not in new.read_bytes()


def test_a_plain_workbook_reads_no_line(workbook: Path) -> None:
    assert run("check", workbook, "--passphrase-stdin", lines="").exit_code == 0


@pytest.mark.skipif(os.name == "nt", reason="terminals of Unix")
def test_at_a_terminal_passphrases_are_asked_for_and_not_shown(workbook: Path) -> None:
    shown = typed(["key", str(workbook), "set"], [FIRST, FIRST])
    assert "nobody can open the file if it is lost" in shown
    assert "The same again" in shown
    assert opens_file(workbook, FIRST)
    shown += typed(["check", str(workbook)], [FIRST])
    assert "no fault found" in shown
    assert FIRST not in shown


def typed(args: list[str], answers: list[str]) -> str:
    """What a terminal shows of a command; each answer is typed when a prompt has come."""
    program, terminal = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "clientdesk", *args],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        start_new_session=True,
        cwd=Path(__file__).parents[1],
    )
    os.close(terminal)
    shown = b""
    left = list(answers)
    with os.fdopen(program, "r+b", buffering=0) as screen:
        while piece := _read(screen.fileno()):
            shown += piece
            if left and shown.rstrip(b" ").endswith(b":"):
                screen.write(left.pop(0).encode() + b"\n")
                shown += b"\n"
    assert child.wait(30) == 0, shown
    return shown.decode()


def _read(handle: int) -> bytes:
    try:
        return os.read(handle, 4096)
    except OSError:  # Linux says so when the other end is closed
        return b""


def test_without_a_terminal_it_is_said_how_to_give_a_new_passphrase(workbook: Path) -> None:
    done = run("key", workbook, "set", lines=f"{FIRST}\n")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "with --passphrase-stdin" in done.stderr
    assert opens_plain(workbook)


def opens_plain(workbook: Path) -> bool:
    return run("check", workbook).exit_code == 0
