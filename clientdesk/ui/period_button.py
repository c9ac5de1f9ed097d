"""The button that says which period the figures are of, and changes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from clientdesk.domain.period import Period
from clientdesk.ui.session import Session
from clientdesk.ui.theme import put_icon


class PeriodButton(QPushButton):
    """Offers the last twelve months, this year, last year, or two days of one's own."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        put_icon(self, "calendar-blank")
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._twelve = self._add(self.tr("Last 12 months"))
        self._this_year = self._add(self.tr("This year"))
        self._last_year = self._add(self.tr("Last year"))
        self._menu.addSeparator()
        self._other = self._add(self.tr("Other days…"))
        self._group.triggered.connect(self._on_chosen)
        self.setMenu(self._menu)
        session.period_changed.connect(self.show_period)

    def show_period(self) -> None:
        """Says the session's period; its page calls this when it reads."""
        words = self._session.period_text(self._session.period)
        self.setText(words)
        self.setAccessibleName(self.tr("Period: {period}").format(period=words))
        self._choice(self._session.chosen).setChecked(True)

    def _add(self, words: str) -> QAction:
        action = self._menu.addAction(words)
        action.setCheckable(True)
        self._group.addAction(action)
        return action

    def _choice(self, period: Period | None) -> QAction:
        known = {self._session.year(0): self._this_year, self._session.year(1): self._last_year}
        return self._twelve if period is None else known.get(period, self._other)

    def _on_chosen(self, action: QAction) -> None:
        if action is self._other:
            self._ask()
        elif action is self._twelve:
            self._session.choose(None)
        else:
            self._session.choose(self._session.year(0 if action is self._this_year else 1))

    def _ask(self) -> None:
        session = self._session
        from clientdesk.ui.period_dialog import PeriodDialog  # noqa: PLC0415

        dialog = PeriodDialog(session.period, session.formats, session.desk.today, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: session.choose(dialog.period))
        dialog.rejected.connect(self.show_period)
        dialog.open()
