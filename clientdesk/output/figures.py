"""The charts on screen: matplotlib figures from plain numbers, coloured by the caller.

matplotlib takes longer to load than the window to start, so it is imported where a chart is made.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Tick = Callable[[float], str]
FALLBACK_FONT = "DejaVu Sans"
SMALL_TEXT, LABEL_TEXT = 8.5, 9.5
_QUIET = 0.75
_LIFT, _LIFTED = 10, 30  # points from a mark up to its words
_QUARTERS = (0, 25, 50, 75, 100)  # per cent
_ROOM_UNTIL = 66.0  # per cent: further right there is no room for words


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureStyle:
    """Colours as `#rrggbb` and the font family of what stands around the chart."""

    surface: str
    text: str
    muted: str
    line: str
    accent: str
    soft: str
    bar: str
    bad: str
    font: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhaleChart:
    """Cumulative values, best client first; `peak` is an index or -1, `level` the end value."""

    values: Sequence[float]
    peak: int
    peak_label: str
    level: float
    tick: Tick


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthsChart:
    """Fees as bars and cost as a line, one value a month."""

    months: Sequence[str]
    fees: Sequence[float]
    cost: Sequence[float]
    fees_label: str
    cost_label: str
    tick: Tick


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareChart:
    """A share of a whole, 0 to 1, month by month."""

    months: Sequence[str]
    shares: Sequence[float]
    tick: Tick


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolChart:
    """The cost of each client for every number of clients; marks are (clients, cost, words)."""

    clients: Sequence[int]
    shares: Sequence[float]
    marks: Sequence[tuple[int, float, str]]
    tick: Tick


@dataclass(frozen=True, slots=True, kw_only=True)
class CashChart:
    """What changes in cash each month as bars, and added up as a line."""

    months: Sequence[str]
    changes: Sequence[float]
    totals: Sequence[float]
    changes_label: str
    totals_label: str
    tick: Tick


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcentrationChart:
    """Hours added up, the client with most first: per cent of clients and of hours.

    `own` are points of the firm's curve and `claim` the one that is claimed, each with its words.
    """

    points: Sequence[tuple[float, float]]
    own: Sequence[tuple[float, float, str]]
    claim: tuple[float, float, str]
    tick: Tick


def whale_figure(chart: WhaleChart, style: FigureStyle) -> "Figure":
    """The whale curve with its peak named on it."""
    figure, axes = _figure(style, chart.tick, xticks=7)
    places = range(len(chart.values) + 1)
    values = [0.0, *chart.values]
    axes.fill_between(places, values, 0, color=style.soft, linewidth=0)
    axes.plot(places, values, color=style.accent, linewidth=2.4, solid_joinstyle="round")
    axes.axhline(chart.level, color=style.muted, linewidth=1, linestyle=(0, (4, 3)))
    axes.set_xlim(0, max(len(chart.values), 1) * 1.01)
    axes.set_ylim(min(values), max(values) * 1.18 or 1.0)
    _only_zero(axes, values)
    if chart.peak >= 0:
        _name_peak(axes, chart, style)
    return figure


def months_figure(chart: MonthsChart, style: FigureStyle) -> "Figure":
    """Fees against cost by month."""
    figure, axes = _figure(style, chart.tick, yticks=4)
    places = list(range(len(chart.months)))
    fees = axes.bar(places, chart.fees, width=0.62, color=style.bar)
    (cost,) = axes.plot(places, chart.cost, color=style.bad, linewidth=2)
    every = max(1, -(-len(chart.months) // 4))
    axes.set_xticks(places[::every], list(chart.months)[::every])
    values = [0.0, *chart.fees, *chart.cost]
    axes.set_ylim(min(values), max(values) * 1.05 or 1.0)
    _only_zero(axes, values)
    _add_legend(figure, [fees[0], cost], [chart.fees_label, chart.cost_label], style)
    return figure


def cash_figure(chart: CashChart, style: FigureStyle) -> "Figure":
    """Changes in cash by month around a zero line, and where they lead."""
    figure, axes = _figure(style, chart.tick, yticks=5)
    places = list(range(len(chart.months)))
    colours = [style.bad if change < 0 else style.bar for change in chart.changes]
    bars = axes.bar(places, chart.changes, width=0.62, color=colours, alpha=_QUIET)
    (total,) = axes.plot(places, chart.totals, color=style.accent, linewidth=2.2)
    axes.plot(places[-1:], chart.totals[-1:], marker="o", markersize=6, color=style.accent)
    axes.axhline(0, color=style.muted, linewidth=1)
    every = max(1, -(-len(chart.months) // 4))
    axes.set_xticks(places[::every], list(chart.months)[::every])
    _only_zero(axes, [*chart.changes, *chart.totals])
    _add_legend(figure, [bars[0], total], [chart.changes_label, chart.totals_label], style)
    return figure


def concentration_figure(chart: ConcentrationChart, style: FigureStyle) -> "Figure":
    """The firm's own curve of hours with the claim drawn beside it."""
    figure, axes = _figure(style, chart.tick)
    clients, hours = zip((0.0, 0.0), *chart.points, strict=True)
    axes.fill_between(clients, hours, 0, color=style.soft, linewidth=0)
    axes.plot(clients, hours, color=style.accent, linewidth=2.4, solid_joinstyle="round")
    x, y, words = chart.claim
    axes.plot((0, x, 100), (0, y, 100), color=style.muted, linewidth=1.2, linestyle=(0, (4, 3)))
    _name_dot(axes, (x, y), (x, y), words, style, style.muted)
    last = (_ROOM_UNTIL, _height_at(_ROOM_UNTIL, [(0.0, 0.0), *chart.points]))
    for x, y, words in chart.own:
        _name_dot(axes, (x, y), min((x, y), last), words, style, style.accent)
    axes.set_xlim(0, 101)
    axes.set_ylim(0, 112)
    axes.set_xticks(_QUARTERS)
    axes.set_yticks(_QUARTERS)
    axes.xaxis.set_major_formatter(axes.yaxis.get_major_formatter())
    return figure


