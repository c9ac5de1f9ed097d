"""From which value on a sign is watched and flagged: one sign in a small dialog."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.thresholds import threshold_of
from clientdesk.domain.changes import Changes
from clientdesk.domain.diagnosis import LimitCode, Sign, SignUnit
from clientdesk.domain.money import WHOLE
from clientdesk.domain.thresholds import Limits
from clientdesk.ui.diagnosis_words import diagnosis_words, unit_of, value_words
from clientdesk.ui.dialogs import button, language_of, text
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.fraction_editor import FractionEditor
from clientdesk.ui.record_dialog import RecordDialog


@dataclass(frozen=True, slots=True)
class _Draft:
    watch: Fraction | None
    flag: Fraction | None


class LimitDialog(RecordDialog[_Draft]):
    """Stores the firm's own limits; the usual ones can be put back."""

    def __init__(self, desk: Desk, code: Sign | LimitCode, parent: QWidget | None = None) -> None:
        self._desk, self._code = desk, code
        self._formats = desk.formats(language_of(parent) if parent else "en")
        thresholds = desk.casework.thresholds
        self._usual = thresholds.defaults()[code.value]
        limits = thresholds.limits()[code.value]
        self._limit_form = RecordForm[_Draft](self._fields(limits))
        self._limit_form.load(_Draft(limits.watch, limits.flag))
        super().__init__(diagnosis_words(code), self._limit_form, self._store, parent)
        self.body.insertWidget(0, text(self._note(limits), "muted", wrap=True))
        usual = button(self.tr("Put the usual ones in"))
        usual.clicked.connect(self._on_usual)
        self.body.addWidget(usual, 0, Qt.AlignmentFlag.AlignLeft)

    def _fields(self, limits: Limits) -> list[Field]:
        missing = self.tr("Fill this in.")
        scale = WHOLE if self._unit is SignUnit.SHARE else 1
        watch, flag = self._labels()
        fields = [Field("flag", flag, FractionEditor(self._formats, scale), missing)]
        if self._usual.watch is not None or limits.watch is not None:
            first = Field("watch", watch, FractionEditor(self._formats, scale), missing)
            fields.insert(0, first)
        return fields

    def _labels(self) -> tuple[str, str]:
        """Of the two limits; those of segments say what begins there."""
        match self._code:
            case LimitCode.LOW_PROFIT:
                return self.tr("&Low below, %"), self.tr("&No profit below, %")
            case LimitCode.EFFORT:
                return "", self.tr("&Much work from, times the average")
            case LimitCode.TENURE_MONTHS:
                return self.tr("&Settled from, months"), self.tr("&Loyal from, months")
        if self._unit is SignUnit.SHARE:
            return self.tr("&Watch, %"), self.tr("&Flag, %")
        return self.tr("&Watch"), self.tr("&Flag")

    @property
    def _unit(self) -> SignUnit:
        return unit_of(self._code)

    def _note(self, limits: Limits) -> str:
        """Which way the limits point, and the usual ones."""
        if limits.falling:
            template = self.tr("Counts below these limits. Usual: {limits}.")
        else:
            template = self.tr("Counts from these limits on. Usual: {limits}.")
        usual = (each for each in (self._usual.watch, self._usual.flag) if each is not None)
        said = " · ".join(value_words(self._code, each, self._formats) for each in usual)
        return template.format(limits=said)

    def _on_usual(self) -> None:
        self._limit_form.fill(_Draft(self._usual.watch, self._usual.flag))

    def _store(self, draft: _Draft) -> Changes:
        limits = Limits(draft.watch, draft.flag, self._usual.falling)
        return self._desk.casework.thresholds.save([threshold_of(self._code.value, limits)])
