"""Cold start to the usable window on the demo's workbook, beside a bare PySide6 window.

    python benchmarks/startup.py [RUNS]

Both are whole processes, started in turn, and the clock stops when each says that its window is
painted and takes input; ClientDesk's then shows the figures of the workbook, and its chart is drawn
a moment later. The first run of each only warms the disk's cache. The figure to quote is the ratio
of the medians.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("ClientDesk"))
window.show()
QTimer.singleShot(0, lambda: print("usable", flush=True))
QTimer.singleShot(0, application.quit)
application.exec()
"""
CLIENTDESK = """
import sys
from pathlib import Path
import clientdesk.start
from clientdesk.launch import make_demo, open_desk
from clientdesk.ui.application import build_application
from PySide6.QtCore import QTimer
from clientdesk.ui.ask import Ask
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.settings import Settings
workbook = Path(sys.argv[1])
settings = Settings(workbook.with_name("settings.ini"))
application = build_application(sys.argv[:1], settings)
desk = open_desk(workbook)
window = MainWindow(desk, settings, Ask(workbook.parent), open_desk, make_demo)
window.show()
QTimer.singleShot(0, lambda: print("usable", flush=True))
QTimer.singleShot(0, application.quit)
application.exec()
"""


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "bare window": [sys.executable, "-c", BARE],
            "ClientDesk": [sys.executable, "-c", CLIENTDESK, str(_demo(Path(folder)))],
        }
        times = _measure(commands, runs)
    for name, measured in times.items():
        print(f"{name}: median {median(measured):.3f} s, {min(measured):.3f}-{max(measured):.3f}")
    ratio = median(times["ClientDesk"]) / median(times["bare window"])
    print(f"ratio {ratio:.2f} over {runs} runs")


def _measure(commands: dict[str, list[str]], runs: int) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {name: [] for name in commands}
    for run in range(runs + 1):
        for name, command in commands.items():
            seconds = _seconds_until_usable(command)
            if run:
                times[name].append(seconds)
    return times


def _seconds_until_usable(command: list[str]) -> float:
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        seconds = time.perf_counter() - started
    assert said == "usable\n", said
    assert process.returncode == 0
    return seconds


def _demo(folder: Path) -> Path:
    command = [sys.executable, "-m", "clientdesk", "demo", "--no-window", "--folder", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.clientdesk"))


if __name__ == "__main__":
    main()
