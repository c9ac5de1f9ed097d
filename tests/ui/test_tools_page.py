"""Subscriptions: how they are charged, and what they cost each client."""

from datetime import date

import pytest
from fakes import FakeAsk, press, shown, write
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTabWidget
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.records import Client, Tool, ToolPricing, ToolTier
from clientdesk.storage.store import Store
from clientdesk.ui.charts import ChartPlace
from clientdesk.ui.firm_dialog import FirmDialog
from clientdesk.ui.tool_dialog import ToolDialog

START = date(2025, 1, 1)


@pytest.fixture
def office(store: Store, today: date) -> Desk:
    """Twelve clients, the catalogue, and a tool in tiers kept for all twelve, planned for 25."""
    desk = Desk(store, today)
    desk.services.start("en")
    for number in range(1, 13):
        desk.clients.add(Client(ref=f"C{number:02}", name=f"Client {number:02}"))
    hub = Tool(
        name="Hub",
        monthly_fee=0,
        valid_from=START,
        pricing=ToolPricing.TIERED,
        planned_clients=25,
    )
    tiers = [
        ToolTier(tool_id=0, up_to=15, monthly_fee=12_900),
        ToolTier(tool_id=0, up_to=None, monthly_fee=29_900),
    ]
    desk.firm.save_tool(hub, range(1, 13), tiers)
    return desk


@pytest.fixture
def dialog(qtbot: QtBot, office: Desk) -> FirmDialog:
    made = FirmDialog(office, FakeAsk())
    qtbot.addWidget(made)
    made.show()
    made.tabs.setCurrentWidget(made.tools)
    return made


def opened(dialog: FirmDialog) -> ToolDialog:
    return next(each for each in dialog.findChildren(ToolDialog) if each.isVisible())


def amount(dialog: FirmDialog) -> QLineEdit:
    return next(
        each
        for each in dialog.findChildren(QLineEdit)
        if each.accessibleName() == "Each client's price holds for it, a month"
    )


def cells(dialog: ToolDialog, name: str) -> list[QLineEdit]:
    lines = dialog.findChildren(QLineEdit)
    return [e for e in lines if e.accessibleName() == name and e.isVisibleTo(dialog)]


def charge(dialog: ToolDialog, pricing: ToolPricing) -> None:
    """Picks how the tool is charged, as a user does."""
    box = next(e for e in dialog.findChildren(QComboBox) if e.accessibleName() == "Charged")
    box.setCurrentIndex(list(ToolPricing).index(pricing))
    box.activated.emit(box.currentIndex())


def test_the_jump_of_a_tier_is_said_with_what_each_pays(dialog: FirmDialog) -> None:
    """129.00 ÷ 15 = 8.60; 299.00 ÷ 16 = 18.69; 299.00 ÷ 25 = 11.96."""
    words = " ".join(shown(dialog.tools))
    assert (
        "With client 16 the fee goes from 129,00 to 299,00; each pays 18,69 instead of 8,60."
        in (words)
    )
    assert "Packages are priced on 25: 11,96 each a month." in words


def test_the_break_even_number_follows_the_amount(qtbot: QtBot, dialog: FirmDialog) -> None:
    """At 12.90 each, 129.00 is paid by 10 clients; at 1.00 each, 299.00 by 299."""
    field = amount(dialog)
    for typed, clients in (("12,90", "10 "), ("1", "299 ")):
        field.selectAll()
        qtbot.keyClicks(field, typed)
        (sentence,) = [e for e in shown(dialog.tools) if e.startswith("It pays for itself")]
        assert clients in sentence
    field.selectAll()
    qtbot.keyClicks(field, "0")
    assert "At that amount no number of clients pays for it." in shown(dialog.tools)


def test_the_chart_says_in_words_what_it_shows(dialog: FirmDialog) -> None:
    chart = dialog.tools.findChild(ChartPlace)
    assert chart.accessibleName()
    assert "18,69" in chart.accessibleDescription()


def test_the_chart_is_drawn(qtbot: QtBot, dialog: FirmDialog) -> None:
    chart = dialog.tools.findChild(ChartPlace)
    qtbot.waitUntil(lambda: chart._canvas is not None, timeout=10_000)


def test_a_tool_in_tiers_is_made_with_its_services_and_clients(
    qtbot: QtBot, office: Desk, dialog: FirmDialog
) -> None:
    press(qtbot, dialog, "Add tool…")
    made = opened(dialog)
    write(qtbot, made, "Name", "Portal")
    charge(made, ToolPricing.TIERED)
    qtbot.keyClicks(cells(made, "Up to how many clients")[0], "10")
    qtbot.keyClicks(cells(made, "Fee a month")[0], "50")
    press(qtbot, made, "Add a tier")
    qtbot.keyClicks(cells(made, "Fee a month")[1], "80")
    made.findChild(QTabWidget).setCurrentIndex(1)
    for words in ("Payroll processing", "Client 03"):
        next(e for e in made.findChildren(QCheckBox) if e.text() == words).click()
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, made, "Save")
    portal = next(tool for tool in office.firm.tools() if tool.name == "Portal")
    tiers = [(tier.up_to, tier.monthly_fee) for tier in office.firm.tool_tiers(portal.id)]
    assert tiers == [(10, 5_000), (None, 8_000)]
    payroll = office.services.find("payroll")
    assert payroll is not None
    assert office.firm.tool_services(portal.id) == [payroll.id]
    assert office.firm.tool_clients(portal.id) == [office.clients.by_ref("C03").id]


def test_tiers_that_do_not_rise_are_refused_in_words(
    qtbot: QtBot, office: Desk, dialog: FirmDialog
) -> None:
    press(qtbot, dialog, "Edit…")
    made = opened(dialog)
    limit = cells(made, "Up to how many clients")[1]
    qtbot.keyClicks(limit, "15")
    press(qtbot, made, "Save")
    assert made.isVisible()
    assert any(words.startswith("Each tier needs a higher number") for words in shown(made))


def test_each_way_of_charging_asks_for_what_it_needs(qtbot: QtBot, dialog: FirmDialog) -> None:
    press(qtbot, dialog, "Add tool…")
    made = opened(dialog)
    asked = {}
    for pricing in ToolPricing:
        charge(made, pricing)
        captions = {words.replace("&", "") for words in shown(made)}
        asked[pricing] = captions & {"Fee a month", "Users in the firm", "Up to how many clients"}
    assert asked == {
        ToolPricing.FLAT: {"Fee a month"},
        ToolPricing.PER_CLIENT: {"Fee a month"},
        ToolPricing.PER_USER: {"Fee a month", "Users in the firm"},
        ToolPricing.TIERED: {"Fee a month", "Up to how many clients"},
    }


def test_a_removed_tool_comes_back_with_undo(
    qtbot: QtBot, office: Desk, dialog: FirmDialog
) -> None:
    press(qtbot, dialog, "Remove")
    assert office.firm.tools() == []
    office.undo()
    assert [tool.name for tool in office.firm.tools()] == ["Hub"]
    assert len(office.firm.tool_tiers(office.firm.tools()[0].id)) == 2
