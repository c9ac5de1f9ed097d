"""Letters that are right make no rule speak, whatever they are about and whoever they are for."""

from dataclasses import replace
from datetime import date

import pytest
from checked_letters import WORDS, Checked, clean, clean_inputs, composed
from letter_damage import (
    NOTE,
    Damage,
    add,
    edited,
    on_client,
    on_file,
    on_firm,
    on_item,
    on_option,
    on_terms,
    remade,
    without_items,
)

from clientdesk.app.countries import load_countries, load_country
from clientdesk.domain.country import Delivery
from clientdesk.domain.letter_inputs import FeeStage
from clientdesk.domain.letter_kinds import LetterKind, Reason
from clientdesk.domain.letter_records import LexiconList, LexiconWord
from clientdesk.domain.letters import LETTER_KINDS
from clientdesk.domain.report_inputs import OpenInvoice
from clientdesk.domain.review_records import DataChoice, HandoverKind

TAX_IDS = {
    "AR": "20-26756539-3",
    "CA": "12302 6635",
    "CL": "76086428-5",
    "CO": "213.123.432-1",
    "CR": "3-101-999999",
    "DO": "1-01-85004-3",
    "EC": "1792060346001",
    "ES": "J99216582",
    "GB": "GB980780684",
    "GT": "7108-0",
    "IE": "6433435F",
    "MX": "MAB9307148T4",
    "PE": "20512333797",
    "PY": "80028061-0",
    "SV": "0614-050707-104-8",
    "US": "12-3456789",
    "UY": "21-100342-001-7",
    "VE": "V-11470283-4",
    "AU": "83 914 571 673",
}
ENGLISH = ("AU", "CA", "GB", "IE", "US")
NOTHING_TO_DO = {"no_work_done": True, "no_work_open": True}


def nothing_left(checked: Checked) -> Checked:
    """No work, no due dates, no records, no powers, no balance, no last invoice."""
    head = checked.inputs.offboarding
    assert head is not None
    empty = replace(
        head, **NOTHING_TO_DO, no_access=True, final_invoice=None, final_invoice_on=None
    )
    bare = replace(checked.inputs, offboarding=empty, handover=(), unbilled=None)
    return composed(checked.letter.kind, replace(bare, terms=replace(bare.terms, open_invoices=())))


def long_list(checked: Checked) -> Checked:
    """So much work that its table moves to an annex."""
    done = checked.inputs.handover[0]
    more = tuple(replace(done, id=20 + n, period=f"{done.period} ({n})") for n in range(9))
    return remade(handover=(*checked.inputs.handover, *more))(checked)


def in_credit(checked: Checked) -> Checked:
    credit = OpenInvoice(1, "NC-7", date(2026, 11, 2), None, -5000)
    paid = on_file(final_invoice=0, final_invoice_on=None, refund=5000)(checked)
    return on_terms(open_invoices=(credit,))(remade(prepaid=5000)(paid))


def plain_spaces(checked: Checked) -> Checked:
    """As after an edit: the spaces inside the sums are plain ones."""
    return edited(checked, "\u00a0", " ") if checked.letter.language == "es" else checked


ENDINGS: dict[str, Damage] = {
    "nothing left": nothing_left,
    "a long list": long_list,
    "a credit": in_credit,
    "by hand": on_terms(delivery=Delivery.BY_HAND),
    "by burofax": on_terms(delivery=Delivery.BUROFAX),
    "another house": on_terms(reason=Reason.REORGANISATION),
    "fewer people": on_terms(reason=Reason.CAPACITY),
    "not talked of": on_terms(discussed_on=None),
    "data returned": on_file(data_choice=DataChoice.RETURN),
    "data transferred": on_file(data_choice=DataChoice.TRANSFER),
    "data erased": on_file(data_choice=DataChoice.ERASE),
    "one invoice": lambda c: on_terms(open_invoices=c.inputs.terms.open_invoices[:1])(c),
    "a short notice with its reason": on_terms(
        effective_date=date(2026, 12, 20), notice_override="agreed"
    ),
    "records each with its way": lambda c: on_item(5, how=WORDS[c.letter.language]["by hand"])(
        on_terms(records_how="")(c)
    ),
    "no records": without_items(HandoverKind.RECORD),
    "plain spaces": plain_spaces,
    "no long past": on_client(since=None),
}


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_the_letters_that_others_are_made_from_are_right(kind: LetterKind, language: str) -> None:
    assert clean(kind, language).findings() == ()


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("case", ENDINGS)
def test_every_kind_of_parting_is_right(case: str, language: str) -> None:
    checked = clean(LetterKind.OFFBOARDING, language)
    if case == "a short notice with its reason":
        checked = on_file(effective_on=date(2026, 12, 20), final_invoice_on=date(2026, 12, 20))(
            on_item(6, due_on=date(2026, 12, 20))(checked)
        )
    assert ENDINGS[case](checked).findings() == ()


@pytest.mark.parametrize("kind", LETTER_KINDS)
@pytest.mark.parametrize("code", sorted(load_countries()))
def test_every_country_has_letters_that_are_right(code: str, kind: LetterKind) -> None:
    made = clean_inputs(kind, "en" if code in ENGLISH else "es")
    country = load_country(code)
    number = TAX_IDS.get(code, "1234567")  # nobody knows the rule of the others
    firm = replace(made.firm, country=code, currency="USD", tax_id=number)
    client = replace(made.client, tax_id=number)
    made = replace(made, firm=firm, client=client, firm_country=country, client_country=country)
    assert composed(kind, made).findings() == ()


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_rise_in_stages_is_right(language: str) -> None:
    stages = (FeeStage(date(2027, 2, 1), 67600), FeeStage(date(2027, 8, 1), 74200))
    checked = on_terms(stages=stages)(clean(LetterKind.RENEGOTIATION, language))
    assert checked.findings() == ()


