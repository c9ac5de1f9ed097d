"""The yearly limit of exits, how much of it is left, and the written reason to go over it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.plans import SavedPlan
from clientdesk.domain.guard import Guard
from clientdesk.domain.plan_view import PlanView
from clientdesk.domain.records import GuardReading
from clientdesk.ui.cards import Lines
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import LinesEditor
from clientdesk.ui.session import Session
from clientdesk.ui.theme import SMALL, TIGHT


class PlanLimitPane(QWidget):
    """The reason is asked for where the plan goes over the limit.

    It is kept by its button, and when its field is left: what was typed is not lost when another
    plan is chosen or this one is started.
    """

    reason_written = Signal(object)  # str

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._plan_id = 0
        self._lines = Lines()
        self._said = text("", "muted", wrap=True)
        self._reason = LinesEditor(lines=2)
        self._keep = button(self.tr("&Keep the reason"))
        self._why = QWidget()
        self._lay_out()
        self._reason.edited.connect(lambda: self._keep.setEnabled(True))
        self._keep.clicked.connect(self.keep_reason)
        self._reason.left.connect(self.keep_reason)

    def show_view(self, view: PlanView, saved: SavedPlan) -> None:
        """Shows a plan against the limit."""
        summary = view.summary
        self._show_lines(summary.guard, summary.exits)
        self._said.setText(self._base_words(summary.guard))
        self._why.setVisible(summary.is_over_guard or bool(saved.plan.reason))
        self._why.setEnabled(not saved.is_started)
        if saved.plan.id != self._plan_id or not self._keep.isEnabled():
            if self._reason.value() != saved.plan.reason:
                self._reason.set_value(saved.plan.reason)
            self._keep.setEnabled(False)
        self._plan_id = saved.plan.id

    def go_to_reason(self) -> None:
        """Puts the cursor where the reason is written."""
        self._why.show()
        self._reason.setFocus()

    def keep_reason(self) -> None:
        """Has what was typed since the last time stored."""
        if self._keep.isEnabled():
            self._keep.setEnabled(False)
            self.reason_written.emit(str(self._reason.value()))

    def _show_lines(self, guard: Guard, exits: int) -> None:
        formats = self._session.formats
        self._lines.clear()
        name = self.tr("Limit of this year: {share} % of {base}")
        limit = name.format(share=guard.share, base=guard.base)
        self._lines.add(limit, formats.number(guard.exact, 1))
        self._lines.add(self.tr("Rounded down"), formats.number(guard.limit), True)
        self._lines.add(self.tr("Let go since January"), formats.number(-guard.let_go))
        self._lines.add(self.tr("Left this year"), formats.number(guard.left), True)
        self._lines.add(self.tr("Let go by this plan"), formats.number(-exits))
        rest = guard.left - exits
        name = self.tr("Left then") if rest >= 0 else self.tr("Over the limit by")
        self._lines.add(name, formats.number(abs(rest)), True, rest < 0)

    def _base_words(self, guard: Guard) -> str:
        if guard.reading is GuardReading.ALL:
            base = self.tr("Counted are all clients of today and those let go this year.")
        else:
            base = self.tr(
                "Counted are today's clients with low, no or negative profit and those let go this "
                "year."
            )
        guarded = self.tr(
            "It is a guard, not a quota: nobody has to go. Over it, a plan needs a written reason."
        )
        return f"{base} {guarded}"

    def _lay_out(self) -> None:
        label = text(self.tr("Reason to &go over the limit"), "caption")
        label.setBuddy(self._reason)
        self._reason.setAccessibleName(self.tr("Reason to go over the limit"))
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self._keep)
        inside = QVBoxLayout(self._why)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(TIGHT)
        inside.addLayout(head)
        inside.addWidget(self._reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for part in (self._lines, self._said, self._why):
            column.addWidget(part)
        column.addStretch(1)
