"""Step 2, satisfaction: what each service is good for to this client, and how content it is."""

from clientdesk.app.reviews import ReviewCase, StepEdits
from clientdesk.domain.review_records import Review, ReviewUse
from clientdesk.ui.dialogs import text
from clientdesk.ui.editors import CountEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.record_rows import RecordRows
from clientdesk.ui.row_editor import RowColumn
from clientdesk.ui.session import Session
from clientdesk.ui.step_part import StepPart, service_names

_MOST = 10


class UsesPart(StepPart):
    """Services come from the agreement when a case is opened."""

    def __init__(self, session: Session, case: ReviewCase) -> None:
        super().__init__(session, case)
        self._form = RecordForm[Review](self._fields())
        self._form.load(case.review)
        self._uses = RecordRows[ReviewUse](
            ("service", "use"),
            self._columns(),
            (self.tr("&Add a service"), self.tr("Remove this service")),
            ReviewUse(review_id=case.review.id, service="", use=""),
        )
        self._uses.load_records(case.uses)
        note = self.tr("0 is not content at all, 10 could not be better. Ask, do not guess.")
        self.add_card(self.tr("Satisfaction"), text(note, "muted", wrap=True), self._form)
        self.add_card(self.tr("What each service is good for to this client"), self._uses)
        self.fill()

    def check(self) -> bool:
        return self._form.check() and self._uses.check()

    def edits(self) -> StepEdits:
        return StepEdits(
            review=self._form.record() if self._form.is_changed() else None,
            uses=self._uses.records() if self._uses.is_changed() else None,
        )

    def _fields(self) -> list[Field]:
        return [
            Field("satisfaction_before", self.tr("Be&fore, 0 to 10"), CountEditor(0, _MOST)),
            Field("satisfaction_after", self.tr("Af&terwards, 0 to 10"), CountEditor(0, _MOST)),
        ]

    def _columns(self) -> list[RowColumn]:
        names = service_names(self._session, self._case.client.id)
        return [
            RowColumn(
                title=self.tr("Service"),
                make=lambda: PickEditor(names),
                stretch=4,
                missing=self.tr("Write which service this is."),
            ),
            RowColumn(title=self.tr("What it is good for"), make=TextEditor, stretch=6),
        ]
