"""What comes out of an assessment: needs, what is covered of them, and what the rest is worth."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil

from clientdesk.app.client_needs import AnswersById, NeedsBook
from clientdesk.app.matching import Matching
from clientdesk.app.package_book import PackageBook
from clientdesk.domain.assessments import AnswerState, Assessment
from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.matching import ServiceMatch
from clientdesk.domain.needs import Need, NeedStrength, coverage
from clientdesk.domain.package_cost import CostBasis, floor_of
from clientdesk.domain.package_fit import PackageFit, best_package
from clientdesk.domain.package_records import PackageService
from clientdesk.domain.pricing import price_for_margin
from clientdesk.domain.questions import AskedQuestion, Form
from clientdesk.domain.records import Client
from clientdesk.domain.services import Service, Unit, units_of
from clientdesk.storage.store import Store

NOT_NEEDED = "Q44"  # the bank's question for what the firm does without need


@dataclass(frozen=True, slots=True)
class NeedLine:
    """A need with its service, None where the firm has none of that code.

    `price` is what the service alone would cost this client a month, in minor units; None where
    nothing says what work costs.
    """

    need: Need
    service: Service | None
    contracted: bool
    price: int | None

    @property
    def recommended(self) -> bool:
        return self.need.strength is NeedStrength.RECOMMEND


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentResult:
    """The needs of one assessment, the strongest first, and what follows from them.

    `not_needed` is what the client says it does not need, in its words; `unneeded` are contracted
    services whose questions were answered and none of whose rules fired. `matches` are the
    personas of the services needed; `packages` are by tier.
    """

    assessment: Assessment
    client: Client
    form: Form
    questions: tuple[AskedQuestion, ...]
    answers: AnswersById
    lines: tuple[NeedLine, ...]
    contracted: tuple[Service, ...]
    not_needed: str
    unneeded: tuple[Service, ...]
    matches: tuple[ServiceMatch, ...]
    packages: tuple[PackageFit, ...]

    @property
    def gaps(self) -> tuple[NeedLine, ...]:
        """Recommended services that are not contracted."""
        return tuple(line for line in self.lines if line.recommended and not line.contracted)

    @property
    def complementary(self) -> tuple[NeedLine, ...]:
        """Weaker needs that are not contracted: to discuss or to note; never without a need."""
        return tuple(line for line in self.lines if not (line.recommended or line.contracted))

    @property
    def coverage(self) -> Fraction:
        """Recommended services already contracted ÷ recommended ones; 1 where none is."""
        codes = {line.need.service_code for line in self.lines if line.contracted}
        return coverage((line.need for line in self.lines), codes)

    @property
    def gap_fees(self) -> int | None:
        """What the gaps would bring a year, in minor units; None where a price is not known."""
        prices = [line.price for line in self.gaps]
        known = [price for price in prices if price is not None]
        return 12 * sum(known) if len(known) == len(prices) else None

    @property
    def best_package(self) -> PackageFit | None:
        """The package that suits the client best, fitting or not."""
        return best_package(self.packages)


def result_of(
    store: Store, today: date, assessment: Assessment, client: Client
) -> AssessmentResult:
    """The result of an assessment, finished or not, as its answers and the offer are now."""
    book = NeedsBook(store, today)
    answers = book.answers(assessment.id)
    questions = tuple(book.questions(assessment, answers))
    needs = book.needs(assessment, answers)
    codes = book.contracted(client.id)
    packages, matching = PackageBook(store, today), Matching(store, today)
    prices = _prices(needs, book.services, packages, packages.demand(client.id))
    wanted = {need.service_code for need in needs}
    return AssessmentResult(
        assessment=assessment,
        client=client,
        form=book.forms[assessment.form_id],
        questions=questions,
        answers=answers,
        lines=tuple(
            NeedLine(
                need=need,
                service=book.services.get(need.service_code),
                contracted=need.service_code in codes,
                price=prices.get(need.service_code),
            )
            for need in needs
        ),
        contracted=tuple(book.services[code] for code in sorted(codes)),
        not_needed=_not_needed(questions, answers),
        unneeded=tuple(
            book.services[code] for code in sorted(codes & _denied(questions, answers) - wanted)
        ),
        matches=tuple(
            match
            for match in matching.service_matches(client.id)
            if match.service.code in wanted and match.persona is not None
        ),
        packages=tuple(packages.fits(client.id)),
    )


def _prices(
    needs: Iterable[Need],
    services: Mapping[str, Service],
    packages: PackageBook,
    demand: ClientDemand,
) -> dict[str, int]:
    """The cheapest price of each service needed: its floor at the target margin, alone."""
    basis, margin = packages.basis, Fraction(packages.firm.target_margin, 100)
    if not basis.rates:
        return {}
    known = [services[need.service_code] for need in needs if need.service_code in services]
    floors = {s.code: floor_of(_alone(s, basis, demand.volumes), basis).total for s in known}
    return {code: ceil(price_for_margin(Fraction(floor), margin)) for code, floor in floors.items()}


def _alone(service: Service, basis: CostBasis, volumes: Mapping[Unit, int]) -> list[PackageService]:
    """A service at a client's volumes; one of what is counted and not known."""
    return [
        PackageService(
            package_id=0, service_id=service.id, unit=unit, quantity=volumes.get(unit, 1)
        )
        for unit in units_of(service, basis.tasks.get(service.id, ()))
    ]


def _not_needed(questions: Iterable[AskedQuestion], answers: AnswersById) -> str:
    for each in questions:
        answer = answers.get(each.question.id)
        if each.question.code == NOT_NEEDED and answer is not None:
            return answer.value
    return ""


def _denied(questions: Iterable[AskedQuestion], answers: AnswersById) -> set[str]:
    """Codes of services to which some answer could have pointed."""
    return {
        rule.service_code
        for each in questions
        if (answer := answers.get(each.question.id)) is not None
        and answer.state is AnswerState.ANSWERED
        for rule in each.rules
    }
