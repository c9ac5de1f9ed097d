"""Before everything held about a client is written: what the file holds, and in which language."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from clientdesk.domain.records import Client
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import add_buttons, card, language_of, page, text
from clientdesk.ui.editors import ChoiceEditor
from clientdesk.ui.passphrase_entry import fit
from clientdesk.ui.theme import MEDIUM

_WIDTH = 560


class ClientDataDialog(QDialog):
    """Accepted, the user is asked where the file is to go."""

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export everything held"))
        self._language = ChoiceEditor([("en", self.tr("English")), ("es", self.tr("Spanish"))])
        self._language.set_value(language_of(self))
        column = page(self)
        title = self.tr("Everything held about {name}").format(name=client.name)
        column.addWidget(text(title, "page-title", wrap=True))
        column.addWidget(self._contents())
        row = QHBoxLayout()
        label = text(self.tr("&Language of the readable file"))
        label.setBuddy(self._language)
        row.addWidget(label)
        row.addWidget(self._language)
        row.addStretch(1)
        column.addLayout(row)
        warning = self.tr(
            "The file is not encrypted, whatever the workbook is. Keep it safe, and delete it when "
            "it has been handed over."
        )
        column.addWidget(text(warning, "caption-warn", wrap=True))
        add_buttons(self, column, self.tr("&Save as…")).clicked.connect(self.accept)
        self.setFixedWidth(_WIDTH)

    @property
    def language(self) -> str:
        """Of the readable file."""
        return str(self._language.value())

    def _contents(self) -> QWidget:
        frame = card(self.tr("One ZIP file with"))
        column_of(frame).setSpacing(MEDIUM)
        for words in (
            self.tr(
                "a PDF to be read: every record of the client in words, to be checked before it "
                "is handed over, and the letters that were kept"
            ),
            self.tr(
                "a folder “internal”, which stays in the firm: its own notes, assessments and "
                "grades, who changed what when, and drafts"
            ),
            self.tr("in it data.json: everything, complete, for other programs"),
        ):
            column_of(frame).addWidget(text(f"•  {words}", "", wrap=True))
        return frame

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit(self)
