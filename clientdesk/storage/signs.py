"""What signs are told by, for one client or for all: a handful of statements either way."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from clientdesk.domain.assessments import AnswerState, Assessment
from clientdesk.domain.diagnosis import Evidence
from clientdesk.domain.facts import ClientFact, FactKey, FactType, read_value
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.period import Period
from clientdesk.domain.records import Engagement, Expense, Payment, TimeEntry
from clientdesk.domain.review_records import Instalment, Review
from clientdesk.domain.sign_sources import InvoiceState, NotNeeded, Rating
from clientdesk.storage.rows import Reader, Value, fetch
from clientdesk.storage.sums import OPEN_AMOUNT

_INVOICES = f"""
SELECT id, client_id, number, issued_on, due_on, net, total, written_off, open FROM (
    SELECT invoice.*, {OPEN_AMOUNT} AS open FROM invoice WHERE issued_on < ? AND {{whose}}
) WHERE issued_on >= ? OR open <> 0 ORDER BY issued_on, id
"""
_PAYMENTS = """
invoice_id IN (SELECT id FROM invoice WHERE issued_on < ? AND {whose})
"""
_MISSED = """
SELECT client_id, instalment.id, review_id, due_on, amount
FROM instalment JOIN review ON review.id = review_id
WHERE paid_on IS NULL AND due_on >= ? AND due_on < ? AND {whose} ORDER BY due_on, instalment.id
"""
_KEPT = "SELECT kind, MIN(day) FROM interaction WHERE day < ? GROUP BY kind"
# What was answered last, in the latest finished assessment that asked.
_ANSWERS = """
SELECT client_id, id, finished_on, value FROM (
    SELECT assessment.client_id, answer.id, assessment.finished_on, answer.value,
        ROW_NUMBER() OVER (
            PARTITION BY assessment.client_id
            ORDER BY assessment.finished_on DESC, assessment.id DESC
        ) AS place
    FROM assessment JOIN assessment_answer AS answer ON answer.assessment_id = assessment.id
    JOIN question ON question.id = answer.question_id
    WHERE question.code = ? AND answer.state = ? AND finished_on < ? AND {whose}
) WHERE place = 1
"""
_SIGNED_FIRST = "signed_on IS NULL, signed_on DESC, id DESC"

T = TypeVar("T")


class SignRows:
    """The rows of one client, or with None of all, each by client id; nothing from `before` on."""

    def __init__(self, reader: Reader, client_id: int | None, before: date) -> None:
        self._reader = reader
        self._before = before.isoformat()
        self._whose = "TRUE" if client_id is None else f"client_id = {client_id:d}"

    def log(self) -> dict[int, list[Interaction]]:
        """The whole log, oldest first."""
        rows = fetch(
            self._reader, Interaction, f"day < ? AND {self._whose}", [self._before], "day, id"
        )
        return _grouped((row.client_id, row) for row in rows)

    def kept_since(self) -> dict[InteractionKind, date]:
        """From which day on each kind is written down, for any client."""
        rows = self._reader.db.execute(_KEPT, [self._before])
        return {InteractionKind(kind): date.fromisoformat(day) for kind, day in rows}

    def agreements(self) -> dict[int, Engagement]:
        """The latest agreement of each, a signed one before others."""
        rows = fetch(self._reader, Engagement, self._whose, order=_SIGNED_FIRST)
        return {row.client_id: row for row in reversed(rows)}

    def invoices(self, since: date) -> dict[int, list[InvoiceState]]:
        """Invoices issued since a day, and older ones with something open, oldest first."""
        payments = _grouped((row.invoice_id, row) for row in self._payments())
        sql = _INVOICES.format(whose=self._whose)
        rows = self._reader.db.execute(sql, [self._before, since.isoformat()])
        found = (_invoice(row, payments.get(row[0], [])) for row in rows)
        return _grouped((invoice.client_id, invoice) for invoice in found)

    def expenses(self, period: Period) -> dict[int, list[Expense]]:
        """Direct expenses in a period."""
        where = f"client_id IS NOT NULL AND day >= ? AND day < ? AND {self._whose}"
        rows = fetch(self._reader, Expense, where, _days(period), "day, id")
        return _grouped((row.client_id or 0, row) for row in rows)

    def time(self, period: Period) -> dict[int, list[TimeEntry]]:
        """Time in a period; of all clients there is too much of it to ask for."""
        where = f"day >= ? AND day < ? AND {self._whose}"
        rows = fetch(self._reader, TimeEntry, where, _days(period), "day, id")
        return _grouped((row.client_id or 0, row) for row in rows)

    def missed(self, period: Period) -> dict[int, list[Instalment]]:
        """Instalments that were due in a period and are not paid."""
        sql = _MISSED.format(whose=self._whose)
        rows = self._reader.db.execute(sql, _days(period))
        return _grouped(
            (
                client_id,
                Instalment(id=id_, review_id=review, due_on=date.fromisoformat(day), amount=amount),
            )
            for client_id, id_, review, day, amount in rows
        )

    def facts(self, keys: Sequence[str]) -> dict[int, dict[str, ClientFact]]:
        """The latest of each of these facts; one whose latest value is empty is not known."""
        places = ", ".join("?" * len(keys))
        where = f"key IN ({places}) AND as_of < ? AND {self._whose}"
        rows = fetch(self._reader, ClientFact, where, [*keys, self._before], "as_of, id")
        latest: dict[int, dict[str, ClientFact]] = defaultdict(dict)
        for row in rows:
            latest[row.client_id][row.key] = row
        return {
            client_id: {key: fact for key, fact in facts.items() if fact.value}
            for client_id, facts in latest.items()
        }

    def ratings(self) -> dict[int, Rating]:
        """How satisfied each said it was last, as a fact or in a review."""
        facts = self.facts([FactKey.SATISFACTION])
        found = [(id_, _of_fact(rows[FactKey.SATISFACTION])) for id_, rows in facts.items() if rows]
        reviews = fetch(self._reader, Review, f"opened_on < ? AND {self._whose}", [self._before])
        found += [(review.client_id, _of_review(review)) for review in reviews]
        known = [(id_, rating) for id_, rating in found if rating is not None]
        return dict(sorted(known, key=lambda each: each[1].row.day or date.min))

    def reviews(self) -> dict[int, list[Review]]:
        """Reviews opened so far."""
        rows = fetch(self._reader, Review, f"opened_on < ? AND {self._whose}", [self._before])
        return _grouped((row.client_id, row) for row in rows)

    def finished(self) -> dict[int, list[Assessment]]:
        """Finished assessments, oldest first."""
        where = f"finished_on < ? AND {self._whose}"
        rows = fetch(self._reader, Assessment, where, [self._before], "finished_on, id")
        return _grouped((row.client_id, row) for row in rows)

    def answers(self, question_code: str) -> dict[int, NotNeeded]:
        """What was answered last to one question."""
        args = [question_code, AnswerState.ANSWERED.value, self._before]
        rows = self._reader.db.execute(_ANSWERS.format(whose=self._whose), args)
        return {
            client_id: NotNeeded(id_, date.fromisoformat(day), words.strip())
            for client_id, id_, day, words in rows
        }

    def _payments(self) -> list[Payment]:
        where = _PAYMENTS.format(whose=self._whose)
        return fetch(self._reader, Payment, where, [self._before], "day, id")


def _invoice(row: Sequence[Value], payments: Sequence[Payment]) -> InvoiceState:
    id_, client_id, number, issued_on, due_on, net, total, written_off, still_open = row
    return InvoiceState(
        id=int(id_ or 0),
        client_id=int(client_id or 0),
        number=str(number),
        issued_on=date.fromisoformat(str(issued_on)),
        due_on=date.fromisoformat(str(due_on)) if due_on else None,
        net=int(net or 0),
        total=int(total or 0),
        written_off=int(written_off or 0),
        open=int(still_open or 0),
        payments=tuple(payments),
    )


def _of_fact(fact: ClientFact) -> Rating | None:
    value = read_value(fact.value, FactType.NUMBER)
    row = Evidence(table="client_fact", row_id=fact.id, day=fact.as_of, words=fact.value)
    return Rating(value, row) if isinstance(value, int) else None


def _of_review(review: Review) -> Rating | None:
    """After the review where that is known, else before it."""
    after, before = review.satisfaction_after, review.satisfaction_before
    value, day = (before, review.opened_on) if after is None else (after, review.closed_on)
    if value is None:
        return None
    day = day or review.opened_on
    row = Evidence(table="review", row_id=review.id, day=day, words=str(value))
    return Rating(value, row)


def _grouped(rows: Iterable[tuple[int, T]]) -> dict[int, list[T]]:
    found: dict[int, list[T]] = defaultdict(list)
    for key, row in rows:
        found[key].append(row)
    return dict(found)


def _days(period: Period) -> list[str]:
    return [period.start.isoformat(), period.end.isoformat()]
