"""The card of what is missing to be sure of the figures, each with what mends it."""

from functools import partial

from PySide6.QtCore import Signal

from clientdesk.domain.formats import Formats
from clientdesk.domain.profitability import ProfitReport
from clientdesk.ui.client_filter import ClientFilter
from clientdesk.ui.link_card import LinkCard


class GapCard(LinkCard):
    """Hours without a cost or a client, clients without an agreement, invoices or time."""

    staff_wanted = Signal()  # where the cost of an hour is set
    unknown_time_wanted = Signal()  # the hours without a client
    list_chosen = Signal(object)  # ClientFilter

    def show_gaps(
        self, report: ProfitReport, without_rate: int, without_agreement: int, formats: Formats
    ) -> None:
        """`without_rate` people have no cost, `without_agreement` clients no agreement."""
        self.links.clear()
        self._add_time(report, without_rate, formats)
        self._add_clients(report, without_agreement)
        if not self.links.rows:
            self.links.say(self.tr("Nothing is missing: every hour has a client and a cost."))

    def _add_time(self, report: ProfitReport, without_rate: int, formats: Formats) -> None:
        uncosted, unknown = report.totals.uncosted_seconds, report.unattributed.seconds
        if without_rate:
            words = self.tr("Set the cost of %n person(s)", "", without_rate)
            self.links.add(words, "", self.staff_wanted.emit, "user")
        if uncosted:
            words = self.tr("{hours} h without a cost rate").format(hours=formats.hours(uncosted))
            self.links.add(words, "", self.staff_wanted.emit, "hourglass")
        if unknown:
            words = self.tr("{hours} h without a client").format(hours=formats.hours(unknown))
            self.links.add(words, "", self.unknown_time_wanted.emit, "clock")

    def _add_clients(self, report: ProfitReport, without_agreement: int) -> None:
        unpaid = sum(1 for each in report.clients if each.seconds and not each.fees)
        estimated = sum(1 for each in report.clients if each.estimated_seconds)
        if without_agreement:
            words = self.tr("%n client(s) without an agreement", "", without_agreement)
            self._add_list(words, ClientFilter.NO_AGREEMENT, "handshake")
        if estimated:
            words = self.tr("%n client(s) with estimated hours", "", estimated)
            self._add_list(words, ClientFilter.NO_TIME, "calculator")
        if unpaid:
            words = self.tr("%n client(s) with time but no invoice", "", unpaid)
            self._add_list(words, ClientFilter.NO_INVOICES, "receipt")

    def _add_list(self, words: str, choice: ClientFilter, picture: str) -> None:
        self.links.add(words, "", partial(self.list_chosen.emit, choice), picture)
