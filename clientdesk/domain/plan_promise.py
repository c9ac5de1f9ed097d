"""What a plan that is started promises of each client, and what it puts into its review."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from clientdesk.domain.money import WHOLE, average, round_half_even
from clientdesk.domain.plan import Lines, PlanBasis, outcome
from clientdesk.domain.plan_records import ActionKind, Plan, PlanAction
from clientdesk.domain.review import terms_of
from clientdesk.domain.review_records import ReviewSaving, ReviewTerms, SavingKind, TermsSide


def promised(basis: PlanBasis, actions: Sequence[PlanAction]) -> tuple[PlanAction, ...]:
    """The actions with an average month of their clients before, and with the plan if all agree.

    A month is one of those in which the client was there. Profit is contribution: overhead does not
    leave with a client. Who is let go has nothing any more; of a client in no figures nothing is
    known before, nor promised.
    """
    planned = outcome(basis, actions)
    return tuple(
        _with_figures(basis, action, planned.of(action.client_id))
        if action.client_id in basis.clients
        else action
        for action in actions
    )


def proposed_terms(
    terms: Iterable[ReviewTerms], plan: Plan, action: PlanAction, package: str = ""
) -> ReviewTerms | None:
    """What a plan proposes in place of the terms of a review; None where it is to let go.

    A fee that the plan leaves alone is today's. `package` is the name of its scope.
    """
    terms = tuple(terms)
    proposed = terms_of(terms, TermsSide.PROPOSED)
    if action.kind is ActionKind.LET_GO or proposed is None:
        return None
    original = terms_of(terms, TermsSide.ORIGINAL)
    today = original.fee if original else None
    return replace(
        proposed,
        fee=today if action.fee is None else action.fee,
        scope=package or proposed.scope,
        starts_on=plan.starts_on,
        note=action.note,
    )


def shared_savings(savings: Sequence[ReviewSaving], action: PlanAction) -> list[ReviewSaving]:
    """The savings of a review, of expenses so large a part as the plan has the client take over."""
    expenses = sum(each.amount for each in savings if each.kind is not SavingKind.DISCOUNT)
    if not action.shared or not expenses:
        return list(savings)
    share = min(round_half_even(Fraction(action.shared * WHOLE, expenses)), WHOLE)
    return [
        each if each.kind is SavingKind.DISCOUNT else replace(each, share=share) for each in savings
    ]


def _with_figures(basis: PlanBasis, action: PlanAction, planned: Lines) -> PlanAction:
    months = basis.clients[action.client_id].months
    today = basis.today.of(action.client_id)
    return replace(
        action,
        fee_before=average(today.fees, months),
        seconds_before=average(today.seconds, months),
        profit_before=average(today.contribution, months),
        fee_promised=average(planned.fees, months),
        seconds_promised=average(planned.seconds, months),
        profit_promised=average(planned.contribution, months),
    )
