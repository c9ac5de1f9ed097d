"""The columns of a client's time and invoices."""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication

from clientdesk.app.portfolio import TimeEntryLine
from clientdesk.domain.records import Invoice
from clientdesk.ui.session import Session
from clientdesk.ui.table import RIGHT, Column
from clientdesk.ui.words import words

translate = QCoreApplication.translate


def time_key(line: TimeEntryLine) -> Hashable:
    return line.id


def invoice_key(invoice: Invoice) -> Hashable:
    return invoice.id


def time_columns(session: Session) -> list[Column[TimeEntryLine]]:
    """Day, what was done and how long; who and which kind can be shown."""
    return [
        Column(
            title=translate("ClientLists", "Day"),
            text=lambda line: session.formats.short_date(line.day),
            sort_key=lambda line: line.day.isoformat(),
            width=106,
        ),
        Column(title=translate("ClientLists", "Work"), text=_work, width=120),
        Column(
            title=translate("ClientLists", "Person"),
            text=lambda line: line.staff,
            width=86,
            hidden=True,
        ),
        Column(
            title=translate("ClientLists", "Hours"),
            text=lambda line: session.formats.hours(line.seconds, 2),
            sort_key=lambda line: line.seconds,
            align=RIGHT,
            width=66,
        ),
    ]


def invoice_columns(session: Session) -> list[Column[Invoice]]:
    """Number, day, amounts."""
    return [
        Column(
            title=translate("ClientLists", "Day"),
            text=lambda invoice: session.formats.short_date(invoice.issued_on),
            sort_key=lambda invoice: invoice.issued_on.isoformat(),
            width=98,
        ),
        Column(
            title=translate("ClientLists", "Number"), text=lambda invoice: invoice.number, width=90
        ),
        Column(
            title=translate("ClientLists", "Net"),
            text=lambda invoice: session.formats.amount(invoice.net),
            sort_key=lambda invoice: invoice.net,
            align=RIGHT,
            width=82,
        ),
        Column(
            title=translate("ClientLists", "Total"),
            text=lambda invoice: session.formats.amount(invoice.total),
            sort_key=lambda invoice: invoice.total,
            align=RIGHT,
            width=82,
        ),
    ]


def _work(line: TimeEntryLine) -> str:
    return line.note or line.task or line.project or words(line.activity)
