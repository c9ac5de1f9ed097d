"""Packages, who is on them, what was offered: records of the workbook."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clientdesk.domain.services import Unit

LEAST_PACKAGES, MOST_PACKAGES = 3, 5  # a firm should have (A12)


class OfferAnswer(StrEnum):
    """What a client said to an offer."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A standard bundle with one all-in price a month; `tier` orders packages from small to large.

    `exception` is the written reason why a rule may be broken, empty where none is.
    `planned_clients` is what tool shares are priced on; 0: as many as are on it.
    """

    id: int = 0
    name: str
    tier: int = 0
    persona_id: int | None = None  # its ideal client
    price: int = 0
    planned_clients: int = 0
    active: bool = False
    exception: str = ""
    excludes: str = ""  # what it does not hold, in words for the client
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageService:
    """A service inside a package, up to `quantity` of a unit; one row for each unit it counts.

    A service that counts nothing has one row with FLAT and 1.
    """

    id: int = 0
    package_id: int
    service_id: int
    unit: Unit
    quantity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPackage:
    """A client on a package from a day on, at its own price, until the first day it is not."""

    id: int = 0
    client_id: int
    package_id: int
    since: date
    until: date | None = None
    price: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A package offered to a client; `from_package_id` None: on none before."""

    id: int = 0
    client_id: int
    package_id: int
    from_package_id: int | None = None
    offered_on: date
    price: int
    answer: OfferAnswer = OfferAnswer.OPEN
    answered_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientMatch:
    """A match of a client with a service or a package that the user accepted, as it was then.

    `score` and `confidence` are per cent; `reasons` is what stood on the screen, line by line.
    """

    id: int = 0
    client_id: int
    service_id: int | None = None
    package_id: int | None = None
    persona_id: int | None = None
    score: int
    confidence: int
    reasons: str
    matched_on: date
