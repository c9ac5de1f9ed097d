"""Programs of these tests that run as processes of their own."""

import os
import sys
from pathlib import Path


def program(name: str) -> list[str]:
    """How one beside this file is started."""
    return [sys.executable, str(Path(__file__).with_name(name))]


def environment() -> dict[str, str]:
    """Ours, with the same modules to be found."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
