"""Who has a workbook open, in words, and since when as people write dates."""

import socket

from PySide6.QtCore import QCoreApplication

from clientdesk.domain.formats import Formats
from clientdesk.domain.opening import Holder


def holder_words(holder: Holder | None, name: str, formats: Formats) -> str:
    """'Ana has “Firm” open on the computer “desk-2” since 22/11/2026, 18:40.'"""
    if holder is None or holder.since is None or not holder.user:
        words = QCoreApplication.translate("Holder", "“{name}” is open in another program.")
        return words.format(name=name)
    if holder.host == socket.gethostname():
        words = QCoreApplication.translate(
            "Holder", "“{name}” is open in another window on this computer ({user}, since {since})."
        )
    else:
        words = QCoreApplication.translate(
            "Holder", "{user} has had “{name}” open on the computer “{host}” since {since}."
        )
    since = formats.moment(holder.since)
    return words.format(name=name, user=holder.user, host=holder.host, since=since)
