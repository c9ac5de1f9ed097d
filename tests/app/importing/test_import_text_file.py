"""Encodings, and what is not text."""

import os
from pathlib import Path

import pytest

from clientdesk.app.importing.text_file import read_text, to_text
from clientdesk.domain.problems import RefusalCode, Refused

SPANISH = "Nº;Cliente;Importe\n1;Peña e Hijos, Málaga;12,50 €\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_western_text_in_any_encoding_is_the_same_text(encoding: str) -> None:
    assert to_text(SPANISH.encode(encoding), "f.csv") == SPANISH


def test_a_lone_euro_sign_of_windows_is_a_euro_sign() -> None:
    assert to_text(b"Client,Amount\nAcme,\x80 12.50\n", "f.csv").endswith("€ 12.50\n")


def test_latin_1_is_read() -> None:
    assert to_text("Café,Ñandú,1\n".encode("latin-1") * 3, "f.csv").startswith("Café,Ñandú")


def test_nul_bytes_and_old_line_ends_are_taken_out() -> None:
    assert to_text(b"a,b\r\n1,\x002\r3,4\n" * 20, "f.csv").startswith("a,b\n1,2\n3,4\n")


@pytest.mark.parametrize("head", [b"PK\x03\x04 xlsx or ods", b"\xd0\xcf\x11\xe0 xls"])
def test_a_spreadsheet_is_refused(head: bytes) -> None:
    with pytest.raises(Refused) as refused:
        to_text(head + bytes(200), "f.csv")
    assert refused.value.code == RefusalCode.SPREADSHEET


@pytest.mark.parametrize("data", [b"%PDF-1.7", bytes(range(32)) * 50, b"<?xml version='1.0'?>"])
def test_binary_data_is_never_read_as_text(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        to_text(data, "f.csv")
    assert refused.value.code == RefusalCode.UNREADABLE_TEXT


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        to_text(data, "f.csv")
    assert refused.value.code == RefusalCode.NOTHING_TO_IMPORT


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "time.csv")
    with pytest.raises(Refused) as refused:
        read_text(tmp_path / "time.csv")
    assert refused.value.code is RefusalCode.IMPORT_FILE_MISSING
