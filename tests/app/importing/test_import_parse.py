"""Real shapes of other programs' files, as records and problems."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.app.importing.cells import Answers
from clientdesk.app.importing.mapping import ColumnMapping
from clientdesk.app.importing.parse import parse_file, parse_text
from clientdesk.domain.imported import (
    ClientRow,
    DateOrder,
    DecimalMark,
    DurationStyle,
    InvoiceRow,
    ParsedFile,
    SkipCode,
    TimeRow,
)
from clientdesk.domain.problems import ProblemCode, RefusalCode, Refused
from clientdesk.domain.records import Activity, FileKind

FILES = Path(__file__).parents[2] / "data" / "imports"


def read(name: str, currency: str = "EUR", order: DateOrder | None = None) -> ParsedFile:
    answers = Answers(currency=currency, digits=2, date_order=order)
    return parse_file(FILES / name, answers)


def parse(
    text: str,
    decimal_mark: DecimalMark | None = None,
    duration_style: DurationStyle | None = None,
) -> ParsedFile:
    answers = Answers(
        currency="EUR", digits=2, decimal_mark=decimal_mark, duration_style=duration_style
    )
    return parse_text(text, "f.csv", answers)


def times(parsed: ParsedFile) -> list[TimeRow]:
    return [row for row in parsed.records if isinstance(row, TimeRow)]


def invoices(parsed: ParsedFile) -> list[InvoiceRow]:
    return [row for row in parsed.records if isinstance(row, InvoiceRow)]


def problems(parsed: ParsedFile) -> list[tuple[int, ProblemCode]]:
    return [(problem.row, problem.code) for problem in parsed.problems]


def skips(parsed: ParsedFile) -> list[tuple[int, SkipCode]]:
    return [(item.row, item.code) for item in parsed.skipped]


def test_toggl_detailed() -> None:
    parsed = read("toggl_detailed.csv")
    first, second, third = times(parsed)
    assert (parsed.format, parsed.kind, parsed.rows) == ("toggl", FileKind.TIME, 3)
    assert (first.client, first.staff, first.seconds) == ("Acme SL", "Ana Quiroga", 5415)
    assert first.note == "Modelo 303, segundo\ntrimestre"
    assert (second.activity, second.seconds) == (Activity.SELLING, 2700)
    assert (third.client, third.day, third.seconds) == ("", date(2026, 1, 13), 1200)


def test_toggl_minutes_and_seconds_of_the_organisation_export() -> None:
    assert [row.seconds for row in times(read("toggl_organisation.csv"))] == [1105]


def test_a_summary_without_dates_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        read("toggl_summary.csv")
    assert refused.value.code == RefusalCode.SUMMARY_WITHOUT_DATES


def test_clockify_takes_the_seconds_of_start_and_end() -> None:
    parsed = read("clockify_detailed.csv", "USD")
    assert parsed.format == "clockify"
    assert [(row.day, row.seconds) for row in times(parsed)] == [
        (date(2026, 1, 13), 3601),
        (date(2026, 1, 2), 2730),
    ]
    assert problems(parsed) == [(4, ProblemCode.ROW_TOO_SHORT)]


def test_harvest_with_decimal_commas() -> None:
    parsed = read("harvest_detailed.csv")
    assert parsed.format == "harvest"
    assert [(row.day, row.seconds, row.staff) for row in times(parsed)] == [
        (date(2015, 1, 26), 36, "Matti Meikäläinen"),
        (date(2015, 1, 2), 4788, "Matti Meikäläinen"),
    ]


def test_harvest_in_german() -> None:
    parsed = read("harvest_german.csv")
    (row,) = times(parsed)
    assert parsed.format == "harvest"
    assert (row.client, row.staff, row.seconds) == ("Müller GmbH", "Jürgen Groß", 5400)


def test_kimai_in_utf_16_without_a_mark() -> None:
    (row,) = times(read("kimai.csv"))
    assert (row.client, row.task, row.seconds) == ("Acme", "Posting", 360)


def test_a_plain_spanish_table_in_utf_16() -> None:
    parsed = read("plain_es_utf16.csv")
    assert [(row.day, row.client, row.seconds) for row in times(parsed)] == [
        (date(2026, 1, 13), "Peñíscola Ñandú", 5400),
        (date(2026, 2, 1), "Peñíscola Ñandú", 900),
    ]
    assert skips(parsed) == [(4, SkipCode.TOTAL)]


def test_a_spanish_invoice_list_below_a_preamble() -> None:
    parsed = read("invoices_es_cp1252.csv")
    first, second, credit = invoices(parsed)
    assert (first.client, first.issued_on) == ("Peña e Hijos", date(2026, 1, 13))
    assert (first.net, first.total, first.balance) == (100000, 121000, 121000)
    assert (second.due_on, second.balance) == (date(2026, 3, 2), 0)
    assert (credit.net, credit.total) == (-10000, -12100)
    assert skips(parsed) == [
        (1, SkipCode.PREAMBLE),
        (2, SkipCode.PREAMBLE),
        (7, SkipCode.NOT_ISSUED),
        (9, SkipCode.TOTAL),
    ]


def test_xero_repeats_the_total_on_each_line() -> None:
    parsed = read("invoices_xero.csv", "GBP")
    (invoice,) = invoices(parsed)
    assert (invoice.net, invoice.total, invoice.balance) == (20000, 24000, 20000)
    assert problems(parsed) == [(4, ProblemCode.OTHER_CURRENCY)]
    assert skips(parsed) == [(3, SkipCode.FURTHER_LINE), (5, SkipCode.NOT_ISSUED)]


def test_freshbooks_lines_are_summed() -> None:
    parsed = read("invoices_freshbooks.csv", "USD")
    first, second = invoices(parsed)
    assert (first.number, first.net, first.total) == ("0000001", 2000, 2420)
    assert (second.net, second.total, second.balance) == (500, 500, 0)
    assert skips(parsed) == [(3, SkipCode.FURTHER_LINE)]


def test_quickbooks_names_the_client_in_a_row_of_its_own() -> None:
    parsed = read("invoices_quickbooks.csv", "USD")
    first, credit = invoices(parsed)
    assert (parsed.format, first.client, first.total) == ("quickbooks", "Acme Ltd", 130000)
    assert (credit.number, credit.total, credit.balance) == ("1002", -5000, None)
    assert [code for _, code in skips(parsed)] == [
        SkipCode.PREAMBLE,
        SkipCode.PREAMBLE,
        SkipCode.PREAMBLE,
        SkipCode.GROUP,
        SkipCode.FURTHER_LINE,
        SkipCode.TOTAL,
        SkipCode.TOTAL,
        SkipCode.FOOTER,
    ]


def test_zoho_and_invoice2go() -> None:
    (zoho,) = invoices(read("invoices_zoho.csv", "USD"))
    assert (zoho.net, zoho.total, zoho.balance) == (15000, 16500, 6500)
    (other,) = invoices(read("invoices_invoice2go.csv", "USD"))
    assert (other.number, other.issued_on, other.total) == ("INV0001", date(2021, 1, 28), 102000)


def test_holded_says_its_date_order_in_the_header_and_computes_its_totals() -> None:
    (invoice,) = invoices(read("holded.csv"))
    assert (invoice.issued_on, invoice.due_on) == (date(2026, 3, 2), date(2026, 4, 3))
    assert (invoice.net, invoice.total, invoice.tax_id) == (18000, 21780, "B123")


def test_an_ambiguous_column_without_an_answer_refuses_every_row() -> None:
    parsed = read("ambiguous.csv")
    assert parsed.records == ()
    assert problems(parsed) == [
        (3, ProblemCode.AMBIGUOUS_DATES),
        (4, ProblemCode.AMBIGUOUS_DATES),
    ]
    assert [question.column for question in parsed.questions] == ["Fecha"]


def test_the_answer_is_taken() -> None:
    days = [row.day for row in times(read("ambiguous.csv", order=DateOrder.MDY))]
    assert days == [date(2026, 1, 2), date(2026, 3, 2)]


def test_an_undecidable_amount_is_a_problem_of_its_row_and_a_question() -> None:
    text = "Invoice Number,Client,Date,Total\n1,Acme,2026-01-01,1.234\n2,Acme,2026-01-01,950\n"
    parsed = parse(text)
    assert problems(parsed) == [(2, ProblemCode.AMBIGUOUS_NUMBERS)]
    assert [row.total for row in invoices(parsed)] == [95000]
    answered = parse(text, decimal_mark=DecimalMark.COMMA)
    assert [row.total for row in invoices(answered)] == [123400, 95000]


def test_another_money_column_proves_the_mark() -> None:
    parsed = parse("Invoice Number;Client;Date;Net;Total\n1;Acme;2026-01-01;1.234;1.493,14\n")
    assert [(row.net, row.total) for row in invoices(parsed)] == [(123400, 149314)]


def test_bare_whole_numbers_under_duration_are_asked_about() -> None:
    text = "Date,Client,User,Duration\n2026-01-13,Acme,Ana,90\n"
    assert problems(parse(text)) == [(2, ProblemCode.AMBIGUOUS_DURATIONS)]
    answered = parse(text, duration_style=DurationStyle.MINUTES)
    assert [row.seconds for row in times(answered)] == [5400]


@pytest.mark.parametrize(
    ("duration", "code"),
    [
        ("-1:30", ProblemCode.NEGATIVE_DURATION),
        ("25:00", ProblemCode.TOO_LONG),
        ("soon", ProblemCode.BAD_DURATION),
        ("", ProblemCode.MISSING_VALUE),
    ],
)
def test_impossible_durations_are_problems(duration: str, code: ProblemCode) -> None:
    parsed = parse(f"Date,Client,User,Duration\n2026-01-13,Acme,Ana,{duration}\n")
    assert problems(parsed) == [(2, code)]


def test_a_tax_in_per_cent_is_taken_off_the_total() -> None:
    (invoice,) = invoices(parse("Factura;Cliente;Fecha;IVA;Total\n1;Acme;2026-01-13;21%;121,00\n"))
    assert (invoice.net, invoice.total) == (10000, 12100)


def test_further_lines_may_leave_the_invoices_own_cells_empty() -> None:
    parsed = parse(
        "Invoice Number,Client,Date,Total,Description,Quantity\n"
        "1,Acme,2026-01-13,121.00,Books,1\n1,,,,Payroll,2\n"
    )
    assert [row.total for row in invoices(parsed)] == [12100]
    assert skips(parsed) == [(3, SkipCode.FURTHER_LINE)]


def test_a_dash_for_no_due_date_is_no_problem() -> None:
    (invoice,) = invoices(
        parse("Factura;Cliente;Fecha;Vencimiento;Total\n1;Acme;2026-01-13;-;121,00\n")
    )
    assert invoice.due_on is None


def test_a_comma_without_quotes_is_noticed() -> None:
    parsed = parse("Date,Client,User,Hours\n2026-01-13,Acme, Inc,Ana,1.5\n")
    assert problems(parsed) == [(2, ProblemCode.ROW_TOO_LONG)]


def test_a_quote_that_is_never_closed_costs_one_row() -> None:
    parsed = parse('Date,Client,User,Hours\n2026-01-13,"Acme,Ana,1.5\n2026-01-14,Acme,Ana,1.5\n')
    assert [row.day for row in times(parsed)] == [date(2026, 1, 13), date(2026, 1, 14)]


def test_the_guard_of_formulas_is_taken_off() -> None:
    (row,) = times(parse("Date,Client,User,Hours\n2026-01-13,'=Acme,Ana,1.5\n"))
    assert row.client == "=Acme"


def test_a_client_list_with_agreements() -> None:
    parsed = read("clients.csv")
    first = parsed.records[0]
    assert isinstance(first, ClientRow)
    assert (first.ref, first.monthly_fee, first.signed_on) == ("A1", 25000, date(2025, 3, 13))
    assert [(s.service, s.volume, s.unit) for s in first.services] == [
        ("Contabilidad mensual", 60, "documentos"),
        ("IVA", None, ""),
    ]


def test_countries_become_codes() -> None:
    parsed = parse("Name,City,Country\nAcme,Vigo,España\nBeta,Bath,United Kingdom\nC,X,Oz\n")
    countries = [row.country for row in parsed.records if isinstance(row, ClientRow)]
    assert countries == ["ES", "GB", ""]


def test_a_mapping_reads_a_table_with_foreign_words() -> None:
    mapping = ColumnMapping(
        kind=FileKind.TIME,
        columns={"day": "Päivä", "client": "Asiakas", "staff": "Kuka", "duration": "Kesto"},
        date_order=DateOrder.DMY,
        duration_style=DurationStyle.MINUTES,
    )
    text = "Päivä;Asiakas;Kuka;Kesto\n01.02.2026;Oy;Matti;90\n"
    parsed = parse_text(text, "f.csv", Answers(currency="EUR", digits=2), mapping=mapping)
    (row,) = times(parsed)
    assert (row.day, row.seconds) == (date(2026, 2, 1), 5400)


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.glob("*.csv")))
def test_no_row_of_a_file_is_lost(name: str) -> None:
    if name == "toggl_summary.csv":
        return
    parsed = read(name)
    found = [*parsed.records, *parsed.problems, *parsed.skipped]
    assert len({item.row for item in found}) == len(found) == parsed.rows


HEADERS = st.sampled_from(
    [
        "User,Email,Client,Start date,Start time,End date,End time,Duration,Tags",
        "Nº factura;Cliente;Fecha;Vencimiento;Base imponible;Total;Pendiente",
        "Código\tNombre\tNIF\tCuota mensual\tServicios\tDía de documentos",
        "Invoice Number,Payment Date,Amount,Payment Method",
        ",Date,Transaction Type,Num,Product/Service,Amount,Balance",
        "Client Name,Invoice #,Date Issued,Line Subtotal,Line Total,Currency",
        "Name,Role,Valid from,Monthly cost,Monthly hours",
        "Fecha;Cliente;Concepto;Importe;Repercutido",
    ]
)
CELL = st.one_of(
    st.text(max_size=8),
    st.sampled_from(["Total", '"', "1.234", "01/02/2026", "13/01/2026", "1:30", "Acme", "'=1"]),
)


@given(HEADERS, st.lists(st.lists(CELL, max_size=9), max_size=8), st.sampled_from(",;\t"))
def test_any_text_below_a_header_is_accounted_for(
    header: str, rows: list[list[str]], separator: str
) -> None:
    text = "\n".join([header, *(separator.join(row) for row in rows)])
    try:
        parsed = parse(text)
    except Refused:
        return
    found = [*parsed.records, *parsed.problems, *parsed.skipped]
    assert len({item.row for item in found}) == len(found) == parsed.rows


def test_an_invoice_marked_as_lost_is_written_off() -> None:
    text = (
        "Nº factura;Cliente;Fecha;Base imponible;Total;Pendiente;Estado\n"
        "1;Ana;31/01/2026;100,00;121,00;0,00;Incobrable\n"
        "2;Ana;31/01/2026;100,00;121,00;60,50;Incobrable\n"
        "3;Ana;31/01/2026;100,00;121,00;121,00;Pendiente\n"
    )
    assert [row.written_off for row in invoices(parse(text))] == [10_000, 5_000, 0]
