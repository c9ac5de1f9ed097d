"""The charts that the window draws, made in `output`."""

from clientdesk.output.figures import (
    FigureStyle,
    MonthsChart,
    WhaleChart,
    months_figure,
    whale_figure,
)

__all__ = ["FigureStyle", "MonthsChart", "WhaleChart", "months_figure", "whale_figure"]
