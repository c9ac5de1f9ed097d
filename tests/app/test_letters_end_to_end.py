"""Letters out of a workbook: the file says what is stored, item by item, and nothing else.

What is expected is written here from the rows of the workbook, apart from the program's own formats
and sentences.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime

import pytest
from letter_workbook import CLIENTS, FEE, FIRMS, SAID, SIGNED, TODAY, TOLD, fill
from pdf_reading import text_of, title_and_author

from clientdesk.app.desk import Desk
from clientdesk.app.letter_finish import text_pages
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.storage.store import Store

KINDS = [kind for kind in LetterKind if kind is not LetterKind.REVIEW]
LANGUAGES = ("es", "en")
CASES = [(language, kind) for language in LANGUAGES for kind in KINDS]
MONTHS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre",
    "en": "January February March April May June July August September October November December",
}
TAX_IDS = {"es": "NIF", "en": "VAT no."}
TITLES = {
    (
        "es",
        LetterKind.RENEGOTIATION,
    ): "Condiciones de nuestro servicio desde el 1 de febrero de 2027",
    ("es", LetterKind.SCOPE_CHANGE): "Alcance de nuestro servicio desde el 1 de enero de 2027",
    ("es", LetterKind.OFFER): "Una propuesta de servicios desde el 1 de enero de 2027",
    ("es", LetterKind.OFFBOARDING): "Finalización de nuestros servicios el 31 de diciembre de 2026",
    ("es", LetterKind.THANKS): "Gracias por su confianza",
    ("en", LetterKind.RENEGOTIATION): "The terms of our service from 1 February 2027",
    ("en", LetterKind.SCOPE_CHANGE): "The scope of our service from 1 January 2027",
    ("en", LetterKind.OFFER): "A proposal for our services from 1 January 2027",
    ("en", LetterKind.OFFBOARDING): "Our services end on 31 December 2026",
    ("en", LetterKind.THANKS): "Thank you",
}
DATES = {"es": r"\d{1,2} de [a-z]+ de \d{4}", "en": r"\d{1,2} [A-Z][a-z]+ \d{4}"}
SUMS = {"es": r"[\d.]+,\d{2} €", "en": r"£[\d,]+\.\d{2}"}
# Tuesday 24 November 2026. A change begins on a first at least 30 days later: 24 December, so
# 1 January; the rise to 1,749.50 is above a fifth, so 60 days: 23 January, so 1 February. The reply
# is due two weeks before on a working day: Friday 18 December, Monday 18 January.
CHANGE, RISE = date(2027, 1, 1), date(2027, 2, 1)
CHANGE_REPLY, RISE_REPLY = date(2026, 12, 18), date(2027, 1, 18)
LAST_OF_YEAR = date(2026, 12, 31)
TALKS = (date(2026, 12, 1), date(2026, 12, 3))  # the 5th and the 7th working day
OFFERED = 174_950  # the one that fits: 130 documents are within a tenth of its 120
AGREED = {"es": "hasta 60 documentos al mes", "en": "up to 60 documents a month"}


class Written:
    """Final letters of a workbook in each language, each made once."""

    def __init__(self) -> None:
        self.desks: dict[str, Desk] = {}
        self._kept: dict[tuple[str, LetterKind], KeptLetter] = {}
        for language in LANGUAGES:
            store = Store.in_memory(lambda: datetime(2026, 11, 24, 9))
            fill(store, language)
            self.desks[language] = Desk(store, TODAY)

    def kept(self, language: str, kind: LetterKind) -> KeptLetter:
        if (language, kind) not in self._kept:
            letters = self.desks[language].letters
            terms = letters.book.defaults(1, kind)
            letter = letters.book.compose(1, kind, terms)
            made = letters.keep(1, kind, terms, letter)
            self._kept[language, kind] = letters.get(made.letter_id)
        return self._kept[language, kind]

    def text(self, language: str, kind: LetterKind) -> str:
        """What the file says, with its breaks as spaces."""
        pdf = self.desks[language].letters.pdf_of(self.kept(language, kind))
        return " ".join(text_of(pdf).replace("\f", " ").split())


@pytest.fixture(scope="module")
def written(qapp: object) -> Iterator[Written]:
    made = Written()
    yield made
    for desk in made.desks.values():
        desk.close()


def long(day: date, language: str) -> str:
    month = MONTHS[language].split()[day.month - 1]
    of = " de " if language == "es" else " "
    return f"{day.day}{of}{month}{of}{day.year}"


def money(cents: int, language: str) -> str:
    whole, rest = divmod(cents, 100)
    if language == "en":
        return f"£{whole:,}.{rest:02}"
    return f"{whole:,}".replace(",", ".") + f",{rest:02} €"


def rows(desk: Desk, sql: str) -> list[tuple[object, ...]]:
    """Straight out of the workbook's tables."""
    return list(desk._store.db.execute(sql).fetchall())


