"""What every letter has around its own text: head, address, salutation, closing."""

from collections.abc import Sequence
from dataclasses import replace

from clientdesk.domain.country import Delivery
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Annex, BlankLines, Block, Letter, Paragraph, Sender
from clientdesk.domain.letter_fields import letter_fields
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.wording import Wording


def frame(
    kind: LetterKind,
    inputs: LetterInputs,
    words: Wording,
    formats: Formats,
    *,
    subject: str,
    blocks: Sequence[Block],
    enclosures: str,
    annexes: Sequence[Annex],
) -> Letter:
    """Puts a kind's own subject, text and annexes into the firm's letter."""
    firm, terms = inputs.firm, inputs.terms
    letter = Letter(
        kind=kind,
        language=words.language,
        paper=inputs.client_country.paper,
        sender=sender(inputs, words),
        place_and_date=place_and_date(inputs, words, formats),
        delivery="" if terms.delivery is None else words.say(f"delivery.{terms.delivery}"),
        addressee=addressee(inputs, words, formats),
        subject=words.say("head.subject", subject=subject),
        subject_label=words.say("head.subject", subject=""),
        salutation=salutation(inputs.client.contact, words),
        blocks=tuple(blocks),
        closing=closing(inputs.client.contact, words),
        signer=firm.signer or firm.name,
        signer_role=signer_role(inputs, words),
        enclosures=enclosures,
        reference=words.say("head.reference", reference=inputs.reference),
        annexes=(*annexes, *receipts(inputs, words, formats)),
        logo=firm.logo,
    )
    return replace(letter, fields=letter_fields(letter, inputs, formats))


def sender(inputs: LetterInputs, words: Wording) -> Sender:
    firm = inputs.firm
    tax_id = _tax_id(inputs.firm_country.tax_id_name, firm.tax_id, words)
    address = firm.address or firm.place
    if firm.place and firm.place not in address:
        address = f"{address}, {firm.place}"
    found = (address, tax_id, firm.email, firm.phone)
    return Sender(firm.name, tuple(detail for detail in found if detail))


def place_and_date(inputs: LetterInputs, words: Wording, formats: Formats) -> str:
    day = formats.long_date(inputs.terms.letter_date)
    if not inputs.firm.place:
        return words.say("date.plain", date=day)
    return words.say("date.placed", place=inputs.firm.place, date=day)


def addressee(inputs: LetterInputs, words: Wording, formats: Formats) -> tuple[str, ...]:
    """Name, tax number, person, street, town and, abroad, the country."""
    client = inputs.client
    address = [line.strip() for line in client.address.splitlines()]
    city = "" if client.city and client.city in client.address else client.city
    abroad = client.country if client.country not in ("", inputs.firm.country) else ""
    country = formats.locale.territories.get(abroad, abroad)
    tax_id = _tax_id(inputs.client_country.tax_id_name, client.tax_id, words)
    person = attention(client.contact, words)
    lines = (client.name, tax_id, person, *address, city, country)
    return tuple(line for line in lines if line)


def attention(contact: str, words: Wording) -> str:
    if not contact:
        return ""
    key = f"attention.{_title(contact)}"
    return words.say(key if words.has(key) else "head.attention", contact=contact)


def salutation(contact: str, words: Wording) -> str:
    """'Sra. Ana Quiroga' -> 'Estimada Sra. Quiroga:'; a longer name is never cut."""
    names = [name for name in contact.split()[1:] if not words.has(f"courtesy.{_plain(name)}")]
    surname = names[-1] if len(names) == 2 else " ".join(names)
    key = f"salutation.{_addressed_as(contact, words)}"
    return words.say(key, contact=contact, surname=surname, given=names[0] if names else "")


def closing(contact: str, words: Wording) -> str:
    known = _addressed_as(contact, words) != "nobody"
    return words.say("closing.named" if known else "closing.nobody")


def signer_role(inputs: LetterInputs, words: Wording) -> str:
    firm = inputs.firm
    if firm.signer_role:
        return words.say("head.role", role=firm.signer_role, firm=firm.name)
    return firm.name if firm.signer else ""


def reach(inputs: LetterInputs) -> str:
    """Which ways to reach the firm are known: the last part of a key."""
    ways = [way for way in ("phone", "email") if getattr(inputs.firm, way)]
    return "_and_".join(ways) or "nothing"


def signature_lines(words: Wording) -> BlankLines:
    names = ("name", "capacity", "place", "date", "signature")
    return BlankLines(tuple(words.say(f"form.{name}") for name in names))


def receipts(inputs: LetterInputs, words: Wording, formats: Formats) -> tuple[Annex, ...]:
    """A slip to sign where the letter is handed over."""
    if inputs.terms.delivery is not Delivery.BY_HAND:
        return ()
    day = formats.long_date(inputs.terms.letter_date)
    text = words.say("receipt.text", firm=inputs.firm.name, date=day, reference=inputs.reference)
    blocks = (Paragraph(text), signature_lines(words))
    return (Annex(words.say("receipt.title"), inputs.client.name, blocks),)


def _addressed_as(contact: str, words: Wording) -> str:
    if not contact:
        return "nobody"
    title = _title(contact)
    known = len(contact.split()) > 1 and words.has(f"salutation.{title}")
    return title if known else "untitled"


def _title(contact: str) -> str:
    return _plain(contact.split(maxsplit=1)[0]) if contact.split() else ""


def _plain(name: str) -> str:
    return name.rstrip(".").lower()


def _tax_id(name: str, number: str, words: Wording) -> str:
    return words.say("head.tax_id", name=name, number=number).strip() if number else ""
