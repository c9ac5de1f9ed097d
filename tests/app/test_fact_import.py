"""Files of facts: matched with clients and facts by name, once each, and taken back."""

from datetime import date
from pathlib import Path

import pytest

from clientdesk.app.desk import Desk
from clientdesk.domain.facts import CustomFact, FactSource, FactType
from clientdesk.domain.imported import ImportSummary
from clientdesk.domain.problems import ProblemCode
from clientdesk.domain.records import Client, FileKind
from clientdesk.storage.store import Store

HEADER = "Client,Fact,Value,As of\n"


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Hotel, id 1; Bar, id 2; a fact of the firm's own."""
    desk = Desk(store, today)
    desk.clients.add(Client(ref="H1", name="Hotel, S.L."))
    desk.clients.add(Client(ref="B1", name="Bar"))
    desk.facts.save_custom(CustomFact(name="Usa el portal", type=FactType.YES_NO))
    return desk


def bring(desk: Desk, folder: Path, text: str) -> ImportSummary:
    path = folder / "facts.csv"
    path.write_text(text, encoding="utf-8")
    return desk.imports.commit(desk.imports.preview(path)).summary


def problems(summary: ImportSummary) -> list[tuple[ProblemCode, int]]:
    return [(problem.code, problem.row) for problem in summary.problems]


def test_facts_are_read_by_code_and_by_their_words_in_both_languages(
    desk: Desk, tmp_path: Path
) -> None:
    rows = (
        "HOTEL SL,employees,12,31/05/2026\n"
        "H1,Ventas anuales,250000.50,31/12/2025\n"
        "Bar,Industry,bars,31/05/2026\n"
        "Bar,usa el portal,Sí,31/05/2026\n"
        "Bar,understands,no,31/05/2026\n"
    )
    summary = bring(desk, tmp_path, HEADER + rows)
    assert (summary.kind, summary.added, problems(summary)) == (FileKind.FACTS, 5, [])
    facts = desk.facts.all_facts()
    assert facts[1] == {"employees": 12, "sales": 25_000_050}
    assert facts[2] == {"industry": "bars", "custom.1": True, "understands": False}
    (sales,) = desk.facts.history(1, "sales")
    assert (sales.as_of, sales.source) == (date(2025, 12, 31), FactSource.IMPORT)


def test_a_file_in_spanish_is_known_by_its_header(desk: Desk, tmp_path: Path) -> None:
    text = "Cliente;Dato;Valor;Fecha\nBar;Empleados;3;31/05/2026\n"
    assert bring(desk, tmp_path, text).kind is FileKind.FACTS
    assert desk.facts.all_facts()[2] == {"employees": 3}


def test_what_cannot_be_read_is_named_and_the_rest_is_taken(desk: Desk, tmp_path: Path) -> None:
    rows = (
        "Bar,employees,many,31/05/2026\n"  # row 2
        "Bar,employees,1.5,31/05/2026\n"
        "Bar,sales,a lot,31/05/2026\n"
        "Bar,understands,perhaps,31/05/2026\n"
        "Nobody,employees,3,31/05/2026\n"
        "Bar,favourite colour,red,31/05/2026\n"
        "Bar,Years with us,3,31/05/2026\n"
        "Bar,documents,40,31/05/2026\n"
        "Bar,documents,41,31/05/2026\n"
        "Bar,documents,40,31/05/2026\n"
    )
    summary = bring(desk, tmp_path, HEADER + rows)
    assert problems(summary) == [
        (ProblemCode.BAD_NUMBER, 2),
        (ProblemCode.BAD_NUMBER, 3),
        (ProblemCode.BAD_MONEY, 4),
        (ProblemCode.BAD_ANSWER, 5),
        (ProblemCode.UNKNOWN_CLIENT, 6),
        (ProblemCode.UNKNOWN_FACT, 7),
        (ProblemCode.UNKNOWN_FACT, 8),
        (ProblemCode.CONFLICT, 10),
    ]
    assert (summary.added, summary.duplicates, summary.rows) == (1, 1, 10)
    assert desk.facts.all_facts()[2] == {"documents": 40}


def test_the_same_file_again_adds_nothing(desk: Desk, tmp_path: Path) -> None:
    text = HEADER + "Bar,employees,3,31/05/2026\nBar,industry,bars,31/05/2026\n"
    bring(desk, tmp_path, text)
    again = bring(desk, tmp_path, text)
    assert (again.added, again.updated, again.duplicates) == (0, 0, 2)


def test_a_new_value_of_the_same_day_corrects_it(desk: Desk, tmp_path: Path) -> None:
    bring(desk, tmp_path, HEADER + "Bar,employees,3,31/05/2026\n")
    again = bring(desk, tmp_path, HEADER + "Bar,employees,4,31/05/2026\n")
    assert (again.added, again.updated, again.duplicates) == (0, 1, 1)
    assert [fact.value for fact in desk.facts.history(2, "employees")] == ["4"]


def test_without_a_day_a_fact_is_of_today(desk: Desk, tmp_path: Path, today: date) -> None:
    bring(desk, tmp_path, "Client,Fact,Value\nBar,employees,3\n")
    assert [fact.as_of for fact in desk.facts.of(2)] == [today]


def test_an_import_of_facts_is_taken_back_whole(desk: Desk, tmp_path: Path) -> None:
    desk.facts.save(2, {"employees": "3"}, date(2026, 5, 31))
    rows = "Bar,employees,4,31/05/2026\nBar,industry,bars,31/05/2026\n"
    summary = bring(desk, tmp_path, HEADER + rows)
    assert desk.facts.all_facts()[2] == {"employees": 4, "industry": "bars"}
    assert summary.batch_id is not None
    desk.imports.withdraw(summary.batch_id)
    assert desk.facts.all_facts()[2] == {"employees": 3}


@pytest.mark.parametrize("column", ["Prospect", "Prospect?", "Cliente potencial"])
def test_a_list_of_clients_says_who_is_none_yet(desk: Desk, tmp_path: Path, column: str) -> None:
    text = f"Code,Name,{column}\nK1,Kiosk,yes\nL1,Library,no\nM1,Mill,\nN1,Nail bar,who knows\n"
    summary = bring(desk, tmp_path, text)
    assert [desk.clients.by_ref(ref).prospect for ref in ("K1", "L1", "M1")] == [True, False, False]
    assert problems(summary) == [(ProblemCode.BAD_ANSWER, 5)]
