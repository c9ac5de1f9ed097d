"""The fields of a letter's terms, each under the name that it has in the terms."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from clientdesk.domain.country import Delivery
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter_kinds import LetterKind, Reason
from clientdesk.ui.editors import (
    ChoiceEditor,
    DateEditor,
    Editor,
    MoneyEditor,
    TextEditor,
    TickEditor,
)
from clientdesk.ui.forms import Field
from clientdesk.ui.letter_options_editor import OptionsEditor
from clientdesk.ui.letter_scope_editor import ScopeEditor
from clientdesk.ui.letter_term_editors import (
    ChangeOrderEditor,
    FactsEditor,
    SlotsEditor,
    StagesEditor,
)
from clientdesk.ui.places import Choices
from clientdesk.ui.words import words

_HEAD = ("language", "letter_date", "delivery")
_DAYS = ("effective_date", "reply_by", "valid_until", "discussed_on")
_FEE = ("proposed_fee", "tax_included")
_TALK = ("slots", "facts", "notice_override")
TERM_NAMES = {
    LetterKind.RENEGOTIATION: (*_HEAD, *_DAYS, *_FEE, "options", "stages", *_TALK),
    LetterKind.SCOPE_CHANGE: (*_HEAD, *_DAYS, *_FEE, "options", "change_order", *_TALK),
    LetterKind.OFFER: (*_HEAD, *_DAYS, "tax_included", "options", "slots"),
    LetterKind.THANKS: _HEAD,
    LetterKind.OFFBOARDING: (
        *(*_HEAD, "effective_date", "discussed_on", "records_back_on"),
        *("records_how", "reason", "notice_override"),
    ),
}
_NEEDED = ("letter_date", "effective_date", "reply_by")


_WIDE = frozenset(
    {"delivery", "options", "stages", "change_order", "facts", "slots"}
    | {"reason", "records_how", "notice_override"}
)
_SHORT = 5  # characters
_Made = tuple[str, Callable[[], Editor]]  # its label, and what makes its editor


class LetterTermFields(QObject):
    """Makes the fields, in the words of the window."""

    def __init__(self, formats: Formats, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._formats, self._today = formats, today

    def of(self, kind: LetterKind) -> list[Field]:
        """What a kind of letter asks for, in the order of the form."""
        fields = [self._field(name) for name in TERM_NAMES[kind]]
        if kind is not LetterKind.SCOPE_CHANGE:
            return fields
        scope = Field("options", self.tr("What it covers from then on"), ScopeEditor(), wide=True)
        return [scope if field.name == scope.name else field for field in fields]

    def _field(self, name: str) -> Field:
        days, editors = self._days(), {**self._choices(), **self._amounts(), **self._lists()}
        if name in days:
            missing = self.tr("Write a day.") if name in _NEEDED else ""
            return Field(name, days[name], DateEditor(self._formats, self._today), missing)
        label, make = editors[name]
        return Field(name, label, make(), wide=name in _WIDE)

    def _days(self) -> dict[str, str]:
        return {
            "letter_date": self.tr("Dated"),
            "effective_date": self.tr("Effective from"),
            "reply_by": self.tr("Reply by"),
            "valid_until": self.tr("Offer holds until"),
            "discussed_on": self.tr("Talked about on"),
            "records_back_on": self.tr("Records back on"),
        }

    def _choices(self) -> dict[str, _Made]:
        return {
            "language": (self.tr("Language"), self._language),
            "delivery": (self.tr("Sent by"), lambda: ChoiceEditor(self._ways())),
            "reason": (self.tr("Reason given"), lambda: ChoiceEditor(self._reasons())),
            "records_how": (self.tr("How records go back"), TextEditor),
            "notice_override": (self.tr("Reason for a shorter notice"), TextEditor),
        }

    def _amounts(self) -> dict[str, _Made]:
        with_tax = self.tr("with tax")
        return {
            "proposed_fee": (self.tr("New monthly fee"), lambda: MoneyEditor(self._formats)),
            "tax_included": (self.tr("Amounts"), lambda: TickEditor(with_tax)),
        }

    def _lists(self) -> dict[str, _Made]:
        formats, today = self._formats, self._today
        return {
            "options": (self.tr("Options"), lambda: OptionsEditor(formats)),
            "stages": (self.tr("Rise in steps"), lambda: StagesEditor(formats, today)),
            "change_order": (self.tr("Change order"), lambda: ChangeOrderEditor(formats, today)),
            "facts": (self.tr("Facts to tell"), lambda: FactsEditor(formats)),
            "slots": (self.tr("Times to talk"), lambda: SlotsEditor(formats, today)),
        }

    def _language(self) -> ChoiceEditor:
        made = ChoiceEditor([("es", self.tr("Spanish")), ("en", self.tr("English"))])
        made.setMinimumContentsLength(_SHORT)
        return made

    def _ways(self) -> Choices:
        return [(None, self.tr("Not named")), *((way, words(way)) for way in Delivery)]

    def _reasons(self) -> Choices:
        return [(None, self.tr("None")), *((each, words(each)) for each in Reason)]