def day_of(text: object) -> date:
    return date.fromisoformat(str(text))


@pytest.mark.parametrize(("language", "kind"), CASES)
def test_a_letter_names_both_sides_as_they_are_stored(
    written: Written, language: str, kind: LetterKind
) -> None:
    firm, client, text = FIRMS[language], CLIENTS[language], written.text(language, kind)
    head = (firm.name, firm.address, f"{TAX_IDS[language]} {firm.tax_id}", firm.email, firm.phone)
    lines = (client.name, client.tax_id, client.contact, client.address, client.city)
    ending = (firm.signer, f"{firm.signer_role}, {firm.name}", firm.contact)
    for stored in (*head, *lines, *ending, f"{TAX_IDS[language]} {client.tax_id}"):
        assert stored in text, stored


@pytest.mark.parametrize(("language", "kind"), CASES)
def test_a_letter_has_the_dates_of_the_workbook_and_no_other(
    written: Written, language: str, kind: LetterKind
) -> None:
    text = written.text(language, kind)
    expected = {long(day, language) for day in expected_days(written.desks[language], kind)}
    assert set(re.findall(DATES[language], text)) == expected


def expected_days(desk: Desk, kind: LetterKind) -> set[date]:
    if kind is LetterKind.THANKS:
        return {TODAY}
    if kind is LetterKind.OFFBOARDING:
        items = "SELECT due_on FROM handover_item UNION SELECT done_on FROM handover_item"
        bills = "SELECT issued_on FROM invoice WHERE balance > 0"
        found = {day_of(day) for (day,) in (*rows(desk, items), *rows(desk, bills)) if day}
        return found | {TODAY, SIGNED, TOLD, LAST_OF_YEAR}
    if kind is LetterKind.RENEGOTIATION:
        return {TODAY, SIGNED, RISE, RISE_REPLY, date(2027, 1, 31), *TALKS}
    signed = {SIGNED} if kind is LetterKind.SCOPE_CHANGE else set()
    return {TODAY, CHANGE, CHANGE_REPLY, LAST_OF_YEAR, *TALKS} | signed


@pytest.mark.parametrize(("language", "kind"), CASES)
def test_a_letter_has_the_sums_of_the_workbook_as_often_as_they_belong(
    written: Written, language: str, kind: LetterKind
) -> None:
    text = written.text(language, kind)
    expected = Counter(
        money(cents, language) for cents in expected_sums(written.desks[language], kind)
    )
    assert Counter(re.findall(SUMS[language], text)) == expected


