"""Countries as `resources/countries.toml` has them."""

import tomllib

from clientdesk.domain.country import Country, Delivery, EnglishStyle, Paper
from clientdesk.resource_files import resource


def load_countries() -> dict[str, Country]:
    """All countries we know, by two-letter code."""
    table = tomllib.loads(resource("countries.toml").read_text(encoding="utf-8"))
    defaults = table.pop("defaults")
    return {code: _country(code, defaults | row) for code, row in table.items()}


def load_country(code: str) -> Country:
    """The country, or the defaults under an unknown code."""
    known = load_countries().get(code)
    if known is not None:
        return known
    table = tomllib.loads(resource("countries.toml").read_text(encoding="utf-8"))
    return _country(code, table["defaults"])


def retention_source(code: str) -> str:
    """The law that says how long papers are kept in a country; empty where we know of none."""
    table = tomllib.loads(resource("countries.toml").read_text(encoding="utf-8"))
    return str(table.get(code, {}).get("retention_source", ""))


def _country(code: str, row: dict[str, str | int]) -> Country:
    return Country(
        code=code,
        paper=Paper(str(row["paper"])),
        tax_id_name=str(row["tax_id_name"]),
        notice_days=int(row["notice_days"]),
        delivery=Delivery(str(row["delivery"])),
        english=EnglishStyle(str(row["english"])),
        retention_years=int(row["retention_years"]),
    )
