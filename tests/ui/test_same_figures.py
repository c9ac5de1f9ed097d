"""Screen, PDF, CSV, spreadsheets and JSON say the same of every client: each figure that one of
them shows is the JSON's, rounded half-even to the places shown.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cached_property
from typing import Any

import openpyxl
import pytest
from openpyxl import Workbook
from pdf_reading import text_of
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from clientdesk.app.demo import fill_with_demo
from clientdesk.app.desk import Desk
from clientdesk.app.wording import report_wording
from clientdesk.domain.period import Period
from clientdesk.storage.store import Store
from clientdesk.ui.application import speak
from clientdesk.ui.cards import Lines
from clientdesk.ui.client_figures import ClientFigures
from clientdesk.ui.client_rows import client_columns, client_key, client_rows
from clientdesk.ui.portfolio_page import PortfolioPage
from clientdesk.ui.session import Session
from clientdesk.ui.table import RecordTable, RecordView

DAY = date(2026, 11, 22)
translate = QCoreApplication.translate
Shown = Mapping[str, str]  # figures by name, as they are read
Exact = Mapping[str, Decimal | None]
RATIOS = ("margin", "realization")
RESULTS = "fees cost_to_serve contribution overhead full_profit margin hours"
RESULTS += " effective_hourly_rate realization dso"
COSTS = "write_offs delivery_cost admin_cost selling_cost collection_cost expenses tools"
COSTS += " cost_to_serve estimated_hours uncosted_hours"
WORDS = {"delivery_cost": "delivery", "selling_cost": "selling", "collection_cost": "collection"}
WORDS |= {"admin_cost": "admin"}

COLUMNS = {
    "Fees": "fees",
    "Hours": "hours",
    "Per hour": "effective_hourly_rate",
    "Cost to serve": "cost_to_serve",
    "Profit": "full_profit",
    "Margin": "margin",
    "Days to pay": "dso",
}
SEGMENT_COLUMNS = ("Clients", "Fees", "Hours", "Contribution", "Full profit")
ACROSS = Qt.Orientation.Horizontal


class Firm:
    """A demo firm with everything that it says of one period, in one language."""

    def __init__(self, language: str) -> None:
        self.language, self.words = language, report_wording(language)
        self.store = Store.in_memory()
        self.desk = Desk(self.store, DAY)
        for _ in fill_with_demo(self.desk, language):
            pass
        self.period: Period = self.desk.portfolio.default_period()
        self.json = found = json.loads(self.desk.reports().json(self.period))
        rows = [*found["clients"], {**found["totals"], "ref": "total"}]
        self.exact = {row["ref"]: _exact(row) for row in rows}

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the portfolio report."""
        content = self.desk.reports().portfolio_pdf(self.period, self.language)
        return [line for page in text_of(content).split("\f") for line in page.splitlines()]

    @cached_property
    def book(self) -> Workbook:
        content = self.desk.reports().xlsx(self.period, self.language)
        return openpyxl.load_workbook(io.BytesIO(content))

    def name_of(self, title: str) -> str:
        """The figure that a column of a document is called after."""
        found = next(key for key, words in self.words.texts.items() if words == title)
        names = {short: name for name, short in WORDS.items()}
        line = found.removeprefix("line.")
        return names.get(line, line)


@pytest.fixture(scope="module", params=["en", "es"])
def firm(request: pytest.FixtureRequest) -> Iterator[Firm]:
    made = Firm(request.param)
    yield made
    made.store.close()


@pytest.fixture
def session(firm: Firm, qapp: QCoreApplication) -> Iterator[Session]:
    speak(qapp, firm.language)
    yield Session(firm.desk, firm.language)
    speak(qapp, "en")


def test_the_demo_has_losses_gaps_and_estimates(firm: Firm) -> None:
    """Else the tests below would say little."""
    clients = [figures for ref, figures in firm.exact.items() if ref != "total"]
    assert len(clients) == 60
    assert any((each["full_profit"] or 0) < 0 for each in clients)
    assert any(each["margin"] is None for each in clients)
    assert any(each["estimated_hours"] for each in clients)


