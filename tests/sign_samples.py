"""One client as signs are told by, with nothing known of it but what a test adds."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from clientdesk.app.thresholds import default_limits
from clientdesk.domain.diagnose import sign_results
from clientdesk.domain.diagnosis import Sign, SignResult
from clientdesk.domain.interactions import Interaction, InteractionKind, InteractionState
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import Ageing, ClientResult
from clientdesk.domain.records import Channel, Client, Engagement
from clientdesk.domain.sign_sources import InvoiceState, SignSources
from clientdesk.domain.thresholds import Level

YEAR = Period(date(2025, 11, 1), date(2026, 11, 1))
LAST = YEAR.last_day  # 31 October 2026
CLEAR, WATCH, FLAG, NOT_ASSESSED = Level.CLEAR, Level.WATCH, Level.FLAG, Level.NOT_ASSESSED
SIGNED = Engagement(
    id=7,
    client_id=1,
    reference="EL-1",
    signed_on=date(2024, 1, 8),
    document_day=10,
    channel=Channel.EMAIL,
)
BARE = SignSources(client=Client(id=1, ref="H1", name="Hotel"), period=YEAR, log_period=YEAR)


def result(sign: Sign, sources: SignSources) -> SignResult:
    """What a sign says at the default limits."""
    (found,) = sign_results(sources, default_limits(), [sign])
    return found


def level(sign: Sign, sources: SignSources) -> Level:
    return result(sign, sources).level


def figures(**amounts: int | Ageing) -> SignSources:
    """A client with these figures; 10,000.00 of fees where nothing else is said."""
    fees = {"fees": 1_000_000} | amounts
    whole = ClientResult(client_id=1, ref="H1", name="Hotel", **fees)
    return replace(BARE, result=whole)


def line(
    kind: InteractionKind,
    day: date = LAST,
    *,
    state: InteractionState = InteractionState.DONE,
    topic: str = "",
    channel: Channel | None = None,
    amount: int | None = None,
    paid: bool = False,
    seconds: int = 0,
) -> Interaction:
    return Interaction(
        client_id=1,
        day=day,
        kind=kind,
        state=state,
        topic=topic,
        channel=channel,
        amount=amount,
        paid=paid,
        seconds=seconds,
    )


def times(count: int, each: Interaction) -> list[Interaction]:
    """The same line so many times, with ids of their own."""
    return [replace(each, id=number) for number in range(1, count + 1)]


def logged(lines: Sequence[Interaction], sources: SignSources = BARE) -> SignSources:
    """With these lines in its log, whose kinds the firm writes down."""
    kept = {each.kind: date(2025, 1, 1) for each in lines}
    return replace(sources, log=sorted(lines, key=lambda each: each.day), kept_since=kept)


def keeps(kinds: Iterable[InteractionKind], sources: SignSources = BARE) -> SignSources:
    """Of a firm that writes these kinds down, for other clients."""
    return replace(sources, kept_since=dict.fromkeys(kinds, date(2025, 1, 1)))


def invoice(number: int, due: date, total: int = 10_000, open_: int = 0) -> InvoiceState:
    """An invoice without tax, issued thirty days before it is due."""
    return InvoiceState(
        id=number,
        client_id=1,
        number=f"F{number}",
        issued_on=due - timedelta(days=30),
        due_on=due,
        net=total,
        total=total,
        written_off=0,
        open=open_,
    )
