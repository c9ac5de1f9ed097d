"""The line under the chart that says how much of the team's capacity nobody is charged for."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from clientdesk.domain.capacity import Capacity
from clientdesk.domain.formats import Formats
from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import MEDIUM


class CapacityLine(QFrame):
    """Hours and cost of unused capacity; hidden where nobody's cost is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._figure = text("", "strong"), text("", "strong")
        self._remark = text("", "caption")
        self._remark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self._title)
        row.addWidget(self._figure)
        row.addWidget(self._remark, 1)

    def show_capacity(self, capacity: Capacity, formats: Formats) -> None:
        self.setVisible(capacity.practical_seconds > 0)
        beyond = capacity.unused_seconds < 0
        figure = self.tr("{hours} h, {amount}").format(
            hours=formats.hours(abs(capacity.unused_seconds)),
            amount=formats.whole_amount(abs(capacity.unused_cost)),
        )
        title = self.tr("Beyond capacity") if beyond else self.tr("Unused capacity")
        remark = self._remark_on(capacity, formats)
        self._title.setText(title)
        self._figure.setText(figure)
        self._remark.setText(remark)
        self._remark.setToolTip(remark)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{figure}. {remark}")

    def _remark_on(self, capacity: Capacity, formats: Formats) -> str:
        practical = formats.hours(capacity.practical_seconds)
        if capacity.unused_seconds < 0:
            words = self.tr("worked above the {hours} h that the team can work for clients")
        else:
            words = self.tr("charged to no client, of {hours} h that the team can work for clients")
        return words.format(hours=practical)
