"""What an offboarding letter takes from the offboarding file, and says where it is empty."""

from dataclasses import replace
from datetime import date

import pytest
from letter_samples import (
    ENDING,
    ESTUDIO,
    HANDOVER,
    HOTEL,
    LAST_INVOICE,
    access,
    compose,
    deadline,
    ending_inputs,
    inputs,
    work,
)

from clientdesk.app.countries import load_country
from clientdesk.domain.letter import Letter, all_blocks, letter_text, paragraph_of, table_of
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.records import EngagementService
from clientdesk.domain.review_records import DataChoice, Offboarding


def written(made: LetterInputs) -> Letter:
    return compose(LetterKind.OFFBOARDING, made)


def with_file(**changes: object) -> LetterInputs:
    return replace(ending_inputs(), offboarding=replace(LAST_INVOICE, **changes))


def said(made: LetterInputs, key: str) -> str:
    paragraph = paragraph_of(written(made), key)
    assert paragraph is not None
    return paragraph.text


def test_work_is_listed_with_who_does_it_and_when_what_is_done_first() -> None:
    table = table_of(written(ending_inputs()), "work")
    assert table is not None
    assert table.rows == (
        ("Contabilidad", "hasta octubre de 2026", "entregado", "—", "12 de noviembre de 2026"),
        ("Contabilidad", "noviembre de 2026", "por hacer", "nosotros", "15 de diciembre de 2026"),
        (
            "Declaración de IVA",
            "noviembre de 2026",
            "por hacer",
            "nosotros",
            "18 de diciembre de 2026",
        ),
        (
            "Liquidación de sueldos",
            "diciembre de 2026",
            "por hacer",
            "nosotros",
            "30 de diciembre de 2026",
        ),
    )


def test_deadlines_are_listed_by_their_day() -> None:
    later, sooner = deadline("B", date(2027, 3, 1)), deadline("A", date(2027, 1, 2))
    table = table_of(written(replace(ending_inputs(), handover=(later, sooner))), "deadlines")
    assert table is not None
    assert table.rows == (
        ("2 de enero de 2027", "A", "su nuevo contador"),
        ("1 de marzo de 2027", "B", "su nuevo contador"),
    )


def test_tables_that_are_long_move_behind_the_letter() -> None:
    many = tuple(work(f"Trabajo {n}", "", due=date(2026, 12, n)) for n in range(1, 10))
    letter = written(replace(ending_inputs(), handover=many))
    assert table_of(letter, "work") not in letter.blocks
    assert table_of(letter, "work") in all_blocks(letter)
    assert "anexo" in letter.enclosures


def test_an_empty_file_promises_a_list_and_one_that_says_so_has_nothing_to_list() -> None:
    empty = inputs(ESTUDIO, HOTEL, ENDING)
    assert said(empty, "work").startswith("Antes del 31 de diciembre de 2026 le enviaremos")
    nothing = Offboarding(client_id=1, no_work_done=True, no_work_open=True, no_access=True)
    stated = replace(empty, offboarding=nothing)
    assert (
        said(stated, "work") == "No hay trabajos entregados que detallar. No hay trabajos en curso."
    )
    assert said(stated, "access") == "No tenemos poderes ni accesos a su nombre."
    assert "no conocemos ningún vencimiento próximo" in said(stated, "deadlines")


def test_powers_given_up_on_one_day_by_one_person_are_one_sentence() -> None:
    assert said(ending_inputs(), "access") == (
        "El 31 de diciembre de 2026 renunciaremos a los poderes y accesos que tenemos a su nombre: "
        "clave fiscal delegada en ARCA y acceso de lectura al banco. "
        "Se ocupará de ello Lucía Ferro."
    )


def test_powers_given_up_on_several_days_or_by_several_people_are_a_table_by_day() -> None:
    first = replace(access("Banco", ""), due_on=date(2026, 12, 18))
    last = access("Portal", "Lucía Ferro")
    made = replace(ending_inputs(), handover=(last, first))
    table = table_of(written(made), "access")
    assert table is not None
    assert table.rows == (
        ("Banco", "—", "18 de diciembre de 2026"),
        ("Portal", "Lucía Ferro", "31 de diciembre de 2026"),
    )
    assert said(made, "access").endswith("cada uno en la fecha indicada:")


