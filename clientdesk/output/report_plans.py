"""Section of the portfolio report: a started plan, an average month before, promised and since."""

from reportlab.platypus import Flowable, Table

from clientdesk.domain.plan_results import ActionResult, Performance, PlanResult, Stage
from clientdesk.output.composer import Composer
from clientdesk.output.dense_table import dense_table, figure_widths

_FIGURES = ("fees", "hours", "contribution")
_TIMES = ("before", "promised", "since")
_WORDS = (0.19, 0.115, 0.095)  # of the width; figures have the rest


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
    widths = [composer.width * share for share in _WORDS]
    shown = _shown(sums, composer)
    widths += figure_widths(titles[len(_WORDS) :], shown, composer.width - sum(widths))
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
    losing = [month is not None and month.contribution < 0 for month in times]
    losses = [name == "contribution" and loss for name in _FIGURES for loss in losing]
    shown = zip(_shown(times, composer), losses, strict=True)
    return [composer.figure(words, strong=strong, loss=loss) for words, loss in shown]


def _shown(
    times: tuple[Performance, Performance, Performance | None], composer: Composer
) -> list[str]:
    return [
        "—" if month is None else _figure(name, month, composer)
        for name in _FIGURES
        for month in times
    ]


def _figure(name: str, month: Performance, composer: Composer) -> str:
    if name == "hours":
        return composer.formats.hours(month.seconds, 1)
    return composer.formats.amount(month.fees if name == "fees" else month.contribution)
