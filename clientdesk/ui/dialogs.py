"""What the dialogs share: a heading, a card, the row of buttons."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.messages import LANGUAGES
from clientdesk.ui.theme import LARGE, MEDIUM, WIDE, put_icon, set_role


def page(dialog: QDialog) -> QVBoxLayout:
    """The dialog's column, with the margins that all dialogs have."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(WIDE, WIDE, WIDE, LARGE)
    column.setSpacing(LARGE)
    return column


def text(words: str, role: str = "", wrap: bool = False) -> QLabel:
    """A label in one of the stylesheet's roles; never rich text, since names come from files."""
    label = QLabel(words)
    label.setTextFormat(label.textFormat().PlainText)
    label.setWordWrap(wrap)
    if role:
        set_role(label, role)
    return label


def card(title: str = "") -> QFrame:
    """A bordered surface with a column inside and, if given, its title on top."""
    frame = QFrame()
    set_role(frame, "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
    column.setSpacing(MEDIUM)
    if title:
        column.addWidget(text(title, "card-title"))
    return frame


def add_buttons(dialog: QDialog, column: QBoxLayout, action: str) -> QPushButton:
    """Adds the filled button named `action` and Cancel; returns the first, to be connected."""
    box = QDialogButtonBox()
    primary = QPushButton(action)
    set_role(primary, "primary")
    box.addButton(primary, QDialogButtonBox.ButtonRole.AcceptRole)
    cancel = QPushButton(QCoreApplication.translate("Dialogs", "Cancel"))
    box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
    box.rejected.connect(dialog.reject)
    column.addWidget(box)
    # In the dialog only: set before, Enter in a field presses Cancel once Cancel had the focus.
    primary.setDefault(True)
    return primary


def add_close(dialog: QDialog, column: QBoxLayout) -> QDialogButtonBox:
    """Adds a row with Close; other buttons may be put in it."""
    box = QDialogButtonBox()
    close = QPushButton(QCoreApplication.translate("Dialogs", "Close"))
    box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
    box.rejected.connect(dialog.reject)
    column.addWidget(box)
    return box


def button(words: str, picture: str = "", role: str = "") -> QPushButton:
    """A push button that Enter in another field does not press."""
    made = QPushButton(words)
    made.setAutoDefault(False)
    if picture:
        put_icon(made, picture, "on_accent" if role == "primary" else "muted")
    if role:
        set_role(made, role)
    return made


def search_field(name: str, width: int) -> QLineEdit:
    """A field with a glass in it and a cross that empties it; `name` is for screen readers."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setClearButtonEnabled(True)
    field.setFixedWidth(width)
    glass = QAction(name, field)
    put_icon(glass, "magnifying-glass")
    field.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
    return field


def language_of(widget: QWidget) -> str:
    """The language of the window the widget belongs to; English where that is not one of ours."""
    code = QLocale.languageToCode(widget.locale().language())
    return code if code in LANGUAGES else "en"
