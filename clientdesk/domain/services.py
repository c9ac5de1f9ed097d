"""The catalogue: services, the tasks they are made of, and what their work is counted by.

Hours without a timesheet: task time × volume (time-driven activity-based costing, fixture GT-01).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class ServiceKind(StrEnum):
    """What the law asks for, or what helps the owner decide."""

    COMPLIANCE = "compliance"
    ADVISORY = "advisory"


class Frequency(StrEnum):
    """How often a service is done."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"
    ONCE = "once"  # on demand: priced as once a year

    @property
    def months(self) -> int:
        """Months from one time to the next."""
        return {"monthly": 1, "quarterly": 3}.get(self.value, 12)


class Unit(StrEnum):
    """What work is counted by; each but FLAT is also a fact of a client, under the same code."""

    DOCUMENTS = "documents"
    SALES_INVOICES = "sales_invoices"
    SUPPLIER_BILLS = "supplier_bills"
    CALLS = "calls"
    BANK_ACCOUNTS = "bank_accounts"
    EMPLOYEES = "employees"
    RETURNS = "returns"
    COMPANIES = "companies"
    FLAT = "flat"

    @property
    def is_flow(self) -> bool:
        """Counted by the month; others are counted as they stand, each time."""
        return self in _FLOWS


_FLOWS = frozenset({Unit.DOCUMENTS, Unit.SALES_INVOICES, Unit.SUPPLIER_BILLS, Unit.CALLS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Something the firm does for clients. `unit` is what it is mainly counted by."""

    id: int = 0
    code: str
    name_en: str
    name_es: str
    kind: ServiceKind
    unit: Unit
    frequency: Frequency
    archived: bool = False

    def name(self, language: str) -> str:
        """Its name in a language, or in the other where that is empty."""
        names = (self.name_es, self.name_en) if language == "es" else (self.name_en, self.name_es)
        return names[0] or names[1] or self.code


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A step of a service: `seconds` for each `unit`, done by `staff_id` (None: the team)."""

    id: int = 0
    service_id: int
    name: str
    seconds: int
    unit: Unit
    staff_id: int | None = None


def monthly_seconds(task: Task, frequency: Frequency, quantity: int) -> Fraction:
    """Time a month for so many units: a flow is counted per month, a stock each time.

    90 documents × 3 min = 270 min; one quarterly return × 60 min = 20 min a month.
    """
    if task.unit.is_flow:
        return Fraction(task.seconds * quantity)
    return Fraction(task.seconds * quantity, frequency.months)


def quantity_of(unit: Unit, volumes: Mapping[Unit, int]) -> int:
    """How many of a unit; flat work is done once, an unknown volume counts as none."""
    return 1 if unit is Unit.FLAT else volumes.get(unit, 0)


def units_of(service: Service, tasks: Sequence[Task]) -> tuple[Unit, ...]:
    """What a service is counted by, its main unit first; (FLAT,) where nothing is counted."""
    units = dict.fromkeys([service.unit, *(task.unit for task in tasks)])
    counted = tuple(unit for unit in units if unit is not Unit.FLAT)
    return counted or (Unit.FLAT,)
