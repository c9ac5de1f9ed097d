"""How values are put inside the sentences of a letter."""

import re
from collections.abc import Sequence

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter_inputs import LetterInputs, VolumeFact
from clientdesk.domain.wording import Wording

_SOUNDS_LIKE_I = re.compile(r"h?[ií](?![aeouáéó])", re.IGNORECASE)


def inside(name: str) -> str:
    """A name as it stands inside a sentence: 'Contabilidad mensual' -> 'contabilidad mensual',
    'IVA' as it is.
    """
    is_word = len(name) > 1 and not name[1].isupper() and name[1] != "."
    return name[:1].lower() + name[1:] if is_word else name


def listed(names: Sequence[str], words: Wording) -> str:
    """'contabilidad, nóminas e IVA'; apart by semicolons where one holds a comma."""
    if len(names) < 2:
        return "".join(names)
    if any("," in name for name in names):
        return "; ".join(names)
    before_i = words.has("list.and_before_i") and _SOUNDS_LIKE_I.match(names[-1])
    last = words.say("list.and_before_i" if before_i else "list.and")
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def adviser(inputs: LetterInputs, words: Wording) -> str:
    """Who keeps the books next, as the client's country says it: 'asesor', 'contador'."""
    key = f"adviser.{inputs.client_country.code}"
    return words.say(key if words.has(key) else "adviser.other")


def tax(inputs: LetterInputs, words: Wording) -> str:
    """Whether the amounts hold tax."""
    return words.say("tax.included" if inputs.terms.tax_included else "tax.excluded")


def fact_text(fact: VolumeFact, words: Wording, formats: Formats) -> str:
    """The figures and nothing else."""
    return words.say(
        "fact.average" if fact.months > 1 else "fact.today",
        months=str(fact.months),
        average=formats.number(fact.monthly_average),
        unit=fact.unit,
        agreed=formats.number(fact.agreed),
    )


def agreement(inputs: LetterInputs, words: Wording, formats: Formats) -> str:
    """'nuestro acuerdo del 2 de marzo de 2022 (referencia AC-12)', as far as it is known."""
    engagement = inputs.engagement
    reference = engagement.reference if engagement else ""
    if engagement is None or engagement.signed_on is None:
        key = "agreement.referenced" if reference else "agreement.plain"
        return words.say(key, reference=reference)
    key = "agreement.full" if reference else "agreement.dated"
    return words.say(key, signed=formats.long_date(engagement.signed_on), reference=reference)
