"""A period of one's own: first and last day."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.period import Period
from clientdesk.ui.dialogs import add_buttons, page, text
from clientdesk.ui.editors import DateEditor
from clientdesk.ui.forms import Field, RecordForm


@dataclass(frozen=True, kw_only=True)
class _Span:
    first: date | None
    last: date | None


class PeriodDialog(QDialog):
    """Asks for two days; `period` is what was agreed on when the dialog is accepted."""

    def __init__(
        self, period: Period, formats: Formats, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Period"))
        self.setMinimumWidth(420)
        self._period = period
        missing = self.tr("Write a day.")
        self._form = RecordForm[_Span](
            [
                Field("first", self.tr("&From"), DateEditor(formats, today), missing),
                Field("last", self.tr("&To, included"), DateEditor(formats, today), missing),
            ]
        )
        self._form.load(_Span(first=period.start, last=period.end - timedelta(days=1)))
        column = page(self)
        column.addWidget(text(self.tr("Figures of which days?"), "page-title"))
        column.addWidget(self._form)
        add_buttons(self, column, self.tr("Show")).clicked.connect(self._on_accepted)

    @property
    def period(self) -> Period:
        return self._period

    def _on_accepted(self) -> None:
        if not self._form.check():
            return
        span = self._form.record()
        if span.first is None or span.last is None or span.last < span.first:
            self._form.show_problem("last", self.tr("The last day comes before the first."))
            return
        self._period = Period(span.first, span.last + timedelta(days=1))
        self.accept()
