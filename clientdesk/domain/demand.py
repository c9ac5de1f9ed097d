"""What a client needs, how much of it, and what it can pay: what packages are matched against."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from clientdesk.domain.facts import ClientFacts, FactKey
from clientdesk.domain.money import round_half_even
from clientdesk.domain.records import Firm
from clientdesk.domain.services import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientDemand:
    """One client as packages see it; money in minor units a month.

    `needs` are the services a package must hold (agreed ones, accepted matches); `wants` holds
    these and those that a persona makes likely: any other service is unwanted. `volumes` are what
    is known. `effort` is the client's own time ÷ the standard time of its services, 1 where that
    is not known. `reach` is the most it can pay, None where nothing says so.
    """

    client_id: int
    ref: str
    name: str
    needs: frozenset[int]
    wants: frozenset[int]
    volumes: Mapping[Unit, int]
    facts: ClientFacts
    fee: int
    reach: int | None
    effort: Fraction = Fraction(1)
    prospect: bool = False


def reach_of(facts: ClientFacts, fee: int, firm: Firm) -> int | None:
    """The highest monthly price within a client's ability to pay (A11).

    The lower of a share of its sales and a rise over today's fee, as far as these are known; never
    below today's fee, which it pays already. None with neither. 120,000 of sales a year at 3 % are
    300 a month; a fee of 150 at 50 % is 225.
    """
    limits = []
    sales = facts.get(FactKey.SALES)
    if isinstance(sales, int):
        limits.append(Fraction(sales * firm.reach_of_sales, 100 * 12))
    if fee > 0:
        limits.append(Fraction(fee * (100 + firm.reach_rise), 100))
    return max(round_half_even(min(limits)), fee) if limits else None
