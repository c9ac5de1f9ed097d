"""Everything a user can do to a workbook: one use case or more for every label of a change."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from case_samples import complete_file, done, open_case
from letter_samples import HARBOUR, PRICE
from package_firm import ANA, BOOKS, EVA, LARGE, LEO, PAY, PLAN, SMALL, ZOE, small
from plan_samples import build_year, let_go, raised

from clientdesk.app.design import Designs
from clientdesk.app.desk import Desk
from clientdesk.app.facts import Facts
from clientdesk.domain.assessments import AnswerState, GradeLetter
from clientdesk.domain.country import Delivery
from clientdesk.domain.facts import CustomFact, FactType
from clientdesk.domain.interactions import Interaction, InteractionKind, LinkKind
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import LexiconList, LexiconWord
from clientdesk.domain.package_records import OfferAnswer, Package
from clientdesk.domain.personas import CriterionRole, Operator, Persona, PersonaCriterion
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    Overhead,
    Staff,
    StaffRate,
    Tool,
)
from clientdesk.domain.review_records import ReviewOutcome, ReviewTerms, TermsSide
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.domain.thresholds import Threshold
from clientdesk.storage.store import Store

DAY = date(2026, 11, 20)
FILES = Path(__file__).parent / "data" / "imports"
Act = Callable[[Desk], object]


def a_firm(store: Store, today: date) -> Desk:
    """Ana, Eva and Leo with packages and a year of work and invoices; Zoe asks for it."""
    desk = Desk(store, today)
    desk.firm.set_up("en", "GB", "GBP")
    build_year(store)
    return desk


def everything() -> Iterable[Act]:
    """One after the other on the desk of `a_firm`."""
    return (*_FIRM, *_SERVICES, *_CLIENTS, *_PACKAGES, *_TALKS, *_LETTERS, *_PLANS, *_ENDS)


def _staff(desk: Desk) -> None:
    desk.firm.save_staff(Staff(name="Ivo"))
    ivo = next(each.id for each in desk.firm.staff() if each.name == "Ivo")
    desk.firm.save_rate(
        StaffRate(staff_id=ivo, valid_from=DAY, monthly_cost=200_000, monthly_seconds=500_000)
    )


def _tools(desk: Desk) -> None:
    desk.firm.save_tool(Tool(name="Vault", monthly_fee=9_900, valid_from=DAY), [ANA, EVA])
    desk.firm.save_tool(Tool(name="Scan", monthly_fee=4_900, valid_from=DAY), service_ids=[BOOKS])
    desk.firm.delete_tool(desk.firm.tools()[0].id)


def _overhead(desk: Desk) -> None:
    desk.firm.save_overhead(Overhead(name="Rent", monthly_amount=80_000, valid_from=DAY))


def _import(desk: Desk) -> None:
    preview = desk.imports.preview(FILES / "clients.csv")
    desk.imports.commit(preview)


def _withdraw(desk: Desk) -> None:
    desk.imports.withdraw(desk.imports.batches()[0].id)


_FIRM: tuple[Act, ...] = (
    lambda desk: desk.firm.save(replace(HARBOUR, language="en", target_margin=45)),
    _staff,
    _overhead,
    _tools,
    _import,
    _withdraw,
    _import,
)


def _service(desk: Desk) -> None:
    service = Service(
        code="TAX",
        name_en="Tax return",
        name_es="Renta",
        kind=ServiceKind.COMPLIANCE,
        unit=Unit.RETURNS,
        frequency=Frequency.YEARLY,
    )
    desk.services.save(service, [Task(service_id=0, name="Fill", seconds=3_600, unit=Unit.RETURNS)])
    made = next(each for each in desk.services.all() if each.code == "TAX")
    desk.services.save(replace(made, name_en="Tax returns"), [])


_SERVICES: tuple[Act, ...] = (
    lambda desk: desk.services.start("en"),
    _service,
    lambda desk: desk.services.archive(PAY),
    lambda desk: desk.services.archive(PAY, archived=False),
)


def _own_fact(desk: Desk) -> Facts:
    desk.facts.save_custom(CustomFact(name="Vehicles", type=FactType.NUMBER))
    return desk.facts


def _persona(desk: Desk) -> None:
    asked = PersonaCriterion(
        persona_id=0,
        role=CriterionRole.MUST,
        fact="employees",
        operator=Operator.AT_LEAST,
        value="5",
    )
    desk.personas.save(Persona(name="Grower"), [asked], [BOOKS, PLAN])
    made = desk.personas.all()[0]
    desk.personas.save(replace(made, benefit=4), [asked, replace(asked, value="9")], [BOOKS])


_CLIENTS: tuple[Act, ...] = (
    lambda desk: desk.clients.add(
        Client(ref="N1", name="Niño & Co", since=DAY),
        Engagement(client_id=0, monthly_fee=12_300),
        [EngagementService(engagement_id=0, service="Books", volume=10, unit="documents")],
    ),
    lambda desk: desk.clients.save(
        replace(PRICE, id=EVA, ref=desk.clients.get(EVA).ref, note="Rang", phone="1")
    ),
    lambda desk: desk.clients.save(
        desk.clients.get(ANA),
        replace(desk.clients.engagement(ANA) or Engagement(client_id=ANA), monthly_fee=33_300),
        [EngagementService(engagement_id=0, service="Advice", unit="flat")],
    ),
    lambda desk: desk.clients.archive(LEO),
    lambda desk: desk.clients.archive(LEO, archived=False),
    lambda desk: desk.facts.save(ANA, {"employees": "7", "industry": "Bar"}, DAY),
    lambda desk: _own_fact(desk).save(EVA, {desk.facts.custom()[0].key: "3"}, DAY),
    _persona,
    lambda desk: desk.personas.archive(desk.personas.all()[0].id),
    lambda desk: desk.personas.archive(1, archived=False),
    lambda desk: desk.matching.accept_service(ANA, PLAN, 1, "Has people"),
    lambda desk: desk.matching.withdraw(desk.matching.accepted(ANA)[0].id),
)


def _adopt(desk: Desk) -> None:
    with desk.on_snapshot(Designs) as designs:
        *_, found = designs.run(
            desk.designer.rules(), report=lambda *_: None, should_stop=lambda: False, seconds=5
        )
    which = range(len(found.packages))
    desk.designer.adopt(found, which, [f"New {number}" for number in which])


_PACKAGES: tuple[Act, ...] = (
    lambda desk: desk.packages.save(Package(name="Tiny", tier=4, price=9_900), small()),
    lambda desk: desk.packages.save(replace(desk.packages.get(SMALL), price=31_000), small()),
    lambda desk: desk.packages.archive(LARGE),
    lambda desk: desk.packages.archive(LARGE, archived=False),
    lambda desk: desk.packages.move(EVA, SMALL, DAY, 29_000),
    lambda desk: desk.offers.make(ANA, SMALL, 29_000, DAY, "As agreed"),
    lambda desk: desk.offers.answer(desk.offers.of(ANA)[0].id, OfferAnswer.ACCEPTED, DAY),
    lambda desk: desk.offers.make(LEO, SMALL, 29_000, DAY),
    lambda desk: desk.offers.withdraw(desk.offers.of(LEO)[0].id),
    _adopt,
)


def _form(desk: Desk) -> None:
    desk.forms.save_form(replace(desk.forms.all()[0], interval_months=6))


def _assess(desk: Desk) -> None:
    desk.assessments.start(ANA, desk.forms.all()[0].id, "en", "Bea")


def _answer(desk: Desk) -> None:
    held = desk.assessments.all()[0].assessment.id
    asked = desk.assessments.questions(held)[0].question.id
    desk.assessments.answer(held, asked, AnswerState.UNKNOWN, note="Asks her partner")


_TALKS: tuple[Act, ...] = (
    lambda desk: desk.forms.start(),
    _form,
    _assess,
    _answer,
    lambda desk: desk.assessments.finish(desk.assessments.all()[0].assessment.id),
    lambda desk: desk.assessments.delete(desk.assessments.all()[0].assessment.id),
    lambda desk: desk.grades.set_by_hand(ANA, GradeLetter.B, "Pays and asks"),
    lambda desk: desk.grades.save_scale(
        replace(desk.grades.scale(), cut_offs={**desk.grades.scale().cut_offs, GradeLetter.A: 80})
    ),
    lambda desk: desk.casework.interactions.add(
        Interaction(client_id=ANA, day=DAY, kind=InteractionKind.REFERRAL, other_id=ZOE)
    ),
    lambda desk: desk.casework.interactions.save(
        replace(desk.casework.interactions.of(ANA)[0], note="Sent us Zoe")
    ),
    lambda desk: desk.casework.interactions.delete(desk.casework.interactions.of(ANA)[0].id),
    lambda desk: desk.casework.interactions.link(ANA, EVA, LinkKind.SAME_OWNER),
    lambda desk: desk.casework.interactions.unlink(
        desk.casework.interactions.links(ANA)[0].link.id
    ),
    lambda desk: desk.casework.thresholds.save([Threshold(code=_sign(desk), watch=1, flag=2)]),
)


def _sign(desk: Desk) -> str:
    return next(iter(desk.casework.thresholds.limits()))


def _draft(desk: Desk) -> int:
    terms = desk.letters.book.defaults(EVA, LetterKind.THANKS)
    letter = desk.letters.book.compose(EVA, LetterKind.THANKS, terms)
    return desk.letters.save_draft(EVA, LetterKind.THANKS, terms, letter).letter_id


def _keep(desk: Desk) -> None:
    terms = desk.letters.book.defaults(EVA, LetterKind.THANKS)
    letter = desk.letters.book.compose(EVA, LetterKind.THANKS, terms)
    desk.letters.keep(EVA, LetterKind.THANKS, terms, letter)


_LETTERS: tuple[Act, ...] = (
    _draft,
    lambda desk: desk.letters.delete_draft(desk.letters.kept(EVA)[0].id),
    _keep,
    lambda desk: desk.letters.record_delivery(desk.letters.kept(EVA)[0].id, Delivery.BY_HAND, DAY),
    lambda desk: desk.casework.words_to_avoid.save(
        LexiconWord(list=LexiconList.BLAME, language="en", phrase="tardy*")
    ),
)


def _plan(desk: Desk) -> int:
    return desk.plans.add("Spring", [raised(), let_go(LEO)]).plan_id


def _edit_case(desk: Desk) -> None:
    review = desk.casework.reviews.of_client(EVA)[0].id
    terms = ReviewTerms(review_id=review, side=TermsSide.COUNTER, fee=45_000)
    desk.casework.reviews.save_terms(review, [terms])


_PLANS: tuple[Act, ...] = (
    lambda desk: open_case(desk, EVA),
    _edit_case,
    lambda desk: desk.casework.reviews.save_step(
        done(desk.casework.reviews.of_client(EVA)[0].id, 1)
    ),
    lambda desk: desk.casework.reviews.close(
        desk.casework.reviews.of_client(EVA)[0].id, ReviewOutcome.KEPT
    ),
    lambda desk: desk.casework.reviews.reopen(desk.casework.reviews.of_client(EVA)[0].id),
    lambda desk: desk.casework.reviews.delete(desk.casework.reviews.of_client(EVA)[0].id),
    lambda desk: desk.casework.offboarding.save(complete_file(LEO)),
    _plan,
    lambda desk: desk.plans.rename(desk.plans.all()[0].plan.id, "Summer"),
    lambda desk: desk.plans.set_reason(desk.plans.all()[0].plan.id, "A better year"),
    lambda desk: desk.plans.start(desk.plans.all()[0].plan.id, "The plan", "Luz"),
    _plan,
    lambda desk: desk.plans.delete(desk.plans.all()[-1].plan.id),
)
_ENDS: tuple[Act, ...] = (
    lambda desk: desk.clients.delete(ANA),
    lambda desk: desk.clients.delete(EVA),
)
