"""The renegotiation letter: a new fee against the present one, what else there is, how to reply.

It follows the renegotiation rules F01–F20.
"""

from fractions import Fraction

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Annex, Block, Letter, LetterTable, Paragraph
from clientdesk.domain.letter_inputs import LetterInputs, OptionLine
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_parts import frame
from clientdesk.domain.letter_proposal import Proposal
from clientdesk.domain.letter_sentences import agreement
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import EngagementService
from clientdesk.domain.wording import Wording


def compose_renegotiation(inputs: LetterInputs, words: Wording, formats: Formats) -> Letter:
    """Raises Refused(NO_FEE) without a current fee, NO_RISE where the proposed is not above it."""
    current, proposed = _fees(inputs)
    proposal = Proposal(inputs, words, formats)
    blocks = (
        proposal.opening(),
        *proposal.chart(),
        Paragraph(_proposal(proposal, current, proposed), key="proposal"),
        *_stages(proposal),
        *(_options(proposal) if proposal.has_options else _services(proposal)),
        _same(proposal),
        proposal.extras(),
        *proposal.duties(),
        proposal.talk(),
        proposal.reply(),
        proposal.validity(),
    )
    return frame(
        LetterKind.RENEGOTIATION,
        inputs,
        words,
        formats,
        subject=words.say("subject", effective=proposal.effective),
        blocks=blocks,
        enclosures=words.say("slip.enclosure"),
        annexes=_slips(proposal, proposed),
    )


def _fees(inputs: LetterInputs) -> tuple[int, int]:
    current, proposed = inputs.terms.current_fee, inputs.terms.proposed_fee
    if not current:
        raise Refused(RefusalCode.NO_FEE, name=inputs.client.name)
    if proposed is None or proposed <= current:
        raise Refused(RefusalCode.NO_RISE, name=inputs.client.name)
    return current, proposed


def _proposal(proposal: Proposal, current: int, proposed: int) -> str:
    words, formats = proposal.words, proposal.formats
    reason = "proposal.after_facts" if proposal.terms.facts else "proposal.plain"
    change = words.say(
        "proposal.change_in_steps" if proposal.terms.stages else "proposal.change",
        effective=proposal.effective,
        current=formats.money(current),
        proposed=formats.money(proposed),
        tax=proposal.tax,
        difference=formats.money(proposed - current),
        percent=formats.percent(Fraction(proposed - current, current), 1),
    )
    return f"{words.say(reason, agreement=agreement(proposal.inputs, words, formats))} {change}"


def _stages(proposal: Proposal) -> tuple[Block, ...]:
    """The steps of a rise that does not come at once."""
    words, formats = proposal.words, proposal.formats
    if not proposal.terms.stages:
        return ()
    table = LetterTable(
        header=(words.say("stages.from"), words.say("stages.fee")),
        rows=tuple(
            (formats.long_date(stage.starts_on), formats.money(stage.fee))
            for stage in proposal.terms.stages
        ),
        right=(1,),
        key="stages",
        title=words.say("stages.title"),
    )
    return Paragraph(words.say("stages.intro"), key="stages"), table


def _options(proposal: Proposal) -> tuple[Block, ...]:
    intro = Paragraph(proposal.words.say("options.intro"), key="options")
    return intro, proposal.options_table(), *proposal.recommended()


def _services(proposal: Proposal) -> tuple[Block, ...]:
    """What the fee covers, where it is the only thing to choose."""
    words, services = proposal.words, proposal.inputs.services
    if not services:
        return (Paragraph(words.say("scope.unknown"), key="scope"),)
    table = LetterTable(
        header=(words.say("scope.service"), words.say("scope.includes")),
        rows=tuple((service.service, _limit(service, proposal)) for service in services),
        key="scope",
        title=words.say("scope.title"),
    )
    return Paragraph(words.say("scope.intro"), key="scope"), table


def _limit(service: EngagementService, proposal: Proposal) -> str:
    line = OptionLine(service=service.service, volume=service.volume, unit=service.unit)
    return proposal.limit([line]) or proposal.words.say("scope.no_cap")


def _same(proposal: Proposal) -> Paragraph:
    contact = proposal.inputs.firm.contact
    key = "same.with_contact" if contact else "same.plain"
    return proposal.led("same", proposal.words.say(key, contact=contact))


def _slips(proposal: Proposal, proposed: int) -> tuple[Annex, ...]:
    if proposal.has_options:
        return proposal.slips(proposal.option_boxes())
    fee = proposal.fee_words(proposed)
    return proposal.slips([proposal.words.say("slip.accept", fee=fee, tax=proposal.tax)])
