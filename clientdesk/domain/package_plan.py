"""Tool shares of a package that is planned for a number of clients: fee ÷ planned clients."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clientdesk.domain.package_cost import CostBasis, ToolTerms


@dataclass(frozen=True, slots=True)
class PlannedUse:
    """A package by the services inside, and the clients it is planned for."""

    service_ids: frozenset[int]
    clients: int


def planned_basis(basis: CostBasis, uses: Sequence[PlannedUse]) -> CostBasis:
    """The costs with each tool shared by the planned clients of all packages that use it.

    A tool with planned clients of its own keeps these; one that no package uses stays as it is.
    129.00 over packages for 4 and 6 clients = 12.90 each.
    """
    return replace(basis, tools=[_planned(terms, uses) for terms in basis.tools])


def _planned(terms: ToolTerms, uses: Sequence[PlannedUse]) -> ToolTerms:
    clients = sum(use.clients for use in uses if use.service_ids & terms.service_ids)
    if terms.tool.planned_clients or not clients:
        return terms
    return replace(terms, clients=clients)
