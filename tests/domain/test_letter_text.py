"""A letter's text can be written in by hand and is a letter again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.country import Paper
from clientdesk.domain.letter import (
    Block,
    Letter,
    LetterField,
    LetterTable,
    Paragraph,
    Sender,
)
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_merge import merged_text
from clientdesk.domain.letter_text import editable_text, line_about, table_lines, with_text

WORK = LetterTable(header=("Trabajo",), rows=(("IVA",),), key="work", title="Trabajos")
THANKS = Paragraph("Le agradecemos los siete años de confianza.", key="opening")
ENDS = Paragraph("La contabilidad, hasta el 31 de diciembre.", lead="Qué termina.", key="ends")
BYE = Paragraph("Ha sido un gusto.", key="farewell")


def letter(*blocks: Block, fields: tuple[LetterField, ...] = ()) -> Letter:
    return Letter(
        kind=LetterKind.OFFBOARDING,
        language="es",
        paper=Paper.A4,
        sender=Sender("Estudio Sur", ()),
        place_and_date="Madrid, 24 de noviembre de 2026",
        delivery="",
        addressee=("Hotel Mirador",),
        subject="Finalización",
        salutation="Estimada Sra. Quiroga:",
        blocks=blocks,
        closing="Atentamente,",
        signer="María Sosa",
        signer_role="",
        enclosures="",
        reference="H1",
        fields=fields,
    )


WHOLE = letter(THANKS, ENDS, WORK, BYE)
TEXT = (
    "Le agradecemos los siete años de confianza.\n\n"
    "**Qué termina.** La contabilidad, hasta el 31 de diciembre.\n\n"
    "[Trabajos]\n\n"
    "Ha sido un gusto."
)


def test_a_letter_is_paragraphs_with_bold_leads_and_a_line_for_each_table() -> None:
    assert editable_text(WHOLE) == TEXT


def test_text_left_as_it_is_gives_the_same_letter() -> None:
    assert with_text(WHOLE, TEXT) == WHOLE


def test_a_rewritten_paragraph_stays_what_it_is_about() -> None:
    text = TEXT.replace("Ha sido un gusto.", "Ha sido un gusto trabajar con ustedes.")
    assert with_text(WHOLE, text).blocks[-1] == Paragraph(
        "Ha sido un gusto trabajar con ustedes.", key="farewell"
    )


def test_a_lead_tells_which_paragraph_it_was_even_when_every_other_word_is_new() -> None:
    text = TEXT.replace("La contabilidad, hasta el 31 de diciembre.", "Todo, ese día.")
    assert with_text(WHOLE, text).blocks[1] == Paragraph("Todo, ese día.", "Qué termina.", "ends")


def test_an_added_paragraph_is_about_nothing_that_is_known() -> None:
    text = TEXT.replace("[Trabajos]", "[Trabajos]\n\nUna frase nuestra.")
    blocks = with_text(WHOLE, text).blocks
    assert blocks == (THANKS, ENDS, WORK, Paragraph("Una frase nuestra."), BYE)


def test_a_paragraph_taken_out_is_gone() -> None:
    assert with_text(WHOLE, TEXT.replace("Ha sido un gusto.", "")).blocks == (THANKS, ENDS, WORK)


def test_a_table_stands_where_its_line_stands() -> None:
    blocks = with_text(WHOLE, f"[Trabajos]\n{TEXT.replace('[Trabajos]', '')}").blocks
    assert blocks == (WORK, THANKS, ENDS, BYE)


def test_a_line_break_within_a_paragraph_is_a_blank_and_a_no_break_space_stays() -> None:
    changed = with_text(letter(BYE), "Son 1.220,00\u00a0€\nal mes.")
    assert changed.blocks == (Paragraph("Son 1.220,00\u00a0€ al mes.", key="farewell"),)


def test_two_tables_of_one_title_have_different_lines() -> None:
    assert table_lines(letter(WORK, replace(WORK, rows=()))) == ("[Trabajos]", "[Trabajos 2]")


WORDS = st.text("abc ", min_size=1, max_size=12).map(str.strip).filter(bool)


@given(st.lists(st.builds(Paragraph, WORDS, WORDS | st.just(""), WORDS) | st.just(WORK)))
def test_any_letter_comes_back_from_its_text(blocks: list[Block]) -> None:
    whole = letter(*(each for each in blocks if not _is_blank(each)))
    assert with_text(whole, editable_text(whole)).blocks == tuple(_tidy(e) for e in whole.blocks)


def _is_blank(block: Block) -> bool:
    return isinstance(block, Paragraph) and not block.text.strip()


def _tidy(block: Block) -> Block:
    if not isinstance(block, Paragraph):
        return block
    text, lead = " ".join(block.text.split()), " ".join(block.lead.split())
    return Paragraph(text, lead, block.key)


OLD = letter(THANKS, ENDS, WORK, BYE, fields=(LetterField("effective_date", "31 de diciembre"),))
LATER = Paragraph("La contabilidad, hasta el 31 de enero.", lead="Qué termina.", key="ends")
NEW = letter(THANKS, LATER, WORK, BYE, fields=(LetterField("effective_date", "31 de enero"),))


def test_terms_change_only_what_was_left_as_it_was() -> None:
    mine = TEXT.replace("Ha sido un gusto.", "Un abrazo.")
    assert merged_text(OLD, mine, NEW) == editable_text(NEW).replace(
        "Ha sido un gusto.", "Un abrazo."
    )


def test_stored_values_in_what_was_written_by_hand_are_brought_up_to_date() -> None:
    mine = TEXT.replace("Ha sido un gusto.", "Hasta el 31 de diciembre nos tiene aquí.")
    assert merged_text(OLD, mine, NEW).endswith("Hasta el 31 de enero nos tiene aquí.")


def test_a_table_that_came_with_the_terms_stands_behind_the_paragraph_it_follows() -> None:
    dates = replace(WORK, key="deadlines", title="Vencimientos")
    mine = TEXT.replace("Ha sido un gusto.", "Un abrazo.")
    merged = merged_text(WHOLE, mine, letter(THANKS, ENDS, WORK, dates, BYE))
    assert merged.endswith("[Trabajos]\n\n[Vencimientos]\n\nUn abrazo.")


def test_a_table_that_went_with_the_terms_leaves_no_line() -> None:
    mine = TEXT.replace("Ha sido un gusto.", "Un abrazo.")
    assert "[Trabajos]" not in merged_text(WHOLE, mine, letter(THANKS, ENDS, BYE))


@pytest.mark.parametrize("value", ["31", "5"])
def test_short_values_are_left_alone(value: str) -> None:
    before = letter(BYE, fields=(LetterField("day", value),))
    after = letter(BYE, fields=(LetterField("day", "10"),))
    assert merged_text(before, f"El {value} de marzo.", after) == f"El {value} de marzo."


def test_one_value_that_was_two_things_is_left_as_written() -> None:
    """610,00 was the fee and the balance; the text may have meant either."""
    fields = (LetterField("fee", "610,00"), LetterField("balance", "610,00"))
    later = (LetterField("fee", "700,00"), LetterField("balance", "610,00"))
    mine = "Son 610,00 en total."
    assert merged_text(letter(BYE, fields=fields), mine, letter(BYE, fields=later)) == mine


@given(st.lists(WORDS))
def test_what_was_never_touched_is_simply_the_new_letter(words: list[str]) -> None:
    new = letter(*(Paragraph(each, key=str(place)) for place, each in enumerate(words)))
    assert merged_text(OLD, editable_text(OLD), new) == editable_text(new)


def test_a_text_taken_out_whole_is_an_empty_paragraph() -> None:
    assert with_text(letter(BYE), "").blocks == (Paragraph("", key="farewell"),)


def test_the_place_of_a_finding_is_a_table_before_a_paragraph_of_the_same_key() -> None:
    work = Paragraph(
        "Antes del 31 de diciembre le enviaremos la lista de los trabajos.", key="work"
    )
    assert line_about(letter(THANKS, work, WORK), "work") == "[Trabajos]"


def test_the_place_of_a_paragraph_is_its_beginning() -> None:
    assert line_about(WHOLE, "ends") == "**Qué termina.** La contabilidad, hasta el 31 de"
    assert line_about(WHOLE, "extras") == ""
