"""Words for how an entry of the log stands, which depend on what it is."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.formats import Formats
from clientdesk.domain.interaction_fields import states_of
from clientdesk.domain.interactions import Interaction, InteractionKind, InteractionState
from clientdesk.ui.words import words

_Kind, _State = InteractionKind, InteractionState
_STATES: dict[tuple[InteractionKind, InteractionState], object] = {
    (_Kind.ONBOARDING_STEP, _State.DONE): QT_TRANSLATE_NOOP("Interactions", "Done"),
    (_Kind.ONBOARDING_STEP, _State.OPEN): QT_TRANSLATE_NOOP("Interactions", "Still to do"),
    (_Kind.INVOICE_QUERY, _State.DONE): QT_TRANSLATE_NOOP("Interactions", "Answered"),
    (_Kind.INVOICE_QUERY, _State.OPEN): QT_TRANSLATE_NOOP("Interactions", "Not answered yet"),
    (_Kind.COMPLAINT, _State.OPEN): QT_TRANSLATE_NOOP("Interactions", "Not settled yet"),
    (_Kind.COMPLAINT, _State.DONE): QT_TRANSLATE_NOOP("Interactions", "Settled"),
    (_Kind.FEE_DISPUTE, _State.OPEN): QT_TRANSLATE_NOOP("Interactions", "Not settled yet"),
    (_Kind.FEE_DISPUTE, _State.DONE): QT_TRANSLATE_NOOP("Interactions", "Settled"),
    (_Kind.COLLECTION_ATTEMPT, _State.OPEN): QT_TRANSLATE_NOOP("Interactions", "Under way"),
    (_Kind.COLLECTION_ATTEMPT, _State.DONE): QT_TRANSLATE_NOOP("Interactions", "Paid"),
    (_Kind.COLLECTION_ATTEMPT, _State.FAILED): QT_TRANSLATE_NOOP(
        "Interactions", "Closed without success"
    ),
    (_Kind.CREDIT_CHECK, _State.DONE): QT_TRANSLATE_NOOP("Interactions", "As the client told it"),
    (_Kind.CREDIT_CHECK, _State.FAILED): QT_TRANSLATE_NOOP(
        "Interactions", "Not as the client told it"
    ),
}


def state_words(kind: InteractionKind, state: InteractionState) -> str:
    """How an entry of a kind stands; '' for a kind that just happened."""
    if len(states_of(kind)) == 1:
        return ""
    known = _STATES.get((kind, state))
    return QCoreApplication.translate("Interactions", str(known)) if known else words(state)


def details(entry: Interaction, formats: Formats, other: Callable[[int], str]) -> list[str]:
    """What is known of an entry beside its day, kind and note; `other` names a client."""
    translate = QCoreApplication.translate
    said = [state_words(entry.kind, entry.state), entry.topic, entry.by]
    if entry.channel is not None:
        said.append(words(entry.channel))
    if entry.seconds:
        minutes = translate("Interactions", "{minutes} min")
        said.append(minutes.format(minutes=formats.number(round(entry.seconds / 60), 0)))
    said.append(_price_words(entry, formats))
    if entry.other_id is not None:
        said.append(other(entry.other_id))
    return [words_ for words_ in said if words_]


def _price_words(entry: Interaction, formats: Formats) -> str:
    """The amount; of work beside the agreement also who allowed it and whether it was paid."""
    translate = QCoreApplication.translate
    amount = "" if entry.amount is None else formats.money(entry.amount)
    if entry.kind is not InteractionKind.EXCEPTION:
        return amount
    if entry.approved_by:
        approved = translate("Interactions", "approved by {name}").format(name=entry.approved_by)
    else:
        approved = translate("Interactions", "approved by nobody")
    return ", ".join((_exception_price(entry, amount), approved))


def _exception_price(entry: Interaction, amount: str) -> str:
    translate = QCoreApplication.translate
    if entry.amount is None:
        return translate("Interactions", "no price yet")
    if entry.amount == 0:
        return translate("Interactions", "free of charge")
    paid = translate("Interactions", "{amount}, paid")
    unpaid = translate("Interactions", "{amount}, not paid yet")
    return (paid if entry.paid else unpaid).format(amount=amount)
