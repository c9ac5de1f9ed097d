"""The firm's tools as packages pay for them."""

from collections.abc import Collection, Mapping
from datetime import date

from clientdesk.domain.package_cost import ToolTerms
from clientdesk.domain.records import Tool
from clientdesk.storage.rows import Reader, fetch
from clientdesk.storage.tools import clients_of_tools, services_of_tools, tiers_of_tools


def tool_terms(
    reader: Reader, clients_by_service: Mapping[int, Collection[int]], day: date | None = None
) -> list[ToolTerms]:
    """Every tool as packages pay for it, on its planned clients, or on those who use it now.

    `clients_by_service` are the clients of each service id; a tool kept for named clients has
    those. `day` leaves out tools that do not run on it.
    """
    tiers, services = tiers_of_tools(reader), services_of_tools(reader)
    kept_for = clients_of_tools(reader)
    terms = []
    for tool in fetch(reader, Tool):
        if day is not None and not _runs_on(tool, day):
            continue
        uses = frozenset(services.get(tool.id, ()))
        agreed = {client for service in uses for client in clients_by_service.get(service, ())}
        clients = tool.planned_clients or len(kept_for.get(tool.id, agreed))
        terms.append(ToolTerms(tool, tuple(tiers.get(tool.id, ())), uses, clients))
    return terms


def _runs_on(tool: Tool, day: date) -> bool:
    return tool.valid_from <= day and (tool.valid_until is None or day < tool.valid_until)
