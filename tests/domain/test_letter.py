"""What a letter says, and what it never says."""

import re
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letter_samples import (
    AGREEMENT,
    ENDING,
    ESTUDIO,
    HARBOUR,
    HOTEL,
    INVOICES,
    OPTIONS,
    PRICE,
    TERMS,
    compose,
    english_proposal_inputs,
    inputs,
    proposal_inputs,
    spanish_offboarding,
    spanish_renegotiation,
)

from clientdesk.domain.country import Delivery, Paper
from clientdesk.domain.letter import (
    Letter,
    TickBoxes,
    all_blocks,
    letter_text,
    paragraph_of,
    table_of,
)
from clientdesk.domain.letter_inputs import (
    ChangeOrder,
    FeeStage,
    LetterTerms,
    OptionLine,
    VolumeFact,
)
from clientdesk.domain.letter_kinds import LetterKind, Reason
from clientdesk.domain.letters import LETTER_KINDS
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.report_inputs import OpenInvoice

BLAME_ES = (
    "culpa|culpable|negligen\\w*|incumpl\\w*|moroso|morosidad|mal cliente|no rentable|"
    "problemático|conflictivo|irresponsable|desorganizad\\w*|mentira|engaño|falsed\\w*|fraud\\w*|"
    "abus\\w*|decepcion\\w*|hart\\w*|insatisfech\\w*|insolven\\w*|desalinead\\w*|desinformad\\w*|"
    "productor de gastos|acciones legales|tribunales|embargo|demanda\\w*|lamentamos|perdone"
)
BLAME_EN = (
    "fault|blame|negligen\\w*|breach\\w*|failed to|refuse\\w*|delinquent|deadbeat|unprofitable|"
    "bad client|difficult|disorgani[sz]ed|dishonest|lie|lies|fraud\\w*|abusive|disappoint\\w*|"
    "frustrat\\w*|as we warned|insolvent|legal action|sue|court|collections agency|sorry|"
    "unfortunately|misaligned|uninformed|dissatisfied|expense producer"
)
INTERNAL = (
    "margen|margin|rentab\\w*|profit\\w*|horas|hours|costo|coste|cost|clasificación|grade|puntaje|"
    "score|realización|realization|whale|persona ideal|tarifa efectiva|hourly"
)
TIPPING_OFF = (
    "blanqueo|lavado de activos|sepblac|operación sospechosa|indicio\\w*|sospech\\w*|"
    "terrorismo|sujeto obligado|money launder\\w*|suspicious activity|fincen|austrac|mlro|"
    "tipping off|suspicion|reported to the authorities"
)
CONDITION = "hasta que abone|una vez liquidado|until you pay|withhold"
FORBIDDEN = re.compile(
    rf"\b(?:{BLAME_ES}|{BLAME_EN}|{INTERNAL}|{TIPPING_OFF}|{CONDITION})\b", re.IGNORECASE
)


@st.composite
def terms(draw: st.DrawFn) -> LetterTerms:
    current = draw(st.integers(1, 10**9))
    balances = draw(st.lists(st.integers(-(10**7), 10**7), max_size=4))
    day = st.dates(date(2024, 1, 1), date(2034, 12, 31))
    return LetterTerms(
        letter_date=draw(day),
        effective_date=draw(day),
        reply_by=draw(day),
        language=draw(st.sampled_from(["es", "en"])),
        current_fee=current,
        proposed_fee=current + draw(st.integers(1, 10**9)),
        open_invoices=tuple(
            OpenInvoice(1, f"F{i}", date(2026, 1, 1), None, balance)
            for i, balance in enumerate(balances)
        ),
        delivery=draw(st.sampled_from([None, *Delivery])),
        reason=draw(st.sampled_from([None, *Reason])),
        facts=(VolumeFact("documentos", 120, 60, 12),) if draw(st.booleans()) else (),
        options=OPTIONS[: draw(st.integers(1, 3))],
        discussed_on=draw(st.none() | day),
        slots=draw(
            st.lists(st.datetimes(datetime(2026, 1, 1), datetime(2034, 1, 1)), max_size=2).map(
                tuple
            )
        ),
        valid_until=draw(st.none() | day),
        change_order=draw(st.none() | st.just(ChangeOrder(description="Alta", price=4500))),
        records_how=draw(st.sampled_from(["", "en su domicilio"])),
    )


