"""The desk: an open workbook and the use cases on it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.clients import Clients
from clientdesk.app.firm import FirmSettings
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.changes import ChangeInfo, Changes
from clientdesk.domain.formats import Formats
from clientdesk.domain.opening import ReadOnly
from clientdesk.domain.problems import Refused
from clientdesk.storage import checks
from clientdesk.storage.rows import Reader
from clientdesk.storage.store import Store

if TYPE_CHECKING:
    from clientdesk.app.access import Access
    from clientdesk.app.assessments import Assessments
    from clientdesk.app.backups import Backups
    from clientdesk.app.casework import Casework
    from clientdesk.app.designer import Designer
    from clientdesk.app.facts import Facts
    from clientdesk.app.form_prints import FormPrints
    from clientdesk.app.forms import Forms
    from clientdesk.app.grades import Grades
    from clientdesk.app.history import History
    from clientdesk.app.imports import Imports
    from clientdesk.app.letters import Letters
    from clientdesk.app.matching import Matching
    from clientdesk.app.offers import Offers
    from clientdesk.app.packages import Packages
    from clientdesk.app.personas import Personas
    from clientdesk.app.plans import Plans
    from clientdesk.app.privacy import Privacy
    from clientdesk.app.protection import Protection
    from clientdesk.app.reports import Reports
    from clientdesk.app.services import Services
    from clientdesk.app.tool_costs import ToolCosts

B = TypeVar("B")


class Desk:
    """Hands out the use cases of one workbook. `today` is the day they all go by.

    Without `places` no backup is made by itself.
    """

    def __init__(self, store: Store, today: date, places: BackupPlaces | None = None) -> None:
        self._store = store
        self._places = places
        self.today = today
        self.clients = Clients(store)
        self.firm = FirmSettings(store)
        self.portfolio = Portfolio(store, today)

    @property
    def path(self) -> Path | None:
        """The workbook's file; None for one in memory."""
        return self._store.path

    @property
    def read_only(self) -> ReadOnly | None:
        """Why the workbook is only looked at; None where it can be changed."""
        return self._store.read_only

    @property
    def encrypted(self) -> bool:
        """Whether the file needs a passphrase."""
        return self._store.encrypted

    def again(self, *, read_only: bool = False, path: Path | None = None) -> "Desk":
        """The same workbook, or a copy of it, opened beside this one; Refused as at opening."""
        store = self._store.anew(read_only=read_only, path=path)
        return Desk(store, self.today, self._places)

    def formats(self, language: str) -> Formats:
        """How figures are written in a language, in the firm's country and currency."""
        firm = self.firm.firm()
        return Formats(language, firm.country, firm.currency)

    # What the first window does not need is loaded when it is asked for.

    @cached_property
    def access(self) -> "Access":
        """Whether the workbook can be written, and by whom else."""
        from clientdesk.app.access import Access  # noqa: PLC0415

        return Access(self._store)

    @cached_property
    def imports(self) -> "Imports":
        """Bringing in other programs' files, and taking them back."""
        from clientdesk.app.imports import Imports  # noqa: PLC0415

        return Imports(self._store, self.today)

    @cached_property
    def letters(self) -> "Letters":
        """Letters to clients."""
        from clientdesk.app.letters import Letters  # noqa: PLC0415

        return Letters(self._store, self.today)

    @cached_property
    def services(self) -> "Services":
        """What the firm does for clients, and what the work costs."""
        from clientdesk.app.services import Services  # noqa: PLC0415

        return Services(self._store, self.today)

    @cached_property
    def facts(self) -> "Facts":
        """What is known of clients."""
        from clientdesk.app.facts import Facts  # noqa: PLC0415

        return Facts(self._store, self.today)

    @cached_property
    def personas(self) -> "Personas":
        """Descriptions of ideal clients."""
        from clientdesk.app.personas import Personas  # noqa: PLC0415

        return Personas(self._store, self.today)

    @cached_property
    def matching(self) -> "Matching":
        """Which services suit which client."""
        from clientdesk.app.matching import Matching  # noqa: PLC0415

        return Matching(self._store, self.today)

    @cached_property
    def packages(self) -> "Packages":
        """The packages of the firm, who fits them and who is on them."""
        from clientdesk.app.packages import Packages  # noqa: PLC0415

        return Packages(self._store, self.today)

    @cached_property
    def offers(self) -> "Offers":
        """Packages offered to clients, their answers, and the way onto standard packages."""
        from clientdesk.app.offers import Offers  # noqa: PLC0415

        return Offers(self._store, self.today)

    @cached_property
    def forms(self) -> "Forms":
        """What clients are asked, and what their answers point to."""
        from clientdesk.app.forms import Forms  # noqa: PLC0415

        return Forms(self._store, self.today)

    @cached_property
    def form_prints(self) -> "FormPrints":
        """Forms on paper: blank, and completed."""
        from clientdesk.app.form_prints import FormPrints  # noqa: PLC0415

        return FormPrints(self._store, self.today)

    @cached_property
    def assessments(self) -> "Assessments":
        """Conversations about needs, and the firm's own look at its clients."""
        from clientdesk.app.assessments import Assessments  # noqa: PLC0415

        return Assessments(self._store, self.today)

    @cached_property
    def grades(self) -> "Grades":
        """The grade of each client; internal."""
        from clientdesk.app.grades import Grades  # noqa: PLC0415

        return Grades(self._store, self.today)

    @cached_property
    def tool_costs(self) -> "ToolCosts":
        """What subscriptions cost each client."""
        from clientdesk.app.tool_costs import ToolCosts  # noqa: PLC0415

        return ToolCosts(self._store, self.today)

    @cached_property
    def designer(self) -> "Designer":
        """The rules of a design, and packages adopted from one."""
        from clientdesk.app.designer import Designer  # noqa: PLC0415

        return Designer(self._store, self.today)

    @cached_property
    def casework(self) -> "Casework":
        """The log, diagnoses and reviews of clients."""
        from clientdesk.app.casework import Casework  # noqa: PLC0415

        return Casework(self._store, self.today)

    @cached_property
    def plans(self) -> "Plans":
        """What-if plans for clients."""
        from clientdesk.app.plans import Plans  # noqa: PLC0415

        return Plans(self._store, self.today)

    @cached_property
    def backups(self) -> "Backups":
        """Whole copies of the workbook, and how to go back to one."""
        from clientdesk.app.backups import Backups  # noqa: PLC0415

        return Backups(self._store, self._places)

    @cached_property
    def protection(self) -> "Protection":
        """The passphrase of the workbook."""
        from clientdesk.app.protection import Protection  # noqa: PLC0415

        return Protection(self._store, self.backups.files)

    @cached_property
    def history(self) -> "History":
        """Every change, and going back to one."""
        from clientdesk.app.history import History  # noqa: PLC0415

        return History(self._store, self.today)

    def reports(self) -> "Reports":
        """What the firm prints and exports for itself."""
        from clientdesk.app.reports import Reports  # noqa: PLC0415

        return Reports(self._store, self.today)

    @cached_property
    def privacy(self) -> "Privacy":
        """What is held of one client: shown, kept until a day, erased."""
        from clientdesk.app.privacy import Privacy  # noqa: PLC0415

        return Privacy(self._store, self.today)

    @contextmanager
    def on_snapshot(self, make: Callable[[Reader, date], B]) -> Iterator[B]:
        """Anything that reads, for a job on another thread: one state of the workbook."""
        with self._store.snapshot() as snapshot:
            yield make(snapshot, self.today)

    def integrity_faults(self) -> list[str]:
        """What SQLite finds wrong with the file, in its words; empty when all is well."""
        return checks.integrity_faults(self._store)

    def dangling_references(self) -> int:
        """How many rows refer to one that is not there."""
        return checks.dangling_references(self._store)

    def undo(self) -> Changes:
        return self._store.undo()

    def redo(self) -> Changes:
        return self._store.redo()

    def undoable(self) -> ChangeInfo | None:
        return self._store.undoable()

    def redoable(self) -> ChangeInfo | None:
        return self._store.redoable()

    def close(self, back_up: bool = True) -> Refused | None:
        """Closes the workbook, with a backup of what none holds yet; what hindered that, if
        anything did. Everything that was saved is in the workbook in any case."""
        hindered = self._back_up() if back_up else None
        self._store.close()
        return hindered

    def _back_up(self) -> Refused | None:
        if self._places is None:
            return None
        try:
            self.backups.make_if_changed()
        except Refused as refused:
            return refused
        return None

    def discard(self) -> None:
        """Closes the workbook and removes its file."""
        self._store.discard()
