"""What a letter's file is called, and what the e-mail says that brings it."""

import re
import unicodedata
from datetime import date

from clientdesk.app.wording import common_wording, letter_wording
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.records import Client

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|]+')  # on Windows; elsewhere fewer
_LONGEST = 120  # bytes of the client's name: most file systems take 255 for all of it
_LONGEST_MARK = 60


def file_name(client: Client, kind: LetterKind, language: str, day: date, mark: str = "") -> str:
    """'2026-11-24 Hotel Mirador - renegociación.pdf'; says nothing else about the client.

    `mark` tells clients of the same name apart.
    """
    words = common_wording(language)
    name = name_part(client.name) or name_part(client.ref)
    marked = " ".join(part for part in (name, name_part(mark, _LONGEST_MARK)) if part)
    return f"{day.isoformat()} {marked} - {words.say(f'file.{kind}')}.pdf"


def name_part(text: str, longest: int = _LONGEST) -> str:
    """The text with what every system takes in the name of a file, up to so many bytes."""
    shown = "".join(_shown(sign) for sign in unicodedata.normalize("NFC", text))
    clean = " ".join(_NOT_IN_NAMES.sub(" ", shown).split())
    return clean.encode()[:longest].decode(errors="ignore").strip()


def _shown(sign: str) -> str:
    """Nothing for a sign that is not seen, such as one that turns the reading order round."""
    category = unicodedata.category(sign)
    if category == "Cf":
        return ""
    return " " if category.startswith("C") else sign


def email_text(letter: Letter, inputs: LetterInputs) -> str:
    """A few lines in the letter's language; the letter itself is attached."""
    words = letter_wording(letter.language, letter.kind, inputs.client_country.english)
    lines = (
        letter.salutation,
        words.say("email.body"),
        letter.closing,
        "\n".join(line for line in (letter.signer, letter.signer_role) if line),
    )
    return "\n\n".join(lines) + "\n"
