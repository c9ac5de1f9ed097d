"""The e-mail draft: whole, unsent, and readable by any mail program."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.output.eml import eml

PDF = b"%PDF-1.4\n\x00\xff\r\n=_clientdesk\n"


def made(**changed: str) -> EmailMessage:
    values = {
        "sender": "estudio@example.org",
        "to": "ana@example.org",
        "subject": "Condiciones de nuestro servicio desde el 1 de febrero de 2027",
        "body": "Estimada Sra. Quiroga:\n\nLe enviamos la carta de la que hablamos.",
        "attachment": "2026-11-24 Łódź & Cía - renegociación.pdf",
    } | changed
    message = message_from_bytes(eml(**values, pdf=PDF), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_the_draft_holds_the_letter_byte_for_byte_under_its_name() -> None:
    (attached,) = made().iter_attachments()
    assert attached.get_content() == PDF
    assert attached.get_filename() == "2026-11-24 Łódź & Cía - renegociación.pdf"
    assert attached.get_content_type() == "application/pdf"


def test_it_opens_as_a_draft_with_addresses_subject_and_text() -> None:
    message = made()
    assert message["X-Unsent"] == "1"
    assert (message["From"], message["To"]) == ("estudio@example.org", "ana@example.org")
    assert message["Subject"] == "Condiciones de nuestro servicio desde el 1 de febrero de 2027"
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().splitlines()[2] == "Le enviamos la carta de la que hablamos."


def test_an_address_that_is_not_known_is_left_out() -> None:
    message = made(to="", sender="")
    assert message["To"] is None
    assert message["From"] is None


def test_a_line_break_in_a_subject_adds_no_header() -> None:
    message = made(subject="Asunto\r\nBcc: otro@example.org")
    assert message["Bcc"] is None
    assert message["Subject"] == "Asunto Bcc: otro@example.org"


@pytest.mark.parametrize(
    ("typed", "to"),
    [
        ("ana@", None),
        ("@", None),
        ("<", None),
        ('"', None),
        ("Ana Quiroga", None),
        ("Ana <ana@example.org>", "ana@example.org"),
        ("ana@example.org; luz@example.org", "ana@example.org, luz@example.org"),
        (" ana@example.org.", "ana@example.org"),
        ("ñana@example.org", None),  # and not ana's
        ("ana@example.org.ñ", None),
        ("o'brien+books@a-b.example.org", "o'brien+books@a-b.example.org"),
    ],
)
def test_only_addresses_are_taken_from_what_somebody_typed(typed: str, to: str | None) -> None:
    assert made(to=typed)["To"] == to


@given(typed=st.text(max_size=40))
def test_whatever_was_typed_as_an_address_a_draft_comes_out(typed: str) -> None:
    assert made(to=typed, sender=f"{typed}@{typed}")["X-Unsent"] == "1"


@given(subject=st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), max_size=200))
def test_a_subject_arrives_sign_by_sign(subject: str) -> None:
    # A mail program would otherwise see "CompañíaAnónima" or two spaces where a line was folded.
    words = " ".join(subject.split())
    assert (made(subject=subject)["Subject"] or "") == words
