"""Services of agreements, written in words, and the firm's services that they mean."""

from collections.abc import Iterable
from dataclasses import replace

from clientdesk.app.service_catalogue import ServiceNames, load_catalogue
from clientdesk.domain.records import EngagementService
from clientdesk.domain.services import Service
from clientdesk.storage.rows import Reader, Writer, fetch, update


def service_names(reader: Reader) -> ServiceNames:
    """How texts are recognised as services of the firm."""
    return ServiceNames(fetch(reader, Service), load_catalogue())


def linked(reader: Reader, agreed: Iterable[EngagementService]) -> list[EngagementService]:
    """The services of an agreement, each linked with the firm's service of that name, if any.

    One that is linked already stays so, whatever the service is called now.
    """
    agreed = list(agreed)
    names = service_names(reader) if agreed else ServiceNames((), ())
    return [each if each.service_id else _linked(each, names) for each in agreed]


def link_agreements(change: Writer) -> None:
    """Links the services of all agreements that have none of the firm's yet."""
    stored = fetch(change, EngagementService, "service_id IS NULL")
    for before, after in zip(stored, linked(change, stored), strict=True):
        if after != before:
            update(change, after)


def _linked(agreed: EngagementService, names: ServiceNames) -> EngagementService:
    found = names.find(agreed.service)
    return replace(agreed, service_id=found.id) if found else agreed
