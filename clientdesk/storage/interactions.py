"""The log and the links between clients in the workbook."""

from clientdesk.domain.interactions import ClientLink
from clientdesk.storage.rows import Reader, fetch

NEWEST = "day DESC, id DESC"
_TOPICS = """
SELECT topic FROM interaction WHERE topic <> '' GROUP BY topic ORDER BY MAX(day) DESC, topic
"""
_LAST_BY = """
SELECT by FROM interaction WHERE by <> '' AND batch_id IS NULL ORDER BY id DESC LIMIT 1
"""


def next_key(reader: Reader) -> str:
    """The source key of the next entry written by hand: it tells its number, which is its id."""
    (last,) = reader.db.execute("SELECT COALESCE(MAX(id), 0) FROM interaction").fetchone()
    return f"log {last + 1}"


def topics(reader: Reader) -> list[str]:
    """Every topic in use, that of the newest entry first."""
    return [topic for (topic,) in reader.db.execute(_TOPICS)]


def last_by(reader: Reader) -> str:
    """Who of the firm is named in the last entry written by hand; '' before any."""
    found = reader.db.execute(_LAST_BY).fetchone()
    return str(found[0]) if found else ""


def links_of(reader: Reader, client_id: int) -> list[ClientLink]:
    """The links of a client, whichever side it is stored on."""
    return fetch(reader, ClientLink, "? IN (client_id, other_id)", [client_id])


def link_between(reader: Reader, client_id: int, other_id: int) -> ClientLink | None:
    """The link of two clients, or None."""
    pair = sorted((client_id, other_id))
    found = fetch(reader, ClientLink, "client_id = ? AND other_id = ?", pair)
    return found[0] if found else None
