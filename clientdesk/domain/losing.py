"""What it would mean to lose one client: the fear of it, answered with a number.

It is the plan that lets go of that client and keeps all others, so that both say the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from clientdesk.domain.money import average
from clientdesk.domain.plan import Lines, PlanBasis, effect
from clientdesk.domain.plan_freed import FreedTime, PackageRate, freed_time
from clientdesk.domain.plan_records import ActionKind, PlanAction


@dataclass(frozen=True, slots=True, kw_only=True)
class LosingOne:
    """What changes for the firm over the period of the basis, and what does not go with the client.

    `own` are the client's lines today, `effect` what changes in those of the firm. The overhead and
    the tools that it bears and that stay, `overhead_left` and `tools_left`, fall to `others`
    clients; where its bills fall by more than it bears, `tools_left` is below zero. `freed` is by
    the month.
    """

    client_id: int
    months: int
    own: Lines
    effect: Lines
    overhead_left: int
    tools_left: int
    others: int
    freed: FreedTime

    @property
    def cash_a_month(self) -> int:
        """Once it has paid its last bills; the team's pay and overhead go on."""
        return self.a_month(self.effect.cash)

    def a_month(self, amount: int) -> int:
        """An amount of the period as that of an average month."""
        return average(amount, self.months)


def losing_one(basis: PlanBasis, client_id: int, best: PackageRate | None) -> LosingOne | None:
    """Of a client in the basis; None for another. `best` is what its time could be sold as."""
    if client_id not in basis.clients:
        return None
    own, change = basis.today.of(client_id), losing(basis, [client_id])
    return LosingOne(
        client_id=client_id,
        months=basis.months,
        own=own,
        effect=change,
        overhead_left=own.overhead + change.overhead,
        tools_left=own.tools + change.tools,
        others=_others(basis, client_id),
        freed=freed_time(basis, change, best),
    )


def losing(basis: PlanBasis, client_ids: Iterable[int]) -> Lines:
    """What changes for the firm without these clients, over the period."""
    actions = [PlanAction(client_id=id_, kind=ActionKind.LET_GO) for id_ in client_ids]
    return effect(basis, actions)


def _others(basis: PlanBasis, client_id: int) -> int:
    """The other clients who bear a share of overhead today."""
    ids = (id_ for id_ in basis.clients if id_ != client_id)
    return sum(1 for id_ in ids if basis.today.of(id_).overhead)
