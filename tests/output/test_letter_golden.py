"""Every kind of letter reads, in both languages, as it was read aloud and agreed."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from letter_samples import (
    american_renegotiation,
    british_offboarding,
    british_offer,
    british_renegotiation,
    british_scope_change,
    british_thanks,
    spanish_offboarding,
    spanish_offer,
    spanish_renegotiation,
    spanish_scope_change,
    spanish_thanks,
)

from clientdesk.domain.letter import Letter, LetterTable, all_blocks
from clientdesk.output.letter_pdf import letter_pdf
from clientdesk.output.pdf_pages import page_count

GOLDEN = Path(__file__).parents[1] / "data" / "golden"
SAMPLES: Mapping[str, Callable[[], Letter]] = {
    "offboarding-en-gb": british_offboarding,
    "offboarding-es-ar": spanish_offboarding,
    "package-offer-en-gb": british_offer,
    "package-offer-es-ar": spanish_offer,
    "renegotiation-en-gb": british_renegotiation,
    "renegotiation-en-us": american_renegotiation,
    "renegotiation-es-ar": spanish_renegotiation,
    "scope-change-en-gb": british_scope_change,
    "scope-change-es-ar": spanish_scope_change,
    "thank-you-en-gb": british_thanks,
    "thank-you-es-ar": spanish_thanks,
}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_letter_reads_as_its_golden_file(name: str, pdf_text: Callable[[bytes], str]) -> None:
    text = pdf_text(letter_pdf(SAMPLES[name](), invariant=True))
    assert text == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("sample", SAMPLES.values())
def test_every_stored_value_stands_on_paper_as_it_is(
    sample: Callable[[], Letter], pdf_text: Callable[[bytes], str]
) -> None:
    letter = sample()
    text = pressed(pdf_text(letter_pdf(letter, invariant=True)))
    assert letter.fields
    for field in letter.fields:
        assert pressed(field.value) in text, field
    for block in all_blocks(letter):
        if isinstance(block, LetterTable):
            for cell in (cell for row in block.rows for cell in row):
                assert pressed(cell) in text, cell


def pressed(text: str) -> str:
    """Without any blanks: a value may be broken over two lines."""
    return "".join(text.split())


@pytest.mark.parametrize("sample", SAMPLES.values())
def test_a_letter_has_at_most_two_pages_and_its_annexes_one_each(
    sample: Callable[[], Letter],
) -> None:
    letter = sample()
    pages = page_count(letter_pdf(letter, invariant=True))
    assert 1 <= pages - len(letter.annexes) <= 2
