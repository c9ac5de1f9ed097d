"""Countries, currencies and letter languages by name, for choices in forms; names by Babel."""

import unicodedata
from collections.abc import Iterable

from babel import Locale
from babel.numbers import get_territory_currencies

_NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
Choices = list[tuple[object, str]]


def country_choices(language: str) -> Choices:
    """(code, name) of every country, by name."""
    names = Locale(language).territories.items()
    return _by_name((code, name) for code, name in names if _is_country(code))


def currency_choices(language: str) -> Choices:
    """(code, 'euro (EUR)') of every currency that is legal tender somewhere, by name."""
    names = Locale(language)
    codes = {
        currency
        for territory in names.territories
        if _is_country(str(territory))
        for currency in get_territory_currencies(str(territory))
    }
    return _by_name((code, f"{names.currencies.get(code, code)} ({code})") for code in codes)


def country_name(code: str, language: str) -> str:
    return str(Locale(language).territories.get(code, code))


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES


def _by_name(pairs: Iterable[tuple[str, str]]) -> Choices:
    return [*sorted(pairs, key=lambda pair: _plain(pair[1]))]


def _plain(name: str) -> str:
    """Without accents and case, so that 'Éire' stands among the E's."""
    return unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode().lower()
