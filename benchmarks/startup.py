"""Cold start to the usable window on the demo's workbook, beside a bare PySide6 window.

    python benchmarks/startup.py [RUNS]

Both are whole processes, started in turn; each ends itself once its window has been painted. The
figure to quote is the ratio of the medians.
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
QTimer.singleShot(0, application.quit)
application.exec()
"""


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        workbook = _demo(Path(folder))
        commands = {
            "bare window": [sys.executable, "-c", BARE],
            "ClientDesk": [sys.executable, "-m", "clientdesk", "--until-shown", str(workbook)],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for run in range(runs + 1):
            for name, command in commands.items():
                seconds = _seconds(command)
                if run:  # the first of each only warms the disk's cache
                    times[name].append(seconds)
    for name, measured in times.items():
        print(f"{name}: median {median(measured):.3f} s, {min(measured):.3f}-{max(measured):.3f}")
    ratio = median(times["ClientDesk"]) / median(times["bare window"])
    print(f"ratio {ratio:.2f} over {runs} runs")


def _demo(folder: Path) -> Path:
    command = [sys.executable, "-m", "clientdesk", "demo", "--no-window", "--folder", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.clientdesk"))


def _seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
