"""The offboarding letter: the same plain words for every client, no reason by default.

It follows the disengagement rules D01–D25. Where the workbook does not know the work in hand, the
letter promises a list instead of naming work that nobody recorded.
"""

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Annex, BlankLines, Block, Letter, LetterTable, Paragraph
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_parts import frame, reach, signature_lines
from clientdesk.domain.wording import Wording


def compose_offboarding(inputs: LetterInputs, words: Wording, formats: Formats) -> Letter:
    """The effective date is written the same way wherever it stands."""
    effective = formats.long_date(inputs.terms.effective_date)
    blocks = (
        Paragraph(_ending(inputs, words, effective)),
        _section(words, "services", _services(inputs, words, formats, effective)),
        _section(words, "work", words.say("work.text", effective=effective)),
        _section(words, "deadlines", _deadlines(words, effective)),
        _section(words, "records", _records(words, effective)),
        _section(words, "access", words.say("access.text", effective=effective)),
        *_balance(inputs, words, formats),
        Paragraph(_farewell(inputs, words, effective)),
    )
    return frame(
        LetterKind.OFFBOARDING,
        inputs,
        words,
        formats,
        subject=words.say("subject", effective=effective),
        blocks=blocks,
        enclosures=words.say("authority.enclosure"),
        annexes=(_authority(inputs, words),),
    )


def open_balance(inputs: LetterInputs) -> int:
    """What the open invoices leave to pay, credits taken off."""
    return sum(invoice.balance for invoice in inputs.terms.open_invoices)


def _section(words: Wording, name: str, text: str) -> Paragraph:
    return Paragraph(text, lead=words.say(f"{name}.lead"))


def _ending(inputs: LetterInputs, words: Wording, effective: str) -> str:
    years = inputs.years
    thanks = words.say_count("farewell", years) if years else words.say("farewell.unknown")
    ends = words.say(
        f"ends.{inputs.terms.reason or 'plain'}",
        firm=inputs.firm.name,
        client=inputs.client.name,
        effective=effective,
    )
    return f"{thanks} {ends}"


def _services(inputs: LetterInputs, words: Wording, formats: Formats, effective: str) -> str:
    signed = inputs.engagement.signed_on if inputs.engagement else None
    names = ", ".join(service.service for service in inputs.services)
    if not names:
        ended = words.say("services.all")
    elif signed is None:
        ended = words.say("services.listed", services=names)
    else:
        day = formats.long_date(signed)
        ended = words.say("services.listed_dated", services=names, signed=day)
    return f"{ended} {words.say('services.none_after', effective=effective)}"


def _deadlines(words: Wording, effective: str) -> str:
    dates = words.say("deadlines.text", effective=effective)
    return f"{dates} {words.say('deadlines.successor')}"


def _records(words: Wording, effective: str) -> str:
    returned = words.say("records.returned", effective=effective)
    return " ".join([returned, words.say("records.kept"), words.say("records.personal_data")])


def _balance(inputs: LetterInputs, words: Wording, formats: Formats) -> tuple[Block, ...]:
    effective = formats.long_date(inputs.terms.effective_date)
    last = words.say("balance.last", effective=effective)
    if not inputs.terms.open_invoices:
        return (_section(words, "balance", f"{words.say('balance.nothing')} {last}"),)
    balance = open_balance(inputs)
    key = "balance.credit" if balance < 0 else "balance.due"
    due = words.say(key, total=formats.money(abs(balance)))
    table = _invoice_table(inputs, words, formats)
    return (_section(words, "balance", due), table, Paragraph(last))


def _invoice_table(inputs: LetterInputs, words: Wording, formats: Formats) -> LetterTable:
    invoices = inputs.terms.open_invoices
    rows = [
        (invoice.number, formats.long_date(invoice.issued_on), formats.money(invoice.balance))
        for invoice in invoices
    ]
    rows.append((words.say("balance.total"), "", formats.money(open_balance(inputs))))
    header = tuple(words.say(f"balance.{name}") for name in ("number", "date", "amount"))
    return LetterTable(header=header, rows=tuple(rows), right=(2,), highlighted=len(invoices))


def _farewell(inputs: LetterInputs, words: Wording, effective: str) -> str:
    contact = words.say(
        f"farewell.contact_{reach(inputs)}",
        contact=inputs.contact,
        phone=inputs.firm.phone,
        email=inputs.firm.email,
        effective=effective,
    )
    return f"{contact} {words.say('farewell.wish')}"


def _authority(inputs: LetterInputs, words: Wording) -> Annex:
    """The form by which the client lets the firm inform a successor."""
    text = words.say("authority.text", client=inputs.client.name, firm=inputs.firm.name)
    names = ("successor", "address", "email", "phone")
    successor = BlankLines(tuple(words.say(f"authority.{name}") for name in names))
    note = words.say("authority.note", reference=inputs.reference)
    blocks = (Paragraph(text), successor, signature_lines(words))
    return Annex(words.say("authority.title"), note, blocks)
