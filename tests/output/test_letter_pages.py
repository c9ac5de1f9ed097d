"""Where the pages of a letter break: no signature alone, no table without its head."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from letter_samples import (
    ENDING,
    british_offer,
    british_renegotiation,
    compose,
    ending_inputs,
    spanish_offboarding,
    spanish_renegotiation,
    spanish_scope_change,
)

from clientdesk.domain.letter import Letter, Paragraph
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.report_inputs import OpenInvoice
from clientdesk.output.letter_pdf import letter_pdf

SAMPLES = (
    spanish_renegotiation,
    british_renegotiation,
    spanish_scope_change,
    british_offer,
    spanish_offboarding,
)
LINE = "Una línea de más que ocupa casi todo el ancho de la hoja y nada más que eso, palabra."


def longer(letter: Letter, lines: int) -> Letter:
    """With so many lines more before its last paragraph."""
    added = [Paragraph(" ".join([LINE] * 2)) for _ in range(lines // 2)]
    return replace(letter, blocks=(*letter.blocks[:-1], *added, letter.blocks[-1]))


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_signature_never_stands_on_a_page_without_text_of_the_letter(
    sample: Callable[[], Letter], pdf_text: Callable[[bytes], str]
) -> None:
    letter = replace(sample(), annexes=())
    last = letter.blocks[-1]
    assert isinstance(last, Paragraph)
    for lines in range(0, 60, 2):
        pages = pdf_text(letter_pdf(longer(letter, lines), invariant=True)).split("\f")
        assert pages[-1].split()
        assert " ".join(last.text.split()[-4:]) in " ".join(pages[-1].split())
        assert letter.signer in pages[-1]


def invoices(count: int) -> tuple[OpenInvoice, ...]:
    first = date(2026, 1, 5)
    return tuple(
        OpenInvoice(1, f"N{number:03}", first + timedelta(days=number), None, 10_001)
        for number in range(count)
    )


@pytest.mark.parametrize("count", range(10, 60, 7))
def test_a_table_over_two_pages_repeats_its_head_and_loses_no_row(
    count: int, pdf_text: Callable[[bytes], str]
) -> None:
    made = ending_inputs()
    made = replace(made, terms=replace(ENDING, open_invoices=invoices(count)))
    text = pdf_text(letter_pdf(compose(LetterKind.OFFBOARDING, made), invariant=True))
    rows = [number for number in range(count) if f"N{number:03} " in text]
    assert rows == list(range(count))
    pages = [page for page in text.split("\f") if "N0" in page]
    assert all("Factura Fecha Saldo" in page for page in pages)
    total = f"{count * 10_001:,}".replace(",", "")
    assert f"{int(total[:-2]):,}".replace(",", ".") + f",{total[-2:]}" in text


def test_no_single_line_of_a_paragraph_stands_alone_on_a_page(
    pdf_text: Callable[[bytes], str],
) -> None:
    # Three lines cannot be parted without leaving one alone, so each begins and ends on one page.
    letter = replace(spanish_offboarding(), annexes=())
    for lead in range(8):
        three = [Paragraph(f"Inicio{i} {' '.join([LINE] * 3)[:215]} fin{i}.") for i in range(20)]
        head = Paragraph(" ".join([LINE] * lead))
        made = replace(letter, blocks=(*letter.blocks[:2], head, *three, *letter.blocks[-2:]))
        pages = pdf_text(letter_pdf(made, invariant=True)).split("\f")
        for i in range(20):
            assert any(f"Inicio{i} " in page and f"fin{i}." in page for page in pages)
