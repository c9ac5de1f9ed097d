"""Commands that only read work beside whoever has the workbook open; the others say who has it."""

import json
import os
import socket
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from other_program import open_in_another_program

from clientdesk.storage.lock import holder_file, holder_of, user_name

OF_AN_ENGLISH_USER = {"LC_ALL": "en_GB.UTF-8"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    workbook = tmp_path / "firm.clientdesk"
    clients = tmp_path / "clients.csv"
    clients.write_text("Ref,Name\nC1,Ana\nC2,Eva\n", "utf-8")
    done = command("import", workbook, clients, "--kind", "clients")
    assert done.returncode == 0, done.stderr
    return workbook


def command(*words: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "clientdesk", *map(str, words)],
        capture_output=True,
        text=True,
        env={**os.environ, **OF_AN_ENGLISH_USER},
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("name", ["report", "check"])
def test_a_held_workbook_is_read_and_standard_error_says_so(path: Path, name: str) -> None:
    with open_in_another_program(path):
        done = command(name, path)
        since = holder_of(path).since
    assert done.returncode == 0, done.stderr
    assert since is not None
    who = f"{user_name()} @ {socket.gethostname()}, since {since:%Y-%m-%d %H:%M}"
    assert done.stderr.startswith(f"“{path}” is open: {who}. It is only read; these are its")


def test_what_another_process_saved_last_is_in_the_figures(path: Path) -> None:
    with open_in_another_program(path) as other:
        other.save("C3")
        done = command("report", path, "--json")
    assert {each["ref"] for each in json.loads(done.stdout)["clients"]} == {"C1", "C2", "C3"}


def test_a_command_that_writes_names_the_holder_and_writes_nothing(
    path: Path, tmp_path: Path
) -> None:
    clients = tmp_path / "clients.csv"
    with open_in_another_program(path) as other:
        done = command("import", path, clients, "--kind", "clients")
        assert done.returncode == 2
        assert f"{user_name()} @ {socket.gethostname()}, since" in done.stderr
        assert "Traceback" not in done.stderr
        other.save("C4")


def test_a_workbook_open_on_another_computer_is_read_too(path: Path) -> None:
    said = {"user": "eva", "host": "desk-2", "pid": 7, "since": "2026-11-22T08:30:00"}
    holder_file(path).write_text(json.dumps(said), "utf-8")
    done = command("check", path)
    assert done.returncode == 0, done.stderr
    assert "is open: eva @ desk-2, since 2026-11-22 08:30." in done.stderr
    assert str(datetime.now().year) in done.stderr
