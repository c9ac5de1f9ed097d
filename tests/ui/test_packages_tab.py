"""The Packages tab as a user works with it: matrix, prices, coverage, consumption."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from fakes import field_of, press, shown, write
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QPlainTextEdit,
    QTabBar,
)
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.personas import CriterionRole, Operator, Persona, PersonaCriterion
from clientdesk.domain.records import Client, Engagement, EngagementService
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.storage.store import Store
from clientdesk.ui.application import speak
from clientdesk.ui.consumption_view import ConsumptionView
from clientdesk.ui.coverage_view import CoverageView
from clientdesk.ui.package_board import PackageBoard
from clientdesk.ui.package_grid import CAPTION, STATE, Matrix, MatrixModel, read_matrix
from clientdesk.ui.package_matrix import MatrixView
from clientdesk.ui.package_words import amount_words, price_words
from clientdesk.ui.packages import CONSUMPTION, COVERAGE, PackagesPage
from clientdesk.ui.session import Session
from clientdesk.ui.table import RecordView

MINUTE, HOUR = 60, 3600


@pytest.fixture
def office(desk: Desk) -> Desk:
    """Two services at 20.00 an hour (1,600.00 for 100 hours, 80 % of them worked for clients).

    Bookkeeping takes 3 minutes a document, advice an hour a month. Óptica Norte needs bookkeeping
    for 50 documents, Bar Sur for 75; each pays 150.00.
    """
    desk.firm.save(replace(desk.firm.firm(), country="GB", currency="GBP"))
    books = Service(
        code="BKS",
        name_en="Ledger work",
        name_es="Libros",
        kind=ServiceKind.COMPLIANCE,
        unit=Unit.DOCUMENTS,
        frequency=Frequency.MONTHLY,
    )
    desk.services.save(books, [task(3 * MINUTE, Unit.DOCUMENTS)])
    advice = replace(books, code="ADV", name_en="Advice", name_es="Consejo", unit=Unit.FLAT)
    advice = replace(advice, kind=ServiceKind.ADVISORY)
    desk.services.save(advice, [task(HOUR, Unit.FLAT)])
    for client, documents in zip(desk.clients.all(), ("75", "50"), strict=True):
        needs(desk, client)
        desk.facts.save(client.id, {"documents": documents}, date(2026, 1, 1))
    return desk


def task(seconds: int, unit: Unit) -> Task:
    return Task(service_id=0, name="Do it", seconds=seconds, unit=unit)


def needs(desk: Desk, client: Client) -> None:
    agreed = EngagementService(engagement_id=0, service="Ledger work")
    desk.clients.save(client, Engagement(client_id=client.id, monthly_fee=15_000), [agreed])


def held(desk: Desk, code: str, quantity: int, package_id: int = 0) -> PackageService:
    service = next(each for each in desk.services.all() if each.code == code)
    return PackageService(
        package_id=package_id, service_id=service.id, unit=service.unit, quantity=quantity
    )


@pytest.fixture
def basic(office: Desk) -> Package:
    """Up to 60 documents: 3 hours, 60.00, and a buffer of 12.00; no price yet."""
    office.packages.save(Package(name="Basic"), [held(office, "BKS", 60)])
    return office.packages.all()[0]


@pytest.fixture
def make_page(qtbot: QtBot) -> Callable[[Desk], PackagesPage]:
    def make(desk: Desk) -> PackagesPage:
        session = Session(desk, "en")
        page = PackagesPage(session)

        def refresh(changes: object) -> None:
            session.forget(changes)  # type: ignore[arg-type]  # a signal carries objects
            page.refresh(changes)  # type: ignore[arg-type]

        page.changed.connect(refresh)
        qtbot.addWidget(page, before_close_func=lambda closed: closed.may_leave())
        page.resize(1366, 700)
        page.show()
        return page

    return make


def sees(qtbot: QtBot, page: PackagesPage, words: str) -> None:
    """A layout shows what was added to it a moment later."""
    qtbot.waitUntil(lambda: words in shown(page))


def matrix(page: PackagesPage) -> MatrixView:
    return page.findChild(MatrixView)


def dialog_of(page: PackagesPage) -> QDialog:
    return next(each for each in page.findChildren(QDialog) if each.isVisible())


def go_to_cell(page: PackagesPage, service: str, package: str) -> None:
    view = matrix(page)
    model = view.model()
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    view.setCurrentIndex(model.index(rows.index(service), heads.index(package)))


def cell(page: PackagesPage) -> str:
    return str(matrix(page).currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def undo(page: PackagesPage, desk: Desk) -> None:
    page.changed.emit(desk.undo())


def test_a_firm_without_services_starts_from_the_usual_ones(
    qtbot: QtBot, store: Store, today: date, make_page: Callable[[Desk], PackagesPage]
) -> None:
    desk = Desk(store, today)
    page = make_page(desk)
    assert "No services yet" in shown(page)
    press(qtbot, page, "Add the usual services")
    assert len(desk.services.all()) == 22
    assert "No packages yet" in shown(page)
    with qtbot.waitSignal(page.propose_wanted):
        press(qtbot, page, "Propose packages…")
    with qtbot.waitSignal(page.services_wanted):
        press(qtbot, page, "Services…")


def test_a_first_package_is_made_and_taken_back_in_one_step(
    qtbot: QtBot, office: Desk, make_page: Callable[[Desk], PackagesPage]
) -> None:
    page = make_page(office)
    press(qtbot, page, "New package")
    dialog = dialog_of(page)
    press(qtbot, dialog, "Save")
    assert "Write the package's name." in shown(dialog)
    write(qtbot, dialog, "Name", "Basic")
    write(qtbot, dialog, "Price a month", "120")
    press(qtbot, dialog, "Save")
    package = office.packages.all()[0]
    assert (package.name, package.price, package.active) == ("Basic", 12_000, False)
    assert "Basic" in shown(page)
    assert "Draft" in shown(page)
    undo(page, office)
    assert office.packages.all() == []
    assert "No packages yet" in shown(page)


def test_a_larger_package_starts_from_the_one_below_it(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    page = make_page(office)
    press(qtbot, page, "New package")
    write(qtbot, dialog_of(page), "Name", "More")
    press(qtbot, dialog_of(page), "Save")
    more = office.packages.all()[1]
    assert (more.name, more.tier > basic.tier) == ("More", True)
    assert [row.quantity for row in office.packages.contents(more.id)] == [60]
    assert "More" in shown(page)  # the pane goes to what was added


def test_a_cell_is_filled_by_keyboard_and_the_floor_follows(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    page = make_page(office)
    sees(qtbot, page, "72.00")  # 60 x 3 min = 3 h x 20.00 = 60.00, and 20 %
    go_to_cell(page, "Advice", "Basic")
    assert cell(page) == "Advice, Basic: not inside"
    qtbot.keyClick(matrix(page), Qt.Key.Key_Return)
    dialog = dialog_of(page)
    dialog.findChild(QCheckBox).click()
    press(qtbot, dialog, "Save")
    assert cell(page) == "Advice, Basic: each month"
    sees(qtbot, page, "96.00")  # 80.00 and 20 %
    undo(page, office)
    assert cell(page) == "Advice, Basic: not inside"


def test_an_amount_is_changed_in_its_cell(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    page = make_page(office)
    go_to_cell(page, "Ledger work", "Basic")
    qtbot.keyClick(matrix(page), Qt.Key.Key_F2)
    dialog = dialog_of(page)
    write(qtbot, dialog, "Documents a month", "")
    press(qtbot, dialog, "Save")
    assert "Write how many; 0 for none." in shown(dialog)
    write(qtbot, dialog, "Documents a month", "100")
    press(qtbot, dialog, "Save")
    assert [row.quantity for row in office.packages.contents(basic.id)] == [100]
    assert matrix(page).currentIndex().data() == amount_words(Unit.DOCUMENTS, 100)


def test_the_dialog_says_what_clients_use(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    page = make_page(office)
    go_to_cell(page, "Ledger work", "Basic")
    qtbot.keyClick(matrix(page), Qt.Key.Key_Return)
    assert any("half use up to 50, nine in ten up to 75" in each for each in shown(dialog_of(page)))


def test_delete_takes_a_service_out(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    page = make_page(office)
    go_to_cell(page, "Ledger work", "Basic")
    qtbot.keyClick(matrix(page), Qt.Key.Key_Delete)
    assert office.packages.contents(basic.id) == []
    assert cell(page) == "Ledger work, Basic: not inside"


def test_a_price_is_written_in_the_pane_with_margin_and_markup(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    page = make_page(office)
    write(qtbot, page, "Price a month", "144")
    qtbot.keyClick(field_of(page, "Price a month"), Qt.Key.Key_Return)
    assert office.packages.get(basic.id).price == 14_400
    sees(qtbot, page, "Margin, of the price")
    words = shown(page)
    assert words[words.index("Margin, of the price") + 1] == "50%"  # 72 of 144
    assert words[words.index("Markup, on the cost") + 1] == "100%"  # 72 on 72
    assert price_words(office.packages.get(basic.id), Session(office, "en").formats) in heads(page)


def heads(page: PackagesPage) -> list[str]:
    model = matrix(page).model()
    columns = range(1, model.columnCount())
    return [str(model.headerData(c, Qt.Orientation.Horizontal, CAPTION)) for c in columns]


def states(page: PackagesPage) -> list[str]:
    model = matrix(page).model()
    columns = range(1, model.columnCount())
    return [str(model.headerData(c, Qt.Orientation.Horizontal, STATE)) for c in columns]


def test_the_price_of_the_target_margin_is_offered(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    page = make_page(office)
    press(qtbot, page, "Use 120.00: a margin of 40%")  # 72 / (1 - 0.4)
    assert office.packages.get(basic.id).price == 12_000


def test_a_price_that_cannot_be_read_is_said_and_kept(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    page = make_page(office)
    write(qtbot, page, "Price a month", "cheap")
    qtbot.keyClick(field_of(page, "Price a month"), Qt.Key.Key_Return)
    assert any("This is not an amount" in each for each in shown(page))
    assert office.packages.get(basic.id) == basic


def test_a_price_below_the_floor_needs_a_written_reason_to_be_active(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    office.packages.save(replace(basic, price=7_000), office.packages.contents(basic.id))
    page = make_page(office)
    money = Session(office, "en").formats.money(7_200)
    sees(qtbot, page, f"The price is below the cost floor of {money}.")
    press(qtbot, page, "Activate")
    assert not office.packages.get(basic.id).active
    reason = page.findChild(QPlainTextEdit)
    assert page.focusWidget() is reason
    qtbot.keyClicks(reason, "Opens the door")
    press(qtbot, page, "Activate")
    package = office.packages.get(basic.id)
    assert (package.active, package.exception) == (True, "Opens the door")
    sees(qtbot, page, "The written reason lets it pass.")
    assert states(page)[0].startswith("Active")


def test_a_refused_price_shows_what_it_would_break(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    contents = office.packages.contents(basic.id)
    office.packages.save(replace(basic, price=12_000, active=True), contents)
    page = make_page(office)
    write(qtbot, page, "Price a month", "70")
    qtbot.keyClick(field_of(page, "Price a month"), Qt.Key.Key_Return)
    assert office.packages.get(basic.id).price == 12_000
    sees(qtbot, page, "−2.00")  # 70 over a floor of 72
    qtbot.keyClicks(page.findChild(QPlainTextEdit), "For a start")
    press(qtbot, page, "Keep reason")
    package = office.packages.get(basic.id)
    assert (package.price, package.exception) == (7_000, "For a start")


def test_a_reason_is_kept_without_activating(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    office.packages.save(replace(basic, price=7_000), office.packages.contents(basic.id))
    page = make_page(office)
    qtbot.keyClicks(page.findChild(QPlainTextEdit), "A favour")
    press(qtbot, page, "Keep reason")
    assert office.packages.get(basic.id).exception == "A favour"


def test_the_mix_and_the_ideal_client_are_missed_in_words(
    office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    words = shown(make_page(office))
    assert "No ideal client named yet" in words
    assert any("no advisory one" in each for each in words)


def test_an_archived_package_is_put_back(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    page = make_page(office)
    named(page, "Archive this package").click()
    assert office.packages.all() == []
    archived = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Archived…")
    assert archived.isVisibleTo(page)
    archived.menu().actions()[0].trigger()  # type: ignore[attr-defined]  # a push button has one
    assert [each.name for each in office.packages.all()] == ["Basic"]


def named(page: PackagesPage, name: str) -> QAbstractButton:
    return next(b for b in page.findChildren(QAbstractButton) if b.accessibleName() == name)


def test_a_package_moves_among_the_tiers(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    office.packages.save(Package(name="More"), office.packages.contents(basic.id))
    page = make_page(office)
    named(page, "Move to a larger tier").click()
    assert [each.name for each in office.packages.all()] == ["More", "Basic"]
    assert not named(page, "Move to a larger tier").isEnabled()
    assert "Basic" in shown(page)  # still the chosen one


def test_a_service_in_no_package_is_marked(
    office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    model = matrix(make_page(office)).model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    found = {index.data(): index.data(CAPTION) for index in rows}
    assert found["Advice"] == "In no package"
    assert found["Ledger work"] == "each month"
    assert list(found) == ["Compliance", "Ledger work", "Advisory", "Advice"]


def test_coverage_counts_who_fits_and_says_it_plainly_where_few_do(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    office.packages.save(replace(basic, price=12_000), office.packages.contents(basic.id))
    page = make_page(office)
    page.show_view(COVERAGE)
    sees(qtbot, page, "1 of 2")  # 75 documents are more than 60 and 10 per cent
    words = shown(page)
    assert "50% of clients" in words
    assert "50% of fees, a month" in words
    assert any("Half of the clients or fewer fit" in each for each in words)
    assert any("No package is active yet" in each for each in words)
    assert "Bar Sur" in words  # the pane shows the riskiest
    included = amount_words(Unit.DOCUMENTS, 60)
    sees(qtbot, page, f"Uses 75; the package holds {included}")


def test_a_match_is_accepted_with_its_reasons_and_its_day(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    office.packages.save(replace(basic, price=12_000), office.packages.contents(basic.id))
    page = make_page(office)
    page.show_view(COVERAGE)
    optica = next(each for each in office.clients.all() if each.name == "Óptica Norte")
    view = page.findChild(CoverageView).findChild(RecordView)
    qtbot.waitUntil(lambda: bool(view.select_key(optica.id)))
    press(qtbot, page, "Accept match")
    (match,) = office.matching.accepted(optica.id)
    assert (match.package_id, match.matched_on) == (basic.id, date(2026, 11, 22))
    assert "Holds Ledger work" in match.reasons.splitlines()
    sees(qtbot, page, "Accepted on 22/11/2026")
    undo(page, office)
    assert office.matching.accepted(optica.id) == []


def test_who_the_ideal_client_excludes_is_no_match(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    many = PersonaCriterion(
        role=CriterionRole.EXCLUDE, fact="documents", operator=Operator.AT_LEAST, value="70"
    )
    office.personas.save(Persona(name="Small shop"), [many], [])
    persona = office.personas.all()[0]
    office.packages.save(
        replace(basic, price=12_000, persona_id=persona.id), office.packages.contents(basic.id)
    )
    page = make_page(office)
    page.show_view(COVERAGE)
    sees(qtbot, page, "Ideal client: Small shop")
    assert "Bar Sur" in shown(page)
    assert "Basic · Excluded" in shown(page)
    sees(qtbot, page, "Documents a month: 75, which is excluded")
    accept = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Accept match")
    assert not accept.isEnabled()


def test_the_list_is_narrowed_to_those_that_fit_none(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    office.packages.save(replace(basic, price=12_000), office.packages.contents(basic.id))
    page = make_page(office)
    page.show_view(COVERAGE)
    sees(qtbot, page, "1 of 2")
    view = page.findChild(CoverageView)
    choice, table = view.findChild(QComboBox), view.findChild(RecordView)
    choice.setCurrentText("Fit none")
    assert [table.model().index(r, 0).data() for r in range(table.model().rowCount())] == [
        "Bar Sur"
    ]


def test_consumption_keeps_the_extra_work_apart(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    for client in office.clients.all():
        office.packages.move(client.id, basic.id, date(2026, 1, 1), 12_000)
    page = make_page(office)
    page.show_view(CONSUMPTION)
    sees(qtbot, page, "0.8 h")  # 15 documents x 3 min = 45 min
    assert "15.00" in shown(page)  # at 20.00 an hour
    view = page.findChild(ConsumptionView).findChild(RecordView)
    model = view.model()
    rows = {
        (model.index(row, 0).data(), model.index(row, 2).data()): model.index(row, 5).data()
        for row in range(model.rowCount())
    }
    assert rows["Bar Sur", "Ledger work"] == "Over"
    assert rows["Óptica Norte", "Ledger work"] == "Within"
    assert figure(page, "Clients over their package") == "1"


def test_a_client_over_in_its_hours_alone_is_counted(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    """Bar Sur: 50 hours in twelve months, 4.2 a month. A package of one document holds 0.1."""
    office.packages.save(basic, [held(office, "BKS", 1)])
    bar = next(client for client in office.clients.all() if client.name == "Bar Sur")
    office.facts.save(bar.id, {"documents": "1"}, date(2026, 1, 2))
    office.packages.move(bar.id, basic.id, date(2026, 1, 1), 12_000)
    page = make_page(office)
    page.show_view(CONSUMPTION)
    sees(qtbot, page, "of 1 on a package")
    assert figure(page, "Clients over their package") == "1"


def figure(page: PackagesPage, caption: str) -> str:
    """What stands under a caption."""
    words = shown(page)
    return words[words.index(caption) + 1]


def test_a_draft_that_clients_are_still_on_says_how_many(
    office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    office.packages.move(1, basic.id, date(2026, 1, 1), 12_000)
    model = make_page(office).findChild(MatrixView).model()
    assert model.headerData(1, Qt.Orientation.Horizontal, STATE).startswith("Draft · 1 ")


def test_consumption_of_nobody_says_where_to_begin(
    qtbot: QtBot, office: Desk, basic: Package, make_page: Callable[[Desk], PackagesPage]
) -> None:
    page = make_page(office)
    page.show_view(CONSUMPTION)
    sees(qtbot, page, "No client is on a package yet")


def test_the_matrix_passes_qts_own_tester(office: Desk, basic: Package) -> None:
    session = Session(office, "en")
    model = MatrixModel(session)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    full = read_matrix(session)
    for state in (full, replace(full, contents={}), Matrix(services=full.services), Matrix()):
        model.set_matrix(state)
        assert model.matrix == state
    assert tester.model() is model


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_part_has_a_name_for_a_screen_reader(
    qtbot: QtBot,
    qapp: QCoreApplication,
    office: Desk,
    basic: Package,
    make_page: Callable[[Desk], PackagesPage],
    language: str,
) -> None:
    speak(qapp, language)
    page = make_page(office)
    for view in range(4):
        page.show_view(view)
        assert nameless(page) == []
    page.show_view(0)
    tabs = page.findChild(PackageBoard).findChild(QTabBar)
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        assert nameless(page) == []
    page.new_package()
    assert nameless(dialog_of(page)) == []
    dialog_of(page).reject()
    matrix(page).setFocus()
    qtbot.keyClick(matrix(page), Qt.Key.Key_Return)
    assert nameless(dialog_of(page)) == []
