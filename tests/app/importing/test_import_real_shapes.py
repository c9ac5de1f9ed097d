"""Shapes of real exports that could be misread in silence: each is right, or asked about."""

from datetime import date

import pytest

from clientdesk.app.importing.cells import Answers
from clientdesk.app.importing.parse import parse_text
from clientdesk.app.importing.text_file import to_text
from clientdesk.domain.imported import InvoiceRow, ParsedFile, SkipCode, TimeRow
from clientdesk.domain.problems import ProblemCode, RefusalCode, Refused

INVOICES = "Factura;Cliente;Fecha;Total\n1;Acme;14/03/2026;"


def parse(text: str, currency: str = "EUR") -> ParsedFile:
    return parse_text(text, "f.csv", Answers(currency=currency, digits=2))


def invoices(text: str, currency: str = "EUR") -> list[InvoiceRow]:
    return [row for row in parse(text, currency).records if isinstance(row, InvoiceRow)]


def times(text: str) -> list[TimeRow]:
    return [row for row in parse(text).records if isinstance(row, TimeRow)]


def codes(text: str) -> list[ProblemCode]:
    return [problem.code for problem in parse(text).problems]


def test_headings_of_an_ageing_report_are_no_clients_where_a_column_names_them() -> None:
    text = (
        "A/R Aging Detail\nMy Firm\n\n"
        ",Date,Transaction Type,Num,Customer,Due Date,Open Balance,Amount\n"
        "1 - 30 days past due,,,,,,,\n,03/14/2026,Invoice,1001,Acme,03/29/2026,34.50,34.50\n"
        "Total for 1 - 30 days past due,,,,,,34.50,34.50\n"
    )
    parsed = parse(text, "USD")
    assert [row.client for row in parsed.records if isinstance(row, InvoiceRow)] == ["Acme"]
    assert (5, SkipCode.GROUP) in [(item.row, item.code) for item in parsed.skipped]


def test_a_footer_alone_in_its_row_does_not_make_the_first_column_the_client() -> None:
    text = (
        "Transaction List by Date\n\n,Date,Transaction Type,Num,Posting,Name,Amount\n"
        ',03/14/2026,Invoice,1001,Yes,Acme,"1,234.50"\n'
        ",03/16/2026,Credit Memo,1003,Yes,Acme,-50.00\n"
        '"Accrual basis Tuesday, March 31, 2026"\n'
    )
    assert [(row.client, row.total) for row in invoices(text, "USD")] == [
        ("Acme", 123450),
        ("Acme", -5000),
    ]


@pytest.mark.parametrize("kind", ["Credit Note", "Sales credit note", "Abono", "Gutschrift", "SC"])
def test_a_credit_note_without_a_minus_is_given_back(kind: str) -> None:
    text = f"Number,Customer,Type,Date,Net,Total,Balance\n1,Acme,{kind},2026-03-14,50,60.50,60.50\n"
    (row,) = invoices(text)
    assert (row.net, row.total, row.balance) == (-5000, -6050, -6050)


def test_a_credit_note_with_a_minus_stays_as_it_is() -> None:
    (row,) = invoices("Number,Customer,Type,Date,Total\n1,Acme,Credit Note,2026-03-14,-60.50\n")
    assert row.total == -6050


def test_sage_with_a_header_keeps_invoices_and_leaves_receipts() -> None:
    text = (
        "Type,A/C,Name,Date,Ref,Net,Tax,Gross\n"
        "SI,ACM01,Acme Ltd,14/03/2026,1001,100.00,20.00,120.00\n"
        "SR,ACM01,Acme Ltd,16/03/2026,1002,120.00,0.00,120.00\n"
    )
    parsed = parse(text)
    assert [(row.client, row.net, row.total) for row in invoices(text)] == [
        ("Acme Ltd", 10000, 12000)
    ]
    assert [item.code for item in parsed.skipped] == [SkipCode.NO_INVOICE]


@pytest.mark.parametrize("amount", ["CHF 1'234.-", "1'234.--", "1234.–"])
def test_the_swiss_dash_for_no_cents_is_no_minus(amount: str) -> None:
    (row,) = invoices(INVOICES + amount, "CHF")
    assert row.total == 123400


@pytest.mark.parametrize(
    ("amount", "currency"),
    [("₹1,23,456.00", "INR"), ("Rs. 1,23,456.00", "INR"), ("123 456,00 zł", "PLN")],
)
def test_symbols_of_more_currencies(amount: str, currency: str) -> None:
    (row,) = invoices(INVOICES + amount, currency)
    assert row.total == 12345600


def test_another_currency_in_small_letters_is_not_taken_for_ours() -> None:
    text = "Number,Customer Name,Date,Currency,Total\n1,Acme,2026-03-04,usd,100.00\n"
    assert codes(text) == [ProblemCode.OTHER_CURRENCY]
    assert codes(text.replace("usd", "eur")) == []


