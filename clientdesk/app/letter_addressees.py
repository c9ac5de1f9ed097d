"""Whom a batch of letters is for, unless somebody is named."""

from datetime import date

from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.letter_groups import losing, loyal
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.records import Client
from clientdesk.storage.rows import Reader, fetch


def usual_addressees(reader: Reader, today: date, kind: LetterKind) -> list[int]:
    """Ids of the loyal clients for a thank-you; for any other letter those that lose money."""
    results = Portfolio(reader, today)
    report = results.report(results.default_period())
    if kind is not LetterKind.THANKS:
        return losing(report)
    archived = {client.id for client in fetch(reader, Client, "archived")}
    return [id_ for id_ in loyal(results.segments(report)) if id_ not in archived]
