"""What the rules found in a letter; each line leads to where it is mended."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clientdesk.app.messages import Messages
from clientdesk.domain.letter_findings import Finding, Severity
from clientdesk.ui.cards import empty
from clientdesk.ui.dialogs import text
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.theme import MEDIUM, SMALL, TIGHT, put_picture, set_role
from clientdesk.ui.words import words

_MOST = 208  # pixels of height
_LEAST_WIDTH = 240
_SIGNS = {Severity.BLOCK: ("x-circle", "bad"), Severity.WARN: ("warning", "warn")}


class FindingsList(QFrame):
    """Those that keep the letter a draft first, then those that are worth a look."""

    picked = Signal(object)  # Finding

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._messages = messages
        self._title = text("", "card-title", wrap=True)
        self._picture = text("")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, SMALL, 0)
        self._column.setSpacing(2)
        self._area = scrolled(inside, self.tr("What the rules found"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._picture)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, SMALL, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self._area)
        self.show_findings(())

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Shows what was found; nothing found is said too."""
        empty(self._column)
        for severity in Severity:
            found = [each for each in findings if each.severity is severity]
            if found:
                self._add(text(f"{words(severity)} ({len(found)})", "caption"))
            for finding in found:
                self._add(self._row(finding))
        self._say(findings)
        self._fit()

    def _add(self, row: QWidget) -> None:
        self._column.addWidget(row)
        row.show()  # a layout that is seen shows a new row later, and is of no size until then

    def _row(self, finding: Finding) -> "FindingRow":
        return FindingRow(
            finding, self._messages.finding(finding), partial(self.picked.emit, finding)
        )

    def _say(self, findings: Sequence[Finding]) -> None:
        blocking = sum(finding.blocks for finding in findings)
        if blocking:
            said = self.tr("%n thing(s) to mend before it can be final", "", blocking)
        elif findings:
            said = self.tr("Nothing must be mended · %n thing(s) worth a look", "", len(findings))
        else:
            said = self.tr("Nothing to mend")
        self._title.setText(said)
        sign = ("x-circle", "bad") if blocking else ("check-circle", "good")
        put_picture(self._picture, sign[0], tint=sign[1])

    def _fit(self) -> None:
        """As high as its lines, up to a limit from which on it scrolls."""
        self._area.setVisible(bool(self._column.count()))
        width = max(self.width() - MEDIUM - 2 * SMALL, _LEAST_WIDTH)
        needed = max(self._column.totalHeightForWidth(width), 0)
        self._area.setFixedHeight(min(needed, _MOST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # lines that came while it was hidden had no size yet


class FindingRow(QPushButton):
    """A sentence of any length with its sign and the number of its rule."""

    def __init__(self, finding: Finding, sentence: str, go: Callable[[], object]) -> None:
        super().__init__()
        set_role(self, "link")
        self.finding, self.sentence = finding, sentence
        self.setAutoDefault(False)
        self.setAccessibleName(f"{words(finding.severity)}: {sentence}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        picture, tint = _SIGNS[finding.severity]
        sign = text("")
        put_picture(sign, picture, tint=tint)
        row = QHBoxLayout(self)
        row.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        row.setSpacing(SMALL)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(sign, 0, top)
        row.addWidget(text(sentence, wrap=True), 1)
        row.addWidget(text(finding.rule, "caption"), 0, top)
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: go())  # noqa: PLW0108 - drops `checked`

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 30)
