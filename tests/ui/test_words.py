"""Every code has words, in both languages."""

import ast
from enum import Enum
from pathlib import Path
from xml.etree import ElementTree

import pytest

from clientdesk.domain.changes import ChangeInfo, ChangeLabel
from clientdesk.domain.country import Delivery
from clientdesk.domain.facts import FactKey, FactSource, FactType
from clientdesk.domain.letter_kinds import LetterKind, Reason
from clientdesk.domain.package_records import OfferAnswer
from clientdesk.domain.personas import CriterionRole, Operator, Outcome, Verdict
from clientdesk.domain.records import Activity, Channel, FileKind, OverheadDriver, ToolPricing
from clientdesk.domain.services import Frequency, ServiceKind, Unit
from clientdesk.resource_files import resource
from clientdesk.ui.case_words import CASE_WORDS
from clientdesk.ui.change_words import change_words
from clientdesk.ui.client_filter import ClientFilter, filter_words
from clientdesk.ui.plan_words import PLAN_WORDS
from clientdesk.ui.words import words

KINDS: list[type[Enum]] = [
    *(Activity, Channel, Delivery, FileKind, LetterKind, OverheadDriver, Reason, ToolPricing),
    *(ServiceKind, Frequency, Unit, FactKey, FactType, FactSource, OfferAnswer),
    *(CriterionRole, Operator, Outcome, Verdict),
    *CASE_WORDS,
    *PLAN_WORDS,
]
UI = Path(__file__).parents[2] / "clientdesk" / "ui"
CODES: list[Enum] = [code for kind in KINDS for code in kind]


@pytest.mark.parametrize("code", CODES, ids=repr)
def test_every_code_has_words(code: Enum) -> None:
    assert words(code)


def test_codes_of_two_kinds_with_the_same_text_have_words_of_their_own() -> None:
    assert words(Unit.FLAT) == "once each time"
    assert words(ToolPricing.FLAT) == "One fee for all"
    assert words(FactKey.DOCUMENTS) != words(Unit.DOCUMENTS)


@pytest.mark.usefixtures("in_spanish")
@pytest.mark.parametrize("label", ChangeLabel)
def test_every_change_has_words_in_spanish(label: ChangeLabel) -> None:
    spanish = change_words(ChangeInfo(label, ""))
    assert spanish
    assert "_" not in spanish


@pytest.mark.parametrize("choice", ClientFilter)
def test_every_filter_has_words(choice: ClientFilter) -> None:
    assert filter_words(choice)


def test_a_change_is_named_with_what_it_changed() -> None:
    info = ChangeInfo(ChangeLabel.EDIT_CLIENT, "Óptica Norte")
    assert change_words(info) == "edit client · Óptica Norte"


@pytest.mark.usefixtures("in_spanish")
def test_spanish_is_spoken() -> None:
    assert words(Activity.COLLECTION) == "Cobranza"


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_message_is_left_untranslated(language: str) -> None:
    tree = ElementTree.parse(resource("i18n", f"clientdesk_{language}.ts"))
    left = [
        message.findtext("source")
        for message in tree.iter("message")
        if message.find("translation[@type]") is not None
    ]
    assert left == []


def test_every_place_in_a_sentence_is_in_its_translation() -> None:
    tree = ElementTree.parse(resource("i18n", "clientdesk_es.ts"))
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        places = {part.split("}")[0] for part in source.split("{")[1:]}
        spanish = "".join(message.find("translation").itertext())  # type: ignore[union-attr]  # always there
        assert places == {part.split("}")[0] for part in spanish.split("{")[1:]}, source


@pytest.mark.parametrize("path", sorted(UI.glob("*.py")), ids=lambda path: path.name)
def test_no_sentence_hides_inside_another_string(path: Path) -> None:
    """What is translated inside an f-string is not found by the tool that collects the words."""
    strings = [each for each in ast.walk(ast.parse(path.read_text("utf-8")))
               if isinstance(each, ast.JoinedStr)]  # fmt: skip
    inside = [call for each in strings for call in ast.walk(each) if isinstance(call, ast.Call)]
    names = {getattr(call.func, "attr", getattr(call.func, "id", "")) for call in inside}
    assert not names & {"tr", "translate"}
