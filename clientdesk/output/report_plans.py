"""Section of the portfolio report: a started plan, an average month before, promised and since."""

from reportlab.platypus import Flowable, Table

from clientdesk.domain.plan_results import ActionResult, Performance, PlanResult, Stage
from clientdesk.output.composer import Composer
from clientdesk.output.dense_table import dense_table

_FIGURES = ("fees", "hours", "contribution")
_TIMES = ("before", "promised", "since")
_SHARES = (0.19, 0.115, 0.095, *(0.065,) * 3, *(0.055,) * 3, *(0.08,) * 3)


def plan_section(result: PlanResult, composer: Composer) -> list[Flowable]:
    """Every client of the plan, and the totals; since the start only after enough months."""
    note = composer.note(_note(result, composer))
    return [note, composer.gap(), _table(result, composer)]


def _note(result: PlanResult, composer: Composer) -> str:
    done = str(result.months)
    notes = [composer.say("plan.how")]
    if result.stage is Stage.TOO_EARLY:
        notes.append(composer.say("plan.early", done=done))
    elif result.stage is Stage.INTERIM:
        notes.append(composer.say("plan.interim", done=done))
    return " ".join(notes)


def _table(result: PlanResult, composer: Composer) -> Table:
    titles = [composer.say(key) for key in ("line.name", "yearly.action", "yearly.answer")]
    for name in _FIGURES:
        titles += [composer.say(f"plan.{name}_{time}") for time in _TIMES]
    rows: list[list[Flowable]] = [composer.head(titles, left=3)]
    rows += [_row(each, composer) for each in result.rows]
    totals = result.totals
    sums = totals.before, totals.promised, totals.since
    blank = [composer.text("") for _ in range(2)]
    rows.append(
        [
            composer.text(composer.say("line.total"), strong=True),
            *blank,
            *_cells(sums, composer, strong=True),
        ]
    )
    widths = [composer.width * share for share in _SHARES]
    return dense_table(rows, widths, tinted=[len(rows) - 2])


def _row(row: ActionResult, composer: Composer) -> list[Flowable]:
    return [
        composer.text(row.name),
        composer.text(composer.say(f"plan_action.{row.action.kind}")),
        composer.text(composer.say(f"plan_answer.{row.answer}")),
        *_cells((row.before, row.promised, row.since), composer),
    ]


def _cells(
    times: tuple[Performance, Performance, Performance | None],
    composer: Composer,
    strong: bool = False,
) -> list[Flowable]:
    cells: list[Flowable] = []
    for name in _FIGURES:
        for month in times:
            loss = name == "contribution" and month is not None and month.contribution < 0
            words = "—" if month is None else _figure(name, month, composer)
            cells.append(composer.figure(words, strong=strong, loss=loss))
    return cells


def _figure(name: str, month: Performance, composer: Composer) -> str:
    if name == "hours":
        return composer.formats.hours(month.seconds, 1)
    return composer.formats.amount(month.fees if name == "fees" else month.contribution)
