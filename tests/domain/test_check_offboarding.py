"""One thing in an offboarding letter is damaged: its own rule speaks, and no other."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from checked_letters import LAST_DAY, LETTER_DATE, Checked, clean
from letter_damage import (
    NOTE,
    Damage,
    add,
    assert_says_what_to_do,
    cell,
    drop,
    head,
    on_agreement,
    on_client,
    on_file,
    on_firm,
    on_item,
    on_terms,
    other_amount,
    other_day,
    remade,
    row_twice,
    stored,
    swap,
    without,
    without_annex,
    without_day,
    without_items,
    without_row,
)

from clientdesk.domain.country import Delivery
from clientdesk.domain.letter_check import rules_of
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.report_inputs import OpenInvoice
from clientdesk.domain.review_records import HandoverKind

DAY = timedelta(days=1)


def on_open_invoices(checked: Checked) -> Checked:
    """An invoice more in the books than in the letter."""
    known = checked.inputs.terms
    late = OpenInvoice(1, "0252", date(2026, 11, 20), None, 100)
    longer = replace(known, open_invoices=(*known.open_invoices, late))
    return replace(checked, inputs=replace(checked.inputs, terms=longer))


def one_service_more(checked: Checked) -> Checked:
    """A service agreed after the letter was written."""
    known = checked.inputs.services
    more = replace(known[0], service="Plus")
    return replace(checked, inputs=replace(checked.inputs, services=(*known, more)))


def one_deadline_more(checked: Checked) -> Checked:
    """A due date entered after the letter was written."""
    known = checked.inputs.handover
    more = replace(known[2], id=9, due_on=date(2027, 4, 20))
    return replace(checked, inputs=replace(checked.inputs, handover=(*known, more)))


def nobody_knows_how_long(checked: Checked) -> Checked:
    """No years of the country, none of the firm, no day in the file."""
    country = replace(checked.inputs.firm_country, retention_years=0)
    return on_file(retention_until=None)(remade(firm_country=country)(checked))


def without_receipt(checked: Checked) -> Checked:
    """Handed over, and nothing to sign."""
    by_hand = on_terms(delivery=Delivery.BY_HAND)(checked)
    return without_annex(len(by_hand.letter.annexes) - 1)(by_hand)


def nobody(checked: Checked) -> Checked:
    return head(sender=replace(checked.letter.sender, name=""))(checked)


DAMAGES: dict[str, list[Damage]] = {
    "B14": [stored(steps_open=(3, 5)), stored(has_firm_cause=True)],
    "D01": [
        head(place_and_date=""),
        head(place_and_date="31 de octubre de 2026, 31 October 2026"),
        lambda checked: replace(checked, today=LETTER_DATE - 8 * DAY),
    ],
    "D02": [
        head(addressee=()),
        on_client(address="", city=""),
        on_client(tax_id="30-71234567-2"),
        on_client(contact=""),
        on_firm(tax_id="20-05536168-3"),
        on_firm(address=""),
        nobody,
    ],
    "D03": [
        drop("opening", "dejará de prestar", "will stop acting"),
        swap(("dejará de prestar", "prestará"), ("will stop acting", "will go on acting")),
        swap(("a Hotel Mirador del Valle S.A.", ""), ("for Price & Sons <Interiors> Ltd", "")),
    ],
    "D04": [
        without_day(LAST_DAY, "opening"),
        other_day(LAST_DAY, LAST_DAY + DAY, "opening"),
        other_day(LAST_DAY, LAST_DAY + DAY, "services"),
        other_day(LAST_DAY, LAST_DAY - DAY, "farewell"),
        on_file(effective_on=LAST_DAY + 31 * DAY),
        on_agreement(notice_days=60),
    ],
    "D05": [
        swap(("declaraciones de IVA", "otros"), ("VAT returns", "others")),
        swap(
            ("mensual y declaraciones", "mensual, auditoría y declaraciones"),
            ("bookkeeping and VAT", "bookkeeping, audit and VAT"),
        ),
        swap(("contabilidad mensual y ", ""), ("monthly bookkeeping and ", "")),
        remade(services=()),
        one_service_more,
    ],
    "D06": [
        without_row("work", 0),
        on_item(1, period=""),
        without_items(HandoverKind.WORK, done=True),
        cell("work", 0, 4, "—"),
    ],
    "D07": [
        without_row("work", 1),
        row_twice("work", 1),
        on_item(2, responsible=None),
        on_item(2, due_on=None),
        without_items(HandoverKind.WORK, done=False),
        cell("work", 1, 3, "—"),
        cell("work", 1, 1, "—"),
    ],
    "D08": [
        drop("services", "otros servicios", "no further services"),
        on_item(2, due_on=LAST_DAY + DAY),
    ],
    "D09": [
        without_row("deadlines", 0),
        row_twice("deadlines", 0),
        on_item(3, responsible=None),
        one_deadline_more,
        on_item(4, due_on=None),
        cell("deadlines", 0, 0, "—"),
        cell("deadlines", 1, 2, "—"),
    ],
    "D10": [
        drop("deadlines", "recargos", "penalties"),
        swap(("a recargos", "a recargos del 5 %"), ("to penalties", "to penalties of £100.00")),
    ],
    "D11": [drop("successor", "aconsejamos", "suggest")],
    "D12": [
        without("records"),
        on_terms(records_how=""),
        on_terms(records_back_on=date(2027, 1, 5)),
        on_item(5, due_on=date(2027, 1, 5)),
        without_day(date(2026, 12, 15), "records"),
        without_annex(0),
    ],
    "D13": [
        add(
            "Le entregaremos los libros una vez liquidado el saldo.",
            "We will return the books once you have paid.",
        ),
        add(
            "No los devolveremos hasta que abone las facturas.",
            "We will withhold them for the time being.",
        ),
    ],
    "D14": [
        swap(("las copias necesarias", "las copias útiles"), ("copies that we", "copies which we")),
        drop("kept", "copia", "copies"),
        nobody_knows_how_long,
        swap(("de diez años", "de nueve años"), ("six years", "nine years")),
    ],
    "D15": [
        without_row("balance", 0),
        cell("balance", 1, 2, "—"),
        cell("balance", 2, 2, "—"),
        other_amount(122000, 122001),
        without("balance"),
        on_open_invoices,
    ],
    "D16": [
        without("final"),
        on_file(final_invoice=None, final_invoice_on=None),
        stored(prepaid=5000),
        drop("final", "1.830,00", "1,830.00"),
        swap(("1.830,00", "1.830,01"), ("1,830.00", "1,830.01")),
        other_amount(61000, 61001),
    ],
    "D17": [
        drop("successor", "autorización", "authority"),
        without_annex(1),
    ],
    "D18": [
        without("access"),
        on_item(6, by=""),
        on_item(6, due_on=None),
        without_items(HandoverKind.ACCESS),
        swap(("clave fiscal", "llave"), ("VAT agent", "key")),
        swap(("Marta Nieto", "alguien"), ("Marta Nieto", "somebody")),
    ],
    "D19": [
        drop("kept", "reserva", "confidentiality"),
        without("data"),
    ],
    "D20": [
        swap(
            ("S.A. el 31 de diciembre de 2026.", "S.A. el 31 de diciembre de 2026, por un cambio."),
            ("Ltd on 31 December 2026.", "Ltd on 31 December 2026, to simplify our work."),
        ),
        add("Lo hacemos debido a un cambio de local.", "We do so because we are moving."),
    ],
    "D21": [
        add("Hubo negligencia.", "There was negligence."),
        add("Iniciaremos acciones legales.", "We will take legal action."),
        lambda checked: replace(
            add("Es de la categoría D.", "It is of grade D.")(checked),
            internal=frozenset({"categoría D", "grade D"}),
        ),
        lambda checked: replace(
            add("Fueron 312 horas.", "It took 312 hours.")(checked),
            internal=frozenset({"312 horas", "312 hours"}),
        ),
    ],
    "D22": [
        add("No tendrá problemas con Hacienda.", "You will have no problems with the tax office."),
        add("Le recomendamos deducir la compra.", "In our legal opinion it is right."),
    ],
    "D23": [
        add("Hay indicios.", "There is a suspicion."),
        add("Hemos avisado a la UIF.", "We have filed a SAR."),
        add("Hay motivos legales que no podemos revelar.", "For legal reasons we cannot disclose."),
        add("It is about money laundering.", "Se trata de lavado de activos."),
    ],
    "D24": [on_terms(delivery=None), head(delivery=""), without_receipt],
    "D25": [
        lambda checked: replace(checked, pages=3),
        add("Vea {nombre}.", "See {name}."),
        add("Falta [lugar].", "Missing: [place]."),
        add(f"{NOTE}.", f"{NOTE}."),
        add("Vence el 31/12/2026.", "It is due on 31/12/2026."),
        add("Vence el 05 de enero de 2027.", "It is due on January 5, 2027."),
        add("Son 1,234.50 en total.", "That is 1.234,50 in all."),
        add("Le saluda tu contadora.", "Cheers."),
        head(signer=""),
        head(salutation="Estimada Sra. Quiroga"),
        head(closing="Adiós"),
        drop("opening", "agradecemos", "Thank you"),
        without("farewell"),
    ],
}


CASES = [
    pytest.param(rule, damage, id=f"{rule}-{number}")
    for rule, damages in DAMAGES.items()
    for number, damage in enumerate(damages)
]


def test_every_rule_is_damaged_at_least_once() -> None:
    assert set(DAMAGES) == set(rules_of(LetterKind.OFFBOARDING))


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(("rule", "damage"), CASES)
def test_one_damage_makes_one_rule_speak(rule: str, damage: Damage, language: str) -> None:
    findings = damage(clean(LetterKind.OFFBOARDING, language)).findings()
    assert {finding.rule for finding in findings} == {rule}
    for finding in findings:
        assert_says_what_to_do(finding)
