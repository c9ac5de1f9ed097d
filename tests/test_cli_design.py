"""The command that proposes packages."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from package_firm import build_firm

from clientdesk.cli import main
from clientdesk.storage.store import Store


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    store = Store.create(tmp_path / "firm.clientdesk")
    build_firm(store)
    store.close()
    return tmp_path / "firm.clientdesk"


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def test_a_proposal_as_json_has_the_shape_that_other_programs_read(workbook: Path) -> None:
    # Prices and the profit as in tests/app/test_design.py; 1 − 43.20 ÷ 150.00 = 0.712.
    result = run("design", workbook, "--json", "--forbid", "pay")
    assert result.exit_code == 0, result.output
    shape = json.loads(result.stdout)
    assert shape.pop("seconds") < 10
    assert shape == {
        "packages": [
            {
                "name": "Essential",
                "services": ["PLN"],
                "price": "150.00",
                "floor": "43.20",
                "margin": 0.712,
                "clients": ["C3"],
            },
            {
                "name": "Professional",
                "services": ["BKP", "PLN"],
                "price": "450.00",
                "floor": "151.20",
                "margin": 0.664,
                "clients": ["C1"],
            },
        ],
        "uncovered": [{"ref": "C2", "reason": "needs_forbidden"}],
        "coverage": {"clients": 0.666667, "fees": 0.444444},
        "objective": "5256.00",  # 12 × (150 − 36 + 450 − 126)
        "bound": "5256.00",
        "gap": 0.0,
    }


def test_clients_can_be_what_counts_and_packages_be_few(workbook: Path) -> None:
    # No package suits two of them: one for Ana and Eva costs 302.40, which needs 504.00 with the
    # margin; Ana can pay 450.00.
    result = run("design", workbook, "--json", "--objective", "clients", "--packages", "2")
    shape = json.loads(result.stdout)
    assert len(shape["packages"]) == 2
    assert (shape["objective"], shape["bound"]) == (2, 2)


def test_a_proposal_is_a_table_for_people(workbook: Path) -> None:
    # The firm is in Spain, so its figures have commas in any language.
    result = run("design", workbook, "--pin", "PLN")
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["Package", "Price", "Floor", "Margin", "Clients"]
    assert lines[1].split() == ["Essential", "150,00", "43,20", "71,2%", "1"]
    assert "3 of 3 clients fit a package (100,0%), with 100,0% of today's fees." in lines
    assert lines[-1] == "No other choice of packages brings more."


@pytest.mark.parametrize("number", ["0", "3-", "5-3", "1-10", "many", "-3"])
def test_a_number_of_packages_that_is_none_is_refused(workbook: Path, number: str) -> None:
    result = run("design", workbook, f"--packages={number}")
    assert result.exit_code == 2
    assert f"“{number}” is no number of packages" in result.stderr


def test_a_service_that_is_not_there_is_refused(workbook: Path) -> None:
    result = run("design", workbook, "--pin", "XYZ")
    assert result.exit_code == 2
    assert "“XYZ”" in result.stderr
