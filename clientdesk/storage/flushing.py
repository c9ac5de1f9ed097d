"""What was written or renamed is so for good, also after a power cut."""

import os
from pathlib import Path


def flush_file(path: Path) -> None:
    """Has the disk take in what a file holds."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_folder(folder: Path) -> None:
    """Has the disk take in which files a folder holds; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
