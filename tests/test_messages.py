"""Every code has words in every language, and the words name only what the code knows."""

from string import Formatter

import pytest

from clientdesk.app.messages import LANGUAGES, Messages
from clientdesk.domain.diagnosis import FirmCause
from clientdesk.domain.finding_codes import FindingCode
from clientdesk.domain.offboarding_file import OpenItemCode
from clientdesk.domain.problems import Problem, ProblemCode, RefusalCode, Refused


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_and_refusal_has_a_sentence(language: str) -> None:
    messages = Messages(language)
    for code in ProblemCode:
        assert messages.problem(Problem(code, 7, "Date", "32/13")).strip()
    for code in RefusalCode:
        sentence = messages.refusal(Refused(code, path="a.csv"))
        assert sentence.endswith("."), sentence


def test_both_languages_have_the_same_sentences_with_the_same_places() -> None:
    english, spanish = (Messages(language)._sections for language in LANGUAGES)
    for section, sentences in english.items():
        assert sentences.keys() == spanish[section].keys()
        for key, sentence in sentences.items():
            assert places(sentence) == places(spanish[section][key]), key


def test_no_sentence_is_for_a_code_that_is_gone() -> None:
    sections = Messages("en")._sections
    assert set(sections["problem"]) == {str(code) for code in ProblemCode}
    assert set(sections["refusal"]) == {str(code) for code in RefusalCode}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_a_sentence_and_no_other_has(language: str) -> None:
    sentences = Messages(language)._sections["finding"]
    assert set(sentences) == {str(code) for code in FindingCode}
    assert all(sentence.endswith(".") for sentence in sentences.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_of_a_hint_names_no_word(language: str) -> None:
    assert places(Messages(language)._sections["finding"][FindingCode.HINT]) == set()


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_of_an_import_says_how_to_answer_it(language: str) -> None:
    for code in ProblemCode:
        if code.startswith("ambiguous_"):
            assert "--" in Messages(language).command(code), code


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_says_its_codes_in_words(language: str) -> None:
    messages = Messages(language)
    for code, place, kind in (
        (RefusalCode.OPEN_ITEMS, "items", OpenItemCode),
        (RefusalCode.FIRM_CAUSE, "causes", FirmCause),
    ):
        for each in kind:  # one without words would be a KeyError
            assert messages.refusal(Refused(code, **{place: each.value})).endswith(".")
    both = Refused(RefusalCode.OPEN_ITEMS, items="record access")
    expected = {
        "en": "records that are not returned, access or powers that are not given up.",
        "es": "documentación sin devolver, accesos o poderes a los que no se ha renunciado.",
    }
    assert messages.refusal(both).endswith(expected[language])
