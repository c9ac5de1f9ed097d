"""kill -9 at a random moment of random use: what was said to be saved is there, and all is whole.

Edits, imports, undo, backups, restores, new passphrases and migrations of old workbooks;
`benchmarks/reliability.py` does it 200 times.
"""

from pathlib import Path

import pytest
from kills import killed_and_judged


@pytest.mark.parametrize("seed", range(8))
def test_kill_9_loses_nothing_and_breaks_nothing(tmp_path: Path, seed: int) -> None:
    assert killed_and_judged(tmp_path, seed).faults == ()
