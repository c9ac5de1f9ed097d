"""An unexpected error is shown and logged; the icons and the stylesheet are whole."""

import subprocess
import sys
from pathlib import Path

import pytest
from fakes import FakeAsk
from pytestqt.qtbot import QtBot

from clientdesk.ui.application import LOG_NAME, ErrorReporter
from clientdesk.ui.theme import DARK, LIGHT, Tokens, fusion_palette, stylesheet, tokens_of


def test_an_unexpected_error_is_logged_and_said(ask: FakeAsk, tmp_path: Path) -> None:
    report = ErrorReporter(ask, tmp_path)
    error = ZeroDivisionError("by zero")
    report(ZeroDivisionError, error, None)
    report.close()
    assert ask.said == ["Something went wrong that ClientDesk did not expect."]
    assert "ZeroDivisionError" in (tmp_path / LOG_NAME).read_text("utf-8")


def test_the_log_says_where_an_error_was_and_nothing_of_a_client(
    ask: FakeAsk, tmp_path: Path
) -> None:
    report = ErrorReporter(ask, tmp_path)
    names = {"Ana & Co": 1}
    try:
        try:
            names["Panaderia Nandu"]
        except KeyError as error:
            raise ValueError(f"no client {error}: {names}") from error
    except ValueError as error:
        report(ValueError, error, error.__traceback__)
    report.close()
    log = (tmp_path / LOG_NAME).read_text("utf-8")
    assert "Nandu" not in log
    assert "Ana" not in log
    assert "builtins.ValueError" in log
    assert "builtins.KeyError" in log
    assert log.count("test_the_log_says_where_an_error_was") == 2


LONG_DAY = """
from pathlib import Path
from PySide6.QtWidgets import QLabel
from clientdesk.ui.application import build_application
from clientdesk.ui.settings import Settings
app = build_application(["clientdesk"], Settings(Path("{settings}")))
label = QLabel()
for number in range(100_000):
    label.setText("x")
print("still here")
"""


def test_the_program_outlives_any_number_of_calls_into_qt(tmp_path: Path) -> None:
    script = LONG_DAY.format(settings=(tmp_path / "settings.ini").as_posix())
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stdout) == (0, "still here\n"), ran.stderr


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_a_palette_says_which_scheme_it_is(qtbot: QtBot, tokens: Tokens) -> None:
    assert tokens_of(fusion_palette(tokens)) is tokens


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_colour_of_the_stylesheet_is_filled_in(tokens: Tokens) -> None:
    assert "$" not in stylesheet(tokens)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("name", ["text", "muted", "accent", "good", "bad"])
def test_words_stand_out_from_the_surface(tokens: Tokens, name: str) -> None:
    """At least 4.5:1, as WCAG counts contrast."""
    pair = sorted((luminance(getattr(tokens, name)), luminance(tokens.surface)))
    assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
