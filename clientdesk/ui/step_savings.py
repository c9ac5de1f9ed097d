"""Step 4, reduction: costs that can be cut or passed on, each with its share and its saving."""

from clientdesk.app.reviews import ReviewCase, StepEdits
from clientdesk.domain.money import WHOLE
from clientdesk.domain.review_records import ReviewSaving, SavingKind
from clientdesk.domain.savings import saved, saved_in_all
from clientdesk.ui.cards import Lines
from clientdesk.ui.dialogs import text
from clientdesk.ui.editors import CountEditor, MoneyEditor, TextEditor, TickEditor
from clientdesk.ui.record_rows import RecordRows
from clientdesk.ui.row_editor import RowColumn
from clientdesk.ui.session import Session
from clientdesk.ui.step_part import StepPart, choices_of
from clientdesk.ui.value_editor import RowChoice
from clientdesk.ui.words import words


class SavingsPart(StepPart):
    """Amounts are for a month; what they save is summed while it is typed."""

    def __init__(self, session: Session, case: ReviewCase) -> None:
        super().__init__(session, case)
        self._rows = RecordRows[ReviewSaving](
            ("kind", "name", "amount", "share", "agreed"),
            self._columns(),
            (self.tr("&Add a cost"), self.tr("Remove this cost")),
            ReviewSaving(review_id=case.review.id, kind=SavingKind.OTHER, amount=0),
        )
        self._rows.load_records(case.savings)
        self._rows.edited.connect(self._show_saved)
        self._saved = Lines()
        note = self.tr(
            "The share is what is cut, or what the client pays from now on. Discounts can be taken "
            "back; travel, courier, insurance, storage and bank fees can be passed on."
        )
        self.add_card(
            self.tr("Costs to cut or to share"),
            text(note, "muted", wrap=True),
            self._rows,
            self._saved,
        )
        self.fill()
        self._show_saved()

    def check(self) -> bool:
        return self._rows.check()

    def edits(self) -> StepEdits:
        if not self._rows.is_changed():
            return StepEdits()
        return StepEdits(savings=self._rows.records())

    def _show_saved(self) -> None:
        """What each saves and all together; rows that cannot be read yet are left out."""
        rows = [each for each in self._rows.records() if _is_whole(each)]
        amount = self._session.formats.amount
        self._saved.clear()
        self._saved.setVisible(bool(rows))
        for each in rows:
            self._saved.add(each.name or words(each.kind), amount(saved(each)))
        total, agreed = saved_in_all(rows), saved_in_all(rows, only_agreed=True)
        self._saved.add(self.tr("Saved a month"), amount(total), strong=True)
        self._saved.add_part(self.tr("of which is agreed"), amount(agreed))

    def _columns(self) -> list[RowColumn]:
        formats = self._session.formats
        return [
            RowColumn(
                title=self.tr("Kind"),
                make=lambda: RowChoice(choices_of(SavingKind)),
                stretch=4,
                counts=False,
                default=SavingKind.DISCOUNT,
            ),
            RowColumn(title=self.tr("What it is"), make=TextEditor, stretch=5),
            RowColumn(
                title=self.tr("A month"),
                make=lambda: MoneyEditor(formats),
                stretch=3,
                missing=self.tr("Write what it costs a month."),
            ),
            RowColumn(
                title=self.tr("Share, %"),
                make=lambda: CountEditor(0, WHOLE),
                stretch=2,
                missing=self.tr("Write the share, from 0 to 100."),
                counts=False,
                default=WHOLE,
            ),
            RowColumn(
                title=self.tr("Agreed"),
                make=lambda: TickEditor(""),
                stretch=1,
                counts=False,
                default=False,
            ),
        ]


def _is_whole(saving: ReviewSaving) -> bool:
    """A row that is being typed holds None where its type says a number."""
    return isinstance(saving.amount, int) and isinstance(saving.share, int)
