"""What the Assessments tab opens over the window: the wizard, results, comparisons and prints."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clientdesk.app.conversations import Conversation, StoredConversation, TrialConversation
from clientdesk.domain.assessments import Assessment
from clientdesk.ui.ask import Ask
from clientdesk.ui.client_commands import show
from clientdesk.ui.session import Session


class AssessmentRuns(QObject):
    """Each dialog is loaded when it is first opened; `asked` tells when a wizard was closed."""

    changed = Signal(object)  # Changes
    case_wanted = Signal(object)  # the Client to review
    asked = Signal(object)  # Assessment, None after a test run

    def __init__(self, session: Session, ask: Ask, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._ask, self._page = session, ask, page
        self._asking = False

    @property
    def is_asking(self) -> bool:
        """Whether the wizard is open over the list."""
        return self._asking

    def new(self, client_id: int | None = None, form_id: int | None = None) -> None:
        """Asks whom to ask what, then asks it."""
        from clientdesk.ui.new_assessment import NewAssessmentDialog  # noqa: PLC0415

        dialog = NewAssessmentDialog(self._session.desk, client_id, form_id, self._page.window())
        dialog.changed.connect(self.changed)
        dialog.started.connect(self.go_on)
        show(dialog)

    def compare(self, assessment: Assessment) -> None:
        """What a client answered otherwise the other time."""
        from clientdesk.ui.compare_dialog import CompareDialog  # noqa: PLC0415

        show(CompareDialog(self._session, assessment, self._page.window()))

    def go_on(self, assessment: Assessment) -> None:
        """Asks from where the answers stop; a finished one shows what came of it."""
        self._show_wizard(StoredConversation(self._session.desk, assessment))

    def try_out(self, form_id: int) -> None:
        """Runs a form on no client, and keeps nothing."""
        self._show_wizard(TrialConversation(self._session.desk, form_id, self._session.language))

    def print_assessment(self, assessment: Assessment, completed: bool) -> None:
        """The form of an assessment on paper, with its answers or blank."""
        if not completed:
            self.print_form(assessment.form_id, assessment.client_id)
            return
        from clientdesk.ui.form_print_dialog import FormPrintDialog  # noqa: PLC0415

        window = self._page.window()
        show(FormPrintDialog.completed(self._session, self._ask, assessment.id, window))

    def print_form(self, form_id: int, client_id: int | None = None) -> None:
        """A form on paper, to write on."""
        from clientdesk.ui.form_print_dialog import FormPrintDialog  # noqa: PLC0415

        window = self._page.window()
        show(FormPrintDialog.blank(self._session, self._ask, form_id, client_id, window))

    def _show_wizard(self, conversation: Conversation) -> None:
        from clientdesk.ui.assessment_wizard import AssessmentWizard  # noqa: PLC0415

        window = self._page.window()
        dialog = AssessmentWizard(self._session, self._ask, conversation, window)
        self._asking = True
        dialog.changed.connect(self.changed)
        dialog.case_wanted.connect(self.case_wanted)
        dialog.finished.connect(lambda _: self._on_closed(conversation.assessment))
        show(dialog)

    def _on_closed(self, assessment: Assessment | None) -> None:
        self._asking = False
        self.asked.emit(assessment)
