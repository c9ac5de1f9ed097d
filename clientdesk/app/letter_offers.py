"""A package that a final letter offers is an offer made: it waits for its answer like any other."""

from clientdesk.domain.letter_inputs import LetterInputs, LetterOption
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.package_records import Offer, OfferAnswer
from clientdesk.storage.packages import current_stays
from clientdesk.storage.rows import Writer, fetch, insert


def record_offer(change: Writer, kind: LetterKind, inputs: LetterInputs) -> None:
    """Stores the offer of a package letter; one that waits for the same answer is left alone."""
    offered = _offered(inputs) if kind is LetterKind.OFFER else None
    if offered is None or offered.package_id is None:
        return
    client_id, terms = inputs.client.id, inputs.terms
    waiting = fetch(
        change,
        Offer,
        "client_id = ? AND package_id = ? AND price = ? AND answer = ?",
        [client_id, offered.package_id, offered.price, OfferAnswer.OPEN],
    )
    if waiting:
        return
    stay = current_stays(change, terms.letter_date).get(client_id)
    offer = Offer(
        client_id=client_id,
        package_id=offered.package_id,
        from_package_id=stay.package_id if stay else None,
        offered_on=terms.letter_date,
        price=offered.price,
    )
    insert(change, offer)


def _offered(inputs: LetterInputs) -> LetterOption | None:
    """The recommended option, or the only one."""
    options = inputs.terms.options
    marked = [option for option in options if option.recommended]
    if marked:
        return marked[0]
    return options[0] if len(options) == 1 else None
