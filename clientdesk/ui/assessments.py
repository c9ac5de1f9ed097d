"""The Assessments tab: whom to ask, what was answered so far, and the forms to ask with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientdesk.app.assessments import DueClient
from clientdesk.domain.assessments import Assessment
from clientdesk.domain.changes import Changes
from clientdesk.ui.ask import Ask
from clientdesk.ui.assessment_list import AssessmentList
from clientdesk.ui.assessment_runs import AssessmentRuns
from clientdesk.ui.cards import EmptyState
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.due_view import DueView
from clientdesk.ui.form_editor import FormEditor
from clientdesk.ui.page import Page
from clientdesk.ui.segments import Segments
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, WIDE

TO_DO, ALL, FORMS = range(3)
_CONTENT, _NO_FORMS = range(2)


class AssessmentsPage(Page):
    """Three views; the wizard and the other dialogs open over the window."""

    tables = frozenset({"client", "form"})
    case_wanted = Signal(object)  # the Client to review

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._segments = Segments(
            self.tr("What to show of the assessments"),
            [self.tr("To do"), self.tr("All"), self.tr("Forms")],
        )
        self._due, self._list = DueView(session), AssessmentList(session)
        self._forms = FormEditor(session, ask)
        self._views: tuple[Page, ...] = (self._due, self._list, self._forms)
        self._runs = AssessmentRuns(session, ask, self)
        self._missed: frozenset[str] = frozenset()
        self._hint = text("", "muted")
        self._new = button(self.tr("New assessment…"), "clipboard-text", "primary")
        self._pages, self._stack = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        desk = self.session.desk
        known = desk.forms.all(include_archived=True)
        self._stack.setCurrentIndex(_CONTENT if known else _NO_FORMS)
        self._new.setEnabled(bool(desk.forms.all() and desk.clients.all()))

    def refresh(self, changes: Changes) -> None:
        """While questions are being asked the lists behind the wizard wait for its end."""
        if self._runs.is_asking:
            self._missed |= changes.tables
            return
        super().refresh(changes)
        for view in self._views:
            view.refresh(changes)

    def show_view(self, place: int) -> None:
        """Goes to one of the three views."""
        self._segments.choose(place)

    def new_assessment(self, client_id: int | None = None) -> None:
        """Asks for a new assessment, of the client given or of the one picked in To do."""
        if self._stack.currentIndex() == _NO_FORMS:
            self._on_start()
        if not self._new.isEnabled():
            return
        due = self._due.current if self._pages.currentIndex() == TO_DO else None
        if client_id is not None or due is None:
            self._runs.new(client_id)
        else:
            self._runs.new(due.client.id, due.form.id)

    def _on_due(self, due: DueClient) -> None:
        self._runs.new(due.client.id, due.form.id)

    def _on_deleted(self, assessment: Assessment) -> None:
        self.changed.emit(self.session.desk.assessments.delete(assessment.id))

    def _on_asked(self, assessment: Assessment | None) -> None:
        """After the wizard: everything that it wrote, and the line of the assessment."""
        missed, self._missed = self._missed, frozenset()
        self.refresh(Changes(missed))
        if assessment is not None:
            self.show_view(ALL)
            self._list.show_assessment(assessment.id)

    def _on_start(self) -> None:
        """Answers lead to services: where the firm has none, the usual ones come too."""
        desk = self.session.desk
        if not desk.services.by_id():
            self.changed.emit(desk.services.start(self.session.language))
        self.changed.emit(desk.forms.start())

    def _on_chosen(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        self._hint.setText(self._hints[place])

    def _connect(self) -> None:
        self._segments.chosen.connect(self._on_chosen)
        self._new.clicked.connect(lambda: self.new_assessment())  # noqa: PLW0108 - drops `checked`
        self._due.opened.connect(self._on_due)
        self._list.opened.connect(self._runs.go_on)
        self._list.compare_wanted.connect(self._runs.compare)
        self._list.print_wanted.connect(self._runs.print_assessment)
        self._list.delete_wanted.connect(self._on_deleted)
        self._forms.try_wanted.connect(self._runs.try_out)
        self._forms.print_wanted.connect(self._runs.print_form)
        self._forms.changed.connect(self.changed)
        self._runs.changed.connect(self.changed)
        self._runs.case_wanted.connect(self.case_wanted)
        self._runs.asked.connect(self._on_asked)

    def _lay_out(self) -> None:
        self._hints = (
            self.tr("Whom to ask next: those who pay most come first."),
            self.tr("What was asked so far, and what came of it."),
            self.tr("What is asked, and which services the answers point to."),
        )
        self._on_chosen(TO_DO)
        for view in self._views:
            self._pages.addWidget(view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.addWidget(self._content())
        self._stack.addWidget(self._no_forms())

    def _content(self) -> QWidget:
        bar = QHBoxLayout()
        bar.setSpacing(SMALL)
        bar.addWidget(self._segments)
        bar.addSpacing(SMALL)
        bar.addWidget(self._hint, 1)
        bar.addWidget(self._new)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(bar)
        column.addWidget(self._pages, 1)
        return widget

    def _no_forms(self) -> EmptyState:
        state = EmptyState(
            "clipboard-text",
            self.tr("No forms yet"),
            self.tr(
                "A form asks a client what it needs, one thing at a time, and finds the services "
                "that it should have. Start with two: the conversation about needs, and your own "
                "yearly look at each client. Where the firm has no services yet, the usual ones "
                "are added too."
            ),
        )
        state.add_button(self.tr("Add the two forms"), "plus", self._on_start, "primary")
        state.end_buttons()
        return state