@settings(max_examples=60, deadline=None)
@given(
    terms=terms(),
    kind=st.sampled_from(LETTER_KINDS),
    country=st.sampled_from(["ES", "AR", "US", "GB"]),
    known=st.booleans(),
)
def test_no_letter_blames_threatens_or_shows_internal_words(
    terms: LetterTerms, kind: LetterKind, country: str, known: bool
) -> None:
    client = replace(HOTEL, country=country, since=HOTEL.since if known else None)
    made = inputs(ESTUDIO, client, terms)
    if not known:
        made = replace(made, engagement=None, services=())
    text = letter_text(compose(kind, made))
    assert FORBIDDEN.findall(text) == []
    assert "{" not in text
    assert "None" not in text
    assert "  " not in text


def test_renegotiation_states_both_fees_and_their_difference() -> None:
    # 742.00 − 610.00 = 132.00, and 132 ÷ 610 = 21.6 %.
    proposal = paragraph_of(spanish_renegotiation(), "proposal")
    assert proposal is not None
    assert proposal.text.endswith(
        "de $\u00a0610,00 a $\u00a0742,00, impuestos no incluidos: "
        "una diferencia de $\u00a0132,00 (21,6\u202f%)."
    )


def test_a_renegotiation_without_a_rise_or_a_fee_is_none() -> None:
    for changes, code in (
        ({"proposed_fee": 61000}, RefusalCode.NO_RISE),
        ({"current_fee": None}, RefusalCode.NO_FEE),
    ):
        with pytest.raises(Refused) as refused:
            compose(LetterKind.RENEGOTIATION, proposal_inputs(**changes))
        assert refused.value.code is code


def test_each_option_has_its_row_and_its_box_and_one_is_recommended() -> None:
    letter = spanish_renegotiation()
    table = table_of(letter, "options")
    assert table is not None
    assert [row[0] for row in table.rows] == ["Esencial", "Asesoría (recomendada)", "Asesoría +"]
    assert [row[2] for row in table.rows] == ["$\u00a0520,00", "$\u00a0742,00", "$\u00a0910,00"]
    assert table.highlighted == 1
    first, second = letter.annexes
    assert first.note != second.note
    boxes = next(block for block in first.blocks if isinstance(block, TickBoxes))
    assert [box.partition(":")[0] for box in boxes.options[:3]] == [o.name for o in OPTIONS]
    assert len(boxes.options) == 5  # and to talk first, and not to accept


def test_an_option_that_holds_the_one_below_says_only_what_is_added() -> None:
    table = table_of(spanish_renegotiation(), "options")
    assert table is not None
    assert table.rows[0][1] == (
        "Contabilidad mensual, hasta 60 documentos\nDeclaraciones de IVA, cada trimestre"
    )
    assert table.rows[1][1].startswith("Contabilidad mensual, hasta 120 documentos\n")
    assert table.rows[2][1] == (
        "Todo lo de «Asesoría» y, además:\n"
        "Previsión de tesorería\n"
        "Reunión con la dirección, cada trimestre"
    )


def test_a_rise_in_steps_names_them_wherever_the_new_fee_is_accepted() -> None:
    stages = (FeeStage(date(2027, 2, 1), 67600), FeeStage(date(2027, 8, 1), 74200))
    steps = "$ 676,00 desde el 1 de febrero de 2027 y $ 742,00 desde el 1 de agosto de 2027"
    letter = compose(LetterKind.RENEGOTIATION, proposal_inputs(stages=stages))
    proposal = paragraph_of(letter, "proposal")
    assert proposal is not None
    assert "pasaría, por etapas, de $ 610,00 a $ 742,00" in proposal.text.replace("\u00a0", " ")
    assert boxes(letter)[:2] == [
        "Esencial: honorario mensual de $ 520,00 desde el 1 de febrero de 2027, "
        "impuestos no incluidos.",
        f"Asesoría: honorario mensual de {steps}, impuestos no incluidos.",
    ]
    alone = compose(LetterKind.RENEGOTIATION, proposal_inputs(stages=stages, options=()))
    assert boxes(alone)[0] == f"Acepto el honorario mensual de {steps}, impuestos no incluidos."


