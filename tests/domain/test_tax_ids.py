"""Tax numbers: each pair of one that can be right and one that cannot."""

import pytest

from clientdesk.app.countries import load_countries
from clientdesk.domain.tax_ids import valid_tax_id

VALID = [
    ("ES", "54362315K"),
    ("ES", "X2482300W"),
    ("ES", "J99216582"),
    ("ES", "ESJ99216582"),
    ("AR", "20-05536168-2"),
    ("AR", "20-26756539-3"),
    ("MX", "GODE561231GR8"),
    ("MX", "MAB9307148T4"),
    ("PE", "20512333797"),
    ("CL", "12.531.909-2"),
    ("CL", "76086428-5"),
    ("CO", "213.123.432-1"),
    ("VE", "V-11470283-4"),
    ("EC", "1792060346001"),
    ("UY", "21-100342-001-7"),
    ("DO", "1-01-85004-3"),
    ("GT", "576937-K"),
    ("GT", "7108-0"),
    ("PY", "80028061-0"),
    ("SV", "0614-050707-104-8"),
    ("CR", "3-101-999999"),
    ("GB", "GB980780684"),
    ("GB", "01234567"),
    ("GB", "SC123456"),
    ("US", "12-3456789"),
]
INVALID = [
    ("ES", "54362315Z"),
    ("ES", "X2482300A"),
    ("ES", "J99216583"),
    ("AR", "20267565392"),
    ("MX", "MAB9313148T4"),  # month 13
    ("PE", "20512333798"),
    ("CL", "12531909-3"),
    ("CO", "2131234325"),
    ("VE", "V-11470283-3"),
    ("EC", "1763154690001"),
    ("UY", "210303670014"),
    ("DO", "101850042"),
    ("GT", "8977112-0"),
    ("PY", "800532492"),
    ("SV", "0614-050707-104-0"),
    ("CR", "3-534-123559"),
    ("GB", "GB980780685"),
    ("ES", "hello"),
]


@pytest.mark.parametrize(("country", "number"), VALID)
def test_this_can_be_a_tax_number(country: str, number: str) -> None:
    assert valid_tax_id(country, number) is True


@pytest.mark.parametrize(("country", "number"), INVALID)
def test_this_cannot_be_a_tax_number(country: str, number: str) -> None:
    assert valid_tax_id(country, number) is False


def test_a_mexican_number_is_judged_by_form_and_date_alone() -> None:
    assert valid_tax_id("MX", "MAB9307148T5") is True  # another check digit than MAB9307148T4


@pytest.mark.parametrize(("country", "number"), [("DE", "136695976"), ("ES", ""), ("ES", "  ")])
def test_nobody_knows_about_an_empty_number_or_another_country(country: str, number: str) -> None:
    assert valid_tax_id(country, number) is None


@pytest.mark.parametrize("country", sorted(load_countries()))
def test_any_text_is_answered_for_every_country(country: str) -> None:
    for text in ("A", "ñ", "٣", "12-34", "x" * 40):
        assert valid_tax_id(country, text) in (False, None)
