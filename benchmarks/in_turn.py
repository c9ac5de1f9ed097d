"""Works on one large workbook, measured in turn: medians, and their ratio to the first of them."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from large_workbook import make

from clientdesk.storage.store import Store

Works = Mapping[str, Callable[[], object]]


def compare(
    works_of: Callable[[Store], Works], clock: Callable[[], float], turns: int, unit: str
) -> None:
    """Prints them; the numbers of clients and of entries are read from the command line."""
    clients, entries = (int(number) for number in (*sys.argv[1:3], 500, 100_000)[:2])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "large.clientdesk"
        make(path, clients, entries)
        print(f"{clients} clients, {entries} entries, {path.stat().st_size / 1e6:.0f} MB")
        store = Store.open(path)
        medians = _medians(works_of(store), clock, turns)
        store.close()
    first = next(iter(medians.values()))
    for name, passed in medians.items():
        print(f"{name:7} median {passed * 1000:6.0f} ms, {passed / first:.1f} {unit}")


def _medians(works: Works, clock: Callable[[], float], turns: int) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(turns):
        for name, work in works.items():
            start = clock()
            work()
            times[name].append(clock() - start)
    return {name: median(measured) for name, measured in times.items()}
