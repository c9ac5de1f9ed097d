"""How everything looks: colours by name, the Fusion palette, one stylesheet, spacing and icons.

Fusion alone stays light wherever the platform says nothing, so both palettes are our own.
"""

import sys
from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from clientdesk.resource_files import resource
from clientdesk.ui.settings import ThemeChoice

TIGHT, SMALL, MEDIUM, LARGE, WIDE = 4, 8, 12, 16, 20
ROW_HEIGHT = 38
ICON_SIZE = 18
_ICONS = "clientdesk.ui.icons"
_ICON_NAME, _ICON_TINT = "iconName", "iconTint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one scheme, as `#rrggbb`."""

    window: str
    surface: str
    sunken: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    soft: str
    bar: str
    select: str
    good: str
    warn: str
    bad: str


LIGHT = Tokens(
    window="#F6F7F9",
    surface="#FFFFFF",
    sunken="#EEF0F3",
    line="#DDE1E7",
    text="#1B2430",
    muted="#5B6675",
    accent="#1F6F6B",
    on_accent="#FFFFFF",
    accent_hover="#195B58",
    soft="#E3F1F0",
    bar="#8FC1BD",
    select="#DCEEEC",
    good="#2E7D4F",
    warn="#B26A00",
    bad="#B3392F",
)
DARK = Tokens(
    window="#15191E",
    surface="#1D232A",
    sunken="#12161A",
    line="#313A44",
    text="#E7EBF0",
    muted="#9BA7B4",
    accent="#5CC0B8",
    on_accent="#0F1A1A",
    accent_hover="#76CFC8",
    soft="#17373A",
    bar="#2F6E6A",
    select="#1F3F41",
    good="#6FCF97",
    warn="#E0A84A",
    bad="#F0857B",
)


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens a palette was made from; what a delegate, an icon or a chart colours itself by."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def fusion_palette(tokens: Tokens) -> QPalette:
    """A whole palette: Fusion paints what the stylesheet does not name."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Button: tokens.surface,
        role.ToolTipBase: tokens.surface,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.ToolTipText: tokens.text,
        role.HighlightedText: tokens.text,
        role.Highlight: tokens.select,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.PlaceholderText: tokens.muted,
        role.BrightText: tokens.bad,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
    }
    palette = QPalette()
    for colour_role, colour in colours.items():
        palette.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(tokens.muted))
    return palette


def stylesheet(tokens: Tokens) -> str:
    """The one stylesheet, `resources/style/clientdesk.qss` with the colours filled in."""
    template = Template(resource("style", "clientdesk.qss").read_text(encoding="utf-8"))
    icons = {"icons": resource("style").as_posix(), "scheme": "dark" if tokens is DARK else "light"}
    return template.substitute(asdict(tokens), **icons)


def put_icon(target: QAbstractButton | QAction, name: str, tint: str = "muted") -> None:
    """Gives a button or action an icon in the colour of the token `tint`, now and after a switch
    of the scheme. Icon-only buttons need an accessible name besides."""
    target.setProperty(_ICON_NAME, name)
    target.setProperty(_ICON_TINT, tint)
    _tint(target, tokens_of(QApplication.palette()))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(ICON_SIZE, ICON_SIZE))


def put_picture(label: QLabel, name: str, size: int = ICON_SIZE, tint: str = "muted") -> None:
    """Shows an icon in a label, decoration beside words."""
    label.setProperty(_ICON_NAME, name)
    label.setProperty(_ICON_TINT, tint)
    label.setProperty("iconPixels", size)
    _tint(label, tokens_of(QApplication.palette()))


def set_role(widget: QWidget, role: str) -> None:
    """What the stylesheet knows a widget by: card, primary, quiet, link, page-title, card-title,
    figure, caption, muted, good, warn, bad, strong, sunken."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Theme(QObject):
    """Applies the chosen scheme to a window, and follows the system's where that is the choice."""

    changed = Signal()

    def __init__(self, window: QWidget, choice: ThemeChoice) -> None:
        super().__init__(window)
        self._window = window
        self._choice = choice
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.apply(choice)

    @property
    def tokens(self) -> Tokens:
        return scheme(self._choice)

    def apply(self, choice: ThemeChoice) -> None:
        self._choice = choice
        QApplication.setPalette(fusion_palette(self.tokens))
        self._window.setStyleSheet(stylesheet(self.tokens))
        self._tint_all()
        self.changed.emit()

    def dress(self) -> None:
        """Loads the icons and puts them where their places are; once the window can be used."""
        import clientdesk.ui.icons  # noqa: F401, PLC0415 - slow import

        self._tint_all()

    def _tint_all(self) -> None:
        for kind in (QAbstractButton, QAction, QLabel):
            for target in self._window.findChildren(kind):
                _tint(target, self.tokens)

    def _on_system_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self.apply(self._choice)


def scheme(choice: ThemeChoice) -> Tokens:
    """The tokens for a choice; a system that says nothing is light."""
    if choice is ThemeChoice.SYSTEM:
        system = QGuiApplication.styleHints().colorScheme()
        return DARK if system is Qt.ColorScheme.Dark else LIGHT
    return DARK if choice is ThemeChoice.DARK else LIGHT


def _tint(target: QObject, tokens: Tokens) -> None:
    name = target.property(_ICON_NAME)
    if not name:
        return
    picture = _picture(name, getattr(tokens, target.property(_ICON_TINT)))
    if isinstance(target, QLabel):
        size = target.property("iconPixels")
        target.setPixmap(picture.pixmap(QSize(size, size)))
    elif isinstance(target, QAbstractButton | QAction):
        target.setIcon(picture)


def _picture(name: str, colour: str) -> QIcon:
    """The icon, or nothing of its size until the icons are loaded, so that nothing moves."""
    if _ICONS in sys.modules:
        from clientdesk.ui.icons import icon  # noqa: PLC0415 - slow import

        return icon(name, colour)
    pixmap = QPixmap(ICON_SIZE, ICON_SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)
