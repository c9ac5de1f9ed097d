"""A disk that is full, fails, is taken away or cannot be written: what was saved stays.

Needs Linux's name spaces for a disk of its own; `benchmarks/reliability.py` does it with every
4,096 bytes of room.
"""

import shutil
import subprocess
from pathlib import Path

import pytest
from own_process import environment, program

_PRIVATE = ["unshare", "--map-root-user", "--mount"]


def _can_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    tried = ["mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run([*_PRIVATE, *tried], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not _can_mount(), reason="no disk can be mounted here")


@pytest.mark.parametrize(
    ("work", "step"),
    [("full", 500_000), ("failing", 600_000), ("removed", 0), ("locked", 0), ("read-only", 0)],
)
def test_what_was_saved_stays_and_nothing_half_written_is_left(
    tmp_path: Path, work: str, step: int
) -> None:
    command = [*_PRIVATE, *program("full_disk.py"), work, str(tmp_path), str(step)]
    said = subprocess.run(command, capture_output=True, text=True, check=False, env=environment())
    assert said.stderr == ""
    *wrong, last = said.stdout.splitlines()
    assert wrong == []
    assert "0 steps" not in last.split(",")[1]
