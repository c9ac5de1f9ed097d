"""Use cases that tell of which types clients are, and what the firm itself did to it; internal."""

from datetime import date

from clientdesk.app.firm_side import FirmSide
from clientdesk.app.sign_book import SignBook
from clientdesk.domain.diagnose import OtherFindings, diagnosis_of, sign_results
from clientdesk.domain.diagnosis import (
    SIGNS,
    ClientType,
    Diagnosis,
    FirmCause,
    LimitCode,
    TypeResult,
    locking_causes,
)
from clientdesk.domain.firm_causes import firm_causes
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.records import Client
from clientdesk.domain.robustness import robustness
from clientdesk.storage.rows import Reader, fetch, get


class Diagnoses:
    """Diagnoses of one state of the workbook: the store's, or a snapshot's in a job.

    `report` saves work where its months are those asked for.
    """

    def __init__(self, reader: Reader, today: date, report: ProfitReport | None = None) -> None:
        self._reader = reader
        self._today = today
        self._report = report

    def of(self, client_id: int, period: Period | None = None) -> Diagnosis:
        """One client's, with every row behind it. Refused(CLIENT_UNKNOWN).

        Without a period, of the usual twelve months, for which the log goes on to today.
        """
        book = self._book(client_id, period)
        return self._diagnosis(
            book, FirmSide(self._reader, self._today, book), self._client(client_id)
        )

    def all(self, period: Period | None = None) -> dict[int, Diagnosis]:
        """Every client's by its id, no prospects; as `of`, but without the rows of time."""
        book = self._book(None, period)
        side = FirmSide(self._reader, self._today, book)
        clients = fetch(self._reader, Client, "NOT prospect")
        return {client.id: self._diagnosis(book, side, client) for client in clients}

    def causes_that_lock(self, client_id: int) -> tuple[FirmCause, ...]:
        """What the firm has to mend before step 7, whatever steps are done."""
        book = self._book(client_id)
        sources = book.sources(self._client(client_id))
        signs = sign_results(sources, book.limits, SIGNS[ClientType.UNINFORMED])
        return locking_causes(TypeResult(ClientType.UNINFORMED, signs))

    def _book(self, client_id: int | None, period: Period | None = None) -> SignBook:
        return SignBook(self._reader, self._today, period, client_id, self._report)

    def _diagnosis(self, book: SignBook, side: FirmSide, client: Client) -> Diagnosis:
        sources = book.with_figures(book.sources(client))
        signs = sign_results(sources, book.limits)
        result = sources.result or ClientResult(
            client_id=client.id, ref=client.ref, name=client.name
        )
        limit = book.limits[LimitCode.HOURS_ERROR].flag
        others = OtherFindings(
            causes=firm_causes(side.facts(sources, signs)),
            robustness=robustness(result, book.firm.overhead_driver, limit),
        )
        return diagnosis_of(sources, signs, others)

    def _client(self, client_id: int) -> Client:
        client = get(self._reader, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client
