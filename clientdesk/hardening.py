"""A program that crashes leaves no picture of its memory, which holds clients' data and keys."""

import ctypes
import os
import sys

_SET_DUMPABLE = 4  # PR_SET_DUMPABLE of Linux's prctl(2)


def leave_no_core_dump() -> None:
    """To be called once, when the program starts; does what the system lets it do.

    On Linux this also keeps other programs of the user from reading the memory, and holds where a
    crash is handed to a program (`core_pattern`), which the limit alone does not.
    """
    if os.name == "nt":
        return
    import resource  # noqa: PLC0415 - is not there on Windows

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
