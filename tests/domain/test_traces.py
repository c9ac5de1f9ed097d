"""What names a client in words that were written about others."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.records import Client
from clientdesk.domain.traces import STRUCK, comparable, traces_of

OPTICA = traces_of(
    Client(
        ref="C001",
        name="Óptica Güell",
        tax_id="B-12345678",
        email="hola@optica.example",
        phone="+34 600 555 010",
    )
)


@pytest.mark.parametrize(
    "text",
    [
        "Vino de Óptica Güell.",
        "vino de OPTICA GUELL",
        "Óptica\u00a0Güell",
        "Óptica\n Güell",
        "horas_optica_guell_2026.csv",
        unicodedata.normalize("NFD", "(Óptica Güell)"),
        "NIF B12345678",
        "NIF b 1234-5678",
        "escribir a Hola@optica.example",
        "+34 600555010",
        "véase C001",
    ],
)
def test_a_text_names_the_client_whatever_its_case_accents_and_signs(text: str) -> None:
    assert OPTICA.found_in(text)
    assert not OPTICA.found_in(OPTICA.struck_from(text))


@pytest.mark.parametrize("text", ["", "Óptica", "Ópticas Güells", "XC001", "C0012", "B123456789"])
def test_a_part_of_a_longer_word_is_not_the_client(text: str) -> None:
    assert not OPTICA.found_in(text)
    assert OPTICA.struck_from(text) == text


def test_only_the_name_is_struck() -> None:
    assert OPTICA.struck_from("Cena con Óptica Güell, y Óptica Norte") == (
        f"Cena con {STRUCK}, y Óptica Norte"
    )


def test_a_hyphen_may_be_a_blank_and_the_other_way_round() -> None:
    traces = traces_of(Client(ref="1", name="Jean-Pierre Sports"))
    assert traces.found_in("called jean pierre-sports")


def test_a_code_without_a_figure_or_of_two_signs_is_no_trace() -> None:
    assert traces_of(Client(ref="ANA", name="Bar Sur")).words == ("Bar Sur",)
    assert traces_of(Client(ref="C1", name="Bar Sur")).words == ("Bar Sur",)


def test_a_client_without_anything_to_tell_it_by_is_found_nowhere() -> None:
    assert not traces_of(Client(ref="1", name="A")).found_in("A 1")


@given(st.text())
def test_folding_keeps_every_sign_in_its_place(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert len(comparable(composed)) == len(composed)


@given(st.text(), st.text())
def test_what_was_struck_is_found_no_more(before: str, after: str) -> None:
    struck = OPTICA.struck_from(f"{before} Óptica Güell {after}")
    assert "óptica güell" not in unicodedata.normalize("NFC", struck).casefold()


QUOTED = traces_of(Client(ref="C002", name='Bar "El Sol"'))


@pytest.mark.parametrize(
    ("stored", "struck"),
    [
        ('Bar "El Sol" pays late', "[…] pays late"),
        (r"{\"note\":\"from Bar \\\"El Sol\\\"\"}", r"{\"note\":\"from […]\"}"),
        (r'{"note":"from Bar \"El Sol\""}', '{"note":"from […]"}'),
        (r'{"note":"from\nBar\n\"El Sol\""}', r'{"note":"from\n[…]"}'),
        (r'{"note":"the bar\"El Sol\""}', r'{"note":"the bar\"El Sol\""}'),
    ],
)
def test_a_name_is_found_as_json_stores_it(stored: str, struck: str) -> None:
    assert QUOTED.struck_from(stored) == struck
    assert QUOTED.found_in(stored) is (stored != struck)


def test_a_name_at_the_beginning_of_a_stored_line_is_found() -> None:
    assert OPTICA.struck_from(r'{"note":"ya\nÓptica Güell"}') == r'{"note":"ya\n[…]"}'
    assert not OPTICA.found_in("Panóptica Güell")
