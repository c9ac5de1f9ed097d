"""The program's entry. The garbage collector rests until the window is shown or a command runs:
loading makes hardly any garbage, and looking for it takes a tenth of a cold start.
"""

import gc

gc.disable()

from clientdesk.cli import main  # noqa: E402 - after the line above, which is the point

__all__ = ["main"]
