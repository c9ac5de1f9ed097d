"""The top of the wizard: who is asked, how far it is, and in which language."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from clientdesk.app.conversations import Conversation
from clientdesk.domain.interview import Progress
from clientdesk.ui.dialogs import text
from clientdesk.ui.segments import Segments
from clientdesk.ui.theme import MEDIUM, TIGHT

LANGUAGES = ("es", "en")
BAR_WIDTH = 220


class WizardHead(QWidget):
    """`asking` is the language of the questions, `language` that of the window."""

    language_chosen = Signal(object)  # 'es' or 'en'

    def __init__(
        self, talk: Conversation, asking: str, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = LANGUAGES.index(asking)
        self._count, self._bar = text("", "caption"), QProgressBar()
        self._languages = Segments(
            self.tr("Language of the questions"), [self.tr("Spanish"), self.tr("English")]
        )
        self._languages.setToolTip(self.tr("Language of the questions (F6)"))
        self._languages.choose(self._place)
        self._languages.chosen.connect(self._on_chosen)
        self._lay_out(talk.client_name, talk.form.name(language))

    def show_progress(self, progress: Progress) -> None:
        said = self.tr("{done} of {total} answered")
        words = said.format(done=progress.done, total=progress.total)
        self._count.setText(words)
        self._bar.setMaximum(max(progress.total, 1))
        self._bar.setValue(progress.done)
        self._bar.setAccessibleDescription(words)

    def switch_language(self) -> None:
        """Goes over to the other language."""
        self._languages.choose(1 - self._place)

    def _on_chosen(self, place: int) -> None:
        self._place = place
        self.language_chosen.emit(LANGUAGES[place])

    def _lay_out(self, client: str, form: str) -> None:
        trial = self.tr("Test run: nothing is kept")
        names = QVBoxLayout()
        names.setSpacing(TIGHT)
        names.addWidget(text(client or form, "page-title"))
        names.addWidget(text(form if client else trial, "muted"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFixedWidth(BAR_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addLayout(names)
        row.addStretch(1)
        for part in (self._count, self._bar, self._languages):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
