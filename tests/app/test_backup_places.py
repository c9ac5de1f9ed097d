"""Where backups go: found again by the path of the workbook, whose name is written down nowhere."""

import os
from pathlib import Path

import pytest

from clientdesk.app.backup_places import BackupPlaces


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    return BackupPlaces(tmp_path / "data", tmp_path / "config")


def test_each_workbook_has_a_folder_of_its_own_also_with_the_same_name(
    places: BackupPlaces, tmp_path: Path
) -> None:
    one, two = (tmp_path / name / "firm.clientdesk" for name in ("a", "b"))
    assert places.folder_of(one).parent == tmp_path / "data" / "backups"
    assert places.folder_of(one).name.startswith("firm-")
    assert len(places.folder_of(one).name) == len("firm-") + 8
    assert places.folder_of(one) != places.folder_of(two)
    assert places.folder_of(one) == places.folder_of(tmp_path / "b" / ".." / "a" / one.name)


@pytest.mark.skipif(os.name == "nt", reason="Windows makes symbolic links only for administrators")
def test_a_link_to_a_workbook_is_that_workbook(places: BackupPlaces, tmp_path: Path) -> None:
    real, link = tmp_path / "firm.clientdesk", tmp_path / "link.clientdesk"
    real.touch()
    link.symlink_to(real)
    assert places.folders_of(link) == places.folders_of(real)


def test_a_chosen_folder_is_remembered_without_the_name_of_the_workbook(
    places: BackupPlaces, tmp_path: Path
) -> None:
    workbook, other = tmp_path / "Secret client.clientdesk", tmp_path / "other.clientdesk"
    stick = tmp_path / "stick"
    stick.mkdir()
    usual = places.folder_of(workbook)
    places.choose(workbook, stick)
    again = BackupPlaces(tmp_path / "data", tmp_path / "config")
    assert again.chosen(workbook) == stick
    assert again.folder_of(workbook) == stick / usual.name
    assert again.folders_of(workbook) == (stick / usual.name, usual)
    assert again.chosen(other) is None
    assert "Secret" not in (tmp_path / "config" / "backup_folders.json").read_text()
    places.choose(workbook, None)
    assert again.folder_of(workbook) == usual


def test_backups_in_a_folder_that_was_chosen_before_are_still_found(
    places: BackupPlaces, tmp_path: Path
) -> None:
    workbook, one, two = tmp_path / "firm.clientdesk", tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    usual = places.folder_of(workbook)
    for folder in (one, two, None):
        places.choose(workbook, folder)
    assert places.chosen(workbook) is None
    assert places.folders_of(workbook) == (usual, two / usual.name, one / usual.name)
    places.choose(workbook, one)
    assert places.folders_of(workbook) == (one / usual.name, usual, two / usual.name)


def test_while_the_chosen_folder_is_away_the_usual_one_is_used(
    places: BackupPlaces, tmp_path: Path
) -> None:
    workbook, stick = tmp_path / "firm.clientdesk", tmp_path / "stick"
    stick.mkdir()
    usual = places.folder_of(workbook)
    places.choose(workbook, stick)
    assert places.missing(workbook) is None
    stick.rmdir()
    assert places.missing(workbook) == stick
    assert places.folder_of(workbook) == usual


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"a": 1}', "[" * 100_000, '"x"'])
def test_a_broken_list_of_choices_is_none(
    places: BackupPlaces, tmp_path: Path, content: str
) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "backup_folders.json").write_text(content)
    workbook = tmp_path / "firm.clientdesk"
    assert places.chosen(workbook) is None
    places.choose(workbook, tmp_path)
    assert places.chosen(workbook) == tmp_path
