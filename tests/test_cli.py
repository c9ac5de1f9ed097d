"""The command line: what it prints, what it writes, and how it refuses."""

import json
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result
from letter_samples import ESTUDIO, HOTEL

from clientdesk.cli import main
from clientdesk.domain.opening import Opening
from clientdesk.launch import open_desk

TIME = """Date,Client,User,Task,Hours
2026-01-31,Ana & Co,Bea,Bookkeeping,1.5
2026-02-28,Ana & Co,Bea,Proposal,0.25
2026-02-27,,Bea,Training,2
"""
INVOICES = """Invoice Number,Client,Date,Due Date,Net,Total,Balance
A-1,Ana & Co,2026-02-28,2026-03-30,1000.00,1210.00,1210.00
"""
STAFF = """Name,Valid from,Monthly cost,Monthly hours,Billing rate
Bea,2026-01-01,1600.00,100,60.00
"""


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def run_json(*args: object) -> object:
    result = run(*args, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    for name, text in (("staff", STAFF), ("time", TIME), ("invoices", INVOICES)):
        (tmp_path / f"{name}.csv").write_text(text, "utf-8")
    path = tmp_path / "firm.clientdesk"
    files = [tmp_path / f"{name}.csv" for name in ("staff", "time", "invoices")]
    assert run("import", path, *files).exit_code == 0
    return path


@pytest.fixture
def named_workbook(workbook: Path) -> Path:
    """With what the head of a letter needs."""
    with closing(open_desk(workbook)) as desk:
        desk.firm.save(replace(ESTUDIO, currency="GBP"))
        known = {"address": "Mayor 1", "city": "Rosario", "tax_id": HOTEL.tax_id}
        desk.clients.save(replace(desk.clients.by_ref("C001"), **known))
    return workbook


def test_an_import_makes_the_workbook_and_says_what_it_did(tmp_path: Path) -> None:
    (tmp_path / "time.csv").write_text(TIME, "utf-8")
    done = run_json("import", tmp_path / "a.clientdesk", tmp_path / "time.csv")
    assert done == [
        {
            "file": "time.csv",
            "format": "plain",
            "kind": "time",
            "rows": 3,
            "added": 3,
            "duplicates": 0,
            "updated": 0,
            "skipped": [],
            "new_clients": ["Ana & Co"],
            "problems": [],
        }
    ]


def test_clients_that_an_import_makes_are_named(tmp_path: Path) -> None:
    (tmp_path / "time.csv").write_text(TIME, "utf-8")
    arguments = ["import", str(tmp_path / "a.clientdesk"), str(tmp_path / "time.csv")]
    assert "new clients: Ana & Co" in CliRunner().invoke(main, arguments).stdout


def test_the_same_file_twice_adds_nothing(workbook: Path) -> None:
    (again,) = run_json("import", workbook, workbook.with_name("time.csv"))
    assert (again["added"], again["duplicates"]) == (0, 3)


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "time.csv").write_text(TIME, "utf-8")
    path = tmp_path / "a.clientdesk"
    (would,) = run_json("import", path, tmp_path / "time.csv", "--dry-run")
    assert would["added"] == 3
    assert not path.exists()


def test_ambiguous_dates_are_asked_for_and_never_guessed(tmp_path: Path) -> None:
    (tmp_path / "time.csv").write_text("Date,Client,User,Hours\n03/04/2026,Ana,Bea,1\n", "utf-8")
    path = tmp_path / "a.clientdesk"
    result = run("import", path, tmp_path / "time.csv", "--json")
    assert result.exit_code == 2
    (refused,) = json.loads(result.stdout)
    assert refused["added"] == 0
    assert [item["code"] for item in refused["problems"]] == ["ambiguous_dates"]
    assert "--dates" in result.stderr
    (read,) = run_json("import", path, tmp_path / "time.csv", "--dates", "dmy")
    assert read["added"] == 1
    report = run_json("report", path, "--from", "2026-04-03", "--to", "2026-04-03")
    assert report["totals"]["hours"] == 1


def test_the_report_has_the_figures_worked_by_hand(workbook: Path) -> None:
    # 1,600.00 over 80 % of 100 hours is 20.00 an hour: 30.00 delivery, 5.00 selling.
    report = run_json("report", workbook, "--from", "2026-01-01", "--to", "2026-02-28")
    assert report["period"] == {"from": "2026-01-01", "to": "2026-02-28"}
    assert report["currency"] == "GBP"  # the system's country
    (ana,) = report["clients"]
    assert (ana["name"], ana["fees"]) == ("Ana & Co", "1000.00")
    assert (ana["delivery_cost"], ana["selling_cost"]) == ("30.00", "5.00")
    assert (ana["cost_to_serve"], ana["contribution"]) == ("35.00", "965.00")
    assert (ana["margin"], ana["hours"], ana["uncosted_hours"]) == (0.965, 1.75, 0)
    assert ana["effective_hourly_rate"] == "571.43"
    assert ana["realization"] == pytest.approx(1000 / 90, abs=1e-6)
    assert ana["dso"] == 59  # everything sold in 59 days is open
    assert report["unattributed"]["hours"] == 2
    assert report["totals"]["full_profit"] == "925.00"
    assert report["whale"] == [{"ref": ana["ref"], "cumulative": "965.00", "cumulative_share": 1.0}]
    assert report["concentration"]["hours_share_of_top_tenth"] == 1


