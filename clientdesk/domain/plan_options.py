"""What a plan can sensibly do with each client, and how likely the client agrees to it.

A rise stops at the fee that reaches the target margin and at what the client can pay; a client at
the target has none, nor has one whose terms are younger than a year. Within a band of the chances
to agree only its highest fee can be the best one, so each band gives one fee: the choice among all
fees loses nothing by it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from clientdesk.domain.acceptance import Acceptance
from clientdesk.domain.doors import DoorBasis, OverheadPool, seconds_to_cut, target_fee
from clientdesk.domain.money import WHOLE, ratio, round_half_even
from clientdesk.domain.plan import PlanBasis, PlanClient
from clientdesk.domain.plan_bills import leaving_saves
from clientdesk.domain.plan_freed import PackageRate
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.plan_worth import worth
from clientdesk.domain.records import OverheadDriver

_MINUTE = 60
_PARTS_OF_COSTS = (Fraction(1, 2), Fraction(1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Leeway:
    """How far the firm can go with a client, beside its figures.

    `reach` is the most it can pay a month, None where nothing says so; `recent_terms`: its fee was
    agreed within a year; `packages` are those that fit and that it is not on; `effort` is its own
    time ÷ the standard time of its services.
    """

    client_id: int
    reach: int | None = None
    recent_terms: bool = False
    packages: tuple[PackageRate, ...] = ()
    effort: Fraction = Fraction(1)


@dataclass(frozen=True, kw_only=True)
class PlanOptions:
    """The actions that plans are made of. A client without a leeway is kept: it left already.

    `target_margin` is per cent of fees, `digits` those of the currency; `packages` are all that
    are offered.
    """

    basis: PlanBasis
    acceptance: Acceptance
    target_margin: int
    digits: int
    leeways: Mapping[int, Leeway]
    packages: tuple[PackageRate, ...] = ()

    def of(self, client_id: int) -> tuple[PlanAction, ...]:
        """All that makes sense, from the gentlest on: keeping comes first, letting go last."""
        leeway = self.leeways.get(client_id)
        if leeway is None or client_id not in self.basis.clients:
            return (PlanAction(client_id=client_id),)
        return tuple(self._all(self.basis.clients[client_id], leeway))

    def default(
        self, client_id: int, kind: ActionKind, package_id: int | None = None
    ) -> PlanAction:
        """What is put up when this kind is chosen: the option that is worth most, of one package
        where it is named; where nothing makes sense, the smallest step.
        """
        found = [each for each in self.of(client_id) if each.kind is kind]
        if package_id is not None:
            found = [each for each in found if each.package_id == package_id]
        if not found:
            return self._fallback(client_id, kind, package_id)
        return max(found, key=self.worth)

    def best_of_each_kind(self, client_id: int) -> list[PlanAction]:
        """The option of each kind that is worth most, without keeping; the best one first."""
        best: dict[ActionKind, PlanAction] = {}
        for each in self.of(client_id):
            rival = best.get(each.kind)
            if rival is None or self.worth(each) > self.worth(rival):
                best[each.kind] = each
        best.pop(ActionKind.KEEP, None)
        kinds = [kind for kind in ActionKind if kind in best]
        return sorted((best[kind] for kind in kinds), key=self.worth, reverse=True)

    def chance(self, action: PlanAction) -> int:
        """How likely the client agrees to it as it is, in per cent, by default."""
        return self.acceptance.chance(action.kind, self._dearer(action))

    def worth(self, action: PlanAction) -> Fraction:
        """What it adds to the expected full profit of the period, in minor units."""
        return worth(self.basis, action, self._saves).expected

    def paid(self, client_id: int) -> int:
        """What a client pays a month: its fee, or an average month's fees where they are more."""
        client = self.basis.clients[client_id]
        average = -(-client.result.fees // client.months)
        return max(client.current or 0, average, 0)

    def _all(self, client: PlanClient, leeway: Leeway) -> Iterator[PlanAction]:
        id_, costs = leeway.client_id, self._costs(client)
        yield PlanAction(client_id=id_)
        yield from (self._share(id_, part) for part in _PARTS_OF_COSTS if part * costs >= 1)
        if not leeway.recent_terms:
            yield from (self._raise(id_, fee) for fee in self._fees(client, leeway))
        yield from (self._scope(id_, seconds) for seconds in self._scopes(client))
        for package in leeway.packages:
            if not leeway.recent_terms or package.price <= self.paid(id_):
                yield self._package(leeway, package)
        yield PlanAction(client_id=id_, kind=ActionKind.LET_GO)

    def _fees(self, client: PlanClient, leeway: Leeway) -> list[int]:
        """The highest fee of each band up to the target and the client's reach."""
        margin, target = client.result.margin, target_fee(self._door(client))
        paid = self.paid(leeway.client_id)
        if target is None or (margin is not None and margin * WHOLE >= self.target_margin):
            return []
        top = target if leeway.reach is None else min(target, self._whole(leeway.reach))
        steps = (self._whole(paid * (WHOLE + each) // WHOLE) for each in self._limits)
        return sorted({fee for fee in (*steps, top) if paid < fee <= top})

    def _scopes(self, client: PlanClient) -> list[int]:
        """Delivery a month that is left: the least of each band, down to what reaches the target.

        A cut below the first band is not worth a talk, one beyond the last would be another
        agreement.
        """
        cut = seconds_to_cut(self._door(client))
        if not cut:
            return []
        work = client.result.delivery_seconds // client.months
        edges = [work * each // (WHOLE + each) for each in self._limits]
        cuts = {_minutes(min(edge, cut)) for edge in edges if cut >= edges[0]}
        return sorted((work - each for each in cuts if each), reverse=True)

    def _costs(self, client: PlanClient) -> int:
        """Direct expenses of an average month."""
        return max(client.result.expenses // client.months, 0)

    def _raise(self, client_id: int, fee: int) -> PlanAction:
        return self._asking(PlanAction(client_id=client_id, kind=ActionKind.RAISE, fee=fee))

    def _scope(self, client_id: int, seconds: int) -> PlanAction:
        return self._asking(PlanAction(client_id=client_id, kind=ActionKind.SCOPE, seconds=seconds))

    def _share(self, client_id: int, part: Fraction) -> PlanAction:
        shared = int(part * self._costs(self.basis.clients[client_id]))
        return self._asking(PlanAction(client_id=client_id, kind=ActionKind.SHARE, shared=shared))

    def _package(self, leeway: Leeway, package: PackageRate) -> PlanAction:
        """A package without task times tells no hours: they stay as they are."""
        action = PlanAction(
            client_id=leeway.client_id,
            kind=ActionKind.PACKAGE,
            fee=package.price,
            seconds=round_half_even(package.seconds * leeway.effort) or None,
            package_id=package.package_id,
        )
        return self._asking(action)

    def _fallback(self, client_id: int, kind: ActionKind, package_id: int | None) -> PlanAction:
        """The smallest step of a kind that does not suggest itself; of packages the one nearest to
        what is paid.
        """
        client = self.basis.clients[client_id]
        work, least = client.result.delivery_seconds // client.months, self._limits[0]
        if kind is ActionKind.RAISE:
            fee = self._whole(self.paid(client_id) * (WHOLE + least) // WHOLE)
            return self._raise(client_id, fee or target_fee(self._door(client)) or 0)
        if kind is ActionKind.SCOPE:
            return self._scope(client_id, work - _minutes(work * least // (WHOLE + least)))
        if kind is ActionKind.SHARE:
            return self._share(client_id, Fraction(1))
        if kind is ActionKind.PACKAGE:
            wanted = [each for each in self.packages if package_id in (None, each.package_id)]
            leeway, paid = self._leeway(client_id), self.paid(client_id)
            if not wanted:
                return _empty(client_id, kind)
            return self._package(leeway, min(wanted, key=lambda each: abs(each.price - paid)))
        return _empty(client_id, kind)

    def _leeway(self, client_id: int) -> Leeway:
        return self.leeways.get(client_id, Leeway(client_id=client_id))

    def _asking(self, action: PlanAction) -> PlanAction:
        """With its chance. What gets dearer is taken to cost the firm the worse of both: that the
        client stays as it is, or leaves.
        """
        today = self.basis.today.of(action.client_id)
        brings = today.contribution + today.tools - self._saves.get(action.client_id, 0)
        dearer = action.fee is not None and action.fee > self.paid(action.client_id)
        refused = IfRefused.LEAVES if dearer and brings > 0 else IfRefused.STAYS
        return replace(action, chance=self.chance(action), if_refused=refused)

    def _dearer(self, action: PlanAction) -> Fraction | None:
        """By which part of what it is today it gets dearer for the client: its fee, or an hour of
        the work that is left. None where it pays nothing today, or would get nothing.
        """
        client, paid = self.basis.clients[action.client_id], self.paid(action.client_id)
        if action.kind is ActionKind.SCOPE:
            work = Fraction(client.result.delivery_seconds, client.months)
            left = work if action.seconds is None else action.seconds
            return ratio(work - left, left)
        fee = paid if action.fee is None else action.fee
        return ratio(fee + action.shared - paid, paid)

    def _door(self, client: PlanClient) -> DoorBasis:
        result, driver = client.result, self.basis.driver
        own = result.seconds if driver is OverheadDriver.HOURS else max(result.fees, 0)
        return DoorBasis(
            result=result,
            months=client.months,
            current=client.current,
            overhead=OverheadPool(self.basis.overhead_total, driver, self._weight - own),
            target_margin=self.target_margin,
            digits=self.digits,
        )

    def _whole(self, fee: int) -> int:
        """Down to whole currency units."""
        unit: int = 10**self.digits
        return fee // unit * unit

    @cached_property
    def _weight(self) -> int:
        """What all clients weigh by the driver of overhead."""
        results = [client.result for client in self.basis.clients.values()]
        if self.basis.driver is OverheadDriver.HOURS:
            return sum(result.seconds for result in results)
        return sum(max(result.fees, 0) for result in results)

    @cached_property
    def _limits(self) -> tuple[int, ...]:
        return tuple(band.up_to for band in self.acceptance.bands)

    @cached_property
    def _saves(self) -> dict[int, int]:
        return leaving_saves(self.basis)


def _minutes(seconds: int) -> int:
    """Down to whole minutes."""
    return seconds // _MINUTE * _MINUTE


def _empty(client_id: int, kind: ActionKind) -> PlanAction:
    return PlanAction(client_id=client_id, kind=kind)
