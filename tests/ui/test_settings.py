"""Settings keep their types over a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from clientdesk.ui.application import gui_language
from clientdesk.ui.settings import RECENT_LIMIT, LanguageChoice, Settings, ThemeChoice


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_choices_survive_a_restart(path: Path) -> None:
    before = Settings(path)
    before.language, before.theme = LanguageChoice.SPANISH, ThemeChoice.DARK
    before.set_columns("clients", QByteArray(b"\x00\xff\x01"))
    before.flush()
    after = Settings(path)
    assert (after.language, after.theme) == (LanguageChoice.SPANISH, ThemeChoice.DARK)
    assert after.columns("clients") == QByteArray(b"\x00\xff\x01")


def test_what_nobody_chose_follows_the_system(path: Path) -> None:
    settings = Settings(path)
    assert (settings.language, settings.theme) == (LanguageChoice.SYSTEM, ThemeChoice.SYSTEM)
    assert settings.geometry.isEmpty()


def test_a_damaged_choice_follows_the_system(path: Path) -> None:
    path.write_text("[window]\nlanguage=xx\ntheme=pink\n", encoding="utf-8")
    settings = Settings(path)
    assert (settings.language, settings.theme) == (LanguageChoice.SYSTEM, ThemeChoice.SYSTEM)


def test_recent_files_are_newest_first_without_those_gone(path: Path, tmp_path: Path) -> None:
    settings = Settings(path)
    files = [tmp_path / f"{number}, año.clientdesk" for number in range(RECENT_LIMIT + 2)]
    for file in files:
        file.touch()
        settings.add_recent(file)
    files[-1].unlink()
    assert settings.recent_files == files[-2:1:-1]


@pytest.mark.parametrize("choice", [LanguageChoice.ENGLISH, LanguageChoice.SPANISH])
def test_a_chosen_language_is_the_windows(choice: LanguageChoice) -> None:
    assert gui_language(choice) == choice.value