def test_the_tables_come_before_the_papers_to_sign() -> None:
    many = tuple(work(f"Trabajo {n}", "", due=date(2026, 12, n)) for n in range(1, 10))
    letter = written(replace(ending_inputs(), handover=(*many, *HANDOVER)))
    assert [annex.title for annex in letter.annexes] == [
        "Anexo: trabajos y vencimientos",
        "Lista de documentación",
        "Autorización para informar al nuevo contador",
    ]


@pytest.mark.parametrize(
    ("changes", "sentences"),
    [
        # 1,220 open today + 610 = 1,830.
        (
            {},
            "La última factura, por los servicios hasta el 31 de diciembre de 2026, se emitirá el "
            "31 de diciembre de 2026 por $ 610,00, impuestos incluidos. "
            "Junto con el saldo de hoy suman $ 1.830,00. "
            "No hay otros trabajos pendientes de facturar.",
        ),
        (
            {"final_invoice": 0, "refund": 12000},
            "No habrá otra factura. Le devolveremos $ 120,00, que pagó por adelantado. "
            "No hay otros trabajos pendientes de facturar.",
        ),
        (
            {"final_invoice": None},
            "Los servicios que prestemos hasta el 31 de diciembre de 2026 y aún no estén "
            "facturados se incluirán en una última factura.",
        ),
    ],
)
def test_the_last_invoice_and_the_refund_are_said_as_far_as_they_are_settled(
    changes: dict[str, object], sentences: str
) -> None:
    assert said(with_file(**changes), "final").replace("\u00a0", " ") == sentences


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (None, "Le pedimos que nos indique"),
        (DataChoice.RETURN, "le devolveremos los datos personales"),
        (DataChoice.TRANSFER, "a su nuevo contador"),
        (DataChoice.ERASE, "salvo los que la ley obliga a conservar"),
    ],
)
def test_what_becomes_of_personal_data_is_the_clients_choice(
    choice: DataChoice | None, words: str
) -> None:
    assert words in said(with_file(data_choice=choice), "data")


def test_papers_are_kept_as_long_for_every_client_wherever_it_is() -> None:
    # Ten years in Argentina, where the firm is; the client's own country changes nothing.
    abroad = replace(ending_inputs(), client_country=load_country("MX"))
    assert said(abroad, "kept") == said(ending_inputs(), "kept")
    assert "de diez años" in said(abroad, "kept")
    own_rule = replace(ending_inputs(), firm=replace(ESTUDIO, retention_years=7))
    assert "de siete años" in said(own_rule, "kept")


@pytest.mark.parametrize(("country", "adviser"), [("ES", "asesor"), ("MX", "contador")])
def test_who_comes_next_has_the_name_of_the_country(country: str, adviser: str) -> None:
    made = replace(ending_inputs(), client_country=load_country(country))
    assert f"su nuevo {adviser}" in letter_text(written(made))


def test_nothing_that_the_client_gave_is_kept_back_for_money() -> None:
    owing, paid = ending_inputs(), replace(ending_inputs(), terms=replace(ENDING, open_invoices=()))
    assert said(owing, "records") == said(paid, "records")


def test_services_stand_in_the_sentence_as_words_of_it() -> None:
    names = ("Contabilidad mensual", "Nóminas", "IVA")
    services = tuple(EngagementService(engagement_id=1, service=name) for name in names)
    made = replace(ending_inputs(), services=services)
    assert "contabilidad mensual, nóminas e IVA." in said(made, "services")


def test_what_the_firm_keeps_of_the_handover_is_a_list_to_sign() -> None:
    letter = written(ending_inputs())
    table = table_of(letter, "records")
    assert table is not None
    assert [row[0] for row in table.rows] == [
        "Libros diario y mayor de 2025",
        "Comprobantes de 2026",
    ]
    assert letter.annexes[0].title == "Lista de documentación"
    assert len(HANDOVER) == 10  # 4 of work, 2 deadlines, 2 records, 2 powers
