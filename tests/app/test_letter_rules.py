"""The rules and lists of words that come with the program, and those that a firm adds."""

import tomllib

import pytest
from checked_letters import clean
from letter_damage import add

from clientdesk.app.letter_rules import letter_rules
from clientdesk.domain.letter_check import rules_of
from clientdesk.domain.letter_findings import Severity
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import LexiconList, LexiconWord
from clientdesk.domain.letters import LETTER_KINDS
from clientdesk.resource_files import resource

WARNINGS = {"D10", "D11", "D14", "D16", "D18", "D19", "D22", "D24"}
WARNINGS |= {"F02", "F06", "F08", "F09", "F10", "F13", "F14", "F18", "F20"}
BLAME = {
    "es": "culpa culpable negligente incumplió moroso morosidad problemático conflictivo "
    "irresponsable desorganizada mentira engaño falsedad fraude abuso decepción harto "
    "insatisfecho insolvente desalineado desinformado embargo ASNEF demandas tribunales",
    "en": "fault blame negligence breached refused delinquent deadbeat unprofitable difficult "
    "disorganised disorganized dishonest lie lies fraudulent abusive disappointed frustrating "
    "insolvent sue court",
}
PHRASES = {
    "es": [
        "mal cliente",
        "no rentable",
        "productor de gastos",
        "por desgracia para usted",
        "se lo advertimos",
        "como ya le dijimos",
        "acciones legales",
    ],
    "en": ["bad client", "failed to", "as we warned", "legal action", "collections agency"],
}
HINTS = [
    *("blanqueo", "lavado de activos", "lavado de dinero", "SEPBLAC", "UIF", "UAF", "UIAF", "ROS"),
    *("operación sospechosa", "indicios", "sospechamos", "financiación del terrorismo"),
    *("financiamiento del terrorismo", "sujeto obligado", "comunicación a las autoridades"),
    *("prevención de blanqueo", "motivos legales que no podemos revelar", "no podemos explicar"),
    *("money laundering", "suspicious activity", "SAR", "STR", "NCA", "FinCEN", "AUSTRAC"),
    *("MLRO", "POCA", "tipping off", "suspicion", "reported to the authorities"),
    "for legal reasons we cannot disclose",
]


def test_every_rule_of_the_table_is_used_and_no_other() -> None:
    used = {rule for kind in LETTER_KINDS for rule in rules_of(kind)}
    assert used == set(letter_rules("es").rules)
    assert {f"D{n:02}" for n in range(1, 26)} <= used
    assert {f"F{n:02}" for n in range(1, 21)} <= used


def test_a_rule_blocks_save_those_that_only_advise() -> None:
    rules = letter_rules("en").rules
    advising = {id_ for id_, rule in rules.items() if rule.severity is Severity.WARN}
    assert advising == WARNINGS
    assert all(rule.source and rule.version >= 1 for rule in rules.values())


def test_both_languages_have_the_same_lists() -> None:
    spanish, english = (
        tomllib.loads(resource("lexicons", f"{language}.toml").read_text("utf-8"))
        for language in ("es", "en")
    )
    for section in ("forbidden", "needed", "harmless"):
        assert spanish[section].keys() == english[section].keys()


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_word_of_blame_and_threat_is_found(language: str) -> None:
    checked = clean(LetterKind.OFFBOARDING, language)
    for word in [*BLAME[language].split(), *PHRASES[language]]:
        for said in (word, word.upper()):
            found = add(f"Es {said}.", f"It is {said}.")(checked).findings()
            assert {each.rule for each in found} == {"D21"}, said


@pytest.mark.parametrize("kind", LETTER_KINDS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_no_letter_hints_in_any_language(kind: LetterKind, language: str) -> None:
    checked = clean(kind, language)
    for words in HINTS:
        found = add(f"Ver {words}.", f"See {words}.")(checked).findings()
        assert [each.rule for each in found if each.rule == "D23"], words


@pytest.mark.parametrize(
    "words", ["in\u00addicios", "indi\u200bcios", "operacio\u0301n sospechosa"]
)
def test_a_hint_with_unseen_signs_in_it_is_found(words: str) -> None:
    checked = clean(LetterKind.THANKS, "es")
    assert {each.rule for each in add(f"Hay {words}.", "")(checked).findings()} == {"D23"}


def test_capitals_tell_a_report_from_a_word() -> None:
    checked = clean(LetterKind.OFFBOARDING, "en")
    assert add("", "The ros grew; the sar is a river.")(checked).findings() == ()


@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_what_is_found_of_a_hint_carries_no_word_but_its_quote(kind: LetterKind) -> None:
    checked = add("Hay indicios.", "There is a suspicion.")(clean(kind, "es"))
    found = [each for each in checked.findings() if each.rule == "D23"]
    assert [(each.details, each.quote) for each in found] == [((), "indicios")]


def test_a_firms_word_is_added_to_its_list_alone() -> None:
    word = LexiconWord(list=LexiconList.THREAT, language="en", phrase="bailiff*")
    added = letter_rules("en", (word,)).lexicons.forbidden
    assert added["threat"].hits("The bailiffs.") == ("bailiffs",)
    assert added["blame"].hits("The bailiffs.") == ()
    assert letter_rules("es", (word,)).lexicons.forbidden["threat"].hits("bailiff") == ()


def test_nobody_can_add_a_hint() -> None:
    assert "suspicion" not in {str(each) for each in LexiconList}
