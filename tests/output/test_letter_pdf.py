"""Letters on paper: every word arrives, whatever the client is called."""

import re
import unicodedata
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from letter_samples import (
    ESTUDIO,
    HOTEL,
    INVOICES,
    TERMS,
    american_renegotiation,
    british_offboarding,
    compose,
    inputs,
    spanish_offboarding,
    spanish_renegotiation,
)
from PIL import Image

from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import EngagementService
from clientdesk.output.letter_pdf import letter_pdf

GOLDEN = Path(__file__).parents[1] / "data" / "golden"
SAMPLES = {
    "renegotiation-es-ar": spanish_renegotiation,
    "offboarding-es-ar": spanish_offboarding,
    "offboarding-en-gb": british_offboarding,
    "renegotiation-en-us": american_renegotiation,
}


@pytest.mark.parametrize("name", SAMPLES)
def test_letter_reads_as_its_golden_file(name: str, pdf_text: Callable[[bytes], str]) -> None:
    text = pdf_text(letter_pdf(SAMPLES[name](), invariant=True))
    assert text == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_equal_letters_are_equal_bytes() -> None:
    first = letter_pdf(spanish_renegotiation(), invariant=True)
    assert first == letter_pdf(spanish_renegotiation(), invariant=True)


@pytest.mark.parametrize(
    "name",
    [
        "A <Holdings> Ltd",
        "<b>Bold Co",
        'Smith & Sons "<img src="/etc/passwd"/>"',
        "&amp; Partners",
        "Łódź Żółw Sp. z o.o.",
        "Ñandú Café Ürün",
        "Αθήνα Καφέ",
        "Кафе Щука",
        "Nguyễn Thị Ánh",
        "{client} %s",
        "Café ☕ Δ → 5",
    ],
)
def test_names_come_out_literally(name: str, pdf_text: Callable[[bytes], str]) -> None:
    made = inputs(ESTUDIO, replace(HOTEL, name=name), TERMS)
    text = pdf_text(letter_pdf(compose(LetterKind.OFFBOARDING, made)))
    assert name in text


@pytest.mark.parametrize("name", ["شركة النور", "חברת האור", "سلام 25"])
def test_names_written_from_right_to_left_read_as_they_are_spelled(
    name: str, pdf_text: Callable[[bytes], str]
) -> None:
    made = inputs(ESTUDIO, replace(HOTEL, name=name), TERMS)
    text = pdf_text(letter_pdf(compose(LetterKind.OFFBOARDING, made)))
    assert name in unicodedata.normalize("NFKC", text)  # joined letters are signs of their own


@pytest.mark.usefixtures("font_with_tokyo")
def test_a_japanese_name_prints_where_the_system_has_a_font(
    pdf_text: Callable[[bytes], str],
) -> None:
    made = inputs(ESTUDIO, replace(HOTEL, name="東京 Ltd"), TERMS)
    content = letter_pdf(compose(LetterKind.OFFBOARDING, made))
    assert "東京 Ltd" in pdf_text(content)


@pytest.mark.parametrize(("name", "sign"), [("नम Ltd", "न"), ("🙂 Ltd", "🙂")])
def test_a_sign_without_font_is_refused_by_name(name: str, sign: str) -> None:
    made = inputs(ESTUDIO, replace(HOTEL, name=name), TERMS)
    with pytest.raises(Refused) as refused:
        letter_pdf(compose(LetterKind.OFFBOARDING, made))
    assert refused.value.code is RefusalCode.MISSING_GLYPH
    assert sign in refused.value.details["glyphs"]


@pytest.mark.parametrize("sample", SAMPLES.values())
def test_every_font_is_embedded_and_the_language_is_named(sample: Callable[[], Letter]) -> None:
    letter = sample()
    content = letter_pdf(letter, invariant=True)
    assert b"Helvetica" not in content
    assert f"/Lang ({letter.language})".encode() in content


def test_long_letters_number_every_page(pdf_text: Callable[[bytes], str]) -> None:
    pages = pdf_text(letter_pdf(spanish_renegotiation())).split("\f")
    assert [page.strip()[-5:] for page in pages] == ["1 / 3", "2 / 3", "3 / 3"]


@pytest.mark.parametrize("length", [300, 9000])
def test_endless_names_and_services_still_print(
    length: int, pdf_text: Callable[[bytes], str]
) -> None:
    name = "W" * length
    service = EngagementService(engagement_id=1, service="palabra " * (length // 8))
    made = inputs(ESTUDIO, replace(HOTEL, name=name), TERMS, services=(service,) * 3)
    assert "Reciba un cordial saludo." in pdf_text(
        letter_pdf(compose(LetterKind.RENEGOTIATION, made))
    )


def test_many_open_invoices_take_more_pages(pdf_text: Callable[[bytes], str]) -> None:
    terms = replace(TERMS, open_invoices=INVOICES * 50)
    text = pdf_text(letter_pdf(compose(LetterKind.OFFBOARDING, inputs(ESTUDIO, HOTEL, terms))))
    assert text.count("Factura Fecha Saldo") > 1
    assert "61.000,00" in text  # 100 × 610


def test_the_logo_of_the_firm_takes_the_place_of_its_initial(
    pdf_text: Callable[[bytes], str],
) -> None:
    picture = BytesIO()
    Image.new("RGB", (60, 20), "navy").save(picture, "PNG")
    letter = replace(spanish_renegotiation(), logo=b64encode(picture.getvalue()).decode())
    with_logo = letter_pdf(letter, invariant=True)
    assert b"/Subtype /Image" in with_logo
    assert with_logo == letter_pdf(letter, invariant=True)
    assert pdf_text(with_logo).startswith("Estudio Contable del Sur")
    assert pdf_text(letter_pdf(spanish_renegotiation())).startswith("E\n")


def test_each_box_and_line_of_both_slips_can_be_filled_in_on_a_screen() -> None:
    letter = spanish_renegotiation()
    names = re.findall(rb"/T \((.*?)\)", letter_pdf(letter, invariant=True))
    assert len(names) == len(set(names)) == 2 * (5 + 5)  # options and lines of each copy
    assert {name.partition(b"-")[0] for name in names} == {b"annex1", b"annex2"}
