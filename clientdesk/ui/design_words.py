"""Words for a proposal: how good it is, what its packages hold, how tool costs settle."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import ceil

from PySide6.QtCore import QCoreApplication

from clientdesk.domain.design_records import Design
from clientdesk.domain.formats import Formats
from clientdesk.domain.services import Unit
from clientdesk.ui.package_words import amount_words

translate = QCoreApplication.translate


def gap_words(design: Design, formats: Formats) -> str:
    """How far from the best possible it can be, rounded up: never better than it is."""
    if design.gap <= 0:
        return translate("DesignWords", "This is the best possible.")
    share = formats.percent(Fraction(ceil(design.gap * 1000), 1000), 1)
    template = translate("DesignWords", "At most {share} below the best possible.")
    return template.format(share=share)


def caps_words(quantities: Mapping[Unit, int]) -> str:
    """'Up to 60 documents, 2 bank accounts'; empty where nothing is counted."""
    counted = [(unit, quantities[unit]) for unit in Unit if unit in quantities]
    amounts = ", ".join(amount_words(u, count) for u, count in counted if u is not Unit.FLAT)
    if not amounts:
        return ""
    return translate("DesignWords", "Up to {amounts}").format(amounts=amounts)


def listed(names: Iterable[str]) -> str:
    """Names side by side, as on a label."""
    return " · ".join(names)
