from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from fakes import FakeAsk, field_of, press, shown, write
from letter_samples import HARBOUR, PRICE
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.country import Delivery
from clientdesk.domain.letter import LetterTable
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import LetterState
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.records import Client, Engagement, EngagementService
from clientdesk.domain.services import Unit
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store
from clientdesk.ui.client_dialog import ClientDialog
from clientdesk.ui.delivery_dialog import DeliveryDialog
from clientdesk.ui.findings_list import FindingRow
from clientdesk.ui.firm_dialog import FirmDialog
from clientdesk.ui.letter_editor import LetterEditor
from clientdesk.ui.offboarding_dialog import OffboardingDialog
from clientdesk.ui.pdf_preview import print_document

RISE, THANKS = LetterKind.RENEGOTIATION, LetterKind.THANKS
WORK = {"client": ("engagement",), "offboarding": ("work", "deadlines", "records"), "firm": ()}
CTRL = Qt.KeyboardModifier.ControlModifier
CLIENT = replace(
    PRICE,
    id=0,
    name="Price Interiors Ltd",
    city="Bristol BS1 2AB",
    address="1 High Street",
    email="daniel@example.org",
    since=date(2021, 10, 1),
)
Open = Callable[..., LetterEditor]


@pytest.fixture
def office(store: Store, today: date) -> Desk:
    """Price Interiors pays 610 a month for its books under an agreement; New Bar has none."""
    desk = Desk(store, today)
    desk.firm.save(replace(HARBOUR, id=1))
    terms = Engagement(
        client_id=0,
        reference="EL-7",
        signed_on=date(2021, 10, 1),
        monthly_fee=61000,
        notice_days=30,
        document_day=5,
    )
    books = EngagementService(engagement_id=0, service="Bookkeeping", volume=60, unit="documents")
    desk.clients.add(CLIENT, terms, [books])
    desk.clients.add(Client(ref="N1", name="New Bar"))
    return desk


@pytest.fixture
def open_letter(qtbot: QtBot, office: Desk) -> Open:
    """Opens the editor and waits until the letter is there."""

    def opened(kind: LetterKind = THANKS, ref: str = "PI", **more: object) -> LetterEditor:
        ask = more.pop("ask", FakeAsk())
        client = office.clients.by_ref(ref)
        editor = LetterEditor(office, client.id, kind, ask, **more)  # type: ignore[arg-type]
        editor.resize(1320, 700)
        qtbot.addWidget(editor)
        editor.show()
        settled(qtbot, editor)
        return editor

    return opened


def settled(qtbot: QtBot, editor: LetterEditor) -> None:
    """Waits until the letter is made from what was typed."""
    qtbot.waitUntil(lambda: not editor.busy, timeout=20_000)


def body(editor: LetterEditor) -> str:
    return editor.parts.text.words().text


def type_after(qtbot: QtBot, editor: LetterEditor, words: str, more: str) -> None:
    """Writes something behind these words."""
    text = editor.parts.text.body
    assert text.select(words)
    qtbot.keyClick(text, Qt.Key.Key_Right)
    qtbot.keyClicks(text, more)
    settled(qtbot, editor)


def finish(qtbot: QtBot, editor: LetterEditor) -> None:
    """Makes the letter final, which takes a moment."""
    press(qtbot, editor, "Make final")
    settled(qtbot, editor)


def propose(qtbot: QtBot, editor: LetterEditor, fee: str) -> None:
    write(qtbot, editor, "New monthly fee", fee)
    settled(qtbot, editor)


def rise(qtbot: QtBot, open_letter: Open, **more: object) -> LetterEditor:
    """A renegotiation from 610.00 to 742.00."""
    editor = open_letter(RISE, **more)
    propose(qtbot, editor, "742")
    return editor


def finding_rows(editor: LetterEditor) -> list[FindingRow]:
    return editor.parts.findings.findChildren(FindingRow)


def test_a_letter_opens_with_its_text_its_pages_and_what_was_found(open_letter: Open) -> None:
    editor = open_letter()
    assert editor.parts.text.words().salutation == "Dear Mr Price,"
    assert "Thank you" in body(editor) or "thank you" in body(editor)
    assert editor.parts.preview.sentence == ""
    assert editor.parts.preview.document.pageCount() == 1
    assert "New" in shown(editor)


