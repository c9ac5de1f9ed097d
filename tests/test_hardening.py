"""A crash leaves no memory on the disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CRASH = """
import os
{harden}
os.abort()
"""
HARDEN = "from clientdesk.hardening import leave_no_core_dump; leave_no_core_dump()"
START = """
import sys
from clientdesk import start
sys.argv = ["clientdesk", "check", "/none"]
try:
    start.main()
except SystemExit:
    pass
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_a_crash_dumps_no_core() -> None:
    ran = subprocess.Popen(
        [sys.executable, "-c", CRASH.format(harden=HARDEN)], cwd=Path(__file__).parent.parent
    )
    _, status = os.waitpid(ran.pid, 0)
    ran.returncode = status
    assert os.WIFSIGNALED(status)
    assert not os.WCOREDUMP(status)


@pytest.mark.skipif(sys.platform != "linux", reason="prctl of Linux")
def test_no_other_program_may_read_the_memory_of_one_that_was_started() -> None:
    """PR_GET_DUMPABLE is 3; 1 where a program did nothing about it."""
    asked = "import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    for code, answer in ((asked, "1"), (f"{HARDEN}; {asked}", "0"), (START + asked, "0")):
        ran = subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).parent.parent,
            capture_output=True,
            text=True,
            check=True,
        )
        assert ran.stdout.strip() == answer
