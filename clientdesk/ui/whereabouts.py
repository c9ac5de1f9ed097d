"""Where the user is in a workbook: kept while it is closed and opened again."""

from dataclasses import dataclass

from clientdesk.domain.period import Period
from clientdesk.ui.workspace import CLIENTS_TAB, Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """The tab that is shown, the client picked in the list, the period chosen for the figures."""

    tab: int
    client_id: int | None
    period: Period | None


def whereabouts(workspace: Workspace) -> Whereabouts:
    """Where the user is now."""
    page = workspace.clients.ready
    client = page.client if page else None
    return Whereabouts(
        tab=workspace.tab, client_id=client.id if client else None, period=workspace.session.chosen
    )


def go_back(workspace: Workspace, where: Whereabouts) -> None:
    """Shows the same place of a workbook that was opened again."""
    if where.period is not None:
        workspace.session.choose(where.period)
    if where.client_id is not None:
        workspace.show_tab(CLIENTS_TAB)
        workspace.clients.page().show_client(where.client_id)
    workspace.show_tab(where.tab)
