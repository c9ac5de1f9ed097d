"""The yearly limit of exits for other programs."""

from clientdesk.domain.guard import Guard
from clientdesk.output.json_values import Json


def guard_json(guard: Guard) -> Json:
    """`share` is a part of 1, everything else counts clients."""
    return {
        "reading": guard.reading.value,
        "share": guard.share / 100,
        "clients": guard.clients,
        "weak": guard.weak,
        "base": guard.base,
        "let_go": guard.let_go,
        "limit": guard.limit,
        "left": guard.left,
    }
