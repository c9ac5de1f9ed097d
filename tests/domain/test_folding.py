"""Words are compared without accents and case."""

import pytest

from clientdesk.domain.folding import folded


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("ÓPTICA Güell Ñandú", "optica guell nandu"),
        ("Construction", "construction"),
        ("Straße 5", "strasse 5"),
        ("", ""),
    ],
)
def test_folding_takes_accents_and_case_away(text: str, plain: str) -> None:
    assert folded(text) == plain
