"""The renegotiation letter: a new fee against the present one, what it covers, how to reply.

It follows the renegotiation rules F01–F20; options between packages are not offered yet.
"""

from datetime import timedelta
from fractions import Fraction

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Annex, Block, Letter, LetterTable, Paragraph, TickBoxes
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_parts import frame, reach, signature_lines
from clientdesk.domain.records import EngagementService
from clientdesk.domain.wording import Wording


def compose_renegotiation(inputs: LetterInputs, words: Wording, formats: Formats) -> Letter:
    """Needs both fees in the terms; the proposed one is above the current one."""
    effective = formats.long_date(inputs.terms.effective_date)
    blocks = (
        Paragraph(_opening(inputs, words)),
        Paragraph(_proposal(inputs, words, formats)),
        _fee_table(inputs, words, formats),
        *_services(inputs, words),
        Paragraph(_unchanged(inputs, words), lead=words.say("same.lead")),
        Paragraph(_invitation(inputs, words, formats), lead=words.say("talk.lead")),
    )
    return frame(
        LetterKind.RENEGOTIATION,
        inputs,
        words,
        formats,
        subject=words.say("subject", effective=effective),
        blocks=blocks,
        enclosures=words.say("slip.enclosure"),
        annexes=_slips(inputs, words, formats),
    )


def _fees(inputs: LetterInputs) -> tuple[int, int]:
    current, proposed = inputs.terms.current_fee, inputs.terms.proposed_fee
    if not current or proposed is None:
        raise ValueError("a renegotiation needs both fees")
    return current, proposed


def _opening(inputs: LetterInputs, words: Wording) -> str:
    years = inputs.years
    thanks = words.say_count("thanks", years) if years else words.say("thanks.unknown")
    facts = [
        words.say(
            "fact",
            months=str(fact.months),
            average=str(fact.monthly_average),
            unit=fact.unit,
            agreed=str(fact.agreed),
        )
        for fact in inputs.terms.facts
    ]
    return " ".join([thanks, *facts])


def _proposal(inputs: LetterInputs, words: Wording, formats: Formats) -> str:
    current, proposed = _fees(inputs)
    change = words.say(
        "fee.change",
        effective=formats.long_date(inputs.terms.effective_date),
        current=formats.money(current),
        proposed=formats.money(proposed),
        difference=formats.money(proposed - current),
        percent=formats.percent(Fraction(proposed - current, current), 1),
    )
    return f"{_agreement(inputs, words, formats)} {change}"


def _agreement(inputs: LetterInputs, words: Wording, formats: Formats) -> str:
    engagement = inputs.engagement
    reference = engagement.reference if engagement else ""
    if engagement is None or engagement.signed_on is None:
        key = "agreement.referenced" if reference else "agreement.plain"
        return words.say(key, reference=reference)
    key = "agreement.full" if reference else "agreement.dated"
    return words.say(key, signed=formats.long_date(engagement.signed_on), reference=reference)


def _fee_table(inputs: LetterInputs, words: Wording, formats: Formats) -> LetterTable:
    current, proposed = _fees(inputs)
    effective = formats.long_date(inputs.terms.effective_date)
    return LetterTable(
        header=(
            words.say("fee.name"),
            words.say("fee.today"),
            words.say("fee.later", effective=effective),
            words.say("fee.difference"),
        ),
        rows=(
            (
                words.say("fee.concept"),
                formats.money(current),
                formats.money(proposed),
                formats.money(proposed - current),
            ),
        ),
        right=(1, 2, 3),
        highlighted=0,
    )


def _services(inputs: LetterInputs, words: Wording) -> tuple[Block, ...]:
    if not inputs.services:
        return (Paragraph(words.say("services.unknown")),)
    header = (words.say("services.header"), words.say("services.cap_header"))
    rows = tuple((service.service, _cap(service, words)) for service in inputs.services)
    return (Paragraph(words.say("services.intro")), LetterTable(header=header, rows=rows))


def _cap(service: EngagementService, words: Wording) -> str:
    if service.volume is None:
        return words.say("services.no_cap")
    return words.say("services.cap", volume=str(service.volume), unit=service.unit).strip()


def _unchanged(inputs: LetterInputs, words: Wording) -> str:
    contact, engagement = inputs.firm.contact, inputs.engagement
    key = "same.with_contact" if contact else "same.plain"
    sentences = [words.say(key, contact=contact), words.say("same.extras")]
    if engagement is not None and engagement.document_day is not None:
        sentences.append(words.say("same.documents", day=str(engagement.document_day)))
    return " ".join(sentences)


def _invitation(inputs: LetterInputs, words: Wording, formats: Formats) -> str:
    firm, terms = inputs.firm, inputs.terms
    valid_until = terms.effective_date - timedelta(days=1)
    sentences = (
        words.say("talk.intro"),
        words.say(
            f"talk.{reach(inputs)}", contact=inputs.contact, phone=firm.phone, email=firm.email
        ),
        words.say("talk.reply", reply_by=formats.long_date(terms.reply_by)),
        words.say("talk.validity", valid_until=formats.long_date(valid_until)),
    )
    return " ".join(sentences)


def _slips(inputs: LetterInputs, words: Wording, formats: Formats) -> tuple[Annex, ...]:
    """The acceptance slip twice: one copy for each side."""
    blocks = _slip(inputs, words, formats)
    title = words.say("slip.title")
    copies = (
        words.say("slip.copy_client", client=inputs.client.name),
        words.say("slip.copy_firm", firm=inputs.firm.name),
    )
    return tuple(Annex(title, copy, blocks) for copy in copies)


def _slip(inputs: LetterInputs, words: Wording, formats: Formats) -> tuple[Block, ...]:
    terms = inputs.terms
    intro = words.say(
        "slip.intro",
        firm=inputs.firm.name,
        date=formats.long_date(terms.letter_date),
        reference=inputs.reference,
        client=inputs.client.name,
    )
    accept = words.say(
        "slip.accept",
        proposed=formats.money(_fees(inputs)[1]),
        effective=formats.long_date(terms.effective_date),
    )
    options = (accept, words.say("slip.talk"), words.say("slip.decline"))
    return (Paragraph(intro), TickBoxes(options), signature_lines(words))
