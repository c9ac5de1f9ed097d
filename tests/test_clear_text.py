"""Nothing of a client can be read on the disk of who works with an encrypted workbook.

A process works while this one reads, again and again, every file it has written or has open,
also those that have no name any more.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from letter_workbook import CLIENTS, FEE, TODAY, fill

from clientdesk.app.desk import Desk
from clientdesk.storage.store import Store

CLIENT = CLIENTS["es"]
FIRST = "eleven purple horses"
HERE = Path(__file__).parent
WORDS = (CLIENT.name, CLIENT.tax_id, CLIENT.email, CLIENT.address, str(FEE))
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")


def in_clear(content: bytes) -> set[str]:
    """The words that are found in a file's bytes."""
    return {word for word in WORDS for encoding in ENCODINGS if word.encode(encoding) in content}


def found_while(child: "subprocess.Popen[str]", own: Path) -> dict[str, set[str]]:
    """What could be read of which file at any time while a process worked."""
    found: dict[str, set[str]] = {}
    rounds = 0
    while True:
        ended = child.poll() is not None
        for path in [*own.rglob("*"), *open_files(child.pid, own)]:
            if words := in_clear(content_of(path)):
                found.setdefault(path.name, set()).update(words)
        rounds += 1
        if ended:
            break
    assert rounds > 10
    return found


def open_files(process: int, own: Path) -> Iterator[Path]:
    """Files that a process has open and writes, elsewhere too; not those it only reads."""
    folder = Path(f"/proc/{process}/fd")
    try:
        handles = [*folder.iterdir()]
    except OSError:
        return
    for handle in handles:
        try:
            target = str(handle.readlink())
            flags = Path(f"/proc/{process}/fdinfo/{handle.name}").read_text("ascii")
        except OSError:
            continue
        written = int(flags.split("flags:")[1].split()[0], 8) & os.O_ACCMODE != os.O_RDONLY
        if written and target.startswith("/") and str(own.parent / "exports") not in target:
            yield handle


def content_of(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.is_file() else b""
    except OSError:
        return b""


def work(tmp_path: Path, passphrase: str) -> dict[str, set[str]]:
    own, exports = tmp_path / "own", tmp_path / "exports"
    temporary = own / "tmp"
    for folder in (own, exports, temporary):
        folder.mkdir()
    home = {name: str(own) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    home |= {name: str(temporary) for name in ("TMPDIR", "SQLITE_TMPDIR")}
    modules = {"PYTHONPATH": os.pathsep.join([str(HERE), str(HERE.parent)])}
    args = [sys.executable, str(HERE / "clear_text_day.py"), str(own), str(exports), passphrase]
    with subprocess.Popen(
        args, stderr=subprocess.PIPE, text=True, env={**os.environ, **home, **modules}
    ) as child:
        found = found_while(child, own)
        assert child.stderr is not None
        assert child.wait() == 0, child.stderr.read()
    assert any(own.rglob("firm 20*.clientdesk")), "there is a backup"
    assert in_clear((exports / "report.csv").read_bytes()), "what the user exports can be read"
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_nothing_of_a_client_is_on_the_disk_while_and_after_work(tmp_path: Path) -> None:
    assert work(tmp_path, FIRST) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_of_a_plain_workbook_everything_is_found(tmp_path: Path) -> None:
    """That shows what the test above would find."""
    found = work(tmp_path, "")
    assert found["firm.clientdesk"] == set(WORDS)
    assert any(name.startswith("firm 20") for name in found), "its backups"


def test_a_passphrase_set_later_leaves_nothing_of_before(tmp_path: Path) -> None:
    path = tmp_path / "firm.clientdesk"
    with closing(Desk(Store.create(path), TODAY)) as desk:
        fill(desk._store, "es", CLIENT)
        assert in_clear(content_of(path.with_name(path.name + "-wal")))
        desk.protection.set(FIRST)
        assert [each.name for each in tmp_path.iterdir() if in_clear(content_of(each))] == []
