"""Words for the migration: where a client would move, and what it answered."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.app.migration import Direction
from clientdesk.domain.formats import Formats
from clientdesk.domain.package_records import Offer
from clientdesk.ui.words import words

translate = QCoreApplication.translate
DIRECTIONS: dict[Direction, object] = {
    Direction.UP: QT_TRANSLATE_NOOP("MigrationWords", "↑ Up"),
    Direction.SAME: QT_TRANSLATE_NOOP("MigrationWords", "= Same"),
    Direction.DOWN: QT_TRANSLATE_NOOP("MigrationWords", "↓ Down"),
    Direction.NEW: QT_TRANSLATE_NOOP("MigrationWords", "→ New"),
    Direction.NONE: QT_TRANSLATE_NOOP("MigrationWords", "× Fits none"),
}


def direction_words(direction: Direction) -> str:
    """'↑ Up': a sign and a word."""
    return translate("MigrationWords", str(DIRECTIONS[direction]))


def answer_words(offer: Offer, formats: Formats) -> str:
    """'05/03/2026 · Accepted': the day of the offer and what the client said."""
    template = translate("MigrationWords", "{day} · {answer}")
    day = formats.short_date(offer.offered_on)
    return template.format(day=day, answer=words(offer.answer))