NAMES = {
    "es": [
        "Embargo SA",
        "Culpa y Fraude, S.L.",
        "Margen Izquierdo S.A.",
        "Blanqueo Dental, S.L.",
        "UIF Consultores",
        "Tribunal de las Aguas",
        "Sospecha Producciones",
        "Gracias por Venir, S.A.",
        f"{NOTE} Hogar [Sur], S.L.",
        "El Margen de los Otros Clientes, S.L.",
        "Tú y Yo, S.C.",
    ],
    "en": [
        "Court Road Motors Ltd",
        "Blame & Sons",
        "Liars Poker Club",
        "SAR Instruments plc",
        "Sorry Dog Films",
        "Profit Margin Ltd",
        "Difficult Women Press",
        "Suspicion Theatre Company",
        "Silence Retreats Ltd",
        "A <Holdings> Ltd",
        "Because Ltd",
    ],
}


@pytest.mark.parametrize("kind", LETTER_KINDS)
@pytest.mark.parametrize(
    ("language", "name"), [(k, n) for k, names in NAMES.items() for n in names]
)
def test_a_name_is_nobodys_choice_of_words(kind: LetterKind, language: str, name: str) -> None:
    checked = on_client(name=name)(clean(kind, language))
    assert checked.findings() == ()


WORLD = [
    "A <Holdings> Ltd",
    "<b>Bold Co",
    "Łódź & Synowie",
    "Αθήνα ΑΕ",
    "株式会社東京",
    "شركة النور",
    'O\'Brien "Quoted"',
    f"{{Curly}} [Square] {NOTE} ???",
    "1.234,50 y 31/12/2026, S.A.",
    "C.",
    "La larga " * 13 + "S.A.",
]


@pytest.mark.parametrize("name", WORLD)
@pytest.mark.parametrize("kind", LETTER_KINDS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_a_name_in_any_script_is_right(kind: LetterKind, language: str, name: str) -> None:
    assert on_client(name=name)(clean(kind, language)).findings() == ()
    assert on_firm(name=name)(clean(kind, language)).findings() == ()


@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_a_surname_in_the_salutation_is_no_word_of_a_list(kind: LetterKind) -> None:
    checked = on_client(contact="Sr. Juan Culpa Harto")(clean(kind, "es"))
    assert checked.findings() == ()
    checked = on_client(contact="Ms Sue Blame")(clean(kind, "en"))
    assert checked.findings() == ()


@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_a_firm_and_an_address_may_hold_any_word(kind: LetterKind) -> None:
    spanish = on_firm(name="Margen y Asociados", address="Calle Tribunales 3")(clean(kind, "es"))
    assert spanish.findings() == ()
    english = on_client(address="7 Old Court Road\nLondon")(clean(kind, "en"))
    assert english.findings() == ()


def test_a_service_may_be_called_after_a_word_of_the_lists() -> None:
    checked = clean(LetterKind.RENEGOTIATION, "es")
    line = checked.inputs.terms.options[2].lines[2]
    lines = (
        *checked.inputs.terms.options[2].lines[:2],
        replace(line, service="Análisis de margen y rentabilidad"),
    )
    assert on_option(2, lines=lines)(checked).findings() == ()


@pytest.mark.parametrize(
    "harmless",
    [
        "Sin embargo, lo conversamos.",
        "Trabajamos bajo demanda.",
        "Hay poca diferencia entre ambas.",
        "Es un plan abierto a todos.",
        "Los términos figuran abajo.",
    ],
)
def test_harmless_spanish_passes(harmless: str) -> None:
    checked = add(harmless, "")(clean(LetterKind.RENEGOTIATION, "es"))
    assert checked.findings() == ()


@pytest.mark.parametrize(
    "harmless",
    [
        "In lieu of a meeting, a call will do.",
        "The sum is believed to be right.",
        "The default date is the fifth.",
        "We pursue the same aim.",
        "Courtesy comes first.",
        "A safari is not planned.",
    ],
)
def test_harmless_english_passes(harmless: str) -> None:
    checked = add("", harmless)(clean(LetterKind.RENEGOTIATION, "en"))
    assert checked.findings() == ()


def test_client_a_is_not_the_client_a() -> None:
    checked = add("Le enviamos al cliente a su domicilio.", "")(clean(LetterKind.OFFBOARDING, "es"))
    graded = replace(checked, internal=frozenset({"cliente A"}))
    assert graded.findings() == ()


def test_a_word_of_the_firm_is_looked_for_in_its_language() -> None:
    word = LexiconWord(list=LexiconList.BLAME, language="es", phrase="tardón*")
    checked = replace(
        add("Es usted un tardonazo.", "Tardonazo.")(clean(LetterKind.OFFBOARDING, "es")),
        added=(word,),
    )
    assert [(f.rule, f.quote) for f in checked.findings()] == [("D21", "tardonazo")]
    english = replace(add("", "Tardonazo.")(clean(LetterKind.OFFBOARDING, "en")), added=(word,))
    assert english.findings() == ()
