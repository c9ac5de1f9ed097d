"""Which clients a tool is kept for."""

from collections.abc import Iterable

from clientdesk.storage.rows import Writer


def set_tool_clients(change: Writer, tool_id: int, client_ids: Iterable[int]) -> None:
    """Keeps the tool for exactly these clients."""
    change.db.execute("DELETE FROM tool_client WHERE tool_id = ?", [tool_id])
    change.db.executemany(
        "INSERT INTO tool_client (tool_id, client_id) VALUES (?, ?)",
        [(tool_id, client_id) for client_id in client_ids],
    )
