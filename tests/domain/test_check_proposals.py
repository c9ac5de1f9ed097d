"""From a proposal without a fault one thing is damaged: its own rule speaks, and no other."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from checked_letters import FIRST_DAY, LETTER_DATE, Checked, clean
from letter_damage import (
    Damage,
    add,
    assert_says_what_to_do,
    cell,
    cut,
    drop,
    head,
    late_proposal,
    no_thanks_first,
    on_agreement,
    on_client,
    on_firm,
    on_option,
    on_terms,
    other_amount,
    other_day,
    remade,
    short_slips,
    swap,
    with_letter,
    without,
    without_annex,
    without_day,
    without_row,
    without_table,
)

from clientdesk.domain.letter import LetterTable, TickBoxes
from clientdesk.domain.letter_check import rules_of
from clientdesk.domain.letter_inputs import FeeStage, LetterOption, OptionLine, VolumeFact
from clientdesk.domain.letter_kinds import LetterKind

DAY = timedelta(days=1)
REPLY_DAY = date(2027, 1, 15)


def on_facts(count: int) -> Damage:
    """The same letter with so many facts; each is told."""
    many = tuple(VolumeFact(f"x{n}", 120 + n, 60, 12) for n in range(count))
    return on_terms(facts=many)


def on_order(**changes: object) -> Damage:
    def damage(checked: Checked) -> Checked:
        order = checked.inputs.terms.change_order
        assert order is not None
        return on_terms(change_order=replace(order, **changes))(checked)

    return damage


def nothing_changes(checked: Checked) -> Checked:
    """No work beside the agreement, and the scope is the agreed one."""
    agreed = checked.inputs.services
    lines = tuple(OptionLine(service=s.service, volume=s.volume, unit=s.unit) for s in agreed)
    option = replace(checked.inputs.terms.options[0], lines=lines)
    return on_terms(change_order=None, options=(option,))(checked)


def many_options(checked: Checked) -> Checked:
    """Five, each dearer and larger than the one before."""
    options = list(checked.inputs.terms.options)
    line = OptionLine(service="Plus", volume=1, unit="x")
    for number in (1, 2):
        last = options[-1]
        lines = (*last.lines, replace(line, service=f"Plus {number}"))
        more = LetterOption(name=f"Plus {number}", price=last.price + 10000, lines=lines)
        options.append(more)
    return on_terms(options=tuple(options))(checked)


def dear_low_option(checked: Checked) -> Checked:
    """The first option at the price of the second."""
    return on_option(0, price=checked.inputs.terms.options[1].price)(checked)


def poorer_top(checked: Checked) -> Checked:
    """The largest option without what the others hold."""
    return on_option(2, lines=checked.inputs.terms.options[2].lines[1:])(checked)


def below_floor(checked: Checked) -> Checked:
    option = checked.inputs.terms.options[2]
    return on_option(2, floor=option.price + 1)(checked)


def unit_lost(checked: Checked) -> Checked:
    lines = checked.inputs.terms.options[0].lines
    return on_option(0, lines=(replace(lines[0], unit=""), *lines[1:]))(checked)


def box_lost(checked: Checked) -> Checked:
    """The first slip without its first box."""
    first, *rest = checked.letter.annexes
    blocks = tuple(
        TickBoxes(b.options[1:]) if isinstance(b, TickBoxes) else b for b in first.blocks
    )
    return with_letter(checked, annexes=(replace(first, blocks=blocks), *rest))


def dearer_box(checked: Checked) -> Checked:
    """The second slip with another price than the letter."""
    first, second = checked.letter.annexes
    price = checked.formats.money(checked.inputs.terms.options[0].price)
    blocks = tuple(
        TickBoxes(tuple(text.replace(price, checked.formats.money(1)) for text in b.options))
        if isinstance(b, TickBoxes)
        else b
        for b in second.blocks
    )
    return with_letter(checked, annexes=(first, replace(second, blocks=blocks)))


def fewer_documents(checked: Checked) -> Checked:
    """The table with another quantity than the option."""
    table = next(b for b in checked.letter.blocks if isinstance(b, LetterTable))
    first = table.rows[0][1].replace("60", "61")
    return cell("options", 0, 1, first)(checked)


PARTIES: list[Damage] = [
    head(place_and_date=""),
    lambda checked: replace(checked, today=LETTER_DATE - 8 * DAY),
    head(addressee=()),
    on_client(address="", city=""),
    on_client(tax_id="30-71234567-2"),
    on_firm(address=""),
    on_firm(tax_id="20-05536168-3"),
]
AGREED: list[Damage] = [
    on_agreement(signed_on=None),
    on_agreement(reference=""),
    without_day(date(2022, 3, 2), "proposal"),
    swap(("AC-12", ""), ("AC-12", "")),
]
WORDS_OF_EVERY_LETTER: dict[str, list[Damage]] = {
    "D22": [add("Le garantizamos que ahorrará.", "We guarantee that you will save.")],
    "D23": [add("Hay una operación sospechosa.", "We were reported to the authorities.")],
    "D25": [add("Vea [página].", "See [page]."), head(signer=""), head(closing="x")],
}
REPLY: dict[str, list[Damage]] = {
    "F14": [without("duties"), on_agreement(document_day=None, channel=None)],
    "F15": [
        on_terms(reply_by=date(2026, 12, 7)),  # 24 November + 10 working days = 8 December
        on_terms(reply_by=FIRST_DAY + DAY),
        without_day(REPLY_DAY, "reply"),
        other_day(REPLY_DAY, REPLY_DAY + DAY, "reply"),
        cut(", con la hoja adjunta", " on the enclosed slip"),
    ],
    "F16": [
        drop("reply", "le llamaremos", "we will call you"),
        add(
            "Si no responde, entenderemos que acepta.",
            "Without an answer we will assume that you accept.",
        ),
    ],
    "F17": [without_annex(1), short_slips],
    "F18": [
        without("talk"),
        on_firm(phone=""),
        on_firm(email=""),
        on_terms(slots=()),
        swap(("16:00", "17:00"), ("16:00", "17:00")),
    ],
}
CHANGE: dict[str, list[Damage]] = {
    "F08": [without("extras")],
    "F09": [
        on_terms(facts=()),
        on_facts(4),
        swap(("60 en nuestro acuerdo", "el acuerdo"), ("against 60", "against that")),
        swap(("documentos al mes", "excesivos al mes"), ("documents a month", "excessive a month")),
    ],
}
# An offboarding letter in the clothes of another, which would pass the gate.
PARTING: list[Damage] = [
    add("Desde enero dejaremos de prestarle nuestros servicios.", "Our services end in January."),
    add("Damos por terminado nuestro acuerdo.", "We have to end our agreement."),
    add("No podremos seguir atendiéndole.", "We can no longer act for you."),
    add("Le aconsejamos designar un nuevo asesor.", "Please appoint a new accountant."),
]
OPTIONS: dict[str, list[Damage]] = {
    "F02": [
        drop("thanks", "Gracias", "Thank you"),
        no_thanks_first,
        late_proposal,
    ],
    "F12": [below_floor],
    "F19": [
        add("Lo lamentamos.", "We are sorry."),
        add("Así alcanzamos nuestro margen.", "That keeps our margin."),
        add("Otros clientes ya pagan más.", "Our other clients pay more."),
        *PARTING,
        add("De lo contrario dejaremos de prestar el servicio.", "Or we will have to part ways."),
        add("Hubo incumplimientos.", "There was a breach."),
        lambda checked: replace(
            add("Es un cliente desalineado.", "You are class D.")(checked),
            internal=frozenset({"class D"}),
        ),
    ],
    "F20": [
        on_terms(valid_until=None),
        without_day(date(2027, 1, 31), "validity"),
        drop("validity", "nuevo acuerdo", "new letter"),
    ],
}
RENEGOTIATION: dict[str, list[Damage]] = (
    {
        "F01": [*PARTIES, *AGREED, remade(engagement=None)],
        "F03": [
            drop("proposal", "pasaría", "would change"),
            swap(("de $\u00a0610,00 a", "de $\u00a0611,00 a"), ("from £610.00", "from £611.00")),
            swap(("$\u00a0742,00, imp", "$\u00a0743,00, imp"), ("to £742.00,", "to £743.00,")),
            swap(("impuestos no incluidos", "en efectivo"), ("excluding tax", "in cash")),
            swap(("honorario mensual", "honorario"), ("monthly fee", "fee")),
        ],
        "F04": [
            other_amount(13200, 13201),
            swap(("21,6", "21,7"), ("21.6", "21.7")),
            cut(
                ": una diferencia de $\u00a0132,00 (21,6\u202f%)",
                ": a difference of £132.00 (21.6%)",
            ),
        ],
        "F05": [
            on_terms(effective_date=date(2027, 1, 22)),  # 59 days on, where 60 are needed
            without_day(FIRST_DAY, "proposal"),
            other_day(FIRST_DAY, FIRST_DAY + DAY, "proposal"),
            on_terms(stages=(FeeStage(FIRST_DAY + DAY, 74200),)),  # begins on a day of its own
        ],
        "F06": [without("same")],
        "F07": [unit_lost, on_option(0, lines=()), fewer_documents],
        "F10": [
            add(
                "Es porque subió todo y debido a la ley.",
                "That is because of prices and as a result of the law.",
            )
        ],
        "F11": [
            without_table("options"),
            many_options,
            dear_low_option,
            poorer_top,
            without_row("options", 0),
            cell("options", 2, 2, "—"),
        ],
        "F13": [
            on_option(1, recommended=False, need="", need_code=""),
            on_option(1, need_code="other"),
            on_option(2, recommended=True),
            without("recommended"),
        ],
    }
    | CHANGE
    | OPTIONS
    | REPLY
    | WORDS_OF_EVERY_LETTER
)
RENEGOTIATION["F17"] = [*REPLY["F17"], box_lost, dearer_box]
SCOPE_CHANGE: dict[str, list[Damage]] = (
    {
        "B14": PARTING,
        "C01": [
            nothing_changes,
            on_order(due_on=None),
            on_order(completed_by=None),
            without_row("change_order", 0),
            cell("change_order", 0, 1, "—"),
        ],
        "D21": [add("Hubo negligencia.", "There was negligence.")],
        "F01": [*PARTIES, *AGREED],
        "F03": [
            other_amount(61000, 61001),
            other_amount(74200, 74201),
            swap(("impuestos no incluidos", "en efectivo"), ("excluding tax", "in cash")),
        ],
        "F07": [unit_lost, without_row("scope", 0)],
    }
    | CHANGE
    | REPLY
    | WORDS_OF_EVERY_LETTER
)
OFFER: dict[str, list[Damage]] = (
    {
        "F01": PARTIES,
        "F07": [unit_lost],
        "F08": [without("extras")],
        "F11": [without_row("options", 0), cell("options", 2, 2, "—")],
    }
    | OPTIONS
    | REPLY
    | WORDS_OF_EVERY_LETTER
)
THANKS: dict[str, list[Damage]] = {
    "B14": PARTING,
    "D01": PARTIES[:2],
    "D02": PARTIES[2:],
    "D21": [add("Hubo negligencia.", "There was negligence.")],
} | WORDS_OF_EVERY_LETTER
DAMAGES = {
    LetterKind.RENEGOTIATION: RENEGOTIATION,
    LetterKind.SCOPE_CHANGE: SCOPE_CHANGE,
    LetterKind.OFFER: OFFER,
    LetterKind.THANKS: THANKS,
}
CASES = [
    pytest.param(kind, rule, damage, id=f"{kind}-{rule}-{number}")
    for kind, rules in DAMAGES.items()
    for rule, damages in rules.items()
    for number, damage in enumerate(damages)
]


@pytest.mark.parametrize("kind", DAMAGES)
def test_every_rule_is_damaged_at_least_once(kind: LetterKind) -> None:
    assert set(DAMAGES[kind]) == set(rules_of(kind))


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(("kind", "rule", "damage"), CASES)
def test_one_damage_makes_one_rule_speak(
    kind: LetterKind, rule: str, damage: Damage, language: str
) -> None:
    findings = damage(clean(kind, language)).findings()
    assert {finding.rule for finding in findings} == {rule}
    for finding in findings:
        assert_says_what_to_do(finding)


def test_a_service_that_is_left_out_changes_the_scope() -> None:
    checked = nothing_changes(clean(LetterKind.SCOPE_CHANGE, "en"))
    assert "C01" in {finding.rule for finding in checked.findings()}
    (option,) = checked.inputs.terms.options
    fewer = on_terms(options=(replace(option, lines=option.lines[1:]),))(checked)
    assert "C01" not in {finding.rule for finding in fewer.findings()}
