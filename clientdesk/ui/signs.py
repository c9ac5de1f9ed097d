"""Sentences with a sign before each: what holds, what does not, what is not known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from clientdesk.domain.personas import CriterionRole, Outcome, Reason
from clientdesk.ui.cards import empty
from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import SMALL, put_picture

GOOD, WARN, BAD, UNKNOWN = (
    ("check", "good"),
    ("warning", "warn"),
    ("x", "bad"),
    ("question", "muted"),
)
EXCLUDED = ("prohibit", "bad")
SIGNS = {Outcome.MET: GOOD, Outcome.UNMET: BAD, Outcome.UNKNOWN: UNKNOWN}
Sign = tuple[str, str]  # an icon and a colour token


class Signs(QWidget):
    """A list of such sentences; they wrap."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._sentences: list[str] = []
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)

    @property
    def sentences(self) -> list[str]:
        """What is said, without the signs."""
        return list(self._sentences)

    def clear(self) -> None:
        empty(self._grid)
        self._count = 0
        self._sentences.clear()

    def add(self, sign: Sign, sentence: str, spoken: str = "", tip: str = "") -> None:
        """`spoken` is what a screen reader says where the sentence needs its sign to be clear."""
        self._sentences.append(sentence)
        row, self._count = self._count, self._count + 1  # a grid never drops its rows
        picture = QLabel()
        put_picture(picture, sign[0], 16, sign[1])
        self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
        label = text(sentence, wrap=True)
        label.setAccessibleName(spoken)
        label.setToolTip(tip)
        self._grid.addWidget(label, row, 1)
        for part in (picture, label):
            part.show()  # a layout that is seen shows it later, and is of no size until then


def sign_of(reason: Reason) -> Sign:
    """The sign before a persona's rule; an exclusion that holds speaks against the client."""
    if reason.criterion.role is CriterionRole.EXCLUDE and reason.outcome is not Outcome.UNKNOWN:
        return EXCLUDED if reason.outcome is Outcome.MET else GOOD
    return SIGNS[reason.outcome]
