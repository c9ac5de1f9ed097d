"""Words around erasing: tables of the workbook, and until when records are kept and why."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.app.wording import client_data_wording
from clientdesk.domain.formats import Formats
from clientdesk.domain.retention import Kept, RetentionReason, RetentionRule, YearsBasis

REASONS: dict[RetentionReason, object] = {
    RetentionReason.AGREED: QT_TRANSLATE_NOOP("Retention", "As its offboarding file says"),
    RetentionReason.ENDED: QT_TRANSLATE_NOOP("Retention", "From its last day, {day}"),
    RetentionReason.LAST_RECORD: QT_TRANSLATE_NOOP("Retention", "From the last record, {day}"),
    RetentionReason.NO_DAY: QT_TRANSLATE_NOOP("Retention", "No record has a day: you decide"),
}


def reason_words(kept: Kept, formats: Formats) -> str:
    """Why records are kept until their day."""
    day = formats.short_date(kept.counted_from) if kept.counted_from else ""
    return _tr(str(REASONS[kept.reason])).format(day=day)


def rule_words(rule: RetentionRule) -> str:
    """How long the firm keeps papers, and where that is from."""
    return _rule_template(rule).format(source=rule.source)


def _rule_template(rule: RetentionRule) -> str:
    translate = QCoreApplication.translate
    match rule.basis:
        case YearsBasis.FIRM:
            return translate(
                "Retention",
                "Your firm keeps papers for %n year(s), as set under Firm and staff.",
                "",
                rule.years,
            )
        case YearsBasis.LAW:
            return translate(
                "Retention",
                "Papers are kept for %n year(s) in your firm's country: {source}.",
                "",
                rule.years,
            )
    return translate(
        "Retention",
        "Papers are kept for %n year(s) by custom in your firm's country. No law was checked for "
        "it: ask who knows, and set the years under Firm and staff.",
        "",
        rule.years,
    )


def table_title(table: str, language: str) -> str:
    """What a client's table holds, as a title."""
    return client_data_wording(language).say(f"table.{table}")


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("Retention", sentence)
