"""A power cut at any moment loses nothing that was said to be saved, and damages nothing."""

from pathlib import Path

import pytest
from cut_sessions import count_verdicts, recorded_migration, recorded_use

OLD = Path(__file__).parent.parent / "data/old_workbooks"


@pytest.fixture
def after(tmp_path: Path) -> Path:
    """Where the disk is put that a cut leaves."""
    folder = tmp_path / "after"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("seed", [1, 2])
def test_a_power_cut_loses_nothing_and_damages_nothing(
    tmp_path: Path, after: Path, seed: int
) -> None:
    log = recorded_use(tmp_path, seed)
    assert count_verdicts(log, 40, seed, after) == {"well": 40}


@pytest.mark.parametrize("version", [1, 5])
def test_a_power_cut_in_a_migration_leaves_what_can_be_migrated(
    tmp_path: Path, after: Path, version: int
) -> None:
    log = recorded_migration(tmp_path, OLD / f"v{version}.clientdesk")
    assert count_verdicts(log, 15, version, after) == {"well": 15}


@pytest.mark.parametrize(("sync", "found"), [("NORMAL", "lost"), ("OFF", "corrupt")])
def test_the_cuts_find_what_weaker_settings_lose(
    tmp_path: Path, after: Path, sync: str, found: str
) -> None:
    log = recorded_use(tmp_path, 1, sync=sync)
    assert count_verdicts(log, 25, 1, after)[found] > 0
