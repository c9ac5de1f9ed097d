"""What the views of the Packages tab share: the tables they read, and the names in sentences."""

from collections.abc import Sequence

from clientdesk.domain.package_records import Package
from clientdesk.ui.package_words import Names
from clientdesk.ui.session import SOURCES, Session

PANE_WIDTH = 380
TABLES = SOURCES | {
    "service",
    "task",
    "tool_tier",
    "tool_service",
    "package",
    "package_service",
    "client_package",
    "client_match",
    "client_fact",
    "custom_fact",
    "persona",
    "persona_criterion",
    "persona_service",
    "engagement",
    "engagement_service",
}


def names_of(session: Session, packages: Sequence[Package]) -> Names:
    """The names of all services and of these packages."""
    services = session.desk.services.by_id()
    return Names(services, {package.id: package for package in packages}, session.formats)
