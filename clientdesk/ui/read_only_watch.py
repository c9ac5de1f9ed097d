"""Who else has the workbook: it is only looked at, or somebody opened it besides.

What is only looked at can be worked in once nobody else does.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from clientdesk.app.access import can_be_written
from clientdesk.domain.formats import Formats
from clientdesk.domain.opening import Holder, ReadOnly, ReadOnlyReason
from clientdesk.ui.banner import Button
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.go_on import GoOn
from clientdesk.ui.holder_words import holder_words
from clientdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from clientdesk.app.desk import Desk
    from clientdesk.ui.main_window import MainWindow

LOOK_MS, LOOK_WRITING_MS = 2000, 10_000
_MATTER = "read-only"


class ReadOnlyWatch(QObject):
    """Looks every two seconds whether the workbook has become free, and then asks once; less often
    whether another computer opened what is open here for writing."""

    def __init__(self, window: "MainWindow", go_on: GoOn) -> None:
        super().__init__(window)
        self._window, self._go_on = window, go_on
        self._jobs = Jobs(self)
        self._desk: Desk | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def begin(self, desk: "Desk") -> None:
        """A workbook is shown."""
        self._desk = desk
        if desk.read_only is not None:
            self._say(desk, desk.read_only, free=False)
        self._timer.start(LOOK_WRITING_MS if desk.read_only is None else LOOK_MS)

    def end(self) -> None:
        """No workbook is shown any more."""
        self._desk = None
        self._timer.stop()
        self._window.banners.drop(_MATTER)

    def _look(self) -> None:
        desk = self._desk
        if desk is None or desk.path is None or self._jobs.busy:
            return
        path, access = desk.path, desk.access
        if desk.read_only is None:
            job = self._jobs.start(lambda _progress: access.taken_over_by)
            job.done.connect(lambda holder: self._on_shared(desk, holder))
        else:
            job = self._jobs.start(lambda _progress: can_be_written(path))
            job.done.connect(lambda free: self._on_looked(desk, free))

    def _on_shared(self, desk: "Desk", holder: Holder | None) -> None:
        if holder is None or desk is not self._desk or desk.path is None:
            return
        self._timer.stop()
        words = self.tr(
            "{who} It is open there for writing too: close it on one of the two computers. What "
            "is saved on both can be lost."
        )
        who = holder_words(holder, desk.path.stem, desk.formats(language_of(self._window)))
        self._window.banners.say(_MATTER, words.format(who=who), tone="warn")

    def _on_looked(self, desk: "Desk", free: bool) -> None:
        if free and desk is self._desk and desk.read_only is not None:
            self._timer.stop()
            self._say(desk, desk.read_only, free=True)

    def _say(self, desk: "Desk", state: ReadOnly, free: bool) -> None:
        formats = desk.formats(language_of(self._window))
        seen = self.tr("You see it as it was on {moment}, and nothing can be changed.")
        seen = seen.format(moment=formats.moment(state.as_of))
        words = f"{self._why(desk, state, free, formats)} {seen}"
        self._window.banners.say(_MATTER, words, self._buttons(state, free))

    def _why(self, desk: "Desk", state: ReadOnly, free: bool, formats: Formats) -> str:
        name = desk.path.stem if desk.path is not None else ""
        match state.reason, free:
            case ReadOnlyReason.HELD, False:
                return holder_words(state.holder, name, formats)
            case ReadOnlyReason.HELD, True:
                return self.tr("Nobody else has “{name}” open any more.").format(name=name)
            case ReadOnlyReason.MEDIUM, False:
                return self.tr("“{name}” cannot be written to where it is.").format(name=name)
            case ReadOnlyReason.MEDIUM, True:
                return self.tr("“{name}” can be written to again.").format(name=name)
        return self.tr("You are only looking at “{name}”.").format(name=name)

    def _buttons(self, state: ReadOnly, free: bool) -> list[Button]:
        work = self.tr("Work in it"), lambda: self._go_on.again(read_only=False)
        look = self.tr("Show it as it is now"), lambda: self._go_on.again(read_only=True)
        elsewhere = self.tr("Save a copy elsewhere and go on there…"), self._go_on.elsewhere
        if free:
            return [work]
        return [elsewhere] if state.reason is ReadOnlyReason.MEDIUM else [look]
