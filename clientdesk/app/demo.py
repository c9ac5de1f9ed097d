"""The demo: a made-up firm's own files, read through the real importer."""

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

from clientdesk.app.desk import Desk
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
)


def fill_with_demo(desk: Desk, language: str) -> list[ImportSummary]:
    """Fills a new workbook with the demo firm of `language`; one summary per file."""
    folder = resource("demo", language)
    facts = tomllib.loads((folder / "firm.toml").read_text("utf-8"))
    driver = OverheadDriver(facts["firm"].pop("overhead_driver"))
    firm = Firm(**facts["firm"], overhead_driver=driver)
    desk.firm.save(firm)
    summaries = [_import(desk.imports, folder / name, kind) for name, kind in ORDER]
    digits = desk.formats(language).digits
    for item in facts["overhead"]:
        desk.firm.save_overhead(Overhead(**_amount(item, "monthly_amount", digits)))
    for item in facts["tool"]:
        kept_for = [desk.clients.by_ref(ref).id for ref in item.pop("clients", ())]
        desk.firm.save_tool(Tool(**_amount(item, "monthly_fee", digits)), kept_for)
    return summaries


def refs_to_part_with(language: str) -> tuple[str, ...]:
    """The clients for whom the demo prints an offboarding letter."""
    facts = tomllib.loads(resource("demo", language, "firm.toml").read_text("utf-8"))
    return tuple(facts["offboarding"])


def _import(imports: Imports, path: Path, kind: FileKind) -> ImportSummary:
    return imports.commit(imports.preview(path, kind)).summary


def _amount(item: dict[str, Any], name: str, digits: int) -> dict[str, Any]:
    return {**item, name: from_major_units(Decimal(item[name]), digits)}
