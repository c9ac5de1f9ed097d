"""What goes with the three doors: caps that fit today's fee, slower ways, a payment plan."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from clientdesk.app.diagnosis_sheet import DiagnosisSheet
from clientdesk.domain.doors import PlannedPayment, Stage, VolumeCap
from clientdesk.domain.formats import Formats
from clientdesk.ui.signs import Signs
from clientdesk.ui.words import words

_CAP = ("stack", "muted")
_STEPS = ("trend-up", "muted")
_PLAN = ("calendar-blank", "muted")


class DoorsDetails(Signs):
    """One sentence for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What goes with the three doors"))

    def show_sheet(self, sheet: DiagnosisSheet, formats: Formats) -> None:
        """Says nothing of what is not there."""
        self.clear()
        if sheet.doors.hours_to_cut:
            for cap in sheet.doors.volumes:
                self.add(_CAP, self._cap_words(cap))
        for stages in (sheet.doors.stages, sheet.three_stages):
            if stages:
                self.add(_STEPS, self._stage_words(stages, formats))
        if sheet.plan:
            self.add(_PLAN, self._plan_words(sheet.plan, formats))
        self.setVisible(bool(self.sentences))

    def _cap_words(self, cap: VolumeCap) -> str:
        template = self.tr("At today's fee: {fits} of {today} {unit} a month · {service}")
        volume = cap.volume
        return template.format(
            fits=cap.fits, today=volume.today, unit=words(volume.unit), service=volume.service
        )

    def _stage_words(self, stages: Sequence[Stage], formats: Formats) -> str:
        template = self.tr("The rise in %n step(s): {fees}", "", len(stages))
        fees = " · ".join(formats.whole_amount(stage.fee) for stage in stages)
        return template.format(fees=fees)

    def _plan_words(self, plan: Sequence[PlannedPayment], formats: Formats) -> str:
        template = self.tr("The open {balance} in %n payment(s) of {amount}, from {day}", "",
                           len(plan))  # fmt: skip
        return template.format(
            balance=formats.money(sum(payment.amount for payment in plan)),
            amount=formats.amount(plan[-1].amount),
            day=formats.short_date(plan[0].due_on),
        )
