"""Explains once what can happen to a workbook where it is, and moves it with one click."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from clientdesk.app.messages import Messages
from clientdesk.domain.problems import Refused
from clientdesk.domain.risky_places import PlaceRisk, RiskKind
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.go_on import GoOn
from clientdesk.ui.jobs import Jobs, Progress
from clientdesk.ui.progress_dialog import Waiting
from clientdesk.ui.settings import Settings

if TYPE_CHECKING:
    from clientdesk.app.desk import Desk
    from clientdesk.ui.main_window import MainWindow

BEGIN_AFTER_MS = 300  # the first page is there by then
_MATTER = "place"


class RiskyPlace(QObject):
    """Asks about the place of each workbook that is shown, off the GUI thread."""

    def __init__(
        self, window: "MainWindow", ask: Ask, waiting: Waiting, settings: Settings, go_on: GoOn
    ) -> None:
        super().__init__(window)
        self._window, self._ask, self._waiting = window, ask, waiting
        self._settings, self._go_on = settings, go_on
        self._jobs = Jobs(self)
        self._desk: Desk | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BEGIN_AFTER_MS)
        self._timer.timeout.connect(self._look)

    @property
    def asks(self) -> bool:
        """Whether it has still to look at the place of the workbook, or is looking."""
        return self._timer.isActive() or self._jobs.busy

    def begin(self, desk: "Desk") -> None:
        """A workbook is shown."""
        self._desk = desk
        path = desk.path
        if path is not None and desk.read_only is None and not self._settings.keeps_in_place(path):
            self._timer.start()

    def _look(self) -> None:
        desk = self._desk
        if desk is None or desk.path is None:
            return
        path = desk.path
        job = self._jobs.start(lambda _progress: _risk(path))
        job.done.connect(lambda risk: self._on_known(desk, risk))

    def end(self) -> None:
        """No workbook is shown any more."""
        self._desk = None
        self._timer.stop()
        self._window.banners.drop(_MATTER)

    def _on_known(self, desk: "Desk", risk: PlaceRisk | None) -> None:
        if risk is None or desk is not self._desk:
            return
        move = self.tr("Move it to this computer"), self._move
        keep = self.tr("Keep it there"), self._keep
        words = f"{self._words(risk)} {self._way_out()}"
        self._window.banners.say(_MATTER, words, [move, keep], "warn")

    def _words(self, risk: PlaceRisk) -> str:
        match risk.kind:
            case RiskKind.SYNCED:
                return self.tr(
                    "This workbook is in a folder that {service} synchronises. It may copy the "
                    "file half written, or put an older one in its place."
                ).format(service=risk.service)
            case RiskKind.NETWORK:
                return self.tr(
                    "This workbook is on a network drive. When the connection breaks while "
                    "something is saved, or two computers write at once, it can be damaged."
                )
        return self.tr(
            "This workbook is on a disk that can be taken out. Taken out while something is "
            "saved, it can be damaged, and a lost stick is a lost workbook."
        )

    def _way_out(self) -> str:
        return self.tr(
            "Better: the workbook on this computer, and its checked backups where it is now."
        )

    def _keep(self) -> None:
        if self._desk is not None and self._desk.path is not None:
            self._settings.keep_in_place(self._desk.path)
        self._window.banners.drop(_MATTER)

    def _move(self) -> None:
        desk = self._desk
        if desk is None or desk.path is None:
            return
        words = self.tr("Moving {file} to this computer…").format(file=desk.path.name)
        job = self._waiting.start(words, lambda progress: _copy(desk, progress))
        job.done.connect(lambda target: self._on_copied(desk, target))

    def _on_copied(self, desk: "Desk", target: Path) -> None:
        old = desk.path
        if old is None or not self._go_on.at(target) or self._desk is None:
            return
        try:
            self._desk.backups.choose_folder(old.parent)
            aside = _set_aside(old, desk)
        except Refused as refused:
            self._ask.warn(self._window, Messages(language_of(self._window)).refusal(refused))
            return
        words = self.tr("The workbook is now in {file}.").format(file=target)
        detail = self.tr(
            "Its backups go to {folder}. The file there is now called “{name}”: nothing was "
            "deleted."
        ).format(folder=old.parent, name=aside.stem)
        self._ask.inform(self._window, words, detail)


def _risk(path: Path) -> PlaceRisk | None:
    from clientdesk.app.safe_place import place_risk  # noqa: PLC0415 - not for the first window

    return place_risk(path)


def _copy(desk: "Desk", progress: Progress) -> Path:
    from clientdesk.app.safe_place import copy_to_safe_place, safe_folders  # noqa: PLC0415

    return copy_to_safe_place(desk, safe_folders(), progress)


def _set_aside(path: Path, desk: "Desk") -> Path:
    from clientdesk.app.safe_place import set_aside  # noqa: PLC0415

    return set_aside(path, desk.today)
