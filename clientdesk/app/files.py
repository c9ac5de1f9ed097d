"""What the window needs to know of files: a workbook's suffix, and how one is written whole."""

from clientdesk.output.files import write_atomically
from clientdesk.storage.file_names import SUFFIX

__all__ = ["SUFFIX", "write_atomically"]
