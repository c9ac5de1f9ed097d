"""A workbook on a disk that cannot be written to is read, also what is only in its -wal."""

import subprocess
import sys
from pathlib import Path

import pytest

_UNSHARE = ["unshare", "--user", "--map-root-user", "--mount"]

# A disk in memory holds a workbook as it is while it is open: the last client is in its -wal.
_SCRIPT = """
import shutil, subprocess, sys
from pathlib import Path
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import Client
from clientdesk.storage.cipher import new_key
from clientdesk.storage.rows import fetch, insert
from clientdesk.storage.store import Store

home, disk, passphrase = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
path = home / "firm.clientdesk"
store = Store.create(path, key=new_key(passphrase) if passphrase else None)
for ref in ("C1", "C2"):
    with store.change(ChangeLabel.ADD_CLIENT) as change:
        insert(change, Client(ref=ref, name=ref))
    if ref == "C1":
        store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk], check=True)
for end in sys.argv[4].split(","):
    shutil.copy(f"{path}{end}", disk)
subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
try:
    Store.open(disk / path.name, opening=Opening(passphrase=passphrase or None))
except Refused as refused:
    print(refused.code)
look = Store.open(
    disk / path.name, opening=Opening(passphrase=passphrase or None, read_only=True)
)
print(look.read_only.reason, *(client.ref for client in fetch(look, Client)))
with look.snapshot() as snapshot:
    print(len(fetch(snapshot, Client)))
"""


def may_mount() -> bool:
    if sys.platform != "linux":
        return False
    try:
        return not subprocess.run([*_UNSHARE, "true"], capture_output=True, check=False).returncode
    except OSError:
        return False


@pytest.mark.skipif(not may_mount(), reason="no name space to mount a disk in")
@pytest.mark.parametrize("passphrase", ["", "four quiet words here"])
@pytest.mark.parametrize(("ends", "seen"), [(",-wal,-shm", 2), (",-wal", 2), ("", 1)])
def test_a_read_only_disk_is_read(tmp_path: Path, passphrase: str, ends: str, seen: int) -> None:
    home, disk = tmp_path / "home", tmp_path / "disk"
    home.mkdir()
    disk.mkdir()
    command = [*_UNSHARE, sys.executable, "-c", _SCRIPT, str(home), str(disk)]
    command += [passphrase, ends]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    said = ["read_only", " ".join(["medium", "C1", "C2"][: 1 + seen]), str(seen)]
    assert done.stdout.splitlines() == said
