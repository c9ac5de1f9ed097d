"""Invoices: one for each number, whether a row is an invoice or one of its lines."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from clientdesk.app.importing.cells import BadCell, Cells
from clientdesk.app.importing.outcome import Outcome
from clientdesk.app.importing.table import Record
from clientdesk.app.importing.words import folded
from clientdesk.domain.imported import InvoiceRow, SkipCode, Skipped
from clientdesk.domain.money import from_major_units, round_half_even
from clientdesk.domain.problems import Problem, ProblemCode

_NOT_ISSUED_WORDS = (
    "draft void voided deleted proforma borrador anulada anulado cancelada cancelado "
    "cancelled canceled entwurf storniert brouillon annulee rascunho bozza annullata"
)
_NOT_ISSUED = frozenset(_NOT_ISSUED_WORDS.split())
_NO_INVOICE_WORDS = (
    "payment, deposit, journal entry, estimate, bill, bill payment, expense, check, "
    "purchase invoice, transfer, pago, cobro, presupuesto, asiento, gasto, factura de "
    "compra, purchase order"
)
# Sage's two letters: receipts, purchases, bank, cash and journals.
_SAGE_CODES = "sr sa pi pc pp pa bp br cp cr vp vr jd jc"
_NO_INVOICES = frozenset((*_NO_INVOICE_WORDS.split(", "), *_SAGE_CODES.split()))
_CREDIT_WORDS = (
    "credit, credit note, credit memo, sales credit, sales credit note, customer credit note, sc, "
    "abono, factura de abono, nota de abono, nota de credito, gutschrift, avoir, nota di credito"
)
_CREDITS = frozenset(_CREDIT_WORDS.split(", "))
_PAID_WORDS = "paid pagada pagado cobrada cobrado bezahlt payee paye paga pagata"
_PAID = frozenset(_PAID_WORDS.split())
_WRITTEN_OFF_WORDS = (
    "written off, write off, bad debt, uncollectible, incobrable, fallida, irrecuperable, "
    "dada de baja, uneinbringlich, irrecouvrable, incobravel, inesigibile"
)
_WRITTEN_OFF = frozenset(_WRITTEN_OFF_WORDS.split(", "))
_LINE_FIELDS = ("line_net", "line_total", "line_text", "quantity", "unit_price")


@dataclass(frozen=True, slots=True)
class _Line:
    """A record read: the invoice it says, or what is wrong with it."""

    record: Record
    number: str
    invoice: InvoiceRow | None
    problem: Problem | None


def is_not_issued(cells: Cells, record: Record) -> bool:
    """Whether a row is a draft or was made void: no fee and no receivable."""
    return folded(cells.text(record, "status")) in _NOT_ISSUED


def is_no_invoice(cells: Cells, record: Record) -> bool:
    """Whether a list of transactions says that a row is something else."""
    return folded(cells.text(record, "type")) in _NO_INVOICES


class InvoiceReader:
    """Reads the records of an invoice list or of a list of invoice lines."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        self._summed = not (cells.has("total") or cells.has("net"))
        self._credits: set[int] = set()
        self._has_lines = any(cells.has(field) for field in _LINE_FIELDS)

    def read(self, records: Iterable[Record]) -> Outcome:
        groups: dict[str, list[_Line]] = {}
        for record in records:
            line = self._line(record)
            # A row without a number stands for itself.
            groups.setdefault(line.number or f"\0{record.row}", []).append(line)
        outcomes = [self._group(lines) for lines in groups.values()]
        return Outcome(
            tuple(row for outcome in outcomes for row in outcome.rows),
            tuple(problem for outcome in outcomes for problem in outcome.problems),
            tuple(skip for outcome in outcomes for skip in outcome.skipped),
        )

    def _line(self, record: Record) -> _Line:
        number = self._numbered(record)
        if folded(self._cells.text(record, "type")) in _CREDITS:
            self._credits.add(record.row)
        try:
            return _Line(record, number, self._invoice(record), None)
        except BadCell as bad:
            return _Line(record, number, None, bad.problem(record.row))

    def _numbered(self, record: Record) -> str:
        """Numbers that start again in each series are told apart by it."""
        series, number = (self._cells.text(record, field) for field in ("series", "number"))
        return f"{series}-{number}" if series and number.isdigit() else number

    def _signed(self, row: InvoiceRow) -> InvoiceRow:
        """Some programs write a credit note as what it gives back, without a minus."""
        if row.row not in self._credits or row.total <= 0:
            return row
        balance = None if row.balance is None else -abs(row.balance)
        return replace(row, net=-row.net, total=-row.total, balance=balance)

    def _group(self, lines: list[_Line]) -> Outcome:
        if self._summed:
            return self._sum(lines)
        first = next((line.invoice for line in lines if line.invoice), None)
        if first is None:
            return Outcome((), tuple(line.problem for line in lines if line.problem), ())
        code = SkipCode.FURTHER_LINE if self._has_lines else SkipCode.REPEATED
        others = [line for line in lines if line.invoice is not first]
        again = [line for line in others if self._repeats(line, first)]
        problems = [line.problem or self._conflict(line) for line in others if line not in again]
        skipped = tuple(Skipped(line.record.row, code) for line in again)
        return Outcome((self._signed(first),), tuple(problems), skipped)

    def _repeats(self, line: _Line, first: InvoiceRow) -> bool:
        """The same invoice again, or a line of it that leaves the invoice's own cells empty."""
        if line.invoice:
            return replace(line.invoice, row=first.row) == first
        empty = line.problem is not None and line.problem.code == ProblemCode.MISSING_VALUE
        return self._has_lines and empty

    def _sum(self, lines: list[_Line]) -> Outcome:
        """One bad line would make the sum of the others wrong, so none of them is taken."""
        problems = [line.problem for line in lines if line.problem]
        invoices = [line.invoice for line in lines if line.invoice]
        if problems:
            spoiled = [replace(problems[0], row=line.record.row) for line in lines if line.invoice]
            return Outcome((), (*problems, *spoiled), ())
        first = invoices[0]
        strangers = [line for line in lines if line.invoice and line.invoice.client != first.client]
        if strangers:
            return Outcome((), tuple(self._conflict(line) for line in lines), ())
        net, total = sum(i.net for i in invoices), sum(i.total for i in invoices)
        whole = replace(first, net=net, total=total, balance=0 if first.balance == 0 else None)
        further = tuple(Skipped(i.row, SkipCode.FURTHER_LINE) for i in invoices[1:])
        return Outcome((self._signed(whole),), (), further)

    def _conflict(self, line: _Line) -> Problem:
        return Problem(
            ProblemCode.CONFLICT, line.record.row, self._cells.name("number"), line.number
        )

    def _invoice(self, record: Record) -> InvoiceRow:
        cells = self._cells
        cells.needed(record, "number")
        net, total = self._line_amounts(record) if self._summed else self._amounts(record)
        balance = self._balance(record, total)
        return InvoiceRow(
            row=record.row,
            client=cells.needed(record, "client"),
            tax_id=cells.text(record, "tax_id"),
            number=self._numbered(record),
            issued_on=cells.needed_day(record, "issued_on"),
            due_on=cells.day(record, "due_on"),
            net=net,
            total=total,
            balance=balance,
            written_off=self._written_off(record, net, total, balance),
        )

    def _written_off(self, record: Record, net: int, total: int, balance: int | None) -> int:
        """What the file says; of an invoice only marked as lost, the open part, or all of it."""
        if said := self._cells.money(record, "written_off"):
            return said
        if folded(self._cells.text(record, "status")) not in _WRITTEN_OFF:
            return 0
        return round_half_even(Fraction(net * balance, total)) if balance and total else net

    def _amounts(self, record: Record) -> tuple[int, int]:
        """Net and total, each from the other and the tax; equal where no tax is stated."""
        cells = self._cells
        net, total = cells.money(record, "net"), cells.money(record, "total")
        if cells.text(record, "tax").endswith("%"):
            return self._by_rate(record, net, total)
        tax = cells.money(record, "tax")
        if net is None and total is None:
            column = "total" if cells.has("total") else "net"
            raise BadCell(ProblemCode.MISSING_VALUE, cells.name(column))
        if total is None:
            total = (net or 0) + (tax or 0)
        return (total - (tax or 0) if net is None else net), total

    def _by_rate(self, record: Record, net: int | None, total: int | None) -> tuple[int, int]:
        """Where the column of the tax holds its rate."""
        factor = 1 + self._number(record, "tax", Decimal(0)) / 100
        if net is None and total is None:
            raise BadCell(ProblemCode.MISSING_VALUE, self._cells.name("total"))
        if net is None:
            net = from_major_units((total or 0) / factor, 0)
        return net, from_major_units(net * factor, 0) if total is None else total

    def _line_amounts(self, record: Record) -> tuple[int, int]:
        cells = self._cells
        net, total = cells.money(record, "line_net"), cells.money(record, "line_total")
        tax = cells.money(record, "line_tax") or 0
        if net is None and total is None:
            net = self._computed(record)
        if net is None:
            net = (total or 0) - tax
        if total is None:
            total = net + tax + self._percent_of(record, net)
        return net, total

    def _computed(self, record: Record) -> int:
        """Price × quantity less discount: what Holded's lines say."""
        price = self._cells.needed(record, "unit_price") and self._cells.money(record, "unit_price")
        count = self._number(record, "quantity", Decimal(1))
        share = 1 - self._number(record, "discount_percent", Decimal(0)) / 100
        return from_major_units(Decimal(price or 0) * count * share, 0)

    def _percent_of(self, record: Record, net: int) -> int:
        percent = self._number(record, "tax_percent", Decimal(0))
        return from_major_units(net * percent / 100, 0)

    def _number(self, record: Record, field: str, default: Decimal) -> Decimal:
        value = self._cells.number(record, field) if self._cells.has(field) else None
        return default if value is None else value

    def _balance(self, record: Record, total: int) -> int | None:
        balance = self._cells.money(record, "balance")
        paid = self._cells.money(record, "paid")
        if balance is not None:
            return balance
        if paid is not None and not self._summed:
            return total - paid
        return 0 if folded(self._cells.text(record, "status")) in _PAID else None
