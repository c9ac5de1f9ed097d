"""How and when a final letter went out."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.country import Delivery
from clientdesk.domain.letter_records import KeptLetter
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.editors import ChoiceEditor, DateEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.words import words


@dataclass(frozen=True, slots=True)
class _Sent:
    """What the form asks."""

    delivery: Delivery
    day: date
    note: str


class DeliveryDialog(RecordDialog[_Sent]):
    """Asks for the way, the day and what proves it."""

    def __init__(self, desk: Desk, kept: KeptLetter, parent: QWidget) -> None:
        self._desk, self._kept = desk, kept
        ways = ChoiceEditor([(way, words(way)) for way in Delivery])
        day = DateEditor(desk.formats(language_of(parent)), desk.today)
        proof = TextEditor(placeholder=self.tr("Number of the item, or who signed for it"))
        form = RecordForm[_Sent](
            [
                Field("delivery", self.tr("Sent &by"), ways),
                Field("day", self.tr("&Day"), day, self.tr("Write a day.")),
                Field("note", self.tr("&Proof"), proof, wide=True),
            ]
        )
        planned = kept.delivery or desk.letters.terms_of(kept).delivery or Delivery.TRACKED_POST
        form.load(_Sent(planned, kept.delivered_on or desk.today, kept.delivery_note))
        super().__init__(self.tr("Record delivery"), form, self._write, parent)

    def _write(self, sent: _Sent) -> Changes:
        letters = self._desk.letters
        return letters.record_delivery(self._kept.id, sent.delivery, sent.day, sent.note)
