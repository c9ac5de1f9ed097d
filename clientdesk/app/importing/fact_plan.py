"""Lists of facts against what is known of clients: what is new is added, what says less is not."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from clientdesk.app.fact_edits import is_news
from clientdesk.app.fact_words import FactWords
from clientdesk.app.facts import custom_facts
from clientdesk.app.importing.cells import BadCell
from clientdesk.app.importing.lists import ListPlan
from clientdesk.app.importing.plan import client_book
from clientdesk.domain.facts import DERIVED, ClientFact, FactSource, FactType, fact_type
from clientdesk.domain.imported import FactRow
from clientdesk.domain.problems import Problem, ProblemCode
from clientdesk.storage.rows import Reader, fetch


class FactPlanner:
    """Matches the rows of a list of facts, in order, with the clients and facts there are."""

    def __init__(self, reader: Reader, today: date) -> None:
        custom = custom_facts(reader)
        self._today = today
        self._book = client_book(reader, {})
        self._words = FactWords(custom)
        self._types = {fact.key: fact.type for fact in custom}
        self._stored: dict[tuple[int, str], list[ClientFact]] = defaultdict(list)
        for fact in fetch(reader, ClientFact, order="as_of, id"):
            self._stored[fact.client_id, fact.key].append(fact)

    def plan(self, rows: Sequence[FactRow]) -> ListPlan:
        said: dict[tuple[int, str, date], ClientFact] = {}
        problems: list[Problem] = []
        repeated = 0
        for row in rows:
            try:
                repeated += not _say(said, self._fact(row))
            except BadCell as bad:
                problems.append(bad.problem(row.row))
        new = [fact for fact in said.values() if is_news(fact, self._history(fact))]
        added = sum(fact.id == 0 for fact in new)
        return ListPlan(
            facts=tuple(new),
            added=added,
            updated=len(new) - added,
            duplicates=repeated + len(said) - added,
            problems=tuple(problems),
        )

    def _fact(self, row: FactRow) -> ClientFact:
        client_id, key = self._book.find(row.client), self._words.find(row.fact)
        if client_id is None:
            raise BadCell(ProblemCode.UNKNOWN_CLIENT, value=row.client)
        if key is None or key in DERIVED:
            raise BadCell(ProblemCode.UNKNOWN_FACT, value=row.fact)
        as_of = row.as_of or self._today
        same_day = [each for each in self._stored[client_id, key] if each.as_of == as_of]
        return ClientFact(
            id=same_day[0].id if same_day else 0,
            client_id=client_id,
            key=key,
            value=self._value(row, fact_type(key, self._types)),
            as_of=as_of,
            source=FactSource.IMPORT,
        )

    def _value(self, row: FactRow, kind: FactType) -> str:
        if kind is FactType.YES_NO:
            return _needed(self._words.answer(row.value), row, ProblemCode.BAD_ANSWER)
        if kind is FactType.MONEY:
            return _needed(row.amount, row, row.unread)
        if kind is FactType.NUMBER:
            whole = row.number is not None and row.number >= 0 and row.number % 1 == 0
            number = int(row.number) if whole and row.number is not None else None
            return _needed(number, row, ProblemCode.BAD_NUMBER)
        return row.value

    def _history(self, fact: ClientFact) -> list[ClientFact]:
        return self._stored[fact.client_id, fact.key]


def _say(said: dict[tuple[int, str, date], ClientFact], fact: ClientFact) -> bool:
    """Whether a fact is said for the first time; raises BadCell where it is said otherwise."""
    before = said.setdefault((fact.client_id, fact.key, fact.as_of), fact)
    if before.value != fact.value:
        raise BadCell(ProblemCode.CONFLICT, value=fact.value)
    return before is fact


def _needed(value: object, row: FactRow, code: ProblemCode | None) -> str:
    if value is None:
        raise BadCell(code or ProblemCode.BAD_NUMBER, value=row.value)
    return str(value)
