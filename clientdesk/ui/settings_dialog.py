"""What the user prefers on this machine: the window's language and its colours."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.ui.dialogs import add_buttons, page, text
from clientdesk.ui.editors import ChoiceEditor, TickEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.settings import LOCK_MINUTES, LanguageChoice, Settings, ThemeChoice


@dataclass(frozen=True, kw_only=True)
class _Preferences:
    language: LanguageChoice
    theme: ThemeChoice
    lock_minutes: int
    remember_files: bool


class SettingsDialog(QDialog):
    """Stores the choices when Save is clicked, and says `changed`; the window then applies them."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(460)
        self._settings = settings
        self._form = RecordForm[_Preferences](self._fields(), columns=1)
        self._form.load(_preferences(settings))
        column = page(self)
        column.addWidget(text(self.tr("Settings of this computer"), "page-title"))
        column.addWidget(self._form)
        note = self.tr(
            "Letters have a language of their own: the client's or, where none is set, the firm's."
        )
        column.addWidget(text(note, "muted", wrap=True))
        add_buttons(self, column, self.tr("Save")).clicked.connect(self._on_saved)

    def _fields(self) -> list[Field]:
        languages: list[tuple[object, str]] = [
            (LanguageChoice.SYSTEM, self.tr("As the system")),
            (LanguageChoice.ENGLISH, "English"),
            (LanguageChoice.SPANISH, "Español"),
        ]
        themes: list[tuple[object, str]] = [
            (ThemeChoice.SYSTEM, self.tr("As the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
        ]
        return [
            Field("language", self.tr("&Language of the window"), ChoiceEditor(languages)),
            Field("theme", self.tr("&Colours"), ChoiceEditor(themes)),
            Field("lock_minutes", self.tr("Lock an &encrypted workbook"), self._lock_choice()),
            Field("remember_files", self.tr("&Recent"), self._remember_tick()),
        ]

    def _lock_choice(self) -> ChoiceEditor:
        """It is locked when the computer sleeps in any case."""
        return ChoiceEditor([(each, self._lock_words(each)) for each in LOCK_MINUTES])

    def _lock_words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Only when the computer sleeps")
        return self.tr("After %n minutes without use", "", minutes)

    def _remember_tick(self) -> TickEditor:
        return TickEditor(self.tr("Remember the names of the workbooks that were open"))

    def _on_saved(self) -> None:
        if self._form.is_changed():
            wanted = self._form.record()
            self._settings.language, self._settings.theme = wanted.language, wanted.theme
            self._settings.lock_minutes = wanted.lock_minutes
            self._settings.remember_files = wanted.remember_files
            self.changed.emit()
        self.accept()


def _preferences(settings: Settings) -> _Preferences:
    return _Preferences(
        language=settings.language,
        theme=settings.theme,
        lock_minutes=settings.lock_minutes,
        remember_files=settings.remember_files,
    )
