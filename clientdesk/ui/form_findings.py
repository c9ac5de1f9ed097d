"""What is wrong with the form shown: each line leads to where it is mended."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clientdesk.domain.form_lint import FormFinding, FormFindingCode
from clientdesk.ui.cards import Links
from clientdesk.ui.dialogs import text
from clientdesk.ui.finding_words import FindingWords
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.theme import MEDIUM, SMALL, set_role

FINDING_HEIGHT, FINDINGS_HEIGHT = 32, 128
_OF_SERVICES = frozenset(FormFindingCode) - {
    FormFindingCode.CONDITION_UNKNOWN,
    FormFindingCode.MISSING_TRANSLATION,
}


class FormFindings(QFrame):
    """A card with a line for each finding; while the firm has no services, one line says so."""

    picked = Signal(object)  # FormFinding
    services_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._found = text("", "card-title")
        self._lines = Links()
        self._counts: Mapping[int, int] = {}
        self._area = scrolled(self._lines, self.tr("What to mend in the form"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, SMALL, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self._found)
        column.addWidget(self._area)

    def show_findings(
        self, findings: Sequence[FormFinding], words: FindingWords, has_services: bool
    ) -> None:
        """Without services every rule leads nowhere: what hangs on them is not told apart."""
        shown = [each for each in findings if has_services or each.code not in _OF_SERVICES]
        self._counts = Counter(each.question_id or 0 for each in shown)
        self._lines.clear()
        if len(shown) < len(findings):
            missing = self.tr("The firm has no services yet: add the usual ones.")
            self._lines.add(missing, "", self.services_wanted.emit, "warning")
        for finding in shown:
            go = partial(self.picked.emit, finding)
            self._lines.add(words.sentence(finding), "", go, "warning")
        self._show_count(len(self._lines.rows))

    def count_of(self, question_id: int) -> int:
        """How many findings a question has."""
        return self._counts.get(question_id, 0)

    def _show_count(self, count: int) -> None:
        nothing = self.tr("Nothing to mend: every question leads somewhere, every rule can fire.")
        self._found.setText(self.tr("%n thing(s) to mend", "", count) if count else nothing)
        set_role(self._found, "card-title" if count else "muted")
        self._area.setVisible(bool(count))
        self._area.setFixedHeight(min(count * FINDING_HEIGHT, FINDINGS_HEIGHT))
