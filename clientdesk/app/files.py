"""What the window needs to know of files: a workbook's suffix, and how one is written whole."""

from clientdesk.output.files import write_atomically
from clientdesk.storage.store import SUFFIX

__all__ = ["SUFFIX", "write_atomically"]
