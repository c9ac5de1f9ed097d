"""What a new case is filled with: the needs, the services and the terms that are known already."""

from datetime import date

from clientdesk.app.client_needs import NeedsBook
from clientdesk.app.doors import Doors
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.saving_kinds import SavingKinds
from clientdesk.domain.money import average
from clientdesk.domain.needs import NeedStrength
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.records import Engagement, EngagementService
from clientdesk.domain.review_records import (
    Coverage,
    ReviewNeed,
    ReviewSaving,
    ReviewTerms,
    ReviewUse,
    SavingKind,
    TermsSide,
)
from clientdesk.storage.doors import credited
from clientdesk.storage.reviews import expenses_not_passed_on
from clientdesk.storage.rows import Reader, fetch
from clientdesk.storage.sums import firm_of

StartRow = ReviewNeed | ReviewUse | ReviewSaving | ReviewTerms
_NO_ID = 0
_LATEST = "signed_on IS NULL, signed_on DESC, id DESC"


class ReviewStart:
    """Reads what is known of one client, as rows of a case that is not there yet.

    The fee that reaches the target takes a whole report: in a window, use a snapshot in a job.
    `report` saves it where it is the default period's.
    """

    def __init__(
        self, reader: Reader, today: date, client_id: int, report: ProfitReport | None = None
    ) -> None:
        self._reader = reader
        self._today = today
        self._client_id = client_id
        self._report = report
        found = fetch(reader, Engagement, "client_id = ?", [client_id], _LATEST)
        self._agreement = found[0] if found else None

    def rows(self) -> list[StartRow]:
        """All of it, to be stored with the id of the case."""
        return [*self.needs(), *self.uses(), *self.savings(), *self.terms()]

    def needs(self) -> list[ReviewNeed]:
        """What the latest assessment recommends or puts up for discussion, the strongest first."""
        book = NeedsBook(self._reader, self._today)
        found = book.of(self._client_id)
        contracted = book.contracted(self._client_id)
        language = firm_of(self._reader).language
        return [
            ReviewNeed(
                review_id=_NO_ID,
                need=book.services[need.service_code].name(language),
                service_id=book.services[need.service_code].id,
                covered=Coverage.YES if need.service_code in contracted else Coverage.NO,
            )
            for need in (found.needs if found else ())
            if need.strength is not NeedStrength.NOTE and need.service_code in book.services
        ]

    def uses(self) -> list[ReviewUse]:
        """The agreed services; what each is good for to the client is for the talk."""
        return [
            ReviewUse(review_id=_NO_ID, service=line.service, use="") for line in self._services
        ]

    def savings(self) -> list[ReviewSaving]:
        """Credit notes and expenses that were not passed on, as an average month of the year."""
        period = Portfolio(self._reader, self._today).default_period()
        kinds = SavingKinds()
        costs = [(SavingKind.DISCOUNT, "", credited(self._reader, self._client_id, period))]
        for name, amount in expenses_not_passed_on(self._reader, self._client_id, period):
            costs.append((kinds.of(name), name, amount))
        months = len(period.months())
        monthly = [(kind, name, average(c, months)) for kind, name, c in costs]
        return [
            ReviewSaving(review_id=_NO_ID, kind=kind, name=name, amount=amount)
            for kind, name, amount in monthly
            if amount > 0
        ]

    def terms(self) -> list[ReviewTerms]:
        """Today's terms from the agreement, and beside them the fee that reaches the target.

        A client that pays more than that is proposed nothing less.
        """
        today = self._agreement
        fee = today.monthly_fee if today else None
        target = self._fee_at_target()
        scope = "\n".join(_in_words(line) for line in self._services)
        original = ReviewTerms(
            review_id=_NO_ID,
            side=TermsSide.ORIGINAL,
            fee=fee,
            scope=scope,
            starts_on=today.signed_on if today else None,
        )
        known = [each for each in (fee, target) if each is not None]
        proposed = ReviewTerms(
            review_id=_NO_ID,
            side=TermsSide.PROPOSED,
            fee=max(known, default=None),
            scope=scope,
        )
        return [original, proposed]

    @property
    def _services(self) -> list[EngagementService]:
        if self._agreement is None:
            return []
        return fetch(self._reader, EngagementService, "engagement_id = ?", [self._agreement.id])

    def _fee_at_target(self) -> int | None:
        return Doors(self._reader, self._today, self._report).target_fee(self._client_id)


def _in_words(line: EngagementService) -> str:
    """'Contabilidad mensual (60 documentos)', in the words of the agreement."""
    if line.volume is None:
        return line.service
    return f"{line.service} ({line.volume} {line.unit})".replace(" )", ")")
