from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from fakes import FakeAsk, press, write
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.records import Client, Engagement
from clientdesk.storage.store import Store
from clientdesk.ui.letter_dialog import LetterDialog
from clientdesk.ui.pdf_preview import print_document


@pytest.fixture
def office(store: Store, today: date) -> Desk:
    """A firm with a client under an agreement, and one without."""
    desk = Desk(store, today)
    desk.firm.save(replace(desk.firm.firm(), name="Estudio Sur", signer="María Sosa"))
    terms = Engagement(client_id=0, reference="A-7", monthly_fee=61000, notice_days=30)
    desk.clients.add(Client(ref="H1", name="Hotel Mirador", language="es"), terms)
    desk.clients.add(Client(ref="N1", name="Nuevo Bar"))
    return desk


def opened(qtbot: QtBot, desk: Desk, ref: str, ask: FakeAsk, kind: LetterKind) -> LetterDialog:
    dialog = LetterDialog(desk, desk.clients.by_ref(ref).id, ask, kind=kind)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_real_pdf_is_shown_and_saved(qtbot: QtBot, office: Desk, tmp_path: Path) -> None:
    ask = FakeAsk(path=tmp_path / "letter.pdf")
    dialog = opened(qtbot, office, "H1", ask, LetterKind.RENEGOTIATION)
    write(qtbot, dialog, "New monthly fee", "700")
    qtbot.waitUntil(lambda: dialog.preview.document.pageCount() > 0, timeout=20_000)
    qtbot.waitUntil(lambda: dialog.preview.sentence == "")
    press(qtbot, dialog, "Save as PDF…")
    assert ask.suggested == "H1 Renegotiation letter.pdf"
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")


def test_a_date_within_the_notice_is_refused_in_place_of_the_pages(
    qtbot: QtBot, office: Desk
) -> None:
    dialog = opened(qtbot, office, "H1", FakeAsk(), LetterKind.OFFBOARDING)
    qtbot.waitUntil(lambda: dialog.preview.sentence == "", timeout=20_000)
    write(qtbot, dialog, "Effective from", "1/12/2026")
    qtbot.waitUntil(lambda: "22" in dialog.preview.sentence)
    assert not dialog._save.isEnabled()


def test_without_a_known_fee_the_dialog_says_what_to_do(qtbot: QtBot, office: Desk) -> None:
    dialog = opened(qtbot, office, "N1", FakeAsk(), LetterKind.RENEGOTIATION)
    assert "No fee is known for “Nuevo Bar”" in dialog.preview.sentence


def test_every_page_is_printed(qtbot: QtBot, office: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, office, "H1", FakeAsk(), LetterKind.OFFBOARDING)
    qtbot.waitUntil(lambda: dialog.preview.document.pageCount() > 0, timeout=20_000)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_document(dialog.preview.document, printer)
    pages = (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n")
    assert pages == dialog.preview.document.pageCount()
