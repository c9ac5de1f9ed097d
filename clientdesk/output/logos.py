"""Whether a picture can stand in the head of a letter."""

from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from clientdesk.domain.problems import RefusalCode, Refused

_LARGEST = 500_000  # bytes: it is in every letter
_KINDS = ("PNG", "JPEG")


def read_logo(path: Path) -> bytes:
    """The file's bytes; Refused(BAD_LOGO) where it is no PNG or JPEG of at most 500 KB."""
    try:
        content = path.read_bytes()
        with Image.open(BytesIO(content), formats=_KINDS) as picture:
            picture.load()
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError, SyntaxError) as error:
        raise Refused(RefusalCode.BAD_LOGO, path=path.name) from error
    if len(content) > _LARGEST:
        raise Refused(RefusalCode.BAD_LOGO, path=path.name)
    return content