def test_terms_that_make_no_letter_say_why_and_can_be_mended(
    qtbot: QtBot, open_letter: Open
) -> None:
    editor = open_letter(RISE)
    assert "no rise to propose" in editor.parts.preview.sentence
    propose(qtbot, editor, "742")
    assert editor.parts.preview.sentence == ""
    # 742.00 - 610.00 = 132.00; 132 / 610 = 21.6 %
    assert "£132.00" in body(editor) and "21.6%" in body(editor)


def test_without_a_known_fee_the_editor_says_what_to_do(open_letter: Open) -> None:
    editor = open_letter(RISE, "N1")
    assert "No fee is known for “New Bar”" in editor.parts.preview.sentence
    assert not editor.parts.make_final.isEnabled()


def test_other_terms_write_a_text_anew_that_nobody_wrote_in(
    qtbot: QtBot, open_letter: Open
) -> None:
    editor = rise(qtbot, open_letter)
    propose(qtbot, editor, "700")
    assert "£700.00" in body(editor) and "£742.00" not in body(editor)


def test_other_terms_leave_what_was_written_until_the_user_says(
    qtbot: QtBot, open_letter: Open
) -> None:
    editor = rise(qtbot, open_letter)
    type_after(qtbot, editor, "Thank you", " very much")
    mine = body(editor)
    propose(qtbot, editor, "700")
    assert body(editor) == mine
    assert "The terms have changed since you wrote in the text." in shown(editor)
    press(qtbot, editor, "Bring my text up to date")
    settled(qtbot, editor)
    assert "Thank you very much" in body(editor)
    assert "£700.00" in body(editor) and "£742.00" not in body(editor)
    assert "The terms have changed since you wrote in the text." not in shown(editor)
    qtbot.keyClick(editor.parts.text.body, Qt.Key.Key_Z, CTRL)
    assert body(editor) == mine
    settled(qtbot, editor)


def test_a_text_written_anew_comes_back_with_undo(qtbot: QtBot, open_letter: Open) -> None:
    editor = rise(qtbot, open_letter)
    type_after(qtbot, editor, "Thank you", " very much")
    mine = body(editor)
    propose(qtbot, editor, "700")
    press(qtbot, editor, "Write it anew")
    assert "very much" not in body(editor) and "£700.00" in body(editor)
    qtbot.keyClick(editor.parts.text.body, Qt.Key.Key_Z, CTRL)
    assert body(editor) == mine
    settled(qtbot, editor)


def test_another_language_turns_the_letter_and_keeps_the_terms(
    qtbot: QtBot, open_letter: Open
) -> None:
    editor = rise(qtbot, open_letter)
    choose(qtbot, field_of(editor, "Language"), "Spanish")
    settled(qtbot, editor)
    assert "742,00" in body(editor) and "Gracias" in body(editor)


def choose(qtbot: QtBot, box: QWidget, words: str) -> None:
    """Picks a line of a combo box with the keyboard."""
    assert isinstance(box, QComboBox)
    place = box.findText(words)
    assert place >= 0, [box.itemText(each) for each in range(box.count())]
    key = Qt.Key.Key_Down if place > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(place - box.currentIndex())):
        qtbot.keyClick(box, key)


def test_a_draft_is_saved_with_its_words_and_can_be_gone_on_with(
    qtbot: QtBot, office: Desk, open_letter: Open
) -> None:
    editor = rise(qtbot, open_letter)
    type_after(qtbot, editor, "Thank you", " very much")
    with qtbot.waitSignal(editor.changed):
        press(qtbot, editor, "Save draft")
    assert "Draft" in shown(editor)
    editor.reject()
    kept = office.letters.kept(1)[0]
    again = open_letter(kept.kind, kept_id=kept.id)
    assert "Thank you very much" in body(again)
    assert field_of(again, "New monthly fee").property("text") == "742.00"
    press(qtbot, again, "Save draft")
    assert len(office.letters.kept(1)) == 1


