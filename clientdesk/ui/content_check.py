"""Whether the workbook still holds what was saved in it, looked up once it is shown."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.go_on import GoOn
from clientdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from clientdesk.ui.main_window import MainWindow

BEGIN_AFTER_MS = 3000  # the first pages are there by then
MATTER = "contents"


class ContentCheck(QObject):
    """Reads every record in the background and compares it with its seal."""

    def __init__(self, window: "MainWindow", go_on: GoOn) -> None:
        super().__init__(window)
        self._window, self._go_on = window, go_on
        self._desk: Desk | None = None
        self._jobs: Jobs | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BEGIN_AFTER_MS)
        self._timer.timeout.connect(self.start)

    def begin(self, desk: Desk) -> None:
        """Checks a workbook that has a file, a little later."""
        if desk.path is not None:
            self._desk = desk
            self._timer.start()

    def end(self) -> None:
        """Stops checking."""
        self._timer.stop()
        self._desk = None
        if self._jobs is not None:
            self._jobs.close()
            self._jobs = None

    def start(self) -> None:
        """Checks now."""
        from clientdesk.app.checks import tables_not_as_saved_later  # noqa: PLC0415

        desk = self._desk
        if desk is None:
            return
        self._jobs = self._jobs or Jobs(self)
        job = self._jobs.start(lambda progress: tables_not_as_saved_later(desk, progress))
        job.done.connect(partial(self._on_checked, desk))
        job.refused.connect(partial(self._on_refused, desk))

    def _on_checked(self, desk: Desk, tables: tuple[str, ...]) -> None:
        if tables:
            code = RefusalCode.CONTENTS_DIFFER
            refused = Refused(code, path=str(desk.path), tables=" ".join(tables))
            self._on_refused(desk, refused)

    def _on_refused(self, desk: Desk, refused: Refused) -> None:
        if desk is not self._desk:
            return
        words = Messages(language_of(self._window)).refusal(refused)
        button = (self.tr("What can be done…"), lambda: self._go_on.recover(refused))
        self._window.banners.say(MATTER, words, [button], "warn")
