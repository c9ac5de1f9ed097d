"""The rows behind a sign, as a table."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.diagnosis import Evidence
from clientdesk.domain.formats import Formats
from clientdesk.ui.table import LOWEST, RIGHT, Column

translate = QCoreApplication.translate
# What a row is, by the table it stands in.
TABLES = {
    "interaction": QT_TRANSLATE_NOOP("EvidenceRows", "Log"),
    "invoice": QT_TRANSLATE_NOOP("EvidenceRows", "Invoice"),
    "payment": QT_TRANSLATE_NOOP("EvidenceRows", "Payment"),
    "expense": QT_TRANSLATE_NOOP("EvidenceRows", "Expense"),
    "time_entry": QT_TRANSLATE_NOOP("EvidenceRows", "Time"),
    "client_fact": QT_TRANSLATE_NOOP("EvidenceRows", "Fact"),
    "service": QT_TRANSLATE_NOOP("EvidenceRows", "Service"),
    "engagement": QT_TRANSLATE_NOOP("EvidenceRows", "Agreement"),
    "assessment": QT_TRANSLATE_NOOP("EvidenceRows", "Assessment"),
    "assessment_answer": QT_TRANSLATE_NOOP("EvidenceRows", "Answer"),
    "instalment": QT_TRANSLATE_NOOP("EvidenceRows", "Instalment"),
    "review": QT_TRANSLATE_NOOP("EvidenceRows", "Review"),
}


def table_words(evidence: Evidence) -> str:
    """'Invoice'."""
    return translate("EvidenceRows", str(TABLES[evidence.table]))


def evidence_columns(formats: Formats) -> list[Column[Evidence]]:
    """Day, what it is, what it says, and its amount or hours."""
    return [
        Column(
            title=translate("EvidenceRows", "Day"),
            text=lambda row: formats.short_date(row.day) if row.day else "",
            sort_key=lambda row: row.day.isoformat() if row.day else "",
            width=106,
        ),
        Column(title=translate("EvidenceRows", "Where"), text=table_words, width=110),
        Column(title=translate("EvidenceRows", "What"), text=lambda row: row.words),
        Column(
            title=translate("EvidenceRows", "Amount"),
            text=lambda row: "" if row.amount is None else formats.amount(row.amount),
            sort_key=lambda row: LOWEST if row.amount is None else row.amount,
            align=RIGHT,
            width=110,
        ),
        Column(
            title=translate("EvidenceRows", "Hours"),
            text=lambda row: "" if row.seconds is None else formats.hours(row.seconds, 2),
            sort_key=lambda row: LOWEST if row.seconds is None else row.seconds,
            align=RIGHT,
            width=80,
        ),
    ]
