"""The charts that the window draws, made in `output`."""

from clientdesk.output.figures import (
    CashChart,
    ConcentrationChart,
    FigureStyle,
    MonthsChart,
    ShareChart,
    ToolChart,
    WhaleChart,
    cash_figure,
    concentration_figure,
    months_figure,
    share_figure,
    tool_figure,
    whale_figure,
)

__all__ = [
    "CashChart",
    "ConcentrationChart",
    "FigureStyle",
    "MonthsChart",
    "ShareChart",
    "ToolChart",
    "WhaleChart",
    "cash_figure",
    "concentration_figure",
    "months_figure",
    "share_figure",
    "tool_figure",
    "whale_figure",
]