def test_csv_is_the_json(firm: Firm) -> None:
    content = firm.desk.reports().csv(firm.period, firm.language).decode("utf-8-sig")
    spanish = firm.language == "es"
    rows = list(csv.reader(io.StringIO(content), delimiter=";" if spanish else ","))
    names = [firm.name_of(title) for title in rows[0][:-2]]
    for row in rows[1:]:
        shown = dict(zip(names, row[:-2], strict=True))
        ref = shown["ref"] or ("total" if shown["name"] == "Total" else "")
        if ref:
            read = {name: words.replace(",", ".") for name, words in shown.items()}
            assert _numbers(read) == firm.exact[ref], ref
    assert len(rows) >= 1 + len(firm.exact)


def test_spreadsheets_are_the_json(firm: Firm) -> None:
    rows = list(firm.book[firm.words.say("xlsx.clients")].iter_rows(values_only=True))
    names = [firm.name_of(str(title)) for title in rows[0][:-2]]
    found = {}
    for row in rows[1:]:
        shown = dict(zip(names, row, strict=False))
        ref = shown["ref"] or ("total" if shown["name"] == "Total" else "")
        texts = {name: "" if value is None else str(value) for name, value in shown.items()}
        found[ref] = _numbers(texts)
    assert {ref: figures for ref, figures in found.items() if ref} == firm.exact


@pytest.mark.usefixtures("qapp")
def test_the_portfolio_report_is_the_json(firm: Firm) -> None:
    for ref, exact in firm.exact.items():
        start = "Total " if ref == "total" else f" · {ref} "
        tables = [
            _cells(line.partition(start)[2])
            for line in firm.lines
            if start in line and "↗" not in line and "↘" not in line
        ]
        for names in (RESULTS.split(), COSTS.split()):
            assert any(_agree(dict(zip(names, cells, strict=False)), exact, firm)
                       for cells in tables if len(cells) == len(names)), (ref, names)  # fmt: skip


@pytest.mark.usefixtures("qapp")
def test_the_summary_of_the_report_has_every_line_of_the_firm(firm: Firm) -> None:
    below = {"admin_cost", "estimated_hours", "uncosted_hours"}  # parts of others
    for name in {*RESULTS.split(), *COSTS.split()} - below:
        title = firm.words.say(f"line.{WORDS.get(name, name)}") + " "
        shown = next(_cells(line[len(title) :])[0] for line in firm.lines if line.startswith(title))
        assert _agrees(name, shown, firm.exact["total"][name], firm), name


@pytest.mark.usefixtures("qapp")
def test_the_review_of_a_client_is_the_json(firm: Firm) -> None:
    reports = firm.desk.reports()
    for client in firm.desk.portfolio.report(firm.period).clients[:8]:
        assert client.client_id is not None
        pdf = reports.review_pdf(client.client_id, firm.period, firm.language)
        amounts = {_number(word, firm) for word in text_of(pdf).replace("\n", " ").split(" ")}
        exact = firm.exact[client.ref]
        for name in ("fees", "contribution", "overhead", "full_profit", "effective_hourly_rate"):
            assert exact[name] is None or exact[name] in amounts, (client.ref, name)


def test_the_list_of_clients_is_the_json(qtbot: QtBot, firm: Firm, session: Session) -> None:
    model = RecordTable(client_columns(session), client_key)
    rows = [row for row in client_rows(session) if row.client.ref in firm.exact]
    model.set_records(rows)
    places = {column.title: place for place, column in enumerate(model.columns)}
    assert {row.client.ref for row in rows} == set(firm.exact) - {"total"}
    for row, client in enumerate(rows):
        for title, name in COLUMNS.items():
            place = places[translate("ClientColumns", title)]
            shown = model.index(row, place).data(Qt.ItemDataRole.DisplayRole)
            exact = firm.exact[client.client.ref][name]
            assert _agrees(name, shown, exact, firm), (client.client.ref, name, shown)


def test_the_lines_of_a_client_are_the_json(qtbot: QtBot, firm: Firm, session: Session) -> None:
    pane = ClientFigures(session)
    qtbot.addWidget(pane)
    costs = COSTS.split()[:7]
    for client in session.report.clients:
        assert client.client_id is not None
        pane.show_client(client.client_id, client)
        shown = [_number(each.text(), firm) for each in pane.findChild(Lines).findChildren(QLabel)]
        exact = firm.exact[client.ref]
        for name in ("fees", "contribution", "full_profit"):
            assert exact[name] in shown, (client.ref, name)
        for name in ("overhead", *costs):
            value = exact[name]
            assert not value or -value in shown, (client.ref, name)
    pane.stop()


