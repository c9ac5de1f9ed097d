"""Hands out the use cases around clients that need care: log, diagnosis, doors, reviews."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from clientdesk.storage.store import Store

if TYPE_CHECKING:
    from clientdesk.app.diagnoses import Diagnoses
    from clientdesk.app.doors import Doors
    from clientdesk.app.interactions import Interactions
    from clientdesk.app.lexicons import WordsToAvoid
    from clientdesk.app.offboarding_file import OffboardingFiles
    from clientdesk.app.reviews import Reviews
    from clientdesk.app.thresholds import Thresholds


class Casework:
    """Each part is loaded when it is first asked for."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def on(self, day: date) -> "Casework":
        """The same workbook as on another day: for what is written down afterwards."""
        return Casework(self._store, day)

    @cached_property
    def interactions(self) -> "Interactions":
        """The log of each client, and who belongs to whom."""
        from clientdesk.app.interactions import Interactions  # noqa: PLC0415

        return Interactions(self._store, self._today)

    @cached_property
    def thresholds(self) -> "Thresholds":
        """From which values on a sign is watched or flagged."""
        from clientdesk.app.thresholds import Thresholds  # noqa: PLC0415

        return Thresholds(self._store)

    @cached_property
    def diagnoses(self) -> "Diagnoses":
        """The five types with their evidence."""
        from clientdesk.app.diagnoses import Diagnoses  # noqa: PLC0415

        return Diagnoses(self._store, self._today)

    @cached_property
    def doors(self) -> "Doors":
        """Why the margin is missed, and the three ways out."""
        from clientdesk.app.doors import Doors  # noqa: PLC0415

        return Doors(self._store, self._today)

    @cached_property
    def words_to_avoid(self) -> "WordsToAvoid":
        """The words that no letter may hold."""
        from clientdesk.app.lexicons import WordsToAvoid  # noqa: PLC0415

        return WordsToAvoid(self._store)

    @cached_property
    def reviews(self) -> "Reviews":
        """Cases with their seven steps."""
        from clientdesk.app.reviews import Reviews  # noqa: PLC0415

        return Reviews(self._store, self._today)

    @cached_property
    def offboarding(self) -> "OffboardingFiles":
        """What a parting has to settle, client by client."""
        from clientdesk.app.offboarding_file import OffboardingFiles  # noqa: PLC0415

        return OffboardingFiles(self._store, self._today)
