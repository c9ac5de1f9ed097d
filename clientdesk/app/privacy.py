"""What a firm owes the people behind its records: to show what it holds, and to let it go."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from clientdesk.app.retention import Retention
from clientdesk.storage.store import Store

if TYPE_CHECKING:
    from clientdesk.app.client_data import ClientData
    from clientdesk.app.erasure import Erasure


class Privacy:
    """Hands out the use cases around what is held of one client."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    @cached_property
    def client_data(self) -> "ClientData":
        """Everything held about one client, as files."""
        from clientdesk.app.client_data import ClientData  # noqa: PLC0415

        return ClientData(self._store, self._today)

    @cached_property
    def erasure(self) -> "Erasure":
        """Erasing a client for good."""
        from clientdesk.app.erasure import Erasure  # noqa: PLC0415

        return Erasure(self._store, self._today)

    @cached_property
    def retention(self) -> Retention:
        """Whose records may go, and when."""
        return Retention(self._store, self._today)
