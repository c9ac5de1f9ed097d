"""Whether the workbook tells what was paid."""

from clientdesk.storage.rows import Reader

_KNOWN = """
SELECT EXISTS (SELECT 1 FROM payment) OR EXISTS (SELECT 1 FROM invoice WHERE balance IS NOT NULL)
"""


def payments_known(reader: Reader) -> bool:
    """By payments, or by balances of the invoicing program; else every invoice looks unpaid."""
    (known,) = reader.db.execute(_KNOWN).fetchone()
    return bool(known)