def test_a_draft_that_is_deleted_is_gone_and_a_new_letter_begins(
    qtbot: QtBot, office: Desk, open_letter: Open
) -> None:
    editor = open_letter()
    press(qtbot, editor, "Save draft")
    with qtbot.waitSignal(editor.changed):
        editor.parts.delete.click()
    settled(qtbot, editor)
    assert office.letters.kept(1) == []
    assert "New" in shown(editor)


def test_leaving_what_was_not_saved_is_asked_about(qtbot: QtBot, open_letter: Open) -> None:
    ask = FakeAsk(confirms=False)
    editor = open_letter(ask=ask)
    type_after(qtbot, editor, editor.parts.text.body.text().split()[0], " indeed")
    press(qtbot, editor, "Close")
    assert editor.isVisible() and ask.questions == ["Leave this letter without saving it?"]
    choose(qtbot, editor.parts.kinds, "Offboarding letter")
    assert "indeed" in body(editor) and editor.parts.kind is THANKS
    ask.confirms = True
    press(qtbot, editor, "Close")
    assert not editor.isVisible()


def test_a_final_letter_is_kept_as_it_is_and_read_only(
    qtbot: QtBot, office: Desk, open_letter: Open, tmp_path: Path
) -> None:
    editor = open_letter(ask=FakeAsk(path=tmp_path / "letter.pdf"))
    finish(qtbot, editor)
    kept = office.letters.kept(1)[0]
    assert kept.state is LetterState.FINAL and "Final" in shown(editor)
    assert editor.parts.text.body.isReadOnly()
    assert not editor.parts.form.isEnabled()
    press(qtbot, editor, "Save as PDF…")
    assert (tmp_path / "letter.pdf").read_bytes() == office.letters.pdf_of(kept)


def test_a_final_letter_is_replaced_not_changed(
    qtbot: QtBot, office: Desk, open_letter: Open
) -> None:
    editor = open_letter()
    finish(qtbot, editor)
    press(qtbot, editor, "New in its place")
    settled(qtbot, editor)
    type_after(qtbot, editor, editor.parts.text.body.text().split()[0], " indeed")
    finish(qtbot, editor)
    states = [kept.state for kept in office.letters.kept(1)]
    assert sorted(states) == [LetterState.FINAL, LetterState.SUPERSEDED]


def test_a_replacement_saved_as_a_draft_still_takes_the_place_of_the_letter(
    qtbot: QtBot, office: Desk, open_letter: Open, today: date
) -> None:
    editor = open_letter()
    finish(qtbot, editor)
    (final,) = office.letters.kept(1)
    office.letters.record_delivery(final.id, Delivery.TRACKED_POST, today)
    press(qtbot, editor, "New in its place")
    settled(qtbot, editor)
    type_after(qtbot, editor, editor.parts.text.body.text().split()[0], " indeed")
    press(qtbot, editor, "Save draft")
    editor.reject()
    (draft,) = [kept for kept in office.letters.kept(1) if kept.state is LetterState.DRAFT]
    finish(qtbot, open_letter(kept_id=draft.id))
    assert office.letters.get(final.id).state is LetterState.SUPERSEDED
    assert office.letters.get(draft.id).supersedes_id == final.id


def test_a_word_that_blocks_keeps_it_a_draft_and_its_line_leads_to_it(
    qtbot: QtBot, open_letter: Open
) -> None:
    editor = open_letter()
    type_after(qtbot, editor, editor.parts.text.body.text().split(".")[0], ", you deadbeat")
    assert not editor.parts.make_final.isEnabled()
    row = next(each for each in finding_rows(editor) if "deadbeat" in each.sentence)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert editor.parts.text.body.textCursor().selectedText() == "deadbeat"


@pytest.mark.parametrize(
    ("field", "place"),
    [("client", ClientDialog), ("offboarding", OffboardingDialog), ("firm", FirmDialog)],
)
def test_what_the_letter_does_not_hold_is_mended_where_it_is_kept(
    qtbot: QtBot, open_letter: Open, office: Desk, field: str, place: type[QDialog]
) -> None:
    office.firm.save(replace(office.firm.firm(), address=""))
    office.clients.save(replace(office.clients.by_ref("PI"), address="", city=""))
    editor = open_letter(LetterKind.OFFBOARDING)
    row = next(each for each in finding_rows(editor) if each.finding.field in (field, *WORK[field]))
    row.click()
    qtbot.waitUntil(lambda: bool(editor.findChildren(place)))
    assert editor.findChild(place).isVisible()


