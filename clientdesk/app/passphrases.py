"""How good a passphrase is, by the patterns that those who guess try first."""

from collections.abc import Sequence

from zxcvbn import zxcvbn

from clientdesk.domain.passphrase import SHORTEST, Strength

_LOOKED_AT = 72  # characters; more make the estimate slow and no passphrase weak


def strength(passphrase: str, own_words: Sequence[str] = ()) -> Strength:
    """Estimates by zxcvbn (Wheeler, USENIX Security 2016).

    `own_words` are what others know too, as the names of the firm and of the file.
    """
    if not passphrase:
        return Strength(0, 0)
    found = zxcvbn(passphrase[:_LOOKED_AT], user_inputs=[word for word in own_words if word])
    score = int(found["score"])
    return Strength(score if len(passphrase) >= SHORTEST else min(score, 1), int(found["guesses"]))
