"""Sentences about the guided path, about what is due, and about the period before."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.agenda import (
    LOOK_AHEAD_DAYS,
    DueItem,
    DueKind,
    NextThing,
    Path,
    PathState,
    PathStep,
)
from clientdesk.domain.formats import Formats
from clientdesk.domain.money import ratio

translate = QCoreApplication.translate

_STATES: dict[PathState, object] = {
    PathState.OPEN: QT_TRANSLATE_NOOP("AgendaWords", "Not begun"),
    PathState.BEGUN: QT_TRANSLATE_NOOP("AgendaWords", "Begun"),
    PathState.DONE: QT_TRANSLATE_NOOP("AgendaWords", "Done"),
}
_BUTTONS: dict[PathStep, object] = {
    PathStep.PERSONAS: QT_TRANSLATE_NOOP("AgendaWords", "New persona"),
    PathStep.NEEDS: QT_TRANSLATE_NOOP("AgendaWords", "New assessment…"),
    PathStep.PACKAGES: QT_TRANSLATE_NOOP("AgendaWords", "Propose packages…"),
    PathStep.MIGRATE: QT_TRANSLATE_NOOP("AgendaWords", "Go to the offers"),
    PathStep.LET_GO: QT_TRANSLATE_NOOP("AgendaWords", "Go to the review"),
}
_NEXT: dict[PathStep, object] = {
    PathStep.PERSONAS: QT_TRANSLATE_NOOP("AgendaWords", "{name} has no ideal client yet."),
    PathStep.NEEDS: QT_TRANSLATE_NOOP("AgendaWords", "Ask {name} what it needs."),
    PathStep.MIGRATE: QT_TRANSLATE_NOOP("AgendaWords", "Offer {other} to {name}."),
    PathStep.LET_GO: QT_TRANSLATE_NOOP("AgendaWords", "{name}: decide at step 7."),
}
_BARE: dict[PathStep, object] = {
    PathStep.PERSONAS: QT_TRANSLATE_NOOP("AgendaWords", "Say which services the firm offers."),
    PathStep.NEEDS: QT_TRANSLATE_NOOP("AgendaWords", "Ask your clients what they need."),
    PathStep.PACKAGES: QT_TRANSLATE_NOOP(
        "AgendaWords", "Three to five packages that most clients fit."
    ),
    PathStep.MIGRATE: QT_TRANSLATE_NOOP("AgendaWords", "Offer each client its package."),
}
_DUE: dict[DueKind, object] = {
    DueKind.REVIEW: QT_TRANSLATE_NOOP("AgendaWords", "{client}: {what}"),
    DueKind.UNPLANNED: QT_TRANSLATE_NOOP(
        "AgendaWords", "{client}: plan the next action, step {step}"
    ),
    DueKind.DRAFT: QT_TRANSLATE_NOOP("AgendaWords", "{client}: finish the letter"),
    DueKind.DELIVER: QT_TRANSLATE_NOOP("AgendaWords", "{client}: send the letter"),
    DueKind.ANSWER: QT_TRANSLATE_NOOP("AgendaWords", "{client}: no answer to the letter"),
    DueKind.OFFER: QT_TRANSLATE_NOOP("AgendaWords", "{client}: ask for an answer to the offer"),
    DueKind.INSTALMENT: QT_TRANSLATE_NOOP("AgendaWords", "{client}: instalment of {amount}"),
    DueKind.HANDOVER: QT_TRANSLATE_NOOP("AgendaWords", "{client}: hand over {what}"),
}


def state_words(state: PathState) -> str:
    """How far a step is."""
    return translate("AgendaWords", str(_STATES[state]))


def step_words(step: PathStep, path: Path, formats: Formats) -> str:
    """What a step counts: '18 of 22 services have one'."""
    match step:
        case PathStep.PERSONAS:
            found = translate("AgendaWords", "{part} of %n service(s) have one", "", path.services)
            return found.format(part=path.described)
        case PathStep.NEEDS:
            found = translate("AgendaWords", "{part} of %n client(s) assessed", "", path.clients)
            return found.format(part=path.assessed)
        case PathStep.PACKAGES:
            found = translate(
                "AgendaWords", "%n package(s), {share} of clients fit", "", path.packages
            )
            return found.format(share=formats.percent(ratio(path.fitting, path.clients)))
        case PathStep.MIGRATE:
            found = translate("AgendaWords", "%n offer(s) made, {part} accepted", "", path.offers)
            return found.format(part=path.accepted)
        case PathStep.LET_GO:
            return translate("AgendaWords", "%n review(s) at step 7", "", path.deciding)


def next_words(thing: NextThing) -> str:
    """The sentence beside the button."""
    if thing.step is None:
        return translate("AgendaWords", "Nothing is left on the path: work out what pays most.")
    if not thing.name:
        return translate("AgendaWords", str(_BARE[thing.step]))
    template = translate("AgendaWords", str(_NEXT[thing.step]))
    return template.format(name=thing.name, other=thing.other)


def next_button(thing: NextThing) -> str:
    """What the button says that does the next thing."""
    if thing.step is None:
        return translate("AgendaWords", "Go to the plan")
    if thing.step is PathStep.PERSONAS and not thing.name:
        return translate("AgendaWords", "Services…")
    return translate("AgendaWords", str(_BUTTONS[thing.step]))


def due_words(item: DueItem, formats: Formats) -> str:
    """What is to be done, and for whom."""
    if item.kind is DueKind.ASSESSMENT:
        return translate("AgendaWords", "%n client(s) to be asked again", "", item.count)
    if item.kind is DueKind.BEGUN:
        return translate("AgendaWords", "%n assessment(s) not finished", "", item.count)
    template = translate("AgendaWords", str(_DUE[item.kind]))
    if item.kind is DueKind.REVIEW and not item.words:
        template = translate("AgendaWords", "{client}: step {step} of the review")
    return template.format(
        client=item.name,
        what=item.words,
        step=item.step,
        amount=formats.money(item.amount),
    )


def when_words(item: DueItem, today: date, formats: Formats) -> str:
    """'3 days late', 'today', 'Tue'; nothing where there is no day."""
    if item.on is None:
        return ""
    late = item.days_late(today)
    if late:
        return translate("AgendaWords", "%n day(s) late", "", late)
    if item.on == today:
        return translate("AgendaWords", "today")
    near = (item.on - today).days < LOOK_AHEAD_DAYS
    return formats.weekday(item.on) if near else formats.short_date(item.on)
