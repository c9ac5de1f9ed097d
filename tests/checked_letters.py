"""Letters without a fault, in both languages, from which the checker's tests take things away."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache

from letter_samples import ESTUDIO, HARBOUR, HOTEL, PRICE

from clientdesk.app.countries import load_country
from clientdesk.app.letter_rules import letter_rules
from clientdesk.app.wording import letter_wording
from clientdesk.domain.country import Delivery
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_check import check
from clientdesk.domain.letter_findings import Finding
from clientdesk.domain.letter_inputs import (
    ChangeOrder,
    LetterInputs,
    LetterOption,
    LetterTerms,
    OptionLine,
    VolumeFact,
)
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import LexiconWord
from clientdesk.domain.letters import compose_letter
from clientdesk.domain.records import Channel, Engagement, EngagementService
from clientdesk.domain.report_inputs import OpenInvoice
from clientdesk.domain.review_records import HandoverItem, HandoverKind, Offboarding, Responsible
from clientdesk.domain.wording import Wording

LETTER_DATE = date(2026, 11, 24)
LAST_DAY = date(2026, 12, 31)  # 37 days on: after 30 (AR) and 21 (GB) days of notice
FIRST_DAY = date(2027, 2, 1)  # 69 days on: the rise is above a fifth, so 60 are needed
RETURN_DAY = date(2026, 12, 15)
AGREEMENT = Engagement(
    id=1,
    client_id=1,
    reference="AC-12",
    signed_on=date(2022, 3, 2),
    document_day=5,
    channel=Channel.EMAIL,
)
WORDS: Mapping[str, Mapping[str, str]] = {
    "es": {
        "books": "Contabilidad mensual",
        "tax": "Declaraciones de IVA",
        "pay": "Nóminas",
        "documents": "documentos",
        "returns": "declaraciones",
        "payslips": "recibos",
        "before": "octubre de 2026",
        "now": "noviembre de 2026",
        "later": "diciembre de 2026",
        "vouchers": "Libros y comprobantes de 2026",
        "by hand": "en mano",
        "power": "Clave fiscal",
        "small": "Esencial",
        "middle": "Equilibrio",
        "large": "Completo",
        "need": "Seguimiento mensual de resultados",
        "extra work": "Regularización de inventario",
        "monthly": "cada mes",
    },
    "en": {
        "books": "Monthly bookkeeping",
        "tax": "VAT returns",
        "pay": "Payroll",
        "documents": "documents",
        "returns": "returns",
        "payslips": "payslips",
        "before": "October 2026",
        "now": "November 2026",
        "later": "December 2026",
        "vouchers": "Ledgers and vouchers of 2026",
        "by hand": "by courier",
        "power": "VAT agent",
        "small": "Essential",
        "middle": "Balance",
        "large": "Complete",
        "need": "Monthly review of results",
        "extra work": "Restatement of the stock list",
        "monthly": "each month",
    },
}


@dataclass(frozen=True)
class Checked:
    """A letter with what it was made from, ready to be checked."""

    letter: Letter
    inputs: LetterInputs
    words: Wording
    formats: Formats
    today: date = LETTER_DATE
    pages: int = 1
    internal: frozenset[str] = frozenset()
    added: tuple[LexiconWord, ...] = ()

    def findings(self) -> tuple[Finding, ...]:
        return check(
            self.letter,
            self.inputs,
            letter_rules(self.letter.language, self.added),
            self.internal,
            self.words,
            self.formats,
            today=self.today,
            pages=self.pages,
        )

    def rules(self) -> set[str]:
        return {finding.rule for finding in self.findings()}


def composed(kind: LetterKind, made: LetterInputs) -> Checked:
    """The letter as the program writes it from these inputs."""
    words = letter_wording(made.terms.language, kind, made.client_country.english)
    formats = Formats(made.terms.language, made.client_country.code, made.firm.currency)
    return Checked(compose_letter(kind, made, words, formats), made, words, formats)


@cache
def clean(kind: LetterKind, language: str) -> Checked:
    """A letter that no rule objects to."""
    return composed(kind, clean_inputs(kind, language))


def clean_inputs(kind: LetterKind, language: str) -> LetterInputs:
    spanish = language == "es"
    firm = ESTUDIO if spanish else replace(HARBOUR, tax_id="GB980780684")
    client = replace(HOTEL if spanish else PRICE, since=date(2019, 3, 1))
    made = LetterInputs(
        firm=firm,
        client=client,
        firm_country=load_country(firm.country),
        client_country=load_country(firm.country),
        engagement=AGREEMENT,
        services=services(language),
        terms=terms(kind, language),
        need_codes=frozenset({"reporting"}),
    )
    return with_file(made, language) if kind is LetterKind.OFFBOARDING else made


def with_file(made: LetterInputs, language: str) -> LetterInputs:
    """With an offboarding file: three works, two deadlines, a record, an access, a last invoice."""
    head = Offboarding(
        client_id=1,
        effective_on=LAST_DAY,
        final_invoice=61000,
        final_invoice_on=LAST_DAY,
        retention_until=date(2036, 12, 31),
    )
    return replace(
        made, offboarding=head, handover=handover(language), steps_open=(), unbilled=50000
    )


def terms(kind: LetterKind, language: str) -> LetterTerms:
    """Dates, fees and offers; an offboarding letter has two open invoices of 610.00 each."""
    made = LetterTerms(
        letter_date=LETTER_DATE,
        effective_date=FIRST_DAY,
        reply_by=date(2027, 1, 15),
        language=language,
        current_fee=61000,
        proposed_fee=74200,
        facts=(VolumeFact(WORDS[language]["documents"], 120, 60, 12),),
        slots=(datetime(2026, 12, 1, 10, 0), datetime(2026, 12, 3, 16, 0)),
        valid_until=date(2027, 1, 31),
        options=options(language),
    )
    if kind is LetterKind.OFFBOARDING:
        return replace(
            made,
            effective_date=LAST_DAY,
            reply_by=LAST_DAY,
            open_invoices=(
                OpenInvoice(1, "0231", date(2026, 10, 1), None, 61000),
                OpenInvoice(1, "0240", date(2026, 11, 2), None, 61000),
            ),
            delivery=Delivery.TRACKED_POST,
            discussed_on=date(2026, 11, 18),
            records_back_on=RETURN_DAY,
            records_how=WORDS[language]["by hand"],
        )
    if kind is LetterKind.SCOPE_CHANGE:
        order = ChangeOrder(
            description=WORDS[language]["extra work"],
            price=18000,
            due_on=date(2027, 1, 20),
            completed_by=date(2027, 1, 29),
        )
        return replace(made, options=options(language)[1:2], change_order=order)
    return made


def services(language: str) -> tuple[EngagementService, ...]:
    words = WORDS[language]
    return (
        EngagementService(
            engagement_id=1, service=words["books"], volume=60, unit=words["documents"]
        ),
        EngagementService(engagement_id=1, service=words["tax"], volume=4, unit=words["returns"]),
    )


def options(language: str) -> tuple[LetterOption, ...]:
    """Three nested options at 610.00, 742.00 and 905.00, each above its floor."""
    words = WORDS[language]
    books = OptionLine(service=words["books"], volume=60, unit=words["documents"])
    more = OptionLine(service=words["books"], volume=120, unit=words["documents"])
    tax = OptionLine(service=words["tax"], volume=4, unit=words["returns"])
    pay = OptionLine(service=words["pay"], volume=8, unit=words["payslips"])
    return (
        LetterOption(name=words["small"], price=61000, lines=(books, tax), floor=60000),
        LetterOption(
            name=words["middle"],
            price=74200,
            lines=(more, tax),
            floor=74200,
            recommended=True,
            need=words["need"],
            need_code="reporting",
        ),
        LetterOption(name=words["large"], price=90500, lines=(more, tax, pay), floor=90000),
    )


def handover(language: str) -> tuple[HandoverItem, ...]:
    words = WORDS[language]
    return (
        _item(1, HandoverKind.WORK, words["books"], words["before"], done_on=date(2026, 11, 12)),
        _item(
            2,
            HandoverKind.WORK,
            words["books"],
            words["now"],
            responsible=Responsible.FIRM,
            due_on=date(2026, 12, 15),
        ),
        _item(
            3,
            HandoverKind.DEADLINE,
            words["tax"],
            words["later"],
            responsible=Responsible.SUCCESSOR,
            due_on=date(2027, 1, 18),
        ),
        _item(
            4,
            HandoverKind.DEADLINE,
            words["pay"],
            words["later"],
            responsible=Responsible.CLIENT,
            due_on=date(2027, 1, 31),
        ),
        _item(5, HandoverKind.RECORD, words["vouchers"], due_on=RETURN_DAY),
        _item(6, HandoverKind.ACCESS, words["power"], due_on=LAST_DAY, by="Marta Nieto"),
    )


def _item(
    id_: int, kind: HandoverKind, name: str, period: str = "", **rest: object
) -> HandoverItem:
    made = HandoverItem(id=id_, client_id=1, kind=kind, name=name, period=period)
    return replace(made, **rest)