def test_a_client_that_was_mended_is_in_the_letter_at_once(
    qtbot: QtBot, open_letter: Open, office: Desk
) -> None:
    office.clients.save(replace(office.clients.by_ref("PI"), address="", city=""))
    editor = open_letter()
    next(each for each in finding_rows(editor) if each.finding.field == "client").click()
    qtbot.waitUntil(lambda: bool(editor.findChildren(ClientDialog)))
    dialog = editor.findChild(ClientDialog)
    write(qtbot, dialog, "Address", "4 Wharf Lane")
    with qtbot.waitSignal(editor.changed):
        press(qtbot, dialog, "Save")
    settled(qtbot, editor)
    qtbot.waitUntil(lambda: "client" not in {each.finding.field for each in finding_rows(editor)})


def test_a_finding_about_a_term_leads_to_its_field(qtbot: QtBot, open_letter: Open) -> None:
    editor = rise(qtbot, open_letter)
    write(qtbot, editor, "Effective from", "01/12/2026")
    settled(qtbot, editor)
    row = next(each for each in finding_rows(editor) if each.finding.field == "effective_date")
    field_of(editor, "New monthly fee").setFocus()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert field_of(editor, "Effective from").hasFocus()


def test_a_hint_of_suspicion_is_neither_typeset_nor_stored(
    qtbot: QtBot, office: Desk, open_letter: Open
) -> None:
    ask = FakeAsk()
    editor = open_letter(ask=ask)
    type_after(qtbot, editor, editor.parts.text.body.text().split(".")[0], " of money laundering")
    assert editor.parts.preview.sentence
    assert not editor.parts.save_pdf.isEnabled() and not editor.parts.print.isEnabled()
    press(qtbot, editor, "Save draft")
    assert len(ask.said) == 1
    assert office.letters.kept(1) == []


def test_a_field_that_cannot_be_read_waits_with_the_pages_and_says_so(
    qtbot: QtBot, open_letter: Open
) -> None:
    editor = rise(qtbot, open_letter)
    write(qtbot, editor, "Reply by", "soon")
    settled(qtbot, editor)
    assert any(words.startswith("This is not a date.") for words in shown(editor))
    assert editor.parts.preview.sentence
    assert field_of(editor, "Reply by").hasFocus()


def test_a_draft_on_paper_and_as_a_file_says_that_it_is_one(
    qtbot: QtBot, office: Desk, open_letter: Open, tmp_path: Path
) -> None:
    ask = FakeAsk(path=tmp_path / "draft.pdf")
    editor = open_letter(ask=ask)
    press(qtbot, editor, "Save as PDF…")
    assert ask.suggested == "2026-11-22 Price Interiors Ltd - thank you.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_document(editor.parts.preview.document, printer)
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 1
    letters = office.letters
    plain = letters.book.compose(1, THANKS, letters.book.defaults(1, THANKS))
    assert (tmp_path / "draft.pdf").read_bytes() == letters.pdf(letters.draft(plain))


class MailProgram(QObject):
    """Stands where the user's mail program would be opened."""

    opened: str = ""

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened = address.toLocalFile()


def test_an_e_mail_draft_is_written_and_opened(
    qtbot: QtBot, open_letter: Open, tmp_path: Path
) -> None:
    ask, mail = FakeAsk(path=tmp_path / "letter.eml"), MailProgram()
    editor = open_letter(ask=ask)
    finish(qtbot, editor)
    QDesktopServices.setUrlHandler("file", mail, "open")
    press(qtbot, editor, "E-mail draft…")
    QDesktopServices.unsetUrlHandler("file")
    assert ask.suggested.endswith(".eml")
    assert mail.opened == str(tmp_path / "letter.eml")
    assert b"X-Unsent: 1" in (tmp_path / "letter.eml").read_bytes()


