"""Whatever is given to it, the program reads it or says in words why not, soon and in little room.

`benchmarks/reliability.py` does it with 10,000 inputs.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from broken_inputs import MAPPING, WORKBOOKS, Inputs, imported, in_time, ran
from hypothesis import given, settings
from hypothesis import strategies as st

from clientdesk.app.importing.mapping import load_mapping
from clientdesk.domain.problems import Refused
from clientdesk.ui.settings import Settings

HEADER = b"User,Client,Project,Start date,Duration\n"
LINE = b"Bea,Ana,Tax,2026-10-01,01:30:00\n"
LARGE = {
    "quotes that never close": HEADER + b'Bea,"Ana,Tax,2026-10-01,01:30:00\n' * 10_000,
    "quotes that close far below": HEADER + (b'Bea,"Ana' + LINE * 60) * 300,
    "one endless line": HEADER + b"x" * 20_000_000,
    "one endless cell": HEADER + b'Bea,"' + b"Ana\n" * 50_000 + b'",Tax,2026-10-01,01:30:00\n',
    "separators alone": HEADER + b"," * 10_000_000,
    "empty lines": HEADER + b"\n" * 200_000 + LINE,
    "a header of many columns": b",".join([b"Client"] * 200_000) + b"\n" + LINE,
    "digits": HEADER + b"Bea,Ana,Tax,2026-10-01," + b"9" * 5_000_000,
    "blanks": HEADER + b"Bea,Ana,Tax,2026-10-01," + b" " * 5_000_000 + b"1\n",
    "signs": HEADER + b"Bea,Ana,Tax,2026-10-01," + b"-" * 1_000_000 + b"\n",
    "marks of numbers": b"Number,Client,Date,Total\n1,A,2026-01-01," + b"1,1." * 500_000 + b"\n",
    "no text at all": bytes(range(256)) * 2_000,
    "another alphabet": HEADER.decode().encode("utf-16") + "Ωμέγα,"[::-1].encode("utf-16") * 9_000,
    "many unknown clients": HEADER
    + b"".join(b"Bea,C%d,Tax,2026-10-01,01:30:00\n" % n for n in range(4_000)),
}


def _as_cells(cells: list[str]) -> bytes:
    return ",".join(cells).encode()


DEEP = {
    "brackets in JSON": b'{"kind":' + b"[" * 100_000,
    "brackets in TOML": b"kind = " + b"[" * 100_000,
    "tables in TOML": b"[" + b".".join([b"a"] * 50_000) + b"]",
    "a number as columns": b'{"kind":"time","columns":7}',
    "a table as a header": MAPPING.replace(b'"Client"', b"{a = 1}"),
    "a number without an end": b'{"kind":' + b"9" * 10_000 + b"}",
    "no kind": b'{"columns":{}}',
    "bytes that are no text": b"\xff\xfe\xfa",
}


@pytest.fixture
def inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Inputs]:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return lambda seed: Inputs(tmp_path, seed)


def test_a_broken_table_is_read_row_by_row_or_refused(inputs: Callable[[int], Inputs]) -> None:
    of_seed = inputs(1)
    found = Counter(of_seed.import_one() for _ in range(50))
    assert min(found["read"], found["refused"]) > 5


def test_no_good_row_is_read_differently_beside_bad_ones(
    inputs: Callable[[int], Inputs],
) -> None:
    of_seed = inputs(2)
    assert Counter(of_seed.import_rows() for _ in range(25))["read"] > 15


def test_a_broken_mapping_is_refused_or_used(inputs: Callable[[int], Inputs]) -> None:
    of_seed = inputs(3)
    assert Counter(of_seed.import_with_mapping() for _ in range(60))["refused"] > 10


def test_a_broken_workbook_is_opened_or_refused(inputs: Callable[[int], Inputs]) -> None:
    of_seed = inputs(4)
    assert Counter(of_seed.open_one() for _ in range(25))["refused"] > 5


def test_a_command_on_broken_files_ends_with_a_sentence(inputs: Callable[[int], Inputs]) -> None:
    of_seed = inputs(5)
    assert Counter(of_seed.run_one() for _ in range(15))["refused"] > 3


@pytest.mark.parametrize("content", LARGE.values(), ids=LARGE)
def test_a_large_file_of_no_sense_takes_little_time_and_room(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "large.csv"
    path.write_bytes(content)
    with in_time():
        imported(path)


@pytest.mark.parametrize("content", DEEP.values(), ids=DEEP)
def test_a_mapping_of_no_sense_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mapping"
    path.write_bytes(content)
    with in_time(), pytest.raises(Refused):
        load_mapping(path)


@settings(max_examples=40)
@given(
    content=st.one_of(st.binary(), st.text().map(str.encode), st.lists(st.text()).map(_as_cells))
)
def test_any_bytes_after_a_header_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.csv"
    path.write_bytes(HEADER + content)
    imported(path)


@settings(max_examples=40)
@given(content=st.one_of(st.binary(), st.text().map(str.encode)))
def test_any_bytes_as_settings_are_read(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.ini"
    path.write_bytes(b"[window]\nlanguage=" + content + b"\n[files]\nrecent=" + content)
    kept = Settings(path)
    properties = [name for name, each in vars(Settings).items() if isinstance(each, property)]
    assert len([getattr(kept, name) for name in properties]) > 3


@pytest.mark.parametrize("name", [b"\xff\xfe.csv", b"a\nb.csv", b"-x.csv", "Ñ 漢.csv".encode()])
def test_a_file_of_any_name_is_imported(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / name.decode("utf-8", "surrogateescape")
    path.write_bytes(HEADER + LINE)
    assert ran(["import", str(tmp_path / "new.clientdesk"), "--", str(path)]) == "read"


def test_a_workbook_of_any_name_is_opened(tmp_path: Path) -> None:
    path = tmp_path / b"\xff\xfe.clientdesk".decode("utf-8", "surrogateescape")
    path.write_bytes(WORKBOOKS[-1].read_bytes())
    for command in ("check", "report"):
        assert ran([command, str(path)]) == "read"


@pytest.mark.parametrize("command", ["check", "report", "plan", "import", "design", "letters"])
def test_what_is_no_file_is_refused(tmp_path: Path, command: str) -> None:
    for place in (tmp_path, tmp_path / "none", Path("/dev/null")):
        more = [str(place)] if command == "import" else []
        assert ran([command, str(place), *more]) == "refused"
