"""The stored values that a letter prints: what is highlighted where its text is edited."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter, LetterField, letter_text
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.letter_sentences import inside

_Named = Iterator[tuple[str, str]]  # a field's name, and its value as it would be printed


def letter_fields(
    letter: Letter, inputs: LetterInputs, formats: Formats
) -> tuple[LetterField, ...]:
    """Each value that stands in the letter, once; named as in the terms or the inputs."""
    text = letter_text(letter)
    values = (*_parties(inputs), *_terms(inputs, formats), *_fees(inputs, formats))
    further = (*_offers(inputs, formats), *_handover(inputs, formats))
    found = dict.fromkeys((*values, *further))
    return tuple(LetterField(name, value) for name, value in found if value and value in text)


def _parties(inputs: LetterInputs) -> _Named:
    firm, client, engagement = inputs.firm, inputs.client, inputs.engagement
    yield from (("firm", value) for value in (firm.name, firm.phone, firm.email))
    yield from (("client", value) for value in (client.name, client.contact))
    yield "contact", inputs.contact
    yield "reference", inputs.reference
    if engagement is not None:
        yield "agreement", engagement.reference
    for service in inputs.services:
        yield "services", service.service
        yield "services", inside(service.service)


def _terms(inputs: LetterInputs, formats: Formats) -> _Named:
    terms, engagement = inputs.terms, inputs.engagement
    days: tuple[tuple[str, date | None], ...] = (
        ("letter_date", terms.letter_date),
        ("effective_date", terms.effective_date),
        ("reply_by", terms.reply_by),
        ("valid_until", terms.valid_until),
        ("discussed_on", terms.discussed_on),
        ("records_back_on", terms.records_back_on),
        ("agreement", engagement.signed_on if engagement else None),
    )
    yield from ((name, formats.long_date(day)) for name, day in days if day is not None)
    yield from (("slots", formats.appointment(slot)) for slot in terms.slots)
    yield "records_how", terms.records_how
    for fact in terms.facts:
        yield "facts", f"{formats.number(fact.monthly_average)} {fact.unit}"


def _fees(inputs: LetterInputs, formats: Formats) -> _Named:
    current, proposed = inputs.terms.current_fee, inputs.terms.proposed_fee
    if current:
        yield "current_fee", formats.money(current)
    if proposed:
        yield "proposed_fee", formats.money(proposed)
    if current and proposed:
        yield "proposed_fee", formats.money(proposed - current)
        yield "proposed_fee", formats.percent(Fraction(proposed - current, current), 1)
    for stage in inputs.terms.stages:
        yield "stages", formats.money(stage.fee)
        yield "stages", formats.long_date(stage.starts_on)


def _offers(inputs: LetterInputs, formats: Formats) -> _Named:
    order = inputs.terms.change_order
    for option in inputs.terms.options:
        yield "options", option.name
        yield "options", formats.money(option.price)
        yield from (("options", name) for name in (option.need, inside(option.need)))
    if order is not None:
        yield "change_order", order.description
        yield "change_order", formats.money(order.price)
        days = (order.due_on, order.completed_by)
        yield from (("change_order", formats.long_date(day)) for day in days if day)


def _handover(inputs: LetterInputs, formats: Formats) -> _Named:
    invoices, file = inputs.terms.open_invoices, inputs.offboarding
    yield "open_invoices", formats.money(abs(sum(each.balance for each in invoices)))
    for invoice in invoices:
        yield "open_invoices", invoice.number
        yield "open_invoices", formats.money(invoice.balance)
    for item in inputs.handover:
        yield from (("handover", value) for value in (item.name, inside(item.name), item.by))
        days = (item.due_on, item.done_on)
        yield from (("handover", formats.long_date(day)) for day in days if day)
    if file is not None:
        amounts = (file.final_invoice, file.refund)
        yield from (("offboarding", formats.money(each)) for each in amounts if each)
