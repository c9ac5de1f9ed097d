"""One question of an assessment on the screen, with its answer, what is known of it and a note."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clientdesk.app.question_bank import area_name
from clientdesk.app.suggestions import Suggestion, SuggestionSource
from clientdesk.domain.assessments import AnswerState, AssessmentAnswer
from clientdesk.domain.formats import Formats
from clientdesk.domain.questions import AskedQuestion
from clientdesk.ui.answer_editor import LongText, WrittenAnswer, answer_editor
from clientdesk.ui.answer_keys import AnswerKeys
from clientdesk.ui.answer_words import AnswerWords
from clientdesk.ui.cards import column_of, empty
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, WIDE, put_picture, set_role
from clientdesk.ui.words import words

SOURCES: dict[SuggestionSource, object] = {
    SuggestionSource.USER: QT_TRANSLATE_NOOP("QuestionCard", "written by hand, {day}"),
    SuggestionSource.IMPORT: QT_TRANSLATE_NOOP("QuestionCard", "from a file, {day}"),
    SuggestionSource.ASSESSMENT: QT_TRANSLATE_NOOP(
        "QuestionCard", "from an earlier assessment, {day}"
    ),
    SuggestionSource.AGREEMENT: QT_TRANSLATE_NOOP("QuestionCard", "as agreed with the client"),
    SuggestionSource.WORKBOOK: QT_TRANSLATE_NOOP("QuestionCard", "from the firm's records, {day}"),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands on the screen as an answer; `value` as it is stored."""

    state: AnswerState
    value: str
    note: str


