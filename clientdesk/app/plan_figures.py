"""Saved plans worked out, one or several beside one another."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from clientdesk.app.plans import SavedPlan
from clientdesk.app.proposals import PlanMaterial, Proposals
from clientdesk.domain.period import Period
from clientdesk.domain.plan_records import Plan
from clientdesk.domain.plan_summary import PlanSummary
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.plans import actions_of
from clientdesk.storage.rows import Reader, get


@dataclass(frozen=True, slots=True)
class ComparedPlan:
    """A plan and all there is to say of it; of plans over other periods compare a month."""

    saved: SavedPlan
    summary: PlanSummary


class PlanFigures:
    """Reads one state of the workbook, each period once: for a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._proposals = Proposals(reader, today)
        self._materials: dict[Period, PlanMaterial] = {}

    def summary(self, plan_id: int) -> PlanSummary:
        """A plan worked out; Refused(PLAN_UNKNOWN)."""
        return self._compared(plan_id).summary

    def compare(self, plan_ids: Iterable[int]) -> list[ComparedPlan]:
        """The plans in the order asked for; Refused(PLAN_UNKNOWN)."""
        return [self._compared(plan_id) for plan_id in plan_ids]

    def _compared(self, plan_id: int) -> ComparedPlan:
        plan = get(self._reader, Plan, plan_id)
        if plan is None:
            raise Refused(RefusalCode.PLAN_UNKNOWN)
        saved = SavedPlan(plan, actions_of(self._reader, plan_id))
        material = self._material(saved.period)
        return ComparedPlan(saved, material.summary(saved.actions, plan.starts_on))

    def _material(self, period: Period) -> PlanMaterial:
        if period not in self._materials:
            self._materials[period] = self._proposals.material(period)
        return self._materials[period]
