"""Firms, clients and terms that the letter tests share; figures checked by hand."""

from dataclasses import replace
from datetime import date, datetime

from clientdesk.app.countries import load_country
from clientdesk.app.wording import letter_wording
from clientdesk.domain.country import Delivery
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_inputs import (
    ChangeOrder,
    FeeStage,
    LetterInputs,
    LetterOption,
    LetterTerms,
    OptionLine,
    VolumeFact,
)
from clientdesk.domain.letter_kinds import LetterKind, Reason
from clientdesk.domain.letters import compose_letter
from clientdesk.domain.records import Channel, Client, Engagement, EngagementService, Firm
from clientdesk.domain.report_inputs import OpenInvoice
from clientdesk.domain.review_records import HandoverItem, HandoverKind, Offboarding, Responsible

ESTUDIO = Firm(
    name="Estudio Contable del Sur",
    country="AR",
    currency="ARS",
    place="Buenos Aires",
    address="Reguera 1899",
    tax_id="20-05536168-2",
    email="estudio@example.org",
    phone="+54 11 5555 0100",
    signer="María Sosa",
    signer_role="Socia",
    contact="Lucía Ferro",
)
HARBOUR = Firm(
    name="Harbour Bookkeeping",
    country="GB",
    currency="GBP",
    language="en",
    place="Bristol",
    address="4 Quay Street, Bristol",
    email="hello@example.org",
    phone="020 5550 0100",
    signer="Lucy Farrow",
    signer_role="Partner",
    contact="Lucy Farrow",
)
HOTEL = Client(
    id=1,
    ref="HM",
    name="Hotel Mirador del Valle S.A.",
    contact="Sra. Ana Quiroga",
    address="Av. de los Incas 3120",
    city="Buenos Aires",
    tax_id="30-71234567-1",
    since=date(2019, 3, 1),
)
PRICE = Client(
    id=2,
    ref="PI",
    name="Price & Sons <Interiors> Ltd",
    contact="Mr Daniel Price",
    address="1 High Street\nBristol BS1 2AB",
    since=date(2021, 10, 1),
)
AGREEMENT = Engagement(
    id=1, client_id=1, reference="AC-12", signed_on=date(2022, 3, 2), document_day=5
)
SERVICES = (
    EngagementService(
        engagement_id=1, service="Contabilidad mensual", volume=60, unit="documentos"
    ),
    EngagementService(engagement_id=1, service="Declaraciones de IVA"),
)
BOOKS = (
    EngagementService(engagement_id=1, service="Monthly bookkeeping", volume=60, unit="documents"),
    EngagementService(engagement_id=1, service="VAT returns"),
)
TERMS = LetterTerms(
    letter_date=date(2026, 11, 22),
    effective_date=date(2027, 2, 1),
    reply_by=date(2027, 1, 15),
    language="es",
    current_fee=61000,
    proposed_fee=74200,
)
INVOICES = (
    OpenInvoice(1, "0231", date(2026, 10, 1), None, 61000),
    OpenInvoice(1, "0240", date(2026, 11, 2), None, 61000),
)


