"""How sure a plan is, and what may go wrong with it: sentences with a sign before each."""

from fractions import Fraction

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.domain.money import WHOLE
from clientdesk.domain.plan_odds import asks
from clientdesk.domain.plan_summary import PlanSummary
from clientdesk.domain.plan_view import PlanView
from clientdesk.ui.session import Session
from clientdesk.ui.signs import BAD, GOOD, UNKNOWN, WARN, Sign, Signs


class PlanRisks(QWidget):
    """What every plan has is said first, then only what this one may suffer from."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._signs = Signs(self.tr("How sure the plan is"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._signs)
        column.addStretch(1)

    @property
    def sentences(self) -> list[str]:
        """What is said."""
        return self._signs.sentences

    def show_view(self, view: PlanView) -> None:
        """Says it of a plan."""
        self._signs.clear()
        summary = view.summary
        if not summary.actions:
            self._signs.add(
                UNKNOWN, self.tr("Choose what to do with a client, or have a plan proposed.")
            )
            return
        self._say_refusals(view)
        self._say_chances(summary)
        self._say_limits(summary)
        self._say_time(summary)
        self._say_leaving(summary)
        self._say_cash(summary)

    def _say_refusals(self, view: PlanView) -> None:
        borne = view.summary.borne
        if not borne.asked:
            said = self.tr("Nobody is asked for anything: nobody can say no.")
            self._signs.add(GOOD, said)
        elif view.summary.effect.full_profit < 0:
            said = self.tr("Even if all agree, the firm earns less than today.")
            self._signs.add(BAD, said)
        else:
            self._signs.add(*self._borne(view))

    def _borne(self, view: PlanView) -> tuple[Sign, str]:
        borne = view.summary.borne
        asked = self.tr("You ask %n client(s).", "", borne.asked)
        if borne.any_of == borne.asked:
            well = self.tr("Even if all say no, the firm is no worse off.")
            return GOOD, f"{asked} {well}"
        if borne.any_of:
            may = self.tr(
                "Any %n of them may say no before the firm is worse off than today.",
                "",
                borne.any_of,
            )
            return GOOD, f"{asked} {may}"
        if not borne.at_best:
            none = self.tr("Any single refusal leaves the firm worse off than today.")
            return BAD, f"{asked} {none}"
        may = self.tr(
            "If it is those that matter least, %n may say no; the one that matters most may not.",
            "",
            borne.at_best,
        )
        return WARN, f"{asked} {may}"

    def _say_chances(self, summary: PlanSummary) -> None:
        """What chance would just do, against what is reckoned with."""
        chances = [action.chance for action in summary.actions if asks(action)]
        if not summary.break_even or not chances:
            return  # nobody is asked, it never pays, or it pays whatever they say
        formats = self._session.formats
        usual = Fraction(sum(chances), len(chances) * WHOLE)
        said = self.tr(
            "It pays if each agrees with a chance of {least} or more; you reckon with {usual} on "
            "average."
        )
        sign = GOOD if summary.expected_effect.full_profit >= 0 else WARN
        self._signs.add(
            sign,
            said.format(least=formats.percent(summary.break_even), usual=formats.percent(usual)),
        )

    def _say_time(self, summary: PlanSummary) -> None:
        """Time that is no longer worked for a client leaves the client, not the payroll."""
        freed = -summary.expected_effect.time_cost
        if freed <= 0:
            return
        amount = self._session.formats.money(summary.a_month(freed))
        said = self.tr(
            "Time worth {amount} a month comes free, as expected. It goes on being paid until it "
            "has other work: see Hours."
        )
        self._signs.add(WARN, said.format(amount=amount))

    def _say_leaving(self, summary: PlanSummary) -> None:
        if summary.at_risk:
            said = self.tr("%n client(s) would leave if they said no.", "", summary.at_risk)
            self._signs.add(WARN, said)
        if summary.exits and summary.stranded > 0:
            amount = self._session.formats.money(summary.a_month(summary.stranded))
            let_go = self.tr("It lets %n client(s) go.", "", summary.exits)
            stays = self.tr(
                "The {amount} of overhead a month that they bear stays and falls to the others."
            ).format(amount=amount)
            self._signs.add(WARN, f"{let_go} {stays}")

    def _say_limits(self, summary: PlanSummary) -> None:
        if summary.is_over_guard:
            over = summary.exits - summary.guard.left
            said = self.tr(
                "It lets %n client(s) more go than the yearly limit leaves: write the reason.",
                "",
                over,
            )
            self._signs.add(BAD, said)
        if summary.is_over_capacity:
            over = summary.planned.seconds - summary.practical_seconds
            hours = self._session.formats.hours(summary.a_month(over), 1)
            said = self.tr("It needs {hours} h a month more than the team can work for clients.")
            self._signs.add(BAD, said.format(hours=hours))

    def _say_cash(self, summary: PlanSummary) -> None:
        lowest = min(summary.cash, key=lambda each: each.total, default=None)
        if lowest is None or lowest.total >= 0:
            return
        formats = self._session.formats
        said = self.tr("Cash falls behind today's, by {amount} at the end of {month}.")
        words = said.format(amount=formats.money(-lowest.total), month=formats.month(lowest.month))
        self._signs.add(WARN, words)
