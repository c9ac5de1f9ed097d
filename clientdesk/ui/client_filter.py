"""The ways to narrow the list of clients."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.estimates import TimeBasis
from clientdesk.domain.profitability import ClientResult


class ClientFilter(StrEnum):
    """Which clients the list shows."""

    CURRENT = "current"
    LOSING = "losing"
    OVERDUE = "overdue"
    NO_INVOICES = "no_invoices"
    NO_TIME = "no_time"
    NO_AGREEMENT = "no_agreement"
    ARCHIVED = "archived"
    PROSPECTS = "prospects"  # a list of their own, never mixed with the clients


FILTER_WORDS: dict[ClientFilter, object] = {
    ClientFilter.CURRENT: QT_TRANSLATE_NOOP("ClientFilter", "All clients"),
    ClientFilter.LOSING: QT_TRANSLATE_NOOP("ClientFilter", "Losing money"),
    ClientFilter.OVERDUE: QT_TRANSLATE_NOOP("ClientFilter", "With overdue invoices"),
    ClientFilter.NO_INVOICES: QT_TRANSLATE_NOOP("ClientFilter", "Without invoices"),
    ClientFilter.NO_TIME: QT_TRANSLATE_NOOP("ClientFilter", "Without time"),
    ClientFilter.NO_AGREEMENT: QT_TRANSLATE_NOOP("ClientFilter", "Without an agreement"),
    ClientFilter.ARCHIVED: QT_TRANSLATE_NOOP("ClientFilter", "Archived"),
    ClientFilter.PROSPECTS: QT_TRANSLATE_NOOP("ClientFilter", "Prospects"),
}
_KEEPS: dict[ClientFilter, Callable[[ClientResult], bool]] = {
    ClientFilter.CURRENT: lambda result: True,
    ClientFilter.LOSING: lambda result: result.full_profit < 0,
    ClientFilter.OVERDUE: lambda result: result.ageing.overdue > 0,
    ClientFilter.NO_INVOICES: lambda result: result.fees == 0,
    ClientFilter.NO_TIME: lambda result: result.basis is not TimeBasis.MEASURED,
}


def filter_words(choice: ClientFilter) -> str:
    """What the window calls a filter."""
    return QCoreApplication.translate("ClientFilter", str(FILTER_WORDS[choice]))


def keeps(choice: ClientFilter, archived: bool, result: ClientResult, agreed: bool = True) -> bool:
    """Whether the list shows a client; archived ones only where they are asked for."""
    if choice is ClientFilter.ARCHIVED:
        return archived
    if choice is ClientFilter.NO_AGREEMENT:
        return not archived and not agreed
    return choice in _KEEPS and not archived and _KEEPS[choice](result)
