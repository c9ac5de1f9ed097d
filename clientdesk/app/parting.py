"""What a firm weighs before it lets a client go, in one state of a workbook or a snapshot."""

from dataclasses import dataclass
from datetime import date

from clientdesk.app.case_figures import AtStake, CaseFigures
from clientdesk.app.client_needs import NeedsBook
from clientdesk.app.guard import guard_of
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.guard import Guard
from clientdesk.domain.parting_advice import (
    CaseWork,
    PartingAdvice,
    agreed_since,
    quarters_since,
    remedies,
)
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.review_records import (
    Instalment,
    Review,
    ReviewSaving,
    ReviewStep,
    ReviewSuggestion,
    ReviewTerms,
)
from clientdesk.storage.engagements import latest_services
from clientdesk.storage.reviews import parts_of
from clientdesk.storage.rows import Reader, get

_LANGUAGES = ("en", "es")  # a suggestion names a service in either


@dataclass(frozen=True, slots=True)
class Parting:
    """Advice, the exits of the year, and who might go along."""

    advice: PartingAdvice
    exits: Guard
    stake: AtStake


class PartingFigures:
    """Reads reports: for a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today
        self._portfolio = Portfolio(reader, today)

    def of(self, review_id: int) -> Parting:
        """Of the client of a case; Refused(REVIEW_UNKNOWN)."""
        review = get(self._reader, Review, review_id)
        if review is None:
            raise Refused(RefusalCode.REVIEW_UNKNOWN)
        work = self._work(review)
        since = agreed_since(work)
        advice = PartingAdvice(
            remedies=tuple(remedies(work, self._today)),
            quarters=None if since is None else self._quarters(review.client_id, since),
        )
        stake = CaseFigures(self._reader, self._today).at_stake(review.client_id)
        return Parting(advice, guard_of(self._reader, self._today), stake)

    def _work(self, review: Review) -> CaseWork:
        return CaseWork(
            steps=parts_of(self._reader, ReviewStep, review.id),
            suggestions=parts_of(self._reader, ReviewSuggestion, review.id),
            savings=parts_of(self._reader, ReviewSaving, review.id),
            terms=parts_of(self._reader, ReviewTerms, review.id),
            instalments=parts_of(self._reader, Instalment, review.id),
            contracted=self._contracted(review.client_id),
        )

    def _contracted(self, client_id: int) -> list[str]:
        """The services of the agreement as it names them, and those of the package."""
        book = NeedsBook(self._reader, self._today)
        services = [book.services[code] for code in book.contracted(client_id)]
        named = [each.name(language) for each in services for language in _LANGUAGES]
        return [*named, *(each.service for each in latest_services(self._reader, client_id))]

    def _quarters(self, client_id: int, since: date) -> tuple[int, ...]:
        known_until = self._portfolio.default_period().end
        return tuple(self._profit(client_id, each) for each in quarters_since(since, known_until))

    def _profit(self, client_id: int, period: Period) -> int:
        """Full profit; 0 for a client without any record in the period."""
        lines = self._portfolio.report(period).clients
        return sum(line.full_profit for line in lines if line.client_id == client_id)
