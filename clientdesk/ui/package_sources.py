"""What the views of packages share: the tables they read, and the names in sentences."""

from collections.abc import Sequence

from clientdesk.domain.package_records import Package
from clientdesk.ui.package_words import Names
from clientdesk.ui.session import SOURCES, Session

PANE_WIDTH = 380
_CATALOGUE = {"service", "task", "package", "package_service"}
_AGREED = {"client", "engagement", "engagement_service"}
_TOOLS = {"tool", "tool_client", "tool_service", "tool_tier"}
_PERSONAS = {"persona", "persona_criterion", "persona_service"}
_ASSESSED = {"assessment", "assessment_answer", "form"}
_QUESTIONS = {"question", "question_option", "question_rule", "question_condition"}
_WORK = {"firm", "staff", "staff_rate", "time_entry", "invoice"}  # invoices bound the period
# How a client fits packages: what it needs, wants and can pay, and how long its work takes.
FIT_TABLES = frozenset(
    {"firm", "time_entry", "invoice", "client_fact", "custom_fact"}
    | {"client_match", "client_package"}
    | _CATALOGUE
    | _AGREED
    | _PERSONAS
    | _ASSESSED
    | _QUESTIONS
)
USE_TABLES = frozenset({"client_fact", "client_package"} | _CATALOGUE | _AGREED | _TOOLS | _WORK)
# The matrix shows floors and rules; beside it stand the fees and the profit of a package's clients.
BOARD_TABLES = frozenset(SOURCES | _CATALOGUE | {"client_package", "persona"})


def names_of(session: Session, packages: Sequence[Package]) -> Names:
    """The names of all services and of these packages."""
    services = session.desk.services.by_id()
    return Names(services, {package.id: package for package in packages}, session.formats)
