"""What each client brings with each candidate, and which candidates cannot stand side by side."""

from collections.abc import Sequence

import numpy as np

from clientdesk.domain.design_records import DesignRules, Objective
from clientdesk.domain.designer_candidates import Candidate, takers
from clientdesk.domain.designer_clients import ClientTable
from clientdesk.domain.package_cost import FloorKind
from clientdesk.domain.selection_task import Amounts, Mask

_MONTHS = 12
_THOUSAND = 1000


def yearly_profits(table: ClientTable, offered: Sequence[Candidate]) -> Amounts:
    """Clients x candidates: (price − work − tool shares) × 12, wherever a client may fit."""
    inside = np.array([table.columns(each.contents.services) for each in offered], np.bool_)
    inside = inside.reshape(len(offered), len(table.service_ids))
    net = np.array([each.price - _tools(each) for each in offered], np.int64)
    profits: Amounts = (net - table.costs @ inside.T.astype(np.int64)) * _MONTHS
    return profits


def fitting(table: ClientTable, offered: Sequence[Candidate], rules: DesignRules) -> Mask:
    """Clients x candidates: whether the client fits and can pay."""
    prices = np.array([each.price for each in offered], np.int64)
    fits = takers(table, [each.contents for each in offered], rules)
    return fits & (prices <= table.reach[:, None])


def values(fits: Mask, profits: Amounts, rules: DesignRules) -> Amounts:
    """What a choice is measured by: the profit above 0, or 1 client, as `client_weight` of them.

    Of two choices with as many clients the more profitable one has the greater value.
    """
    gains = np.where(fits, np.maximum(profits, 0), 0)
    if rules.objective is Objective.PROFIT:
        return gains
    most = max(int(gains.max(initial=0)), 1)
    weighed: Amounts = fits * client_weight(len(fits)) + gains * _THOUSAND // most
    return weighed


def client_weight(clients: int) -> int:
    """What one client more weighs: more than the profit of all of them, in thousandths."""
    return _THOUSAND * clients + 1


def at_odds(offered: Sequence[Candidate], rules: DesignRules) -> Mask:
    """Pairs of which one at most can be chosen: equal prices, a package not dearer than one that
    it holds; where packages are to be nested, also two of which neither holds the other.
    """
    different = list({id(each.contents): each.contents for each in offered}.values())
    places = {id(contents): place for place, contents in enumerate(different)}
    holds = np.array([[one.holds(other) for other in different] for one in different], np.bool_)
    which = np.array([places[id(each.contents)] for each in offered], np.intp)
    inside = holds.reshape(len(different), len(different))[np.ix_(which, which)]
    prices = np.array([each.price for each in offered], np.int64)
    wrong: Mask = (inside & (prices[:, None] <= prices)) | (prices[:, None] == prices)
    if rules.nested:
        wrong |= ~(inside | inside.T)
    wrong |= wrong.T
    np.fill_diagonal(wrong, False)
    return wrong


def _tools(candidate: Candidate) -> int:
    return sum(line.cost for line in candidate.floor.lines if line.kind is FloorKind.TOOL)
