"""The tab that is not built yet: what it will hold, in one sentence."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.ui.cards import EmptyState

REVIEWS = (
    "list-numbers",
    QT_TRANSLATE_NOOP("Placeholder", "Reviews"),
    QT_TRANSLATE_NOOP(
        "Placeholder",
        "This tab will hold the seven steps from a first doubt to a decision about a client. "
        "It is not built yet.",
    ),
)


class Placeholder(QWidget):
    """An icon, the tab's name and one sentence."""

    def __init__(self, what: tuple[str, object, object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture, title, sentence = what
        translate = QCoreApplication.translate
        state = EmptyState(
            picture, translate("Placeholder", str(title)), translate("Placeholder", str(sentence))
        )
        QVBoxLayout(self).addWidget(state)
