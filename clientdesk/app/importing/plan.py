"""What committing a file would do to a workbook, found by reading alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from clientdesk.app.importing.keys import Booked, source_keys
from clientdesk.app.importing.people import ClientBook, StaffBook, Unknown, name_key
from clientdesk.domain.imported import (
    ExpenseRow,
    InteractionRow,
    InvoiceRow,
    ParsedFile,
    PaymentRow,
    TimeRow,
)
from clientdesk.domain.interactions import Interaction
from clientdesk.domain.problems import Problem, ProblemCode
from clientdesk.domain.records import Client, Expense, Invoice, Payment, Staff, TimeEntry
from clientdesk.storage.imports import aliases, known_keys
from clientdesk.storage.rows import Reader, fetch

_RECORDS = {
    TimeRow: TimeEntry,
    ExpenseRow: Expense,
    PaymentRow: Payment,
    InteractionRow: Interaction,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Rows to add with their keys, known invoices to update, and the rest by what it is."""

    rows: tuple[tuple[Booked, str], ...] = ()
    invoices: tuple[Invoice, ...] = ()
    duplicates: int = 0
    problems: tuple[Problem, ...] = ()
    unknown: tuple[Unknown, ...] = ()


def client_book(reader: Reader, choices: Mapping[str, int]) -> ClientBook:
    """All clients, archived ones too."""
    return ClientBook(fetch(reader, Client), aliases(reader), choices)


def staff_book(reader: Reader) -> StaffBook:
    return StaffBook(fetch(reader, Staff))


def invoices_by_number(reader: Reader) -> dict[str, Invoice]:
    """Every invoice by its number's key."""
    return {name_key(invoice.number): invoice for invoice in fetch(reader, Invoice)}


def plan_bookings(reader: Reader, parsed: ParsedFile, choices: Mapping[str, int]) -> Plan:
    """The plan for time, invoices, payments, expenses and logs."""
    book = client_book(reader, choices)
    rows = [row for row in parsed.records if isinstance(row, Booked)]
    invoices = [row for row in rows if isinstance(row, InvoiceRow)]
    if invoices:
        return _plan_invoices(reader, invoices, book)
    problems: tuple[Problem, ...] = ()
    if any(isinstance(row, PaymentRow) for row in rows):
        rows, problems = _with_invoice(reader, rows)
    return replace(_plan_new(reader, rows, book), problems=problems)


def _plan_new(reader: Reader, rows: list[Booked], book: ClientBook) -> Plan:
    if not rows:
        return Plan()
    keys = source_keys(rows)
    known = known_keys(reader, _RECORDS[type(rows[0])], keys)
    new = tuple((row, key) for row, key in zip(rows, keys, strict=True) if key not in known)
    named = TimeRow | ExpenseRow | InteractionRow
    names = (row.client for row, _ in new if isinstance(row, named) and row.client)
    return Plan(rows=new, duplicates=len(rows) - len(new), unknown=book.unknown(names))


def _with_invoice(
    reader: Reader, rows: Iterable[Booked]
) -> tuple[list[Booked], tuple[Problem, ...]]:
    """Payments of known invoices, and a problem for each other one."""
    known = invoices_by_number(reader)
    payments = [row for row in rows if isinstance(row, PaymentRow)]
    strangers = [row for row in payments if name_key(row.number) not in known]
    found: list[Booked] = [row for row in payments if name_key(row.number) in known]
    code = ProblemCode.UNKNOWN_INVOICE
    return found, tuple(Problem(code, row.row, value=row.number) for row in strangers)


def _plan_invoices(reader: Reader, rows: list[InvoiceRow], book: ClientBook) -> Plan:
    known = invoices_by_number(reader)
    found = [(row, known.get(name_key(row.number))) for row in rows]
    new = [row for row, invoice in found if invoice is None]
    old = [(row, invoice) for row, invoice in found if invoice is not None]
    wrong = [row for row, invoice in old if _contradicts(row, invoice, book)]
    same = [(row, invoice) for row, invoice in old if not _contradicts(row, invoice, book)]
    updates = [_updated(row, invoice) for row, invoice in same]
    code = ProblemCode.CONFLICT
    strangers = (row.client for row in new if book.find(row.client, row.tax_id) is None)
    return Plan(
        rows=tuple(zip(new, source_keys(new), strict=True)),
        invoices=tuple(u for u, (_, invoice) in zip(updates, same, strict=True) if u != invoice),
        duplicates=len(same),
        problems=tuple(Problem(code, row.row, value=row.number) for row in wrong),
        unknown=book.unknown(strangers),
    )


def _contradicts(row: InvoiceRow, invoice: Invoice, book: ClientBook) -> bool:
    """A file that states no tax has the total as net, which contradicts nothing."""
    other_net = row.net not in (invoice.net, row.total)
    other_client = book.find(row.client, row.tax_id) != invoice.client_id
    return other_client or other_net or row.total != invoice.total


def _updated(row: InvoiceRow, invoice: Invoice) -> Invoice:
    return replace(
        invoice,
        balance=invoice.balance if row.balance is None else row.balance,
        written_off=row.written_off or invoice.written_off,
        due_on=invoice.due_on or row.due_on,
    )
