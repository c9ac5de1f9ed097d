"""Which composer writes which kind of letter."""

from collections.abc import Callable, Mapping

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.offboarding import compose_offboarding
from clientdesk.domain.package_offer import compose_offer
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.renegotiation import compose_renegotiation
from clientdesk.domain.scope_change import compose_scope_change
from clientdesk.domain.thanks import compose_thanks
from clientdesk.domain.wording import Wording

_COMPOSERS: Mapping[LetterKind, Callable[[LetterInputs, Wording, Formats], Letter]] = {
    LetterKind.RENEGOTIATION: compose_renegotiation,
    LetterKind.SCOPE_CHANGE: compose_scope_change,
    LetterKind.OFFER: compose_offer,
    LetterKind.OFFBOARDING: compose_offboarding,
    LetterKind.THANKS: compose_thanks,
}
LETTER_KINDS = tuple(_COMPOSERS)  # those that go to a client


def compose_letter(
    kind: LetterKind, inputs: LetterInputs, words: Wording, formats: Formats
) -> Letter:
    """The letter as data. Raises Refused where none can be made: FIRM_NAME_MISSING, and by kind
    NO_FEE, NO_RISE, NO_OPTIONS, NO_PACKAGE.
    """
    if not inputs.firm.name:
        raise Refused(RefusalCode.FIRM_NAME_MISSING)
    return _COMPOSERS[kind](inputs, words, formats)
