"""Words that letters may not hold, as a page of the firm's dialog."""

from dataclasses import dataclass, replace
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.letter_records import LexiconList, LexiconWord
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.editors import ChoiceEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.record_list import RecordList
from clientdesk.ui.table import Column
from clientdesk.ui.theme import LARGE
from clientdesk.ui.words import words


@dataclass(frozen=True, slots=True)
class _Draft:
    phrase: str
    list: LexiconList
    language: str


class LexiconPage(QWidget):
    """The firm's own words first, which can be changed, then those that the program brings."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avoided = desk.casework.words_to_avoid
        self._languages = {"es": self.tr("Spanish"), "en": self.tr("English")}
        self._language = language_of(self)
        hint = self.tr("Every letter is checked for these words before it is final.")
        self.words = RecordList(
            self._columns(), self._rows, hint, name=self.tr("Words to avoid"), sort_by=-1
        )
        self.words.add_button(self.tr("&Add word…"), "plus", self._on_add)
        self._edit = self.words.add_row_button(self.tr("&Edit…"), "pencil-simple", self._on_edit)
        self._remove = self.words.add_row_button(self.tr("Re&move"), "trash", self._on_remove)
        self.words.view.picked.connect(self._on_picked)
        self.words.view.opened.connect(lambda _: self._on_edit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, LARGE, 0, 0)
        column.addWidget(self.words)
        self._reload()

    def _rows(self) -> list[LexiconWord]:
        """The words of the window's language before the other one's."""
        rows = [*self._avoided.own(), *self._avoided.built_in()]
        return sorted(rows, key=lambda word: (word.id < 0, word.language != self._language))

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(title=self.tr("Word"), text=lambda word: word.phrase, strong=True),
            Column(title=self.tr("Why"), text=lambda word: words(word.list), width=180),
            Column(title=self.tr("Letters in"), text=self._language_of, width=130),
            Column(title=self.tr("Whose"), text=self._whose, width=130),
        ]

    def _language_of(self, word: LexiconWord) -> str:
        return self._languages[word.language]

    def _whose(self, word: LexiconWord) -> str:
        return self.tr("our own") if word.id > 0 else self.tr("usual")

    def _on_picked(self, word: LexiconWord | None) -> None:
        own = word is not None and word.id > 0
        self._edit.setEnabled(own)
        self._remove.setEnabled(own)

    def _on_add(self) -> None:
        word = LexiconWord(list=LexiconList.BLAME, language=self._language, phrase="")
        self._open(word, self.tr("New word to avoid"))

    def _on_edit(self) -> None:
        word: LexiconWord | None = self.words.current
        if word is not None and word.id > 0:
            self._open(word, word.phrase)

    def _open(self, word: LexiconWord, title: str) -> None:
        form = self._form()
        form.load(_Draft(word.phrase, word.list, word.language))
        dialog = RecordDialog(title, form, lambda draft: self._store(word, draft), self)
        dialog.changed.connect(self._on_changed)
        dialog.open()

    def _form(self) -> RecordForm[_Draft]:
        missing = self.tr("Fill this in.")
        lists = [(cast(object, each), words(each)) for each in LexiconList]
        star = self.tr("A star stands for any ending: negligen*")
        return RecordForm[_Draft](
            [
                Field("phrase", self.tr("&Word or phrase"), TextEditor(placeholder=star), missing),
                Field("list", self.tr("W&hy"), ChoiceEditor(lists)),
                Field("language", self.tr("&Letters in"), ChoiceEditor([*self._languages.items()])),
            ]
        )

    def _store(self, word: LexiconWord, draft: _Draft) -> Changes:
        return self._avoided.save(
            replace(word, phrase=draft.phrase, list=draft.list, language=draft.language)
        )

    def _on_remove(self) -> None:
        self._on_changed(self._avoided.delete(self.words.current.id))

    def _on_changed(self, changes: Changes) -> None:
        self._reload()
        self.changed.emit(changes)

    def _reload(self) -> None:
        self.words.reload()
        self._on_picked(self.words.current)
