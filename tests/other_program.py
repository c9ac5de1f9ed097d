"""Another process that has a workbook open: it writes a client for each line it is given."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PROGRAM = """
import sys
from pathlib import Path
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.opening import Opening
from clientdesk.domain.records import Client
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store

store = Store.open(Path(sys.argv[1]), opening=Opening(passphrase=sys.argv[2] or None))
print("open", flush=True)
for line in sys.stdin:
    with store.change(ChangeLabel.ADD_CLIENT) as change:
        insert(change, Client(ref=line.strip(), name=line.strip()))
    print("saved", flush=True)
store.close()
print("closed", flush=True)
"""


class OtherProgram:
    """Has a workbook open until `close`, or until it is killed."""

    def __init__(self, path: Path, passphrase: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, path, passphrase],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._hear("open")

    def save(self, ref: str) -> None:
        """Adds a client; what it saved is in its -wal."""
        assert self.process.stdin is not None
        print(ref, file=self.process.stdin, flush=True)
        self._hear("saved")

    def close(self) -> None:
        """Closes the workbook in good order."""
        if self.process.poll() is None and self.process.stdin is not None:
            self.process.stdin.close()
            self._hear("closed")
        self._end()

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self.process.kill()
        self._end()

    def _hear(self, word: str) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == f"{word}\n"

    def _end(self) -> None:
        self.process.wait(10)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


@contextmanager
def open_in_another_program(path: Path, passphrase: str = "") -> Iterator[OtherProgram]:
    """A second process with the workbook open; it is gone afterwards."""
    other = OtherProgram(path, passphrase)
    try:
        yield other
    finally:
        other.close()
