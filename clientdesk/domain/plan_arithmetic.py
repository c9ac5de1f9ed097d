"""How a line of a plan is made: today's line and what each client changes in it, if all agree."""

from collections.abc import Mapping
from fractions import Fraction

from clientdesk.domain.arithmetic import (
    Arithmetic,
    Figure,
    Measure,
    Term,
    TermLabel,
    in_hours,
    made,
    named_terms,
)
from clientdesk.domain.plan import Lines
from clientdesk.domain.plan_summary import PlanSummary

_MOST_ROWS = 10


def plan_line(summary: PlanSummary, figure: Figure, names: Mapping[int, str]) -> Arithmetic:
    """A line over the period: today's, then the clients with an action by how much they change it,
    and those without, who bear what is shared out anew. `names` are by client id.
    """
    measure = Measure.HOURS if figure is Figure.HOURS else Measure.MONEY
    changes = [
        (names.get(action.client_id, ""), _number(summary.effect_on(action.client_id), figure))
        for action in summary.actions
    ]
    changes.sort(key=lambda change: (-abs(change[1]), change[0]))
    changes = [change for change in changes if change[1]]
    terms = [Term(label=TermLabel.TODAY, value=_number(summary.today, figure), measure=measure)]
    terms += named_terms(changes, measure, _MOST_ROWS)
    others = _number(summary.effect_on_others, figure)
    if others:
        terms.append(Term(label=TermLabel.WITHOUT_ACTION, value=others, measure=measure))
    return made(figure, measure, terms)


def _number(lines: Lines, figure: Figure) -> Fraction | int:
    if figure is Figure.HOURS:
        return in_hours(lines.seconds)
    found: int = getattr(lines, figure.value)
    return found
