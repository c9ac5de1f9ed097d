"""A firm with one client in a workbook, with all that letters can say of it; in both languages.

A month of the person costs 8,000 for 160 paid hours at 100 %: 50 an hour. The client takes 20 hours
a month, so 1,000 of cost, and pays 1,234.50: 60 documents are agreed, 90 came until April 2026 and
130 since.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from clientdesk.app.services import Services
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.facts import ClientFact, FactSource
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.period import Period
from clientdesk.domain.records import (
    Channel,
    Client,
    Engagement,
    EngagementService,
    Firm,
    Invoice,
    Staff,
    StaffRate,
    TimeEntry,
)
from clientdesk.domain.review_records import (
    HandoverItem,
    HandoverKind,
    Offboarding,
    Responsible,
    Review,
    ReviewStep,
    StepState,
)
from clientdesk.domain.services import Unit
from clientdesk.storage.rows import Record, insert, update
from clientdesk.storage.services import services_by_id
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 24)
LAST_DAY = date(2026, 12, 31)
SIGNED = date(2022, 3, 2)
TOLD = date(2026, 11, 18)
YEAR = Period(date(2025, 11, 1), date(2026, 11, 1))
FEE = 123450
PACKAGES = (("Alfa", 98000, 60, 0), ("Beta", 174950, 120, 12), ("Gamma", 234560, 240, 12))
FIRMS: Mapping[str, Firm] = {
    "es": Firm(
        name="Asesoría Núñez e Hijos",
        country="ES",
        currency="EUR",
        language="es",
        place="Zaragoza",
        address="Calle Mayor 17, 2.º B",
        tax_id="J99216582",
        email="hola@example.org",
        phone="+34 976 555 010",
        signer="Begoña Núñez",
        signer_role="Socia",
        contact="Íñigo Peña",
        practical_capacity=100,
    ),
    "en": Firm(
        name="Harbour & Quay Bookkeeping",
        country="GB",
        currency="GBP",
        language="en",
        place="Bristol",
        address="4 Quay Street, Bristol BS1 4DX",
        tax_id="GB980780684",
        email="hello@example.org",
        phone="020 5550 0100",
        signer="Lucy Farrow",
        signer_role="Partner",
        contact="Tom O'Neil",
        practical_capacity=100,
    ),
}
CLIENTS: Mapping[str, Client] = {
    "es": Client(
        id=1,
        ref="HM",
        name="Hotel Mirador del Valle S.A.",
        contact="Sra. Ana Quiroga Ibáñez",
        address="Av. de los Incas 3120",
        city="50001 Zaragoza",
        tax_id="54362315K",
        email="ana@example.org",
        since=date(2019, 3, 1),
    ),
    "en": Client(
        id=1,
        ref="HM",
        name="Mirador Hotels Ltd",
        contact="Ms Ann Price",
        address="1 High Street",
        city="Bristol BS1 2AB",
        tax_id="GB980780684",
        email="ann@example.org",
        since=date(2019, 3, 1),
    ),
}


@dataclass(frozen=True)
class Said:
    """What the firm wrote into its workbook, in its own words."""

    books: str
    payroll: str
    documents: str
    extra: str
    work: tuple[tuple[str, str], ...]
    deadlines: tuple[tuple[str, str], ...]
    records: tuple[str, ...]
    powers: tuple[str, ...]
    how: str


SAID: Mapping[str, Said] = {
    "es": Said(
        "Contabilidad mensual",
        "Nóminas",
        "documentos",
        "Alta de un segundo local",
        (("Libro diario", "octubre de 2026"), ("IVA", "cuarto trimestre de 2026")),
        (("Impuesto de sociedades", "2026"), ("Retenciones", "cuarto trimestre de 2026")),
        ("Facturas recibidas", "Contrato de alquiler"),
        ("Apoderamiento en la sede electrónica", "Acceso de lectura al banco"),
        "en su domicilio",
    ),
    "en": Said(
        "Monthly bookkeeping",
        "Payroll",
        "documents",
        "Set-up of a second shop",
        (("Ledger", "October 2026"), ("VAT return", "last quarter of 2026")),
        (("Corporation tax", "2026"), ("PAYE", "December 2026")),
        ("Supplier bills", "Lease of the shop"),
        ("Agent authorisation", "Read access to the bank"),
        "by courier",
    ),
}


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


def fill(store: Store, language: str, *clients: Client) -> None:
    """The firm with these clients, all with the same agreement; with its usual one if none."""
    with store.change(ChangeLabel.EDIT_FIRM) as change:
        update(change, FIRMS[language])
    Services(store, TODAY).start(language)
    put(store, Staff(id=1, name="Eva"), _rate(), *_packages(store))
    for client in clients or (CLIENTS[language],):
        put(store, client, *_agreement(store, client.id, SAID[language]), *_year(client.id))
        put(store, *_log(client.id, SAID[language]), *_case(client.id))
        put(store, *_file(client.id, SAID[language]))


def _rate() -> StaffRate:
    return StaffRate(
        staff_id=1, valid_from=date(2020, 1, 1), monthly_cost=800_000, monthly_seconds=160 * 3600
    )


def _ids(store: Store) -> dict[str, int]:
    return {service.code: id_ for id_, service in services_by_id(store).items()}


def _packages(store: Store) -> Iterable[Record]:
    ids = _ids(store)
    for number, (name, price, documents, employees) in enumerate(PACKAGES, start=1):
        yield Package(id=number, name=name, tier=number, price=price, active=True)
        yield PackageService(
            package_id=number, service_id=ids["BKP"], unit=Unit.DOCUMENTS, quantity=documents
        )
        if employees:
            yield PackageService(
                package_id=number, service_id=ids["PAY"], unit=Unit.EMPLOYEES, quantity=employees
            )


def _agreement(store: Store, id_: int, said: Said) -> Iterable[Record]:
    ids = _ids(store)
    yield Engagement(
        id=id_,
        client_id=id_,
        reference="AC-12",
        signed_on=SIGNED,
        monthly_fee=FEE,
        document_day=7,
        channel=Channel.EMAIL,
    )
    yield EngagementService(
        engagement_id=id_, service=said.books, volume=60, unit=said.documents, service_id=ids["BKP"]
    )
    yield EngagementService(engagement_id=id_, service=said.payroll, service_id=ids["PAY"])


def _year(id_: int) -> Iterable[Record]:
    """A paid invoice and 20 hours a month; two invoices are open, of 1,493.75 and 78.02."""
    for part in YEAR.months():
        key = f"{id_}-{part.start.isoformat()}"
        yield TimeEntry(client_id=id_, staff_id=1, day=part.start, seconds=72_000, source_key=key)
        yield _invoice(id_, key, part.start, FEE, 0)
    yield _invoice(id_, f"F{id_}/231", date(2026, 11, 2), FEE, 149_375)
    yield _invoice(id_, f"F{id_}/240", date(2026, 11, 23), 6_448, 7_802)


def _invoice(id_: int, number: str, day: date, net: int, balance: int) -> Invoice:
    return Invoice(
        client_id=id_,
        number=number,
        issued_on=day,
        net=net,
        total=max(net, balance),
        balance=balance,
        source_key=number,
    )


def _log(id_: int, said: Said) -> Iterable[Record]:
    yield _fact(id_, 90, date(2025, 1, 1))
    yield _fact(id_, 130, date(2026, 5, 1))
    for kind, day in (
        (InteractionKind.ONBOARDING_STEP, SIGNED),
        (InteractionKind.MEETING, TOLD),
    ):
        yield Interaction(client_id=id_, day=day, kind=kind, source_key=f"{kind} {id_}")
    yield Interaction(
        client_id=id_,
        day=date(2026, 10, 2),
        kind=InteractionKind.EXCEPTION,
        note=said.extra,
        amount=45_067,
        source_key=f"extra {id_}",
    )


def _fact(id_: int, count: int, day: date) -> ClientFact:
    return ClientFact(
        client_id=id_, key="documents", value=str(count), as_of=day, source=FactSource.USER
    )


def _case(id_: int) -> Iterable[Record]:
    yield Review(id=id_, client_id=id_, opened_on=date(2026, 9, 1))
    for number in range(1, 7):
        day = TOLD if number == 6 else date(2026, 9, 10 + number)
        yield ReviewStep(
            review_id=id_, step=number, state=StepState.DONE, day=day, by="Eva", outcome="Hecho"
        )


def _file(id_: int, said: Said) -> Iterable[Record]:
    """One work done and one to do, two deadlines, two records, two powers, a last invoice."""
    yield Offboarding(
        client_id=id_,
        effective_on=LAST_DAY,
        final_invoice=149_375,
        final_invoice_on=LAST_DAY,
        refund=3_305,
        retention_until=date(2032, 12, 31),
    )
    (done, to_do), (first, second) = said.work, said.deadlines
    yield _item(id_, HandoverKind.WORK, done, done_on=date(2026, 11, 12))
    yield _item(id_, HandoverKind.WORK, to_do, Responsible.FIRM, due_on=date(2026, 12, 30))
    yield _item(id_, HandoverKind.DEADLINE, first, Responsible.SUCCESSOR, due_on=date(2027, 1, 20))
    yield _item(id_, HandoverKind.DEADLINE, second, Responsible.CLIENT, due_on=date(2027, 1, 25))
    for name in said.records:
        day = date(2026, 12, 15)
        yield _item(id_, HandoverKind.RECORD, (name, ""), due_on=day, how=said.how)
    for name in said.powers:
        yield _item(id_, HandoverKind.ACCESS, (name, ""), due_on=date(2026, 12, 29), by="Eva")


def _item(
    id_: int,
    kind: HandoverKind,
    named: tuple[str, str],
    responsible: Responsible | None = None,
    due_on: date | None = None,
    done_on: date | None = None,
    how: str = "",
    by: str = "",
) -> HandoverItem:
    name, period = named
    return HandoverItem(
        client_id=id_,
        kind=kind,
        name=name,
        period=period,
        responsible=responsible,
        due_on=due_on,
        done_on=done_on,
        how=how,
        by=by,
    )
