"""Builds what the commands and the window need: a desk on a workbook, and the window itself."""

import locale
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import NoReturn

from babel.numbers import get_territory_currencies
from platformdirs import user_documents_path

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.countries import load_countries
from clientdesk.app.desk import Desk
from clientdesk.app.importing.progress import no_report
from clientdesk.domain.opening import TO_WRITE, Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.output.files import make_folder
from clientdesk.storage.cipher import new_key
from clientdesk.storage.file_names import SUFFIX, free_name
from clientdesk.storage.store import Store


def open_desk(path: Path, opening: Opening = TO_WRITE, places: BackupPlaces | None = None) -> Desk:
    """A desk on a workbook file, today. A new one begins with the system's country and currency.

    Its backups go where the user has them, unless other `places` are given.
    """
    places = places or BackupPlaces.of_user()
    desk = Desk(_store(path, opening, places), date.today(), places)
    if opening.create:
        country = system_country()
        desk.firm.set_up(system_language(), country, get_territory_currencies(country)[0])
    return desk


def _store(path: Path, opening: Opening, places: BackupPlaces) -> Store:
    if not opening.create:
        return Store.open(path, opening=opening, backups=places.folder_of(path))
    return Store.create(path, key=new_key(opening.passphrase) if opening.passphrase else None)


def make_demo(language: str, report: Callable[[int, int], None] = no_report) -> Desk:
    """A new demo workbook among the user's documents, open; none is left when `report` raises."""
    from clientdesk.app.demo import fill_with_demo  # noqa: PLC0415 - loads the importer

    desk = open_desk(free_path(demo_folder()), Opening(create=True))
    with ExitStack() as unless_whole:
        unless_whole.callback(desk.discard)
        fill_with_demo(desk, language, report=report)
        unless_whole.pop_all()
    return desk


def demo_folder() -> Path:
    """Where the demo goes unless told otherwise."""
    return user_documents_path() / "ClientDesk demo"


def free_path(folder: Path) -> Path:
    """A name in the folder that no workbook has yet: what the user changed is never overwritten."""
    make_folder(folder)
    return free_name(folder / f"demo{SUFFIX}")


def system_language() -> str:
    """The language of the user's system, if the program speaks it."""
    spanish = ("es", "spanish")  # as Linux and macOS, or as Windows names it
    return "es" if _system_locale("LC_MESSAGES").lower().startswith(spanish) else "en"


def system_country() -> str:
    """The country of the user's system, if it is one we know the conventions of."""
    _, _, country = _system_locale("LC_MONETARY").partition(".")[0].partition("_")
    if country in load_countries():
        return country
    return "ES" if system_language() == "es" else "GB"


def _system_locale(category: str) -> str:
    """'es_AR.UTF-8' as the environment has it, or as the operating system does elsewhere."""
    for name in ("LC_ALL", category, "LANG"):
        if value := os.environ.get(name):
            return value
    return locale.getlocale()[0] or ""


def has_display() -> bool:
    """Whether a window could be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def open_window(workbook: Path | None) -> NoReturn:
    """Runs the window, on a workbook if one is given, and ends the program with it."""
    if not (has_display() or os.environ.get("QT_QPA_PLATFORM")):
        raise Refused(RefusalCode.NO_DISPLAY)
    from clientdesk.ui.application import run_window  # noqa: PLC0415 - only a window needs Qt

    sys.exit(run_window(workbook, open_desk, make_demo))
