"""What clients pay a month now."""

from clientdesk.domain.fees import usual_monthly_fee
from clientdesk.domain.period import Period
from clientdesk.storage.facts import agreed_fees, monthly_nets
from clientdesk.storage.rows import Reader


def current_fees(reader: Reader, period: Period) -> dict[int, int]:
    """The fee of each agreement, else the usual one of the period, by client id; who has neither
    is left out.
    """
    months = [part.start for part in period.months()]
    usual = {
        client_id: usual_monthly_fee([nets.get(month, 0) for month in months])
        for client_id, nets in monthly_nets(reader, period).items()
    }
    known = {client_id: fee for client_id, fee in usual.items() if fee is not None}
    return known | agreed_fees(reader)
