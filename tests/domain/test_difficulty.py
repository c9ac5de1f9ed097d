"""The difficulty figure of a client, by hand."""

from dataclasses import replace
from datetime import date

from clientdesk.domain.diagnosis import Diagnosis, Robustness, Sign, SignResult, ranked
from clientdesk.domain.difficulty import Difficulty, difficulty
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.period import Period
from clientdesk.domain.thresholds import Level

DAY = date(2026, 10, 31)
EXCEPTION = Interaction(client_id=1, day=DAY, kind=InteractionKind.EXCEPTION, amount=5_000)


def diagnosis(**levels: Level) -> Diagnosis:
    """Signs by their code; the others are not assessed."""
    signs = [
        SignResult(
            sign=sign, level=levels.get(sign.value, Level.NOT_ASSESSED), value=None, watch=None,
            flag=None, as_of=DAY,
        )
        for sign in Sign
    ]  # fmt: skip
    return Diagnosis(
        client_id=1,
        period=Period(date(2025, 11, 1), date(2026, 11, 1)),
        types=ranked(signs),
        causes=(),
        robustness=Robustness(None, True),
        never_let_go=False,
    )


def test_watches_flags_and_exceptions_without_a_price_add_up() -> None:
    # A flag 2, a watch 1; of three exceptions two have no price.
    found = diagnosis(reminders=Level.FLAG, complaints=Level.WATCH, coverage=Level.CLEAR)
    log = [EXCEPTION, replace(EXCEPTION, amount=0), replace(EXCEPTION, amount=None)]
    log.append(replace(EXCEPTION, kind=InteractionKind.CALL, amount=None))
    assert difficulty(found, log) == Difficulty(points=5, exceptions=3, unpriced=2)


def test_a_client_that_asks_nothing_beside_its_work_has_none() -> None:
    assert difficulty(diagnosis(), []) == Difficulty(0, 0, 0)
