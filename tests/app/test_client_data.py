"""Everything held about one client as a file: complete, readable, and marked where internal."""

import base64
import io
import json
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from pdf_reading import text_of
from PySide6.QtCore import QCoreApplication

from clientdesk.app.client_data import ClientData
from clientdesk.app.client_words import UNSAID, code_section
from clientdesk.app.stored_values import code_types
from clientdesk.app.wording import client_data_wording
from clientdesk.domain.assessments import ClientGrade, GradeLetter
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.client_sheet import INTERNAL_COLUMNS, INTERNAL_TABLES
from clientdesk.domain.facts import ClientFact, CustomFact, FactKey, FactType
from clientdesk.domain.history import HistoryField
from clientdesk.domain.interactions import (
    ClientLink,
    Interaction,
    InteractionKind,
    LinkKind,
)
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import (
    Channel,
    Client,
    Engagement,
    EngagementService,
    Firm,
    Invoice,
    Payment,
    Staff,
    TimeEntry,
)
from clientdesk.domain.review_records import Coverage, Review, ReviewNeed, ReviewOutcome, Step
from clientdesk.storage.client_rows import client_links
from clientdesk.storage.rows import insert, update
from clientdesk.storage.store import Store

FOLDERS = ("", "internal/")  # for the client, and for the firm alone
GOLDEN = Path(__file__).parents[1] / "data" / "golden"
HOTEL, OTHER = 1, 2
DAY = date(2026, 10, 5)
TODAY = date(2026, 11, 22)
FIRMS = {
    "es": Firm(name="Asesoría Núñez", country="AR", currency="ARS", language="es"),
    "en": Firm(name="Harbour & Quay", country="GB", currency="GBP", language="en"),
}


def fill(store: Store, language: str) -> None:
    """A hotel with a little of everything, and another client it is linked to."""
    with store.change(ChangeLabel.EDIT_FIRM) as change:
        update(change, FIRMS[language])
    client = Client(
        id=HOTEL,
        ref="HM01",
        name="Hotel <Mirador> & Co",
        contact="Sra. Ana Quiroga",
        email="ana@example.org",
        channel=Channel.WHATSAPP,
        since=date(2019, 3, 1),
        note="Pays late in spring.",
    )
    with store.change(ChangeLabel.IMPORT) as change:
        for record in (
            Staff(id=1, name="Bea Núñez"),
            client,
            Client(id=OTHER, ref="SE02", name="Secret Neighbour"),
            CustomFact(id=1, name="Rooms", type=FactType.NUMBER),
            Engagement(id=1, client_id=HOTEL, reference="EL-1", monthly_fee=123450),
            EngagementService(engagement_id=1, service="Payroll", volume=14, unit="payslips"),
            ClientFact(client_id=HOTEL, key="sales", value="95000000", as_of=DAY),
            ClientFact(client_id=HOTEL, key="custom.1", value="24", as_of=DAY),
            ClientFact(client_id=HOTEL, key="understands", value="no", as_of=DAY),
            TimeEntry(
                client_id=HOTEL, staff_id=1, day=DAY, seconds=5400, task="VAT", source_key="t"
            ),
            TimeEntry(
                client_id=OTHER, staff_id=1, day=DAY, seconds=7, task="Not its", source_key="u"
            ),
            Invoice(
                client_id=HOTEL, number="F1", issued_on=DAY, net=100, total=121, source_key="i"
            ),
            Payment(invoice_id=1, day=date(2026, 10, 9), amount=121, source_key="p"),
            Interaction(
                client_id=HOTEL,
                day=DAY,
                kind=InteractionKind.COMPLAINT,
                note="Wants answers sooner.",
                source_key="c",
            ),
            ClientLink(client_id=HOTEL, other_id=OTHER, kind=LinkKind.SAME_OWNER),
            ClientGrade(
                client_id=HOTEL,
                grade=GradeLetter.C,
                points=44,
                confidence=80,
                given_on=DAY,
                reason="Slow payer",
            ),
            Review(
                id=1,
                client_id=HOTEL,
                opened_on=DAY,
                owner="Bea",
                cause="Hours",
                outcome=ReviewOutcome.RECOVERED,
                closed_on=date(2026, 11, 1),
            ),
            ReviewNeed(review_id=1, need="Answers the same day", covered=Coverage.PARTLY),
        ):
            insert(change, record)
    with store.change(ChangeLabel.EDIT_CLIENT) as change:
        change.db.execute("UPDATE client SET phone = '555' WHERE id = ?", [HOTEL])
    store.db.execute("UPDATE change SET made_by = 'bea'")  # whoever runs the test


