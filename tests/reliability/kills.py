"""Kills the process of `killed_use` at a random moment, and judges what is left."""

import json
import shutil
import signal
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

from killed_use import NAME, Said, opened, places_in, state_before_the_last_change, state_of
from own_process import environment, program
from random_use import DAY

from clientdesk.app.backups import backups_of, verify_file
from clientdesk.app.checks import faults
from clientdesk.app.desk import Desk
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage import journal, seals
from clientdesk.storage.store import Store

OLD = Path(__file__).parent.parent / "data/old_workbooks"
PASSPHRASES = ("", "correct horse one", "battery staple two")
# After how many lines of which kind, and how long after it at most.
_MOMENTS = {"use": (12, 0.01), "rekey": (1, 0.4), "restore": (1, 0.1), "backup": (2, 0.1),
            "open": (1, 0.2), "close": (1, 0.1)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """`step` is what was interrupted; `faults` are what is wrong, in a word or two each."""

    step: str
    saved: int
    faults: tuple[str, ...]


def killed_and_judged(folder: Path, seed: int) -> Verdict:
    """One workbook, new or old, used, killed and opened again."""
    random = Random(seed)
    kept, version = folder / NAME, random.randrange(12)
    if 1 <= version <= 5:
        shutil.copy(OLD / f"v{version}.clientdesk", kept)
    else:
        Store.create(kept).close()
    lines = _killed(folder, seed, random)
    return Verdict(
        lines[-1].step, sum(not line.step for line in lines), tuple(_faults(folder, lines))
    )


def _killed(folder: Path, seed: int, random: Random) -> list[Said]:
    """What it said until it was killed."""
    kind = random.choice(tuple(_MOMENTS))
    count, longest = _MOMENTS[kind]
    left = random.randrange(count) + 1
    command = [*program("killed_use.py"), str(folder), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment()) as process:
        assert process.stdout is not None
        lines = []
        while left:
            lines.append(_said(process.stdout.readline()))
            left -= lines[-1].step == kind
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=random.random() * longest)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().splitlines(keepends=True)
    return lines + [_said(line) for line in rest if line.endswith(b"\n")]


def _said(line: bytes) -> Said:
    return Said(**json.loads(line))


def _faults(folder: Path, lines: list[Said]) -> list[str]:
    try:
        store = _open(folder, lines)
    except Refused as refused:
        return [f"does not open: {refused.code}"]
    desk = Desk(store, DAY, places_in(folder))
    found = [f"broken seal: {table}" for table in seals.broken(store.db)]
    found += [fault.code for fault in faults(desk)]
    found += [] if _is_as_said(store, lines) else ["lost"]
    store.close()
    beside = [item.name for item in folder.iterdir() if item.name.endswith((".part", "-wal"))]
    return [*found, *beside, *_bad_backups(folder)]


def _open(folder: Path, lines: list[Said]) -> Store:
    """With the last passphrase that was set, or the one then being set."""
    known = [line.passphrase for line in lines if not line.step or line.step == "rekey"]
    last = next((line.passphrase for line in reversed(lines) if not line.step), "")
    tried = [last, *known[-1:]] if lines[-1].step == "rekey" else [last]
    for passphrase in tried[:-1]:
        with suppress(Refused):
            return opened(folder, passphrase)
    return opened(folder, tried[-1])


def _is_as_said(store: Store, lines: list[Said]) -> bool:
    """The last state that was said, the one before the step then begun, or that of the backup."""
    said = next((line for line in reversed(lines) if not line.step), None)
    if said is None:
        return True
    now = state_of(store.db)
    if now == said.state or now in {line.coming for line in lines[lines.index(said) :]}:
        return True
    coming = journal.latest(store.db) == said.latest + 1
    return coming and state_before_the_last_change(store.db) == said.state


def _bad_backups(folder: Path) -> list[str]:
    """Backups that a full check refuses, with every passphrase that was ever set."""
    found = []
    for backup in backups_of(folder / NAME, places_in(folder)):
        codes = {_verified(backup.path, each) for each in PASSPHRASES}
        if None not in codes:
            found.append(f"backup {sorted(str(code) for code in codes)}")
    return found


def _verified(path: Path, passphrase: str) -> RefusalCode | None:
    try:
        verify_file(path, passphrase or None)
    except Refused as refused:
        return refused.code
    return None
