"""What diagnoses are made from, read once for one client or for all."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cache, cached_property

from clientdesk.app.agreed_volumes import agreed_volumes
from clientdesk.app.assessment_results import NOT_NEEDED
from clientdesk.app.client_needs import NeedsBook
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.thresholds import limits_of, sign_words
from clientdesk.domain.assessments import Assessment
from clientdesk.domain.consumption import mean_volumes
from clientdesk.domain.diagnosis import LimitCode
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.folding import folded
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.needs import ClientNeeds
from clientdesk.domain.package_records import ClientPackage, PackageService
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.questions import FormPurpose
from clientdesk.domain.records import Client, Engagement, Expense, Firm, TimeEntry
from clientdesk.domain.review_records import Instalment, Review
from clientdesk.domain.services import Service, Unit
from clientdesk.domain.sign_sources import (
    BOOK_FACTS,
    InvoiceState,
    NotNeeded,
    Rating,
    SignSources,
)
from clientdesk.domain.signs_expense import target_rate
from clientdesk.domain.thresholds import Limits
from clientdesk.storage import packages
from clientdesk.storage.rows import Reader
from clientdesk.storage.signs import SignRows
from clientdesk.storage.sums import firm_of

_CREDIT_CHECK_MONTHS = 24  # where the firm set no age of its own


@dataclass(frozen=True, slots=True)
class _Rows:
    """All rows that signs are told by, each by client id."""

    log: Mapping[int, Sequence[Interaction]]
    kept_since: Mapping[InteractionKind, date]
    agreements: Mapping[int, Engagement]
    invoices: Mapping[int, Sequence[InvoiceState]]
    expenses: Mapping[int, Sequence[Expense]]
    time: Mapping[int, Sequence[TimeEntry]]
    missed: Mapping[int, Sequence[Instalment]]
    book_facts: Mapping[int, Mapping[str, ClientFact]]
    ratings: Mapping[int, Rating]
    finished: Mapping[int, Sequence[Assessment]]
    reviews: Mapping[int, Sequence[Review]]
    not_needed: Mapping[int, NotNeeded]


class SignBook:
    """One state of a workbook, for one client or, with `client_id` None, for all.

    The log of the usual twelve months goes on to today: what was written yesterday shows today.
    """

    def __init__(
        self,
        reader: Reader,
        today: date,
        period: Period | None,
        client_id: int | None,
        report: ProfitReport | None = None,
    ) -> None:
        self._reader = reader
        self._known = report
        self._today = today
        self._client_id = client_id
        self.portfolio = Portfolio(reader, today)
        usual = self.portfolio.default_period()
        self.period = period or usual
        tomorrow = max(usual.end, today + timedelta(days=1))
        end = tomorrow if self.period == usual else self.period.end
        self.log_period = Period(self.period.start, end)

    def sources(self, client: Client) -> SignSources:
        """All that is known of a client but the figures of the report."""
        rows, id_ = self.rows, client.id
        codes = self.needs_book.contracted(id_)
        return SignSources(
            client=client,
            period=self.period,
            log_period=self.log_period,
            agreement=rows.agreements.get(id_),
            log=rows.log.get(id_, ()),
            kept_since=rows.kept_since,
            invoices=rows.invoices.get(id_, ()),
            time=rows.time.get(id_, ()),
            collecting=[each for each in rows.expenses.get(id_, ()) if _collects(each)],
            caps=self.caps(id_),
            volumes=mean_volumes(self._history.get(id_, ()), self.period.months()),
            volume_facts=self._history.get(id_, ()),
            missed=rows.missed.get(id_, ()),
            book_facts=rows.book_facts.get(id_, {}),
            rating=rows.ratings.get(id_),
            conversations=self.conversations(id_),
            needs=self._needs.get(id_),
            contracted=[self.services[code] for code in sorted(codes)],
            service_ids={code: service.id for code, service in self.services.items()},
            not_needed=_not_needed(rows.not_needed.get(id_)),
            credit_check_months=self._credit_check_months,
        )

    def with_figures(self, sources: SignSources) -> SignSources:
        """The same with the client's figures of the period."""
        result = self._results.get(sources.client.id)
        return replace(sources, result=result, target_rate=self._target_rate)

    def caps(self, client_id: int) -> Mapping[Unit, int]:
        """How much is agreed a month: in the agreement, else in the client's package."""
        agreed = self._agreed_volumes.get(client_id)
        stay = self.stays.get(client_id)
        if agreed or stay is None:
            return agreed or {}
        rows = self._contents.get(stay.package_id, ())
        return {row.unit: row.quantity for row in rows if row.unit is not Unit.FLAT}

    def conversations(self, client_id: int) -> list[Assessment]:
        """Finished conversations about needs with the client itself."""
        return self._finished(client_id, FormPurpose.NEEDS)

    def own_looks(self, client_id: int) -> list[Assessment]:
        """Finished reviews by the firm itself, with its form."""
        return self._finished(client_id, FormPurpose.REVIEW)

    def contents(self, client_id: int) -> Sequence[PackageService]:
        """What the client's package holds; nothing where it is on none."""
        stay = self.stays.get(client_id)
        return self._contents.get(stay.package_id, ()) if stay else ()

    @cached_property
    def limits(self) -> dict[str, Limits]:
        return limits_of(self._reader)

    @cached_property
    def firm(self) -> Firm:
        return firm_of(self._reader)

    @cached_property
    def rows(self) -> _Rows:
        return self._read(SignRows(self._reader, self._client_id, self.log_period.end))

    @cached_property
    def report(self) -> ProfitReport:
        known = self._known
        if known is not None and known.period == self.period:
            return known
        return self.portfolio.report(self.period)

    @cached_property
    def needs_book(self) -> NeedsBook:
        return NeedsBook(self._reader, self._today)

    @cached_property
    def services(self) -> dict[str, Service]:
        return self.needs_book.services

    @cached_property
    def stays(self) -> dict[int, ClientPackage]:
        return packages.current_stays(self._reader, self._today)

    def _read(self, rows: SignRows) -> _Rows:
        return _Rows(
            log=rows.log(),
            kept_since=rows.kept_since(),
            agreements=rows.agreements(),
            invoices=rows.invoices(self.period.start),
            expenses=rows.expenses(self.period),
            time={} if self._client_id is None else rows.time(self.period),
            missed=rows.missed(self.log_period),
            book_facts=rows.facts(BOOK_FACTS),
            ratings=rows.ratings(),
            finished=rows.finished(),
            reviews=rows.reviews(),
            not_needed=rows.answers(NOT_NEEDED),
        )

    def _finished(self, client_id: int, purpose: FormPurpose) -> list[Assessment]:
        forms = self.needs_book.forms
        finished = self.rows.finished.get(client_id, ())
        return [each for each in finished if forms[each.form_id].purpose is purpose]

    @cached_property
    def _results(self) -> dict[int | None, ClientResult]:
        return {result.client_id: result for result in self.report.clients}

    @cached_property
    def _target_rate(self) -> Fraction | None:
        return target_rate(self.report.totals, self.firm.target_margin)

    @cached_property
    def _needs(self) -> dict[int, ClientNeeds]:
        if self._client_id is None:
            return self.needs_book.of_all()
        found = self.needs_book.of(self._client_id)
        return {} if found is None else {self._client_id: found}

    @cached_property
    def _agreed_volumes(self) -> dict[int, dict[Unit, int]]:
        return agreed_volumes(self._reader)

    @cached_property
    def _contents(self) -> dict[int, list[PackageService]]:
        return packages.contents_by_package(self._reader)

    @cached_property
    def _history(self) -> dict[int, list[ClientFact]]:
        return packages.volume_history(self._reader)

    @property
    def _credit_check_months(self) -> int:
        limit = self.limits[LimitCode.CREDIT_CHECK_MONTHS].flag
        return _CREDIT_CHECK_MONTHS if limit is None else round(limit)


def _collects(expense: Expense) -> bool:
    """Whether an expense belongs to collecting, by its description."""
    return _says("collecting").search(folded(expense.description)) is not None


@cache
def _says(name: str) -> re.Pattern[str]:
    """Any of a list of words, whole; a star at the end of one stands for any ending."""
    ends = (re.escape(word).replace(r"\*", r"\w*") for word in sign_words(name))
    return re.compile(rf"\b(?:{'|'.join(ends)})(?!\w)")


def _not_needed(answer: NotNeeded | None) -> NotNeeded | None:
    """'Nothing' is an answer too: without words."""
    if answer is None or not _names_nothing(folded(answer.words)):
        return answer
    return replace(answer, words="")


def _names_nothing(text: str) -> bool:
    """By how it begins, up to the first punctuation: 'Nothing: we use all of it'."""
    begins = re.split(r"[.,:;!\n–—]", text, maxsplit=1)[0].strip(" -¡")
    known = any(
        begins.startswith(word[:-1]) if word.endswith("*") else begins == word
        for word in sign_words("nothing")
    )
    return known and not _says("but").search(text)
