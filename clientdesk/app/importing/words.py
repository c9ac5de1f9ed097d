"""Words as they are compared: without accents, capitals and punctuation."""

import re
from functools import lru_cache

from clientdesk.domain import folding

_PARENTHESES = re.compile(r"\((?:[A-Z]{3}|[A-Z]{0,2}[$€£¥₹]|\s*)\)")
_DEGREE = re.compile(r"(?<=\bn)[°º]\s*", re.IGNORECASE)  # 'N° de facture'
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
    return " ".join(re.sub(r"[^\w%]+|_", " ", folding.folded(text)).split())


def column_name(header: str) -> str:
    """A header as `columns.toml` writes it: 'InvoiceNumber', 'Amount (EUR)' -> 'amount'."""
    if header.rstrip().endswith("?"):
        return folded(header) + " flag"  # 'Employee?' holds Yes or No
    bare = _DATE_PATTERN.sub(" ", _PARENTHESES.sub(" ", header))
    bare = _DEGREE.sub("o ", _NUMBER_SIGNS.sub(" number ", bare))
    return folded(_CAMEL.sub(" ", bare))


def currency_in(header: str) -> str:
    """'Billable Amount (USD)' -> 'USD', 'Total ($)' -> '$', else ''."""
    found = re.search(r"\(\s*([A-Z]{3}|[A-Z]{0,2}[$€£¥₹])\s*\)|\s([$€£¥₹])\s*$", header)
    return (found[1] or found[2]) if found else ""


def date_pattern_in(header: str) -> str:
    """'Fecha dd/mm/yyyy' -> 'dmy', else ''."""
    found = _DATE_PATTERN.search(header)
    if not found:
        return ""
    letters = "".join(part[0].lower() for part in found.groups())
    return letters.translate(str.maketrans("taj", "dyy"))
