"""Firms, clients and terms that the letter tests share; figures checked by hand."""

from dataclasses import replace
from datetime import date

from clientdesk.app.countries import load_country
from clientdesk.app.wording import letter_wording
from clientdesk.domain.country import Delivery
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_inputs import LetterInputs, LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.offboarding import compose_offboarding
from clientdesk.domain.records import Client, Engagement, EngagementService, Firm
from clientdesk.domain.renegotiation import compose_renegotiation
from clientdesk.domain.report_inputs import OpenInvoice

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
    if kind is LetterKind.RENEGOTIATION:
        return compose_renegotiation(made, words, formats)
    return compose_offboarding(made, words, formats)


def spanish_renegotiation() -> Letter:
    return compose(LetterKind.RENEGOTIATION, inputs(ESTUDIO, HOTEL, TERMS))


def spanish_offboarding() -> Letter:
    terms = replace(
        TERMS,
        effective_date=date(2026, 12, 31),
        open_invoices=INVOICES,
        delivery=Delivery.TRACKED_POST,
    )
    return compose(LetterKind.OFFBOARDING, inputs(ESTUDIO, HOTEL, terms))


def british_offboarding() -> Letter:
    terms = replace(
        TERMS,
        language="en",
        effective_date=date(2026, 12, 31),
        delivery=Delivery.TRACKED_POST,
    )
    return compose(LetterKind.OFFBOARDING, inputs(HARBOUR, PRICE, terms))


def american_renegotiation() -> Letter:
    client = replace(PRICE, country="US", address="5 Main Street", city="Austin, TX 78701")
    firm = replace(HARBOUR, country="US", currency="USD", place="Austin", address="1 Elm Street")
    terms = replace(TERMS, language="en")
    return compose(LetterKind.RENEGOTIATION, inputs(firm, client, terms))
