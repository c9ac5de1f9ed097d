"""Use cases around the words that the firm's letters may not hold."""

from collections.abc import Iterator
from dataclasses import replace

from clientdesk.app.letter_rules import built_in_words
from clientdesk.app.wording import LANGUAGES
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.letter_records import LexiconList, LexiconWord
from clientdesk.domain.lexicon import fold, is_phrase
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.rows import delete, fetch, insert, update
from clientdesk.storage.store import Store


class WordsToAvoid:
    """The firm's own words, added to the lists that the program brings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def own(self) -> list[LexiconWord]:
        """The firm's words, by language and phrase."""
        return fetch(self._store, LexiconWord, order="language, phrase COLLATE NOCASE, id")

    def built_in(self) -> list[LexiconWord]:
        """The words that the program brings, with ids below nought: they are in no table."""
        words = enumerate(_built_in(), start=1)
        return [replace(word, id=-number) for number, word in words]

    def save(self, word: LexiconWord) -> Changes:
        """Adds a word (id 0) or changes one. Refused: BAD_WORD without two letters in it,
        DUPLICATE_WORD where its list has it already.
        """
        phrase = " ".join(word.phrase.split())
        if not is_phrase(phrase):
            raise Refused(RefusalCode.BAD_WORD, word=phrase)
        if any(_is_same(each, word, phrase) for each in (*self.own(), *self.built_in())):
            raise Refused(RefusalCode.DUPLICATE_WORD, word=phrase)
        stored = replace(word, phrase=phrase)
        with self._store.change(ChangeLabel.EDIT_LEXICON) as change:
            if stored.id:
                update(change, stored)
            else:
                insert(change, stored)
        return change.changes

    def delete(self, word_id: int) -> Changes:
        with self._store.change(ChangeLabel.EDIT_LEXICON) as change:
            delete(change, LexiconWord, word_id)
        return change.changes


def _built_in() -> Iterator[LexiconWord]:
    for language in LANGUAGES:
        for list_ in LexiconList:
            for phrase in built_in_words(language, list_):
                yield LexiconWord(list=list_, language=language, phrase=phrase)


def _is_same(known: LexiconWord, word: LexiconWord, phrase: str) -> bool:
    same_list = (known.list, known.language) == (word.list, word.language)
    return same_list and known.id != word.id and fold(known.phrase) == fold(phrase)