def boxes(letter: Letter) -> list[str]:
    ticked = [block for block in all_blocks(letter) if isinstance(block, TickBoxes)]
    return [option.replace("\u00a0", " ") for option in ticked[0].options]


def test_a_cap_of_one_is_one_and_not_up_to_one() -> None:
    line = OptionLine(service="Cuentas anuales", volume=1, unit="ejercicio")
    few = replace(OPTIONS[0], lines=(line,))
    table = table_of(
        compose(LetterKind.RENEGOTIATION, proposal_inputs(options=(few, *OPTIONS[1:]))), "options"
    )
    assert table is not None
    assert table.rows[0][1] == "Cuentas anuales, 1 ejercicio"


@pytest.mark.parametrize(("day", "words"), [(5, "the 5th"), (22, "the 22nd"), (31, "the 31st")])
def test_english_counts_the_days_of_the_month(day: int, words: str) -> None:
    made = english_proposal_inputs()
    made = replace(made, engagement=replace(AGREEMENT, document_day=day))
    duties = paragraph_of(compose(LetterKind.RENEGOTIATION, made), "duties")
    assert duties is not None
    assert f"by {words} of each month" in duties.text


def test_without_options_the_agreed_services_are_listed() -> None:
    letter = compose(LetterKind.RENEGOTIATION, proposal_inputs(options=()))
    table = table_of(letter, "scope")
    assert table is not None
    assert table.rows == (
        ("Contabilidad mensual", "hasta 60 documentos"),
        ("Declaraciones de IVA", "según el acuerdo"),
    )


def test_a_fact_names_what_was_counted_and_what_was_agreed() -> None:
    counted = (VolumeFact("documentos", 1200, 60, 12), VolumeFact("empleados", 9, 4, 0))
    letter = compose(LetterKind.RENEGOTIATION, proposal_inputs(facts=counted))
    thanks = paragraph_of(letter, "thanks")
    assert thanks is not None
    assert thanks.text.endswith(
        "la media de los últimos 12 meses fue de 1.200 documentos al mes, frente a 60 en nuestro "
        "acuerdo; hoy son 9 empleados, frente a 4 en nuestro acuerdo."
    )


def test_silence_is_never_taken_for_consent() -> None:
    for made in (proposal_inputs(), english_proposal_inputs()):
        reply = paragraph_of(compose(LetterKind.RENEGOTIATION, made), "reply")
        assert reply is not None
        assert "le llamaremos" in reply.text or "we will call you" in reply.text
        assert "rige el acuerdo actual" in reply.text or "present agreement applies" in reply.text


def test_offboarding_lists_each_open_invoice_and_their_sum() -> None:
    table = table_of(spanish_offboarding(), "balance")
    assert table is not None
    assert [row[0] for row in table.rows] == ["0231", "0240", "Total"]
    assert table.rows[-1][2] == "$\u00a01.220,00"  # 610 + 610


def test_offboarding_without_open_invoices_says_so() -> None:
    made = inputs(ESTUDIO, HOTEL, TERMS)
    text = letter_text(compose(LetterKind.OFFBOARDING, made))
    assert "no hay saldo pendiente" in text


def test_a_credit_is_said_to_be_in_the_clients_favour() -> None:
    credit = (replace(INVOICES[0], balance=-5000),)
    made = inputs(ESTUDIO, HOTEL, replace(TERMS, open_invoices=credit))
    assert "saldo a su favor de $\u00a050,00" in letter_text(compose(LetterKind.OFFBOARDING, made))


