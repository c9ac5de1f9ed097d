"""Terms change their language and keep what was chosen."""

from dataclasses import replace
from datetime import date

from clientdesk.domain.letter_inputs import LetterOption, LetterTerms, OptionLine, VolumeFact
from clientdesk.domain.letter_translation import translated_terms


def terms(language: str, service: str, unit: str, name: str, how: str) -> LetterTerms:
    line = OptionLine(service=service, volume=60, unit=unit)
    return LetterTerms(
        letter_date=date(2026, 11, 24),
        effective_date=date(2027, 2, 1),
        reply_by=date(2027, 1, 15),
        language=language,
        proposed_fee=74200,
        facts=(VolumeFact(unit, 120, 60, 12), VolumeFact(service, 9, 4, 0)),
        options=(
            LetterOption(name=name, price=61000, lines=(line,)),
            LetterOption(name=f"{name} +", price=74200, lines=(line,), package_id=7),
        ),
        records_how=how,
    )


SPANISH = terms("es", "Contabilidad", "documentos", "Esencial", "en mano")
ENGLISH = terms("en", "Bookkeeping", "documents", "Essential", "by hand")


def test_terms_left_as_they_were_are_those_of_the_other_language() -> None:
    assert translated_terms(replace(SPANISH, language="en"), SPANISH, ENGLISH) == ENGLISH


def test_what_was_typed_stays() -> None:
    mine = replace(SPANISH, proposed_fee=70000, records_how="por mensajero")
    turned = translated_terms(mine, SPANISH, ENGLISH)
    assert (turned.proposed_fee, turned.records_how) == (70000, "por mensajero")


def test_an_option_keeps_its_price_and_its_mark_and_changes_its_words() -> None:
    first, second = SPANISH.options
    mine = replace(SPANISH, options=(replace(second, price=80000, recommended=True),))
    turned = translated_terms(mine, SPANISH, ENGLISH)
    assert turned.options == (replace(ENGLISH.options[1], price=80000, recommended=True),)
    assert first.package_id is None


def test_a_name_given_by_hand_stays() -> None:
    first, second = SPANISH.options
    mine = replace(SPANISH, options=(replace(first, name="Para la casa"), second))
    assert translated_terms(mine, SPANISH, ENGLISH).options[0].name == "Para la casa"


def test_only_the_facts_that_were_told_are_told() -> None:
    mine = replace(SPANISH, facts=SPANISH.facts[1:])
    assert translated_terms(mine, SPANISH, ENGLISH).facts == ENGLISH.facts[1:]
