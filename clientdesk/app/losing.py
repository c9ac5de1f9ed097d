"""Use case that answers what losing one client would mean; for a job, since it reads a report."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from clientdesk.app.case_figures import AtStake, CaseFigures
from clientdesk.app.proposals import Proposals
from clientdesk.domain.losing import LosingOne, losing, losing_one
from clientdesk.domain.period import Period
from clientdesk.domain.plan import Lines, PlanBasis
from clientdesk.domain.plan_freed import best_earning_package
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.rows import Reader


@dataclass(frozen=True, slots=True)
class LosingSheet:
    """One client's loss, who might go along, and what it would mean if all of them did.

    `with_others` is what changes for the firm over the period then; None where nobody might.
    """

    period: Period
    losing: LosingOne
    stake: AtStake
    with_others: Lines | None


class Losing:
    """Reads one state of the workbook: the store's, or a snapshot's in a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today

    def of(self, client_id: int, period: Period | None = None) -> LosingSheet:
        """Over the default period where none is given; Refused(CLIENT_UNKNOWN) for a client that
        is in no figures.
        """
        proposals = Proposals(self._reader, self._today)
        basis = proposals.basis(period)
        best = best_earning_package(proposals.packages())
        found = losing_one(basis, client_id, best)
        if found is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        stake = CaseFigures(self._reader, self._today).at_stake(client_id)
        others = [line.client.id for line in stake.linked if line.client.id in basis.clients]
        return LosingSheet(basis.period, found, stake, _with_others(basis, client_id, others))


def _with_others(basis: PlanBasis, client_id: int, others: Sequence[int]) -> Lines | None:
    return losing(basis, [client_id, *others]) if others else None