def test_screen_csv_and_json_show_one_figure(workbook: Path, tmp_path: Path) -> None:
    span = ("--from", "2026-01-01", "--to", "2026-02-28")
    report = run_json("report", workbook, *span)
    assert run("report", workbook, *span, "--csv", tmp_path / "r.csv").exit_code == 0
    assert run("report", workbook, *span, "--pdf", tmp_path / "r.pdf").exit_code == 0
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert run("report", workbook, *span, "--xlsx", tmp_path / "r.xlsx").stdout == ""
    clients = openpyxl.load_workbook(tmp_path / "r.xlsx").worksheets[1]
    (last,) = [row for row in clients.values if row[1] == "Total"]
    assert 925 in last
    total = report["totals"]["full_profit"]
    assert total == "925.00"
    assert total in (tmp_path / "r.csv").read_text("utf-8-sig")
    assert total in run("report", workbook, *span).stdout


def test_letters_are_written_for_one_client(workbook: Path, tmp_path: Path) -> None:
    out = tmp_path / "letters"
    result = run("letters", workbook, "--out", out, "--client", "C001", "--kind", "review")
    assert result.exit_code == 0, result.output
    assert [path.suffix for path in out.iterdir()] == [".pdf"]


def test_letters_as_json_tell_what_became_of_each(named_workbook: Path, tmp_path: Path) -> None:
    out = tmp_path / "letters"
    args = ("letters", named_workbook, "--out", out, "--client", "C001", "--json")
    result = run(*args, "--kind", "thank_you", "--kind", "offboarding")
    assert result.exit_code == 3  # the steps of a review are open
    thanks, ending = json.loads(result.stdout)
    assert set(thanks) == {"ref", "kind", "language", "file", "status", "findings"}
    assert (ending["ref"], ending["kind"], ending["status"]) == ("C001", "offboarding", "draft")
    assert {found["severity"] for found in ending["findings"]} <= {"block", "warn"}
    assert any(found["rule"] == "B14" and found["message"] for found in ending["findings"])
    assert sorted(path.name for path in out.iterdir()) == sorted([thanks["file"], ending["file"]])


def test_a_letter_that_cannot_be_made_says_why(workbook: Path, tmp_path: Path) -> None:
    args = ("letters", workbook, "--out", tmp_path / "x", "--client", "C001", "--kind", "thank_you")
    result = run(*args, "--json")
    assert result.exit_code == 2
    (refused,) = json.loads(result.stdout)
    assert (refused["status"], refused["file"], refused["findings"]) == ("refused", None, [])
    assert "name" in refused["reason"]  # the firm's is missing
    assert not (tmp_path / "x").exists()
    assert "name" in run(*args).stderr


def test_drafts_that_were_asked_for_are_no_error(named_workbook: Path, tmp_path: Path) -> None:
    args = (
        "letters",
        named_workbook,
        "--out",
        tmp_path,
        "--client",
        "C001",
        "--kind",
        "offboarding",
    )
    assert run(*args).exit_code == 3
    assert run(*args, "--draft").exit_code == 0


def test_a_final_letter_is_kept_and_written_once_more_is_the_same(
    named_workbook: Path, tmp_path: Path
) -> None:
    args = ("letters", named_workbook, "--out", tmp_path, "--client", "C001", "--kind", "thank_you")
    files = []
    for _ in range(2):
        result = run(*args)
        assert result.exit_code == 0, result.output
        files.append(Path(result.stdout.strip()).read_bytes())
    assert files[0] == files[1]
    with closing(open_desk(named_workbook)) as desk:
        kept = desk.letters.kept(desk.clients.by_ref("C001").id)
        assert [desk.letters.pdf_of(each) for each in kept] == files[:1]


