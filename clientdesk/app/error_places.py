"""What a log may hold of an error: its type and where it was, not what it says.

A message, or a value in a line of a traceback, may be a client's name or a sum.
"""

from collections.abc import Iterator
from traceback import walk_tb

from clientdesk.domain.problems import Refused

_MOST = 10  # errors behind one another


def places_of(error: BaseException) -> str:
    """The error, then each one behind it, with the calls that led there, the innermost last."""
    return "\n".join(line for each in _chain(error) for line in _lines(each))


def _chain(error: BaseException) -> Iterator[BaseException]:
    found: BaseException | None = error
    for _ in range(_MOST):
        if found is None:
            return
        yield found
        found = found.__cause__ or found.__context__


def _lines(error: BaseException) -> Iterator[str]:
    kind = type(error)
    code = f" {error.code.value}" if isinstance(error, Refused) else ""
    yield f"{kind.__module__}.{kind.__qualname__}{code}"
    for frame, line in walk_tb(error.__traceback__):
        module = frame.f_globals.get("__name__", "?")
        yield f"  {module}:{line} {frame.f_code.co_name}"
