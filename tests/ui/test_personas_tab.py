"""The Personas tab used as a person uses it, on a real workbook."""

from collections.abc import Callable
from datetime import date

import pytest
from fakes import FakeAsk, field_of, press, shown, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.facts import CustomFact, FactType
from clientdesk.domain.personas import CriterionRole, Operator, Persona, PersonaCriterion
from clientdesk.ui.card_list import CardList
from clientdesk.ui.cards import LinkRow
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.personas import PersonasPage
from clientdesk.ui.rule_editor import RuleRow
from clientdesk.ui.table import RecordView
from clientdesk.ui.workspace import PERSONAS_TAB

MakeWindow = Callable[[Desk | None], MainWindow]
# The platform without a screen cannot do what any popup asks for.
NO_POPUP_WARNINGS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MUST, EXCLUDE = CriterionRole.MUST, CriterionRole.EXCLUDE


@pytest.fixture
def known(desk: Desk) -> Desk:
    """Óptica Norte: retail, 6 employees. Bar Sur: hospitality, its employees are not known."""
    desk.services.start("en")
    desk.facts.save(1, {"industry": "retail", "employees": "6"}, date(2026, 1, 1))
    desk.facts.save(2, {"industry": "hospitality"}, date(2026, 1, 1))
    return desk


@pytest.fixture
def page(qtbot: QtBot, make_window: MakeWindow, known: Desk) -> PersonasPage:
    return open_tab(qtbot, make_window(known))


def open_tab(qtbot: QtBot, window: MainWindow) -> PersonasPage:
    assert window.workspace is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    window.workspace.show_tab(PERSONAS_TAB)
    return window.workspace.personas.page()


def rule(
    role: CriterionRole, fact: str, operator: Operator, value: str, weight: int = 1
) -> PersonaCriterion:
    return PersonaCriterion(role=role, fact=fact, operator=operator, value=value, weight=weight)


def store(desk: Desk, name: str, *rules: PersonaCriterion, services: tuple[int, ...] = (1,)) -> int:
    desk.personas.save(Persona(name=name), rules, services)
    return next(each.id for each in desk.personas.all() if each.name == name)


def cards(page: PersonasPage, name: str) -> list[str]:
    """The titles in a list of cards."""
    view = list_of(page, name)
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def list_of(page: PersonasPage, name: str) -> CardList:
    return next(each for each in page.findChildren(CardList) if each.accessibleName() == name)


def clients(page: PersonasPage) -> list[str]:
    return cards(page, "Current clients")


def spoken(page: PersonasPage, name: str) -> list[str]:
    model = list_of(page, name).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def pick(qtbot: QtBot, view: RecordView, title: str) -> None:
    row = next(
        r for r in range(view.model().rowCount()) if view.model().index(r, 0).data() == title
    )
    place = view.visualRect(view.model().index(row, 0)).topLeft() + QPoint(20, 10)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def keys(qtbot: QtBot, *presses: Qt.Key | str) -> None:
    """Types into whatever has the focus, one key or word after another."""
    for each in presses:
        target = QApplication.activePopupWidget() or focused()
        if isinstance(each, str):
            qtbot.keyClicks(target, each)
        else:
            qtbot.keyClick(target, each)


def tab_stops(qtbot: QtBot, page: PersonasPage) -> list[str]:
    """What Tab stops at, one after the other, from the first service without a persona on."""
    page.findChildren(LinkRow)[0].setFocus()
    names: list[str] = []
    while page.isAncestorOf(focused()) and len(names) < 80:
        widget = focused()
        words = widget.text() if isinstance(widget, QPushButton) else ""
        names.append(widget.accessibleName() or words.replace("&", ""))
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    return names


def buttons(page: PersonasPage) -> list[str]:
    return [each.text() for each in page.findChildren(QPushButton) if each.isVisibleTo(page)]


def rows(page: PersonasPage) -> list[RuleRow]:
    return [each for each in page.findChildren(RuleRow) if each.isVisibleTo(page)]


def test_without_services_it_says_what_to_do_first(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk
) -> None:
    page = open_tab(qtbot, make_window(desk))
    assert "No services yet" in shown(page)
    press(qtbot, page, "Add the usual services")
    assert len(desk.services.all()) > 20
    links = [each for each in page.findChildren(LinkRow) if each.isVisibleTo(page)]
    assert len(links) == len(desk.services.all())
    assert "No persona yet" in shown(page)


