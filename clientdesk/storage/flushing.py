"""What was renamed is renamed for good, also after a power cut."""

import os
from pathlib import Path


def flush_folder(folder: Path) -> None:
    """Has the disk take in which files a folder holds; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
