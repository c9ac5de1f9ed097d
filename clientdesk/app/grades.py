"""Use cases around the grade of a client: internal, never on anything that a client may see."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

from clientdesk.app.agreed_volumes import agreed_volumes
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.assessments import ClientGrade, GradeLetter
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.facts import ClientFacts, fact_type, read_value, volumes_of
from clientdesk.domain.grade_evidence import FACTS, REVIEW_FORM, GradeSources, measures_of
from clientdesk.domain.grading import (
    DEFAULT_SCALE,
    UNGRADED,
    Grade,
    Graded,
    GradeScale,
    GradeStep,
    bands,
    grade_of,
    rows_of,
    scale_from,
    steps_of,
)
from clientdesk.domain.matching import standard_seconds
from clientdesk.domain.period import Period, add_months, last_complete_months
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.records import Client
from clientdesk.domain.services import Unit
from clientdesk.storage import grades, sums, time_entries
from clientdesk.storage.facts import monthly_nets
from clientdesk.storage.rows import Reader, Writer, delete, fetch, get, insert
from clientdesk.storage.services import (
    agreed_services,
    latest_facts,
    services_by_id,
    tasks_by_service,
)
from clientdesk.storage.store import Store

_MONTHS = 12
_KEYS = {*FACTS, *(unit.value for unit in Unit)}


class Grades:
    """Reads and writes grades. They go by the last twelve complete months, facts and reviews."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def all(self, report: ProfitReport | None = None) -> dict[int, Graded]:
        """Every client's, by id; no prospects. `report` saves work where its months are these."""
        return all_grades(self._store, self._today, report)

    def of(self, client_id: int) -> Graded:
        """One client's."""
        return self.all().get(client_id, UNGRADED)

    def period(self) -> Period:
        """The months whose figures count."""
        return last_complete_months(self._today, sums.last_record_day(self._store))

    def steps(self, grade: Grade) -> tuple[GradeStep, ...]:
        """What would make a computed grade a letter better, each on its own."""
        return steps_of(grade, self.scale(), bands(sums.firm_of(self._store).target_margin))

    def history(self, client_id: int) -> list[ClientGrade]:
        """The grades that were kept of a client, newest first."""
        return grades.grades_of(self._store, client_id)

    def scale(self) -> GradeScale:
        """The weights and cut-offs in use."""
        return scale_from(grades.grade_weights(self._store))

    def save_scale(self, scale: GradeScale) -> Changes:
        """Changes weights and cut-offs; Refused(BAD_GRADING) where they make no sense."""
        if not scale.is_sound:
            raise Refused(RefusalCode.BAD_GRADING)
        rows = [] if scale == DEFAULT_SCALE else rows_of(scale)
        with self._store.change(ChangeLabel.EDIT_GRADING) as change:
            grades.set_grade_weights(change, rows)
        return change.changes

    def set_by_hand(self, client_id: int, letter: GradeLetter, reason: str) -> Changes:
        """Sets a grade that stands in place of the computed one until it is taken back.

        Refused(GRADE_REASON) without a written reason.
        """
        client = self._client(client_id)
        if not reason.strip():
            raise Refused(RefusalCode.GRADE_REASON)
        computed = self.of(client_id).computed
        with self._store.change(ChangeLabel.SET_GRADE, client.name) as change:
            _keep(change, self._today, client_id, letter, computed, reason.strip())
        return change.changes

    def take_back(self, client_id: int) -> Changes:
        """Goes back to the computed grade; the one set by hand stays in the history."""
        client, graded = self._client(client_id), self.of(client_id)
        with self._store.change(ChangeLabel.SET_GRADE, client.name) as change:
            if graded.by_hand is not None and graded.computed is not None:
                computed = graded.computed
                _keep(change, self._today, client_id, computed.letter, computed)
            elif graded.by_hand is not None:
                delete(change, ClientGrade, graded.by_hand.id)
        return change.changes

    def record(self) -> Changes:
        """Keeps today's grade of every client; see `record_grades`."""
        with self._store.change(ChangeLabel.SET_GRADE) as change:
            record_grades(change, self._today, self.all())
        return change.changes

    def _client(self, client_id: int) -> Client:
        client = get(self._store, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client


def all_grades(
    reader: Reader, today: date, report: ProfitReport | None = None
) -> dict[int, Graded]:
    """The grade of every client in one state of a workbook, by id; no prospects."""
    return _graded(reader, _sources(reader, today, report))


def _graded(reader: Reader, sources: Mapping[int, GradeSources]) -> dict[int, Graded]:
    scale = scale_from(grades.grade_weights(reader))
    kept = grades.latest_grades(reader)
    limits = bands(sums.firm_of(reader).target_margin)
    return {
        client_id: Graded(
            computed=grade_of(measures_of(found), scale, limits),
            by_hand=kept[client_id] if client_id in kept and kept[client_id].reason else None,
        )
        for client_id, found in sources.items()
    }


def record_grades(change: Writer, today: date, found: Mapping[int, Graded]) -> None:
    """Keeps computed grades, by client id, where they are news; one set by hand is left alone.

    Twice on one day keeps the later one.
    """
    latest = grades.latest_grades(change)
    for client_id, graded in found.items():
        last, computed = latest.get(client_id), graded.computed
        if graded.by_hand is None and computed is not None and _is_news(computed, last):
            if last is not None and last.given_on == today and not last.reason:
                delete(change, ClientGrade, last.id)
            _keep(change, today, client_id, computed.letter, computed)


def keep_grade_of(change: Writer, today: date, client_id: int) -> None:
    """Keeps the computed grade of one client as the open change leaves it, where it is news."""
    sources = _sources(change, today, report=None)
    of_client = {id_: sources[id_] for id_ in sources.keys() & {client_id}}
    record_grades(change, today, _graded(change, of_client))


def _keep(
    change: Writer,
    today: date,
    client_id: int,
    letter: GradeLetter,
    computed: Grade | None,
    reason: str = "",
) -> None:
    kept = ClientGrade(
        client_id=client_id,
        grade=letter,
        points=computed.points if computed else 0,
        confidence=computed.confidence if computed else 0,
        given_on=today,
        reason=reason,
    )
    insert(change, kept)


def _is_news(computed: Grade, last: ClientGrade | None) -> bool:
    if last is None or last.reason:
        return True
    return (last.grade, last.points, last.confidence) != (
        computed.letter,
        computed.points,
        computed.confidence,
    )


def _sources(reader: Reader, today: date, report: ProfitReport | None) -> dict[int, GradeSources]:
    """What is known of every client that is no prospect, by id."""
    period = last_complete_months(today, sums.last_record_day(reader))
    if report is None or report.period != period:
        report = Portfolio(reader, today).report(period)
    results = {result.client_id: result for result in report.clients}
    clients, facts = fetch(reader, Client, "NOT prospect"), _facts(reader)
    standard = _standard_seconds(reader, period, clients, facts)
    earlier, answers = _earlier_fees(reader, period), grades.review_answers(reader, REVIEW_FORM)
    return {
        client.id: GradeSources(
            result=results.get(client.id),
            earlier_fees=earlier.get(client.id),
            standard_seconds=standard.get(client.id),
            facts=facts.get(client.id, {}),
            answers=answers.get(client.id, {}),
        )
        for client in clients
    }


def _standard_seconds(
    reader: Reader, period: Period, clients: Sequence[Client], facts: Mapping[int, ClientFacts]
) -> dict[int, Fraction]:
    """What the agreed services should have taken since anybody recorded time, by client id.

    Only of clients whose volumes are all known: one that is not would make them look slow.
    """
    services, tasks = services_by_id(reader), tasks_by_service(reader)
    agreed, volumes = agreed_services(reader), agreed_volumes(reader)
    first = time_entries.first_day(reader) or period.start
    found = {}
    for client in clients:
        known = volumes.get(client.id, {}) | volumes_of(facts.get(client.id, {}))
        ids = agreed.get(client.id, frozenset())
        units = {task.unit for id_ in ids for task in tasks.get(id_, ())} - {Unit.FLAT}
        if units <= known.keys():
            monthly = standard_seconds([services[id_] for id_ in ids], tasks, known)
            found[client.id] = monthly * _months_with(client, first, period)
    return found


def _months_with(client: Client, first_day: date, period: Period) -> int:
    """The months in which the client could have time."""
    start = max(client.since or first_day, first_day).replace(day=1)
    worked = period.overlap(start, None)
    return len(worked.months()) if worked else 0


def _earlier_fees(reader: Reader, period: Period) -> dict[int, int]:
    """Fees of the twelve months before, of those who were clients in all of them, by client id."""
    start = add_months(period.start, -_MONTHS)
    first_month_ends = add_months(start, 1)
    first = grades.first_invoices(reader)
    if min(first.values(), default=first_month_ends) >= first_month_ends:
        return {}
    came = {client.id: client.since or first.get(client.id) for client in fetch(reader, Client)}
    nets = monthly_nets(reader, Period(start, period.start))
    return {
        client_id: sum(months.values())
        for client_id, months in nets.items()
        if (day := came.get(client_id)) is not None and day < first_month_ends
    }


def _facts(reader: Reader) -> dict[int, ClientFacts]:
    """Only those that count here; a text that cannot be read says nothing."""
    return {
        client_id: {
            key: value
            for key, text in texts.items()
            if key in _KEYS and (value := read_value(text, fact_type(key, {}))) is not None
        }
        for client_id, texts in latest_facts(reader).items()
    }
