"""The limits that segments go by, changed by the user."""

from fractions import Fraction

import pytest
from fakes import press, write
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.diagnosis import LimitCode
from clientdesk.domain.thresholds import Limits
from clientdesk.ui.limit_dialog import LimitDialog


@pytest.mark.parametrize(
    ("code", "typed", "limits"),
    [
        (
            LimitCode.LOW_PROFIT,
            {"Low below, %": "20", "No profit below, %": "5"},
            Limits(Fraction(1, 5), Fraction(1, 20), falling=True),
        ),
        (
            LimitCode.EFFORT,
            {"Much work from, times the average": "2"},
            Limits(None, Fraction(2)),
        ),
        (
            LimitCode.TENURE_MONTHS,
            {"Settled from, months": "6", "Loyal from, months": "60"},
            Limits(Fraction(6), Fraction(60)),
        ),
    ],
)
def test_a27_limits_of_segments_say_what_begins_there(
    qtbot: QtBot, desk: Desk, code: LimitCode, typed: dict[str, str], limits: Limits
) -> None:
    dialog = LimitDialog(desk, code)
    qtbot.addWidget(dialog)
    dialog.show()
    for label, words in typed.items():
        write(qtbot, dialog, label, words)
    press(qtbot, dialog, "Save")
    assert desk.casework.thresholds.limits()[code] == limits


def test_no_profit_has_to_begin_below_low_profit(qtbot: QtBot, desk: Desk) -> None:
    dialog = LimitDialog(desk, LimitCode.LOW_PROFIT)
    qtbot.addWidget(dialog)
    dialog.show()
    write(qtbot, dialog, "Low below, %", "2")
    write(qtbot, dialog, "No profit below, %", "3")
    press(qtbot, dialog, "Save")
    assert dialog.isVisible()
