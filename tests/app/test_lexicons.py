"""The firm's own words to avoid."""

from dataclasses import replace

import pytest

from clientdesk.app.lexicons import WordsToAvoid
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.letter_records import LexiconList, LexiconWord
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.store import Store

WORD = LexiconWord(list=LexiconList.BLAME, language="es", phrase="tardón*")


@pytest.fixture
def avoided(store: Store) -> WordsToAvoid:
    return WordsToAvoid(store)


def test_a_word_is_added_changed_and_removed(avoided: WordsToAvoid, store: Store) -> None:
    changes = avoided.save(replace(WORD, phrase="  tardón*  de  siempre "))
    assert changes.tables == {"lexicon_word"}
    assert [word.phrase for word in avoided.own()] == ["tardón* de siempre"]
    avoided.save(replace(avoided.own()[0], list=LexiconList.THREAT))
    assert [word.list for word in avoided.own()] == [LexiconList.THREAT]
    avoided.delete(avoided.own()[0].id)
    assert avoided.own() == []
    undone = store.undo()
    assert undone is not None
    assert len(avoided.own()) == 1


@pytest.mark.parametrize("phrase", ["", "*", "a", "  ", "*ante", "a*b", "…"])
def test_what_cannot_be_looked_for_is_refused(avoided: WordsToAvoid, phrase: str) -> None:
    with pytest.raises(Refused) as refused:
        avoided.save(replace(WORD, phrase=phrase))
    assert refused.value.code is RefusalCode.BAD_WORD
    assert avoided.own() == []


@pytest.mark.parametrize("phrase", ["TARDON*", "tardón*", "mal cliente", "Mal  Cliente"])
def test_a_word_stands_once_in_its_list(avoided: WordsToAvoid, phrase: str) -> None:
    avoided.save(WORD)
    with pytest.raises(Refused) as refused:
        avoided.save(replace(WORD, phrase=phrase))
    assert refused.value.code is RefusalCode.DUPLICATE_WORD


def test_the_same_word_may_stand_in_another_list_or_language(avoided: WordsToAvoid) -> None:
    avoided.save(WORD)
    avoided.save(replace(WORD, list=LexiconList.OPINION))
    avoided.save(replace(WORD, language="en"))
    assert len(avoided.own()) == 3


def test_the_words_of_the_program_are_shown_and_hints_are_not(avoided: WordsToAvoid) -> None:
    shown = {word.phrase for word in avoided.built_in()}
    assert {"negligen*", "legal action", "le garantizamos"} <= shown
    assert "blanqueo" not in shown
    assert all(word.id < 0 for word in avoided.built_in())


def test_the_change_is_named(avoided: WordsToAvoid, store: Store) -> None:
    avoided.save(WORD)
    info = store.undoable()
    assert info is not None
    assert info.label is ChangeLabel.EDIT_LEXICON
