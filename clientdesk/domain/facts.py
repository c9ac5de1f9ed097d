"""What is known of a client besides its name and its figures; what is not known is absent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clientdesk.domain.records import Client
from clientdesk.domain.services import Unit

FactValue = str | int | bool
ClientFacts = Mapping[str, FactValue]  # by fact key; an unknown fact has no entry
CUSTOM = "custom."


class FactType(StrEnum):
    """How a fact is written and compared."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"  # minor units
    YES_NO = "yes_no"
    CHOICE = "choice"  # one of a list of codes


class FactKey(StrEnum):
    """The facts every firm has; its own ones have the key 'custom.<id>'."""

    INDUSTRY = "industry"
    LEGAL_FORM = "legal_form"
    SALES = "sales"  # a year
    EMPLOYEES = "employees"
    DOCUMENTS = "documents"  # a month
    SALES_INVOICES = "sales_invoices"
    SUPPLIER_BILLS = "supplier_bills"
    CALLS = "calls"
    BANK_ACCOUNTS = "bank_accounts"
    RETURNS = "returns"
    COMPANIES = "companies"
    CHANNEL = "channel"
    YEARS = "years"  # with us
    FEE = "fee"  # a month, on average
    UNDERSTANDS = "understands"  # our way of working; internal, never printed
    SATISFACTION = "satisfaction"  # 0 to 10
    MONTHS_BEHIND = "months_behind"  # of the books
    CUSTOMER_DAYS = "customer_days"  # that its customers take to pay
    PROFIT = "profit"  # of the last year
    TAX_PAID = "tax_paid"  # for the last year
    TAX_DISPUTED = "tax_disputed"
    VAT_PAID = "vat_paid"  # with the last return
    LOANS = "loans"  # outstanding
    CASH_TAKINGS = "cash_takings"  # a month
    START_CAPITAL = "start_capital"
    CURRENT_ASSETS = "current_assets"  # from its own books, as the three that follow; confidential
    CURRENT_LIABILITIES = "current_liabilities"
    EQUITY = "equity"
    UNPAID_TAX = "unpaid_tax"


_TYPES = {
    FactKey.INDUSTRY: FactType.TEXT,
    FactKey.LEGAL_FORM: FactType.TEXT,
    FactKey.SALES: FactType.MONEY,
    FactKey.CHANNEL: FactType.CHOICE,
    FactKey.FEE: FactType.MONEY,
    FactKey.PROFIT: FactType.MONEY,
    FactKey.TAX_PAID: FactType.MONEY,
    FactKey.TAX_DISPUTED: FactType.MONEY,
    FactKey.VAT_PAID: FactType.MONEY,
    FactKey.LOANS: FactType.MONEY,
    FactKey.CASH_TAKINGS: FactType.MONEY,
    FactKey.START_CAPITAL: FactType.MONEY,
    FactKey.CURRENT_ASSETS: FactType.MONEY,
    FactKey.CURRENT_LIABILITIES: FactType.MONEY,
    FactKey.EQUITY: FactType.MONEY,
    FactKey.UNPAID_TAX: FactType.MONEY,
    FactKey.UNDERSTANDS: FactType.YES_NO,
}
# Known from elsewhere in the workbook, never typed in as facts.
DERIVED = frozenset({FactKey.CHANNEL, FactKey.YEARS, FactKey.FEE})


class FactSource(StrEnum):
    """Where a fact comes from."""

    USER = "user"
    IMPORT = "import"
    ASSESSMENT = "assessment"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomFact:
    """A fact that a firm keeps beyond the usual ones; its key is 'custom.<id>'."""

    id: int = 0
    name: str
    type: FactType

    @property
    def key(self) -> str:
        return f"{CUSTOM}{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientFact:
    """One fact of a client as it was on a day. `value` is text: digits, 'yes', 'no' or words."""

    id: int = 0
    client_id: int
    key: str
    value: str
    as_of: date
    source: FactSource = FactSource.USER


def fact_type(key: str, custom: Mapping[str, FactType]) -> FactType:
    """The type of a fact; `custom` holds those of the firm's own, by key."""
    if key in custom:
        return custom[key]
    return _TYPES.get(FactKey(key), FactType.NUMBER)


def read_value(text: str, kind: FactType) -> FactValue | None:
    """A stored value; None where the text is empty or cannot be one of that type."""
    if kind is FactType.YES_NO:
        return {"yes": True, "no": False}.get(text)
    if kind in (FactType.NUMBER, FactType.MONEY):
        return int(text) if text.removeprefix("-").isdecimal() else None
    return text.strip() or None


def written_value(value: FactValue) -> str:
    """A value as it is stored."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def volumes_of(facts: ClientFacts) -> dict[Unit, int]:
    """What a client's work is counted by, as far as it is known."""
    found = {unit: facts.get(unit.value) for unit in Unit}
    return {unit: value for unit, value in found.items() if isinstance(value, int)}


def derived_facts(client: Client, today: date, monthly_fee: int | None) -> dict[str, FactValue]:
    """What the workbook knows of itself: preferred channel, whole years with us, monthly fee."""
    facts: dict[str, FactValue] = {}
    if client.channel is not None:
        facts[FactKey.CHANNEL] = client.channel.value
    if client.since is not None:
        before = (today.month, today.day) < (client.since.month, client.since.day)
        facts[FactKey.YEARS] = today.year - client.since.year - before
    if monthly_fee is not None:
        facts[FactKey.FEE] = monthly_fee
    return facts
