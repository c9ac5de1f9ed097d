"""The history in words: what was done, to which record, and the values before and after."""

from collections.abc import Callable
from enum import Enum
from fractions import Fraction

from babel import Locale
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.changes import TableCount
from clientdesk.domain.formats import Formats
from clientdesk.domain.history import (
    ChangeKind,
    ChangeState,
    HistoryEntry,
    HistoryValue,
    RecordChange,
    RowAction,
    ValueKind,
)
from clientdesk.ui.change_words import change_words
from clientdesk.ui.diagnosis_words import DIAGNOSIS_WORDS, diagnosis_words
from clientdesk.ui.grade_words import GRADES, grade_words
from clientdesk.ui.history_names import table_words
from clientdesk.ui.places import country_name
from clientdesk.ui.words import words

NOTHING = "—"
KINDS: dict[ChangeKind, object] = {
    ChangeKind.UNDO: QT_TRANSLATE_NOOP("HistoryWords", "undone: {what}"),
    ChangeKind.REDO: QT_TRANSLATE_NOOP("HistoryWords", "made again: {what}"),
}
STATES: dict[ChangeState, object] = {
    ChangeState.DONE: QT_TRANSLATE_NOOP("HistoryWords", "Done"),
    ChangeState.UNDONE: QT_TRANSLATE_NOOP("HistoryWords", "Undone"),
    ChangeState.SUPERSEDED: QT_TRANSLATE_NOOP("HistoryWords", "Undone for good"),
}
ACTIONS: dict[RowAction, object] = {
    RowAction.ADDED: QT_TRANSLATE_NOOP("HistoryWords", "added"),
    RowAction.EDITED: QT_TRANSLATE_NOOP("HistoryWords", "edited"),
    RowAction.DELETED: QT_TRANSLATE_NOOP("HistoryWords", "deleted"),
}
_YES_NO = {
    True: QT_TRANSLATE_NOOP("HistoryWords", "yes"),
    False: QT_TRANSLATE_NOOP("HistoryWords", "no"),
}
_CONTENTS = QT_TRANSLATE_NOOP("HistoryWords", "(contents)")
_HOURS = QT_TRANSLATE_NOOP("HistoryWords", "{hours} h")


class HistoryWords:
    """Puts the history in words as a firm writes its figures."""

    def __init__(self, formats: Formats) -> None:
        self.formats = formats
        self._say: dict[ValueKind, Callable[[HistoryValue], str]] = {
            ValueKind.NUMBER: lambda each: formats.number(_int(each)),
            ValueKind.MONEY: lambda each: formats.money(_int(each)),
            ValueKind.TIME: self._hours,
            ValueKind.PERCENT: lambda each: formats.percent(Fraction(_int(each), 100)),
            ValueKind.THOUSANDTHS: self._thousandths,
            ValueKind.DAY: lambda each: formats.short_date(each.value),  # type: ignore[arg-type]  # by its kind
            ValueKind.MOMENT: lambda each: formats.moment(each.value),  # type: ignore[arg-type]
            ValueKind.YES_NO: lambda each: _said(_YES_NO[bool(each.value)]),
            ValueKind.CODE: lambda each: code_words(each.value),  # type: ignore[arg-type]
            ValueKind.COUNTRY: lambda each: country_name(str(each.value), formats.language),
            ValueKind.LANGUAGE: self._language,
            ValueKind.CONTENTS: lambda each: _said(_CONTENTS),
        }

    def value(self, value: HistoryValue | None) -> str:
        """A stored value for people; a dash where there is none."""
        if value is None:
            return NOTHING
        say = self._say.get(value.kind)
        return say(value) if say else str(value.value)

    def record(self, record: RecordChange) -> str:
        """'Agreement · EL-2013 · Óptica Norte'."""
        marks = [self.value(mark) for mark in record.marks]
        return " · ".join(part for part in (table_words(record.table), record.name, *marks) if part)

    def moment(self, entry: HistoryEntry) -> str:
        """When it was done."""
        return self.formats.moment(entry.made_at)

    def count(self, count: TableCount) -> str:
        """'Invoice: 12'."""
        template = QCoreApplication.translate("HistoryWords", "{table}: {count}")
        number = self.formats.number(count.rows)
        return template.format(table=table_words(count.table), count=number)

    def _hours(self, value: HistoryValue) -> str:
        return _said(_HOURS).format(hours=self.formats.hours(_int(value), 2))

    def _thousandths(self, value: HistoryValue) -> str:
        number = Fraction(_int(value), 1000)
        places = next(n for n in range(4) if (number * 10**n).denominator == 1)
        return self.formats.number(number, places)

    def _language(self, value: HistoryValue) -> str:
        names = Locale(self.formats.language).languages
        return str(names.get(str(value.value), value.value))


def entry_words(entry: HistoryEntry) -> str:
    """'edit client · Óptica Norte', or 'undone: edit client · Óptica Norte'."""
    said = change_words(entry.info)
    template = KINDS.get(entry.kind)
    return _said(template).format(what=said) if template else said


def state_words(entry: HistoryEntry) -> str:
    """Whether what was done still holds; nothing for an undo or a redo."""
    return _said(STATES[entry.state]) if entry.kind is ChangeKind.DO else ""


def action_words(action: RowAction) -> str:
    return _said(ACTIONS[action])


def code_words(code: Enum) -> str:
    """What the window calls a code of any table."""
    if type(code) in DIAGNOSIS_WORDS:
        return diagnosis_words(code)
    if type(code) in GRADES:
        return grade_words(code)  # type: ignore[arg-type]  # these are all StrEnum
    return words(code)


def _int(value: HistoryValue) -> int:
    assert isinstance(value.value, int)
    return value.value


def _said(sentence: object) -> str:
    return QCoreApplication.translate("HistoryWords", str(sentence))