@pytest.mark.parametrize("key", ["whale", "whale_contribution"])
def test_the_whale_curves_are_the_json(firm: Firm, key: str) -> None:
    names = {"whale": "whale_full_profit"}
    rows = _sheet(firm, names.get(key, key))[1:]
    found = [(row[1], Decimal(str(row[4])), Decimal(str(row[5]))) for row in rows]
    assert found == [
        (each["ref"], Decimal(each["cumulative"]), Decimal(str(each["cumulative_share"])))
        for each in firm.json[key]
    ]


@pytest.mark.usefixtures("qapp")
def test_the_curves_come_to_the_same_in_the_report(firm: Firm) -> None:
    """Total, peak and losses out of the points of the JSON alone."""
    curves = [_amounts(firm.json[key]) for key in ("whale", "whale_contribution")]
    expected = {
        "whale_total": [curve[-1] for curve in curves],
        "peak": [max(curve) for curve in curves],
        "losses": [curve[-1] - max(curve) for curve in curves],
    }
    for key, amounts in expected.items():
        title = firm.words.say(f"portfolio.{key}") + " "
        cells = next(_cells(line[len(title) :]) for line in firm.lines if line.startswith(title))
        assert [_number(each, firm) for each in cells] == amounts
    spread = firm.json["concentration"]
    for key, name in (
        ("tenth", "hours_share_of_top_tenth"),
        ("held", "clients_share_holding_90_percent_of_hours"),
    ):
        title = firm.words.say(f"portfolio.{key}") + " "
        shown = next(line[len(title) :] for line in firm.lines if line.startswith(title))
        assert _agrees("margin", shown, Decimal(str(spread[name])), firm), key


@pytest.mark.usefixtures("qapp")
def test_the_segments_are_the_json(firm: Firm) -> None:
    rows = {row[0]: row for row in _sheet(firm, "segments")[1:]}
    numbers = [_number(word, firm) for line in firm.lines for word in _cells(line)]
    for each in firm.json["segments"]:
        exact = _segment(each)
        found = rows[firm.words.say(f"segment.{each['segment']}")][2:]
        assert [Decimal(str(value)) for value in found] == exact
        shown = [*exact[:2], round(exact[2], 1), *exact[3:]]
        runs = (numbers[place : place + 5] for place in range(len(numbers)))
        assert any(run == shown for run in runs), each["segment"]


def test_the_segments_on_screen_are_the_json(qtbot: QtBot, firm: Firm, session: Session) -> None:
    page = PortfolioPage(session)
    qtbot.addWidget(page)
    page.reload()
    heads = {view: _titles(view) for view in page.segments.findChildren(RecordView)}
    wanted = [translate("SegmentCard", title) for title in SEGMENT_COLUMNS]
    model, titles = next((view.model(), each) for view, each in heads.items() if wanted[0] in each)
    places = [titles.index(title) for title in wanted]
    clients = {
        json_["segment"]: _segment(json_) for json_ in firm.json["segments"] if json_["clients"]
    }
    shown = [
        [_number(str(model.index(row, place).data()), firm) for place in places]
        for row in range(model.rowCount())
    ]
    for exact in clients.values():
        whole = [value.quantize(Decimal(1), rounding=ROUND_HALF_EVEN) for value in exact]
        assert whole in shown


def test_the_key_figures_of_the_portfolio_are_the_json(
    qtbot: QtBot, firm: Firm, session: Session
) -> None:
    page = PortfolioPage(session)
    qtbot.addWidget(page)
    page.reload()
    texts = [label.text() for label in page.findChildren(QLabel)]
    curve = _amounts(firm.json["whale"])
    for amount in (max(curve), curve[-1], curve[-1] - max(curve)):
        assert session.formats.whole_amount(int(amount * 100)) in texts
    tenth = Decimal(str(firm.json["concentration"]["hours_share_of_top_tenth"]))
    assert any(_agrees("margin", text, tenth, firm) for text in texts if "%" in text)


@pytest.mark.usefixtures("qapp")
def test_the_limit_of_exits_is_the_json(firm: Firm) -> None:
    guard = firm.json["guard"]
    rows = {row[0]: row[1] for row in _sheet(firm, "guard")}
    for key in ("base", "limit", "let_go", "left"):
        title = firm.words.say(f"portfolio.guard_{key}")
        assert rows[title] == guard[key]
        assert f"{title} {guard[key]}" in firm.lines
    assert rows[firm.words.say("portfolio.guard_share")] == guard["share"]


