"""The firm's people and what an hour of each costs, from a day on."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.costing import capacity_cost_rate
from clientdesk.domain.records import Staff, StaffRate
from clientdesk.ui.dialogs import language_of, text
from clientdesk.ui.editors import ChoiceEditor, DateEditor, HoursEditor, MoneyEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.record_list import RecordList
from clientdesk.ui.table import RIGHT, Column
from clientdesk.ui.theme import LARGE, MEDIUM


@dataclass(frozen=True, kw_only=True)
class _RateDraft:
    """A rate whose fields may still be empty."""

    valid_from: date | None
    monthly_cost: int | None
    monthly_seconds: int | None
    billing_rate: int | None


class StaffPage(QWidget):
    """People above, the dated rates of the chosen one below."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._formats = desk.formats(language_of(self))
        self.people = RecordList(self._people_columns(), desk.firm.staff, name=self.tr("Staff"))
        self.people.add_button(self.tr("&Add person…"), "plus", self._on_add)
        self.people.add_row_button(self.tr("&Edit…"), "pencil-simple", self._on_edit)
        hint = self.tr("A rate holds from its day until the person's next one.")
        self.rates = RecordList(self._rate_columns(), self._read_rates, hint, name=self.tr("Rates"))
        self._new_rate = self.rates.add_button(self.tr("New &rate…"), "plus", self._on_add_rate)
        self._new_rate.setEnabled(False)
        self.rates.add_row_button(self.tr("Edit ra&te…"), "pencil-simple", self._on_edit_rate)
        self.rates.add_row_button(self.tr("Re&move"), "trash", self._on_remove_rate)
        self.people.view.picked.connect(self._on_person)
        self.people.view.opened.connect(lambda _: self._on_edit())
        self.rates.view.opened.connect(lambda _: self._on_edit_rate())
        self._lay_out()
        self.people.reload()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, LARGE, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.people, 3)
        column.addWidget(text(self.tr("Rates"), "card-title"))
        column.addWidget(self.rates, 2)

    def _people_columns(self) -> list[Column[Any]]:
        return [
            Column(title=self.tr("Name"), text=lambda each: each.name, strong=True),
            Column(title=self.tr("Role"), text=lambda each: each.role, width=180),
            Column(title=self.tr("E-mail"), text=lambda each: each.email, width=220),
            Column(title=self.tr("Cost an hour"), text=self._latest_cost, align=RIGHT, width=120),
        ]

    def _rate_columns(self) -> list[Column[Any]]:
        formats = self._formats
        return [
            Column(
                title=self.tr("From"),
                text=lambda rate: formats.short_date(rate.valid_from),
                sort_key=lambda rate: rate.valid_from.toordinal(),
            ),
            self._figure(self.tr("Cost a month"), lambda r: formats.amount(r.monthly_cost)),
            self._figure(self.tr("Hours a month"), lambda r: formats.hours(r.monthly_seconds, 2)),
            self._figure(self.tr("Billed an hour"), lambda r: self._amount(r.billing_rate)),
            self._figure(self.tr("Cost an hour"), self._cost),
        ]

    def _figure(self, title: str, words: Any) -> Column[Any]:  # noqa: ANN401
        return Column(title=title, text=words, align=RIGHT, width=155)

    def _amount(self, amount: int | None) -> str:
        return "" if amount is None else self._formats.amount(amount)

    def _cost(self, rate: StaffRate) -> str:
        """What an hour that can be worked for clients costs."""
        return self._hour_cost(rate.monthly_cost, rate.monthly_seconds)

    def _hour_cost(self, monthly_cost: int, monthly_seconds: int) -> str:
        capacity = self._desk.firm.firm().practical_capacity
        a_second = capacity_cost_rate(monthly_cost, monthly_seconds, capacity)
        return self._formats.rate(3600 * a_second)

    def _latest_cost(self, person: Staff) -> str:
        rates = self._desk.firm.rates(person.id)
        return self._cost(rates[-1]) if rates else self.tr("No rate")

    def _read_rates(self) -> list[StaffRate]:
        person = self.people.current
        return self._desk.firm.rates(person.id) if person else []

    def _on_add(self) -> None:
        self._edit(Staff(name=""), self.tr("New person"))

    def _on_edit(self) -> None:
        self._edit(self.people.current, self.people.current.name)

    def _edit(self, person: Staff, title: str) -> None:
        archived = [(False, self.tr("Works here")), (True, self.tr("Has left"))]
        fields = [
            Field("name", self.tr("&Name"), TextEditor(), self.tr("Write the person's name.")),
            Field("role", self.tr("R&ole"), TextEditor()),
            Field("email", self.tr("&E-mail"), TextEditor()),
            Field("archived", self.tr("&State"), ChoiceEditor(archived)),
        ]
        form = RecordForm[Staff](fields)
        form.load(person)
        dialog = RecordDialog(title, form, self._desk.firm.save_staff, self)
        dialog.changed.connect(self._on_changed)
        dialog.open()

    def _on_person(self, person: Staff | None) -> None:
        self._new_rate.setEnabled(person is not None)
        self.rates.reload()

    def _on_add_rate(self) -> None:
        first = self._desk.today.replace(day=1)
        new = StaffRate(
            staff_id=self.people.current.id, valid_from=first, monthly_cost=0, monthly_seconds=0
        )
        self._edit_rate(new, self.tr("New rate"))

    def _on_edit_rate(self) -> None:
        self._edit_rate(self.rates.current, self.tr("Rate"))

    def _edit_rate(self, rate: StaffRate, title: str) -> None:
        form = RecordForm[_RateDraft](self._rate_fields())
        form.load(
            _RateDraft(
                valid_from=rate.valid_from,
                monthly_cost=rate.monthly_cost if rate.monthly_seconds else None,
                monthly_seconds=rate.monthly_seconds,
                billing_rate=rate.billing_rate,
            )
        )
        dialog = RecordDialog(title, form, lambda draft: self._store_rate(rate, draft), self)
        cost = text("", "muted", wrap=True)
        dialog.body.addWidget(cost)
        form.edited.connect(lambda: cost.setText(self._cost_words(form.record())))
        cost.setText(self._cost_words(form.record()))
        dialog.changed.connect(self._on_changed)
        dialog.open()

    def _rate_fields(self) -> list[Field]:
        formats = self._formats
        day, amount = self.tr("Write a day."), self.tr("Write an amount.")
        return [
            Field("valid_from", self.tr("&From"), DateEditor(formats, self._desk.today), day),
            Field("monthly_cost", self.tr("&Cost a month"), MoneyEditor(formats), amount),
            Field(
                "monthly_seconds",
                self.tr("Paid &hours a month"),
                HoursEditor(formats),
                self.tr("Write hours, such as 160."),
            ),
            Field("billing_rate", self.tr("&Billed an hour"), MoneyEditor(formats)),
        ]

    def _cost_words(self, draft: _RateDraft) -> str:
        if draft.monthly_cost is None or not draft.monthly_seconds:
            return self.tr("The cost of an hour appears here.")
        words = self.tr(
            "An hour costs {cost}: {share} % of the paid hours can be worked for clients."
        )
        cost = self._hour_cost(draft.monthly_cost, draft.monthly_seconds)
        return words.format(cost=cost, share=self._desk.firm.firm().practical_capacity)

    def _store_rate(self, rate: StaffRate, draft: _RateDraft) -> Changes:
        wanted = replace(
            rate,
            valid_from=draft.valid_from or rate.valid_from,
            monthly_cost=draft.monthly_cost or 0,
            monthly_seconds=draft.monthly_seconds or 0,
            billing_rate=draft.billing_rate,
        )
        return self._desk.firm.save_rate(wanted)

    def _on_remove_rate(self) -> None:
        self._on_changed(self._desk.firm.delete_rate(self.rates.current.id))

    def _on_changed(self, changes: Changes) -> None:
        self.people.reload()
        self.rates.reload()
        self.changed.emit(changes)
