"""With whom the fee was agreed lately."""

from datetime import date

from clientdesk.storage.rows import Reader

_AGREED = """
SELECT review.client_id FROM review_terms JOIN review ON review.id = review_terms.review_id
WHERE side = 'agreed' AND fee IS NOT NULL
    AND COALESCE(starts_on, closed_on, opened_on) > :day
UNION SELECT client_id FROM client_package WHERE since > :day
UNION SELECT client_id FROM engagement WHERE signed_on > :day AND monthly_fee IS NOT NULL
"""


def fees_agreed_after(reader: Reader, day: date) -> frozenset[int]:
    """The ids of the clients whose fee holds, or will hold, only since after a day: by terms agreed
    in a review, by a package or by an agreement.
    """
    rows = reader.db.execute(_AGREED, {"day": day.isoformat()})
    return frozenset(client_id for (client_id,) in rows)