_BOOKS_60 = OptionLine(service="Contabilidad mensual", volume=60, unit="documentos")
_BOOKS_120 = OptionLine(service="Contabilidad mensual", volume=120, unit="documentos")
_VAT = OptionLine(service="Declaraciones de IVA", frequency="cada trimestre")
_PAYROLL = OptionLine(service="Nóminas", volume=12, unit="empleados")
_FORECAST = OptionLine(service="Previsión de tesorería")
_MEETING = OptionLine(service="Reunión con la dirección", frequency="cada trimestre")
OPTIONS = (
    LetterOption(name="Esencial", price=52000, lines=(_BOOKS_60, _VAT), floor=50000),
    LetterOption(
        name="Asesoría",
        price=74200,
        lines=(_BOOKS_120, _VAT, _PAYROLL),
        floor=70000,
        recommended=True,
        need="Nóminas",
        need_code="PAY",
    ),
    LetterOption(
        name="Asesoría +",
        price=91000,
        lines=(_BOOKS_120, _VAT, _PAYROLL, _FORECAST, _MEETING),
        floor=90000,
    ),
)
_BOOKKEEPING_60 = OptionLine(service="Monthly bookkeeping", volume=60, unit="documents")
_BOOKKEEPING_120 = OptionLine(service="Monthly bookkeeping", volume=120, unit="documents")
_RETURNS = OptionLine(service="VAT returns", frequency="each quarter")
ENGLISH_OPTIONS = (
    LetterOption(name="Essential", price=52000, lines=(_BOOKKEEPING_60, _RETURNS), floor=50000),
    LetterOption(
        name="Advisory",
        price=74200,
        lines=(_BOOKKEEPING_120, _RETURNS, OptionLine(service="Cash-flow forecast")),
        floor=70000,
        recommended=True,
        need="Cash-flow forecast",
        need_code="CSH",
    ),
)
PROPOSAL = replace(
    TERMS,
    facts=(VolumeFact("documentos", 120, 60, 12),),
    slots=(datetime(2026, 12, 1, 10), datetime(2026, 12, 3, 16)),
    valid_until=date(2027, 1, 31),
    options=OPTIONS,
)
ENGLISH_PROPOSAL = replace(
    PROPOSAL,
    language="en",
    facts=(VolumeFact("documents", 120, 60, 12),),
    options=ENGLISH_OPTIONS,
)
ENDING = replace(
    TERMS,
    letter_date=date(2026, 11, 24),
    effective_date=date(2026, 12, 31),
    reply_by=date(2026, 12, 31),
    open_invoices=INVOICES,
    delivery=Delivery.TRACKED_POST,
    reason=Reason.REORGANISATION,
    discussed_on=date(2026, 11, 18),
    records_back_on=date(2026, 12, 15),
    records_how="en su domicilio",
)


def inputs(firm: Firm, client: Client, terms: LetterTerms, **changes: object) -> LetterInputs:
    """Inputs with an agreement and services in the letter's language."""
    made = LetterInputs(
        firm=firm,
        client=client,
        firm_country=load_country(firm.country),
        client_country=load_country(client.country or firm.country),
        engagement=AGREEMENT,
        services=SERVICES if terms.language == "es" else BOOKS,
        terms=terms,
    )
    return replace(made, **changes)


def compose(kind: LetterKind, made: LetterInputs) -> Letter:
    """The letter that `made` asks for."""
    words = letter_wording(made.terms.language, kind, made.client_country.english)
    formats = Formats(made.terms.language, made.client_country.code, made.firm.currency)
    return compose_letter(kind, made, words, formats)


def work(
    name: str, period: str, *, done: date | None = None, due: date | None = None
) -> HandoverItem:
    """A piece of work of the firm, delivered or to be delivered."""
    return HandoverItem(
        client_id=1,
        kind=HandoverKind.WORK,
        name=name,
        period=period,
        responsible=None if done else Responsible.FIRM,
        due_on=due,
        done_on=done,
    )


def deadline(name: str, day: date) -> HandoverItem:
    """A date of the successor's."""
    return HandoverItem(
        client_id=1,
        kind=HandoverKind.DEADLINE,
        name=name,
        responsible=Responsible.SUCCESSOR,
        due_on=day,
    )


def record(name: str, how: str) -> HandoverItem:
    """Papers that go back on 15 December."""
    day = date(2026, 12, 15)
    return HandoverItem(client_id=1, kind=HandoverKind.RECORD, name=name, how=how, due_on=day)


def access(name: str, by: str) -> HandoverItem:
    """A power that ends with the year."""
    day = date(2026, 12, 31)
    return HandoverItem(client_id=1, kind=HandoverKind.ACCESS, name=name, by=by, due_on=day)


