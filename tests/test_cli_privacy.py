"""The commands that show what is held of a client, and erase it."""

import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from package_firm import build_firm, put

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.cli import main
from clientdesk.domain.records import Client
from clientdesk.storage.cipher import new_key
from clientdesk.storage.store import Store

PASSPHRASE = "orange kettle walks north"
NAME = "Pastelería Ñandú"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    store = Store.create(tmp_path / "firm.clientdesk")
    fill(store)
    return tmp_path / "firm.clientdesk"


def fill(store: Store) -> None:
    build_firm(store)
    put(
        store,
        Client(ref="ND001", name=NAME),
        Client(ref="BS001", name="Bar Sur", note=f"Through {NAME}."),
    )
    store.close()


def run(*args: object, typed: str = "") -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], input=typed)


def test_everything_held_is_written_to_one_file(workbook: Path, tmp_path: Path) -> None:
    result = run("export-client", workbook, "--client", "ND001", tmp_path / "x.zip")
    assert result.exit_code == 0, result.output
    names = zipfile.ZipFile(tmp_path / "x.zip").namelist()
    assert names == ["internal/data.json", f"{NAME}.pdf", f"internal/{NAME}.pdf"]


def test_without_yes_it_only_says_what_would_go(workbook: Path) -> None:
    result = run("erase", workbook, "--client", "ND001")
    assert result.exit_code == 2
    assert "Client: 1" in result.stdout
    assert f"Through {NAME}." in result.stdout
    assert "--yes" in result.stderr
    assert (
        run("export-client", workbook, "--client", "ND001", workbook.parent / "x.zip").exit_code
        == 0
    )


def test_with_yes_nothing_of_it_is_left(workbook: Path) -> None:
    result = run("erase", workbook, "--client", "ND001", "--yes", "--remove-backups")
    assert result.exit_code == 0, result.output
    assert "Nothing of it is left in the workbook." in result.stdout
    assert f"{workbook.stat().st_size} bytes of the file" in result.stdout
    assert NAME.encode() not in workbook.read_bytes()
    assert run("check", workbook).exit_code == 0
    for folder in BackupPlaces.of_user().folders_of(workbook):
        assert all(NAME.encode() not in each.read_bytes() for each in folder.iterdir())


def test_what_others_wrote_of_it_may_stay(workbook: Path) -> None:
    result = run("erase", workbook, "--client", "ND001", "--yes", "--leave-mentions")
    assert result.exit_code == 0
    assert f"Still to be read in clients: “Through {NAME}.”" in result.stdout


def test_an_unknown_client_is_a_sentence(workbook: Path) -> None:
    for command in (["erase"], ["export-client", str(workbook.parent / "x.zip")]):
        result = run(command[0], workbook, "--client", "NO", *command[1:])
        assert (result.exit_code, result.stderr) == (2, "There is no client “NO”.\n")


def test_an_encrypted_workbook_wants_its_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "firm.clientdesk"
    fill(Store.create(path, key=new_key(PASSPHRASE)))
    asked = ("erase", path, "--client", "ND001", "--yes")
    assert run(*asked).exit_code == 2
    result = run(*asked, "--passphrase-stdin", typed=f"{PASSPHRASE}\n")
    assert result.exit_code == 0, result.output
    assert "The file itself is encrypted." in result.stdout
    assert "Nothing of it is left in the workbook." in result.stdout
