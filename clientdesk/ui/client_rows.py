"""The rows of the Clients tab: a client with its figures, the columns and the ways to narrow."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from clientdesk.domain.arithmetic import Figure
from clientdesk.domain.formats import Formats
from clientdesk.domain.grading import UNGRADED, Graded
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import Client
from clientdesk.domain.trends import ClientTrend, Direction
from clientdesk.ui.grade_words import graded_words
from clientdesk.ui.session import Session
from clientdesk.ui.table import LOWEST, RIGHT, Column
from clientdesk.ui.trend_reading import TrendReading
from clientdesk.ui.trend_words import SIGNS, trend_words
from clientdesk.ui.words import words

translate = QCoreApplication.translate
NOTHING = "—"
PROFIT = 7  # place of the profit column: the list starts with who loses most
THIN_MARGIN = Fraction(15, 100)
_AMOUNTS: dict[Figure, Callable[[ClientResult], int]] = {
    Figure.FEES: lambda result: result.fees,
    Figure.COST_TO_SERVE: lambda result: result.cost_to_serve,
    Figure.FULL_PROFIT: lambda result: result.full_profit,
    Figure.OVERDUE: lambda result: result.ageing.overdue,
}


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client, the package it is on ('' for none), and what it brings and costs in the period.

    `grade` goes by the last twelve complete months and `trend` by the last two years, whatever the
    period; None: it is not read yet, or the client has none.
    """

    client: Client
    result: ClientResult
    package: str = ""
    grade: Graded = UNGRADED
    trend: ClientTrend | None = None
    agreed: bool = True


def client_rows(session: Session) -> list[ClientRow]:
    """Every client, those without figures in the period with zeros; no prospects."""
    results = {result.client_id: result for result in session.report.clients}
    packages, grades = package_names(session), session.grades
    without = session.desk.clients.without_agreement()
    return [
        ClientRow(
            client,
            results.get(client.id) or _nothing(client),
            packages.get(client.id, ""),
            grades.get(client.id, UNGRADED),
            agreed=client.id not in without,
        )
        for client in session.desk.clients.all(include_archived=True)
        if not client.prospect
    ]


def waiting_rows(session: Session, shown: Sequence[ClientRow]) -> list[ClientRow]:
    """The clients as they are now with the figures that are shown, until new ones are read."""
    if not shown:
        return []
    old = {row.client.id: row for row in shown}
    return [
        replace(old.get(client.id) or ClientRow(client, _nothing(client)), client=client)
        for client in session.desk.clients.all(include_archived=True)
        if not client.prospect
    ]


def with_trends(rows: Iterable[ClientRow], reading: TrendReading) -> list[ClientRow]:
    """The same rows with what was read of their trends so far."""
    return [replace(row, trend=reading.of(row.client.id)) for row in rows]


def package_names(session: Session) -> dict[int, str]:
    """By client id, the name of the package it is on today."""
    packages = session.desk.packages
    names = {package.id: package.name for package in packages.all(include_archived=True)}
    return {id_: names[stay.package_id] for id_, stay in packages.on_package_today().items()}


def client_key(row: ClientRow) -> int:
    return row.client.id


def client_columns(session: Session) -> list[Column[ClientRow]]:
    """The columns; they ask the session for its formats, which may change with the firm."""
    name = translate("ClientColumns", "Client")
    code = translate("ClientColumns", "Code")
    fees = translate("ClientColumns", "Fees")
    cost = translate("ClientColumns", "Cost to serve")
    profit = translate("ClientColumns", "Profit")
    overdue = translate("ClientColumns", "Overdue")
    package = translate("ClientColumns", "Package")
    return [
        Column(title=name, text=lambda row: row.client.name, strong=True, width=220),
        Column(title=code, text=lambda row: row.client.ref, width=70, hidden=True),
        Column(title=package, text=_package, tone=_package_tone, width=92),
        _amount(fees, session, Figure.FEES, 95),
        _hours(session),
        _per_hour(session),
        _amount(cost, session, Figure.COST_TO_SERVE, 110, hidden=True),
        _amount(profit, session, Figure.FULL_PROFIT, 92),
        _margin(session),
        _trend(session),
        _amount(overdue, session, Figure.OVERDUE, 78),
        _days_to_pay(session),
        _basis(),
        _grade(),
    ]


def _package(row: ClientRow) -> str:
    return row.package or NOTHING


def _package_tone(row: ClientRow) -> str:
    return "" if row.package else "muted"


def _hours(session: Session) -> Column[ClientRow]:
    return Column(
        title=translate("ClientColumns", "Hours"),
        text=lambda row: _hours_text(session.formats, row.result),
        sort_key=lambda row: row.result.seconds,
        align=RIGHT,
        width=70,
        figure=Figure.HOURS,
    )


