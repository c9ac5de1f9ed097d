"""The command that writes letters: what it prints, leaves behind, and how it ends."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from letter_workbook import CLIENTS, FIRMS, fill
from pdf_reading import text_of

from clientdesk.app.letters import Letters
from clientdesk.cli import main
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.records import Client, EngagementService
from clientdesk.storage.rows import fetch, insert, update
from clientdesk.storage.store import Store

KEYS = {"ref", "kind", "language", "file", "status", "findings"}
STAMPS = {"es": "BORRADOR", "en": "DRAFT"}
SUSPICION = "Prevención de blanqueo"
BARE = Client(id=2, ref="NEW", name="Nueva Casa SL")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture(params=["es", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def workbook(tmp_path: Path, language: str) -> Path:
    """A client with all that letters can say, and one of which only the name is known."""
    path = tmp_path / "firm.clientdesk"
    with closing(Store.create(path)) as store:
        fill(store, language)
        with store.change(ChangeLabel.IMPORT) as change:
            insert(change, replace(BARE, language=language))
    return path


def run(workbook: Path, *args: object) -> Result:
    given = ("letters", workbook, "--out", workbook.parent / "out", *args)
    return CliRunner().invoke(main, [str(arg) for arg in given])


def kept(workbook: Path) -> list[KeptLetter]:
    with closing(Store.open(workbook)) as store:
        return fetch(store, KeptLetter)


def files(workbook: Path) -> list[str]:
    folder = workbook.parent / "out"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_several_clients_can_be_named_and_each_gets_its_letter(workbook: Path) -> None:
    named = ("--client", "NEW", "--client", "HM", "--client", "NEW")
    result = run(workbook, *named, "--kind", "thank_you", "--json")
    assert [made["ref"] for made in json.loads(result.stdout)] == ["NEW", "HM"]


def test_a_final_letter_is_kept_and_its_file_is_the_one_kept(workbook: Path, language: str) -> None:
    result = run(workbook, "--client", "HM", "--kind", "thank_you", "--json")
    assert result.exit_code == 0, result.output
    (made,) = json.loads(result.stdout)
    assert set(made) == KEYS
    named = {key: made[key] for key in ("ref", "kind", "language", "status", "findings")}
    assert named == {
        "ref": "HM",
        "kind": "thank_you",
        "language": language,
        "status": "final",
        "findings": [],
    }
    assert files(workbook) == [made["file"]]
    (letter,) = kept(workbook)
    assert letter.state is LetterState.FINAL
    with closing(Store.open(workbook)) as store:
        pdf = Letters(store, date(2026, 11, 24)).pdf_of(letter)
    assert (workbook.parent / "out" / made["file"]).read_bytes() == pdf


@pytest.mark.usefixtures("qapp")
def test_what_a_rule_holds_back_is_a_stamped_draft_and_code_3(
    workbook: Path, language: str
) -> None:
    result = run(workbook, "--client", "NEW", "--kind", "offboarding", "--json")
    assert result.exit_code == 3
    (made,) = json.loads(result.stdout)
    assert set(made) == KEYS
    assert made["status"] == "draft"
    assert {"block"} <= {found["severity"] for found in made["findings"]}
    assert all(set(found) == {"rule", "severity", "message"} for found in made["findings"])
    assert all(found["message"].strip() for found in made["findings"])
    assert_stamped(workbook, made["file"], language)
    assert kept(workbook) == []


@pytest.mark.usefixtures("qapp")
def test_drafts_that_were_asked_for_are_stamped_not_kept_and_no_error(
    workbook: Path, language: str
) -> None:
    kinds = ("renegotiation", "scope_change", "package_offer", "offboarding", "thank_you")
    named = [word for kind in kinds for word in ("--kind", kind)]
    result = run(workbook, "--client", "HM", "--draft", "--json", *named)
    assert result.exit_code == 0, result.output
    made = json.loads(result.stdout)
    assert [(each["kind"], each["status"]) for each in made] == [(kind, "draft") for kind in kinds]
    assert files(workbook) == sorted(each["file"] for each in made)
    for each in made:
        assert_stamped(workbook, each["file"], language)
    assert kept(workbook) == []


def assert_stamped(workbook: Path, file: str, language: str) -> None:
    """The word stands on every page."""
    pages = text_of((workbook.parent / "out" / file).read_bytes()).split("\f")
    assert pages
    assert all(STAMPS[language] in page for page in pages)


def test_a_letter_that_cannot_be_made_is_refused_with_code_2(workbook: Path) -> None:
    result = run(workbook, "--client", "NEW", "--kind", "renegotiation", "--json")
    assert result.exit_code == 2
    (made,) = json.loads(result.stdout)
    assert set(made) == KEYS | {"reason"}
    assert (made["status"], made["file"], made["findings"]) == ("refused", None, [])
    assert made["reason"].strip()
    assert (files(workbook), kept(workbook)) == ([], [])


def test_one_that_is_held_back_counts_more_than_one_that_cannot_be_made(workbook: Path) -> None:
    kinds = ("--kind", "renegotiation", "--kind", "offboarding", "--kind", "thank_you")
    result = run(workbook, "--client", "NEW", *kinds, "--json")
    assert result.exit_code == 3
    made = json.loads(result.stdout)
    assert [each["status"] for each in made][:2] == ["refused", "draft"]


def test_json_is_all_that_is_printed(workbook: Path) -> None:
    result = run(workbook, "--client", "NEW", "--kind", "offboarding", "--json")
    assert isinstance(json.loads(result.stdout), list)
    assert result.stderr == ""


@pytest.mark.parametrize("draft", [(), ("--draft",)])
@pytest.mark.parametrize("kind", ["offboarding", "scope_change"])
def test_a_hint_of_suspicion_leaves_no_letter_and_no_trace(
    workbook: Path, kind: str, draft: tuple[str, ...]
) -> None:
    with closing(Store.open(workbook)) as store, store.change(ChangeLabel.EDIT_AGREEMENT) as change:
        insert(change, EngagementService(engagement_id=1, service=SUSPICION))
    before = traces(workbook)
    result = run(workbook, "--client", "HM", "--kind", kind, "--json", *draft)
    assert result.exit_code == 3
    (made,) = json.loads(result.stdout)
    assert (made["status"], made["file"]) == ("blocked", None)
    assert "blanqueo" not in result.output.lower() + result.stderr.lower()
    assert "D23" in {found["rule"] for found in made["findings"]}
    assert (files(workbook), kept(workbook)) == ([], [])
    assert traces(workbook) == before


def test_without_json_a_hint_of_suspicion_is_not_named_either(workbook: Path) -> None:
    with closing(Store.open(workbook)) as store, store.change(ChangeLabel.EDIT_AGREEMENT) as change:
        insert(change, EngagementService(engagement_id=1, service=SUSPICION))
    result = run(workbook, "--client", "HM", "--kind", "offboarding")
    assert result.exit_code == 3
    assert "blanqueo" not in (result.stdout + result.stderr).lower()
    assert files(workbook) == []


def traces(workbook: Path) -> dict[str, int]:
    """How often the word stands in each file around the workbook, whatever its letters' case."""
    word = b"blanqueo"
    found = ((path, path.read_bytes()) for path in workbook.parent.rglob("*") if path.is_file())
    return {path.name: content.lower().count(word) for path, content in found if word in content}


def test_a_firm_without_a_name_writes_no_letter(workbook: Path, language: str) -> None:
    with closing(Store.open(workbook)) as store, store.change(ChangeLabel.EDIT_FIRM) as change:
        update(change, replace(FIRMS[language], name=""))
    result = run(workbook, "--client", CLIENTS[language].ref, "--kind", "thank_you", "--json")
    assert result.exit_code == 2
    assert json.loads(result.stdout)[0]["status"] == "refused"