def test_how_it_was_delivered_is_recorded_and_said(
    qtbot: QtBot, office: Desk, open_letter: Open
) -> None:
    editor = open_letter()
    finish(qtbot, editor)
    press(qtbot, editor, "Record delivery…")
    dialog = editor.findChildren(DeliveryDialog)[0]
    write(qtbot, dialog, "Day", "21/11/2026")
    write(qtbot, dialog, "Proof", "RR 123")
    with qtbot.waitSignal(editor.changed):
        press(qtbot, dialog, "Save")
    kept = office.letters.kept(1)[0]
    assert (kept.delivered_on, kept.delivery_note) == (date(2026, 11, 21), "RR 123")
    assert any(words.startswith("Final · sent 21/11/2026") for words in shown(editor))


def test_kept_letters_are_listed_and_opened(qtbot: QtBot, open_letter: Open) -> None:
    editor = open_letter()
    assert not editor.parts.picker.isVisible()
    finish(qtbot, editor)
    picker = editor.parts.picker
    assert picker.currentText() == "Final · 22/11/2026 · Thank-you letter"
    choose(qtbot, picker, "New letter")
    settled(qtbot, editor)
    assert not editor.parts.text.body.isReadOnly()
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert editor.parts.text.body.isReadOnly()


def test_where_there_is_no_room_text_and_pages_take_turns(qtbot: QtBot, open_letter: Open) -> None:
    editor = open_letter()
    assert editor.parts.text.isVisible() and editor.parts.preview.isVisible()
    editor.resize(1000, 700)
    assert editor.parts.text.isVisible() and not editor.parts.preview.isVisible()
    press(qtbot, editor, "Pages and findings")
    assert not editor.parts.text.isVisible() and editor.parts.preview.isVisible()


def test_a_letter_of_a_case_stays_with_it(qtbot: QtBot, office: Desk, open_letter: Open) -> None:
    opened = office.casework.reviews.open(1)
    editor = open_letter(review_id=opened.review_id)
    press(qtbot, editor, "Save draft")
    finish(qtbot, editor)
    assert [kept.review_id for kept in office.letters.kept(1)] == [opened.review_id]


@pytest.mark.parametrize("kind", [kind for kind in LetterKind if kind is not LetterKind.REVIEW])
def test_every_kind_has_its_terms_and_nothing_else(open_letter: Open, kind: LetterKind) -> None:
    editor = open_letter(kind)
    assert editor.parts.kind is kind
    assert editor.parts.form.go_to("letter_date")
    assert editor.parts.form.go_to("proposed_fee") is (
        kind in (LetterKind.RENEGOTIATION, LetterKind.SCOPE_CHANGE)
    )


