"""What the workbook knows of clients beyond their names: facts by client, key and day."""

from collections import defaultdict
from datetime import date

from clientdesk.domain.facts import CustomFact
from clientdesk.domain.period import Period
from clientdesk.domain.personas import PersonaCriterion
from clientdesk.storage.rows import Reader, Writer, delete, table_of

_IN_USE = """
SELECT DISTINCT value FROM client_fact WHERE key = ? AND value <> '' ORDER BY value COLLATE NOCASE
"""
# The latest agreement comes last.
_FEES = (
    "SELECT client_id, monthly_fee FROM engagement ORDER BY signed_on IS NOT NULL, signed_on, id"
)
_NET = """
SELECT client_id, substr(issued_on, 1, 7) || '-01' AS month, SUM(net)
FROM invoice WHERE issued_on >= ? AND issued_on < ? GROUP BY client_id, month
"""


def values_in_use(reader: Reader, key: str) -> list[str]:
    """Every value that some client has or had for a fact, in alphabetical order."""
    return [value for (value,) in reader.db.execute(_IN_USE, [key])]


def agreed_fees(reader: Reader) -> dict[int, int]:
    """The monthly fee in each client's latest agreement, where it states one."""
    latest = dict(reader.db.execute(_FEES).fetchall())
    return {client_id: fee for client_id, fee in latest.items() if fee}


def monthly_nets(reader: Reader, period: Period) -> dict[int, dict[date, int]]:
    """What each client was invoiced in each month of a period, without tax."""
    found: dict[int, dict[date, int]] = defaultdict(dict)
    days = [period.start.isoformat(), period.end.isoformat()]
    for client_id, month, net in reader.db.execute(_NET, days):
        found[client_id][date.fromisoformat(month)] = net
    return found


def delete_custom_fact(change: Writer, fact: CustomFact) -> None:
    """Removes a fact of the firm's own, what is known of it, and the criteria that ask for it."""
    change.db.execute("DELETE FROM client_fact WHERE key = ?", [fact.key])
    criterion = table_of(PersonaCriterion)
    change.db.execute(f"DELETE FROM {criterion} WHERE fact = ?", [fact.key])
    delete(change, CustomFact, fact.id)
