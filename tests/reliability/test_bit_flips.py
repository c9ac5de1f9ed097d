"""One flipped bit, or a torn end, of a workbook's file is noticed, or nothing of it has changed."""

from pathlib import Path
from random import Random

import pytest
from bit_flips import count_noticed, damaged_by, encrypted_copy

OLD = Path(__file__).parent.parent / "data/old_workbooks"
NOW = OLD / "v6.clientdesk"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the damaged copies are opened."""
    folder = tmp_path / "damaged"
    folder.mkdir()
    return folder


def test_one_flipped_bit_is_noticed_or_harmless(folder: Path) -> None:
    assert "unnoticed" not in count_noticed(NOW, 60, 1, folder)


def test_one_flipped_bit_of_an_encrypted_workbook_never_gets_in(
    tmp_path: Path, folder: Path
) -> None:
    encrypted = encrypted_copy(NOW, tmp_path / "firm.clientdesk")
    found = count_noticed(encrypted, 12, 2, folder)
    assert not {"unnoticed", "seals", "full check"} & set(found)


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5])
def test_one_flipped_bit_of_an_old_workbook_is_noticed_or_harmless(
    folder: Path, version: int
) -> None:
    assert "unnoticed" not in count_noticed(OLD / f"v{version}.clientdesk", 12, version, folder)


@pytest.mark.parametrize("length", [1, 512, 4096, 65_536])
def test_what_is_torn_off_or_blank_is_noticed(folder: Path, length: int) -> None:
    content, random = NOW.read_bytes(), Random(length)
    start = random.randrange(len(content) - length)
    for damaged in (
        content[:-length],
        content[:start] + bytes(length) + content[start + length :],
        content[:start] + random.randbytes(length) + content[start + length :],
    ):
        assert damaged_by(NOW, damaged, folder) != "unnoticed"