def test_another_currency_as_a_symbol_in_the_header_is_not_taken_for_ours() -> None:
    text = "Number,Client,Date,Total ($)\n1,Acme,2026-03-04,100.00\n"
    assert codes(text) == [ProblemCode.OTHER_CURRENCY]
    assert codes(text.replace("$", "€")) == []


def test_due_dates_prove_the_order_of_the_dates_of_issue() -> None:
    text = "Invoice No,Client,Date,Due Date,Amount\n1,Acme,04/03/2026,19/03/2026,100.00\n"
    (row,) = invoices(text)
    assert (row.issued_on, row.due_on) == (date(2026, 3, 4), date(2026, 3, 19))


def test_days_of_issue_and_payment_that_prove_two_orders_prove_nothing_of_a_third() -> None:
    text = (
        "Invoice No,Client,Date,Due Date,Amount\n1,A,04/03/2026,19/03/2026,1\n"
        "2,A,05/03/2026,03/20/2026,1\n"
    )
    assert codes(text) == [ProblemCode.AMBIGUOUS_DATES] * 2


def test_six_digits_without_their_zero_are_no_spreadsheet_day() -> None:
    text = "Invoice No,Client,Date,Amount\n1,Acme,140326,1.00\n2,Acme,40326,1.00\n"
    assert codes(text) == [ProblemCode.BAD_DATE] * 2


def test_a_year_that_cannot_be_is_a_problem() -> None:
    assert codes("Date,Client,Hours\n14/03/0026,Acme,1\n") == [ProblemCode.BAD_DATE]


def test_an_end_on_a_later_day_counts_the_days_between() -> None:
    text = (
        "Start,End,Client\n2026-03-04 23:00,2026-03-05 00:30,A\n"
        "2026-03-04 09:00,2026-03-06 10:30,A\n"
    )
    assert [row.seconds for row in times(text)] == [5400]
    assert codes(text) == [ProblemCode.TOO_LONG]


@pytest.mark.parametrize(
    "text",
    [
        "Date,Name,Client,Worked,Hourly rate\n2026-03-04,Ann,Acme,1.5,50\n",
        "Fecha;Cliente;NIF;Base;IVA;Total\n14/03/2026;Acme;B1;100;21;121\n",
        "Fecha;Cliente;Importe\n14/03/2026;Acme;121\n",
    ],
)
def test_a_file_that_lacks_its_key_column_is_not_taken_for_another_kind(text: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(text)
    assert refused.value.code == RefusalCode.UNKNOWN_FORMAT


def test_numbers_that_start_again_in_each_series_are_two_invoices() -> None:
    text = (
        "Serie;Número;Fecha;Cliente;Total\nA;1;14/03/2026;Acme;100,00\nB;1;14/03/2026;Beta;50,00\n"
    )
    assert [row.number for row in invoices(text)] == ["A-1", "B-1"]


def test_the_name_is_the_client_where_another_column_has_its_account() -> None:
    text = "Número;Fecha;Cliente;Nombre;Total\n1;14/03/2026;43000001;Peña SL;100,00\n"
    assert [row.client for row in invoices(text)] == ["Peña SL"]


def test_a_french_number_sign_with_a_degree() -> None:
    text = "N° de facture;Client;Date de facture;Montant HT;Montant TTC\nF1;D;14/03/2026;100;120\n"
    assert [(row.number, row.net, row.total) for row in invoices(text)] == [("F1", 10000, 12000)]


def test_quickbooks_time_names_its_client_in_the_first_job_code() -> None:
    text = (
        "username,fname,lname,local_date,local_start_time,local_end_time,hours,jobcode_1,notes\n"
        "ann,Ann,Lee,2026-03-04,2026-03-04 09:00:00,2026-03-04 10:30:00,1.5,Acme,n\n"
    )
    (row,) = times(text)
    assert (row.client, row.seconds, row.day) == ("Acme", 5400, date(2026, 3, 4))


@pytest.mark.parametrize("column", ["Reported Time", "Time Tracked"])
def test_durations_under_the_names_of_other_trackers(column: str) -> None:
    assert [row.seconds for row in times(f"Date,Client,{column}\n2026-03-04,Acme,01:30\n")] == [
        5400
    ]


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_spanish_with_euros_in_both_old_encodings(encoding: str) -> None:
    text = "Factura;Cliente;Fecha;Total\n1;Peña Construcción;14/03/2026;1.100,50 €\n"
    assert to_text(text.replace("\n", "\r").encode(encoding), "f.csv") == text


def test_spanish_of_the_old_consoles() -> None:
    text = "Fecha;Cliente;Horas\n14/03/2026;Peña López;1,5\n"
    assert to_text(text.encode("cp850"), "f.csv") == text
