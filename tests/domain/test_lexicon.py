"""Words are found in any case, with or without accents, whole, and where they really stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.lexicon import HIDDEN, Lexicon, Need, fold, hidden


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("culpa", "Es CULPA suya.", ("CULPA",)),
        ("culpa", "Culpable", ()),
        ("culpa*", "Fue culpable.", ("culpable",)),
        ("engaño*", "un engano, unos ENGAÑOS", ("engano", "ENGAÑOS")),
        ("mal cliente", "un mal\ncliente", ("mal\ncliente",)),
        ("SAR", "We sent a SAR. The Czar and sar.", ("SAR",)),
        ("tras el pago … entreg*", "Tras el pago le iremos entregando todo.", None),
        ("tras el pago … entreg*", "Tras el pago. Le entregamos todo.", ()),
        ("no-fault", "a no-fault rule", ("no-fault",)),
        ("a.b", "a.b axb", ("a.b",)),
    ],
)
def test_what_a_phrase_finds(phrase: str, text: str, found: tuple[str, ...] | None) -> None:
    hits = Lexicon((phrase,)).hits(text)
    expected = ("Tras el pago le iremos entregando",) if found is None else found
    assert hits == expected
    assert Lexicon((phrase,)).is_in(text) is bool(expected)


def test_a_harmless_phrase_hides_the_word_in_it() -> None:
    lexicon = Lexicon(("embargo*",), ("sin embargo",))
    assert lexicon.hits("Sin embargo, habrá un embargo.") == ("embargo",)


def test_a_need_wants_one_phrase_of_each_group() -> None:
    need = Need((Lexicon(("late",)), Lexicon(("penalt*", "interest"))))
    assert need.met_by("Paying late can lead to penalties.")
    assert not need.met_by("Penalties.")
    assert not need.met_by("Paying late.")


def test_a_name_is_hidden_where_it_stands_alone() -> None:
    text = hidden("Court met Courtney in Court.", ("Court",))
    assert text == f"{HIDDEN * 5} met Courtney in {HIDDEN * 5}."


def test_the_longest_of_two_names_is_hidden_first() -> None:
    assert hidden("Sosa y Asociados", ("Sosa", "Sosa y Asociados")) == HIDDEN * 16


@given(st.text(max_size=60))
def test_folding_keeps_every_sign_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(max_size=60), st.lists(st.text(max_size=8), max_size=4))
def test_hiding_keeps_every_sign_in_its_place(text: str, names: list[str]) -> None:
    assert len(hidden(text, names)) == len(text)
