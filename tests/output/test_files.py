"""Files are whole or absent."""

from pathlib import Path

import pytest

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.output.files import write_atomically


def test_replaces_and_leaves_no_temporary_file(tmp_path: Path) -> None:
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    write_atomically(tmp_path / "letter.pdf", b"x")
    assert (tmp_path / "letter.pdf").stat().st_mode & 0o077 == 0


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        write_atomically(tmp_path / "nowhere" / "letter.pdf", b"x")
    assert refused.value.code is RefusalCode.FOLDER_MISSING


def test_a_folder_in_the_way_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").mkdir()
    with pytest.raises(Refused) as refused:
        write_atomically(tmp_path / "letter.pdf", b"x")
    assert refused.value.code is RefusalCode.CANNOT_WRITE
    assert [path.name for path in tmp_path.iterdir()] == ["letter.pdf"]
