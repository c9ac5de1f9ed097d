"""How many clients fit a package, by count and by fees, and who fits none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from clientdesk.domain.money import ratio
from clientdesk.domain.package_fit import PackageFit, best_package
from clientdesk.domain.personas import Verdict


@dataclass(frozen=True, slots=True)
class Coverage:
    """Clients that fit at least one package; `fees` are a month's, in minor units.

    `uncovered` are the others, each with the package it comes nearest to (None: there is none),
    the highest fee first.
    """

    fitting: int
    clients: int
    fees_fitting: int
    fees: int
    uncovered: tuple[tuple[int, PackageFit | None], ...]

    @property
    def by_count(self) -> Fraction | None:
        return ratio(self.fitting, self.clients)

    @property
    def by_fees(self) -> Fraction | None:
        return ratio(self.fees_fitting, self.fees)

    @property
    def is_low(self) -> bool:
        """Whether half of the clients or fewer fit: most of them should (A12)."""
        return self.clients > 0 and 2 * self.fitting <= self.clients


def coverage(fits: Mapping[int, Sequence[PackageFit]], fees: Mapping[int, int]) -> Coverage:
    """From each client's fits with every package, and its monthly fee (none known: nothing)."""
    best = {client_id: best_package(found) for client_id, found in fits.items()}
    covered = {client_id for client_id, fit in best.items() if fits_well(fit)}
    outside = sorted((fees.get(id_, 0) * -1, id_) for id_ in best if id_ not in covered)
    return Coverage(
        fitting=len(covered),
        clients=len(best),
        fees_fitting=sum(fees.get(client_id, 0) for client_id in covered),
        fees=sum(fees.get(client_id, 0) for client_id in best),
        uncovered=tuple((client_id, best[client_id]) for _, client_id in outside),
    )


def fits_well(fit: PackageFit | None) -> bool:
    """Whether there is a package and it fits."""
    return fit is not None and fit.verdict is Verdict.FITS
