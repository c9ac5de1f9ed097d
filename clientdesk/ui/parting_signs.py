"""What speaks for letting a client go and against it, in sentences; advice only."""

from fractions import Fraction

from PySide6.QtWidgets import QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.guard import Guard
from clientdesk.domain.parting_advice import ENOUGH, PartingAdvice
from clientdesk.domain.records import GuardReading
from clientdesk.ui.signs import GOOD, WARN, Signs

_PLAIN = ("circle", "muted")


class PartingSigns(Signs):
    """What was tried, what came of it, whether the usual rule is met, and the exits of the year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What speaks for it, and what against"))

    def show_advice(self, advice: PartingAdvice, exits: Guard, formats: Formats) -> None:
        """Says it in four sentences."""
        self.clear()
        self.add(_PLAIN, self._tried_words(advice))
        self.add(_PLAIN, self._profit_words(advice, formats))
        met = GOOD if advice.calls_for_it else WARN
        self.add(met, self._rule_words(advice))
        self.add(_PLAIN, self._exit_words(exits, formats))

    def _tried_words(self, advice: PartingAdvice) -> str:
        if not advice.tried:
            return self.tr("No remedy has been put to the client yet.")
        said = self.tr("Remedies tried: {tried}, agreed: {agreed}, refused or not kept: {failed}.")
        return said.format(tried=advice.tried, agreed=advice.agreed, failed=advice.without_success)

    def _profit_words(self, advice: PartingAdvice, formats: Formats) -> str:
        if advice.quarters is None:
            return self.tr("Profit after a remedy: nothing has been agreed yet.")
        if not advice.quarters:
            return self.tr("Profit since the agreed terms: not yet known, no quarter is over.")
        sums = " · ".join(formats.whole_amount(profit) for profit in advice.quarters)
        if advice.loses_on:
            said = self.tr("Profit since the agreed terms: two quarters below zero ({sums}).")
        elif len(advice.quarters) < ENOUGH:
            said = self.tr("Profit since the agreed terms, in the first quarter: {sums}.")
        else:
            said = self.tr("Profit since the agreed terms, in the last two quarters: {sums}.")
        return said.format(sums=sums)

    def _rule_words(self, advice: PartingAdvice) -> str:
        if advice.calls_for_it:
            return self.tr("The usual rule for letting go is met. A partner still has to agree.")
        return self.tr(
            "The usual rule for letting go is not met: two quarters below zero after a remedy, or "
            "two remedies refused or not kept."
        )

    def _exit_words(self, exits: Guard, formats: Formats) -> str:
        if exits.reading is GuardReading.ALL:
            said = self.tr(
                "Let go this year: {count} of at most {most} ({share} of {clients} clients, "
                "rounded down). This is a limit, not a goal."
            )
        else:
            said = self.tr(
                "Let go this year: {count} of at most {most} ({share} of {clients} clients with "
                "low, no or negative profit, rounded down). This is a limit, not a goal."
            )
        share = formats.percent(Fraction(exits.share, 100))
        return said.format(count=exits.let_go, most=exits.limit, share=share, clients=exits.base)
