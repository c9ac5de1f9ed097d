"""Deleting a client: what goes with it is counted and said before."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clientdesk.app.messages import Messages
from clientdesk.domain.changes import Changes
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import Client
from clientdesk.ui.ask import Ask
from clientdesk.ui.history_words import HistoryWords
from clientdesk.ui.session import Session

translate = QCoreApplication.translate


def delete_client(
    session: Session, client: Client, ask: Ask, parent: QWidget | None
) -> Changes | None:
    """Deletes the client with all that belongs to it, or nothing where the user does not agree."""
    question = translate("DeleteClient", "Delete “{name}” with everything that belongs to it?")
    action = translate("DeleteClient", "Delete")
    if not ask.confirm(parent, question.format(name=client.name), action, _detail(session, client)):
        return None
    try:
        return session.desk.clients.delete(client.id)
    except Refused as refused:
        ask.warn(parent, Messages(session.language).refusal(refused))
        return None


def _detail(session: Session, client: Client) -> str:
    """What goes, how to get it back, and what to do instead."""
    say = HistoryWords(session.formats)
    counts = [say.count(each) for each in session.desk.clients.held(client.id)]
    back = translate("DeleteClient", "Undo brings all of it back.")
    instead = translate(
        "DeleteClient", "To keep the figures of past years as they are, archive the client instead."
    )
    return "\n\n".join([" · ".join(counts), f"{back} {instead}"] if counts else [back])
