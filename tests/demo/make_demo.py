"""Writes the demo firm's files into resources/demo, the same byte for byte each time.

    python tests/demo/make_demo.py [folder]

The firms are described in demo_es.toml and demo_en.toml, drawn by demo_firm.py, and written here
as their programs would: a Clockify or Toggl Track detailed export, an invoice list, tables of
clients, staff and expenses, and firm.toml. What they know of clients and prospects is described in
facts_es.toml and facts_en.toml and drawn by demo_facts.py; what happened with clients is told in
log.toml. At the end it prints what each firm earns.
"""

import csv
import io
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Literal

from demo_facts import described, facts, payslips
from demo_firm import MONTHS, DemoFirm, Entry, Member, build, documents_cap, fee_in, is_company
from demo_log import log_rows
from demo_summary import summary

CLOCKIFY = [
    *("Project", "Client", "Description", "Task", "User", "Group", "Email", "Tags", "Billable"),
    *("Start Date", "Start Time", "End Date", "End Time", "Duration (h)", "Duration (decimal)"),
]
TOGGL = [
    *("User", "Email", "Client", "Project", "Task", "Description", "Billable", "Start date"),
    *("Start time", "End date", "End time", "Duration", "Tags", "Amount ()"),
]
README = (
    "The demo firm as its own programs would export it, in Spanish and in English; all made up.\n"
    "`python tests/demo/make_demo.py` writes it again, byte for byte.\n"
    "Its offer (`offer.toml`), its conversations (`assessments.toml`), its plans (`plans.toml`)\n"
    "and its reviews (`reviews.toml`) are written by hand.\n"
)


def main() -> None:
    """Writes both firms and prints their sums."""
    root = Path(__file__).resolve().parents[2] / "resources" / "demo"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else root
    for language in ("es", "en"):
        firm = build(language)
        write(firm, folder / language)
        sys.stdout.write(summary(firm) + "\n")
    (folder / "README.md").write_text(README, "utf-8", newline="\n")


def write(firm: DemoFirm, folder: Path) -> None:
    """All files of a firm."""
    folder.mkdir(parents=True, exist_ok=True)
    spanish = firm.language == "es"
    mark, encoding = (";", "cp1252") if spanish else (",", "utf-8")
    clockify, toggl = _clockify(firm), _toggl(firm)
    clients_encoding = "utf-8-sig" if spanish else "utf-8"
    files = {
        "time.csv": (clockify.encode() if spanish else toggl.encode("utf-8-sig")),
        "invoices.csv": _text(_invoice_rows(firm), mark).encode(encoding),
        "clients.csv": _text(_client_rows(firm), mark).encode(clients_encoding),
        "prospects.csv": _text(_prospect_rows(firm), mark).encode(clients_encoding),
        "facts.csv": _text(_fact_rows(firm), mark).encode(clients_encoding),
        "interactions.csv": _text(log_rows(firm), mark).encode(clients_encoding),
        "expenses.csv": _text(_expense_rows(firm), mark).encode(encoding),
        "staff.csv": _text(_staff_rows(firm), mark).encode(encoding),
        "firm.toml": _firm_toml(firm).encode(),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)


def _text(rows: Iterable[list[str]], mark: str = ",", *, quote_all: bool = False) -> str:
    out = io.StringIO()
    style: Literal[0, 1] = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=mark, quoting=style, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


# --- time trackers ------------------------------------------------------------------------------


