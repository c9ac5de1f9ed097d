"""By what a client is recognised in words that were written about others."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from clientdesk.domain.records import Client

STRUCK = "[…]"
_LEAST_NAME, _LEAST_REF, _LEAST_DIGITS = 3, 3, 7
LEAST_IN_BYTES = 6  # shorter, a file's bytes can hold it by chance
_BETWEEN_WORDS = r"[\s_\-]+"
# The history and letters are stored as JSON, which puts a backslash before quotes and for lines.
_BETWEEN_STORED = r"(?:[\s_\-]|\\+[nrt])+"
_BEFORE = r"(?:(?<![^\W_])|(?<=\\[nrt]))"
_QUOTE, _STORED_QUOTE = '"', r'\\*"'
_BETWEEN_SIGNS = r"[\s.\-/()]*"


@dataclass(frozen=True)
class Traces:
    """What names a client: `names` as words, `numbers` as signs with anything between them."""

    names: tuple[str, ...]
    numbers: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Everything that is searched for, as it is written."""
        return (*self.names, *self.numbers)

    def found_in(self, text: str) -> bool:
        """Whether a text names the client, whatever its case and accents."""
        plain = comparable(text)
        return self.maybe_in(plain) and self._pattern.search(plain) is not None

    def maybe_in(self, plain: str) -> bool:
        """False for most of the `comparable` texts that do not name it, and quick."""
        return any(all(word in plain for word in name) for name in self._name_words) or any(
            number.search(plain) for number in self._loose_numbers
        )

    def struck_from(self, text: str) -> str:
        """The text with '[…]' where it names the client."""
        composed = unicodedata.normalize("NFC", text)
        found = list(self._pattern.finditer(comparable(composed)))
        for each in reversed(found):
            composed = composed[: each.start()] + STRUCK + composed[each.end() :]
        return composed if found else text

    @cached_property
    def _name_words(self) -> tuple[tuple[str, ...], ...]:
        """The words of each name, the longest first, which the fewest texts hold."""
        return tuple(tuple(sorted(_unquoted(each), key=len, reverse=True)) for each in self.names)

    @cached_property
    def _loose_numbers(self) -> tuple[re.Pattern[str], ...]:
        signs = (_signs(comparable(each)) for each in self.numbers)
        return tuple(re.compile(_joined(each, _BETWEEN_SIGNS)) for each in signs)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        names = (_joined(_words(each), _BETWEEN_STORED) for each in self.names)
        numbers = (_joined(_signs(comparable(each)), _BETWEEN_SIGNS) for each in self.numbers)
        ways = sorted((*names, *numbers), key=len, reverse=True)
        # An underscore parts words, as in the name of a file.
        return re.compile(_BEFORE + "(?:" + "|".join(ways or [r"(?!)"]) + r")(?![^\W_])")


def traces_of(client: Client, aliases: Iterable[str] = ()) -> Traces:
    """Of a client and what else it is called; what is too short to tell anybody apart is left."""
    names = [client.name, *aliases, client.contact, client.email]
    kept = [each for each in names if len(each.strip()) >= _LEAST_NAME]
    if len(client.ref) >= _LEAST_REF and any(sign.isdigit() for sign in client.ref):
        kept.append(client.ref)
    numbers = (client.tax_id, client.phone)
    long_enough = [each for each in numbers if len(_signs(each)) >= _LEAST_DIGITS]
    return Traces(_once(kept), _once(long_enough))


def comparable(text: str) -> str:
    """Small letters without accents, sign for sign, of a text in NFC."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).translate(_PLAIN)


class _PlainSigns(dict[int, str]):
    """Each sign's plain one, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = _plain(chr(code))
        return self[code]


def _plain(sign: str) -> str:
    base = unicodedata.normalize("NFKD", sign)[:1].casefold()
    return base if len(base) == 1 else sign


_PLAIN = _PlainSigns()


def _words(name: str) -> list[str]:
    plain = comparable(name)
    return [word for word in re.split(_BETWEEN_WORDS, plain) if word] or [plain]


def _unquoted(name: str) -> list[str]:
    """Its words, in parts where a quote may have a backslash before it."""
    return [part for word in _words(name) for part in word.split(_QUOTE) if part]


def _signs(text: str) -> list[str]:
    return [sign for sign in text if sign.isalnum()]


def _joined(parts: Iterable[str], between: str) -> str:
    return between.join(re.escape(part).replace(_QUOTE, _STORED_QUOTE) for part in parts)


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(each.split()) for each in words))
