"""The demo: a made-up firm's own files, read through the real importer."""

import tomllib
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from clientdesk.app.demo_assessments import fill_assessments
from clientdesk.app.demo_offer import fill_offer
from clientdesk.app.demo_plans import fill_plans
from clientdesk.app.demo_reviews import fill_reviews
from clientdesk.app.desk import Desk
from clientdesk.app.importing.progress import never, no_report
from clientdesk.app.imports import Imports
from clientdesk.domain.imported import ImportSummary
from clientdesk.domain.money import from_major_units
from clientdesk.domain.records import FileKind, Firm, Overhead, OverheadDriver, Tool
from clientdesk.resource_files import resource

ORDER = (
    ("staff.csv", FileKind.STAFF),
    ("clients.csv", FileKind.CLIENTS),
    ("time.csv", FileKind.TIME),
    ("invoices.csv", FileKind.INVOICES),
    ("expenses.csv", FileKind.EXPENSES),
    ("prospects.csv", FileKind.CLIENTS),
    ("facts.csv", FileKind.FACTS),
    ("interactions.csv", FileKind.INTERACTIONS),
)


def fill_with_demo(
    desk: Desk,
    language: str,
    *,
    report: Callable[[int, int], None] = no_report,
    should_stop: Callable[[], bool] = never,
) -> list[ImportSummary]:
    """Fills a new workbook with the demo firm of `language`; one summary per file.

    Raises Cancelled when stopped; the workbook then holds a part of the demo.
    """
    folder = resource("demo", language)
    facts = tomllib.loads((folder / "firm.toml").read_text("utf-8"))
    driver = OverheadDriver(facts["firm"].pop("overhead_driver"))
    firm = Firm(**facts["firm"], overhead_driver=driver)
    desk.firm.save(firm)
    steps = _Steps([(folder / name).stat().st_size for name, _ in ORDER], report)
    summaries = [
        _import(desk.imports, folder / name, kind, steps, should_stop) for name, kind in ORDER
    ]
    digits = desk.formats(language).digits
    for item in facts["overhead"]:
        desk.firm.save_overhead(Overhead(**_amount(item, "monthly_amount", digits)))
    for item in facts["tool"]:
        kept_for = [desk.clients.by_ref(ref).id for ref in item.pop("clients", ())]
        desk.firm.save_tool(Tool(**_amount(item, "monthly_fee", digits)), kept_for)
    desk.services.start(language)
    fill_offer(desk, language)
    fill_assessments(desk, language)
    fill_plans(desk, language)
    fill_reviews(desk, language)
    return summaries


def refs_to_part_with(language: str) -> tuple[str, ...]:
    """The clients for whom the demo prints an offboarding letter."""
    facts = tomllib.loads(resource("demo", language, "firm.toml").read_text("utf-8"))
    return tuple(facts["offboarding"])


class _Steps:
    """Progress over all files, each as long as its bytes, read first and then written."""

    def __init__(self, sizes: list[int], report: Callable[[int, int], None]) -> None:
        self._total = 2 * sum(sizes)
        self._before = self._size = 0
        self._report = report

    def begin(self, size: int) -> None:
        """The next file is read or written."""
        self._before += self._size
        self._size = size
        self.tell(0, 1)

    def tell(self, done: int, total: int) -> None:
        """Rows of the running file, told as a part of everything."""
        self._report(self._before + self._size * done // max(total, 1), self._total)


def _import(
    imports: Imports, path: Path, kind: FileKind, steps: _Steps, should_stop: Callable[[], bool]
) -> ImportSummary:
    size = path.stat().st_size
    steps.begin(size)
    preview = imports.preview(path, kind, report=steps.tell, should_stop=should_stop)
    steps.begin(size)
    return imports.commit(preview, report=steps.tell, should_stop=should_stop).summary


def _amount(item: dict[str, Any], name: str, digits: int) -> dict[str, Any]:
    return {**item, name: from_major_units(Decimal(item[name]), digits)}
