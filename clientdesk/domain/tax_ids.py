"""Whether a tax number can be one: its form and its check digits, by country (python-stdnum)."""

import re
from collections.abc import Callable
from functools import cache

from stdnum import get_cc_module
from stdnum.exceptions import ValidationError

# What a tax number may be in each country, as python-stdnum names it: any one of them will do.
# Mexico's RFC is judged by form and date alone: some true ones have another check digit.
_NUMBERS = {
    "AR": ("cuit",),
    "AU": ("abn", "tfn"),
    "CA": ("bn", "sin"),
    "CL": ("rut",),
    "CO": ("nit",),
    "CR": ("cpj", "cpf", "cr"),
    "DO": ("rnc", "cedula"),
    "EC": ("ruc", "ci"),
    "ES": ("nif",),
    "GB": ("vat", "utr"),
    "GT": ("nit",),
    "IE": ("vat", "pps"),
    "MX": ("rfc",),
    "PE": ("ruc",),
    "PY": ("ruc",),
    "SV": ("nit",),
    "US": ("tin",),
    "UY": ("rut",),
    "VE": ("rif",),
}
_COMPANY_NUMBER = re.compile(r"(?:\d{8}|[A-Z]{2}\d{6})", re.IGNORECASE)  # of a British register


def valid_tax_id(country: str, number: str) -> bool | None:
    """Whether `number` can be a tax number of the two-letter country.

    None: nobody knows this country's rule, or the number is empty.
    """
    if not number.strip() or country not in _NUMBERS:
        return None
    if country == "GB" and _COMPANY_NUMBER.fullmatch(number.replace(" ", "")):
        return True
    return any(_is_valid(check, number) for check in _checks(country))


def _is_valid(check: Callable[[str], str], number: str) -> bool:
    try:
        check(number)
    except ValidationError:
        return False
    return True


@cache
def _checks(country: str) -> tuple[Callable[[str], str], ...]:
    modules = (get_cc_module(country, name) for name in _NUMBERS[country])
    return tuple(module.validate for module in modules if module is not None)
