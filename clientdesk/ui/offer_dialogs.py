"""Dialogs of the migration: an offer to a client, and a move without one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from clientdesk.app.migration import MigrationRow
from clientdesk.domain.changes import Changes
from clientdesk.domain.package_records import Package
from clientdesk.domain.period import next_month
from clientdesk.ui.editors import ChoiceEditor, DateEditor, MoneyEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """A package at a price from or on a day; fields that may still be empty."""

    package: Package | None
    price: int | None
    day: date | None
    note: str = ""


class OfferDialog(RecordDialog[_Draft]):
    """Offers a package to a client; begins with the one that suits it best."""

    def __init__(
        self, session: Session, row: MigrationRow, packages: Sequence[Package], parent: QWidget
    ) -> None:
        self._desk, self._client = session.desk, row.client
        self._package = ChoiceEditor([(each, each.name) for each in packages])
        self._price = MoneyEditor(session.formats)
        self._package.edited.connect(self._on_package_chosen)
        form = RecordForm[_Draft](self._fields(session))
        best = _suiting(row, packages) or packages[0]
        form.load(_Draft(package=best, price=best.price, day=session.desk.today))
        title = self.tr("Offer to {client}").format(client=row.client.name)
        super().__init__(title, form, self._make, parent)

    def _fields(self, session: Session) -> list[Field]:
        day = DateEditor(session.formats, session.desk.today)
        amount, missing = self.tr("Write a price."), self.tr("Write a day.")
        return [
            Field("package", self.tr("&Package"), self._package, wide=True),
            Field("price", self.tr("P&rice a month"), self._price, amount),
            Field("day", self.tr("&Offered on"), day, missing),
            Field("note", self.tr("&Note"), TextEditor(), wide=True),
        ]

    def _on_package_chosen(self) -> None:
        package = self._package.value()
        if isinstance(package, Package):
            self._price.set_value(package.price)

    def _make(self, draft: _Draft) -> Changes:
        if draft.package is None or draft.price is None or draft.day is None:
            raise ValueError("the form lets no empty field pass")
        offers = self._desk.offers
        return offers.make(self._client.id, draft.package.id, draft.price, draft.day, draft.note)


class MoveDialog(RecordDialog[_Draft]):
    """Puts a client on a package, or on none, from a day on, without an offer."""

    def __init__(
        self, session: Session, row: MigrationRow, packages: Sequence[Package], parent: QWidget
    ) -> None:
        self._desk, self._client = session.desk, row.client
        choices: list[tuple[object, str]] = [(None, self.tr("On no package"))]
        choices += [(each, each.name) for each in packages]
        self._package = ChoiceEditor(choices)
        self._price = MoneyEditor(session.formats)
        self._package.edited.connect(self._on_package_chosen)
        form = RecordForm[_Draft](self._fields(session))
        best = _suiting(row, packages)
        first = next_month(session.desk.today)
        form.load(_Draft(package=best, price=best.price if best else 0, day=first))
        self._price.setEnabled(best is not None)
        title = self.tr("Move {client}").format(client=row.client.name)
        super().__init__(title, form, self._move, parent)

    def _fields(self, session: Session) -> list[Field]:
        day = DateEditor(session.formats, session.desk.today)
        amount, missing = self.tr("Write a price."), self.tr("Write a day.")
        return [
            Field("package", self.tr("&Package"), self._package, wide=True),
            Field("price", self.tr("P&rice a month"), self._price, amount),
            Field("day", self.tr("&From"), day, missing),
        ]

    def _on_package_chosen(self) -> None:
        package = self._package.value()
        self._price.set_value(package.price if isinstance(package, Package) else 0)
        self._price.setEnabled(isinstance(package, Package))

    def _move(self, draft: _Draft) -> Changes:
        if draft.price is None or draft.day is None:
            raise ValueError("the form lets no empty field pass")
        package_id = draft.package.id if draft.package else None
        return self._desk.packages.move(self._client.id, package_id, draft.day, draft.price)


def _suiting(row: MigrationRow, packages: Sequence[Package]) -> Package | None:
    """The package that suits the client best, where it can be offered."""
    return row.to_package if row.to_package in packages else None
