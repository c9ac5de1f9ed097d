"""What a letter says before anybody changes it: facts, options, dates out of the workbook."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from question_samples import ask

from clientdesk.app.desk import Desk
from clientdesk.app.letter_book import LetterBook
from clientdesk.app.services import Services
from clientdesk.domain.assessments import AnswerState
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.facts import ClientFact, FactSource
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.letter import LetterChart, letter_text, paragraph_of
from clientdesk.domain.letter_inputs import ChangeOrder, VolumeFact, with_fee
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.package_records import Offer, Package, PackageService
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.questions import AnswerType, Form, RuleOperator
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    Firm,
    Invoice,
    Staff,
    StaffRate,
    TimeEntry,
)
from clientdesk.domain.review_records import (
    HandoverItem,
    HandoverKind,
    Offboarding,
    Review,
    ReviewStep,
    StepState,
)
from clientdesk.domain.services import Unit
from clientdesk.storage.forms import add_question
from clientdesk.storage.rows import Record, insert, update
from clientdesk.storage.services import services_by_id
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 22)
YEAR = Period(date(2025, 11, 1), date(2026, 11, 1))
RENEGOTIATION, OFFBOARDING = LetterKind.RENEGOTIATION, LetterKind.OFFBOARDING


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


def ids_of_services(store: Store) -> dict[str, int]:
    return {service.code: id_ for id_, service in services_by_id(store).items()}


@pytest.fixture
def firm(store: Store) -> Store:
    """A client at 610 a month that takes 10 hours and costs 500 a month; 60 documents are agreed.

    A month of the person costs 8,000 for 160 paid hours at 100 %: 50 an hour.
    """
    with store.change(ChangeLabel.IMPORT) as change:
        update(
            change,
            Firm(
                name="Sur", country="AR", currency="ARS", target_margin=40, practical_capacity=100
            ),
        )
    Services(store, TODAY).start("es")
    ids = ids_of_services(store)
    put(
        store,
        Client(id=1, ref="HM", name="Hotel"),
        Staff(id=1, name="Ana"),
        StaffRate(
            staff_id=1,
            valid_from=date(2020, 1, 1),
            monthly_cost=800000,
            monthly_seconds=160 * 3600,
        ),
        Engagement(
            id=1, client_id=1, reference="A-1", signed_on=date(2022, 3, 2), monthly_fee=61000
        ),
        EngagementService(
            engagement_id=1,
            service="Contabilidad mensual",
            volume=60,
            unit="documentos",
            service_id=ids["BKP"],
        ),
        EngagementService(engagement_id=1, service="Nóminas", service_id=ids["PAY"]),
    )
    for part in YEAR.months():
        key = part.start.isoformat()
        net = {"net": 61000, "total": 61000, "balance": 0}
        put(
            store,
            Invoice(client_id=1, number=key, issued_on=part.start, source_key=key, **net),
            TimeEntry(client_id=1, staff_id=1, day=part.start, seconds=36000, source_key=key),
        )
    return store


def book(store: Store) -> LetterBook:
    return LetterBook(store, TODAY)


def documents(count: int, day: date) -> ClientFact:
    return ClientFact(
        client_id=1, key="documents", value=str(count), as_of=day, source=FactSource.USER
    )


def test_volumes_beyond_the_agreement_are_facts_over_the_months_they_are_known_for(
    firm: Store,
) -> None:
    # Known from March on: eight of the twelve months, 100 in four and 140 in four: 120.
    put(firm, documents(100, date(2026, 3, 10)), documents(140, date(2026, 7, 1)))
    assert book(firm).defaults(1, RENEGOTIATION).facts == (VolumeFact("documentos", 120, 60, 8),)


def test_months_that_were_counted_one_by_one_are_drawn_against_the_agreement(firm: Store) -> None:
    # October 2025 is before the twelve months; from November on 71, 72, … 82: 918 ÷ 12 = 76.5.
    days = [
        date(2025, 10, 9),
        *(part.start for part in Period(date(2025, 11, 1), date(2026, 11, 1)).months()),
    ]
    put(firm, *(documents(70 + number, day) for number, day in enumerate(days)))
    terms = book(firm).defaults(1, RENEGOTIATION)
    (fact,) = terms.facts
    assert [each.count for each in fact.by_month] == list(range(71, 83))
    letter = book(firm).compose(1, RENEGOTIATION, terms)
    (chart,) = (block for block in letter.blocks if isinstance(block, LetterChart))
    assert (chart.counts, chart.agreed) == (tuple(range(71, 83)), 60)
    assert chart.months[0] == "nov"


@pytest.mark.parametrize(("count", "facts"), [(66, 0), (67, 1)])
def test_a_volume_within_the_tolerance_is_no_fact(firm: Store, count: int, facts: int) -> None:
    put(firm, documents(count, date(2025, 1, 1)))  # 10 % over 60 is 66
    assert len(book(firm).defaults(1, RENEGOTIATION).facts) == facts


def test_what_is_known_for_one_month_is_said_as_it_stands(firm: Store) -> None:
    put(firm, documents(90, date(2026, 10, 5)))
    terms = book(firm).defaults(1, RENEGOTIATION)
    assert terms.facts == (VolumeFact("documentos al mes", 90, 60, 0),)


def test_without_packages_a_smaller_scope_stands_beside_todays(firm: Store) -> None:
    # At 610 a month 60 % are left for cost: 366, or 7.32 of the 10 hours. In whole minutes 161 go
    # and 439 of 600 stay; 439 ÷ 600 of 120 documents are 87.
    put(firm, documents(120, date(2025, 1, 1)))
    terms = book(firm).defaults(1, RENEGOTIATION)
    smaller, today = terms.options
    assert (smaller.price, today.price) == (61000, terms.proposed_fee)
    assert [line.volume for line in smaller.lines] == [87, None]
    assert [line.volume for line in today.lines] == [120, None]  # as used, not the 60 agreed


def packages(store: Store) -> None:
    """Three nested ones: 60, 120 and 240 documents, the larger two with payroll."""
    ids = ids_of_services(store)
    for number, (name, price, count) in enumerate(
        (("Esencial", 52000, 60), ("Asesoría", 90000, 120), ("Integral", 150000, 240)), start=1
    ):
        put(
            store,
            Package(id=number, name=name, tier=number, price=price, active=True),
            PackageService(
                package_id=number, service_id=ids["BKP"], unit=Unit.DOCUMENTS, quantity=count
            ),
        )
        if number > 1:
            row = PackageService(
                package_id=number, service_id=ids["PAY"], unit=Unit.EMPLOYEES, quantity=12
            )
            put(store, row)


def test_a_package_that_suits_takes_the_place_of_the_bare_fee(firm: Store) -> None:
    # 834 a month are needed: the cheapest package from there on that suits is the one at 900.
    packages(firm)
    put(firm, documents(100, date(2025, 1, 1)))
    terms = book(firm).defaults(1, RENEGOTIATION)
    assert terms.proposed_fee == 90000
    assert [option.name for option in terms.options] == ["Esencial", "Asesoría", "Integral"]
    assert [line.unit for line in terms.options[1].lines] == ["documentos al mes", "empleados"]
    assert terms.options[1].version > 0


def answer_that_needs(store: Store, *codes: str) -> None:
    """A finished conversation whose one answer speaks for these services."""
    desk = Desk(store, TODAY)
    with store.change(ChangeLabel.EDIT_FORM) as change:
        insert(change, Form(id=90, code="own", name_en="Own", name_es="Propio"))
        rules = [(RuleOperator.AT_LEAST, "1", code, 3) for code in codes]
        question = add_question(change, ask(900, AnswerType.NUMBER, *rules, form_id=90))
    asked = desk.assessments.start(1, 90, "es", "Ana").assessment.id
    desk.assessments.answer(asked, question, AnswerState.ANSWERED, "3")
    desk.assessments.finish(asked)


def test_an_option_is_recommended_for_a_need_that_the_smaller_one_does_not_meet(
    firm: Store,
) -> None:
    packages(firm)
    put(firm, documents(100, date(2025, 1, 1)))
    answer_that_needs(firm, "BKP", "PAY")  # the smallest package holds BKP as well
    terms = book(firm).defaults(1, RENEGOTIATION)
    (chosen,) = [option for option in terms.options if option.recommended]
    assert (chosen.name, chosen.need_code, chosen.need) == ("Asesoría", "PAY", "Nóminas")
    letter = book(firm).compose(1, RENEGOTIATION, terms)
    reason = paragraph_of(letter, "recommended")
    assert reason is not None
    assert reason.text.endswith("responde a una necesidad que nos comentó: nóminas.")
    found = book(firm).check(1, RENEGOTIATION, letter, terms)
    assert "F13" not in {finding.rule for finding in found}


def test_an_open_offer_is_what_an_offer_letter_is_about(firm: Store) -> None:
    packages(firm)
    put(firm, Offer(client_id=1, package_id=3, offered_on=TODAY, price=140000))
    terms = book(firm).defaults(1, LetterKind.OFFER)
    assert [(option.name, option.price) for option in terms.options] == [
        ("Asesoría", 90000),
        ("Integral", 140000),
    ]


def test_no_package_below_todays_fee_is_offered_unasked(firm: Store) -> None:
    packages(firm)
    put(firm, documents(50, date(2025, 1, 1)))  # within the smallest, at 520; today's fee is 610
    terms = book(firm).defaults(1, LetterKind.OFFER)
    assert [option.name for option in terms.options if option.recommended] == ["Asesoría"]
    offered = paragraph_of(book(firm).compose(1, LetterKind.OFFER, terms), "proposal")
    assert offered is not None
    assert "Le proponemos «Asesoría»: " in offered.text


def test_an_offer_does_not_count_what_was_used_beyond_the_agreement(firm: Store) -> None:
    packages(firm)
    put(firm, documents(400, date(2025, 1, 1)))  # more than any of the packages holds
    assert book(firm).defaults(1, RENEGOTIATION).facts
    assert book(firm).defaults(1, LetterKind.OFFER).facts == ()


def test_a_scope_change_that_changes_nothing_is_not_final(firm: Store) -> None:
    terms = book(firm).defaults(1, LetterKind.SCOPE_CHANGE)
    letter = book(firm).compose(1, LetterKind.SCOPE_CHANGE, terms)
    found = book(firm).check(1, LetterKind.SCOPE_CHANGE, letter, terms)
    assert [finding.blocks for finding in found if finding.rule == "C01"] == [True]


def test_volumes_say_for_what_time_they_are(firm: Store) -> None:
    with firm.change(ChangeLabel.IMPORT) as change:
        returns = EngagementService(engagement_id=1, service="IVA", volume=4, unit="declaraciones")
        insert(change, returns)
    terms = book(firm).defaults(1, LetterKind.SCOPE_CHANGE)
    letter = letter_text(book(firm).compose(1, LetterKind.SCOPE_CHANGE, terms))
    assert "hasta 60 documentos al mes" in letter
    assert "hasta 4 declaraciones al año" in letter


def test_without_packages_there_is_no_offer(firm: Store) -> None:
    terms = book(firm).defaults(1, LetterKind.OFFER)
    with pytest.raises(Refused) as refused:
        book(firm).compose(1, LetterKind.OFFER, terms)
    assert refused.value.code is RefusalCode.NO_PACKAGE


def test_a_scope_change_takes_up_work_that_was_priced_and_not_paid(firm: Store) -> None:
    free = Interaction(client_id=1, day=date(2026, 11, 2), kind=InteractionKind.EXCEPTION, amount=0)
    priced = replace(
        free, day=date(2026, 10, 2), note="Alta de un local", amount=45000, source_key="b"
    )
    put(firm, free, priced, replace(priced, day=date(2026, 9, 2), note="Viejo", source_key="c"))
    order = book(firm).defaults(1, LetterKind.SCOPE_CHANGE).change_order
    assert isinstance(order, ChangeOrder)
    assert (order.description, order.price) == ("Alta de un local", 45000)


def test_two_times_to_talk_lie_on_working_days_of_the_week_after(firm: Store) -> None:
    # Sunday 22 November: the fifth working day is Friday 27, the seventh Tuesday 1 December.
    slots = book(firm).defaults(1, RENEGOTIATION).slots
    assert slots == (datetime(2026, 11, 27, 10), datetime(2026, 12, 1, 16))


def test_the_offboarding_file_and_the_sixth_step_fill_the_letter(firm: Store) -> None:
    put(
        firm,
        Offboarding(client_id=1, effective_on=date(2027, 1, 31)),
        HandoverItem(
            client_id=1, kind=HandoverKind.RECORD, name="Libros", due_on=date(2026, 12, 10)
        ),
        Review(id=1, client_id=1, opened_on=date(2026, 9, 1)),
        ReviewStep(review_id=1, step=6, state=StepState.DONE, day=date(2026, 11, 18)),
    )
    terms = book(firm).defaults(1, OFFBOARDING)
    assert terms.effective_date == date(2027, 1, 31)
    assert terms.discussed_on == date(2026, 11, 18)
    assert terms.records_back_on == date(2026, 12, 10)
    inputs = book(firm).inputs(1, OFFBOARDING, terms)
    assert inputs.steps_open == (1, 2, 3, 4, 5)
    assert [item.name for item in inputs.handover] == ["Libros"]


def test_agreed_services_are_named_in_the_letters_language(firm: Store) -> None:
    terms = book(firm).defaults(1, RENEGOTIATION, "en")
    letter = book(firm).compose(1, RENEGOTIATION, terms)
    assert "Monthly bookkeeping, up to 60 documents" in letter_text(letter)
    assert "Contabilidad" not in letter_text(letter)


def test_another_fee_takes_its_option_along(firm: Store) -> None:
    terms = book(firm).defaults(1, RENEGOTIATION)
    changed = with_fee(terms, 90000)
    assert changed.proposed_fee == 90000
    assert [option.price for option in changed.options] == [61000, 90000]
    proposal = paragraph_of(book(firm).compose(1, RENEGOTIATION, changed), "proposal")
    assert proposal is not None
    assert "$\u00a0900,00" in proposal.text


def test_what_no_letter_may_show_is_known_as_it_could_be_printed(firm: Store) -> None:
    # A year: 12 × 610 = 7,320 of fees, 12 × 500 = 6,000 of cost, 120 hours;
    # 1,320 of profit are 18.0 % of the fees.
    words = book(firm).internal_words(1, "es")
    assert {"$\u00a01.320,00", "18,0\u202f%", "120 horas", "desalineado"} <= words
    assert not any(len(word) < 3 for word in words)