@pytest.fixture
def bundle(store: Store) -> Callable[[str], zipfile.ZipFile]:
    def make(language: str) -> zipfile.ZipFile:
        fill(store, language)
        content = ClientData(store, TODAY).bundle(HOTEL, language)
        return zipfile.ZipFile(io.BytesIO(content))

    return make


Bundle = Callable[[str], zipfile.ZipFile]


@pytest.mark.parametrize(("language", "country"), [("en", "gb"), ("es", "ar")])
def test_the_readable_file_reads_as_its_golden_one(
    bundle: Bundle, qapp: QCoreApplication, language: str, country: str
) -> None:
    files = bundle(language)
    text = "\f".join(text_of(files.read(f"{folder}Hotel Mirador & Co.pdf")) for folder in FOLDERS)
    assert text == (GOLDEN / f"client-data-{language}-{country}.txt").read_text("utf-8")


def test_the_file_for_programs_is_its_golden_one(bundle: Bundle) -> None:
    data = bundle("en").read("internal/data.json").decode()
    assert data == (GOLDEN / "client-data.json").read_text("utf-8")


def test_its_first_page_says_that_the_firm_checks_it(
    bundle: Bundle, qapp: QCoreApplication
) -> None:
    files = bundle("en")
    first = [
        text_of(files.read(f"{folder}Hotel Mirador & Co.pdf")).split("\f")[0] for folder in FOLDERS
    ]
    assert "To check before it is handed over" in first[0]
    assert "Not to be handed over as it is" in first[1]


def test_what_the_firm_thinks_of_it_is_only_in_the_internal_file(
    bundle: Bundle, qapp: QCoreApplication
) -> None:
    """A3: no label, grade or rank in what a client may be given."""
    files = bundle("en")
    about, internal = (text_of(files.read(f"{folder}Hotel Mirador & Co.pdf")) for folder in FOLDERS)
    assert "Grade" not in about
    for words in ("Pays late in spring.", "Slow payer", "Understands our way", "Wants answers"):
        assert words not in about
        assert words in internal


def test_no_other_client_is_named(bundle: Bundle, qapp: QCoreApplication) -> None:
    files = bundle("en")
    text = "".join(text_of(files.read(f"{folder}Hotel Mirador & Co.pdf")) for folder in FOLDERS)
    text += files.read("internal/data.json").decode()
    assert "Secret Neighbour" not in text
    assert "Not its" not in text
    assert "another client of the firm" in text


def test_every_row_is_in_the_file_for_programs(bundle: Bundle, store: Store) -> None:
    tables = json.loads(bundle("en").read("internal/data.json"))["tables"]
    rows = {name: len(table["rows"]) for name, table in tables.items()}
    assert rows == {
        "client": 1,
        "engagement": 1,
        "engagement_service": 1,
        "client_fact": 3,
        "time_entry": 1,
        "invoice": 1,
        "payment": 1,
        "interaction": 1,
        "client_link": 1,
        "client_grade": 1,
        "review": 1,
        "review_need": 1,
    }
    assert tables["client_grade"]["internal"]
    assert not tables["client"]["internal"]
    assert tables["client"]["internal_columns"] == ["note"]
    assert tables["engagement"]["rows"][0]["monthly_fee"] == 123450


def test_the_history_says_who_changed_what_and_how_it_was(bundle: Bundle) -> None:
    changes = json.loads(bundle("en").read("internal/data.json"))["changes"]
    assert [each["label"] for each in changes] == ["import", "edit_client"]
    last = changes[-1]["rows"][0]
    assert (last["table"], last["before"]["phone"], last["after"]["phone"]) == ("client", "", "555")
    assert changes[-1]["made_by"] == "bea"


