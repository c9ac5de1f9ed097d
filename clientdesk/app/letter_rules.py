"""The rules of letters and their lists of words, as `resources/` and the firm have them."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from clientdesk.app.wording import LANGUAGES
from clientdesk.domain.letter_findings import LetterRule, Severity
from clientdesk.domain.letter_reading import Rules
from clientdesk.domain.letter_records import LexiconWord
from clientdesk.domain.lexicon import Lexicon, Lexicons, Need
from clientdesk.resource_files import resource

_HINTS = "suspicion"  # the same in every language: a Spanish letter can hold English words


def letter_rules(language: str, added: Sequence[LexiconWord] = ()) -> Rules:
    """The rules for letters in a language, with the words that the firm added to its lists."""
    table = _read(resource("letter_rules.toml"))
    days = dict(table["records_days"])
    return Rules(
        rules={id_: _rule(id_, row) for id_, row in table["rules"].items()},
        lexicons=_lexicons(language, added),
        records_days={"": days.pop("default"), **days},
    )


def built_in_words(language: str, list_: str) -> tuple[str, ...]:
    """The phrases of a list as the program brings them."""
    return tuple(_read(resource("lexicons", f"{language}.toml"))["forbidden"][list_])


def _rule(id_: str, row: Mapping[str, Any]) -> LetterRule:
    severity, version = Severity(row["severity"]), int(row["version"])
    return LetterRule(id=id_, severity=severity, source=str(row["source"]), version=version)


def _lexicons(language: str, added: Sequence[LexiconWord]) -> Lexicons:
    table = _read(resource("lexicons", f"{language}.toml"))
    harmless = tuple(table["harmless"]["words"])
    phrases = {name: list(words) for name, words in table["forbidden"].items()}
    phrases[_HINTS] = [word for each in LANGUAGES for word in built_in_words(each, _HINTS)]
    for word in added:
        if word.language == language:
            phrases[word.list].append(word.phrase)
    return Lexicons(
        forbidden={name: Lexicon(tuple(words), harmless) for name, words in phrases.items()},
        needed={name: _need(groups) for name, groups in table["needed"].items()},
    )


def _need(groups: Sequence[Sequence[str]]) -> Need:
    return Need(tuple(Lexicon(tuple(group)) for group in groups))


@cache
def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
