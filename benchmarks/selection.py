"""Choosing 3, 4 and 5 of 300 packages for 2,000 clients, beside a plain MIP given to HiGHS.

    python benchmarks/selection.py [SECONDS]

Three firms, made up with a fixed seed: one whose clients come in twelve kinds; one whose clients
also take packages that lack something or hold too much, so that many suit each; and one without
any kinds at all, whose clients and packages lie anywhere on a plane; its five
packages are not proved within 1 % in 10 s. For each it prints the time to the first answer, to one
that is proved within 1 %, and to the proof of the best, and the gap at the end; then the gap that
HiGHS has after the same SECONDS (10 if none) on the same model, x <= y and all conflicts included,
its building not counted. The last figure is HiGHS as the finisher: on the candidates alone that
reduced costs leave at the best multipliers, given our best answer as what it has to pass, with
conflicts as cliques. Needs highspy beside ClientDesk.
"""

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import highspy
import numpy as np

from clientdesk.domain.selection import selections
from clientdesk.domain.selection_bound import Descent
from clientdesk.domain.selection_search import greedy
from clientdesk.domain.selection_task import Amounts, Mask, make_task

CLIENTS, CANDIDATES, KINDS, SERVICES = 2_000, 300, 12, 22
MARKUPS = np.array([1.2, 1.4, 1.7, 2.0, 2.4])
WITHIN = Fraction(1, 100)
HALVINGS = 8  # of the steps towards the best multipliers, as our search has them


@dataclass(frozen=True)
class Firm:
    name: str
    values: Amounts
    conflicts: Mask


@dataclass
class Times:
    first: float = 0.0
    within: float | None = None
    proved: float | None = None
    gap: Fraction = Fraction(0)
    value: int = 0


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    for firm in (kinds("twelve kinds", 2, 4), kinds("soft needs", 4, 8), plane()):
        taken = (firm.values > 0).mean()
        print(f"{firm.name}: {CLIENTS} x {CANDIDATES}, {taken:.0%} of the values above 0")
        for most in (3, 4, 5):
            ours = measure(firm, most, seconds)
            print(f"  {most} packages: first {ours.first:.2f} s, within 1 % {said(ours.within)}, "
                  f"proved {said(ours.proved)}, gap {float(ours.gap):.2%}; "
                  f"HiGHS {plain_mip(firm, most, seconds, ours)}; "
                  f"as finisher {finisher(firm, most, seconds, ours)}", flush=True)  # fmt: skip


def said(seconds: float | None) -> str:
    return "not" if seconds is None else f"{seconds:.2f} s"


def measure(firm: Firm, most: int, seconds: float) -> Times:
    started = time.perf_counter()
    times = Times()
    for selection in selections(
        firm.values,
        most,
        firm.conflicts,
        seconds=seconds,
        clock=time.perf_counter,
        should_stop=lambda: False,
    ):
        passed = time.perf_counter() - started
        times.first = times.first or passed
        times.gap, times.value = selection.gap, selection.value
        if times.within is None and selection.gap <= WITHIN:
            times.within = passed
        if selection.proved:
            times.proved = passed
    return times


def plain_mip(firm: Firm, most: int, seconds: float, ours: Times) -> str:
    """What HiGHS has when the time is over: its time as a multiple of ours, its gap, and its answer
    as a share of ours.
    """
    highs = solver(seconds)
    highs.passModel(model(firm.values, np.argwhere(np.triu(firm.conflicts)), most))
    passed, found, bound = run(highs)
    times = f"{passed:.2f} s ({passed / (ours.proved or seconds):.0f} times as long)"
    if not 0 < found < np.inf:
        return f"{times}, no answer"
    gap, share = (bound - found) / bound, found / ours.value
    return f"{times}, gap {gap:.2%}, answer {share:.2%} of ours"


def finisher(firm: Firm, most: int, seconds: float, ours: Times) -> str:
    """Whether HiGHS proves our best answer on the candidates that are left, and how soon."""
    task = make_task(firm.values, most, firm.conflicts)
    target = ours.value << task.shift
    descent = Descent(task.gains, task.cliques, most, task.best_of(greedy(task).chosen))
    while descent.halvings <= HALVINGS:
        descent.step(target)
    left = np.flatnonzero(descent.best.bounds_with() >= target)
    apart = task.conflicts[np.ix_(left, left)]
    cliques = [np.flatnonzero(task.cliques[left] == each) for each in np.unique(task.cliques[left])]
    same = np.equal.outer(task.cliques[left], task.cliques[left])
    groups = [each for each in cliques if len(each) > 1]
    highs = solver(seconds)
    highs.setOptionValue("objective_bound", 0.5 - ours.value)
    values = (task.gains[left] >> task.shift).T
    highs.passModel(model(values, [*groups, *np.argwhere(np.triu(apart & ~same))], most))
    passed, _, bound = run(highs)
    if bound <= ours.value + 0.5:
        return f"{len(left)} left, proved {passed:.2f} s"
    over = "no bound" if np.isinf(bound) else f"bound {bound / ours.value:.2f} times our answer"
    return f"{len(left)} left, not in {passed:.2f} s, {over}"


