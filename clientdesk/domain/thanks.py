"""The letter that says thank you, and nothing else."""

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter, Paragraph
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_parts import frame, reach
from clientdesk.domain.wording import Wording


def compose_thanks(inputs: LetterInputs, words: Wording, formats: Formats) -> Letter:
    """Needs no more than two names."""
    years, firm = inputs.years, inputs.firm
    thanks = words.say_count("thanks", years) if years else words.say("thanks.unknown")
    contact = words.say(
        f"contact.{reach(inputs)}", contact=inputs.contact, phone=firm.phone, email=firm.email
    )
    blocks = (
        Paragraph(thanks, key="thanks"),
        Paragraph(words.say("work.text"), key="work"),
        Paragraph(contact, key="contact"),
        Paragraph(words.say("farewell.text"), key="farewell"),
    )
    return frame(
        LetterKind.THANKS,
        inputs,
        words,
        formats,
        subject=words.say("subject"),
        blocks=blocks,
        enclosures="",
        annexes=(),
    )
