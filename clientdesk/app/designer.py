"""Use cases that begin and end a design: the firm's rules, and packages adopted from a proposal."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from clientdesk.app.package_book import PackageBook
from clientdesk.app.package_words import load_package_words
from clientdesk.app.services import cost_basis
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.design_records import Design, DesignedPackage, DesignRules, contents_of
from clientdesk.domain.package_records import LEAST_PACKAGES, MOST_PACKAGES, Package
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage.packages import packages_by_tier, set_contents
from clientdesk.storage.rows import Writer, fetch, get, insert, update
from clientdesk.storage.store import Store
from clientdesk.storage.sums import firm_of

# A package is worth offering that fits one client in so many, or at least so many.
_CLIENTS_A_PACKAGE = 20
_FEW = 3


class Designer:
    """Reads the rules of a design and writes what is adopted of it."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def rules(self) -> DesignRules:
        """The rules to begin with: the firm's own, and no package for a few clients only."""
        firm = firm_of(self._store)
        clients = fetch(self._store, Client, "archived = 0 AND prospect = 0")
        return DesignRules(
            least=LEAST_PACKAGES,
            most=MOST_PACKAGES,
            unwanted=firm.unwanted_services,
            target_margin=firm.target_margin,
            tolerance=firm.tolerance,
            minimum_fee=firm.minimum_fee,
            least_clients=min(max(len(clients) // _CLIENTS_A_PACKAGE, 1), _FEW),
        )

    def adopt(self, design: Design, which: Collection[int], names: Sequence[str]) -> Changes:
        """Makes the packages at some places of a design the active ones, as one change.

        Those that are active today are no longer; whoever is on one stays on it until moved.
        `names` are those of all packages of the design. Packages that a rule forbids, because they
        are not nested, get a written reason. Nothing chosen changes nothing. Raises Refused with
        TOO_MANY_PACKAGES, and with MISSING_NAME where one has none.
        """
        if not which:
            return Changes(frozenset())
        self._refuse(which, names)
        with self._store.change(ChangeLabel.ADOPT_PACKAGES) as change:
            for package in packages_by_tier(change, include_archived=True):
                if package.active:
                    update(change, replace(package, active=False))
            added = [
                self._add(change, design.packages[place], names[place]) for place in sorted(which)
            ]
            self._write_exceptions(change, added)
        return change.changes

    def _refuse(self, which: Collection[int], names: Sequence[str]) -> None:
        last = names[max(which)]
        if len(which) > MOST_PACKAGES:
            raise Refused(RefusalCode.TOO_MANY_PACKAGES, name=last)
        if not all(names[place].strip() for place in which):
            raise Refused(RefusalCode.MISSING_NAME)

    def _add(self, change: Writer, package: DesignedPackage, name: str) -> int:
        tiers = [each.tier for each in packages_by_tier(change, include_archived=True)]
        stored = Package(
            name=name.strip(),
            tier=max(tiers, default=0) + 1,
            price=package.price,
            planned_clients=len(package.client_ids),
            active=True,
        )
        package_id = insert(change, stored)
        basis = cost_basis(change, self._today)
        set_contents(change, package_id, contents_of(package.services, package.quantities, basis))
        return package_id

    def _write_exceptions(self, change: Writer, package_ids: Sequence[int]) -> None:
        problems = PackageBook(change, self._today).problems()
        words = load_package_words(firm_of(change).language)
        broken = {problem.package_id for problem in problems if problem.blocks}
        for package_id in package_ids:
            package = get(change, Package, package_id)
            if package is not None and package_id in broken:
                update(change, replace(package, exception=words.exception))
