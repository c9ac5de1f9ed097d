"""`clientdesk salvage` and `check`, and that no command works on what is not as it was saved."""

from pathlib import Path

import pytest
from backup_samples import names_in, new_store
from click.testing import CliRunner, Result

from clientdesk.cli import main


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """A workbook of which another program changed a name."""
    path = tmp_path / "firm.clientdesk"
    new_store(path, "Panaderia Ana").close()
    content = path.read_bytes()
    path.write_bytes(content.replace(b"Panaderia Ana", b"Panaderia Ano", 1))
    return path


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_a_workbook_that_is_not_as_it_was_saved_is_refused_and_named(changed: Path) -> None:
    result = run("report", changed)
    assert result.exit_code == 2
    assert "no longer holds what was saved" in result.stderr
    assert "clients" in result.stderr or "the history" in result.stderr
    assert "Traceback" not in result.stderr


def test_check_says_which_records_differ(changed: Path) -> None:
    result = run("check", changed)
    assert result.exit_code == 2
    assert "not as they were saved" in result.stderr


def test_salvage_brings_back_what_was_saved(changed: Path, tmp_path: Path) -> None:
    target = tmp_path / "new.clientdesk"
    before = changed.read_bytes()
    result = run("salvage", changed, target)
    assert result.exit_code in {0, 1}, result.stderr
    assert f"Salvaged to {target}" in result.stdout
    assert names_in(target) == ["Panaderia Ana"]
    assert changed.read_bytes() == before


def test_salvage_of_a_whole_workbook_says_that_it_is_proved(tmp_path: Path) -> None:
    path = tmp_path / "firm.clientdesk"
    new_store(path, "Ana").close()
    result = run("salvage", path, tmp_path / "new.clientdesk")
    assert result.exit_code == 0
    assert "prove that nothing is missing" in result.stdout


def test_salvage_of_what_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    result = run("salvage", tmp_path / "no.clientdesk", tmp_path / "new.clientdesk")
    assert result.exit_code == 2
    assert "There is no file" in result.stderr