def test_the_wheel_over_a_choice_chooses_nothing(qtbot: QtBot, open_letter: Open) -> None:
    editor = open_letter(LetterKind.OFFBOARDING)
    ways = field_of(editor, "Sent by")
    assert isinstance(ways, QComboBox)
    before, middle = ways.currentIndex(), QPointF(ways.rect().center())
    down = QWheelEvent(
        middle,
        QPointF(ways.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(ways, down)
    assert ways.currentIndex() == before


def put_packages(store: Store, desk: Desk) -> None:
    """Essential at 650 holds bookkeeping, Full at 800 payroll too."""
    desk.services.start("en")
    books, pay = desk.services.find("Bookkeeping"), desk.services.find("Payroll")
    with store.change(ChangeLabel.SET_UP) as change:
        for tier, name, price, held in ((1, "Essential", 65000, 1), (2, "Full", 80000, 2)):
            package = insert(change, Package(name=name, tier=tier, price=price, active=True))
            rows = ((books, Unit.DOCUMENTS, 60), (pay, Unit.EMPLOYEES, 5))[:held]
            for service, unit, quantity in rows:
                row = PackageService(
                    package_id=package, service_id=service.id, unit=unit, quantity=quantity
                )
                insert(change, row)


def offer(editor: LetterEditor, package: str) -> None:
    """Picks a package from the menu below the options."""
    menus = editor.parts.form.findChildren(QMenu)
    actions = [action for menu in menus for action in menu.actions()]
    next(each for each in actions if each.text() == package).trigger()


def test_a_package_is_offered_with_its_neighbours_at_its_price(
    qtbot: QtBot, store: Store, office: Desk, open_letter: Open
) -> None:
    put_packages(store, office)
    editor = open_letter(RISE)
    offer(editor, "Full")
    settled(qtbot, editor)
    options = editor.parts.form.terms().options
    assert [(each.name, each.price) for each in options] == [("Essential", 65000), ("Full", 80000)]
    assert editor.parts.form.terms().proposed_fee == 80000
    assert "£800.00" in body(editor)


def test_the_option_at_the_proposed_fee_goes_along_with_it(
    qtbot: QtBot, store: Store, office: Desk, open_letter: Open
) -> None:
    put_packages(store, office)
    editor = open_letter(RISE)
    offer(editor, "Full")
    propose(qtbot, editor, "790")
    assert [each.price for each in editor.parts.form.terms().options] == [65000, 79000]


def test_a_finding_about_an_option_leads_to_its_price(
    qtbot: QtBot, store: Store, office: Desk, open_letter: Open
) -> None:
    put_packages(store, office)
    editor = open_letter(RISE)
    offer(editor, "Full")
    prices = editor.parts.form.findChildren(QLineEdit)
    full = [e for e in prices if e.accessibleName() == "Price of the option Full"]
    price = full[-1]  # others are of forms that are on their way out
    price.selectAll()
    qtbot.keyClicks(price, "640")
    settled(qtbot, editor)
    row = next(each for each in finding_rows(editor) if each.finding.rule == "F11")
    field_of(editor, "New monthly fee").setFocus()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert price.hasFocus()
    assert not price.visibleRegion().isEmpty()  # scrolled to


def test_another_scope_is_written_into_the_letter(
    qtbot: QtBot, office: Desk, open_letter: Open
) -> None:
    """60 documents a month become 40, at 550.00 instead of 610.00."""
    editor = open_letter(LetterKind.SCOPE_CHANGE)
    assert any(each.finding.rule == "C01" for each in finding_rows(editor))  # nothing changes yet
    cells = editor.parts.form.findChildren(QLineEdit)
    volume = next(each for each in cells if each.accessibleName() == "Up to")
    volume.selectAll()
    qtbot.keyClicks(volume, "40")
    propose(qtbot, editor, "550")
    (scope,) = editor.parts.form.terms().options
    assert [(line.service, line.volume) for line in scope.lines] == [("Bookkeeping", 40)]
    assert scope.price == 55000
    qtbot.waitUntil(lambda: "C01" not in {each.finding.rule for each in finding_rows(editor)})
    assert editor.parts.make_final.isEnabled()
    press(qtbot, editor, "Save draft")
    (kept,) = office.letters.kept(office.clients.by_ref("PI").id)
    (table,) = [e for e in office.letters.letter_of(kept).blocks if isinstance(e, LetterTable)]
    assert table.rows == (
        ("Bookkeeping", "up to 60 documents a month", "up to 40 documents a month"),
    )


def test_while_there_is_no_letter_there_is_nothing_to_write_in(open_letter: Open) -> None:
    editor = open_letter(LetterKind.OFFER)
    assert "package" in editor.parts.preview.sentence
    assert not editor.parts.text.isEnabled() and not editor.parts.findings.isVisible()


def test_a_word_typed_just_before_it_is_made_final_still_keeps_it_a_draft(
    qtbot: QtBot, office: Desk, open_letter: Open
) -> None:
    ask = FakeAsk()
    editor = open_letter(ask=ask)
    text = editor.parts.text.body
    qtbot.keyClicks(text, "You deadbeat. ")
    press(qtbot, editor, "Make final")
    settled(qtbot, editor)
    assert len(ask.said) == 1 and office.letters.kept(1) == []
    assert not editor.parts.make_final.isEnabled() and not text.isReadOnly()


def test_a_name_of_120_letters_leaves_the_window_as_wide_as_it_is(
    qtbot: QtBot, office: Desk, open_letter: Open
) -> None:
    office.clients.add(Client(ref="LONG", name="N" * 120))
    editor = open_letter(ref="LONG")
    assert editor.minimumSizeHint().width() < 1000
