"""A working day of the program in one process, run by test_no_network with networking refused."""

import sys
from pathlib import Path

from click.testing import CliRunner
from network_refused import refuse_networking
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from clientdesk.cli import main
from clientdesk.launch import make_demo, open_desk
from clientdesk.ui.application import speak
from clientdesk.ui.ask import Ask
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.settings import Settings

_SETTLE_MS = 300


def work(folder: Path) -> None:
    """What the command line does, then the window with every tab."""
    demo = folder / "demo"
    run("demo", "--no-window", "--language", "es", "--folder", demo)
    book = demo / "demo.clientdesk"
    source = Path(__file__).parent.parent / "resources" / "demo" / "es" / "invoices.csv"
    run("import", book, source, "--json")
    run("report", book, "--json")
    report = [folder / f"report.{kind}" for kind in ("csv", "xlsx", "pdf")]
    run("report", book, "--csv", report[0], "--xlsx", report[1], "--pdf", report[2])
    run("letters", book, "--out", folder / "letters", "--kind", "review")
    run("design", book, "--json")
    run("plan", book, "--json")
    run("export-client", book, "--client", "C002", folder / "held.zip")
    run("erase", book, "--client", "C002", "--yes", "--remove-backups")
    run("backup", book, folder / "copy.clientdesk")
    run("check", book)
    look(book, folder)


def run(*args: object) -> None:
    """One command; it must succeed."""
    result = CliRunner().invoke(main, [str(each) for each in args])
    assert result.exit_code == 0, (args[0], result.output, result.exception)


def look(book: Path, folder: Path) -> None:
    """The window on a workbook, each tab shown for a moment."""
    application = QApplication([])
    speak(application, "en")
    settings = Settings(folder / "settings.ini")
    window = MainWindow(open_desk(book), settings, Ask(folder), open_desk, make_demo)
    window.show()
    pause()
    assert window.workspace is not None
    for number in range(6):
        window.workspace.show_tab(number)
        pause()
    window.close()


def pause() -> None:
    """Lets the window work."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    who = refuse_networking()
    work(Path(sys.argv[1]))
    sys.stdout.write(who + "\n")
