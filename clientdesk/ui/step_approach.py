"""Step 3, approach: what else would help this client; every suggestion answers a need."""

from clientdesk.app.reviews import ReviewCase, StepEdits
from clientdesk.domain.review_records import ReviewSuggestion
from clientdesk.ui.dialogs import text
from clientdesk.ui.editors import TextEditor
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.places import Choices
from clientdesk.ui.record_rows import RecordRows
from clientdesk.ui.row_editor import RowColumn
from clientdesk.ui.session import Session
from clientdesk.ui.step_part import StepPart, service_names
from clientdesk.ui.talk_list import TalkList
from clientdesk.ui.value_editor import RowChoice


class ApproachPart(StepPart):
    """Suggestions and the talks since the case was opened; without needs nothing is suggested."""

    def __init__(self, session: Session, case: ReviewCase) -> None:
        super().__init__(session, case)
        self._rows: RecordRows[ReviewSuggestion] | None = None
        self._talks = TalkList(session, case)
        self._talks.changed.connect(self.changed)
        if case.needs:
            self._add_rows(case)
        else:
            none = self.tr("Write in step 1 what the client needs: a suggestion answers a need.")
            self.add_card(self.tr("Suggestions"), text(none, "muted", wrap=True))
        self.add_card(self.tr("Talks since the case was opened"), self._talks)
        self.fill()

    def check(self) -> bool:
        return self._rows is None or self._rows.check()

    def edits(self) -> StepEdits:
        if self._rows is None or not self._rows.is_changed():
            return StepEdits()
        return StepEdits(suggestions=self._rows.records())

    def _add_rows(self, case: ReviewCase) -> None:
        blank = ReviewSuggestion(review_id=case.review.id, need_id=case.needs[0].id, service="")
        self._rows = RecordRows[ReviewSuggestion](
            ("need_id", "service", "reply"),
            self._columns(case),
            (self.tr("&Add a suggestion"), self.tr("Remove this suggestion")),
            blank,
        )
        self._rows.load_records(case.suggestions)
        self.add_card(self.tr("Suggestions"), self._rows)

    def _columns(self, case: ReviewCase) -> list[RowColumn]:
        needs: Choices = [(need.id, need.need) for need in case.needs]
        names = service_names(self._session, case.client.id)
        return [
            RowColumn(
                title=self.tr("Need it answers"),
                make=lambda: RowChoice(needs),
                stretch=4,
                counts=False,
                default=case.needs[0].id,
            ),
            RowColumn(
                title=self.tr("What we suggest"),
                make=lambda: PickEditor(names),
                stretch=4,
                missing=self.tr("Write what you suggest."),
            ),
            RowColumn(title=self.tr("What the client says"), make=TextEditor, stretch=4),
        ]
