"""The demo firm's files are what their script writes."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def regenerated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    script = ROOT / "tests" / "demo" / "make_demo.py"
    subprocess.run([sys.executable, script, folder], check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(
    "name",
    [
        *("time.csv", "invoices.csv", "clients.csv", "expenses.csv", "staff.csv", "firm.toml"),
        *("facts.csv", "prospects.csv", "interactions.csv"),
    ],
)
def test_demo_file_is_written_again_byte_for_byte(
    regenerated: Path, language: str, name: str
) -> None:
    kept = ROOT / "resources" / "demo" / language / name
    assert (regenerated / language / name).read_bytes() == kept.read_bytes()
