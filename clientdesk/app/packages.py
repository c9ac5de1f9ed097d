"""Use cases around packages: what they hold and cost, which clients fit, who is on which."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from clientdesk.app.package_book import PackageBook
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.coverage import fits_well
from clientdesk.domain.money import round_half_even
from clientdesk.domain.package_cost import Floor
from clientdesk.domain.package_fit import PackageFit, best_package
from clientdesk.domain.package_records import (
    MOST_PACKAGES,
    ClientMatch,
    ClientPackage,
    Package,
    PackageService,
)
from clientdesk.domain.package_rules import PackageProblem
from clientdesk.domain.personas import Verdict
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage.packages import (
    current_stays,
    end_stays,
    latest_stays,
    packages_by_tier,
    set_contents,
)
from clientdesk.storage.personas import matches_of
from clientdesk.storage.rows import Writer, delete, fetch, get, insert, update
from clientdesk.storage.store import Store


@dataclass(frozen=True, slots=True)
class Intake:
    """How a prospect stands to the packages that are offered, by tier: the one that suits it best,
    fitting or not, and whether it is better avoided. Where nothing says what it needs, neither is
    said."""

    fits: tuple[PackageFit, ...]

    @property
    def best(self) -> PackageFit | None:
        return best_package(self.fits)

    @property
    def avoid(self) -> bool:
        best = self.best
        return best is not None and not fits_well(best) and best.misfit > 0


class Packages:
    """Reads and writes packages, and matches clients with them."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def all(self, include_archived: bool = False) -> list[Package]:
        """Packages by tier, the smallest first."""
        return packages_by_tier(self._store, include_archived)

    def get(self, package_id: int) -> Package:
        """The package with this id, or Refused(PACKAGE_UNKNOWN)."""
        package = get(self._store, Package, package_id)
        if package is None:
            raise Refused(RefusalCode.PACKAGE_UNKNOWN)
        return package

    def contents(self, package_id: int | None = None) -> list[PackageService]:
        """What a package holds, in the order it was written; of all packages with None."""
        if package_id is None:
            return fetch(self._store, PackageService, order="package_id, id")
        return fetch(self._store, PackageService, "package_id = ?", [package_id])

    def save(self, package: Package, contents: Sequence[PackageService]) -> Changes:
        """Adds a package (id 0) in the next tier, or changes one; its contents are replaced.

        An active one is refused with EXCEPTION_REASON where it breaks a rule without a written
        reason, with EMPTY_PACKAGE without services, with UNPRICED_PACKAGE without a price, with
        TOO_MANY_PACKAGES as the sixth.
        """
        if not package.name.strip():
            raise Refused(RefusalCode.MISSING_NAME)
        stored = get(self._store, Package, package.id) if package.id else None
        if stored is None:
            package = replace(package, id=0, tier=self._next_tier())
        if package.active:
            self._refuse_broken(package, contents)
        label = ChangeLabel.EDIT_PACKAGE if stored else ChangeLabel.ADD_PACKAGE
        with self._store.change(label, package.name) as change:
            package_id = package.id or insert(change, package)
            if stored not in (None, package):
                update(change, package)
            set_contents(change, package_id, contents)
        return change.changes

    def move_tier(self, package_id: int, by: int) -> Changes:
        """Moves a package up (1) or down (-1) among those not archived, as far as there is one.

        Refused with EXCEPTION_REASON where active packages would no longer be nested and rising.
        """
        order = self.all()
        at = order.index(self.get(package_id))
        to = min(max(at + by, 0), len(order) - 1)
        order.insert(to, order.pop(at))
        moved = [replace(item, tier=tier) for tier, item in enumerate(order, 1)]
        self._refuse_order(moved, moved[to])
        with self._store.change(ChangeLabel.EDIT_PACKAGE, moved[to].name) as change:
            for package in moved:
                if package != get(change, Package, package.id):
                    update(change, package)
        return change.changes

    def archive(self, package_id: int, archived: bool = True) -> Changes:
        """Takes a package off the lists, no longer active, or puts it back as a draft."""
        package = self.get(package_id)
        label = ChangeLabel.ARCHIVE_PACKAGE if archived else ChangeLabel.RESTORE_PACKAGE
        with self._store.change(label, package.name) as change:
            update(change, replace(package, archived=archived, active=False))
        return change.changes

    def floor(self, package: Package, contents: Sequence[PackageService]) -> Floor:
        """What a package costs a month, line by line, stored or not; tools on planned clients."""
        return self.book().floor(package, contents)

    def check(
        self, package: Package, contents: Sequence[PackageService]
    ) -> tuple[PackageProblem, ...]:
        """The rules that a package, stored or not, breaks or would break if it were active."""
        tier = package.tier if package.id else self._next_tier()
        book = self.book().with_package(replace(package, active=True, tier=tier), contents)
        return tuple(problem for problem in book.problems() if problem.concerns(package.id))

    def fits(self, client_id: int) -> list[PackageFit]:
        """How a client or a prospect fits each package that is offered, by tier."""
        return self.book().fits(client_id)

    def intakes(self) -> dict[int, Intake]:
        """How each prospect that is not archived stands to the packages, by its id."""
        book = self.book()
        prospects = fetch(self._store, Client, "archived = 0 AND prospect = 1")
        return {client.id: Intake(tuple(book.fits(client.id))) for client in prospects}

    def on_package(self) -> dict[int, ClientPackage]:
        """By client id, the package it is on, or is about to move to (see `since`)."""
        return latest_stays(self._store, self._today)

    def on_package_today(self) -> dict[int, ClientPackage]:
        """The same without the moves planned for later: each client's package of today."""
        return current_stays(self._store, self._today)

    def accept(self, client_id: int, package_id: int, reasons_text: str) -> Changes:
        """Keeps how a client fits a package today, in place of an earlier match with it.

        Refused(CLIENT_EXCLUDED) where the package's persona excludes the client.
        """
        package, name = self.get(package_id), self._client_name(client_id)
        fit = self.book().fit(client_id, package)
        if fit.verdict is Verdict.EXCLUDED:
            raise Refused(RefusalCode.CLIENT_EXCLUDED, name=name)
        match = ClientMatch(
            client_id=client_id,
            package_id=package_id,
            persona_id=package.persona_id,
            score=round_half_even(fit.score * 100),
            confidence=round_half_even(fit.confidence * 100),
            reasons=reasons_text,
            matched_on=self._today,
        )
        with self._store.change(ChangeLabel.ACCEPT_MATCH, name) as change:
            for earlier in matches_of(change, client_id):
                if earlier.package_id == package_id:
                    delete(change, ClientMatch, earlier.id)
            insert(change, match)
        return change.changes

    def move(self, client_id: int, package_id: int | None, since: date, price: int) -> Changes:
        """Puts a client on a package from a day on at its own price a month; None: on none."""
        with self._store.change(ChangeLabel.MOVE_CLIENT, self._client_name(client_id)) as change:
            move_client(change, client_id, package_id, since, price)
        return change.changes

    def book(self) -> PackageBook:
        """The packages and all they are matched against, read once.

        What it says of all clients is for a job of a window: see `PackageBook`.
        """
        return PackageBook(self._store, self._today)

    def _client_name(self, client_id: int) -> str:
        client = get(self._store, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client.name

    def _next_tier(self) -> int:
        return max((package.tier for package in self.all()), default=0) + 1

    def _refuse_broken(self, package: Package, contents: Sequence[PackageService]) -> None:
        if not contents:
            raise Refused(RefusalCode.EMPTY_PACKAGE, name=package.name)
        if not package.price:
            raise Refused(RefusalCode.UNPRICED_PACKAGE, name=package.name)
        others = [item for item in self.all() if item.active and item.id != package.id]
        if len(others) >= MOST_PACKAGES:
            raise Refused(RefusalCode.TOO_MANY_PACKAGES, name=package.name)
        _refuse_unexcepted(package, self.check(package, contents))

    def _refuse_order(self, packages: Sequence[Package], moved: Package) -> None:
        broken = [
            problem
            for problem in self.book().with_packages(packages).problems()
            if problem.other_id is not None and problem.concerns(moved.id)
        ]
        _refuse_unexcepted(moved, broken)


def move_client(
    change: Writer, client_id: int, package_id: int | None, since: date, price: int
) -> None:
    """Writes into an open change that a client is on a package from a day on."""
    end_stays(change, client_id, since)
    if package_id is not None:
        insert(
            change,
            ClientPackage(client_id=client_id, package_id=package_id, since=since, price=price),
        )


def _refuse_unexcepted(package: Package, problems: Sequence[PackageProblem]) -> None:
    if any(problem.blocks and not problem.excepted for problem in problems):
        raise Refused(RefusalCode.EXCEPTION_REASON, name=package.name)