def test_check_finds_a_whole_workbook_whole(workbook: Path) -> None:
    result = run("check", workbook)
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize(
    "args",
    [
        ("report", "missing.clientdesk"),
        ("report", "letter.txt"),
        ("letters", "firm.clientdesk", "--out", "x", "--client", "C404"),
        ("letters", "firm.clientdesk", "--out", "x", "--kind", "offboarding"),
        ("report", "firm.clientdesk", "--from", "31/12/2026"),
        ("report", "firm.clientdesk", "--from", "2026-02-01", "--to", "2026-01-01"),
        ("import", "firm.clientdesk", "missing.csv"),
        ("import", "firm.clientdesk", "empty.csv"),
        ("import", "firm.clientdesk", "letter.txt"),
        ("report", "firm.clientdesk", "--csv", "none/there.csv"),
        ("report", "firm.clientdesk", "--unknown"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_code_2(
    workbook: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    monkeypatch.chdir(workbook.parent)
    Path("letter.txt").write_text("Dear Sir", "utf-8")
    Path("empty.csv").touch()
    result = run(*args)
    assert result.exit_code == 2
    assert result.stderr.strip()
    assert "Traceback" not in result.output


def test_without_a_display_the_window_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = run()
    assert result.exit_code == 2
    assert "display" in result.stderr


@pytest.mark.parametrize(
    ("system", "language", "country", "currency"),
    [
        ("es_AR.UTF-8", "es", "AR", "ARS"),
        ("en_US", "en", "US", "USD"),
        ("es_419", "es", "ES", "EUR"),
        ("C", "en", "GB", "GBP"),
    ],
)
def test_a_new_workbook_begins_with_the_systems_country(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, language: str, country: str,
    currency: str,
) -> None:  # fmt: skip
    monkeypatch.setenv("LC_ALL", system)
    desk = open_desk(tmp_path / "a.clientdesk", Opening(create=True))
    firm = desk.firm.firm()
    assert (firm.language, firm.country, firm.currency) == (language, country, currency)
    assert desk.undoable() is None
    desk.close()


def test_refusals_come_in_the_language_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "es_AR.UTF-8")
    assert "No existe el archivo" in run("report", "none.clientdesk").stderr


@pytest.mark.parametrize("command", ["demo", "import", "report", "letters", "check"])
def test_every_command_explains_itself(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Usage" in result.stdout


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_demo_writes_a_workbook_a_report_and_letters(tmp_path: Path, language: str) -> None:
    result = run("demo", "--language", language, "--folder", tmp_path, "--no-window")
    assert result.exit_code == 0, result.output
    assert result.stderr == ""  # no letter is missing
    assert {path.name for path in tmp_path.glob("*.clientdesk")} == {"demo.clientdesk"}
    assert (tmp_path / "report.pdf").stat().st_size > 10_000
    kinds = {path.stem.rpartition(" - ")[2] for path in (tmp_path / "letters").glob("*.pdf")}
    assert (
        kinds
        == {
            "es": {"renegociación", "revisión interna", "finalización"},
            "en": {"renegotiation", "internal review", "end of services"},
        }[language]
    )
    report = run_json("report", tmp_path / "demo.clientdesk")
    assert len(report["clients"]) == 60
    losing = [c for c in report["clients"] if c["full_profit"].startswith("-")]
    assert 10 <= len(losing) <= 20
    biggest = max(report["clients"], key=lambda client: Decimal(client["fees"]))
    assert Decimal(biggest["full_profit"]) < 0  # the huge client that loses money
    bases = {client["time_basis"] for client in report["clients"]}
    assert bases == {"measured", "estimated"}  # somebody keeps no timesheet for one client
    assert any(Decimal(client["fees"]) == 0 < client["hours"] for client in report["clients"])
    assert any(Decimal(client["write_offs"]) > 0 for client in report["clients"])
    check_sums(report)


def check_sums(report: dict[str, dict[str, str]]) -> None:
    """Parts sum to the whole to the cent, whatever line one looks at."""
    parts = [*report["clients"], report["unattributed"]]
    lines = ("fees", "write_offs", "delivery_cost", "selling_cost", "collection_cost",
             "expenses", "tools", "cost_to_serve", "contribution", "overhead",
             "full_profit")  # fmt: skip
    for line in lines:
        total = sum(Decimal(part[line]) for part in parts)
        assert total == Decimal(report["totals"][line]), line


def test_installed_it_finds_its_resources_outside_the_checkout(tmp_path: Path) -> None:
    # -I leaves the checkout out of the path, so that only an installed package is found.
    where = [sys.executable, "-I", "-c", "import clientdesk; print(clientdesk.__path__[0])"]
    found = subprocess.run(where, cwd=tmp_path, capture_output=True, text=True, check=False)
    installed = Path(found.stdout.strip() or ".").resolve()
    if found.returncode or installed == Path(__file__).resolve().parents[1] / "clientdesk":
        pytest.skip("clientdesk is not installed apart from the checkout")
    assert (installed / "resources" / "countries.toml").is_file()
    command = [sys.executable, "-I", "-m", "clientdesk", "demo", "--no-window", "--folder", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "report.pdf").exists()
