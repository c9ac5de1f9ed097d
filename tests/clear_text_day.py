"""A day on one workbook in a process of its own; test_clear_text looks at the disk meanwhile.

Arguments: a folder for what the program itself writes, one for what the user exports, and the
passphrase the workbook has from the beginning, or nothing.
"""

import sys
from contextlib import closing
from pathlib import Path

from letter_workbook import CLIENTS, TODAY, fill

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.desk import Desk
from clientdesk.app.reports import Reports
from clientdesk.cli_letters import write_letters
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.opening import Opening
from clientdesk.output.files import write_atomically
from clientdesk.storage.cipher import new_key
from clientdesk.storage.store import Store

CLIENT = CLIENTS["es"]
SECOND = "seven small bells"
TIME = f"Date,Client,User,Task,Hours\n2026-01-31,{CLIENT.name},Bea,Bookkeeping,1.5\n"


def look_before_removal(own: Path, exports: Path) -> None:
    """Keeps what is in files that are removed as soon as they are written, for the other process
    to find."""
    kept = own / "removed"
    kept.mkdir()

    def hook(event: str, args: tuple[object, ...]) -> None:
        path = Path(str(args[0])) if event == "os.remove" else None
        if path is not None and path.is_file() and exports not in path.parents:
            with (kept / "all").open("ab") as file:
                file.write(path.read_bytes())

    sys.addaudithook(hook)


def day(own: Path, exports: Path, passphrase: str) -> None:
    path = own / "firm.clientdesk"
    places = BackupPlaces(own / "data", own / "config")
    store = Store.create(path, key=new_key(passphrase) if passphrase else None)
    desk = Desk(store, TODAY, places)
    fill(store, "es", CLIENT)
    work(desk, exports)
    desk.backups.make()
    if passphrase:
        desk.protection.change(passphrase, SECOND)
    assert desk.close() is None
    opening = Opening(passphrase=SECOND if passphrase else None)
    with closing(Desk(Store.open(path, opening=opening), TODAY, places)) as again:
        again.undo()
        again.redo()
    looking = Opening(passphrase=opening.passphrase, read_only=True)
    with closing(Desk(Store.open(path, opening=looking), TODAY, places)) as desk_to_read:
        desk_to_read.reports().portfolio_pdf(desk_to_read.portfolio.default_period())


def work(desk: Desk, exports: Path) -> None:
    """Import, report, letters, and a figure that a job works out."""
    source = exports / "time.csv"
    source.write_text(TIME, "utf-8")
    desk.imports.commit(desk.imports.preview(source))
    client_id = desk.clients.by_ref(CLIENT.ref).id
    assert write_letters(desk, exports, [(client_id, LetterKind.THANKS)])
    period = desk.portfolio.default_period()
    with desk.on_snapshot(Reports) as reports:
        for name, content in (
            ("report.csv", reports.csv(period)),
            ("report.xlsx", reports.xlsx(period)),
            ("report.pdf", reports.portfolio_pdf(period)),
        ):
            write_atomically(exports / name, content)


if __name__ == "__main__":
    look_before_removal(Path(sys.argv[1]), Path(sys.argv[2]))
    day(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
