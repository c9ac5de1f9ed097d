"""Step 1, identification: the case, who takes the first step, and each need with its cover."""

from clientdesk.app.reviews import ReviewCase, StepEdits
from clientdesk.domain.review_records import Coverage, Review, ReviewNeed
from clientdesk.ui.dialogs import text
from clientdesk.ui.editors import DateEditor, LinesEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.places import Choices
from clientdesk.ui.record_rows import RecordRows
from clientdesk.ui.row_editor import RowColumn
from clientdesk.ui.session import Session
from clientdesk.ui.step_part import StepPart, choices_of, staff_names
from clientdesk.ui.value_editor import RowChoice


class NeedsPart(StepPart):
    """Needs come from the latest assessment when a case is opened; all can be changed."""

    def __init__(self, session: Session, case: ReviewCase) -> None:
        super().__init__(session, case)
        self._form = RecordForm[Review](self._fields())
        self._form.load(case.review)
        self._needs = RecordRows[ReviewNeed](
            ("need", "service_id", "covered"),
            self._columns(),
            (self.tr("&Add a need"), self.tr("Remove this need")),
            ReviewNeed(review_id=case.review.id, need=""),
        )
        self._needs.load_records(case.needs)
        note = self.tr("In the client's own words. A later suggestion answers one of these.")
        self.add_card(self.tr("The case"), self._form)
        self.add_card(
            self.tr("What the client needs, and whether we cover it"),
            text(note, "muted", wrap=True),
            self._needs,
        )
        self.fill()

    def check(self) -> bool:
        return self._form.check() and self._needs.check()

    def edits(self) -> StepEdits:
        return StepEdits(
            review=self._form.record() if self._form.is_changed() else None,
            needs=self._needs.records() if self._needs.is_changed() else None,
        )

    def _fields(self) -> list[Field]:
        desk, formats = self._session.desk, self._session.formats
        contact = DateEditor(formats, desk.today)
        return [
            Field("owner", self.tr("Who loo&ks after the case"), PickEditor(staff_names(desk))),
            Field("first_contact_on", self.tr("&First contact by us"), contact),
            Field("cause", self.tr("Why it was opene&d"), LinesEditor(lines=2), wide=True),
        ]

    def _columns(self) -> list[RowColumn]:
        return [
            RowColumn(
                title=self.tr("Need"),
                make=TextEditor,
                stretch=5,
                missing=self.tr("Write what the client needs."),
            ),
            RowColumn(
                title=self.tr("Service that answers it"),
                make=lambda: RowChoice(self._services()),
                stretch=4,
                counts=False,
            ),
            RowColumn(
                title=self.tr("Covered"),
                make=lambda: RowChoice(choices_of(Coverage)),
                stretch=2,
                counts=False,
                default=Coverage.NO,
            ),
        ]

    def _services(self) -> Choices:
        session = self._session
        services = session.desk.services.all()
        named: Choices = [(each.id, each.name(session.language)) for each in services]
        return [(None, self.tr("None yet")), *named]