def expected_sums(desk: Desk, kind: LetterKind) -> list[int]:
    """In the text, then in the table, then on both slips."""
    prices = [int(str(price)) for (price,) in rows(desk, "SELECT price FROM package")]
    if kind is LetterKind.RENEGOTIATION:
        # 1,000.00 of cost is 60 % of 1,666.67: the package from there on is the one at 1,749.50.
        return [FEE, 174_950, 174_950 - FEE, *prices, *prices, *prices]
    if kind is LetterKind.OFFER:
        return [FEE, OFFERED, *prices, *prices, *prices]
    if kind is LetterKind.SCOPE_CHANGE:
        ((extra,),) = rows(desk, "SELECT amount FROM interaction WHERE kind = 'exception'")
        return [FEE, int(str(extra)), *[FEE, int(str(extra))] * 2]
    if kind is LetterKind.OFFBOARDING:
        bills = rows(desk, "SELECT balance FROM invoice WHERE balance > 0")
        balances = [int(str(balance)) for (balance,) in bills]
        ((last, refund),) = rows(desk, "SELECT final_invoice, refund FROM offboarding")
        total, last, refund = sum(balances), int(str(last)), int(str(refund))
        return [total, *balances, total, last, total + last, refund]
    return []


@pytest.mark.parametrize(("language", "kind"), CASES)
def test_a_letter_has_every_row_of_its_tables(
    written: Written, language: str, kind: LetterKind
) -> None:
    text = written.text(language, kind)
    for row in expected_rows(written.desks[language], kind, language):
        assert row in text, row


def expected_rows(desk: Desk, kind: LetterKind, language: str) -> Iterator[str]:
    if kind is LetterKind.OFFBOARDING:
        yield from _balance(desk, language)
        yield from _handover(desk, language)
    if kind is LetterKind.SCOPE_CHANGE:
        yield f"{SAID[language].books} {AGREED[language]} {AGREED[language]}"
    if kind in (LetterKind.RENEGOTIATION, LetterKind.OFFER):
        yield from _options(desk, language)


def _balance(desk: Desk, language: str) -> Iterator[str]:
    sql = "SELECT number, issued_on, balance FROM invoice WHERE balance > 0 ORDER BY issued_on"
    bills = rows(desk, sql)
    lines = [
        f"{number} {long(day_of(day), language)} {money(int(str(open_)), language)}"
        for number, day, open_ in bills
    ]
    total = sum(int(str(open_)) for _, _, open_ in bills)
    yield " ".join([*lines, f"Total {money(total, language)}"])


_WHO: Mapping[str, Mapping[object, str]] = {
    "es": {"firm": "nosotros", "client": "usted", "successor": "su nuevo asesor", None: "—"},
    "en": {"firm": "we", "client": "you", "successor": "your new accountant", None: "—"},
}
_FEES = {"es": ("hasta", "honorario mensual de"), "en": ("up to", "a monthly fee of")}
_STATE = {"es": ("entregado", "por hacer"), "en": ("delivered", "to be done")}


def _handover(desk: Desk, language: str) -> Iterator[str]:
    """Work, deadlines and records, each table's rows one after the other; then the powers."""
    sql = "SELECT kind, name, period, responsible, due_on, done_on, how FROM handover_item"
    found: dict[object, list[str]] = {}
    for kind, name, period, who, due, done, how in rows(desk, sql):
        day, by = long(day_of(done or due), language), _WHO[language][who]
        state = _STATE[language][0 if done else 1]
        line = {
            "work": f"{name} {period} {state} {by} {day}",
            "deadline": f"{day} {name}, {period} {by}",
            "record": f"{name} {how} {day}",
            "access": f"{str(name)[0].lower()}{str(name)[1:]}",
        }
        found.setdefault(kind, []).append(line[str(kind)])
    power = found.pop("access")
    yield from (" ".join(lines) for lines in found.values())
    yield f"{power[0]} {'y' if language == 'es' else 'and'} {power[1]}"


def _options(desk: Desk, language: str) -> Iterator[str]:
    """The documents of each package, and its box on the slips with its price."""
    sql = "SELECT name, price, quantity FROM package JOIN package_service"
    sql += " ON package_service.package_id = package.id WHERE unit = 'documents' ORDER BY price"
    to, fee = _FEES[language]
    for name, price, count in rows(desk, sql):
        yield f"{SAID[language].books}, {to} {count} {SAID[language].documents}"
        yield f"{name}: {fee} {money(int(str(price)), language)}"


