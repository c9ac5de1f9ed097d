"""Words as they are compared: without accents, capitals and punctuation."""

import re
import unicodedata
from functools import lru_cache

_PARENTHESES = re.compile(r"\((?:[A-Z]{3}|\s*)\)")
_NUMBER_SIGNS = re.compile(r"n\s*\.\s*[ºo°]\.?|#", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_DATE_PATTERN = re.compile(
    r"\b(dd?|tt?|mm?|yyyy|yy|aaaa|jjjj)\s*[/.-]\s*(dd?|tt?|mm?)\s*[/.-]\s*"
    r"(yyyy|yy|aaaa|aa|jjjj|jj|dd?)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """'Administración' -> 'administracion'; letters and digits only, single blanks."""
    flat = unicodedata.normalize("NFKD", text.casefold())
    flat = "".join(char for char in flat if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w%]+|_", " ", flat).split())


def column_name(header: str) -> str:
    """A header as `columns.toml` writes it: 'InvoiceNumber', 'Amount (EUR)' -> 'amount'."""
    if header.rstrip().endswith("?"):
        return folded(header) + " flag"  # 'Employee?' holds Yes or No
    bare = _DATE_PATTERN.sub(" ", _PARENTHESES.sub(" ", header))
    return folded(_CAMEL.sub(" ", _NUMBER_SIGNS.sub(" number ", bare)))


def currency_in(header: str) -> str:
    """'Billable Amount (USD)' -> 'USD', else ''."""
    found = re.search(r"\(\s*([A-Z]{3})\s*\)", header)
    return found[1] if found else ""


def date_pattern_in(header: str) -> str:
    """'Fecha dd/mm/yyyy' -> 'dmy', else ''."""
    found = _DATE_PATTERN.search(header)
    if not found:
        return ""
    letters = "".join(part[0].lower() for part in found.groups())
    return letters.translate(str.maketrans("taj", "dyy"))