def test_offboarding_names_both_sides_and_one_date_everywhere() -> None:
    text = letter_text(compose(LetterKind.OFFBOARDING, inputs(ESTUDIO, HOTEL, ENDING)))
    ends = (
        "Estudio Contable del Sur dejará de prestar sus servicios a "
        "Hotel Mirador del Valle S.A. el 31 de diciembre de 2026, "
    )
    assert ends in text
    dates = set(re.findall(r"\d+ de \w+ de \d{4}", text))
    assert dates == {
        "24 de noviembre de 2026",
        "18 de noviembre de 2026",  # the talk
        "31 de diciembre de 2026",
        "15 de diciembre de 2026",  # records are back
        "2 de marzo de 2022",
        "1 de octubre de 2026",
        "2 de noviembre de 2026",
    }


def test_no_reason_is_given_unless_one_of_the_list_is_chosen() -> None:
    made = inputs(ESTUDIO, HOTEL, TERMS)
    plain = letter_text(compose(LetterKind.OFFBOARDING, made))
    given_reason = replace(made, terms=replace(TERMS, reason=Reason.REORGANISATION))
    assert "reorganización" not in plain
    assert "reorganización" in letter_text(compose(LetterKind.OFFBOARDING, given_reason))


@pytest.mark.parametrize(
    ("contact", "salutation"),
    [
        ("Sra. Ana Quiroga", "Estimada Sra. Quiroga:"),
        ("Sr. Juan Pérez García", "Estimado Sr. Juan Pérez García:"),
        ("Sr. D. Ernesto Villamarín", "Estimado Sr. Villamarín:"),
        ("don Luis Vega", "Estimado don Luis:"),
        ("Dña. Eva Gil", "Estimada doña Eva:"),
        ("Alex Vega", "Estimado cliente:"),
        ("Sra.", "Estimado cliente:"),
        ("", "Estimado cliente:"),
    ],
)
def test_spanish_salutation(contact: str, salutation: str) -> None:
    made = inputs(ESTUDIO, replace(HOTEL, contact=contact), TERMS)
    assert compose(LetterKind.OFFBOARDING, made).salutation == salutation


@pytest.mark.parametrize(
    ("country", "contact", "salutation", "closing", "day"),
    [
        ("GB", "Mr Daniel Price", "Dear Mr Price,", "Yours sincerely,", "22 November 2026"),
        ("GB", "", "Dear Sir or Madam,", "Yours faithfully,", "22 November 2026"),
        ("US", "Mr. Daniel Price", "Dear Mr. Price:", "Sincerely,", "November 22, 2026"),
        ("US", "Daniel Price", "Dear Daniel Price:", "Sincerely,", "November 22, 2026"),
    ],
)
def test_english_habits(
    country: str, contact: str, salutation: str, closing: str, day: str
) -> None:
    client = replace(PRICE, country=country, contact=contact)
    made = inputs(HARBOUR, client, replace(TERMS, language="en"))
    letter = compose(LetterKind.OFFBOARDING, made)
    assert (letter.salutation, letter.closing) == (salutation, closing)
    assert letter.place_and_date == day


def test_paper_is_that_of_the_clients_country() -> None:
    made = inputs(ESTUDIO, replace(HOTEL, country="US"), TERMS)
    assert compose(LetterKind.RENEGOTIATION, made).paper is Paper.LETTER
    assert spanish_renegotiation().paper is Paper.A4


def test_braces_in_a_name_are_only_letters() -> None:
    made = inputs(ESTUDIO, replace(HOTEL, name="{firm} & {0}"), TERMS)
    assert "a {firm} & {0} el" in letter_text(compose(LetterKind.OFFBOARDING, made))


def test_by_hand_adds_a_receipt_to_sign() -> None:
    made = inputs(ESTUDIO, HOTEL, replace(TERMS, delivery=Delivery.BY_HAND))
    assert compose(LetterKind.OFFBOARDING, made).annexes[-1].title == "Recibo de la carta"
