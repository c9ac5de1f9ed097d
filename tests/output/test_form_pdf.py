"""Forms on paper: every word arrives, no heading is left alone, no question is torn."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from string import Formatter

import pytest
from form_samples import QUESTIONS, answer, completed, question, sheet
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from clientdesk.app.wording import LANGUAGES, form_wording
from clientdesk.domain.country import Paper
from clientdesk.domain.formats import Formats
from clientdesk.domain.questions import AnswerType, AskedQuestion, RuleOperator
from clientdesk.output.form_answers import completed_form_pdf
from clientdesk.output.form_pdf import blank_form_pdf
from clientdesk.output.form_sheet import Completed, FormSheet

PdfText = Callable[[bytes], str]
GOLDEN = Path(__file__).parents[1] / "data" / "golden"
ARGENTINA, AMERICA = Formats("es", "AR", "ARS"), Formats("en", "US", "USD")
MARGIN = 62.4  # 22 mm in points, rounded up
LONG = (
    "¿Podría describir con todo el detalle que considere necesario cómo llega la documentación a "
    "nuestro despacho, quién la reúne y qué dificultades hubo durante los últimos doce meses? "
)


def blank(formats: Formats = ARGENTINA, paper: Paper = Paper.A4, **changes: object) -> bytes:
    made = replace(sheet(formats.language, paper), **changes)  # type: ignore[arg-type]
    return blank_form_pdf(made, form_wording(formats.language), formats, invariant=True)


def filled(
    done: Completed | None = None,
    formats: Formats = ARGENTINA,
    paper: Paper = Paper.A4,
    **changes: object,
) -> bytes:
    made: FormSheet = replace(sheet(formats.language, paper), **changes)  # type: ignore[arg-type]
    words = form_wording(formats.language)
    return completed_form_pdf(made, done or completed(), words, formats, invariant=True)


SAMPLES: dict[str, Callable[[], bytes]] = {
    "form-blank-es-ar": blank,
    "form-blank-en-us": lambda: blank(AMERICA, Paper.LETTER, client_name=""),
    "form-completed-es-ar": filled,
    "form-completed-en-us": lambda: filled(completed(None), AMERICA, Paper.LETTER),
}


def long_questions(count: int) -> tuple[AskedQuestion, ...]:
    """Questions of every type with long words, four to an area; 'Pn:' begins and ':Pn' ends."""
    kinds = list(AnswerType)
    options = tuple((f"o{n}", "", f"{n}. {LONG}" if n % 2 else f"Corta {n}") for n in range(1, 7))
    return tuple(
        question(
            number,
            kinds[number % len(kinds)],
            "",
            f"P{number}: {LONG * (1 + number % 3)} :P{number}",
            options if kinds[number % len(kinds)] in ("single", "multiple") else (),
            area=f"Área {(number - 1) // 4}",
        )
        for number in range(1, count + 1)
    )


@pytest.mark.parametrize("name", SAMPLES)
def test_form_reads_as_its_golden_file(name: str, pdf_text: PdfText) -> None:
    assert pdf_text(SAMPLES[name]()) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("make", [blank, filled])
def test_equal_forms_are_equal_bytes(make: Callable[[], bytes]) -> None:
    assert make() == make()


def test_the_language_is_named_and_fonts_are_embedded() -> None:
    assert b"/Lang (es)" in filled()
    assert b"/Lang (en)" in SAMPLES["form-blank-en-us"]()
    assert b"Helvetica" not in filled()


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("count", [7, 20, 60])
def test_no_question_is_torn_and_no_heading_is_left_alone(
    paper: Paper, count: int, pdf_text: PdfText
) -> None:
    pages = pdf_text(blank(paper=paper, questions=long_questions(count))).split("\f")
    seen = []
    for page in pages:
        starts, ends = re.findall(r"(P\d+):", page), re.findall(r":(P\d+)", page)
        assert starts == ends
        assert page.count("No lo sabe") == len(starts)
        headings = [heading.end() for heading in re.finditer(r"Área \d+|Otras notas", page)]
        assert all("P" in page[one:two] for one, two in pairwise(headings))
        seen += starts
    assert seen == [f"P{number}" for number in range(1, count + 1)]
    assert all(page.strip().endswith(f"/ {len(pages)}") for page in pages)


@pytest.mark.parametrize("paper", Paper)
def test_a_completed_form_keeps_questions_whole(paper: Paper, pdf_text: PdfText) -> None:
    questions = long_questions(60)
    pages = pdf_text(filled(paper=paper, questions=questions)).split("\f")
    for page in pages:
        assert re.findall(r"(P\d+):", page) == re.findall(r":(P\d+)", page)
        assert not re.search(r"Área \d+\s+(Evaluación|$)", page)
    assert sum(page.count(":P") for page in pages) == 60


@pytest.mark.parametrize("make", [blank, filled])
@pytest.mark.parametrize("paper", Paper)
def test_nothing_runs_into_a_margin(make: Callable[..., bytes], paper: Paper) -> None:
    endless = {"client_name": "Hotel " + "W" * 400, "firm_name": "Estudio " * 60}
    content = make(paper=paper, questions=long_questions(30), **endless)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    for page in range(document.pageCount()):
        text, size = document.getAllText(page).boundingRectangle(), document.pagePointSize(page)
        assert text.left() >= MARGIN - 1
        assert text.right() <= size.width() - MARGIN + 1
        assert text.bottom() <= size.height() - 20
    document.close()


def test_what_is_longer_than_a_page_goes_on_over_the_next(pdf_text: PdfText) -> None:
    options = tuple((f"o{n}", "", f"{LONG * 30 if n == 3 else LONG} [{n}]") for n in range(1, 40))
    giant = question(1, AnswerType.SINGLE, "", f"Empieza {LONG * 40} termina", options)
    text = pdf_text(blank(questions=(giant,)))
    assert all(f"[{n}]" in text for n in range(1, 40))
    assert re.search(r"Empieza.*termina", text, re.DOTALL)
    note = answer(1, "o1", note=f"{LONG * 60} fin de la nota")
    done = replace(completed(), answers={1: note})
    assert "fin de la nota" in " ".join(pdf_text(filled(done, questions=(giant,))).split())


def test_every_answer_has_a_field_of_its_own_on_its_page() -> None:
    content = blank()
    names = re.findall(rb"/T \(([^)]*)\)", content)
    assert len(names) == len(set(names))
    # 3 + 3 options, yes and no, 5 and 11 places; a day, month, year in question 6 and the head.
    assert {b"q1-3", b"q2-3", b"q3-yes", b"q4", b"q6-month", b"q7-5", b"q8-0", b"q9-3"} < set(names)
    pages = content.count(b"/Type /Page\n")
    assert content.count(b"/Annots") == pages > 1


def test_the_day_is_asked_for_as_the_country_writes_it(pdf_text: PdfText) -> None:
    assert re.search(r"day.*month.*year", pdf_text(blank(Formats("en", "GB", "GBP"))), re.DOTALL)
    american = pdf_text(blank(AMERICA))
    assert american.index("month") < american.index("day") < american.index("year")


def test_an_internal_form_says_so_and_is_not_spoken_to_the_client(pdf_text: PdfText) -> None:
    for content in (blank(internal=True), filled(internal=True)):
        text = pdf_text(content)
        assert "Uso interno. Este formulario no es para el cliente." in text
        assert "No se sabe" in text
        assert "No lo sabe" not in text


def test_an_answer_of_another_day_is_dated(pdf_text: PdfText) -> None:
    later = replace(answer(3, "no"), answered_at=datetime(2026, 11, 21))
    done = replace(completed(), answers={**completed().answers, 3: later})
    text = pdf_text(filled(done))
    assert text.count("Respondida el 21 de noviembre de 2026") == 1
    assert "Respondida el 20" not in text


def test_money_and_numbers_are_written_as_the_client_writes_them(pdf_text: PdfText) -> None:
    answers = {3: answer(3, "yes"), 4: answer(4, "1200"), 5: answer(5, "123450")}
    text = pdf_text(filled(replace(completed(), answers=answers)))
    assert "1.200" in text
    assert "$ 1.234,50" in text.replace("\u00a0", " ")


def test_a_condition_names_the_question_as_it_is_numbered_on_paper(pdf_text: PdfText) -> None:
    has = question(3, AnswerType.TEXT, "", "¿Cuáles?", only_if=("Q2", RuleOperator.HAS, "cash"))
    gone = question(4, AnswerType.TEXT, "", "¿Más?", only_if=("Q77", RuleOperator.IS, "yes"))
    text = pdf_text(blank(questions=(QUESTIONS[1], has, gone)))
    assert "Solo si la respuesta a la pregunta 1 incluye: En efectivo." in text
    assert text.count("Solo si") == 1


def test_an_answer_to_what_a_question_was_before_is_as_it_was_stored(pdf_text: PdfText) -> None:
    answers = {1: answer(1, "former"), 2: answer(2, ""), 3: answer(3, "12"), 6: answer(6, "soon")}
    text = pdf_text(filled(replace(completed(), answers=answers)))
    assert "1. ¿Quién registra sus compras? former" in text
    assert "2. ¿Cómo le pagan sus clientes? Ninguna de ellas" in text
    assert "3. ¿Tiene personal? 12" in text
    assert "6. ¿Cuándo empezó? soon" in text


def test_signs_without_a_font_are_named(pdf_text: PdfText) -> None:
    assert "U+1F642" in pdf_text(blank(client_name="Hotel 🙂"))


def test_both_languages_have_the_same_words_with_the_same_places() -> None:
    english, spanish = (form_wording(language).texts for language in sorted(LANGUAGES))
    assert english.keys() == spanish.keys()
    for key, sentence in english.items():
        assert places(sentence) == places(spanish[key]), key


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}