def share_figure(chart: ShareChart, style: FigureStyle) -> "Figure":
    """A share by month between nothing and all, its last value marked."""
    figure, axes = _figure(style, chart.tick)
    places = list(range(len(chart.months)))
    axes.fill_between(places, chart.shares, 0, color=style.soft, linewidth=0)
    axes.plot(places, chart.shares, color=style.accent, linewidth=2, solid_joinstyle="round")
    axes.plot(places[-1:], chart.shares[-1:], marker="o", markersize=6, color=style.accent)
    axes.set_ylim(0, 1.04)
    axes.set_yticks([0, 0.5, 1])
    every = max(1, -(-len(chart.months) // 4))
    axes.set_xticks(places[::every], list(chart.months)[::every])
    axes.set_xlim(-0.2, max(places[-1:], default=0) + 0.4)
    return figure


def tool_figure(chart: ToolChart, style: FigureStyle) -> "Figure":
    """The falling curve; what the first few clients would cost is cut off, or hides the rest."""
    figure, axes = _figure(style, chart.tick, yticks=4)
    axes.fill_between(chart.clients, chart.shares, 0, color=style.soft, linewidth=0)
    axes.plot(chart.clients, chart.shares, color=style.accent, linewidth=2.2)
    shown = [*chart.shares[len(chart.shares) // 8 :], *(cost for _, cost, _ in chart.marks)]
    axes.set_xlim(1, chart.clients[-1])
    axes.set_ylim(0, max(shown) * 1.35 or 1.0)
    _only_zero(axes, shown)
    for filled, (clients, cost, words) in zip((True, False), chart.marks, strict=False):
        inside = style.accent if filled else style.surface
        axes.plot([clients], [cost], "o", markersize=7, color=style.accent, markerfacecolor=inside)
        lift = _LIFTED if clients == _crowded(chart) else _LIFT
        near_end = clients > chart.clients[-1] / 2
        _name_point(axes, (clients, cost), words, near_end, style, lift)
    return figure


def _crowded(chart: ToolChart) -> int:
    """The left one of two marks that are too close for their words side by side, or 0."""
    places = sorted(clients for clients, _, _ in chart.marks)
    close = len(places) > 1 and places[1] - places[0] < chart.clients[-1] / 3
    return places[0] if close else 0


def _figure(
    style: FigureStyle, tick: Tick, xticks: int = 6, yticks: int = 5
) -> "tuple[Figure, Axes]":
    from matplotlib.figure import Figure  # noqa: PLC0415 - slow import
    from matplotlib.ticker import FuncFormatter, MaxNLocator  # noqa: PLC0415 - slow import

    figure = Figure(facecolor=style.surface, layout="constrained")
    axes = figure.add_subplot(facecolor=style.surface)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(style.line)
    axes.grid(axis="y", color=style.line, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(
        length=0,
        pad=6,
        labelsize=SMALL_TEXT,
        labelcolor=style.muted,
        labelfontfamily=_families(style),
    )
    axes.xaxis.set_major_locator(MaxNLocator(xticks, integer=True))
    axes.yaxis.set_major_locator(MaxNLocator(yticks, steps=[1, 2, 5, 10]))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _position: tick(value)))
    return figure, axes


def _add_legend(
    figure: "Figure", handles: "Sequence[Artist]", labels: Sequence[str], style: FigureStyle
) -> None:
    """What bars and line stand for, side by side over the chart."""
    figure.legend(
        handles,
        labels,
        loc="outside upper left",
        ncols=2,
        frameon=False,
        borderaxespad=0,
        borderpad=0,
        handlelength=1.2,
        prop={"family": _families(style), "size": SMALL_TEXT},
        labelcolor=style.muted,
    )


def _only_zero(axes: "Axes", values: Sequence[float]) -> None:
    """Where every amount is nothing, one mark says so, not five of them."""
    if not any(values):
        axes.set_yticks([0])


def _name_peak(axes: "Axes", chart: WhaleChart, style: FigureStyle) -> None:
    place, value = chart.peak + 1, chart.values[chart.peak]
    axes.plot([place], [value], marker="o", markersize=7, color=style.accent)
    _name_point(axes, (place, value), chart.peak_label, place > len(chart.values) / 2, style)


def _name_point(
    axes: "Axes",
    point: tuple[float, float],
    words: str,
    near_end: bool,
    style: FigureStyle,
    lift: int = _LIFT,
) -> None:
    """Words above a point, on the side where there is room."""
    axes.annotate(
        words,
        point,
        xytext=(-4 if near_end else 4, lift),
        textcoords="offset points",
        ha="right" if near_end else "left",
        color=style.text,
        fontsize=LABEL_TEXT,
        family=_families(style),
        bbox=_ground(style),
    )


def _height_at(x: float, curve: Sequence[tuple[float, float]]) -> float:
    """How high a curve of straight lines is; its points go from left to right."""
    for (left, low), (right, high) in pairwise(curve):
        if left <= x <= right:
            return low + (high - low) * (x - left) / (right - left)
    return curve[-1][1]


def _name_dot(
    axes: "Axes",
    dot: tuple[float, float],
    under: tuple[float, float],
    words: str,
    style: FigureStyle,
    colour: str,
) -> None:
    """A dot on a curve that rises less and less; its words begin below a point of the curve, where
    no line runs."""
    axes.plot(*([value] for value in dot), marker="o", markersize=7, color=colour)
    note = axes.annotate(
        words,
        under,
        xytext=(8, -6),
        textcoords="offset points",
        va="top",
        color=style.text,
        fontsize=LABEL_TEXT,
        family=_families(style),
    )
    note.set_in_layout(False)


def _ground(style: FigureStyle) -> dict[str, object]:
    """What parts words from the lines behind them."""
    return {"facecolor": style.surface, "edgecolor": "none", "alpha": 0.8, "pad": 1.5}


def _families(style: FigureStyle) -> list[str]:
    """The window's font where matplotlib has it, else its own."""
    from matplotlib.font_manager import fontManager  # noqa: PLC0415 - slow import

    known = style.font in fontManager.get_font_names()
    return [style.font, FALLBACK_FONT] if known else [FALLBACK_FONT]
