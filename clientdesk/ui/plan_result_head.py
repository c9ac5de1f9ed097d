"""How far a started plan is: a badge with its months, and what that allows to be said."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from clientdesk.domain.period import add_months
from clientdesk.domain.plan_results import MONTHS_IN_ALL, MONTHS_NEEDED, PlanResult, Stage
from clientdesk.ui.dialogs import text
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, set_role
from clientdesk.ui.words import words


class StageLine(QWidget):
    """Wraps where there is no room for one line."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._badge = text("", "badge")
        self._said = text("", "caption", wrap=True)
        self._badge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self._badge)
        row.addWidget(self._said, 1)

    def show_result(self, result: PlanResult) -> None:
        """Says what is missing, what is held against what, or that the year is whole."""
        months = self.tr("{done} of {all} months").format(
            done=result.months,
            all=MONTHS_NEEDED if result.stage is Stage.TOO_EARLY else MONTHS_IN_ALL,
        )
        self._badge.setText(f"{words(result.stage)} · {months}")
        set_role(self._badge, "badge-warn" if result.stage is Stage.TOO_EARLY else "badge")
        self._said.setText(self._said_of(result))

    def _said_of(self, result: PlanResult) -> str:
        session, plan = self._session, result.plan
        if result.period is None or result.stage is Stage.TOO_EARLY:
            until = session.formats.month(add_months(result.begins, MONTHS_NEEDED - 1))
            return self.tr(
                "Nothing is claimed before three whole months: results stand here once {month} "
                "is complete. Until then, the promise and the answers."
            ).format(month=until)
        said = self.tr("Average month of {since} against {before}.").format(
            since=session.period_text(result.period),
            before=session.period_text(plan.period),
        )
        if result.stage is Stage.FINAL:
            return said
        season = self.tr("Busy and quiet seasons even out only over twelve months.")
        return f"{said} {season}"