def _clockify(firm: DemoFirm) -> str:
    """Detailed report with DD/MM/YYYY dates; every cell is quoted, one line is empty."""
    rows: list[list[str]] = [CLOCKIFY, *(_clockify_row(firm, e) for e in firm.entries)]
    rows.insert(len(rows) // 2, [])
    return _text(rows, quote_all=True)


def _clockify_row(firm: DemoFirm, entry: Entry) -> list[str]:
    person = firm.make["staff"][entry.staff]
    day = f"{entry.day:%d/%m/%Y}"
    return [
        *(entry.project, entry.client, entry.note, entry.task),
        *(person["name"], "", person["email"], "", _billable(entry)),
        *(day, _clock(entry.start), day, _clock(entry.start + entry.minutes)),
        *(_clock(entry.minutes), f"{entry.minutes / 60:.2f}"),
    ]


def _toggl(firm: DemoFirm) -> str:
    """Detailed report of a workspace without currency: ISO dates and an `Amount ()` column."""
    return _text([TOGGL, *(_toggl_row(firm, e) for e in firm.entries), []])


def _toggl_row(firm: DemoFirm, entry: Entry) -> list[str]:
    person = firm.make["staff"][entry.staff]
    day = entry.day.isoformat()
    return [
        *(person["name"], person["email"], entry.client, entry.project, entry.task, entry.note),
        *(_billable(entry), day, _clock(entry.start), day, _clock(entry.start + entry.minutes)),
        *(_clock(entry.minutes), "", ""),
    ]


def _billable(entry: Entry) -> str:
    return "Yes" if entry.activity in ("delivery", "calls") else "No"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}:00"


# --- lists --------------------------------------------------------------------------------------


def _money(firm: DemoFirm, minor: int) -> str:
    """Spanish `1.234,50`, English `1,234.50`."""
    text = f"{minor / 100:,.2f}"
    return text.translate(str.maketrans(",.", ".,")) if firm.language == "es" else text


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _invoice_rows(firm: DemoFirm) -> list[list[str]]:
    """The invoice list with a total row at its end, as programs print it."""
    rows: list[list[str]] = [firm.make["headers"]["invoices"]]
    for bill in firm.bills:
        amounts = (bill.net, bill.tax, bill.net + bill.tax, bill.balance)
        money = [_money(firm, amount) for amount in amounts]
        rows.append(
            [bill.number, bill.client, _day(bill.issued), _day(bill.due), *money, bill.status]
        )
    net, tax = sum(b.net for b in firm.bills), sum(b.tax for b in firm.bills)
    sums = (net, tax, net + tax, sum(b.balance for b in firm.bills))
    return [*rows, [], ["TOTAL", "", "", "", *(_money(firm, s) for s in sums), ""]]


def _expense_rows(firm: DemoFirm) -> list[list[str]]:
    rows: list[list[str]] = [firm.make["headers"]["expenses"]]
    for spent in sorted(firm.expenses, key=lambda e: (e.day, e.client, e.words)):
        amounts = _money(firm, spent.amount), _money(firm, spent.passed_on)
        rows.append([_day(spent.day), spent.client, spent.words, *amounts])
    return rows


def _staff_rows(firm: DemoFirm) -> list[list[str]]:
    rows: list[list[str]] = [firm.make["headers"]["staff"]]
    for person in firm.make["staff"]:
        for start, cost, hours, rate in person["rates"]:
            amounts = _money(firm, cost * 100), str(hours), _money(firm, rate * 100)
            rows.append([person["name"], person["email"], person["role"], start, *amounts])
    return rows


def _client_rows(firm: DemoFirm) -> list[list[str]]:
    rows: list[list[str]] = [firm.make["headers"]["clients"]]
    return rows + [_client_row(firm, n, member) for n, member in enumerate(firm.members)]


