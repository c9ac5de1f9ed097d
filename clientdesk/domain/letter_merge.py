"""A letter written in by hand, brought up to date with other terms."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_text import LetterWords, editable_parts, words_of

_SHORT = 2  # signs
_Place = tuple[str, int]  # the key of a block, and which of those with the same key


def merged_words(before: Letter, mine: LetterWords, after: Letter) -> LetterWords:
    """The same for everything that can be written by hand; see `merged_text`."""
    old, new = words_of(before), words_of(after)
    values = _values(before, after)

    def line(was: str, written: str, later: str) -> str:
        return later if written == was else _updated(written, values)

    return LetterWords(
        subject=line(old.subject, mine.subject, new.subject),
        salutation=line(old.salutation, mine.salutation, new.salutation),
        text=merged_text(before, mine.text, after),
        closing=line(old.closing, mine.closing, new.closing),
    )


def merged_text(before: Letter, text: str, after: Letter) -> str:
    """`text`, written by hand from `before`, as it should be for `after`.

    What was left as it was is taken from `after`. What was written by hand stays, and stored
    values in it are replaced by those of `after`.
    """
    old, new = _pieces(before), _pieces(after)
    fresh = dict(new)
    added = _added(old, new)
    values = _values(before, after)
    mine = [part for part in text.split("\n\n") if part.strip()]
    merged = list(added[None])
    same = SequenceMatcher(None, [words for _, words in old], mine, autojunk=False)
    for tag, first, last, start, end in same.get_opcodes():
        places = [place for place, _ in old[first:last]]
        if tag != "equal":
            merged += [_updated(part, values) for part in mine[start:end]]
        for place in places:
            kept = [fresh[place]] if tag == "equal" and place in fresh else []
            merged += [*kept, *added[place]]
    return "\n\n".join(merged)


def _pieces(letter: Letter) -> list[tuple[_Place, str]]:
    """Each block of the text under its place."""
    seen: dict[str, int] = defaultdict(int)
    pieces: list[tuple[_Place, str]] = []
    for block, words in zip(letter.blocks, editable_parts(letter), strict=True):
        key = f"{type(block).__name__} {getattr(block, 'key', '')}"
        pieces.append(((key, seen[key]), words))
        seen[key] += 1
    return pieces


def _added(
    old: Sequence[tuple[_Place, str]], new: Sequence[tuple[_Place, str]]
) -> Mapping[_Place | None, list[str]]:
    """What only the new text has, by the block of the old one that it follows."""
    known = {place for place, _ in old}
    added: dict[_Place | None, list[str]] = defaultdict(list)
    after: _Place | None = None
    for place, words in new:
        if place in known:
            after = place
        else:
            added[after].append(words)
    return added


def _values(before: Letter, after: Letter) -> dict[str, str]:
    """Stored values that changed, the old one to the new; one that is two things is in none."""
    old, new = _by_name(before), _by_name(after)
    pairs = {
        pair
        for name, values in old.items()
        if len(values) == len(new.get(name, ()))
        for pair in zip(values, new[name], strict=True)
    }
    news: dict[str, list[str]] = defaultdict(list)
    for value, later in pairs:
        news[value].append(later)
    return {value: later[0] for value, later in news.items() if _says_one(value, later)}


def _says_one(value: str, later: Sequence[str]) -> bool:
    """Short ones are left alone: a 5 in the text may be any five."""
    return len(value) > _SHORT and len(later) == 1 and later != [value]


def _by_name(letter: Letter) -> dict[str, list[str]]:
    values: dict[str, list[str]] = defaultdict(list)
    for field in letter.fields:
        values[field.name].append(field.value)
    return values


def _updated(part: str, values: Mapping[str, str]) -> str:
    if not values:
        return part
    found = "|".join(re.escape(value) for value in sorted(values, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{found})(?!\w)", lambda match: values[match[0]], part)
