"""Words for files that are being imported: their fields, separators and skipped rows."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.imported import DurationStyle, SkipCode
from clientdesk.domain.records import FileKind

FIELDS: dict[FileKind, tuple[str, ...]] = {
    FileKind.TIME: (
        "client",
        "staff",
        "day",
        "duration",
        "decimal_hours",
        "minutes",
        "start",
        "end",
        "project",
        "task",
        "note",
    ),
    FileKind.INVOICES: (
        "number",
        "client",
        "issued_on",
        "due_on",
        "total",
        "net",
        "balance",
        "written_off",
        "tax_id",
    ),
    FileKind.PAYMENTS: ("number", "day", "amount"),
    FileKind.EXPENSES: ("client", "day", "amount", "passed_on", "description"),
    FileKind.STAFF: (
        "name",
        "email",
        "role",
        "valid_from",
        "monthly_cost",
        "monthly_hours",
        "billing_rate",
    ),
    FileKind.CLIENTS: (
        "name",
        "ref",
        "contact",
        "tax_id",
        "address",
        "city",
        "country",
        "email",
        "phone",
        "language",
        "since",
        "monthly_fee",
        "agreement",
        "prospect",
        "note",
    ),
    FileKind.FACTS: ("client", "fact", "value", "as_of"),
    FileKind.INTERACTIONS: (
        "client",
        "day",
        "kind",
        "note",
        "topic",
        "state",
        "channel",
        "by",
        "minutes",
        "approved_by",
        "amount",
        "paid",
        "other",
    ),
}
FIELD_WORDS: dict[str, object] = {
    "client": QT_TRANSLATE_NOOP("ImportFields", "Client"),
    "staff": QT_TRANSLATE_NOOP("ImportFields", "Person"),
    "day": QT_TRANSLATE_NOOP("ImportFields", "Day"),
    "duration": QT_TRANSLATE_NOOP("ImportFields", "Duration"),
    "decimal_hours": QT_TRANSLATE_NOOP("ImportFields", "Hours, as a number"),
    "minutes": QT_TRANSLATE_NOOP("ImportFields", "Minutes"),
    "start": QT_TRANSLATE_NOOP("ImportFields", "Start"),
    "end": QT_TRANSLATE_NOOP("ImportFields", "End"),
    "project": QT_TRANSLATE_NOOP("ImportFields", "Project"),
    "task": QT_TRANSLATE_NOOP("ImportFields", "Task"),
    "note": QT_TRANSLATE_NOOP("ImportFields", "Note"),
    "number": QT_TRANSLATE_NOOP("ImportFields", "Invoice number"),
    "issued_on": QT_TRANSLATE_NOOP("ImportFields", "Invoice date"),
    "due_on": QT_TRANSLATE_NOOP("ImportFields", "Due date"),
    "total": QT_TRANSLATE_NOOP("ImportFields", "Total with tax"),
    "net": QT_TRANSLATE_NOOP("ImportFields", "Amount without tax"),
    "balance": QT_TRANSLATE_NOOP("ImportFields", "Still open"),
    "written_off": QT_TRANSLATE_NOOP("ImportFields", "Written off"),
    "tax_id": QT_TRANSLATE_NOOP("ImportFields", "Tax number"),
    "amount": QT_TRANSLATE_NOOP("ImportFields", "Amount"),
    "passed_on": QT_TRANSLATE_NOOP("ImportFields", "Charged to the client"),
    "description": QT_TRANSLATE_NOOP("ImportFields", "Description"),
    "name": QT_TRANSLATE_NOOP("ImportFields", "Name"),
    "email": QT_TRANSLATE_NOOP("ImportFields", "E-mail"),
    "role": QT_TRANSLATE_NOOP("ImportFields", "Role"),
    "valid_from": QT_TRANSLATE_NOOP("ImportFields", "Rate from"),
    "monthly_cost": QT_TRANSLATE_NOOP("ImportFields", "Cost a month"),
    "monthly_hours": QT_TRANSLATE_NOOP("ImportFields", "Hours a month"),
    "billing_rate": QT_TRANSLATE_NOOP("ImportFields", "Billed an hour"),
    "ref": QT_TRANSLATE_NOOP("ImportFields", "Code"),
    "contact": QT_TRANSLATE_NOOP("ImportFields", "Contact"),
    "address": QT_TRANSLATE_NOOP("ImportFields", "Address"),
    "city": QT_TRANSLATE_NOOP("ImportFields", "City"),
    "country": QT_TRANSLATE_NOOP("ImportFields", "Country"),
    "phone": QT_TRANSLATE_NOOP("ImportFields", "Phone"),
    "language": QT_TRANSLATE_NOOP("ImportFields", "Language"),
    "since": QT_TRANSLATE_NOOP("ImportFields", "Client since"),
    "monthly_fee": QT_TRANSLATE_NOOP("ImportFields", "Monthly fee"),
    "agreement": QT_TRANSLATE_NOOP("ImportFields", "Agreement"),
    "prospect": QT_TRANSLATE_NOOP("ImportFields", "Prospect"),
    "fact": QT_TRANSLATE_NOOP("ImportFields", "Fact"),
    "value": QT_TRANSLATE_NOOP("ImportFields", "Value"),
    "as_of": QT_TRANSLATE_NOOP("ImportFields", "As of"),
    "kind": QT_TRANSLATE_NOOP("ImportFields", "What happened"),
    "topic": QT_TRANSLATE_NOOP("ImportFields", "Topic"),
    "state": QT_TRANSLATE_NOOP("ImportFields", "How it stands"),
    "channel": QT_TRANSLATE_NOOP("ImportFields", "Channel"),
    "by": QT_TRANSLATE_NOOP("ImportFields", "Who of the firm"),
    "approved_by": QT_TRANSLATE_NOOP("ImportFields", "Approved by"),
    "paid": QT_TRANSLATE_NOOP("ImportFields", "Paid"),
    "other": QT_TRANSLATE_NOOP("ImportFields", "Client referred"),
}
_SEPARATORS: dict[str, object] = {
    ",": QT_TRANSLATE_NOOP("ImportWords", "separated by commas"),
    ";": QT_TRANSLATE_NOOP("ImportWords", "separated by semicolons"),
    "\t": QT_TRANSLATE_NOOP("ImportWords", "separated by tabs"),
    "|": QT_TRANSLATE_NOOP("ImportWords", "separated by bars"),
}
SKIPS: dict[SkipCode, object] = {
    SkipCode.PREAMBLE: QT_TRANSLATE_NOOP("ImportWords", "skipped: title above the table"),
    SkipCode.TOTAL: QT_TRANSLATE_NOOP("ImportWords", "skipped: total row"),
    SkipCode.FOOTER: QT_TRANSLATE_NOOP("ImportWords", "skipped: footer"),
    SkipCode.GROUP: QT_TRANSLATE_NOOP("ImportWords", "skipped: heading of a group"),
    SkipCode.REPEATED_HEADER: QT_TRANSLATE_NOOP("ImportWords", "skipped: the header again"),
    SkipCode.FURTHER_LINE: QT_TRANSLATE_NOOP("ImportWords", "part of the invoice above"),
    SkipCode.NOT_ISSUED: QT_TRANSLATE_NOOP("ImportWords", "skipped: invoice not issued"),
    SkipCode.REPEATED: QT_TRANSLATE_NOOP("ImportWords", "already there in this file"),
}
_STYLES: dict[DurationStyle, object] = {
    DurationStyle.HOURS: QT_TRANSLATE_NOOP("ImportWords", "hours"),
    DurationStyle.MINUTES: QT_TRANSLATE_NOOP("ImportWords", "minutes"),
    DurationStyle.SECONDS: QT_TRANSLATE_NOOP("ImportWords", "seconds"),
    DurationStyle.DAYS: QT_TRANSLATE_NOOP("ImportWords", "parts of a day"),
}
_PROGRAMS = {
    "toggl": "Toggl Track",
    "clockify": "Clockify",
    "harvest": "Harvest",
    "kimai": "Kimai",
    "xero": "Xero",
    "freshbooks": "FreshBooks",
    "zoho": "Zoho",
    "quickbooks": "QuickBooks",
    "holded": "Holded",
    "invoice2go": "Invoice2go",
}


def field_words(field: str) -> str:
    """What the window calls a field of a file."""
    known = str(FIELD_WORDS.get(field, field))
    return QCoreApplication.translate("ImportFields", known)


def separator_words(separator: str) -> str:
    return QCoreApplication.translate("ImportWords", str(_SEPARATORS[separator]))


def skip_words(code: SkipCode) -> str:
    return QCoreApplication.translate("ImportWords", str(SKIPS[code]))


def style_words(style: DurationStyle) -> str:
    return QCoreApplication.translate("ImportWords", str(_STYLES[style]))


def yes_words() -> str:
    return QCoreApplication.translate("ImportWords", "Yes")


def format_words(name: str) -> str:
    """The program's name, or that it is a plain table."""
    plain = QCoreApplication.translate("ImportWords", "plain table")
    return _PROGRAMS.get(name, plain)
