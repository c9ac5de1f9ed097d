"""Joins the tabs of a workbook with the commands of its window, each tab when it is built."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from clientdesk.domain.changes import Changes
from clientdesk.ui.actions import Actions
from clientdesk.ui.page import Page
from clientdesk.ui.workspace import Workspace

if TYPE_CHECKING:
    from clientdesk.domain.agenda import DueItem, NextThing, PathStep
    from clientdesk.ui.assessments import AssessmentsPage
    from clientdesk.ui.clients import ClientsPage
    from clientdesk.ui.packages import PackagesPage
    from clientdesk.ui.personas import PersonasPage
    from clientdesk.ui.reviews import ReviewsPage

Refresh = Callable[[Changes], None]


def join_tabs(workspace: Workspace, actions: Actions, refresh: Refresh) -> None:
    """What the tabs ask for runs the window's commands; what they write is shown everywhere."""
    actions.add_tabs(workspace.tab_names, workspace.show_tab)
    actions.find.triggered.connect(workspace.go_to_search)
    actions.new_persona.triggered.connect(workspace.new_persona)
    actions.new_package.triggered.connect(workspace.new_package)
    actions.new_assessment.triggered.connect(workspace.new_assessment)
    actions.new_review.triggered.connect(workspace.new_review)
    workspace.client_changed.connect(actions.show_client)
    workspace.overview.changed.connect(refresh)
    _join_desk(workspace, actions)
    for late in workspace.late_pages:
        late.built.connect(partial(_join_page, refresh))
    workspace.clients.built.connect(partial(_join_clients, workspace, actions))
    workspace.personas.built.connect(partial(_join_personas, actions))
    workspace.packages.built.connect(partial(_join_packages, actions))
    workspace.assessments.built.connect(partial(_join_assessments, workspace))
    workspace.reviews.built.connect(partial(_join_reviews, workspace))


def _join_desk(workspace: Workspace, actions: Actions) -> None:
    desk = workspace.overview.desk
    desk.import_wanted.connect(actions.bring.trigger)
    desk.wanted.connect(partial(_go, workspace, actions))


def _go(workspace: Workspace, actions: Actions, wanted: "PathStep | NextThing | DueItem") -> None:
    from clientdesk.ui.desk_ways import go  # noqa: PLC0415 - not for the first window

    go(workspace, actions, wanted)


def _join_page(refresh: Refresh, page: Page) -> None:
    page.changed.connect(refresh)


def _join_clients(workspace: Workspace, actions: Actions, page: "ClientsPage") -> None:
    page.new_wanted.connect(actions.new_client.trigger)
    page.new_prospect_wanted.connect(actions.new_prospect.trigger)
    page.edit_wanted.connect(actions.edit_client.trigger)
    page.letter_wanted.connect(actions.letter.trigger)
    page.review_wanted.connect(actions.review.trigger)
    page.import_wanted.connect(actions.bring.trigger)
    page.picked.connect(actions.show_client)
    page.case_wanted.connect(workspace.review_client)


def _join_personas(actions: Actions, page: "PersonasPage") -> None:
    page.services_wanted.connect(actions.services.trigger)


def _join_packages(actions: Actions, page: "PackagesPage") -> None:
    page.services_wanted.connect(actions.services.trigger)
    page.propose_wanted.connect(actions.propose.trigger)


def _join_assessments(workspace: Workspace, page: "AssessmentsPage") -> None:
    page.case_wanted.connect(workspace.review_client)


def _join_reviews(workspace: Workspace, page: "ReviewsPage") -> None:
    page.client_wanted.connect(workspace.show_client)
