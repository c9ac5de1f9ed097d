"""The sentences of letters, reports and forms as `resources/` has them."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from clientdesk.domain.country import EnglishStyle
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.wording import Wording
from clientdesk.resource_files import resource

LANGUAGES = ("es", "en")


def known_language(*wanted: str) -> str:
    """The first of the wanted languages that we have words in."""
    return next((language for language in wanted if language in LANGUAGES), "en")


def letter_wording(language: str, kind: LetterKind, english: EnglishStyle) -> Wording:
    """Sentences of one kind of letter, with the British or the American variant laid over."""
    texts: dict[str, str] = {}
    for name in ("common", kind.value):
        texts.update(_texts(resource("letters", language, f"{name}.toml")))
    variant = f"{english.value}."
    texts |= {
        key.removeprefix(variant): text for key, text in texts.items() if key.startswith(variant)
    }
    return Wording(language, texts)


def common_wording(language: str) -> Wording:
    """What letters of every kind share."""
    return Wording(language, _texts(resource("letters", language, "common.toml")))


def report_wording(language: str) -> Wording:
    """Words of the internal review and of the portfolio report."""
    return Wording(language, _texts(resource("reports", f"{language}.toml")))


def form_wording(language: str) -> Wording:
    """Words of printed forms, apart from the questions."""
    return Wording(language, _texts(resource("forms", f"{language}.toml")))


def client_data_wording(language: str) -> Wording:
    """Words of the file that shows everything held about one client."""
    return Wording(language, _texts(resource("client_data", f"{language}.toml")))


@cache
def _texts(path: Path) -> Mapping[str, str]:
    return dict(_flat(tomllib.loads(path.read_text(encoding="utf-8")), ""))


def _flat(table: Mapping[str, object], prefix: str) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)
