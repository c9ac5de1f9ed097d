"""Logs from files: every kind in either language, once each, and taken back whole."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from clientdesk.app.desk import Desk
from clientdesk.domain.imported import ImportSummary
from clientdesk.domain.interactions import Interaction, InteractionKind, InteractionState
from clientdesk.domain.problems import ProblemCode
from clientdesk.domain.records import Channel, Client, FileKind
from clientdesk.resource_files import resource
from clientdesk.storage.store import Store

HOTEL, BAR = 1, 2
HEADER = "Date,Client,What happened,Note\n"


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    desk = Desk(store, today)
    desk.clients.add(Client(ref="H1", name="Hotel, S.L."))
    desk.clients.add(Client(ref="B1", name="Bar"))
    return desk


def bring(desk: Desk, folder: Path, text: str, name: str = "log.csv") -> ImportSummary:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return desk.imports.commit(desk.imports.preview(path)).summary


def log_of(desk: Desk, client_id: int) -> list[Interaction]:
    return desk.casework.interactions.of(client_id)


def problems(summary: ImportSummary) -> list[tuple[ProblemCode, int]]:
    return [(problem.code, problem.row) for problem in summary.problems]


def test_a_full_log_is_known_by_its_header_and_kept_column_by_column(
    desk: Desk, tmp_path: Path
) -> None:
    text = (
        "Date,Client,Interaction,Note,Topic,Outcome,Channel,By,Minutes,Approved by,Price,Paid,"
        "Client referred\n"
        "31/05/2026,HOTEL SL,Extra,Letters to the bank,bank,done,Phone,Eva,90,Ana,120.50,yes,\n"
        "30/05/2026,H1,Referral,Told her cousin,,,,,,,,,Bar\n"
    )
    summary = bring(desk, tmp_path, text)
    assert (summary.kind, summary.added, problems(summary)) == (FileKind.INTERACTIONS, 2, [])
    extra, referral = log_of(desk, HOTEL)
    assert (extra.day, extra.kind, extra.note) == (
        date(2026, 5, 31),
        InteractionKind.EXCEPTION,
        "Letters to the bank",
    )
    assert (extra.topic, extra.state, extra.channel) == (
        "bank",
        InteractionState.DONE,
        Channel.PHONE,
    )
    # 90 minutes of 60 seconds; 120.50 in cents.
    assert (extra.seconds, extra.amount, extra.paid) == (5_400, 12_050, True)
    assert (extra.by, extra.approved_by) == ("Eva", "Ana")
    assert (referral.kind, referral.other_id) == (InteractionKind.REFERRAL, BAR)


def test_a_file_in_spanish_is_known_by_its_header(desk: Desk, tmp_path: Path) -> None:
    text = (
        "Fecha;Cliente;Anotación;Nota;Estado;Canal;Duración\n"
        "31/05/2026;Bar;Gestión de cobro;Promete pagar;Sin éxito;Correo;0:45\n"
    )
    assert bring(desk, tmp_path, text).kind is FileKind.INTERACTIONS
    (entry,) = log_of(desk, BAR)
    assert (entry.kind, entry.state) == (
        InteractionKind.COLLECTION_ATTEMPT,
        InteractionState.FAILED,
    )
    assert (entry.channel, entry.seconds) == (Channel.EMAIL, 2_700)


def test_every_kind_is_read_by_each_of_its_words(desk: Desk, tmp_path: Path) -> None:
    table = tomllib.loads(resource("interactions.toml").read_text("utf-8"))["kinds"]
    assert set(table) == {kind.value for kind in InteractionKind}
    said = [(kind, word) for kind, words in table.items() for word in {kind, *words}]
    assert len({word for _, word in said}) == len(said), "a word means one kind"
    rows = "".join(f"31/05/2026,Bar,{word.upper()},{kind}\n" for kind, word in said)
    bring(desk, tmp_path, HEADER + rows)
    found = [entry.kind.value for entry in reversed(log_of(desk, BAR))]
    assert found == [kind for kind, _ in said]


def test_where_the_file_does_not_say_an_entry_stands_as_its_kind_begins(
    desk: Desk, tmp_path: Path
) -> None:
    rows = "31/05/2026,Bar,Collection attempt,\n30/05/2026,Bar,Meeting,\n"
    bring(desk, tmp_path, HEADER + rows)
    states = [entry.state for entry in log_of(desk, BAR)]
    assert states == [InteractionState.OPEN, InteractionState.DONE]


def test_what_cannot_be_read_is_named_and_the_rest_is_taken(desk: Desk, tmp_path: Path) -> None:
    text = "Date,Client,Interaction,Note,Outcome,Minutes,Paid\n" + (
        "31/05/2026,Bar,Dance,,,,\n"  # row 2
        "31/05/2026,Bar,Complaint,,perhaps,,\n"
        "31/05/2026,Bar,Call,,,long,\n"
        "31/05/2026,Bar,Call,,,-5,\n"
        "31/05/2026,Bar,Call,,,1500,\n"
        "31/05/2026,Bar,Extra,,,,so so\n"
        "31/05/2026,,Call,,,,\n"
        "yesterday,Bar,Call,,,,\n"
        "31/05/2026,Bar,,,,,\n"
        "31/05/2026,Bar,Call,,,5,\n"
    )
    summary = bring(desk, tmp_path, text)
    assert problems(summary) == [
        (ProblemCode.UNKNOWN_INTERACTION, 2),
        (ProblemCode.UNKNOWN_STATE, 3),
        (ProblemCode.BAD_DURATION, 4),
        (ProblemCode.NEGATIVE_DURATION, 5),
        (ProblemCode.TOO_LONG, 6),
        (ProblemCode.BAD_ANSWER, 7),
        (ProblemCode.MISSING_VALUE, 8),
        (ProblemCode.BAD_DATE, 9),
        (ProblemCode.MISSING_VALUE, 10),
    ]
    assert (summary.rows, summary.added) == (10, 1)


def test_the_same_file_again_and_a_longer_one_add_only_what_is_new(
    desk: Desk, tmp_path: Path
) -> None:
    rows = "31/05/2026,Bar,Call,Rang\n31/05/2026,Bar,Call,Rang\n"
    assert bring(desk, tmp_path, HEADER + rows).added == 2
    again = bring(desk, tmp_path, HEADER + rows)
    assert (again.added, again.duplicates) == (0, 2)
    longer = bring(desk, tmp_path, HEADER + rows + "01/06/2026,Bar,Call,Rang\n")
    assert (longer.added, longer.duplicates) == (1, 2)


def test_who_was_referred_and_is_no_client_is_told_in_the_note(desk: Desk, tmp_path: Path) -> None:
    text = "Date,Client,Interaction,Client referred\n31/05/2026,Bar,Referral,Mill\n"
    assert bring(desk, tmp_path, text).new_clients == ()
    (entry,) = log_of(desk, BAR)
    assert (entry.other_id, entry.note) == (None, "Mill")


def test_a_stranger_is_asked_about_as_in_other_files(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(HEADER + "31/05/2026,The Bar,Call,Rang\n", encoding="utf-8")
    preview = desk.imports.preview(path)
    assert [unknown.name for unknown in preview.unknown] == ["The Bar"]
    desk.imports.commit(preview, {"The Bar": BAR})
    assert [entry.note for entry in log_of(desk, BAR)] == ["Rang"]


def test_a_log_is_taken_back_and_what_was_typed_stays(desk: Desk, tmp_path: Path) -> None:
    typed = Interaction(client_id=BAR, day=date(2026, 5, 1), kind=InteractionKind.CALL)
    desk.casework.interactions.add(typed)
    summary = bring(desk, tmp_path, HEADER + "31/05/2026,Bar,Call,Rang\n")
    assert summary.batch_id is not None
    desk.imports.withdraw(summary.batch_id)
    assert [entry.note for entry in log_of(desk, BAR)] == [""]


def test_time_and_expenses_beside_a_log_are_still_known(desk: Desk, tmp_path: Path) -> None:
    time = "Date,Client,User,Description,Duration\n31/05/2026,Bar,Eva,Call,1:00\n"
    spent = "Date,Client,Description,Amount\n31/05/2026,Bar,Courier,12.50\n"
    assert bring(desk, tmp_path, time, "time.csv").kind is FileKind.TIME
    assert bring(desk, tmp_path, spent, "spent.csv").kind is FileKind.EXPENSES


def test_a_column_called_only_type_makes_a_log_where_nothing_else_fits(
    desk: Desk, tmp_path: Path
) -> None:
    log = "Fecha;Cliente;Tipo;Nota\n31/05/2026;Bar;Queja;Llegó tarde\n"
    time = "Fecha;Cliente;Tipo;Usuario;Minutos\n31/05/2026;Bar;Llamada;Eva;15\n"
    assert bring(desk, tmp_path, log, "log.csv").kind is FileKind.INTERACTIONS
    assert [entry.kind for entry in log_of(desk, BAR)] == [InteractionKind.COMPLAINT]
    assert bring(desk, tmp_path, time, "time.csv").kind is FileKind.TIME
