"""Use cases around the firm itself: its letterhead, staff, rates, overhead and tools."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import (
    Firm,
    Overhead,
    Staff,
    StaffRate,
    Tool,
    ToolPricing,
    ToolTier,
)
from clientdesk.storage.imports import has_money
from clientdesk.storage.rows import Record, delete, fetch, get, insert, update
from clientdesk.storage.store import Store
from clientdesk.storage.sums import firm_of
from clientdesk.storage.tools import (
    clients_of_tool,
    services_of_tools,
    set_tool_clients,
    set_tool_services,
    set_tool_tiers,
    tiers_of_tools,
)


class FirmSettings:
    """Reads and writes what the firm is and what it pays."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def firm(self) -> Firm:
        return firm_of(self._store)

    def has_amounts(self) -> bool:
        """Whether amounts are stored, all of them in the firm's currency."""
        return has_money(self._store)

    def save(self, firm: Firm) -> Changes:
        """Stores the firm's facts and assumptions."""
        return self._write(ChangeLabel.EDIT_FIRM, firm)

    def set_logo(self, path: Path | None) -> Changes:
        """The picture in the head of letters; None takes it away. Raises Refused(BAD_LOGO)."""
        from clientdesk.output.logos import read_logo  # noqa: PLC0415 - slow import

        logo = "" if path is None else b64encode(read_logo(path)).decode("ascii")
        return self._write(ChangeLabel.EDIT_FIRM, replace(self.firm(), logo=logo))

    def set_up(self, language: str, country: str, currency: str) -> Changes:
        """What a new workbook begins with; not a step that Undo takes back."""
        firm = replace(self.firm(), language=language, country=country, currency=currency)
        with self._store.change(ChangeLabel.SET_UP) as change:
            update(change, firm)
        return change.changes

    def staff(self) -> list[Staff]:
        """Everybody whose time is recorded, by name."""
        return fetch(self._store, Staff, order="name COLLATE NOCASE, id")

    def rates(self, staff_id: int) -> list[StaffRate]:
        """A person's rates, oldest first."""
        return fetch(self._store, StaffRate, "staff_id = ?", [staff_id], "valid_from")

    def staff_without_rate(self) -> list[Staff]:
        """People whose hours are uncosted because they have no rate at all."""
        return fetch(self._store, Staff, "id NOT IN (SELECT staff_id FROM staff_rate)")

    def overheads(self) -> list[Overhead]:
        return fetch(self._store, Overhead, order="name COLLATE NOCASE, valid_from")

    def tools(self) -> list[Tool]:
        return fetch(self._store, Tool, order="name COLLATE NOCASE, valid_from")

    def tool_clients(self, tool_id: int) -> list[int]:
        """Ids of the clients a tool is kept for.

        Empty: those who have agreed on its services, else all that have time.
        """
        return clients_of_tool(self._store, tool_id)

    def tool_tiers(self, tool_id: int) -> list[ToolTier]:
        """The tiers of a tool, from the fewest clients to the most."""
        return tiers_of_tools(self._store).get(tool_id, [])

    def tool_services(self, tool_id: int) -> list[int]:
        """Ids of the services that use a tool."""
        return services_of_tools(self._store).get(tool_id, [])

    def save_staff(self, staff: Staff) -> Changes:
        """Adds a person (id 0) or changes one."""
        if not staff.name.strip():
            raise Refused(RefusalCode.MISSING_NAME)
        return self._write(ChangeLabel.EDIT_STAFF, staff)

    def save_rate(self, rate: StaffRate) -> Changes:
        """Adds a rate from a day on, or changes one; one rate per person and day."""
        same_day = fetch(
            self._store,
            StaffRate,
            "staff_id = ? AND valid_from = ? AND id <> ?",
            [rate.staff_id, rate.valid_from.isoformat(), rate.id],
        )
        if same_day:
            raise Refused(RefusalCode.DUPLICATE_RATE, day=rate.valid_from.isoformat())
        return self._write(ChangeLabel.EDIT_STAFF, rate)

    def delete_rate(self, rate_id: int) -> Changes:
        return self._delete(ChangeLabel.EDIT_STAFF, StaffRate, rate_id)

    def save_overhead(self, overhead: Overhead) -> Changes:
        """Adds a monthly cost (id 0) or changes one."""
        return self._write(ChangeLabel.EDIT_OVERHEAD, overhead)

    def delete_overhead(self, overhead_id: int) -> Changes:
        return self._delete(ChangeLabel.EDIT_OVERHEAD, Overhead, overhead_id)

    def save_tool(
        self,
        tool: Tool,
        client_ids: Sequence[int] = (),
        tiers: Sequence[ToolTier] = (),
        service_ids: Sequence[int] = (),
    ) -> Changes:
        """Adds a subscription (id 0) or changes one, with all that belongs to it.

        Refused(BAD_TIERS) where tiers do not rise, or a tiered tool has none.
        """
        _check_tiers(tool, tiers)
        with self._store.change(ChangeLabel.EDIT_TOOL, tool.name) as change:
            tool_id = tool.id or insert(change, tool)
            if tool.id:
                update(change, tool)
            set_tool_clients(change, tool_id, client_ids)
            set_tool_tiers(change, tool_id, tiers)
            set_tool_services(change, tool_id, service_ids)
        return change.changes

    def delete_tool(self, tool_id: int) -> Changes:
        """Removes a subscription with all that belongs to it."""
        tool = get(self._store, Tool, tool_id)
        with self._store.change(ChangeLabel.REMOVE_TOOL, tool.name if tool else "") as change:
            set_tool_clients(change, tool_id, ())
            set_tool_tiers(change, tool_id, ())
            set_tool_services(change, tool_id, ())
            delete(change, Tool, tool_id)
        return change.changes

    def _write(self, label: ChangeLabel, record: Record) -> Changes:
        with self._store.change(label) as change:
            if record.id and fetch(change, type(record), "id = ?", [record.id]):
                update(change, record)
            else:
                insert(change, record)
        return change.changes

    def _delete(self, label: ChangeLabel, record_type: type[Record], row_id: int) -> Changes:
        with self._store.change(label) as change:
            delete(change, record_type, row_id)
        return change.changes


def _check_tiers(tool: Tool, tiers: Sequence[ToolTier]) -> None:
    """Each tier holds for more clients than the one before; only the last is without limit."""
    limits = [tier.up_to for tier in tiers]
    known = [limit for limit in limits if limit is not None]
    rising = all(before < after for before, after in pairwise((0, *known)))
    if not rising or None in limits[:-1] or (tool.pricing is ToolPricing.TIERED and not tiers):
        raise Refused(RefusalCode.BAD_TIERS)
