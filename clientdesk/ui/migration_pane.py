"""Beside the migration: the share of clients on packages, and one client's offers."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clientdesk.app.figures import ShareChart, share_figure
from clientdesk.app.messages import Messages
from clientdesk.app.migration import Direction, MigrationRow, StandardShare
from clientdesk.domain.changes import Changes
from clientdesk.domain.money import ratio
from clientdesk.domain.package_records import Offer, OfferAnswer, Package
from clientdesk.domain.problems import Refused
from clientdesk.ui.cards import Lines, column_of
from clientdesk.ui.charts import ChartPlace
from clientdesk.ui.client_commands import show
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.migration_words import answer_words
from clientdesk.ui.offer_dialogs import MoveDialog, OfferDialog
from clientdesk.ui.package_words import Names, why_words
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, SMALL, TIGHT, set_role

CHART_HEIGHT = 108


class ShareCard(QFrame):
    """How many clients are on a package now, and how that share grew month by month."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        set_role(self, "card")
        self._figure = text("", "figure")
        self._remark = text("", "caption", wrap=True)
        self._chart = ChartPlace(self.tr("Share of clients on packages by month"))
        self._chart.setFixedHeight(CHART_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(TIGHT)
        column.addWidget(text(self.tr("Clients on standard packages"), "caption"))
        column.addWidget(self._figure)
        column.addWidget(self._remark)
        column.addWidget(self._chart)

    def show_shares(self, shares: Sequence[StandardShare]) -> None:
        """The last one is this month's."""
        formats, now = self._session.formats, shares[-1]
        first = next((each for each in shares if each.clients), now)
        values = [ratio(each.on_standard, each.clients) for each in shares]
        count = self.tr("{count} of {clients}")
        self._figure.setText(count.format(count=now.on_standard, clients=now.clients))
        remark = self.tr("{share} today; {before} in {month}").format(
            share=formats.percent(values[-1]),
            before=formats.percent(ratio(first.on_standard, first.clients)),
            month=formats.month(first.month),
        )
        self._remark.setText(remark)
        chart = ShareChart(
            months=[formats.month(each.month).split()[0] for each in shares],
            shares=[float(value or 0) for value in values],
            tick=self._tick,
        )
        self._chart.show_figure(partial(share_figure, chart), remark)

    def _tick(self, value: float) -> str:
        return self._session.formats.percent(Fraction(value).limit_denominator(100))


class MigrationPane(QWidget):
    """One client's way, its offers, and what can be done next."""

    changed = Signal(object)  # Changes

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row: MigrationRow | None = None
        self._packages: Sequence[Package] = ()
        self._names = Names({}, {}, session.formats)
        self._name = text("", "page-title", wrap=True)
        self._way = text("", "strong", wrap=True)
        self._why = text("", "muted", wrap=True)
        self._refusal = text("", "bad", wrap=True)
        self._offers = Lines()
        self._no_offers = text(self.tr("Nothing was offered yet."), "muted")
        self._offer = self._button(self.tr("Offer…"), self.offer, "primary")
        self._move = self._button(self.tr("Move…"), self._on_move)
        self._accepted = self._button(
            self.tr("Accepted"), partial(self._answer, OfferAnswer.ACCEPTED)
        )
        self._declined = self._button(
            self.tr("Declined"), partial(self._answer, OfferAnswer.DECLINED)
        )
        self._withdraw = self._button(self.tr("Withdraw"), self._on_withdraw)
        self._lay_out()

    def set_packages(self, packages: Sequence[Package], names: Names) -> None:
        """The packages that can be offered, and the names of all."""
        self._packages, self._names = packages, names

    def show_row(self, row: MigrationRow | None) -> None:
        """Shows a client; None hides everything."""
        self.setVisible(row is not None)
        self._row = row
        self._say("")
        if row is None:
            return
        self._name.setText(row.client.name)
        self._way.setText(self._way_words(row))
        self._why.setText(self._why_words(row))
        self._show_offers(self._session.desk.offers.of(row.client.id))
        is_open = row.offer is not None and row.offer.answer is OfferAnswer.OPEN
        for each in (self._accepted, self._declined, self._withdraw):
            each.setVisible(is_open)
        for each in (self._offer, self._move):
            each.setEnabled(bool(self._packages))

    def offer(self) -> None:
        """Asks what to offer."""
        if self._row is not None and self._packages:
            self._open(OfferDialog(self._session, self._row, self._packages, self.window()))

    def _way_words(self, row: MigrationRow) -> str:
        before = row.from_package.name if row.from_package else self.tr("No package")
        if row.coming is not None and row.coming_on is not None:
            said = self.tr("{before} → {after}, from {day}")
            day = self._session.formats.short_date(row.coming_on)
            return said.format(before=before, after=row.coming.name, day=day)
        if row.to_package is None:
            return self.tr("{before}. It fits no package.").format(before=before)
        if row.direction is Direction.SAME:
            return self.tr("{before}: it suits best.").format(before=before)
        return self.tr("{before} → {after}").format(before=before, after=row.to_package.name)

    def _why_words(self, row: MigrationRow) -> str:
        """Why the package suits it, or why not even the nearest one does."""
        if row.fit is None:
            return ""
        package = self._names.package(row.fit.package_id)
        template = self.tr("{package}: {reason}.")
        return template.format(package=package, reason=why_words(row.fit, self._names))

    def _show_offers(self, offers: Sequence[Offer]) -> None:
        formats = self._session.formats
        self._offers.clear()
        self._no_offers.setVisible(not offers)
        for offer in offers:
            package = self._names.package(offer.package_id)
            self._offers.add(package, formats.amount(offer.price), strong=True)
            self._offers.add(answer_words(offer, formats), "")
            if offer.note:
                self._offers.add(offer.note, "")

    def _on_move(self) -> None:
        if self._row is not None:
            self._open(MoveDialog(self._session, self._row, self._packages, self.window()))

    def _answer(self, answer: OfferAnswer) -> None:
        desk = self._session.desk
        self._attempt(lambda offer: desk.offers.answer(offer.id, answer, desk.today))

    def _on_withdraw(self) -> None:
        offers = self._session.desk.offers
        self._attempt(lambda offer: offers.withdraw(offer.id))

    def _attempt(self, write: Callable[[Offer], Changes]) -> None:
        offer = self._row.offer if self._row else None
        if offer is None:
            return
        try:
            changes = write(offer)
        except Refused as refused:
            self._say(Messages(self._session.language).refusal(refused))
            return
        self.changed.emit(changes)

    def _say(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    def _open(self, dialog: OfferDialog | MoveDialog) -> None:
        dialog.changed.connect(self.changed)
        show(dialog)

    def _button(self, words_: str, go: Callable[[], object], role: str = "") -> QPushButton:
        made = button(words_, role=role)
        made.clicked.connect(lambda: go())  # noqa: PLW0108 - drops `checked`
        return made

    def _lay_out(self) -> None:
        head = card()
        inside = column_of(head)
        inside.setSpacing(6)
        for label in (self._name, self._way, self._why, self._refusal):
            inside.addWidget(label)
        inside.addLayout(_row(self._offer, self._move))
        inside.addLayout(_row(self._accepted, self._declined, self._withdraw))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(head)
        column.addWidget(self._history(), 1)

    def _history(self) -> QFrame:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, MEDIUM, 16, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(text(self.tr("Offers"), "card-title"))
        column.addWidget(self._no_offers)
        column.addWidget(self._offers)
        column.addStretch(1)
        body = card()
        column_of(body).setContentsMargins(1, 1, 1, 1)
        column_of(body).addWidget(scrolled(page, self.tr("Offers")))
        return body


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, TIGHT, 0, 0)
    row.setSpacing(SMALL)
    for each in buttons:
        row.addWidget(each)
    row.addStretch()
    return row
