"""Before a client is erased for good: what goes, what stays, and that nothing brings it back."""

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.erasure import Mention, Survey
from clientdesk.app.messages import Messages
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import add_buttons, card, language_of, page, text
from clientdesk.ui.erase_words import reason_words, table_title
from clientdesk.ui.table import RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE

_LEFT_WIDTH = 320
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class EraseWish:
    """What is to be done beside erasing the client's own records."""

    strike: bool
    clear_backups: bool


class EraseDialog(QDialog):
    """Accepted only after the client's code was typed."""

    def __init__(
        self, desk: Desk, survey: Survey, older_backups: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._survey = desk, survey
        self._messages = Messages(language_of(self))
        self.setWindowTitle(self.tr("Erase for good"))
        self._strike = QCheckBox(self._strike_words())
        self._strike.setChecked(True)
        self._strike.setVisible(bool(survey.struck))
        self._backups = QCheckBox(self._backup_words(older_backups))
        self._backups.setVisible(older_backups > 0)
        self._backups.setChecked(older_backups > 0)
        self._code = QLineEdit()
        self._lay_out()
        self._code.textChanged.connect(self._on_typed)
        self._on_typed()

    @property
    def wish(self) -> EraseWish:
        """What the boxes say."""
        return EraseWish(self._strike.isChecked(), self._backups.isChecked())

    def _on_typed(self) -> None:
        self._erase.setEnabled(self._code.text().strip() == self._survey.client.ref)

    def _lay_out(self) -> None:
        column = page(self)
        name = self._survey.client.name
        title = self.tr("Erase “{name}” for good").format(name=name)
        column.addWidget(text(title, "page-title", wrap=True))
        warning = self.tr(
            "This cannot be undone. Nor can anything that was done before it: the history of all "
            "other records stays to be read, but not to be taken back."
        )
        column.addWidget(text(warning, "bad", wrap=True))
        if too_early := self._too_early():
            column.addWidget(text(too_early, "warn", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addWidget(self._what_goes())
        row.addWidget(self._mentions(), 1)
        column.addLayout(row, 1)
        column.addWidget(self._strike)
        column.addWidget(self._backups)
        outside = self.tr(
            "Letters, exports and e-mails that were saved outside the program, and copies of this "
            "workbook elsewhere, are yours to delete."
        )
        column.addWidget(text(outside, "muted", wrap=True))
        column.addLayout(self._confirmation())
        self._erase = add_buttons(self, column, self.tr("&Erase for good"))
        self._erase.clicked.connect(self.accept)
        self._erase.setDefault(False)
        self._erase.setAutoDefault(False)  # Enter after the code does not erase yet
        self.resize(1040, 640)

    def _too_early(self) -> str:
        """A word where the law, as we know it, wants the records kept."""
        kept, formats = self._survey.kept, self._desk.formats(language_of(self))
        if kept is None:
            return self.tr(
                "This client has not left. Its records may be needed, or be due to stay."
            )
        if kept.until is None or kept.is_due(self._desk.today):
            return ""
        sentence = self.tr("Its records are to be kept until {day}. {reason}.")
        day = formats.long_date(kept.until)
        return sentence.format(day=day, reason=reason_words(kept, formats))

    def _what_goes(self) -> QWidget:
        frame = card(self.tr("What goes"))
        frame.setFixedWidth(_LEFT_WIDTH)
        rows = QFormLayout()
        rows.setSpacing(4)
        for each in self._survey.counts:
            count = text(str(each.rows))
            count.setAlignment(RIGHT)
            rows.addRow(text(table_title(each.table, language_of(self))), count)
        column_of(frame).addLayout(rows)
        history = self.tr("and every line of their history")
        column_of(frame).addWidget(text(history, "muted", wrap=True))
        column_of(frame).addStretch(1)
        return frame

    def _mentions(self) -> QWidget:
        frame = card(self.tr("Where else it is named"))
        found = (*self._survey.struck, *self._survey.left)
        if not found:
            nowhere = self.tr("No other record names it.")
            column_of(frame).addWidget(text(nowhere, "muted", wrap=True))
            column_of(frame).addStretch(1)
            return frame
        table: RecordTable[Mention] = RecordTable(self._columns(), _key, self)
        table.set_records(found)
        view = RecordView(table, stretch=1, sort_by=-1)
        view.setAccessibleName(self.tr("Where else it is named"))
        column_of(frame).addWidget(view)
        return frame

    def _columns(self) -> list[Column[Mention]]:
        return [
            Column(
                title=self.tr("Where"),
                text=lambda each: _title(self._messages.table(each.table)),
                width=150,
            ),
            Column(title=self.tr("Text"), text=_shown, width=240),
            Column(
                title=self.tr("What happens"),
                text=lambda each: (
                    self.tr("stays as it is") if each.is_kept else self.tr("name replaced")
                ),
                width=190,
            ),
        ]

    def _strike_words(self) -> str:
        return self.tr(
            "Write “[…]” in place of its name in %n other record(s) and in their history",
            "",
            len(self._survey.struck),
        )

    def _backup_words(self, older: int) -> str:
        return self.tr(
            "Make a new backup, check it, and remove %n older one(s) with the client still in it",
            "",
            older,
        )

    def _confirmation(self) -> QHBoxLayout:
        row = QHBoxLayout()
        sentence = self.tr("Type the client's code, {code}, to &confirm")
        label = text(sentence.format(code=self._survey.client.ref.replace("&", "&&")), "strong")
        label.setBuddy(self._code)
        self._code.setFixedWidth(160)
        row.addWidget(label)
        row.addWidget(self._code)
        row.addStretch(1)
        return row


def _key(mention: Mention) -> tuple[str, int, str]:
    return mention.table, mention.row_id, mention.column


def _title(words: str) -> str:
    return words[:1].upper() + words[1:]


def _shown(mention: Mention) -> str:
    return " ".join(mention.text.split())[:_SHOWN]
