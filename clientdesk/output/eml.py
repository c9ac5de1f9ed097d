"""A letter as an e-mail draft: a file that the user's own mail program opens, ready to send."""

import re
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP

# Whole ones only, of signs that every mail program takes: never a part of a longer one.
_BEFORE, _AFTER = r"(?<![^\s<(,;:\"])", r"(?=\.?(?:[\s>),;\"]|$))"
_ADDRESS = re.compile(
    rf"{_BEFORE}[\w!#$%&'*+/=?^{{|}}~-][\w.!#$%&'*+/=?^{{|}}~-]*@[\w-]+(?:\.[\w-]+)*{_AFTER}",
    re.ASCII,
)


def eml(*, sender: str, to: str, subject: str, body: str, attachment: str, pdf: bytes) -> bytes:
    """The draft with the PDF attached; what is no address in `sender` and `to` is left out.

    Nothing is sent: X-Unsent makes the mail program open it as a draft.
    """
    message = EmailMessage(policy=SMTP)
    for name, value in (("From", sender), ("To", to)):
        if addresses := _ADDRESS.findall(value):
            message[name] = ", ".join(addresses)
    if subject:
        message.set_raw("Subject", _header(subject))
    message["X-Unsent"] = "1"
    message.set_content(body)
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=attachment)
    return _with_fixed_boundary(message)


def _header(text: str) -> str:
    """In lines of its own: what the message would fold itself loses or doubles a space."""
    return Header(" ".join(text.split()), header_name="Subject").encode()


def _with_fixed_boundary(message: EmailMessage) -> bytes:
    """Equal letters make equal files: the parts are divided by the same line each time."""
    message.set_boundary("=_clientdesk_letter")
    return message.as_bytes()
