"""All that stands behind one client's diagnosis on a screen, read in one go."""

from dataclasses import dataclass
from datetime import date

from clientdesk.app.diagnoses import Diagnoses
from clientdesk.app.doors import Doors
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.diagnosis import Diagnosis
from clientdesk.domain.difficulty import Difficulty, difficulty
from clientdesk.domain.doors import PlannedPayment, Stage, ThreeDoors
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.margin_gap import MarginGap
from clientdesk.domain.period import Period, next_month
from clientdesk.storage.rows import Reader, fetch

_STAGES = 3
_INSTALMENTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnosisSheet:
    """`three_stages` is the slower way to the target fee, `doors` holds the one in two; `plan` is
    for the open balance, empty where nothing of it is overdue.
    """

    diagnosis: Diagnosis
    difficulty: Difficulty
    gap: MarginGap
    doors: ThreeDoors
    three_stages: tuple[Stage, ...]
    plan: tuple[PlannedPayment, ...]


class DiagnosisSheets:
    """Reads one state of the workbook: the store's, or a snapshot's in a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader, self._today = reader, today
        self._portfolio = Portfolio(reader, today)
        self._next_month = next_month(today)

    def of(self, client_id: int, period: Period | None = None) -> DiagnosisSheet:
        """One client's; payments begin next month. Refused(CLIENT_UNKNOWN)."""
        report = self._portfolio.report(period or self._portfolio.default_period())
        doors = Doors(self._reader, self._today, report)
        diagnosis = Diagnoses(self._reader, self._today, report).of(client_id, period)
        return DiagnosisSheet(
            diagnosis=diagnosis,
            difficulty=difficulty(diagnosis, self._exceptions(diagnosis)),
            gap=doors.explained_gap(client_id, period),
            doors=doors.of(client_id, period),
            three_stages=doors.staged(client_id, _STAGES, period),
            plan=self._plan(doors, client_id),
        )

    def _exceptions(self, diagnosis: Diagnosis) -> list[Interaction]:
        """Those of the time that the log counts for the diagnosis."""
        last = max(sign.as_of for each in diagnosis.types for sign in each.signs)
        return fetch(
            self._reader,
            Interaction,
            "client_id = ? AND kind = ? AND day BETWEEN ? AND ?",
            [diagnosis.client_id, InteractionKind.EXCEPTION.value,
             diagnosis.period.start.isoformat(), last.isoformat()],
        )  # fmt: skip

    def _plan(self, doors: Doors, client_id: int) -> tuple[PlannedPayment, ...]:
        if not doors.is_overdue(client_id):
            return ()
        return doors.payment_plan(client_id, _INSTALMENTS, self._next_month)
