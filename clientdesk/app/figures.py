"""The charts that the window draws, made in `output`."""

from clientdesk.output.figures import (
    FigureStyle,
    MonthsChart,
    ShareChart,
    ToolChart,
    WhaleChart,
    months_figure,
    share_figure,
    tool_figure,
    whale_figure,
)

__all__ = [
    "FigureStyle",
    "MonthsChart",
    "ShareChart",
    "ToolChart",
    "WhaleChart",
    "months_figure",
    "share_figure",
    "tool_figure",
    "whale_figure",
]
