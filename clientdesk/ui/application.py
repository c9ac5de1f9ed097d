"""The Qt application: look, language, and what happens to an error nobody expected."""

import ctypes
import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from platformdirs import user_config_path, user_log_path
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from clientdesk.app.access import refusal_in
from clientdesk.app.desk import Desk
from clientdesk.app.error_places import places_of
from clientdesk.app.messages import Messages
from clientdesk.domain.opening import TO_WRITE
from clientdesk.domain.problems import Refused
from clientdesk.resource_files import resource
from clientdesk.ui.ask import Ask
from clientdesk.ui.file_commands import MakeDemo
from clientdesk.ui.garbage import Garbage
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.one_window import other_window_comes
from clientdesk.ui.opener import ASKED_ABOUT, OpenDesk
from clientdesk.ui.settings import LanguageChoice, Settings
from clientdesk.ui.theme import fusion_palette, scheme

BODY_PIXELS = 13
LOG_NAME = "clientdesk.log"
_PLENTY = 1 << 40


def build_application(argv: Sequence[str], settings: Settings) -> QApplication:
    """The one QApplication, in the chosen language and colours; keep it for as long as it runs."""
    hold_none()
    app = QApplication(list(argv))
    app.setApplicationName("clientdesk")
    app.setApplicationDisplayName("ClientDesk")
    app.setDesktopFileName("clientdesk")
    app.setStyle("Fusion")
    app.setPalette(fusion_palette(scheme(settings.theme)))
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(BODY_PIXELS)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    app.setFont(font)
    speak(app, gui_language(settings.language))
    return app


def hold_none() -> None:
    """Keeps a long day's work from ending the program; to be called once, before Qt is used.

    With Python 3.11 every call into PySide6 6.12 that returns nothing gives up a reference to
    None that it never took (`setText` some ten thousand times, and the process dies). Newer
    Pythons never give None up.
    """
    if sys.version_info < (3, 12):
        ctypes.c_ssize_t.from_address(id(None)).value += _PLENTY


def gui_language(choice: LanguageChoice) -> str:
    """'en' or 'es': the chosen language, or the system's where the window speaks it."""
    if choice is not LanguageChoice.SYSTEM:
        return choice.value
    spanish = QLocale.system().language() == QLocale.Language.Spanish
    return LanguageChoice.SPANISH if spanish else LanguageChoice.ENGLISH


def speak(app: QCoreApplication, language: str) -> None:
    """Loads the words of a language, Qt's own too, and makes its locale the default."""
    QLocale.setDefault(QLocale(language))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)  # at once: without a running loop, deleteLater would pile them up
    own = str(resource("i18n", f"clientdesk_{language}.qm"))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (str(Path(folder, f"qtbase_{language}.qm")), own):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)


def run_window(workbook: Path | None, open_desk: OpenDesk, make_demo: MakeDemo) -> int:
    """Runs the window until it is closed, or brings the one forward that has the workbook open;
    the exit code. Raises Refused for a workbook about which the window could not ask anything."""
    if workbook is not None and other_window_comes(workbook):
        return 0
    desk, refused = opened(workbook, open_desk)
    settings = Settings(user_config_path("clientdesk") / "settings.ini")
    app = build_application(sys.argv[:1], settings)
    ask = Ask(Path.home())
    Garbage(app)
    program = Program(app, settings, partial(_window, settings, ask, open_desk, make_demo))
    sys.excepthook = ErrorReporter(ask, user_log_path("clientdesk"), program.refusal_in)
    program.show(desk)
    if refused is not None and workbook is not None:
        QTimer.singleShot(0, program, partial(program.settle, refused, workbook))
    return app.exec()


def opened(workbook: Path | None, open_desk: OpenDesk) -> tuple[Desk | None, Refused | None]:
    """A desk, or what the window has to ask before there is one."""
    if workbook is None:
        return None, None
    try:
        return open_desk(workbook, TO_WRITE), None
    except Refused as refused:
        if refused.code not in ASKED_ABOUT:
            raise
        return None, refused


def _window(
    settings: Settings, ask: Ask, open_desk: OpenDesk, make_demo: MakeDemo, desk: Desk | None
) -> MainWindow:
    return MainWindow(desk, settings, ask, open_desk, make_demo)


class Program(QObject):
    """Keeps the window, and makes a new one in the other language when the user chooses that."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        make_window: Callable[[Desk | None], MainWindow],
    ) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._make_window = make_window
        self._language = gui_language(settings.language)
        self.window: MainWindow | None = None

    def show(self, desk: Desk | None) -> None:
        """Shows a window on a desk, in place of the one before."""
        old, self.window = self.window, self._make_window(desk)
        self.window.language_chosen.connect(self._on_language_chosen)
        self.window.show()
        if old is not None:
            old.close()
            old.deleteLater()

    def settle(self, refused: Refused, workbook: Path) -> None:
        """Asks about a workbook that could not be opened without a question."""
        if self.window is not None:
            self.window.opener.settle(refused, workbook)

    def refusal_in(self, error: BaseException) -> Refused | None:
        """What an error nobody caught says about the disk; the window then says so too."""
        workspace = self.window.workspace if self.window is not None else None
        path = workspace.session.desk.path if workspace is not None else None
        refused = refusal_in(error, path)
        if refused is not None and self.window is not None:
            self.window.care.disk.on_written(refused)
        return refused

    def _on_language_chosen(self) -> None:
        language = gui_language(self._settings.language)
        if self.window is None or language == self._language:
            return
        self._language = language
        self._settings.geometry = self.window.saveGeometry()
        speak(self._app, language)
        self.show(self.window.release_desk())


class ErrorReporter:
    """What `sys.excepthook` calls: writes to a log where the error was, and tells the user where
    the log is. Nothing of a client's data goes there."""

    def __init__(
        self,
        ask: Ask,
        folder: Path,
        known: Callable[[BaseException], Refused | None] = lambda error: None,
    ) -> None:
        self._ask, self._known = ask, known
        self._file = folder / LOG_NAME
        folder.mkdir(parents=True, exist_ok=True)
        self._handler = logging.FileHandler(self._file, encoding="utf-8", delay=True)
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        self._log = logging.Logger("clientdesk")  # its own: nothing global is changed
        self._log.addHandler(self._handler)

    def close(self) -> None:
        """Closes the log file."""
        self._handler.close()

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if (refused := self._known(error)) is not None:
            self._ask.warn(None, Messages(QLocale().name()[:2]).refusal(refused))
            return
        self._log.error(places_of(error))
        text = QCoreApplication.translate(
            "ErrorReporter", "Something went wrong that ClientDesk did not expect."
        )
        detail = QCoreApplication.translate(
            "ErrorReporter", "What you saved is safe. The details are in {file}."
        )
        self._ask.warn(None, text, detail.format(file=self._file))
