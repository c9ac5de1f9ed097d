"""What letters are made from in one state of a workbook, each part read once when asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from clientdesk.app.client_needs import NeedsBook
from clientdesk.app.countries import load_countries, load_country
from clientdesk.app.doors import Doors
from clientdesk.app.package_book import PackageBook
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.wording import known_language
from clientdesk.domain.country import Country
from clientdesk.domain.doors import ThreeDoors
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.fees import usual_monthly_fee
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter_records import LexiconWord
from clientdesk.domain.needs import Need
from clientdesk.domain.package_records import Package
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.records import Client, Engagement, EngagementService, Firm
from clientdesk.domain.services import Service
from clientdesk.storage.engagements import latest_engagement, latest_services
from clientdesk.storage.letters import package_version
from clientdesk.storage.packages import volume_history
from clientdesk.storage.rows import Reader, fetch, get
from clientdesk.storage.services import services_by_id
from clientdesk.storage.sums import firm_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """Who writes to whom, and under which agreement."""

    firm: Firm
    client: Client
    firm_country: Country
    client_country: Country
    engagement: Engagement | None
    services: tuple[EngagementService, ...]

    @property
    def language(self) -> str:
        """The client's own, or else the firm's."""
        return known_language(self.client.language, self.firm.language)

    def formats(self, language: str) -> Formats:
        """Figures as the client's country writes them, in the firm's currency."""
        return Formats(language, self.client_country.code, self.firm.currency)


class LetterSources:
    """One state of the workbook: the store's, or a snapshot's in a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self.reader = reader
        self.today = today

    def parties(self, client_id: int) -> Parties:
        """Both sides; Refused(CLIENT_UNKNOWN)."""
        client = get(self.reader, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        engagement = latest_engagement(self.reader, client_id)
        return Parties(
            firm=self.firm,
            client=client,
            firm_country=self._country(self.firm.country),
            client_country=self._country(client.country or self.firm.country),
            engagement=engagement,
            services=tuple(latest_services(self.reader, client_id)),
        )

    def current_fee(self, parties: Parties) -> int | None:
        """The agreed monthly fee, or what is usually invoiced; None where nothing tells it."""
        engagement = parties.engagement
        if engagement is not None and engagement.monthly_fee:
            return engagement.monthly_fee
        months = self.portfolio.months(parties.client.id, self.period)
        return usual_monthly_fee([month.fees for month in months])

    def three_doors(self, client_id: int) -> ThreeDoors | None:
        """The ways to the target; None for a prospect, who has no figures."""
        try:
            return self.doors.of(client_id)
        except Refused:
            return None

    def needs(self, client_id: int) -> Sequence[Need]:
        """What the client's latest answers point to, the strongest first."""
        found = self.needs_book.of(client_id)
        return found.needs if found else ()

    def service(self, code: str) -> Service | None:
        """A service of the catalogue by its code."""
        return self.needs_book.services.get(code)

    def version_of(self, package: Package) -> int:
        """The number of the latest change of a package."""
        return package_version(self.reader, package.id)

    @cached_property
    def volumes(self) -> dict[int, list[ClientFact]]:
        """By client id, all that was ever known of its volumes."""
        return volume_history(self.reader)

    @cached_property
    def firm(self) -> Firm:
        return firm_of(self.reader)

    @cached_property
    def portfolio(self) -> Portfolio:
        return Portfolio(self.reader, self.today)

    @cached_property
    def period(self) -> Period:
        return self.portfolio.default_period()

    @cached_property
    def report(self) -> ProfitReport:
        return self.portfolio.report(self.period)

    @cached_property
    def doors(self) -> Doors:
        return Doors(self.reader, self.today, self.report)

    @cached_property
    def packages(self) -> PackageBook:
        return PackageBook(self.reader, self.today)

    @cached_property
    def needs_book(self) -> NeedsBook:
        return NeedsBook(self.reader, self.today)

    @cached_property
    def catalogue(self) -> dict[int, Service]:
        return services_by_id(self.reader)

    @cached_property
    def added_words(self) -> tuple[LexiconWord, ...]:
        """Words that the firm itself does not want in letters."""
        return tuple(fetch(self.reader, LexiconWord))

    @cached_property
    def _countries(self) -> dict[str, Country]:
        return load_countries()

    def _country(self, code: str) -> Country:
        return self._countries.get(code) or load_country(code)
