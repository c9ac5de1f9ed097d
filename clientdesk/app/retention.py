"""Whose records may be erased, and when: clients that left, by the law of the firm's country."""

from datetime import date

from clientdesk.app.countries import load_country, retention_source
from clientdesk.domain.records import Client
from clientdesk.domain.retention import (
    Kept,
    Leaving,
    RetentionRule,
    YearsBasis,
    kept_until,
)
from clientdesk.storage.retention import last_record_days, offboardings
from clientdesk.storage.reviews import parted_with
from clientdesk.storage.rows import Reader, fetch
from clientdesk.storage.sums import firm_of


class Retention:
    """Reads only: the store's state, or a snapshot's in a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self.today = today

    @property
    def rule(self) -> RetentionRule:
        """As the firm decided, else as its country has it."""
        firm = firm_of(self._reader)
        if firm.retention_years:
            return RetentionRule(firm.retention_years, YearsBasis.FIRM)
        source = retention_source(firm.country)
        basis = YearsBasis.LAW if source else YearsBasis.UNVERIFIED
        return RetentionRule(load_country(firm.country).retention_years, basis, source)

    def all(self) -> tuple[Kept, ...]:
        """Every client that left, the earliest day first and those without one last.

        Who left is archived, parted with in a review, or has a last day that has passed.
        """
        years, last = self.rule.years, last_record_days(self._reader)
        files, parted = offboardings(self._reader), parted_with(self._reader)
        found = []
        for client in fetch(self._reader, Client, order="name COLLATE NOCASE, id"):
            file = files.get(client.id)
            ended_on = file.effective_on if file else None
            has_ended = ended_on is not None and ended_on <= self.today
            if client.archived or client.id in parted or has_ended:
                agreed = file.retention_until if file else None
                leaving = Leaving(ended_on, agreed, last.get(client.id))
                found.append(kept_until(client, leaving, years))
        return tuple(sorted(found, key=lambda kept: kept.until or date.max))

    def of(self, client_id: int) -> Kept | None:
        """Of one client; None where it has not left."""
        return next((each for each in self.all() if each.client.id == client_id), None)

    def due(self) -> tuple[Kept, ...]:
        """Those whose records may go by now."""
        return tuple(each for each in self.all() if each.is_due(self.today))