@pytest.mark.usefixtures("qapp")
def test_the_trends_of_the_report_are_those_of_the_spreadsheets(firm: Firm) -> None:
    rows = {str(row[0]): row[2:10] for row in _sheet(firm, "trends")[1:]}
    names = ("margin", "margin", *["other"] * 6)
    # The report leaves a measure out that nothing is known of.
    pairs = [[value for row in rows.values() for value in row[n : n + 2]] for n in range(0, 8, 2)]
    known = [n for n in range(len(names)) if any(each is not None for each in pairs[n // 2])]
    moving = [line for line in firm.lines if "↗" in line or "↘" in line]
    told = 0
    for ref, exact in rows.items():
        for line in (each for each in moving if f" · {ref} " in each):
            cells = _cells(re.sub("[↗→↘] ", "", line.partition(f" · {ref} ")[2]))
            for place, shown in zip(known, cells, strict=True):
                name, value = names[place], exact[place]
                number = None if value is None else Decimal(str(value))
                assert shown == "—" or _agrees(name, shown, number, firm), (ref, line)
                assert (shown == "—") is (number is None and name == "other")
            told += 1
    assert told >= 10


@pytest.mark.usefixtures("qapp")
def test_the_plans_of_the_report_are_those_of_the_spreadsheets(firm: Firm) -> None:
    numbers = [_number(word, firm) for line in firm.lines for word in _cells(line)]
    plans = _sheet(firm, "plans")[1:]
    assert len(plans) > 2
    for row in plans:
        exact = [None if value is None else Decimal(str(value)) for value in row[4:]]
        shown = [
            None if value is None else round(value, 1 if 3 <= place < 6 else 2)
            for place, value in enumerate(exact)
        ]
        runs = (numbers[place : place + 9] for place in range(len(numbers)))
        assert any(run == shown for run in runs), row[1]


def _sheet(firm: Firm, name: str) -> list[tuple[object, ...]]:
    return list(firm.book[firm.words.say(f"xlsx.{name}")].iter_rows(values_only=True))


def _amounts(points: list[dict[str, str]]) -> list[Decimal]:
    return [Decimal(0), *(Decimal(point["cumulative"]) for point in points)]


def _segment(row: Mapping[str, Any]) -> list[Decimal]:
    """Clients, fees, hours, contribution, full profit."""
    names = ("fees", "hours", "contribution", "full_profit")
    return [Decimal(len(row["clients"])), *(Decimal(str(row[name])) for name in names)]


def _titles(view: RecordView) -> list[str]:
    model = view.model()
    return [str(model.headerData(place, ACROSS)) for place in range(model.columnCount())]


def _exact(row: Mapping[str, object]) -> Exact:
    """The figures of the JSON: money is text, ratios and hours are numbers, null is none."""
    words = ("name", "ref", "time_basis", "needs", "grade", "types", "coverage", "segment")
    return {
        name: None if value is None else Decimal(str(value))
        for name, value in row.items()
        if name not in words
    }


def _numbers(shown: Shown) -> Exact:
    return {
        name: Decimal(words) if words else None
        for name, words in shown.items()
        if name not in ("ref", "name")
    }


def _cells(line: str) -> list[str]:
    """Figures parted by spaces; a sign of estimates belongs to what follows."""
    return re.sub(r"\s%", "%", line.replace("≈ ", "≈")).split()


def _agree(shown: Shown, exact: Exact, firm: Firm) -> bool:
    return all(_agrees(name, words, exact[name], firm) for name, words in shown.items())


def _agrees(name: str, shown: str, exact: Decimal | None, firm: Firm) -> bool:
    """Whether what is shown is the exact figure, rounded to as many places as are shown."""
    if exact is None:
        return shown == "n/d"
    if shown == "—":
        return exact == 0
    number = _number(shown, firm)
    if number is None:
        return False
    whole = exact * 100 if name in RATIOS else exact
    return number == whole.quantize(number, rounding=ROUND_HALF_EVEN)


def _number(shown: str, firm: Firm) -> Decimal | None:
    """'≈ −1.234,50 %' as a number; None for words."""
    plain = shown.strip("≈ %\xa0\u202f").replace("−", "-")
    group, point = (".", ",") if firm.language == "es" else (",", ".")
    plain = plain.replace(group, "").replace(point, ".")
    try:
        return Decimal(plain)
    except ArithmeticError:
        return None
