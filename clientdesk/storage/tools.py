"""Whom tools are kept for, which services use them, and their tiers."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from clientdesk.domain.costing import ToolUse
from clientdesk.domain.records import Tool, ToolTier
from clientdesk.storage.rows import Reader, Writer, fetch, insert


def clients_of_tool(reader: Reader, tool_id: int) -> list[int]:
    """The clients a tool is kept for; none means that others say who uses it."""
    rows = reader.db.execute(
        "SELECT client_id FROM tool_client WHERE tool_id = ? ORDER BY client_id", [tool_id]
    )
    return [client_id for (client_id,) in rows]


def clients_of_tools(reader: Reader) -> dict[int, list[int]]:
    """Per tool id the clients it is kept for, without prospects; a tool for nobody has no entry."""
    return _by_tool(
        reader,
        "SELECT tool_id, client_id FROM tool_client JOIN client ON client.id = client_id "
        "WHERE NOT prospect ORDER BY tool_id, client_id",
    )


def services_of_tools(reader: Reader) -> dict[int, list[int]]:
    """Per tool id the services that use it; a tool of no service has no entry."""
    return _by_tool(
        reader, "SELECT tool_id, service_id FROM tool_service ORDER BY tool_id, service_id"
    )


def tiers_of_tools(reader: Reader) -> dict[int, list[ToolTier]]:
    """Per tool id its tiers, from the fewest clients to the most."""
    tiers: dict[int, list[ToolTier]] = defaultdict(list)
    for tier in fetch(reader, ToolTier, order="tool_id, up_to IS NULL, up_to"):
        tiers[tier.tool_id].append(tier)
    return dict(tiers)


def tools_in_use(reader: Reader) -> list[ToolUse]:
    """Every tool with all that says who uses it and what it costs."""
    tiers, services = tiers_of_tools(reader), services_of_tools(reader)
    clients = clients_of_tools(reader)
    return [
        ToolUse(
            tool,
            tiers.get(tool.id, ()),
            clients.get(tool.id, ()),
            frozenset(services.get(tool.id, ())),
        )
        for tool in fetch(reader, Tool)
    ]


def set_tool_clients(change: Writer, tool_id: int, client_ids: Iterable[int]) -> None:
    """Keeps the tool for exactly these clients."""
    _set(change, tool_id, "client", client_ids)


def set_tool_services(change: Writer, tool_id: int, service_ids: Iterable[int]) -> None:
    """Makes the tool one that exactly these services use."""
    _set(change, tool_id, "service", service_ids)


def set_tool_tiers(change: Writer, tool_id: int, tiers: Sequence[ToolTier]) -> None:
    """Gives the tool exactly these tiers."""
    change.db.execute("DELETE FROM tool_tier WHERE tool_id = ?", [tool_id])
    for tier in tiers:
        insert(change, replace(tier, id=0, tool_id=tool_id))


def _by_tool(reader: Reader, sql: str) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for tool_id, other_id in reader.db.execute(sql):
        found[tool_id].append(other_id)
    return dict(found)


def _set(change: Writer, tool_id: int, what: str, ids: Iterable[int]) -> None:
    change.db.execute(f"DELETE FROM tool_{what} WHERE tool_id = ?", [tool_id])
    change.db.executemany(
        f"INSERT INTO tool_{what} (tool_id, {what}_id) VALUES (?, ?)",
        [(tool_id, each) for each in ids],
    )
