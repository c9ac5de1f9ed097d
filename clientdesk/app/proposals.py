"""Plans proposed: what can be done with each client, and the best choice among it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from clientdesk.app.acceptance import acceptance
from clientdesk.app.guard import guard_of
from clientdesk.app.package_book import PackageBook
from clientdesk.app.plan_basis import basis_and_report, plan_basis
from clientdesk.app.plan_progress import learned
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.coverage import fits_well
from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.formats import Formats
from clientdesk.domain.guard import Guard
from clientdesk.domain.package_records import Package
from clientdesk.domain.period import Period, add_months, next_month
from clientdesk.domain.plan import PlanBasis
from clientdesk.domain.plan_freed import PackageRate, best_earning_package
from clientdesk.domain.plan_options import Leeway, PlanOptions
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.plan_solver import Choice, Proposal, propose
from clientdesk.domain.plan_summary import PlanSummary, plan_summary
from clientdesk.domain.plan_view import PlanView, plan_view
from clientdesk.domain.records import Client
from clientdesk.storage.fee_terms import fees_agreed_after
from clientdesk.storage.reviews import parted_with
from clientdesk.storage.rows import Reader, fetch

__all__ = ["Choice", "PlanMaterial", "Proposal", "Proposals"]

_MONTHS_APART = 12  # a fee is not raised twice within them


@dataclass(frozen=True)
class PlanMaterial:
    """All that plans over a period are made and worked out from. It reads nothing more.

    `archived` clients are in the figures, but a plan does nothing with them any more: what it says
    of them is passed over until it was started.
    """

    basis: PlanBasis
    options: PlanOptions
    guard: Guard
    packages: tuple[PackageRate, ...]
    archived: frozenset[int] = frozenset()

    def summary(self, actions: Sequence[PlanAction], starts_on: date) -> PlanSummary:
        """All there is to say of a plan; `starts_on` is its first month."""
        return plan_summary(self.basis, self._standing(actions), starts_on, self.guard, self._best)

    def view(self, actions: Sequence[PlanAction], starts_on: date) -> PlanView:
        """The same with every client, and how the plan may end."""
        return plan_view(self.basis, self._standing(actions), starts_on, self.guard, self._best)

    def propose(self) -> Proposal:
        """The plan with the highest expected full profit under the yearly limit and the hours."""
        return propose(self.options, self.guard.left)

    def default_action(
        self, client_id: int, kind: ActionKind, package_id: int | None = None
    ) -> PlanAction:
        """What a form is filled with when a kind is chosen for a client."""
        return self.options.default(client_id, kind, package_id)

    def chance(self, action: PlanAction) -> int:
        """How likely the client agrees to an action as it stands, in per cent."""
        return self.options.chance(action)

    def _standing(self, actions: Sequence[PlanAction]) -> list[PlanAction]:
        return [each for each in actions if each.review_id or each.client_id not in self.archived]

    @property
    def _best(self) -> PackageRate | None:
        """What freed hours could be sold as."""
        return best_earning_package(self.packages)


class Proposals:
    """Reads one state of the workbook: the store's, or a snapshot's in a job.

    `period` None is the portfolio's default one.
    """

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today
        self._book = PackageBook(reader, today)

    @property
    def starts_on(self) -> date:
        """The first day on which a plan of today can change anything: of the next month."""
        return next_month(self._today)

    def basis(self, period: Period | None = None) -> PlanBasis:
        """The figures of a period with what its shares are made of."""
        return plan_basis(self._reader, period or self._default_period)

    def packages(self) -> list[PackageRate]:
        """The packages on offer by tier, as work that could be had."""
        return list(self._rates.values())

    def material(self, period: Period | None = None) -> PlanMaterial:
        """Everything read once: what windows and commands work with."""
        basis, report = basis_and_report(self._reader, period or self._default_period)
        return PlanMaterial(
            basis=basis,
            options=self._options(basis),
            guard=guard_of(self._reader, self._today, report),
            packages=tuple(self.packages()),
            archived=frozenset(each.id for each in fetch(self._reader, Client, "archived")),
        )

    @property
    def _default_period(self) -> Period:
        return Portfolio(self._reader, self._today).default_period()

    def _options(self, basis: PlanBasis) -> PlanOptions:
        """What can be done with each current client."""
        firm = self._book.firm
        return PlanOptions(
            basis=basis,
            acceptance=acceptance(learned(self._reader)),
            target_margin=firm.target_margin,
            digits=Formats(firm.language, firm.country, firm.currency).digits,
            leeways=self._leeways,
            packages=tuple(self._rates.values()),
        )

    @cached_property
    def _rates(self) -> dict[int, PackageRate]:
        return {package.id: self._rate(package) for package in self._book.offered}

    def _rate(self, package: Package) -> PackageRate:
        floor = self._book.floor(package, self._book.contents.get(package.id, ()))
        return PackageRate(package.id, package.name, package.price, floor.total, floor.seconds)

    @cached_property
    def _leeways(self) -> dict[int, Leeway]:
        """Of the current clients, but those that a review just ended with."""
        gone = parted_with(self._reader)
        recent = fees_agreed_after(self._reader, add_months(self.starts_on, -_MONTHS_APART))
        return {
            each.client_id: self._leeway(each, each.client_id in recent)
            for each in self._book.demands
            if each.client_id not in gone
        }

    def _leeway(self, demand: ClientDemand, recent: bool) -> Leeway:
        stays = (self._book.stays.get(demand.client_id), self._book.moves.get(demand.client_id))
        on_it = {stay.package_id for stay in stays if stay is not None}
        fits = self._book.all_fits()[demand.client_id]
        fitting = [each.package_id for each in fits if fits_well(each)]
        return Leeway(
            client_id=demand.client_id,
            reach=demand.reach,
            recent_terms=recent,
            packages=tuple(self._rates[id_] for id_ in fitting if id_ not in on_it),
            effort=demand.effort,
        )
