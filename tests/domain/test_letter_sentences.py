"""Names of services inside a sentence, and several of them in a row."""

import pytest

from clientdesk.app.wording import common_wording
from clientdesk.domain.letter_sentences import inside, listed


@pytest.mark.parametrize(
    ("name", "within"),
    [
        ("Contabilidad mensual", "contabilidad mensual"),
        ("IVA", "IVA"),
        ("VAT returns", "VAT returns"),
        ("Ñandú", "ñandú"),
        ("A", "A"),
        ("", ""),
    ],
)
def test_a_name_begins_small_inside_a_sentence_unless_it_is_an_abbreviation(
    name: str, within: str
) -> None:
    assert inside(name) == within


@pytest.mark.parametrize(
    ("language", "names", "written"),
    [
        ("es", (), ""),
        ("es", ("contabilidad",), "contabilidad"),
        ("es", ("contabilidad", "nóminas"), "contabilidad y nóminas"),
        ("es", ("contabilidad", "nóminas", "IVA"), "contabilidad, nóminas e IVA"),
        ("es", ("libros", "hilos"), "libros e hilos"),
        ("es", ("libros", "hierro"), "libros y hierro"),
        ("es", ("poder, notarial", "clave"), "poder, notarial; clave"),
        ("en", ("books", "invoices"), "books and invoices"),
    ],
)
def test_names_in_a_row_read_as_one_says_them(
    language: str, names: tuple[str, ...], written: str
) -> None:
    assert listed(names, common_wording(language)) == written
