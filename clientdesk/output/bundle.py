"""Several files as one ZIP."""

import zipfile
from collections.abc import Iterable
from datetime import date
from io import BytesIO


def zipped(files: Iterable[tuple[str, bytes]], day: date) -> bytes:
    """The files under their names, all of one day, so that equal files are equal bytes."""
    output = BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return output.getvalue()
