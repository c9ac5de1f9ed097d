"""Places where a workbook is not safe, and the way to one where it is."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from platformdirs import user_data_path, user_documents_path

from clientdesk.app.desk import Desk
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.risky_places import PlaceRisk
from clientdesk.output.files import make_folder
from clientdesk.storage.file_names import free_name, marked
from clientdesk.storage.risky_places import risk_of


def place_risk(path: Path) -> PlaceRisk | None:
    """Why a workbook is not safe where it is; asks the disk, so not on the GUI thread."""
    return risk_of(path)


def safe_folders() -> tuple[Path, ...]:
    """Where workbooks may go on this computer: the documents, unless they are synchronised."""
    return (user_documents_path(), Path.home() / "ClientDesk", user_data_path("clientdesk"))


def copy_to_safe_place(
    desk: Desk, folders: Sequence[Path], report: Callable[[int, int], None]
) -> Path:
    """The path of a verified copy in the first of the folders that is safe, or the last one.

    The workbook stays as it is. Raises Refused, and leaves nothing then.
    """
    if desk.path is None:
        raise Refused(RefusalCode.FILE_MISSING)
    safe = (each for each in folders if risk_of(each / desk.path.name) is None)
    target = free_name(next(safe, folders[-1]) / desk.path.name)
    make_folder(target.parent)
    desk.backups.save_copy(target, report)
    return target


def set_aside(path: Path, moved_on: date) -> Path:
    """Renames a workbook that was moved, so that nobody goes on with it; its new path.

    Raises Refused(CANNOT_WRITE) where it cannot be renamed.
    """
    aside = free_name(marked(path, f"moved {moved_on.isoformat()}"))
    wal = path.with_name(path.name + "-wal")
    try:
        if wal.exists():  # what a full disk hindered at closing is only there
            wal.rename(aside.with_name(aside.name + "-wal"))
        path.rename(aside)
        path.with_name(path.name + ".lock").unlink(missing_ok=True)
    except OSError as error:
        raise Refused(RefusalCode.CANNOT_WRITE, path=str(path)) from error
    return aside
