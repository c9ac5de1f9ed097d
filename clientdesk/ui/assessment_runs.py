"""What the Assessments tab opens over the window: the wizard, results, comparisons and prints."""

from PySide6.QtCore import Signal, QObject
from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.app.files import write_atomically
from clientdesk.domain.assessments import Assessment
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.client_commands import show
from clientdesk.ui.session import Session


class AssessmentRuns(QObject):
    """Each dialog is loaded when it is first opened; `asked` tells when a wizard was closed."""

    changed = Signal(object)  # Changes
    asked = Signal(object)  # Assessment

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
        pass

    def result(self, assessment: Assessment) -> None:
        pass

    def print_form(self, assessment: Assessment, completed: bool) -> None:
        pass

    def try_out(self, form_id: int) -> None:
        pass
