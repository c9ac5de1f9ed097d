"""Words and phrases to look for in a letter: those it may not hold, and those it must.

A star at the end of a word stands for any ending, `…` for other words of the same sentence. Case
and accents do not matter, save that a phrase in capitals is found in capitals only: 'SAR'.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from unicodedata import normalize

HIDDEN = "\ue000"  # stands for each sign of a name, which is nobody's choice of words


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases of one list, and harmless ones that hold such a word: 'sin embargo'."""

    phrases: tuple[str, ...]
    harmless: tuple[str, ...] = ()

    def hits(self, text: str) -> tuple[str, ...]:
        """What was found, as the text has it, in its order."""
        searched = hidden(text, _matches(self.harmless, text))
        return tuple(_matches(self.phrases, searched))

    def is_in(self, text: str) -> bool:
        """Whether anything is found, harmless or not."""
        exact, folded = _patterns(self.phrases)
        found = folded is not None and folded.search(fold(text)) is not None
        return found or (exact is not None and exact.search(text) is not None)


@dataclass(frozen=True, slots=True)
class Need:
    """What a sentence has to say: one phrase of every group, in any order."""

    groups: tuple[Lexicon, ...]

    def met_by(self, sentence: str) -> bool:
        return all(group.is_in(sentence) for group in self.groups)


@dataclass(frozen=True, slots=True)
class Lexicons:
    """All lists of one language, by name; `forbidden` with the words that the firm added."""

    forbidden: Mapping[str, Lexicon]
    needed: Mapping[str, Need]


def is_phrase(text: str) -> bool:
    """Whether a phrase can be looked for: two letters at least, stars only at the ends of words."""
    letters = sum(sign.isalnum() for sign in text)
    return letters > 1 and re.search(r"\*\w|(?<!\w)\*", text) is None


@lru_cache(maxsize=2048)
def fold(text: str) -> str:
    """The text without accents and capitals, sign for sign."""
    return "".join(map(_plain, text))


def hidden(text: str, names: Iterable[str]) -> str:
    """The text with each of these names blotted out, where it stands as a whole word."""
    held = sorted((name for name in names if name and name in text), key=len, reverse=True)
    if not held:
        return text
    choices = "|".join(map(re.escape, held))
    return re.sub(rf"(?<!\w)(?:{choices})(?!\w)", lambda found: HIDDEN * len(found[0]), text)


def _matches(phrases: tuple[str, ...], text: str) -> list[str]:
    if not phrases:
        return []
    exact, folded = _patterns(phrases)
    found = [match.span() for match in exact.finditer(text)] if exact else []
    if folded:
        found += [match.span() for match in folded.finditer(fold(text))]
    return [text[start:end] for start, end in sorted(found)]


@cache
def _patterns(phrases: tuple[str, ...]) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    capitals = [phrase for phrase in phrases if phrase.isupper()]
    others = [fold(phrase) for phrase in phrases if not phrase.isupper()]
    return _pattern(capitals), _pattern(others)


def _pattern(phrases: list[str]) -> re.Pattern[str] | None:
    if not phrases:
        return None
    choices = "|".join(map(_expression, sorted(phrases, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)")


def _expression(phrase: str) -> str:
    words = re.escape(" ".join(phrase.split()))
    spaced = words.replace(r"\ …\ ", r"\b[^.;:]*?\b").replace(r"\ ", r"\s+")
    return spaced.replace(r"\*", r"\w*")


@lru_cache(maxsize=4096)
def _plain(sign: str) -> str:
    return normalize("NFD", sign)[0].lower()[0]