HANDOVER = (
    work("Contabilidad", "hasta octubre de 2026", done=date(2026, 11, 12)),
    work("Contabilidad", "noviembre de 2026", due=date(2026, 12, 15)),
    work("Declaración de IVA", "noviembre de 2026", due=date(2026, 12, 18)),
    work("Liquidación de sueldos", "diciembre de 2026", due=date(2026, 12, 30)),
    deadline("Declaración de IVA de diciembre", date(2027, 1, 18)),
    deadline("Liquidación de sueldos de enero", date(2027, 1, 31)),
    record("Libros diario y mayor de 2025", "en su domicilio"),
    record("Comprobantes de 2026", "en su domicilio"),
    access("Clave fiscal delegada en ARCA", "Lucía Ferro"),
    access("Acceso de lectura al banco", "Lucía Ferro"),
)
ENGLISH_HANDOVER = (
    work("Bookkeeping", "to October 2026", done=date(2026, 11, 12)),
    work("Bookkeeping", "November 2026", due=date(2026, 12, 15)),
    deadline("VAT return for the fourth quarter", date(2027, 2, 7)),
    record("Ledgers of 2025", "by courier"),
    access("HMRC agent authorisation", ""),
)
LAST_INVOICE = Offboarding(client_id=1, final_invoice=61000, final_invoice_on=date(2026, 12, 31))


def proposal_inputs(**terms: object) -> LetterInputs:
    """A Spanish proposal; documents come by e-mail, as agreed."""
    engagement = replace(AGREEMENT, channel=Channel.EMAIL)
    return inputs(ESTUDIO, HOTEL, replace(PROPOSAL, **terms), engagement=engagement)


def english_proposal_inputs(**terms: object) -> LetterInputs:
    return inputs(HARBOUR, PRICE, replace(ENGLISH_PROPOSAL, **terms))


def ending_inputs() -> LetterInputs:
    """A Spanish offboarding with a whole file behind it."""
    return inputs(
        ESTUDIO, HOTEL, ENDING, handover=HANDOVER, offboarding=LAST_INVOICE, steps_open=()
    )


def spanish_renegotiation() -> Letter:
    return compose(LetterKind.RENEGOTIATION, proposal_inputs())


def british_renegotiation() -> Letter:
    """In two steps."""
    stages = (FeeStage(date(2027, 2, 1), 67600), FeeStage(date(2027, 8, 1), 74200))
    return compose(LetterKind.RENEGOTIATION, english_proposal_inputs(stages=stages))


def american_renegotiation() -> Letter:
    """With nothing but the agreement known: no options, no times to talk."""
    client = replace(PRICE, country="US", address="5 Main Street", city="Austin, TX 78701")
    firm = replace(HARBOUR, country="US", currency="USD", place="Austin", address="1 Elm Street")
    terms = replace(TERMS, language="en")
    return compose(LetterKind.RENEGOTIATION, inputs(firm, client, terms))


def spanish_offboarding() -> Letter:
    return compose(LetterKind.OFFBOARDING, ending_inputs())


def british_offboarding() -> Letter:
    terms = replace(ENDING, language="en", records_how="by courier", open_invoices=())
    made = inputs(HARBOUR, PRICE, terms, handover=ENGLISH_HANDOVER)
    return compose(LetterKind.OFFBOARDING, made)


def spanish_scope_change() -> Letter:
    order = ChangeOrder(
        description="Regularización de los asientos de 2025",
        price=45000,
        due_on=date(2027, 1, 31),
        completed_by=date(2027, 2, 28),
    )
    made = proposal_inputs(proposed_fee=61000, options=OPTIONS[:1], change_order=order)
    return compose(LetterKind.SCOPE_CHANGE, made)


def british_scope_change() -> Letter:
    """A scope at a new fee, without work beside it."""
    made = english_proposal_inputs(proposed_fee=52000, options=ENGLISH_OPTIONS[:1], facts=())
    return compose(LetterKind.SCOPE_CHANGE, made)


def spanish_offer() -> Letter:
    return compose(LetterKind.OFFER, proposal_inputs(proposed_fee=None, facts=()))


def british_offer() -> Letter:
    """One package to somebody who is no client yet."""
    terms = replace(ENGLISH_PROPOSAL, current_fee=None, facts=(), options=ENGLISH_OPTIONS[1:])
    prospect = replace(PRICE, prospect=True, since=None)
    made = inputs(HARBOUR, prospect, terms, engagement=None, services=())
    return compose(LetterKind.OFFER, made)


def spanish_thanks() -> Letter:
    return compose(LetterKind.THANKS, inputs(ESTUDIO, HOTEL, TERMS))


def british_thanks() -> Letter:
    terms = replace(TERMS, language="en")
    return compose(LetterKind.THANKS, inputs(HARBOUR, PRICE, terms))
