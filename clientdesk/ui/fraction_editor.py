"""An editor for a number with decimals, or for a share as per cent."""

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.typed import typed_fraction

_EXAMPLE = Fraction(5, 2)
_MOST_PLACES = 3


class FractionEditor(QLineEdit):
    """`scale` is what a value of 1 is shown as: 100 for per cent."""

    edited = Signal()

    def __init__(self, formats: Formats, scale: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats, self._scale = formats, scale
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self.edited)

    def value(self) -> object:
        number = typed_fraction(self.text(), self._formats)
        return None if number is None else number / self._scale

    def set_value(self, value: object) -> None:
        number = value * self._scale if isinstance(value, Fraction) else None
        self.setText("" if number is None else self._formats.number(number, _places(number)))

    def problem(self) -> str:
        if not self.text().strip() or self.value() is not None:
            return ""
        example = self._formats.number(_EXAMPLE, 1)
        return self.tr("This is not a number. Write it like {example}.").format(example=example)


def _places(number: Fraction) -> int:
    """As few decimals as say it exactly."""
    exact = (n for n in range(_MOST_PLACES) if (number * 10**n).denominator == 1)
    return next(exact, _MOST_PLACES)
