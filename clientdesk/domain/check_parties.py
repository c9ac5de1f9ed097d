"""Who writes to whom, when, and under which agreement: D01, D02 and F01."""

from collections.abc import Iterator
from datetime import timedelta

from clientdesk.domain.country import Country
from clientdesk.domain.finding_codes import FindingCode
from clientdesk.domain.letter_reading import Fault, Reading, fault
from clientdesk.domain.tax_ids import valid_tax_id
from clientdesk.domain.written_figures import holds, spaced

_DAYS_AHEAD = 7


def dated(reading: Reading) -> Iterator[Fault]:
    """D01: dated, at most a week ahead; a Spanish letter says the place too."""
    letter_date, head = reading.inputs.terms.letter_date, spaced(reading.letter.place_and_date)
    day = reading.date(letter_date)
    if not holds(head, day):
        yield fault(FindingCode.DATE_MISSING, "letter_date", date=day)
    elif reading.letter.language == "es" and not head.removesuffix(day).strip(" ,"):
        yield fault(FindingCode.PLACE_MISSING, "firm")
    if reading.today and letter_date > reading.today + timedelta(days=_DAYS_AHEAD):
        latest = reading.date(reading.today + timedelta(days=_DAYS_AHEAD))
        yield fault(FindingCode.DATE_AHEAD, "letter_date", latest=latest)


def parties(reading: Reading) -> Iterator[Fault]:
    """D02: both sides with name, address and a tax number that can be one; who is addressed."""
    yield from _sender(reading)
    yield from _addressee(reading)
    firm, client = reading.inputs.firm, reading.inputs.client
    details = "\n".join(reading.letter.sender.details)
    yield from _tax_id(reading, "firm", firm.name, reading.inputs.firm_country, details)
    address = "\n".join(reading.letter.addressee)
    yield from _tax_id(reading, "client", client.name, reading.inputs.client_country, address)


def agreement(reading: Reading) -> Iterator[Fault]:
    """The date and the reference of the agreement that changes, known and named."""
    engagement = reading.inputs.engagement
    if engagement is None or engagement.signed_on is None or not engagement.reference:
        yield fault(FindingCode.AGREEMENT_UNKNOWN, "engagement")
        return
    signed = reading.date(engagement.signed_on)
    for value in (signed, engagement.reference):
        if not holds(reading.body, value):
            yield fault(FindingCode.AGREEMENT_UNSAID, "proposal", value=value)


def basics(reading: Reading) -> Iterator[Fault]:
    """F01 where no agreement is spoken of: date and parties."""
    yield from dated(reading)
    yield from parties(reading)


def basics_and_agreement(reading: Reading) -> Iterator[Fault]:
    """F01."""
    yield from basics(reading)
    yield from agreement(reading)


def _sender(reading: Reading) -> Iterator[Fault]:
    firm, sender = reading.inputs.firm, reading.letter.sender
    details = spaced("\n".join(sender.details))
    named = bool(firm.name) and sender.name == firm.name
    if not named or not firm.address or spaced(firm.address) not in details:
        yield fault(FindingCode.SENDER_MISSING, "firm")


def _addressee(reading: Reading) -> Iterator[Fault]:
    client, letter = reading.inputs.client, reading.letter
    head = spaced("\n".join(letter.addressee))
    if not client.name or spaced(client.name) not in head:
        yield fault(FindingCode.ADDRESSEE_MISSING, "client", name=client.name)
    lines = [line.strip() for line in (*client.address.splitlines(), client.city) if line.strip()]
    if not lines or not all(spaced(line) in head for line in lines):
        yield fault(FindingCode.ADDRESS_MISSING, "client", name=client.name)
    if not client.contact:
        yield fault(FindingCode.PERSON_UNKNOWN, "client", name=client.name, mild=True)
    elif spaced(client.contact) not in head:
        yield fault(FindingCode.PERSON_MISSING, "client", contact=client.contact)


def _tax_id(
    reading: Reading, side: str, name: str, country: Country, printed: str
) -> Iterator[Fault]:
    number = reading.inputs.firm.tax_id if side == "firm" else reading.inputs.client.tax_id
    kind = country.tax_id_name
    if not number:
        if reading.letter.language == "es" and kind:
            yield fault(FindingCode.TAX_ID_MISSING, side, name=name, kind=kind)
    elif number not in printed:
        yield fault(FindingCode.TAX_ID_UNSAID, side, name=name, kind=kind, number=number)
    elif valid_tax_id(country.code, number) is False:
        yield fault(FindingCode.TAX_ID_WRONG, side, name=name, kind=kind, number=number)
