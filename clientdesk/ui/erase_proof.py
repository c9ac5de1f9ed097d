"""After a client was erased: what was searched for, and what was found."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.erasure import Cleared, Erased, Survey
from clientdesk.app.messages import Messages
from clientdesk.domain.problems import Refused
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import add_close, card, language_of, page, text
from clientdesk.ui.passphrase_entry import fit

_WIDTH = 620
_SHOWN_PLACES = 8
_SHOWN = 100


class EraseProof(QDialog):
    """Says it in words; nothing is left to decide but what stays outside the program."""

    def __init__(
        self,
        desk: Desk,
        survey: Survey,
        erased: Erased,
        cleared: Cleared | None,
        hindered: Refused | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._erased, self._cleared, self._hindered = erased, cleared, hindered
        self._formats = desk.formats(language_of(self))
        self._messages = Messages(language_of(self))
        self._encrypted = desk.path is not None and not erased.remains.bytes_read
        self.setWindowTitle(self.tr("Erased"))
        column = page(self)
        title = self.tr("“{name}” was erased").format(name=survey.client.name)
        column.addWidget(text(title, "page-title", wrap=True))
        column.addWidget(self._verdict())
        column.addWidget(self._searched())
        for words in self._backup_lines():
            column.addWidget(text(words, "", wrap=True))
        outside = self.tr(
            "Letters, exports and e-mails that were saved outside the program, and copies of this "
            "workbook elsewhere, are yours to delete."
        )
        column.addWidget(text(outside, "muted", wrap=True))
        add_close(self, column)
        self.setFixedWidth(_WIDTH)

    def _verdict(self) -> QWidget:
        remains = self._erased.remains
        if remains.is_clean and self._erased.is_compact:
            return text(self.tr("Nothing of it is left in the workbook."), "good", wrap=True)
        if remains.unexplained or remains.free_pages or not self._erased.is_compact:
            words = self.tr(
                "Its records are gone, but the file could not be written anew, so that bytes of "
                "them may still be in it. Close other programs that have the file open, then close "
                "the workbook and open it again."
            )
            return text(words, "bad", wrap=True)
        words = self.tr(
            "Its records are gone. Its name still stands in %n place(s).", "", len(remains.places)
        )
        return text(words, "warn", wrap=True)

    def _searched(self) -> QWidget:
        remains = self._erased.remains
        frame = card(self.tr("The proof"))
        column = column_of(frame)
        read = self.tr("Every word of every record and of the history was read.")
        column.addWidget(text(read, "", wrap=True))
        if remains.bytes_read:
            size = self._formats.number(remains.bytes_read)
            sentence = self.tr("All {size} bytes of the file were read, as UTF-8 and as UTF-16.")
            column.addWidget(text(sentence.format(size=size), "", wrap=True))
        elif self._encrypted:
            sentence = self.tr("The file is encrypted: nothing can be read in its bytes.")
            column.addWidget(text(sentence, "", wrap=True))
        words = self.tr("Searched for: {words}").format(words=", ".join(remains.searched))
        column.addWidget(text(words, "muted", wrap=True))
        places = [each for each in remains.places if not each.is_history]
        for each in places[:_SHOWN_PLACES]:
            table, said = self._messages.table(each.table), " ".join(each.text.split())[:_SHOWN]
            words = self.tr("{table}: “{text}”").format(table=table, text=said)
            column.addWidget(text(words, "warn", wrap=True))
        if in_history := len(remains.places) - len(places):
            more = self.tr("and %n line(s) of the history of such records", "", in_history)
            column.addWidget(text(more, "warn", wrap=True))
        return frame

    def _backup_lines(self) -> list[str]:
        lines = []
        if self._hindered is not None:
            lines.append(self._messages.refusal(self._hindered))
        if self._cleared is not None:
            removed = self.tr(
                "A new backup was made and checked, and %n older one(s) were removed.",
                "",
                len(self._cleared.removed),
            )
            lines.append(removed)
            left = self.tr("Could not be removed: {file}")
            lines += [left.format(file=path) for path in self._cleared.left]
        return lines

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit(self)
