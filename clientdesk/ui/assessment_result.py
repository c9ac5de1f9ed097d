"""What follows from an assessment: needs, gaps and what to offer."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.assessments import AssessmentResult, NeedLine
from clientdesk.app.messages import Messages
from clientdesk.app.migration import Direction, MigrationRow
from clientdesk.domain.coverage import fits_well
from clientdesk.domain.problems import Refused
from clientdesk.domain.questions import FormPurpose
from clientdesk.ui.answer_words import AnswerWords
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import KeyFigure, column_of, empty
from clientdesk.ui.client_commands import show
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.need_list import Causes, NeedList, ShownNeed, add_answer, answer_grid
from clientdesk.ui.result_cards import ResultCards
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, SMALL, TIGHT

WIDE_FROM = 820
SIDE_WIDTH = 370
NOTHING = "—"


class AssessmentResultPane(QWidget):
    """Shows one assessment; says what it wrote by `changed`."""

    changed = Signal(object)  # Changes
    case_wanted = Signal(object)  # the Client to review

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._result: AssessmentResult | None = None
        self._name = text("", "page-title", wrap=True)
        self._state = text("", "muted", wrap=True)
        self._offer = button(self.tr("Offer a package…"), "package", "primary")
        self._print = button(self.tr("Print…"), "printer")
        self._case = button(self.tr("Open a review"), "path")
        self._review = button(self.tr("Client review…"), "file-text")
        self._wanted = KeyFigure(self.tr("Recommended services"))
        self._coverage = KeyFigure(self.tr("Coverage"))
        self._gap = KeyFigure(self.tr("Value of the gap, a year"))
        self._needs = NeedList()
        self._answers = answer_grid()
        self._side = ResultCards(session)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._needs.accepted.connect(self._on_accepted)
        self._offer.clicked.connect(self._on_offered)
        self._print.clicked.connect(self._on_printed)
        self._review.clicked.connect(self._on_reviewed)
        self._case.clicked.connect(self._on_case)

    def show_assessment(self, assessment_id: int) -> None:
        """Reads the result as the answers and the offer are now."""
        self._result = result = self._session.desk.assessments.result(assessment_id)
        is_review = result.form.purpose is FormPurpose.REVIEW
        self._name.setText(result.client.name)
        self._state.setText(self._state_words(result))
        self._offer.setVisible(not is_review)
        self._case.setVisible(not result.client.prospect)
        self._offer.setEnabled(bool(self._session.desk.packages.all()))
        self._figures.setVisible(not is_review)
        self._needs_card.setVisible(not is_review)
        self._side.setVisible(not is_review)
        self._answers_card.setVisible(is_review)
        self._causes = self._causes_of(result)
        if is_review:
            self._show_answers(result)
            return
        self._show_figures(result)
        self._needs.show_needs([self._shown(line) for line in result.lines], self._causes)
        self._side.show_result(result)

    def focus(self) -> None:
        """Goes to the next thing to do."""
        (self._offer if self._offer.isVisibleTo(self) else self._print).setFocus()

    def _state_words(self, result: AssessmentResult) -> str:
        form, day = result.form.name(self._session.language), result.assessment.finished_on
        if day is None:
            return self.tr("{form}, not finished").format(form=form)
        said = self.tr("{form}, finished on {day}")
        return said.format(form=form, day=self._session.formats.long_date(day))

    def _show_figures(self, result: AssessmentResult) -> None:
        formats, gaps = self._session.formats, result.gaps
        wanted = sum(line.recommended for line in result.lines)
        held = wanted - len(gaps)
        self._wanted.show_figure(formats.number(wanted), self.tr("%n contracted already", "", held))
        missing = self.tr("%n recommended service(s) missing", "", len(gaps))
        covered = self.tr("Nothing recommended is missing")
        share = formats.percent(result.coverage) if wanted else NOTHING
        self._coverage.show_figure(share, missing if gaps else covered)
        if result.gap_fees is None:
            unknown = self.tr("What work costs is not known yet")
            self._gap.show_figure(NOTHING, unknown, doubt=True)
        else:
            remark = self.tr("At the cost of the work and the target margin")
            self._gap.show_figure(formats.money(result.gap_fees), remark)

    def _causes_of(self, result: AssessmentResult) -> Causes:
        language = self._session.language
        questions = {each.question.id: each for each in result.questions}
        says = AnswerWords(language, self._session.formats)
        return Causes(questions, result.answers, says, language)

    def _shown(self, line: NeedLine) -> ShownNeed:
        accepted = self._accepted_on(line)
        remark = accepted or self._price(line)
        return ShownNeed(
            need=line.need,
            service=line.service,
            remark=self.tr("Contracted") if line.contracted else remark,
            badge=line.contracted or bool(accepted),
            can_accept=line.service is not None and not line.contracted and not accepted,
        )

    def _accepted_on(self, line: NeedLine) -> str:
        """The day on which the need was accepted as agreed; '' where it never was."""
        if self._result is None or line.service is None:
            return ""
        stored = self._session.desk.matching.accepted(self._result.client.id)
        days = [each.matched_on for each in stored if each.service_id == line.service.id]
        template = self.tr("Accepted on {day}")
        return template.format(day=self._session.formats.short_date(max(days))) if days else ""

    def _price(self, line: NeedLine) -> str:
        if line.price is None:
            return ""
        price = self._session.formats.money(line.price)
        return self.tr("{price} a month").format(price=price)

    def _show_answers(self, result: AssessmentResult) -> None:
        empty(self._answers)
        for each in result.questions:
            question, answer = self._causes.said(each.question.id)
            add_answer(self._answers, question, answer or NOTHING)

    def _on_accepted(self, shown: ShownNeed) -> None:
        result, service = self._result, shown.service
        if result is None or service is None:
            return
        match = next((each for each in result.matches if each.service.id == service.id), None)
        persona_id = match.persona.id if match and match.persona else None
        reasons = "\n".join(self._causes.sentences(shown.need))
        matching = self._session.desk.matching
        try:
            changes = matching.accept_service(result.client.id, service.id, persona_id, reasons)
        except Refused as refused:
            self._ask.warn(self, Messages(self._session.language).refusal(refused))
            return
        self.changed.emit(changes)
        self._show_accepted(shown)

    def _show_accepted(self, shown: ShownNeed) -> None:
        """Only what an accepted need changes: the list stays where it was scrolled to."""
        if self._result is None:
            return
        self._result = result = self._session.desk.assessments.result(self._result.assessment.id)
        code = shown.need.service_code
        line = next(each for each in result.lines if each.need.service_code == code)
        self._needs.show_again(self._shown(line), self._causes)
        self._side.show_result(result)

    def _on_offered(self) -> None:
        from clientdesk.ui.offer_dialogs import OfferDialog  # noqa: PLC0415

        result = self._result
        if result is None:
            return
        packages = self._session.desk.packages.book().offered
        if packages:
            dialog = OfferDialog(self._session, self._row(result), packages, self.window())
            dialog.changed.connect(self.changed)
            show(dialog)

    def _row(self, result: AssessmentResult) -> MigrationRow:
        """The client's way to the package that suits it best, if one does."""
        best = result.best_package
        packages = self._session.desk.packages
        suits = packages.get(best.package_id) if best and fits_well(best) else None
        return MigrationRow(
            client=result.client,
            from_package=None,
            fee=None,
            to_package=suits,
            fit=best,
            direction=Direction.NEW if suits else Direction.NONE,
            offer=None,
        )

    def _on_printed(self) -> None:
        from clientdesk.ui.form_print_dialog import FormPrintDialog  # noqa: PLC0415

        if self._result is not None:
            id_ = self._result.assessment.id
            show(FormPrintDialog.completed(self._session, self._ask, id_, self.window()))

    def _on_reviewed(self) -> None:
        from clientdesk.ui.review_dialog import ReviewDialog  # noqa: PLC0415

        if self._result is not None:
            client = self._result.client
            show(ReviewDialog(self._session, client, self._ask, self.window()))

    def _on_case(self) -> None:
        if self._result is not None:
            self.case_wanted.emit(self._result.client)

    def _lay_out(self) -> None:
        self._needs_card, self._answers_card = card(), card(self.tr("Answers"))
        column_of(self._needs_card).addWidget(self._needs)
        column_of(self._answers_card).addLayout(self._answers)
        left = QVBoxLayout()
        for part in (self._needs_card, self._answers_card):
            left.addWidget(part)
        left.addStretch(1)
        self._columns.setSpacing(MEDIUM)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._side)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._key_figures())
        column.addLayout(self._columns)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(MEDIUM)
        outer.addWidget(self._head())
        outer.addWidget(scrolled(inside, self.tr("Result")), 1)

    def _head(self) -> QFrame:
        names = QVBoxLayout()
        names.setSpacing(TIGHT)
        names.addWidget(self._name)
        names.addWidget(self._state)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addLayout(names, 1)
        for each in (self._review, self._print, self._case, self._offer):
            row.addWidget(each)
        head = card()
        column_of(head).addLayout(row)
        return head

    def _key_figures(self) -> QWidget:
        self._figures = QWidget()
        row = QHBoxLayout(self._figures)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        for each in (self._wanted, self._coverage, self._gap):
            row.addWidget(each, 1)
        return self._figures

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be cramped."""
        wide = self.width() >= WIDE_FROM
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)
        self._side.setMinimumWidth(SIDE_WIDTH if wide else 0)
        self._side.setMaximumWidth(SIDE_WIDTH if wide else 16_777_215)
        super().resizeEvent(event)
