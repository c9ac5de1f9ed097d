"""The five types, those with most points first, each with its signs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clientdesk.domain.diagnosis import Cause, Diagnosis, Sign, SignResult, TypeResult
from clientdesk.domain.formats import Formats
from clientdesk.domain.thresholds import Level
from clientdesk.ui.cards import empty
from clientdesk.ui.diagnosis_words import (
    LOOKS,
    cause_words,
    diagnosis_words,
    type_level,
    type_words,
)
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.sign_row import SignRow
from clientdesk.ui.theme import SMALL, put_picture, set_role

_SPEAKING = (Level.FLAG, Level.WATCH)
_INDENT = 30  # past the sign of a row


class TypeList(QWidget):
    """Shows the signs that are watched or flagged, and the others where the user asks for them."""

    sign_wanted = Signal(object)  # SignResult

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diagnosis: Diagnosis | None = None
        self._formats: Formats | None = None
        self._whole = False
        self._more = button(self.tr("Show all %n sign(s)", "", len(Sign)), role="link")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._rows)
        column.addWidget(self._more)
        self._more.clicked.connect(self._on_more)

    @property
    def signs(self) -> list[SignRow]:
        """The signs that are shown, from the top."""
        places = (self._rows.itemAt(number) for number in range(self._rows.count()))
        widgets = (place.widget() for place in places if place is not None)
        return [each for each in widgets if isinstance(each, SignRow)]

    def show_types(self, diagnosis: Diagnosis, formats: Formats) -> None:
        """Shows the types of a client, in their order."""
        self._diagnosis, self._formats = diagnosis, formats
        self._fill(diagnosis, formats)

    def _fill(self, diagnosis: Diagnosis, formats: Formats) -> None:
        empty(self._rows)
        for result in diagnosis.types:
            self._add(_head(result))
            for sign in result.signs:
                if self._whole or sign.level in _SPEAKING:
                    self._add(self._row(sign, formats))
            for note in (self._rest(result), self._ours(result, diagnosis.causes)):
                if note:
                    self._add(note)
        self._put_in_tab_order()
        less = self.tr("Show only what is watched or flagged")
        self._more.setText(less if self._whole else self.tr("Show all %n sign(s)", "", len(Sign)))

    def _put_in_tab_order(self) -> None:
        """Rows made later would come last of all in the window."""
        before: QWidget = self._more
        for each in (*self.signs, self._more):
            if each is not before:
                self.setTabOrder(before, each)
            before = each

    def _add(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)
        widget.show()  # a layout that is seen shows a new row later, and is of no size until then

    def _row(self, sign: SignResult, formats: Formats) -> SignRow:
        row = SignRow(sign, formats)
        row.clicked.connect(lambda: self.sign_wanted.emit(sign))
        return row

    def _rest(self, result: TypeResult) -> QLabel | None:
        """What of a type is not known, named; not known is never 'no'."""
        unknown = [each for each in result.signs if each.level is Level.NOT_ASSESSED]
        if self._whole or not unknown or not result.assessed:
            return None
        label = _note(self.tr("%n sign(s) not assessed", "", len(unknown)))
        label.setToolTip("\n".join(diagnosis_words(each.sign) for each in unknown))
        return label

    def _ours(self, result: TypeResult, causes: Sequence[Cause]) -> QLabel | None:
        """How many of our own causes might explain a type that has signs."""
        found = [each for each in causes if each.known and result.type in each.types]
        if not found or not result.points:
            return None
        label = _note(self.tr("%n cause(s) of ours might explain it", "", len(found)))
        label.setToolTip("\n".join(cause_words(each) for each in found))
        set_role(label, "caption-warn")
        return label

    def _on_more(self) -> None:
        self._whole = not self._whole
        if self._diagnosis is not None and self._formats is not None:
            self._fill(self._diagnosis, self._formats)


def _note(said: str) -> QLabel:
    label = text(said, "caption")
    label.setContentsMargins(_INDENT, 0, 0, 0)
    return label


def _head(result: TypeResult) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(6, SMALL, 6, 2)
    row.setSpacing(SMALL)
    sign = QLabel()
    picture, tint = LOOKS[type_level(result)]
    put_picture(sign, picture, 16, tint)
    row.addWidget(sign)
    row.addWidget(text(diagnosis_words(result.type), "strong"), 1)
    row.addWidget(text(type_words(result), "caption"))
    return head
