"""Clients, payments, expenses and staff: one row, one record."""

import re
from functools import cache

from babel import Locale

from clientdesk.app.fact_words import FactWords
from clientdesk.app.importing.cells import BadCell, Cells
from clientdesk.app.importing.table import Record
from clientdesk.app.importing.words import folded
from clientdesk.domain.imported import (
    ClientRow,
    ExpenseRow,
    FactRow,
    PaymentRow,
    ServiceRow,
    StaffRow,
)
from clientdesk.domain.problems import ProblemCode
from clientdesk.domain.records import Channel

_SERVICE = re.compile(r"(?P<service>[^:]+?)\s*:\s*(?P<volume>\d[\d.]*)\s*(?P<unit>.*)")
_DIGITS = 9  # of a volume at most
_CHANNELS = {
    "email": Channel.EMAIL,
    "e mail": Channel.EMAIL,
    "correo": Channel.EMAIL,
    "correo electronico": Channel.EMAIL,
    "mail": Channel.EMAIL,
    "phone": Channel.PHONE,
    "telephone": Channel.PHONE,
    "call": Channel.PHONE,
    "telefono": Channel.PHONE,
    "llamada": Channel.PHONE,
    "whatsapp": Channel.WHATSAPP,
    "post": Channel.POST,
    "letter": Channel.POST,
    "correo postal": Channel.POST,
    "carta": Channel.POST,
}
_LANGUAGES = {
    "es": "es",
    "spanish": "es",
    "espanol": "es",
    "castellano": "es",
    "en": "en",
    "english": "en",
    "ingles": "en",
}


def read_payment(cells: Cells, record: Record) -> PaymentRow:
    return PaymentRow(
        row=record.row,
        number=cells.needed(record, "number"),
        day=cells.needed_day(record, "day"),
        amount=cells.needed_money(record, "amount"),
    )


def read_expense(cells: Cells, record: Record) -> ExpenseRow:
    return ExpenseRow(
        row=record.row,
        client=cells.text(record, "client"),
        day=cells.needed_day(record, "day"),
        amount=cells.needed_money(record, "amount"),
        passed_on=cells.money(record, "passed_on") or 0,
        description=cells.text(record, "description"),
    )


def read_fact(cells: Cells, record: Record) -> FactRow:
    number = amount = unread = None
    try:
        number, amount = cells.number(record, "value"), cells.money(record, "value")
    except BadCell as bad:
        unread = bad.code
    return FactRow(
        row=record.row,
        client=cells.needed(record, "client"),
        fact=cells.needed(record, "fact"),
        value=cells.needed(record, "value"),
        number=number,
        amount=amount,
        unread=unread,
        as_of=cells.day(record, "as_of"),
    )


def read_staff(cells: Cells, record: Record) -> StaffRow:
    hours = cells.number(record, "monthly_hours") if cells.has("monthly_hours") else None
    return StaffRow(
        row=record.row,
        name=cells.needed(record, "name"),
        email=cells.text(record, "email"),
        role=cells.text(record, "role"),
        valid_from=cells.day(record, "valid_from"),
        monthly_cost=cells.money(record, "monthly_cost"),
        monthly_seconds=None if hours is None else round(hours * 3600),
        billing_rate=cells.money(record, "billing_rate"),
    )


def read_client(cells: Cells, record: Record) -> ClientRow:
    def text(field: str) -> str:
        return cells.text(record, field)

    return ClientRow(
        row=record.row,
        ref=text("ref"),
        name=_client_name(cells, record),
        contact=text("contact"),
        address=text("address"),
        city=" ".join(filter(None, (text("postal_code"), text("city")))),
        country=country_code(text("country")),
        tax_id=text("tax_id"),
        language=_LANGUAGES.get(folded(text("language")), ""),
        email=text("email"),
        phone=text("phone"),
        channel=channel_named(text("channel")),
        since=cells.day(record, "since"),
        note=text("note"),
        agreement=text("agreement"),
        signed_on=cells.day(record, "signed_on"),
        monthly_fee=cells.money(record, "monthly_fee"),
        notice_days=_whole(cells, record, "notice_days", 0, 366),
        document_day=_whole(cells, record, "document_day", 1, 31),
        services=read_services(text("services")),
        prospect=_yes_or_no(cells, record, "prospect") or False,
    )


def read_services(text: str) -> tuple[ServiceRow, ...]:
    """'Contabilidad mensual: 60 documentos; IVA trimestral' -> two services, one with a cap."""
    parts = [part.strip() for part in re.split(r"[;|\n]", text)]
    return tuple(_service(part) for part in parts if part)


def _service(text: str) -> ServiceRow:
    found = _SERVICE.fullmatch(text)
    if found is None or not found["volume"].isdigit() or len(found["volume"]) > _DIGITS:
        return ServiceRow(service=text, volume=None, unit="")
    return ServiceRow(
        service=found["service"], volume=int(found["volume"]), unit=found["unit"].strip()
    )


def channel_named(text: str) -> Channel | None:
    """'Correo' or 'e-mail' -> EMAIL; None for what is no channel."""
    return _CHANNELS.get(folded(text))


def country_code(text: str) -> str:
    """'ES', 'España' or 'Spain' -> 'ES'; empty for what is no country."""
    if re.fullmatch("[A-Z]{2}", text):
        return text
    return _countries().get(folded(text), "") if text else ""


@cache
def _countries() -> dict[str, str]:
    locales = [Locale(language) for language in ("en", "es", "de", "fr", "it", "pt")]
    return {
        folded(name): code
        for locale in locales
        for code, name in locale.territories.items()
        if len(code) == 2 and code.isalpha()
    }


def _client_name(cells: Cells, record: Record) -> str:
    if cells.text(record, "name"):
        return cells.text(record, "name")
    parts = (cells.text(record, "first_name"), cells.text(record, "last_name"))
    return " ".join(filter(None, parts)) or cells.needed(record, "name")


def _yes_or_no(cells: Cells, record: Record, field: str) -> bool | None:
    """None only for an empty cell."""
    text = cells.text(record, field)
    answer = FactWords(()).answer(text)
    if text and answer is None:
        raise BadCell(ProblemCode.BAD_ANSWER, cells.name(field), text)
    return answer == "yes" if answer else None


def _whole(cells: Cells, record: Record, field: str, low: int, high: int) -> int | None:
    """A count such as '30' or '30 días'."""
    text = cells.text(record, field)
    if not text:
        return None
    found = re.fullmatch(r"(?:el |día |dia |day )?(\d{1,3})(?:\s*\D*)?", text.lower())
    if found is None or not low <= int(found[1]) <= high:
        raise BadCell(ProblemCode.BAD_NUMBER, cells.name(field), text)
    return int(found[1])