def test_a_service_without_a_persona_starts_one_for_it(
    qtbot: QtBot, page: PersonasPage, known: Desk
) -> None:
    link = next(e for e in page.findChildren(LinkRow) if e.accessibleName() == "Payroll processing")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert cards(page, "Personas") == ["New persona"]
    write(qtbot, page, "Name", "Shops with staff")
    press(qtbot, page, "Save")
    stored = known.personas.all()[0]
    payroll = next(each for each in known.services.all() if each.name_en == "Payroll processing")
    assert known.personas.services(stored.id) == [payroll.id]
    assert cards(page, "Personas") == ["Shops with staff"]
    names = [each.accessibleName() for each in page.findChildren(LinkRow) if each.isVisibleTo(page)]
    assert "Payroll processing" not in names


@NO_POPUP_WARNINGS
def test_a_persona_is_built_by_keys_alone(qtbot: QtBot, page: PersonasPage, known: Desk) -> None:
    """Must, industry, is one of, retail (typed); prefer × 2, employees, at least, 5; Ctrl+S."""
    window = page.window()
    action = next(e for e in window.findChildren(QAction) if e.text() == "New &persona")
    action.trigger()
    assert focused() is field_of(page, "Name")
    keys(qtbot, "Shops", Qt.Key.Key_Tab, Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    box = popup.findChildren(QCheckBox)[0]
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    field_of(page, "Likely to buy, 5 is most").setFocus()
    keys(qtbot, "5", Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    keys(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, "retail", Qt.Key.Key_Escape)
    add = next(e for e in page.findChildren(QPushButton) if e.text() == "A&dd a rule")
    add.setFocus()
    keys(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Tab)
    keys(qtbot, "Emp", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "5")
    qtbot.keyClick(focused(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    stored = known.personas.all()[0]
    assert (stored.name, stored.likelihood, stored.benefit) == ("Shops", 5, 4)
    assert len(known.personas.services(stored.id)) == 1
    found = [
        (e.role, e.fact, e.operator, e.value, e.weight) for e in known.personas.criteria(stored.id)
    ]
    assert found == [
        (MUST, "industry", Operator.IS, "retail", 1),
        (CriterionRole.PREFER, "employees", Operator.AT_LEAST, "5", 2),
    ]


def test_the_keys_go_from_the_services_over_the_rules_to_the_clients(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    store(known, "Shops", rule(MUST, "industry", Operator.IS, "retail"))
    page = open_tab(qtbot, make_window(known))
    stops = tab_stops(qtbot, page)
    wanted = (
        "Tax enquiry / audit support",
        "Business valuation",
        "Personas",
        "Name",
        "Benefit from it, 5 is most",
        "Kind of rule",
        "Fact",
        "Comparison",
        "Value",
        "Remove this rule",
        "Add a rule",
        "Duplicate",
        "Current clients",
    )
    places = [stops.index(name) for name in wanted]
    assert places == sorted(places)


@NO_POPUP_WARNINGS
def test_the_clients_follow_while_a_rule_is_written(
    qtbot: QtBot, page: PersonasPage, known: Desk
) -> None:
    page.new_persona()
    assert clients(page) == ["Fit", "Bar Sur", "Óptica Norte"]
    press(qtbot, page, "Add a rule")
    value = rows(page)[0]._value.focusProxy()
    qtbot.keyClicks(value, "retail")
    nearly = "Would fit if one thing changed"
    qtbot.waitUntil(lambda: clients(page) == ["Fit", "Óptica Norte", nearly, "Bar Sur"])
    assert "Bar Sur, 0%, Industry: hospitality, retail wanted" in spoken(page, "Current clients")
    assert known.personas.all() == []


def test_a_rule_that_is_not_whole_waits_and_is_not_stored(
    qtbot: QtBot, page: PersonasPage, known: Desk
) -> None:
    page.new_persona()
    write(qtbot, page, "Name", "Shops")
    press(qtbot, page, "Add a rule")
    assert clients(page) == ["Fit", "Bar Sur", "Óptica Norte"]
    press(qtbot, page, "Save")
    assert "Say with what the fact is compared." in shown(page)
    assert known.personas.all() == []


def test_an_unknown_fact_is_said_and_speaks_against_nobody(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    store(known, "Employers", rule(MUST, "employees", Operator.AT_LEAST, "5"))
    page = open_tab(qtbot, make_window(known))
    assert clients(page) == ["Fit", "Óptica Norte", "Bar Sur"]
    pick(qtbot, list_of(page, "Current clients"), "Bar Sur")
    qtbot.waitUntil(lambda: "Employees: not known" in shown(page))
    assert "Fits · score 100% · confidence 0%" in shown(page)
    told = spoken(page, "Current clients")[-1]
    assert told.startswith("Bar Sur, 100%, Confidence 0%: 1 fact")


def test_the_excluded_are_folded_away_with_their_count(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    store(known, "No bars", rule(EXCLUDE, "industry", Operator.IS, "hospitality"))
    page = open_tab(qtbot, make_window(known))
    assert clients(page) == ["Fit", "Óptica Norte", "Excluded"]
    view = list_of(page, "Current clients")
    assert spoken(page, "Current clients")[-1] == "Excluded, 1, folded"
    pick(qtbot, view, "Excluded")
    assert clients(page)[-1] == "Bar Sur"
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert clients(page)[-1] == "Excluded"


def test_an_excluded_client_cannot_be_matched(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    store(known, "No bars", rule(EXCLUDE, "industry", Operator.IS, "hospitality"))
    page = open_tab(qtbot, make_window(known))
    view = list_of(page, "Current clients")
    pick(qtbot, view, "Excluded")
    pick(qtbot, view, "Bar Sur")
    qtbot.waitUntil(lambda: "An excluded client is never matched." in shown(page))
    assert "Accept match" not in buttons(page)


def test_a_match_is_accepted_with_its_day_and_reasons_and_taken_back(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    store(known, "Shops", rule(MUST, "industry", Operator.IS, "retail"))
    page = open_tab(qtbot, make_window(known))
    qtbot.waitUntil(lambda: "Accept match" in buttons(page))
    press(qtbot, page, "Accept match")
    match = known.matching.accepted(1)[0]
    assert (match.service_id, match.matched_on) == (1, date(2026, 11, 22))
    assert match.reasons == "holds: Industry is retail"
    accepted = "Accepted on 22/11/2026 with a score of 100 %"
    qtbot.waitUntil(lambda: accepted in shown(page))
    press(qtbot, page, "Take back")
    assert known.matching.accepted(1) == []


def test_matches_of_a_persona_that_is_not_saved_cannot_be_accepted(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    store(known, "Shops")
    page = open_tab(qtbot, make_window(known))
    write(qtbot, page, "Name", "Other shops")
    qtbot.waitUntil(lambda: "Save the persona to accept its matches." in shown(page))


def test_leaving_what_is_not_saved_is_asked(
    qtbot: QtBot, make_window: MakeWindow, known: Desk, ask: FakeAsk
) -> None:
    store(known, "Bars")
    store(known, "Shops")
    page = open_tab(qtbot, make_window(known))
    write(qtbot, page, "Name", "Coffee houses")
    ask.confirms = False
    pick(qtbot, list_of(page, "Personas"), "Shops")
    assert ask.questions == ["Leave “Coffee houses” without saving what you wrote?"]
    assert page.window().close() is False
    assert len(ask.questions) == 2
    ask.confirms = True
    pick(qtbot, list_of(page, "Personas"), "Shops")
    assert [each.name for each in known.personas.all()] == ["Bars", "Shops"]
    page.window().close()
    assert len(ask.questions) == 3


def test_a_draft_stays_when_something_else_is_written(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    window = make_window(known)
    store(known, "Bars")
    page = open_tab(qtbot, window)
    write(qtbot, page, "Name", "Coffee houses")
    window.refresh(known.clients.archive(2))
    assert field_of(page, "Name").property("text") == "Coffee houses"
    press(qtbot, page, "Discard")
    assert field_of(page, "Name").property("text") == "Bars"


def test_a_persona_is_duplicated_archived_and_put_back(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    store(known, "Shops", rule(MUST, "industry", Operator.IS, "retail"))
    page = open_tab(qtbot, make_window(known))
    press(qtbot, page, "Duplicate")
    assert cards(page, "Personas") == ["Shops", "Shops (2)"]
    assert field_of(page, "Name").property("text") == "Shops (2)"
    press(qtbot, page, "Archive")
    assert cards(page, "Personas") == ["Shops", "Archived"]
    view = list_of(page, "Personas")
    pick(qtbot, view, "Archived")
    pick(qtbot, view, "Shops (2)")
    press(qtbot, page, "Put back")
    assert cards(page, "Personas") == ["Shops", "Shops (2)"]


def test_a_persona_never_names_a_client(qtbot: QtBot, page: PersonasPage, known: Desk) -> None:
    page.new_persona()
    write(qtbot, page, "Name", "Firms like optica norte")
    press(qtbot, page, "Save")
    assert known.personas.all() == []
    refusal = "A persona describes a kind of client and names none: take out “Óptica Norte”."
    assert refusal in shown(page)


def test_undo_takes_a_persona_back(qtbot: QtBot, make_window: MakeWindow, known: Desk) -> None:
    window = make_window(known)
    page = open_tab(qtbot, window)
    page.new_persona()
    write(qtbot, page, "Name", "Shops")
    press(qtbot, page, "Save")
    undo = next(e for e in window.findChildren(QAction) if e.text() == "&Undo add persona · Shops")
    undo.trigger()
    assert known.personas.all() == []
    assert "No persona yet" in shown(page)


def test_the_matrix_ticks_a_service_by_the_space_bar(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    first, second = (service.id for service in known.services.all()[:2])
    persona_id = store(known, "Shops", services=(first,))
    page = open_tab(qtbot, make_window(known))
    press(qtbot, page, "Matrix")
    view = next(
        e for e in page.findChildren(RecordView) if e.accessibleName() == "Services and personas"
    )
    view.setCurrentIndex(view.model().index(1, 3))
    assert view.currentIndex().data() == ""
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert set(known.personas.services(persona_id)) == {first, second}
    assert view.model().index(1, 3).data() == "✓"
    assert "Shops is the ideal client of" in view.model().index(1, 3).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


@NO_POPUP_WARNINGS
def test_values_in_use_are_offered_and_others_can_be_added(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    store(known, "Trade", rule(MUST, "industry", Operator.ONE_OF, "retail"))
    page = open_tab(qtbot, make_window(known))
    button = rows(page)[0]._value.focusProxy()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    boxes = popup.findChildren(QCheckBox)
    assert [(each.text(), each.isChecked()) for each in boxes] == [
        ("hospitality", False),
        ("retail", True),
    ]
    qtbot.keyClicks(popup._own, "transport")
    qtbot.keyClick(popup._own, Qt.Key.Key_Return)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    press(qtbot, page, "Save")
    persona_id = known.personas.all()[0].id
    assert known.personas.criteria(persona_id)[0].value == "retail\ntransport"


def test_a_rule_about_a_fact_that_is_gone_goes_with_it(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    known.facts.save_custom(CustomFact(name="Uses our portal", type=FactType.YES_NO))
    own = known.facts.custom()[0]
    store(
        known,
        "Trade",
        rule(MUST, "industry", Operator.IS, "retail"),
        rule(MUST, own.key, Operator.IS, "yes"),
    )
    window = make_window(known)
    page = open_tab(qtbot, window)
    write(qtbot, page, "Name", "Traders")
    window.refresh(known.facts.delete_custom(own.id))
    assert [each.criterion().fact for each in rows(page)] == ["industry"]
    press(qtbot, page, "Save")
    assert known.personas.all()[0].name == "Traders"


def test_removing_a_rule_lets_its_clients_in_again(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    store(known, "Trade", rule(MUST, "industry", Operator.IS, "retail"))
    page = open_tab(qtbot, make_window(known))
    qtbot.mouseClick(rows(page)[0]._remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: clients(page) == ["Fit", "Bar Sur", "Óptica Norte"])


def test_the_lists_keep_the_rules_of_models(page: PersonasPage) -> None:
    for view in page.findChildren(CardList):
        QAbstractItemModelTester(view.model())
    page.new_persona()


def test_every_widget_that_takes_the_focus_has_a_name(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    from test_accessible import nameless

    store(
        known,
        "All kinds",
        rule(MUST, "industry", Operator.ONE_OF, "retail"),
        rule(CriterionRole.PREFER, "sales", Operator.AT_LEAST, "100", 2),
        rule(EXCLUDE, "understands", Operator.IS, "no"),
    )
    page = open_tab(qtbot, make_window(known))
    assert nameless(page) == []


def test_a_new_persona_stays_in_view_when_it_is_saved(
    qtbot: QtBot, make_window: MakeWindow, known: Desk
) -> None:
    for name in ("Bars", "Offices", "Shops"):
        store(known, name)
    page = open_tab(qtbot, make_window(known))
    room = page.findChildren(QScrollArea)[0].height()
    page.new_persona()
    write(qtbot, page, "Name", "Workshops")
    press(qtbot, page, "Save")
    assert cards(page, "Personas") == ["Bars", "Offices", "Shops", "Workshops"]
    assert field_of(page, "Name").property("text") == "Workshops"
    assert list_of(page, "Personas").currentIndex().data() == "Workshops"
    assert page.findChildren(QScrollArea)[0].height() == room > 0
