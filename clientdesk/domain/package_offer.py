"""The offer of a package: one set of services at one fee, and what lies next to it."""

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter, Paragraph
from clientdesk.domain.letter_inputs import LetterInputs, LetterOption
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_parts import frame
from clientdesk.domain.letter_proposal import Proposal
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.wording import Wording


def compose_offer(inputs: LetterInputs, words: Wording, formats: Formats) -> Letter:
    """Offers the recommended option, or the first; Refused(NO_PACKAGE) without any."""
    if not inputs.terms.options:
        raise Refused(RefusalCode.NO_PACKAGE, name=inputs.client.name)
    proposal = Proposal(inputs, words, formats)
    blocks = (
        proposal.opening(),
        Paragraph(_proposal(proposal), key="proposal"),
        proposal.options_table(),
        *proposal.recommended(),
        proposal.extras(),
        *proposal.duties(),
        proposal.talk(),
        proposal.reply(),
        proposal.validity(),
    )
    return frame(
        LetterKind.OFFER,
        inputs,
        words,
        formats,
        subject=words.say("subject", effective=proposal.effective),
        blocks=blocks,
        enclosures=words.say("slip.enclosure"),
        annexes=proposal.slips(proposal.option_boxes()),
    )


def offered(inputs: LetterInputs) -> LetterOption:
    """The option that an offer is about."""
    options = inputs.terms.options
    return next((each for each in options if each.recommended), options[0])


def _proposal(proposal: Proposal) -> str:
    words, option = proposal.words, offered(proposal.inputs)
    key = "proposal.several" if proposal.has_options else "proposal.one"
    offer = words.say(
        key,
        name=option.name,
        price=proposal.formats.money(option.price),
        tax=proposal.tax,
        effective=proposal.effective,
    )
    current = proposal.terms.current_fee
    if not current:
        return offer
    return f"{words.say('proposal.today', current=proposal.formats.money(current))} {offer}"
