"""The clients of a started plan, each with what came beside what was promised."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from clientdesk.domain.formats import Formats
from clientdesk.domain.plan_results import ActionResult, Performance
from clientdesk.ui.table import LOWEST, RIGHT, Column
from clientdesk.ui.words import words

NOT_YET = "—"
translate = QCoreApplication.translate
_WIDTHS = (95, 64, 105)  # fees, hours, contribution
_PROMISE = 89


def result_columns(formats: Formats) -> list[Column[ActionResult]]:
    """Client, action and answer; then fees, hours and contribution a month, came and promised."""
    promised = translate("PlanResultTable", "promised")
    pairs: Sequence[tuple[str, Callable[[Performance], int], Callable[[int], str]]] = (
        (translate("PlanResultTable", "Fees"), _fees, formats.signed_amount),
        (translate("PlanResultTable", "Hours"), _seconds, partial(formats.signed_hours, places=1)),
        (translate("PlanResultTable", "Contribution"), _profit, formats.signed_amount),
    )
    columns: list[Column[ActionResult]] = [
        Column(
            title=translate("PlanResultTable", "Client"), text=lambda row: row.name, strong=True
        ),
        Column(
            title=translate("PlanResultTable", "Action"),
            text=lambda row: words(row.action.kind),
            width=147,
        ),
        Column(
            title=translate("PlanResultTable", "Answer"),
            text=lambda row: words(row.answer),
            width=117,
        ),
    ]
    for width, (title, number, say) in zip(_WIDTHS, pairs, strict=True):
        columns.append(_came(title, number, say, width))
        columns.append(_promised(promised, title, number, say))
    return columns


def _came(
    title: str, number: Callable[[Performance], int], say: Callable[[int], str], width: int
) -> Column[ActionResult]:
    return Column(
        title=title,
        text=lambda row: NOT_YET if row.change is None else say(number(row.change)),
        sort_key=lambda row: LOWEST if row.change is None else number(row.change),
        tone=lambda row: _tone(row, number),
        align=RIGHT,
        width=width,
    )


def _promised(
    title: str, of: str, number: Callable[[Performance], int], say: Callable[[int], str]
) -> Column[ActionResult]:
    return Column(
        title=title,
        text=lambda row: say(number(row.promised_change)),
        accessible=lambda row: f"{of}, {title}: {say(number(row.promised_change))}",
        sort_key=lambda row: number(row.promised_change),
        tone=lambda row: "muted",
        align=RIGHT,
        width=_PROMISE,
    )


def _tone(row: ActionResult, number: Callable[[Performance], int]) -> str:
    """Red only where contribution fell: fewer fees or hours may be what was wanted."""
    lost = row.change is not None and row.change.contribution < 0
    return "bad" if lost and number is _profit else ""


def _fees(month: Performance) -> int:
    return month.fees


def _seconds(month: Performance) -> int:
    return month.seconds


def _profit(month: Performance) -> int:
    return month.contribution