def _basis() -> Column[ClientRow]:
    return Column(
        title=translate("ClientColumns", "Hours are"),
        text=lambda row: words(row.result.basis),
        width=110,
        hidden=True,
    )


def _grade() -> Column[ClientRow]:
    return Column(
        title=translate("ClientColumns", "Grade"),
        text=lambda row: graded_words(row.grade) or NOTHING,
        sort_key=lambda row: row.grade.letter or "",
        tone=lambda row: "" if row.grade.letter else "muted",
        width=110,
        hidden=True,
    )


def _per_hour(session: Session) -> Column[ClientRow]:
    return Column(
        title=translate("ClientColumns", "Per hour"),
        text=lambda row: session.formats.rate(row.result.effective_hourly_rate),
        sort_key=lambda row: _key(row.result.effective_hourly_rate),
        align=RIGHT,
        width=79,
        figure=Figure.EFFECTIVE_HOURLY_RATE,
    )


def _days_to_pay(session: Session) -> Column[ClientRow]:
    return Column(
        title=translate("ClientColumns", "Days to pay"),
        text=lambda row: _days(session.formats, row.result),
        sort_key=lambda row: _key(row.result.dso),
        align=RIGHT,
        width=110,
        hidden=True,
        figure=Figure.DSO,
    )


def _amount(
    title: str,
    session: Session,
    figure: Figure,
    width: int,
    hidden: bool = False,
) -> Column[ClientRow]:
    amount = _AMOUNTS[figure]
    return Column(
        title=title,
        text=lambda row: _amount_text(session.formats, amount(row.result)),
        sort_key=lambda row: amount(row.result),
        align=RIGHT,
        tone=lambda row: _amount_tone(amount(row.result)),
        accessible=lambda row: session.formats.money(amount(row.result)),
        figure=figure,
        width=width,
        hidden=hidden,
    )


def _margin(session: Session) -> Column[ClientRow]:
    return Column(
        title=translate("ClientColumns", "Margin"),
        text=lambda row: session.formats.percent(row.result.margin),
        sort_key=lambda row: _key(row.result.margin),
        align=RIGHT,
        tone=lambda row: _tone(row.result.margin),
        bar=lambda row: None if row.result.margin is None else float(row.result.margin),
        width=108,
        figure=Figure.MARGIN,
    )


def _trend(session: Session) -> Column[ClientRow]:
    return Column(
        title=translate("ClientColumns", "Trend"),
        text=_trend_sign,
        sort_key=lambda row: _key(row.trend.margin.change if row.trend else None),
        align=RIGHT,
        accessible=lambda row: _trend_words(session.formats, row),
        tone=_trend_tone,
        line=lambda row: _course(row.trend),
        width=86,
    )


def _trend_sign(row: ClientRow) -> str:
    """The direction; a dash where there is no line either."""
    if row.trend is None or all(value is None for value in _course(row.trend)):
        return NOTHING
    return SIGNS[row.trend.margin.direction]


def _trend_tone(row: ClientRow) -> str:
    if row.trend is None or _trend_sign(row) == NOTHING:
        return "muted"
    return "warn" if row.trend.margin.direction is Direction.FALLING else ""


def _trend_words(formats: Formats, row: ClientRow) -> str:
    if row.trend is None:
        return translate("ClientColumns", "The trend is not known.")
    sentence = translate("ClientColumns", "Margin: {trend}")
    return sentence.format(trend=trend_words(row.trend.margin, formats))


def _course(trend: ClientTrend | None) -> Sequence[float | None]:
    """The margin of two years, three months at a time."""
    points = trend.margin.points if trend else ()
    return [None if point.value is None else float(point.value) for point in points]


def _tone(margin: Fraction | None) -> str:
    if margin is None or margin >= THIN_MARGIN:
        return ""
    return "bad" if margin < 0 else "warn"


def _hours_text(formats: Formats, result: ClientResult) -> str:
    """Hours, with a sign where they are estimated."""
    hours = formats.hours(result.seconds)
    return f"≈ {hours}" if result.estimated_seconds else hours


def _amount_text(formats: Formats, amount: int) -> str:
    return formats.whole_amount(amount) if amount else NOTHING


def _amount_tone(amount: int) -> str:
    if amount < 0:
        return "bad"
    return "" if amount else "muted"


def _days(formats: Formats, result: ClientResult) -> str:
    dso = result.dso
    return formats.percent(None) if dso is None else formats.number(dso)


def _key(value: Fraction | None) -> float:
    return LOWEST if value is None else float(value)


def _nothing(client: Client) -> ClientResult:
    return ClientResult(client_id=client.id, ref=client.ref, name=client.name)
