"""What a workbook survives, judged in full; the tests do a part of it.

    python benchmarks/reliability.py [kills] [cuts] [flips] [disk] [inputs]

All of them unless some are named: 200 times kill -9 in random use, 400 simulated power cuts, 300
flipped bits, a full and a failing disk at every 4,096 bytes of room, 10,000 broken inputs. Prints
what was found; nothing but 'well', 'harmless', refusals and zeros is good.
"""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent.parent / "tests/reliability"))
from bit_flips import count_noticed, encrypted_copy
from broken_inputs import Inputs, most_memory
from cut_sessions import count_verdicts, recorded_migration, recorded_use
from kills import OLD, killed_and_judged
from own_process import environment, program

from clientdesk.app.demo import fill_with_demo
from clientdesk.domain.opening import Opening
from clientdesk.launch import open_desk

_EACH = {"import_one": 4_000, "import_rows": 1_500, "import_with_mapping": 1_000,
         "open_one": 2_000, "run_one": 1_500}  # fmt: skip


def kills(folder: Path) -> None:
    """Each on a workbook of its own; every fourth or so is an old one."""
    steps: Counter[str] = Counter()
    saved, bad = 0, 0
    for seed in range(200):
        with TemporaryDirectory(dir=folder) as place:
            verdict = killed_and_judged(Path(place), seed)
        steps[verdict.step] += 1
        saved += verdict.saved
        bad += bool(verdict.faults)
        for fault in verdict.faults:
            print(f"  seed {seed}, {verdict.step}: {fault}")
    print(f"kill -9: 200 times, {saved} steps said to be saved, {bad} workbooks with faults")
    print(f"  interrupted: {dict(steps)}")


def cuts(folder: Path) -> None:
    """And the same cuts with weaker settings, which must show what they lose."""
    for sync, count in (("FULL", 320), ("NORMAL", 80), ("OFF", 80)):
        found: Counter[str] = Counter()
        for seed in range(8):
            work, after = folder / f"{sync}{seed}", folder / f"{sync}{seed} after"
            work.mkdir()
            after.mkdir()
            found += count_verdicts(recorded_use(work, seed, sync=sync), count // 8, seed, after)
        print(f"power cuts, synchronous={sync}: {dict(found)}")
    after = folder / "migrated"
    after.mkdir()
    found = Counter()
    for version in range(1, 6):
        log = recorded_migration(folder, OLD / f"v{version}.clientdesk")
        found += count_verdicts(log, 16, version, after)
    print(f"power cuts in migrations: {dict(found)}")


def flips(folder: Path) -> None:
    """In the demo's workbook, plain and encrypted, and in one of each older version."""
    demo, after = folder / "demo.clientdesk", folder / "flipped"
    after.mkdir()
    desk = open_desk(demo, Opening(create=True))
    fill_with_demo(desk, "en")
    desk.close(back_up=False)
    print(f"bit flips, demo: {dict(count_noticed(demo, 300, 1, after))}")
    encrypted = encrypted_copy(demo, folder / "encrypted.clientdesk")
    print(f"bit flips, encrypted: {dict(count_noticed(encrypted, 100, 2, after))}")
    for version in range(1, 6):
        found = count_noticed(OLD / f"v{version}.clientdesk", 60, version, after)
        print(f"bit flips, version {version}: {dict(found)}")


def disk(folder: Path) -> None:
    """In name spaces of its own, where it may mount a small disk."""
    for work, step in (("full", 4096), ("failing", 4096), ("removed", 0), ("locked", 0),
                       ("read-only", 0)):  # fmt: skip
        place = folder / work
        place.mkdir()
        command = ["unshare", "--map-root-user", "--mount", *program("full_disk.py"), work]
        said = subprocess.run(
            [*command, place, str(step)], check=True, capture_output=True, text=True,
            env=environment(),
        )  # fmt: skip
        print(f"disk {work}: {said.stdout.strip()}")


def inputs(folder: Path) -> None:
    """Every error but a refusal ends the run."""
    given = Inputs(folder, 1)
    for name, count in _EACH.items():
        found = Counter(getattr(given, name)() for _ in range(count))
        print(f"broken inputs, {name}: {dict(found)}, {most_memory()} MB at most")


PARTS: dict[str, Callable[[Path], None]] = {
    "kills": kills,
    "cuts": cuts,
    "flips": flips,
    "disk": disk,
    "inputs": inputs,
}


def main() -> None:
    for name in sys.argv[1:] or PARTS:
        with TemporaryDirectory() as folder:
            for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
                os.environ[variable] = str(Path(folder) / "home")
            started = time.perf_counter()
            PARTS[name](Path(folder))
            print(f"  {name} took {time.perf_counter() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
