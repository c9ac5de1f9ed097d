"""The program's entry. The garbage collector rests until the window is shown or a command runs:
loading makes hardly any garbage, and looking for it takes a tenth of a cold start.
"""

import gc

gc.disable()

from clientdesk import cli  # noqa: E402 - after the line above, which is the point
from clientdesk.hardening import leave_no_core_dump  # noqa: E402


def main() -> None:
    """Runs the command line, which opens the window or does one command."""
    leave_no_core_dump()
    cli.main()