class QuestionCard(QFrame):
    """Shows a question in one language; says `answered` when an answer is whole, `edited`
    at every change."""

    answered = Signal()
    edited = Signal()

    def __init__(self, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._formats, self._today = formats, today
        self._says = AnswerWords(formats.language, formats)
        self._asked: AskedQuestion | None = None
        self._stored: AssessmentAnswer | None = None
        self._suggestion: Suggestion | None = None
        self._touched = False
        self._editor: AnswerKeys | WrittenAnswer | None = None
        self._area, self._kept = text("", "caption"), text("", "caption")
        self._question = text("", "question", wrap=True)
        self._help = text("", "muted", wrap=True)
        self._known = text("", wrap=True)
        self._problem = text("", "bad", wrap=True)
        self._place = QVBoxLayout()
        self._unknown = self._state_button(AnswerState.UNKNOWN, self.tr("Does not know"), "F3")
        self._not_asked = self._state_button(AnswerState.NOT_ASKED, self.tr("Not asked"), "F4")
        self._note = LongText(lines=2)
        self._note_button = _with_key(self.tr("Note"), "F2", "note-pencil")
        self._lay_out()
        self._note_button.clicked.connect(self._on_note)
        keys = (("F2", self._note_button), ("F3", self._unknown), ("F4", self._not_asked))
        for key, pressed in keys:
            QShortcut(QKeySequence(key), self).activated.connect(pressed.click)
        self._note.left.connect(self._on_left)

    def show_question(
        self,
        asked: AskedQuestion,
        answer: AssessmentAnswer | None,
        suggestion: Suggestion | None,
        language: str,
    ) -> None:
        """Shows another question with its answer, or with what the workbook knows."""
        self._asked, self._stored, self._suggestion = asked, answer, suggestion
        self._touched = False
        self._make_editor(asked, language)
        self.speak(language)
        self._load(answer)

    def speak(self, language: str) -> None:
        """Asks the same in a language; what is written stays."""
        if self._asked is None or self._editor is None:
            return
        question, says = self._asked.question, AnswerWords(language, self._formats)
        self._says = says
        self._area.setText(area_name(question.area, language))
        self._question.setText(question.text(language))
        self._help.setText(question.help(language))
        self._help.setVisible(bool(question.help(language)))
        names = [name for _, name in says.choices(self._asked)]
        several = isinstance(self._editor, AnswerKeys) and self._editor.several
        self._editor.say([*names, says.none_of_them()] if several else names)
        self._editor.name(question.text(language))
        self._show_known()

    def keep_stored(self, answer: AssessmentAnswer | None) -> None:
        """Takes note of what is stored now."""
        self._stored = answer
        self._touched = False
        self._show_kept()

    def problem(self) -> str:
        """Why what is written cannot be kept; said under the answer too."""
        found = self._editor.problem() if self._editor is not None else ""
        self._problem.setText(found)
        self._problem.setVisible(bool(found))
        return found

    def draft(self, confirming: bool) -> Draft | None:
        """What there is to keep; None where it is what is stored, or nothing.

        What the workbook suggests is an answer only where the user confirms it.
        """
        found, stored = self._draft(confirming), self._stored
        if found is None or stored is None:
            return found
        return None if found == Draft(stored.state, stored.value, stored.note) else found

    @property
    def suggests(self) -> bool:
        """Whether an answer of the workbook waits to be confirmed."""
        return self._suggestion is not None and self._stored is None and not self._touched

    def press(self, key: str) -> bool:
        """Takes a digit pressed anywhere in the window."""
        return self._editor is not None and self._editor.press(key)

    def focus(self) -> None:
        """Goes to the answer."""
        if self._editor is not None:
            self._editor.focus()

    def _draft(self, confirming: bool) -> Draft | None:
        note, stored = str(self._note.value()), self._stored
        for pressed, state in self._state_buttons():
            if pressed.isChecked():
                return Draft(state, "", note)
        value = self._editor.text() if self._editor is not None else None
        if value is not None and (confirming or not self.suggests):
            return Draft(AnswerState.ANSWERED, value, note)
        if stored is not None:
            return Draft(stored.state, stored.value, note)
        return Draft(AnswerState.NOT_ASKED, "", note) if note else None

    def _load(self, answer: AssessmentAnswer | None) -> None:
        for pressed, state in self._state_buttons():
            pressed.setChecked(answer is not None and answer.state is state)
        given = answer is not None and answer.state is AnswerState.ANSWERED
        suggested = self._suggestion.value if self._suggestion and answer is None else None
        if self._editor is not None:
            self._editor.set_text(answer.value if answer is not None and given else suggested)
        note = answer.note if answer else ""
        self._note.set_value(note)
        self._note.setVisible(bool(note))
        self._problem.hide()
        self._show_kept()

    def _show_kept(self) -> None:
        shown = self._stored is not None
        self._kept.setText(self.tr("Saved") if shown else "")
        self._tick.setVisible(shown)
        self._known_frame.setVisible(self._suggestion is not None)
        self._show_known()

    def _show_known(self) -> None:
        known, asked = self._suggestion, self._asked
        if known is None or asked is None:
            return
        template = QCoreApplication.translate("QuestionCard", str(SOURCES[known.source]))
        source = template.format(day=self._formats.short_date(known.as_of))
        waiting = self.tr("Known already: {answer} ({source}). Enter confirms it.")
        said = waiting if self.suggests else self.tr("Known already: {answer} ({source}).")
        self._known.setText(said.format(answer=self._says.value(asked, known.value), source=source))

    def _on_note(self) -> None:
        """Opens the note and goes there; from the note it goes back."""
        if self._note.hasFocus():
            self.focus()
            return
        self._note.show()
        self._note.setFocus()

    def _on_edited(self) -> None:
        self._touched = True
        for pressed, _ in self._state_buttons():
            pressed.setChecked(False)
        self._problem.hide()
        self._show_known()
        self.edited.emit()
        if self._editor is not None and self._editor.at_once:
            self.answered.emit()

    def _on_left(self) -> None:
        if self._editor is not None and not self._editor.problem():
            self.answered.emit()

    def _on_state(self, pressed: QPushButton) -> None:
        self._touched = True
        for other, _ in self._state_buttons():
            other.setChecked(other is pressed)
        if self._editor is not None:
            self._editor.set_text(None)
        self._problem.hide()
        self.answered.emit()

    def _state_buttons(self) -> tuple[tuple[QPushButton, AnswerState], ...]:
        return (
            (self._unknown, AnswerState.UNKNOWN),
            (self._not_asked, AnswerState.NOT_ASKED),
        )

    def _state_button(self, state: AnswerState, name: str, key: str) -> QPushButton:
        made = _with_key(name, key)
        made.setCheckable(True)
        set_role(made, "state")
        made.clicked.connect(lambda: self._on_state(made))
        made.setAccessibleName(words(state))
        return made

    def _make_editor(self, asked: AskedQuestion, language: str) -> None:
        if self._editor is not None:
            self._editor.blockSignals(True)  # it loses the focus now, for another question
        empty(self._place)
        says = AnswerWords(language, self._formats)
        self._editor = answer_editor(asked, says, self._formats, self._today)
        self._editor.edited.connect(self._on_edited)
        if isinstance(self._editor, WrittenAnswer):
            self._editor.left.connect(self._on_left)
        self._place.addWidget(self._editor)
        self._editor.show()  # now, so that the focus can go there
        self._problem.hide()

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(WIDE, WIDE, WIDE, MEDIUM)
        inside.setSpacing(MEDIUM)
        for part in (self._area, self._question, self._help, self._known_box()):
            inside.addWidget(part)
        inside.addSpacing(TIGHT)
        inside.addLayout(self._place)
        inside.addWidget(self._problem)
        inside.addStretch(1)
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setPlaceholderText(self.tr("A note on this answer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, LARGE)
        column.setSpacing(SMALL)
        column.addWidget(scrolled(page, self.tr("Question")), 1)
        column.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        self._tick = QLabel()
        put_picture(self._tick, "check", 16, "good")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for made in (self._unknown, self._not_asked, self._note_button):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self._tick)
        row.addWidget(self._kept)
        foot = QVBoxLayout()
        foot.setContentsMargins(WIDE, 0, WIDE, 0)
        foot.setSpacing(SMALL)
        foot.addWidget(self._note)
        foot.addLayout(row)
        return foot

    def _known_box(self) -> QFrame:
        self._known_frame = card()
        set_role(self._known_frame, "sunken")
        picture = QLabel()
        put_picture(picture, "database", 16, "accent")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._known, 1)
        inside = column_of(self._known_frame)
        inside.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        inside.addLayout(row)
        return self._known_frame


def _with_key(name: str, key: str, picture: str = "") -> QPushButton:
    """A button that says which key presses it."""
    template = QCoreApplication.translate("QuestionCard", "{name} ({key})")
    made = button(template.format(name=name, key=key), picture)
    made.setAccessibleName(name)
    return made
