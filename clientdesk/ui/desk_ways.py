"""Where the desk leads to: each step of the path, the next thing, and whatever is due."""

from clientdesk.domain.agenda import LETTERS, DueItem, DueKind, NextThing, PathStep
from clientdesk.ui.actions import Actions
from clientdesk.ui.workspace import (
    ASSESSMENTS_TAB,
    PACKAGES_TAB,
    PERSONAS_TAB,
    REVIEWS_TAB,
    Workspace,
)

_OF_CASES = (DueKind.REVIEW, DueKind.UNPLANNED, DueKind.INSTALMENT)
_OF_ASSESSMENTS = (DueKind.ASSESSMENT, DueKind.BEGUN)


def go(workspace: Workspace, actions: Actions, wanted: PathStep | NextThing | DueItem) -> None:
    """Goes to where it is done, or does it where a command can."""
    match wanted:
        case NextThing():
            _do_next(workspace, actions, wanted)
        case DueItem():
            _show_due(workspace, wanted)
        case _:
            _show_step(workspace, wanted)


def _show_step(workspace: Workspace, step: PathStep) -> None:
    match step:
        case PathStep.PERSONAS:
            workspace.show_tab(PERSONAS_TAB)
        case PathStep.NEEDS:
            workspace.show_assessments()
        case PathStep.PACKAGES:
            workspace.show_tab(PACKAGES_TAB)
        case PathStep.MIGRATE:
            workspace.show_migration()
        case PathStep.LET_GO:
            workspace.show_tab(REVIEWS_TAB)


def _do_next(workspace: Workspace, actions: Actions, thing: NextThing) -> None:
    """The next thing itself where a command does it, else the place where it is done."""
    match thing.step:
        case PathStep.PERSONAS if thing.name:
            workspace.new_persona()
        case PathStep.PERSONAS:
            actions.services.trigger()
        case PathStep.NEEDS if thing.target is not None:
            workspace.assess(thing.target)
        case PathStep.PACKAGES:
            actions.propose.trigger()
        case PathStep.LET_GO if thing.target is not None:
            workspace.show_review(thing.target)
        case None:
            workspace.show_plan()
        case step:
            _show_step(workspace, step)


def _show_due(workspace: Workspace, item: DueItem) -> None:
    if item.kind in LETTERS:
        workspace.letter_wanted.emit(item.target)
    elif item.kind in _OF_CASES and item.target is not None:
        workspace.show_review(item.target)
    elif item.kind in _OF_ASSESSMENTS:
        workspace.show_tab(ASSESSMENTS_TAB)
    elif item.kind is DueKind.OFFER:
        workspace.show_migration()
    elif item.kind is DueKind.HANDOVER and item.client_id is not None:
        workspace.show_client(item.client_id)
