"""Signs of the insolvent: nobody checked whether the client can pay, or it does not."""

from fractions import Fraction

from clientdesk.domain.consumption import monthly_average
from clientdesk.domain.diagnosis import Evidence
from clientdesk.domain.facts import FactKey, FactType, read_value
from clientdesk.domain.interactions import InteractionKind, InteractionState
from clientdesk.domain.period import months_later
from clientdesk.domain.sign_sources import (
    BOOK_FACTS,
    UNKNOWN,
    InvoiceState,
    Measured,
    SignSources,
    of_facts,
    of_invoices,
    of_log,
)
from clientdesk.domain.thresholds import Level

_IN_ORDER, _NONE, _CONTRADICTED = Fraction(0), Fraction(1), Fraction(2)
_KEEPS_BOOKS = frozenset(
    {"BKP", "TXC"}
)  # services with which a firm has the client's balance sheet


def credit_check(sources: SignSources) -> Measured:
    """0: in order, 1: none or one too old, 2: the last one contradicted what was told.

    That none is on file is known. One that is still open is none.
    """
    kind, still_open = InteractionKind.CREDIT_CHECK, InteractionState.OPEN
    checks = [each for each in sources.log if each.kind is kind and each.state is not still_open]
    if not checks:
        return Measured(_NONE)
    last = checks[-1]
    if last.state is InteractionState.FAILED:
        return Measured(_CONTRADICTED, of_log([last]))
    first = months_later(sources.log_period.last_day, -sources.credit_check_months)
    return Measured(_NONE if last.day < first else _IN_ORDER, of_log([last]))


def bad_debt(sources: SignSources) -> Measured:
    """Written off ÷ billed, both without tax."""
    result, period = sources.result, sources.period
    if result is None or result.fees <= 0:
        return UNKNOWN
    rows = [
        each
        for each in sources.invoices
        if each.written_off and period.start <= each.issued_on < period.end
    ]
    return Measured(Fraction(result.write_offs, result.fees), of_invoices(rows, "written_off"))


def oldest_open(sources: SignSources) -> Measured:
    """Days past due of the oldest invoice that is open at the end of the period."""
    if not sources.invoices:
        return UNKNOWN
    last = sources.period.last_day
    late = [each for each in _open(sources) if each.open > 0 and each.due < last]
    days = max(((last - each.due).days for each in late), default=0)
    return Measured(Fraction(days), of_invoices(late, "open"))


def exposure(sources: SignSources) -> Measured:
    """Open balance ÷ what is billed in a month on average, both with tax.

    The months count from the client's first day; where that is not known, from its first invoice.
    """
    result = sources.result
    if result is None or result.sales <= 0:
        return UNKNOWN
    first = min((each.issued_on for each in sources.invoices), default=sources.period.start)
    since = sources.client.since or first.replace(day=1)
    with_us = sources.period.overlap(since, None) or sources.period
    balance = Fraction(result.ageing.total)
    return Measured(
        balance / monthly_average(result.sales, with_us), of_invoices(_open(sources), "open")
    )


def broken_plans(sources: SignSources) -> Measured:
    """Payment plans not kept and debits returned, in the log and in reviews."""
    kind = InteractionKind.BROKEN_PLAN
    rows = of_log(sources.logged(kind)) + tuple(
        Evidence(table="instalment", row_id=each.id, day=each.due_on, amount=each.amount)
        for each in sources.missed
    )
    if not rows and not sources.is_kept(kind):
        return UNKNOWN
    return Measured(Fraction(len(rows)), rows)


def own_books(sources: SignSources) -> Measured:
    """Current assets ÷ current liabilities, where the firm keeps the client's books.

    Negative equity is flagged, unpaid tax is watched (our choice: the source gives it no level).
    Confidential: to help the client with, never for a letter.
    """
    facts = [each for key in BOOK_FACTS if (each := sources.book_facts.get(key)) is not None]
    if not facts or not _KEEPS_BOOKS & {service.code for service in sources.contracted}:
        return UNKNOWN
    assets, debts = _book(sources, BOOK_FACTS[0]), _book(sources, BOOK_FACTS[1])
    value = Fraction(assets, debts) if assets is not None and debts else None
    return Measured(value, of_facts(facts), _books_level(sources))


def _books_level(sources: SignSources) -> Level:
    equity, tax = _book(sources, FactKey.EQUITY), _book(sources, FactKey.UNPAID_TAX)
    if equity is not None and equity < 0:
        return Level.FLAG
    if tax is not None and tax > 0:
        return Level.WATCH
    return Level.NOT_ASSESSED if equity is None and tax is None else Level.CLEAR


def _book(sources: SignSources, key: FactKey) -> int | None:
    fact = sources.book_facts.get(key)
    value = read_value(fact.value, FactType.MONEY) if fact else None
    return value if isinstance(value, int) else None


def _open(sources: SignSources) -> list[InvoiceState]:
    """As in the report of the period; a credit note that is open counts against invoices."""
    end = sources.period.end
    return [each for each in sources.invoices if each.open and each.issued_on < end]
