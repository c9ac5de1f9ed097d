"""Words for packages: how much of what, why a client fits, and which rules do not hold."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.consumption import ConsumptionState
from clientdesk.domain.formats import Formats
from clientdesk.domain.package_fit import PackageFit, PackageReason, PackageReasonCode
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.package_rules import PackageProblem, PackageProblemCode
from clientdesk.domain.personas import Outcome
from clientdesk.domain.services import Frequency, Service, Unit

translate = QCoreApplication.translate
NOTHING = "—"
AMOUNTS: dict[Unit, Callable[[int], str]] = {
    Unit.DOCUMENTS: lambda n: translate("PackageWords", "%n document(s)", "", n),
    Unit.SALES_INVOICES: lambda n: translate("PackageWords", "%n sales invoice(s)", "", n),
    Unit.SUPPLIER_BILLS: lambda n: translate("PackageWords", "%n supplier bill(s)", "", n),
    Unit.CALLS: lambda n: translate("PackageWords", "%n call(s)", "", n),
    Unit.BANK_ACCOUNTS: lambda n: translate("PackageWords", "%n bank account(s)", "", n),
    Unit.EMPLOYEES: lambda n: translate("PackageWords", "%n employee(s)", "", n),
    Unit.RETURNS: lambda n: translate("PackageWords", "%n return(s)", "", n),
    Unit.COMPANIES: lambda n: translate("PackageWords", "%n companies", "", n),
    Unit.FLAT: lambda n: translate("PackageWords", "%n time(s)", "", n),
}
TIMES: dict[Frequency, object] = {
    Frequency.MONTHLY: QT_TRANSLATE_NOOP("PackageWords", "each month"),
    Frequency.QUARTERLY: QT_TRANSLATE_NOOP("PackageWords", "each quarter"),
    Frequency.YEARLY: QT_TRANSLATE_NOOP("PackageWords", "each year"),
    Frequency.ONCE: QT_TRANSLATE_NOOP("PackageWords", "on demand"),
}
REASONS: dict[PackageReasonCode, object] = {
    PackageReasonCode.NEED_INSIDE: QT_TRANSLATE_NOOP("PackageWords", "Holds {service}"),
    PackageReasonCode.NEED_MISSING: QT_TRANSLATE_NOOP(
        "PackageWords", "Leaves out {service}, which the client needs"
    ),
    PackageReasonCode.NEEDS_UNKNOWN: QT_TRANSLATE_NOOP(
        "PackageWords", "Which services the client needs is not known"
    ),
    PackageReasonCode.UNWANTED: QT_TRANSLATE_NOOP(
        "PackageWords", "Also holds {service}, for which the client has no use"
    ),
    PackageReasonCode.WITHIN_CAP: QT_TRANSLATE_NOOP("PackageWords", "Uses {used} of {included}"),
    PackageReasonCode.OVER_CAP: QT_TRANSLATE_NOOP(
        "PackageWords", "Uses {used}; the package holds {included}"
    ),
    PackageReasonCode.VOLUME_UNKNOWN: QT_TRANSLATE_NOOP(
        "PackageWords", "Not known whether {included} are enough"
    ),
    PackageReasonCode.IN_REACH: QT_TRANSLATE_NOOP(
        "PackageWords", "Costs {price} a month; the client can pay {reach}"
    ),
    PackageReasonCode.OUT_OF_REACH: QT_TRANSLATE_NOOP(
        "PackageWords", "Costs {price} a month, more than the {reach} the client can pay"
    ),
    PackageReasonCode.REACH_UNKNOWN: QT_TRANSLATE_NOOP(
        "PackageWords", "What the client can pay is not known: neither its sales nor its fee"
    ),
    PackageReasonCode.PERSONA_FITS: QT_TRANSLATE_NOOP(
        "PackageWords", "Is like the package's ideal client"
    ),
    PackageReasonCode.PERSONA_NEARLY: QT_TRANSLATE_NOOP(
        "PackageWords", "Is nearly like the package's ideal client"
    ),
    PackageReasonCode.PERSONA_NO: QT_TRANSLATE_NOOP(
        "PackageWords", "Is not like the package's ideal client"
    ),
    PackageReasonCode.PERSONA_EXCLUDED: QT_TRANSLATE_NOOP(
        "PackageWords", "The package's ideal client excludes it"
    ),
    PackageReasonCode.PERSONA_UNKNOWN: QT_TRANSLATE_NOOP(
        "PackageWords", "Not known whether it is like the package's ideal client"
    ),
}
IN_BAND = QT_TRANSLATE_NOOP("PackageWords", "Uses {used} of {included}, which is let pass")
PROBLEMS: dict[PackageProblemCode, object] = {
    PackageProblemCode.TOO_FEW: QT_TRANSLATE_NOOP(
        "PackageWords", "Active packages: {count}. There should be {least} or more."
    ),
    PackageProblemCode.TOO_MANY: QT_TRANSLATE_NOOP(
        "PackageWords", "Active packages: {count}. There should be {least} at most."
    ),
    PackageProblemCode.PRICE_NOT_RISING: QT_TRANSLATE_NOOP(
        "PackageWords", "{package} costs no more than {other}, which is smaller."
    ),
    PackageProblemCode.NOT_NESTED: QT_TRANSLATE_NOOP(
        "PackageWords", "{package} holds {held} of {service}, {other} holds {included}."
    ),
    PackageProblemCode.BELOW_FLOOR: QT_TRANSLATE_NOOP(
        "PackageWords", "The price is below the cost floor of {limit}."
    ),
    PackageProblemCode.BELOW_MARGIN: QT_TRANSLATE_NOOP(
        "PackageWords", "The price misses the target margin, which takes {limit}."
    ),
    PackageProblemCode.BELOW_MINIMUM: QT_TRANSLATE_NOOP(
        "PackageWords", "The price is below the minimum fee of {limit}."
    ),
    PackageProblemCode.NO_PERSONA: QT_TRANSLATE_NOOP("PackageWords", "It names no ideal client."),
    PackageProblemCode.NO_COMPLIANCE: QT_TRANSLATE_NOOP(
        "PackageWords", "It holds no compliance service."
    ),
    PackageProblemCode.NO_ADVISORY: QT_TRANSLATE_NOOP(
        "PackageWords", "It holds no advisory service."
    ),
    PackageProblemCode.NO_SERVICES: QT_TRANSLATE_NOOP("PackageWords", "It holds no service yet."),
    PackageProblemCode.NO_PRICE: QT_TRANSLATE_NOOP(
        "PackageWords", "It has no price yet: type one before you activate it."
    ),
    PackageProblemCode.NO_COST_RATE: QT_TRANSLATE_NOOP(
        "PackageWords",
        "Nobody's time has a cost yet, so the floor is unknown. Write what people "
        "cost in File → Firm and staff.",
    ),
    PackageProblemCode.SERVICE_NOWHERE: QT_TRANSLATE_NOOP(
        "PackageWords", "{service} is in no active package."
    ),
}
LEFT_OUT = QT_TRANSLATE_NOOP("PackageWords", "{package} leaves out {service}, {other} holds it.")
STATES: dict[ConsumptionState, object] = {
    ConsumptionState.WITHIN: QT_TRANSLATE_NOOP("PackageWords", "Within"),
    ConsumptionState.IN_BAND: QT_TRANSLATE_NOOP("PackageWords", "Let pass"),
    ConsumptionState.OVER: QT_TRANSLATE_NOOP("PackageWords", "Over"),
    ConsumptionState.UNKNOWN: QT_TRANSLATE_NOOP("PackageWords", "Not known"),
}
_LOW_RISK, _MEDIUM_RISK = 1 / 15, 1 / 3
_FIRST = (Outcome.UNMET, Outcome.UNKNOWN, Outcome.MET)  # what matters most first
_DECIDING = (PackageReasonCode.PERSONA_EXCLUDED, PackageReasonCode.PERSONA_NO)


@dataclass(frozen=True, slots=True)
class Names:
    """What sentences about packages need besides the codes: names, and how to write."""

    services: Mapping[int, Service]
    packages: Mapping[int, Package]
    formats: Formats

    def package(self, package_id: int | None) -> str:
        package = self.packages.get(package_id) if package_id is not None else None
        return package.name if package else NOTHING

    def service(self, service_id: int | None) -> str:
        service = self.services.get(service_id) if service_id is not None else None
        return service.name(self.formats.language) if service else NOTHING


def amount_words(unit: Unit, count: int) -> str:
    """'60 documents', '1 bank account'."""
    return AMOUNTS[unit](count)


def times_words(frequency: Frequency) -> str:
    """'each quarter'."""
    return translate("PackageWords", str(TIMES[frequency]))


def cell_parts(service: Service, rows: Sequence[PackageService]) -> list[str]:
    """What a package holds of a service, a part for each unit, its main unit first."""
    counted = [row for row in rows if row.unit is not Unit.FLAT]
    if rows and not counted:
        return [times_words(service.frequency)]
    counted.sort(key=lambda row: row.unit is not service.unit)
    return [amount_words(row.unit, row.quantity) for row in counted]


def cell_words(service: Service, rows: Sequence[PackageService]) -> str:
    """'60 documents · 2 bank accounts', 'each month', or a dash where it is not inside."""
    return " · ".join(cell_parts(service, rows)) or NOTHING


def price_words(package: Package, formats: Formats) -> str:
    """'€180.00 a month', or that there is no price yet."""
    if not package.price:
        return translate("PackageWords", "No price yet")
    template = translate("PackageWords", "{price} a month")
    return template.format(price=formats.money(package.price))


def reason_words(reason: PackageReason, names: Names) -> str:
    """One reason as a sentence."""
    unit = reason.unit or Unit.FLAT
    is_cap = reason.code is PackageReasonCode.WITHIN_CAP
    words_ = IN_BAND if is_cap and reason.amount > reason.limit else REASONS[reason.code]
    template = translate("PackageWords", str(words_))
    return template.format(
        service=names.service(reason.service_id),
        used=names.formats.number(reason.amount),
        included=amount_words(unit, reason.limit),
        price=names.formats.money(reason.amount),
        reach=names.formats.money(reason.limit),
    )


def problem_words(problem: PackageProblem, names: Names) -> str:
    """One broken rule as a sentence."""
    left_out = problem.code is PackageProblemCode.NOT_NESTED and not problem.amount
    template = translate("PackageWords", str(LEFT_OUT if left_out else PROBLEMS[problem.code]))
    return template.format(
        package=names.package(problem.package_id),
        other=names.package(problem.other_id),
        service=names.service(problem.service_id),
        held=names.formats.number(problem.amount),
        included=amount_words(problem.unit or Unit.FLAT, problem.limit),
        count=problem.amount,
        least=problem.limit,
        limit=names.formats.money(problem.limit),
    )


def state_words(state: ConsumptionState) -> str:
    """What a state of consumption is called."""
    return translate("PackageWords", str(STATES[state]))


def ordered_reasons(fit: PackageFit) -> list[PackageReason]:
    """What fails first, then what is not known, then what holds; unwanted services last of each."""
    return sorted(fit.reasons, key=_weight)


def _weight(reason: PackageReason) -> tuple[int, bool, bool]:
    unwanted = reason.code is PackageReasonCode.UNWANTED
    return _FIRST.index(reason.outcome), reason.code not in _DECIDING, unwanted


def reasons_text(fit: PackageFit, names: Names) -> str:
    """All reasons, a line each: what is stored with an accepted match."""
    return "\n".join(reason_words(reason, names) for reason in ordered_reasons(fit))


def why_words(fit: PackageFit, names: Names) -> str:
    """The reasons that decide, in one line: what fails, or what is not known, or all is well."""
    for outcome in (Outcome.UNMET, Outcome.UNKNOWN):
        found = [reason for reason in ordered_reasons(fit) if reason.outcome is outcome]
        if found:
            return _one_line(found, names)
    return translate("PackageWords", "Every service, quantity and price holds")


def _one_line(reasons: Sequence[PackageReason], names: Names) -> str:
    first = reason_words(reasons[0], names)
    if len(reasons) == 1:
        return first
    more = translate("PackageWords", "and %n more", "", len(reasons) - 1)
    return translate("PackageWords", "{reason} · {more}").format(reason=first, more=more)


def risk_words(risk: float) -> str:
    """What a risk of misfit is called: low up to 1/15, medium up to 1/3, high beyond."""
    if risk <= _LOW_RISK:
        return translate("PackageWords", "Low")
    if risk <= _MEDIUM_RISK:
        return translate("PackageWords", "Medium")
    return translate("PackageWords", "High")


def risk_tone(risk: float) -> str:
    """The colour of its words."""
    if risk <= _LOW_RISK:
        return ""
    return "warn" if risk <= _MEDIUM_RISK else "bad"