def solver(seconds: float) -> highspy.Highs:
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", 2)
    highs.setOptionValue("time_limit", seconds)
    highs.setOptionValue("mip_rel_gap", 0.0)
    return highs


def run(highs: highspy.Highs) -> tuple[float, float, float]:
    """Seconds passed, what the answer brings, and the bound."""
    started = time.perf_counter()
    highs.run()
    passed = time.perf_counter() - started
    information = highs.getInfo()
    return passed, -information.objective_function_value, -information.mip_dual_bound


def model(values: Amounts, groups: Sequence[np.ndarray], most: int) -> highspy.HighsLp:
    """Columns: y of each candidate, then x of each value above 0; all of them 0 or 1. `groups` are
    candidates of which one at most can be chosen.
    """
    clients, candidates = values.shape
    client, candidate = np.nonzero(values)
    x = candidates + np.arange(len(client))
    link = 1 + clients + np.arange(len(x))
    sizes = np.array([len(group) for group in groups], np.int64)
    apart = 1 + clients + len(x) + np.repeat(np.arange(len(groups)), sizes)
    together = np.concatenate([np.zeros(0, np.int64), *groups])
    rows = [np.zeros(candidates, np.int64), 1 + client, link, link, apart]
    columns = [np.arange(candidates), x, x, candidate, together]
    ones = [np.ones(candidates), np.ones(len(x)), np.ones(len(x))]
    weights = [*ones, -np.ones(len(x)), np.ones(len(together))]
    upper = np.ones(1 + clients + len(x) + len(groups))
    upper[0], upper[link] = most, 0
    costs = np.concatenate([np.zeros(candidates), -values[client, candidate]])
    return assembled(
        np.concatenate(rows), np.concatenate(columns), np.concatenate(weights), upper, costs
    )


def assembled(
    rows: np.ndarray, columns: np.ndarray, weights: np.ndarray, upper: np.ndarray, costs: np.ndarray
) -> highspy.HighsLp:
    order = np.lexsort((columns, rows))
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(costs), len(upper)
    lp.col_cost_ = costs.astype(np.float64)
    lp.col_lower_, lp.col_upper_ = np.zeros(len(costs)), np.ones(len(costs))
    lp.row_lower_, lp.row_upper_ = np.full(len(upper), -np.inf), upper
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.searchsorted(rows[order], np.arange(len(upper) + 1))
    lp.a_matrix_.index_ = columns[order]
    lp.a_matrix_.value_ = weights[order]
    lp.integrality_ = [highspy.HighsVarType.kInteger] * len(costs)
    return lp


def kinds(name: str, missing: int, unwanted: int) -> Firm:
    """Clients of twelve kinds; packages are needs that occur and unions of two, at five prices."""
    numbers = np.random.default_rng(2)
    typical = numbers.random((KINDS, SERVICES)) < 0.35
    costs = numbers.integers(2_000, 20_000, SERVICES)
    strays = numbers.random((CLIENTS, SERVICES)) < 0.1
    needs = typical[numbers.integers(0, KINDS, CLIENTS)] ^ strays
    sizes = np.exp(numbers.normal(0, 0.5, CLIENTS))
    reach = needs @ costs * sizes * numbers.uniform(1.3, 3.0, CLIENTS)
    some = needs[numbers.choice(CLIENTS, CANDIDATES, replace=False)]
    pairs = typical[numbers.integers(0, KINDS, (2, CANDIDATES))]
    different = np.unique(np.vstack([typical, some, pairs[0] | pairs[1]]), axis=0)
    sets = different[numbers.permutation(len(different))[: CANDIDATES // len(MARKUPS)]]
    contents = np.repeat(sets, len(MARKUPS), axis=0)
    prices = contents @ costs * np.tile(MARKUPS, len(sets))
    used = (needs[:, None, :] & contents) @ costs * sizes[:, None]
    lacking = (needs[:, None, :] & ~contents).sum(axis=2)
    too_much = (contents & ~needs[:, None, :]).sum(axis=2)
    takes = (lacking <= missing) & (too_much <= unwanted) & (prices <= reach[:, None])
    values = np.where(takes, np.maximum(prices - used, 0), 0).astype(np.int64)
    return Firm(name, values, at_odds(contents, prices))


def at_odds(contents: Mask, prices: np.ndarray) -> Mask:
    """The same contents at two prices, and a bigger package that is not dearer."""
    inside = (contents[:, None, :] <= contents).all(axis=2)
    conflicts = inside & (prices[:, None] >= prices) | inside & inside.T
    np.fill_diagonal(conflicts, False)
    return conflicts | conflicts.T


def plane() -> Firm:
    """A client takes the packages near it; the nearer, the more it brings."""
    numbers = np.random.default_rng(1)
    clients, packages = numbers.random((CLIENTS, 1, 2)), numbers.random((CANDIDATES, 2))
    distances = np.sqrt(((clients - packages) ** 2).sum(axis=2))
    values = np.maximum((0.5 - distances) * 100_000, 0).astype(np.int64)
    values[numbers.random(values.shape) < 0.2] = 0
    return Firm("no kinds", values, np.zeros((CANDIDATES, CANDIDATES), np.bool_))


if __name__ == "__main__":
    main()
