"""Two assessments of one client side by side: only what it answered otherwise."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clientdesk.app.assessments import AssessmentRow
from clientdesk.domain.assessments import AnswerState, Assessment, AssessmentAnswer
from clientdesk.domain.needs import AnswerChange
from clientdesk.ui.answer_words import AnswerWords
from clientdesk.ui.dialogs import add_close, page, text
from clientdesk.ui.session import Session
from clientdesk.ui.table import Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, ROW_HEIGHT, TIGHT, set_role
from clientdesk.ui.words import words

_AS_READ = -1


class CompareDialog(QDialog):
    """Begins with an assessment and the one before it, of the same client and form."""

    def __init__(
        self, session: Session, assessment: Assessment, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._words = AnswerWords(session.language, session.formats)
        self._rows = _of_form(session, assessment)
        self._before, self._after = QComboBox(), QComboBox()
        self._said = text("", "muted", wrap=True)
        self._table = RecordTable[AnswerChange](
            self._columns(), lambda change: change.question.question.id, self
        )
        self._view = RecordView(self._table, sort_by=_AS_READ)
        self._view.setWordWrap(True)
        rows = self._view.verticalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.ResizeToContents)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        self._lay_out()
        self._begin(assessment)
        for each in (self._before, self._after):
            each.activated.connect(self._show)

    def _begin(self, assessment: Assessment) -> None:
        for row in self._rows:
            for each in (self._before, self._after):
                each.addItem(self._name(row), row.assessment.id)
        after = self._after.findData(assessment.id)
        # The oldest is held against the one that followed it.
        before, after = (after, 1) if after == 0 else (after - 1, after)
        self._before.setCurrentIndex(before)
        self._after.setCurrentIndex(after)
        self._show()

    def _name(self, row: AssessmentRow) -> str:
        finished = row.assessment.finished_on
        formats = self._session.formats
        if finished is not None:
            return formats.long_date(finished)
        begun = formats.long_date(row.assessment.started_on)
        return self.tr("{day}, not finished").format(day=begun)

    def _show(self) -> None:
        pair = self._before.currentData(), self._after.currentData()
        changes = self._session.desk.assessments.compare(*pair)
        self._table.set_records([])  # in the order of the questions
        self._table.set_records(changes)
        self._view.setVisible(bool(changes))
        self._said.setText(self._sentence(len(changes), pair[0] == pair[1]))

    def _sentence(self, count: int, same: bool) -> str:
        if same:
            return self.tr("Choose two different days.")
        if not count:
            return self.tr("Every answer is the same.")
        return self.tr("%n question(s) answered otherwise.", "", count)

    def _columns(self) -> list[Column[AnswerChange]]:
        language = self._session.language
        return [
            Column(title=self.tr("Question"), text=lambda c: c.question.question.text(language)),
            Column(
                title=self.tr("Before"),
                text=lambda c: self._answer(c, c.before),
                tone=lambda _: "muted",
                width=230,
            ),
            Column(
                title=self.tr("After"),
                text=lambda c: self._answer(c, c.after),
                strong=True,
                width=230,
            ),
        ]

    def _answer(self, change: AnswerChange, answer: AssessmentAnswer | None) -> str:
        if answer is None:
            return words(AnswerState.NOT_ASKED)
        return self._words.said(change.question, answer)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Compare two assessments"))
        self._view.setAccessibleName(self.tr("What was answered otherwise"))
        row = self._rows[0]
        column = page(self)
        column.addWidget(text(row.client.name, "page-title", wrap=True))
        column.addWidget(text(row.form.name(self._session.language), "muted"))
        days = QHBoxLayout()
        days.setSpacing(LARGE)
        days.addLayout(_named(self.tr("&Before"), self._before))
        days.addLayout(_named(self.tr("&After"), self._after))
        column.addLayout(days)
        column.addWidget(self._said)
        column.addWidget(self._view, 1)
        column.addStretch()
        add_close(self, column)
        self.resize(960, 600)


def _named(words: str, choice: QComboBox) -> QVBoxLayout:
    label = QLabel(words)
    set_role(label, "caption")
    label.setBuddy(choice)
    choice.setAccessibleName(words.replace("&", ""))
    cell = QVBoxLayout()
    cell.setSpacing(TIGHT)
    cell.addWidget(label)
    cell.addWidget(choice)
    return cell


def _of_form(session: Session, assessment: Assessment) -> Sequence[AssessmentRow]:
    """The assessments of the same client and form, the oldest first."""
    rows = session.desk.assessments.of(assessment.client_id)
    same = [row for row in rows if row.form.id == assessment.form_id]
    return sorted(same, key=lambda row: (row.assessment.started_on, row.assessment.id))
