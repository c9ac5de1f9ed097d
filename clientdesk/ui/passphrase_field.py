"""A field for a passphrase, and how strong one is while it is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import SMALL, set_role

_STRENGTHS = (
    QT_TRANSLATE_NOOP("Strength", "Very weak: guessed at once"),
    QT_TRANSLATE_NOOP("Strength", "Weak: guessed within hours"),
    QT_TRANSLATE_NOOP("Strength", "Fair: keeps out who does not try hard"),
    QT_TRANSLATE_NOOP("Strength", "Good"),
    QT_TRANSLATE_NOOP("Strength", "Strong"),
)
_CONTROL = 34  # pixels
_TONES = ("bad", "bad", "warn", "good", "good")


class PassphraseField(QLineEdit):
    """Hides what is typed; the blanks around it count. `caps` says whether Caps Lock seems on."""

    edited = Signal()
    caps = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(_CONTROL)
        self.show_typed(False)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
        self.textEdited.connect(self.edited)

    def show_typed(self, shown: bool) -> None:
        """Shows the letters, or dots in their place."""
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if shown else mode.Password)

    def value(self) -> object:
        return self.text()

    def set_value(self, value: object) -> None:
        self.setText(str(value))

    def problem(self) -> str:
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha() and event.text().lower() != event.text().upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.emit(event.text().isupper() != shifted)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps.emit(False)
        super().keyPressEvent(event)


class CapsHint(QLabel):
    """One line, empty until Caps Lock seems to be on: Qt cannot ask the keyboard."""

    changed = Signal()

    def __init__(self, *fields: PassphraseField) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self, "caption-warn")
        self.hide()
        for field in fields:
            field.caps.connect(self._on_caps)

    def _on_caps(self, on: bool) -> None:
        self.setText(self.tr("Caps Lock seems to be on."))
        self.setVisible(on)
        self.changed.emit()


class StrengthMeter(QWidget):
    """A bar and words for how hard a passphrase is to guess; `known` are words that others know."""

    def __init__(self, known: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._bar = QProgressBar()
        self._bar.setRange(0, len(_STRENGTHS))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Strength"))
        self._words = text("", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self.show_passphrase("")

    def show_passphrase(self, passphrase: str) -> None:
        if not passphrase:
            self._bar.setValue(0)
            self._words.setText(self.tr("Four or five words that have nothing to do with you."))
            set_role(self._words, "caption")
            return
        from clientdesk.app.passphrases import strength  # noqa: PLC0415 - slow import

        score = strength(passphrase, self._known).score
        words = QCoreApplication.translate("Strength", str(_STRENGTHS[score]))
        self._bar.setValue(score + 1)
        set_role(self._bar, _TONES[score])
        self._bar.setAccessibleDescription(words)
        self._words.setText(words)
        set_role(self._words, f"caption-{_TONES[score]}")
