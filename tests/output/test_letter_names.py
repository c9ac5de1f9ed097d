"""Whatever a client is called: each letter is made, kept, named, titled and mailed."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from letter_workbook import CLIENTS, TODAY, fill
from pdf_reading import title_and_author

from clientdesk.app.desk import Desk
from clientdesk.app.letter_batch import BatchStatus, LetterBatch, write_files
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage.store import Store

LONG = (
    "Compañía Anónima de Inversiones Agropecuarias, Forestales y Turísticas del Norte de la "
    "Provincia de Misiones y Asociados"
)
assert len(LONG) == 120
NAMES = (
    "A <Holdings> Ltd",
    "<b>Bold Co",
    "Łódź & Synowie",
    "Αθήνα ΑΕ",
    "شركة النور",
    'O\'Brien "Quoted"',
    LONG,
    "W" * 120,
)
KINDS = [kind for kind in LetterKind if kind is not LetterKind.REVIEW]
CASES = [("es", kind) for kind in KINDS] + [("en", LetterKind.OFFBOARDING)]
RESERVED = set('<>:"/\\|?*')
SMALLEST_LIMIT = 255  # bytes of a name, on most file systems


def named(language: str, *names: str) -> Desk:
    """The client of the samples under each of these names."""
    store = Store.in_memory(lambda: datetime(2026, 11, 24, 9))
    fill(store, language, *(_client(language, id_, name) for id_, name in enumerate(names, 1)))
    return Desk(store, TODAY)


def _client(language: str, id_: int, name: str) -> Client:
    mail = f"client{id_}@example.org"
    return replace(CLIENTS[language], id=id_, ref=f"C{id_}", name=name, email=mail)


@pytest.fixture(scope="module")
def desks(qapp: object) -> Iterator[Mapping[str, Desk]]:
    made = {language: named(language, *NAMES) for language in ("es", "en")}
    yield made
    for desk in made.values():
        desk.close()


def kept_letter(desk: Desk, client_id: int, kind: LetterKind) -> KeptLetter:
    letters = desk.letters
    terms = letters.book.defaults(client_id, kind)
    letter = letters.book.compose(client_id, kind, terms)
    return letters.get(letters.keep(client_id, kind, terms, letter).letter_id)


def one_line(text: str) -> str:
    """Without breaks, which a long word has inside; joined Arabic letters as they are spelled."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def sane(name: str) -> bool:
    """Whether Windows, macOS and Linux take it as the name of a file."""
    stem = name.removesuffix(".pdf")
    return (
        name == f"{stem}.pdf"
        and stem == stem.strip(" .")
        and len(name.encode()) <= SMALLEST_LIMIT
        and not RESERVED & set(name)
        and all(unicodedata.category(sign)[0] != "C" for sign in name)
    )


@pytest.mark.parametrize(("language", "kind"), CASES)
@pytest.mark.parametrize("name", NAMES)
def test_each_letter_is_kept_with_the_name_in_text_title_file_and_mail(
    desks: Mapping[str, Desk],
    pdf_text: Callable[[bytes], str],
    language: str,
    name: str,
    kind: LetterKind,
) -> None:
    desk = desks[language]
    kept = kept_letter(desk, NAMES.index(name) + 1, kind)
    letter, pdf = desk.letters.letter_of(kept), desk.letters.pdf_of(kept)
    assert one_line(name) in one_line(pdf_text(pdf))
    assert title_and_author(pdf)[0].endswith(f" · {name}")
    assert sane(desk.letters.file_name(kept))
    message = message_from_bytes(desk.letters.email(kept), policy=default)
    assert message["Subject"] == title_and_author(pdf)[0]
    assert message["To"] == f"client{NAMES.index(name) + 1}@example.org"
    assert_brings(message, letter.salutation, desk.letters.file_name(kept), pdf)


def assert_brings(message: EmailMessage, salutation: str, file: str, pdf: bytes) -> None:
    body = message.get_body()
    assert body is not None
    assert body.get_content().startswith(salutation)
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == file
    assert attached.get_content() == pdf


@pytest.mark.usefixtures("font_with_tokyo")
@pytest.mark.parametrize("kind", KINDS)
def test_a_japanese_name_is_printed_where_the_system_has_a_font(
    pdf_text: Callable[[bytes], str], kind: LetterKind
) -> None:
    desk = named("es", "株式会社東京")
    kept = kept_letter(desk, 1, kind)
    assert "株式会社東京" in pdf_text(desk.letters.pdf_of(kept))
    assert sane(desk.letters.file_name(kept))
    desk.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_name_that_no_font_has_is_refused_by_its_signs_and_nothing_is_kept(
    kind: LetterKind,
) -> None:
    desk = named("en", "नम Ltd")
    with pytest.raises(Refused) as refused:
        kept_letter(desk, 1, kind)
    assert refused.value.code is RefusalCode.MISSING_GLYPH
    assert "न" in refused.value.details["glyphs"]
    assert desk.letters.kept(1) == []
    desk.close()


def test_one_name_that_cannot_be_printed_does_not_stop_a_batch() -> None:
    desk = named("en", "नम Ltd", "Plain Ltd")
    wanted = [(1, LetterKind.THANKS), (2, LetterKind.THANKS)]
    with desk.on_snapshot(LetterBatch) as batch:
        first, second = batch.prepare(wanted)
    assert (first.status, first.file, first.pdf) == (BatchStatus.REFUSED, "", b"")
    assert second.status is BatchStatus.FINAL
    desk.close()


@pytest.mark.parametrize(
    "name",
    [
        "京" * 120,
        "Ω" * 120,
        "NUL",
        "...",
        " / ",
        "Dot at the end.",
        "\u202egnp.exe\u202c",
        "Tab\tline\nend",
        "e\u0301" * 60,
    ],
)
def test_a_file_can_be_written_under_any_name(tmp_path: Path, name: str) -> None:
    desk = named("en", name)
    with desk.on_snapshot(LetterBatch) as batch:
        (made,) = batch.prepare([(1, LetterKind.THANKS)], draft=True)
    if made.status is not BatchStatus.REFUSED:
        assert sane(made.file)
        write_files([made], tmp_path)
        assert [path.name for path in tmp_path.iterdir()] == [made.file]
    desk.close()


def test_names_that_differ_only_at_their_ends_have_files_of_their_own(tmp_path: Path) -> None:
    desk = named("es", f"{LONG} A", f"{LONG} B", f"{LONG} B", LONG.upper())
    with desk.on_snapshot(LetterBatch) as batch:
        made = batch.prepare([(id_, LetterKind.THANKS) for id_ in (1, 2, 3, 4)])
    write_files(made, tmp_path)
    assert len(list(tmp_path.iterdir())) == 4
    assert all(sane(each.file) for each in made)
    desk.close()
