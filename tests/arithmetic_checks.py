"""Whether the rows of an arithmetic give its value."""

from clientdesk.domain.arithmetic import Arithmetic, Rounding, result_of


def adds_up(arithmetic: Arithmetic) -> bool:
    """Where there is no value, the rows must give none, or there are no rows."""
    found = result_of(arithmetic.terms)
    if found is None or arithmetic.value is None:
        return arithmetic.value is None and (found is None or not arithmetic.terms)
    match arithmetic.rounding:
        case Rounding.DOWN:
            return int(found) == arithmetic.value
        case Rounding.SHARED:
            return abs(found - arithmetic.value) < 1
        case Rounding.NONE:
            return found == arithmetic.value