def _client_row(firm: DemoFirm, n: int, member: Member) -> list[str]:
    make = firm.make
    other = {"es": "en", "en": "es"}[firm.language]
    language = other if member.ref in make["other_language"] else firm.language
    street = f"{make['streets'][n % 8]} {3 + n * 7 % 58}"
    if firm.language == "en" and street.split()[-2] != "Unit":
        street = f"{3 + n * 7 % 58} {make['streets'][n % 8]}"
    return [
        *(member.ref, member.name, member.contact, street, make["towns"][(n * 5 + n // 8) % 8]),
        *(_tax_id(firm, member, n + 1), language, f"{member.ref.lower()}@example.org"),
        *(make["mobile"].format(*divmod(n + 20, 100)), _channel(firm, member, n)),
        *(_day(member.since), *_agreement(firm, member)),
    ]


def _channel(firm: DemoFirm, member: Member, n: int) -> str:
    channel: str = firm.make["channels"][1 if member.kind == "uninformed" else n * 7 % 5 % 3]
    return channel


def _agreement(firm: DemoFirm, member: Member) -> list[str]:
    """Fee, date, reference, services, notice and document day; empty where none is on file."""
    fee = "" if member.kind in ("no_fee", "no_invoices") else _money(firm, _fee_now(member))
    if not member.traits.signed:
        return [fee, "", "", "", "", ""]
    reference = f"{'CS' if firm.language == 'es' else 'EL'}-{member.since.year}-{member.ref}"
    notice = "60" if member.kind == "huge" else "30"
    return [fee, _day(member.since), reference, _services(firm, member), notice, "10"]


def _fee_now(member: Member) -> int:
    return fee_in(member, MONTHS[-1])


def _services(firm: DemoFirm, member: Member) -> str:
    words = firm.words
    services = [words["bookkeeping"].format(documents_cap(member)), words["vat_returns"]]
    if included := payslips(member):
        services.append(words["payroll"].format(included))
    if is_company(firm, member):
        services.append(words["accounts"])
    return "; ".join(services)


def _prospect_rows(firm: DemoFirm) -> list[list[str]]:
    """Columns as of clients and one that says what they are; nothing is agreed with a prospect."""
    header: list[str] = firm.make["headers"]["clients"]
    mark, yes = ("Prospecto", "sí") if firm.language == "es" else ("Prospect", "yes")
    known: list[list[str]] = [prospect["client"] for prospect in described(firm)["prospect"]]
    rows = (row + [""] * (len(header) - len(row)) + [yes] for row in known)
    return [[*header, mark], *rows]


def _fact_rows(firm: DemoFirm) -> list[list[str]]:
    rows: list[list[str]] = [described(firm)["header"]]
    return rows + [[fact.client, fact.code, fact.value, _day(fact.as_of)] for fact in facts(firm)]


# --- tax numbers: right check digits on numbers that nobody has -----------------------------------


def _tax_id(firm: DemoFirm, member: Member, serial: int) -> str:
    company = is_company(firm, member)
    if firm.language == "es":
        return _cif(member, serial) if company else _dni(serial)
    return _vat_number(serial) if company else _utr(serial)


def _cif(member: Member, serial: int) -> str:
    digits = f"{serial + 100:07d}"
    doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[::2])
    check = -(doubled + sum(int(digit) for digit in digits[1::2])) % 10
    return (
        f"{'A' if 'S.A.' in member.name else 'F' if 'Coop' in member.name else 'B'}{digits}{check}"
    )


def _dni(serial: int) -> str:
    number = serial + 100
    return f"{number:08d}{'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}"


def _vat_number(serial: int) -> str:
    digits = f"{9990100 + serial:07d}"
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(8, 1, -1), strict=True))
    return f"GB{digits}{97 - total % 97:02d}"


def _utr(serial: int) -> str:
    digits = f"{serial:09d}"
    weights = (6, 7, 8, 9, 10, 5, 4, 3, 2)
    total = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
    return "21987654321"[total % 11] + digits


# --- the firm -------------------------------------------------------------------------------------


def _firm_toml(firm: DemoFirm) -> str:
    """The description up to the generator's own part."""
    source = Path(__file__).with_name(f"demo_{firm.language}.toml").read_text("utf-8")
    described, _, _ = source.partition("[make]")
    first, _, rest = described.split("\n", 2)
    return f"{first}\n{rest.strip()}\n"


if __name__ == "__main__":
    main()