def test_the_same_workbook_gives_the_same_bytes(store: Store) -> None:
    fill(store, "en")
    data = ClientData(store, TODAY)
    assert data.bundle(HOTEL, "en") == data.bundle(HOTEL, "en")


def test_a_file_is_written_whole_or_not_at_all(store: Store, tmp_path: Path) -> None:
    fill(store, "en")
    data = ClientData(store, TODAY)
    with pytest.raises(Refused) as refused:
        data.write(tmp_path / "no" / "x.zip", HOTEL, "en")
    assert refused.value.code is RefusalCode.FOLDER_MISSING
    data.write(tmp_path / "x.zip", HOTEL, "en")
    assert [each.name for each in tmp_path.iterdir()] == ["x.zip"]
    assert zipfile.is_zipfile(tmp_path / "x.zip")


def test_an_unknown_client_is_refused(store: Store) -> None:
    with pytest.raises(Refused) as refused:
        ClientData(store, TODAY).bundle(99, "en")
    assert refused.value.code is RefusalCode.CLIENT_UNKNOWN


def test_the_suggested_name_is_one_that_every_system_takes(store: Store) -> None:
    name = ClientData(store, TODAY).suggested_name(Client(ref="A", name="A/B: <C>"), "en")
    assert name == "2026-11-22 A B C - everything held.zip"


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_table_column_and_code_has_words(store: Store, language: str) -> None:
    words = client_data_wording(language)
    tables = {"client"} | {link.table for link in client_links(store.db)}
    for table in tables:
        assert words.has(f"table.{table}"), table
        for row in store.db.execute(f"PRAGMA table_info({table})").fetchall():
            assert row[1] in UNSAID or words.has(f"column.{row[1]}"), (table, row[1])
    for key in FactKey:
        assert words.has(f"fact.{key}")
    for table in tables:
        named = [row[1] for row in store.db.execute(f"PRAGMA table_info({table})")]
        for codes in (code for name in named for code in code_types(HistoryField(table, name))):
            if codes not in (GradeLetter, Step):
                assert all(words.has(f"{code_section(codes)}.{each.value}") for each in codes)


def test_what_is_internal_names_tables_and_columns_that_there_are(store: Store) -> None:
    def columns(table: str) -> set[str]:
        return {row[1] for row in store.db.execute(f"PRAGMA table_info({table})").fetchall()}

    assert all(columns(table) for table in INTERNAL_TABLES)
    assert all(column in columns(table) for table, column in INTERNAL_COLUMNS)


def test_the_moment_of_a_change_is_that_of_the_store(bundle: Bundle) -> None:
    changes = json.loads(bundle("en").read("internal/data.json"))["changes"]
    assert changes[0]["made_at"] == datetime(2026, 11, 22, 9, 12).isoformat()


def test_the_review_of_a_client_stays_in_the_firm(store: Store) -> None:
    fill(store, "en")
    kept = {LetterKind.THANKS: b"%PDF thanks", LetterKind.REVIEW: b"%PDF what we think of it"}
    with store.change(ChangeLabel.KEEP_LETTER) as change:
        for kind, pdf in kept.items():
            letter = KeptLetter(
                client_id=HOTEL,
                kind=kind,
                language="en",
                reference="",
                text="",
                inputs="",
                letter_date=TODAY,
                state=LetterState.FINAL,
                made_at=datetime(2026, 11, 22, 9, 12),
                pdf=base64.b64encode(pdf).decode(),
            )
            insert(change, letter)
    files = zipfile.ZipFile(io.BytesIO(ClientData(store, TODAY).bundle(HOTEL, "en")))
    letters = {name: files.read(name) for name in files.namelist() if "letters/" in name}
    assert [content for name, content in letters.items() if name.startswith("letters/")] == [
        kept[LetterKind.THANKS]
    ]
    assert [content for name, content in letters.items() if name.startswith("internal/")] == [
        kept[LetterKind.REVIEW]
    ]
