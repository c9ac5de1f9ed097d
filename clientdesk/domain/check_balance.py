"""What is still to be paid: D15 and D16 of the offboarding letter."""

from collections.abc import Iterator

from clientdesk.domain.finding_codes import FindingCode
from clientdesk.domain.letter_reading import Fault, Reading, fault
from clientdesk.domain.report_inputs import OpenInvoice
from clientdesk.domain.written_figures import amounts_in, holds, same_figure


def balance(reading: Reading) -> Iterator[Fault]:
    """D15: the open invoices one by one and their sum, or that nothing is open."""
    invoices = reading.inputs.terms.open_invoices
    total = sum(invoice.balance for invoice in invoices)
    if not invoices:
        if not reading.saying("no_balance"):
            yield fault(FindingCode.BALANCE_UNSAID, "balance")
    elif not any(holds(text, reading.money(abs(total))) for text in _prose(reading)):
        yield fault(FindingCode.BALANCE_DIFFERS, "balance", total=reading.money(total))
    yield from _invoices(reading, invoices, total)
    known = [total, *(invoice.balance for invoice in invoices)]
    yield from _strange_amounts(reading, known, _prose(reading))


def last_invoice(reading: Reading) -> Iterator[Fault]:
    """D16: what is not invoiced yet, or comes back to the client."""
    head, inputs = reading.inputs.offboarding, reading.inputs
    if inputs.unbilled and (head is None or head.final_invoice is None):
        amount = reading.money(inputs.unbilled)
        yield fault(FindingCode.UNBILLED_OPEN, "offboarding", amount=amount)
    if inputs.prepaid and (head is None or head.refund is None):
        amount = reading.money(inputs.prepaid)
        yield fault(FindingCode.PREPAID_OPEN, "offboarding", amount=amount)
    if not reading.saying("final_invoice"):
        yield fault(FindingCode.FINAL_UNSAID, "final")
    for due in filter(None, _last_amounts(reading)):
        if not holds(reading.body, reading.money(due)):
            yield fault(FindingCode.FINAL_DIFFERS, "final", amount=reading.money(due))
    if not any(balance(reading)):  # a sum with a wrong balance is the balance's fault
        yield from _sum_of_both(reading)
        yield from _strange_amounts(reading, _sums(reading), _last_sentences(reading))


def _last_amounts(reading: Reading) -> list[int]:
    head = reading.inputs.offboarding
    known = (head.final_invoice, head.refund) if head else ()
    return [amount for amount in known if amount is not None]


def _prose(reading: Reading) -> list[str]:
    """The sentences on the balance, not those on the last invoice."""
    last = _last_sentences(reading)
    return [s.shown for s in reading.saying("balance") if s.shown not in last]


def _last_sentences(reading: Reading) -> list[str]:
    return [s.shown for need in ("final_invoice", "sum") for s in reading.saying(need)]


def _sum_of_both(reading: Reading) -> Iterator[Fault]:
    """What the balance and the last invoice come to together."""
    total = sum(invoice.balance for invoice in reading.inputs.terms.open_invoices)
    head = reading.inputs.offboarding
    if total and head and head.final_invoice:
        amount = reading.money(total + head.final_invoice)
        if not holds(reading.body, amount):
            yield fault(FindingCode.FINAL_SUM, "final", amount=amount)


def _sums(reading: Reading) -> list[int]:
    """What the sentences on the last invoice may name: its sum, a refund, and with the balance."""
    total = sum(invoice.balance for invoice in reading.inputs.terms.open_invoices)
    last = _last_amounts(reading)
    known = [*last, *(total + amount for amount in last), *(total - amount for amount in last)]
    return [total, *known, reading.inputs.prepaid, reading.inputs.unbilled or 0]


def _invoices(reading: Reading, invoices: tuple[OpenInvoice, ...], total: int) -> Iterator[Fault]:
    rows = reading.rows("balance")
    for invoice in invoices:
        amount = reading.money(invoice.balance)
        wanted = (invoice.number, reading.date(invoice.issued_on), amount)
        if not any(all(holds(row, value) for value in wanted) for row in rows):
            yield fault(FindingCode.INVOICE_NOT_LISTED, "balance", number=invoice.number)
    expected = len(invoices) + (len(invoices) > 0)
    wrong_sum = bool(rows) and not holds(rows[-1], reading.money(total))
    if len(rows) > expected or wrong_sum:
        yield fault(FindingCode.BALANCE_DIFFERS, "balance", total=reading.money(total))


def _strange_amounts(reading: Reading, known: list[int], texts: list[str]) -> Iterator[Fault]:
    """Sums in these sentences that are no stored ones."""
    shown = [reading.money(amount) for each in known for amount in (each, abs(each))]
    for text in texts:
        for found in amounts_in(text, reading.formats):
            if not any(same_figure(found, amount) for amount in shown):
                yield fault(FindingCode.AMOUNT_UNKNOWN, "balance", quote=found, amount=found)