@pytest.mark.parametrize(("language", "kind"), CASES)
def test_a_letter_out_of_a_whole_workbook_is_final_and_short(
    written: Written, language: str, kind: LetterKind
) -> None:
    letters, kept = written.desks[language].letters, written.kept(language, kind)
    assert kept.state is LetterState.FINAL
    assert not any(finding.blocks for finding in letters.findings_of(kept))
    assert text_pages(letters.letter_of(kept), letters.pdf_of(kept)) <= 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [LetterKind.RENEGOTIATION, LetterKind.SCOPE_CHANGE])
def test_what_was_counted_is_the_average_of_what_is_known(
    written: Written, language: str, kind: LetterKind
) -> None:
    # 90 in the six months to April and 130 in the six since: 110, against the 60 agreed.
    said = {
        "es": "de los últimos 12 meses fue de 110 documentos al mes, frente a 60",
        "en": "of the past 12 months was 110 documents a month, against 60",
    }
    assert said[language] in written.text(language, kind)


@pytest.mark.parametrize(("language", "kind"), CASES)
def test_a_file_tells_what_it_is_who_wrote_it_and_in_which_language(
    written: Written, language: str, kind: LetterKind
) -> None:
    letters, kept = written.desks[language].letters, written.kept(language, kind)
    pdf, name = letters.pdf_of(kept), CLIENTS[language].name
    assert title_and_author(pdf) == (f"{TITLES[language, kind]} · {name}", FIRMS[language].name)
    assert f"/Lang ({language})".encode() in pdf
    assert re.search(rb"/DisplayDocTitle\s+true", pdf)


@pytest.mark.parametrize(("language", "kind"), CASES)
def test_every_font_of_a_file_is_inside_it(
    written: Written, language: str, kind: LetterKind
) -> None:
    pdf = written.desks[language].letters.pdf_of(written.kept(language, kind))
    fonts = [each for each in objects(pdf) if re.search(rb"/Type\s*/Font\b", each)]
    described = [each for each in objects(pdf) if re.search(rb"/Type\s*/FontDescriptor\b", each)]
    assert fonts
    assert described
    assert all(b"/FontDescriptor" in each or b"/DescendantFonts" in each for each in fonts)
    assert all(re.search(rb"/FontFile[23]?\b", each) for each in described)


def objects(pdf: bytes) -> list[bytes]:
    """The dictionaries of a file, without the contents of streams."""
    found = re.findall(rb"\d+ \d+ obj(.*?)endobj", pdf, re.DOTALL)
    return [each.partition(b"stream")[0] for each in found]


@pytest.mark.usefixtures("qapp")
def test_a_client_abroad_reads_its_own_dates_and_the_firms_money() -> None:
    store = Store.in_memory(lambda: datetime(2026, 11, 24, 9))
    abroad = replace(CLIENTS["en"], country="US", language="en", tax_id="91-1144442")
    fill(store, "es", abroad)
    letters = Desk(store, TODAY).letters
    terms = letters.book.defaults(1, LetterKind.RENEGOTIATION)
    letter = letters.book.compose(1, LetterKind.RENEGOTIATION, terms)
    kept = letters.get(letters.keep(1, LetterKind.RENEGOTIATION, terms, letter).letter_id)
    text = " ".join(text_of(letters.pdf_of(kept)).split())
    found = set(re.findall(r"[A-Z][a-z]+ \d{1,2}, \d{4}", text))
    days = (TODAY, SIGNED, RISE, RISE_REPLY, date(2027, 1, 31), *TALKS)
    months = MONTHS["en"].split()
    assert found == {f"{months[day.month - 1]} {day.day}, {day.year}" for day in days}
    sums = Counter(re.findall(r"€[\d,]+\.\d{2}", text))
    assert sums == {"€1,234.50": 1, "€515.00": 1, "€980.00": 3, "€1,749.50": 4, "€2,345.60": 3}
    assert "Bristol BS1 2AB United States" in text
    assert "EIN 91-1144442" in text
    assert "Dear Ms. Price:" in text
    assert "Monthly bookkeeping, up to 120 documents" in text
    assert "Contabilidad" not in text
    store.close()
