"""What an hour was spent on, by the words of its task, project, tags and note."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from clientdesk.app.importing.words import folded
from clientdesk.domain.records import Activity
from clientdesk.resource_files import resource


@dataclass(frozen=True, slots=True)
class _Words:
    exact: frozenset[str]
    anywhere: re.Pattern[str]
    in_notes: re.Pattern[str]
    excepted: re.Pattern[str]


class ActivityWords:
    """The table of `resources/activities.toml`, ready to be asked row by row."""

    def __init__(self, table: Mapping[str, Mapping[str, list[str]]]) -> None:
        self._words = {Activity(name): _words(lists) for name, lists in table.items()}
        self._known: dict[tuple[str, str, str, str], Activity] = {}
        self._names: dict[str, Activity | None] = {}

    @classmethod
    def load(cls) -> "ActivityWords":
        return cls(tomllib.loads(resource("activities.toml").read_text(encoding="utf-8")))

    def activity(self, task: str, project: str, tags: str, note: str) -> Activity:
        """The first of task, project, tags and note that says something; else delivery."""
        key = (task, project, tags, note)
        if key not in self._known:
            self._known[key] = self._recognise(*key)
        return self._known[key]

    def _recognise(self, task: str, project: str, tags: str, note: str) -> Activity:
        said = self._by_name(task) or self._by_name(project) or self._by_tags(tags)
        return said or self._noted(folded(note)) or Activity.DELIVERY

    def _by_tags(self, tags: str) -> Activity | None:
        names = (folded(tag) for tag in tags.split(",") if tag)
        return next(filter(None, (self._exactly(tag) or self._noted(tag) for tag in names)), None)

    def _by_name(self, name: str) -> Activity | None:
        if name not in self._names:
            self._names[name] = self._named(folded(name))
        return self._names[name]

    def _named(self, name: str) -> Activity | None:
        return self._exactly(name) or next(
            (
                activity
                for activity, words in self._words.items()
                if words.anywhere.search(name) and not words.excepted.search(name)
            ),
            None,
        )

    def _exactly(self, name: str) -> Activity | None:
        return next((a for a, words in self._words.items() if name in words.exact), None)

    def _noted(self, text: str) -> Activity | None:
        return next(
            (
                activity
                for activity, words in self._words.items()
                if words.in_notes.search(text) and not words.excepted.search(text)
            ),
            None,
        )


def _words(lists: Mapping[str, list[str]]) -> _Words:
    return _Words(
        frozenset(folded(word) for word in lists["exact"]),
        _any_of(lists["words"]),
        _any_of(lists["note_words"]),
        _any_of(lists["except"]),
    )


def _any_of(words: list[str]) -> re.Pattern[str]:
    """Matches any of the words as whole words; nothing at all for an empty list."""
    alternatives = "|".join(re.escape(folded(word)) for word in words)
    return re.compile(rf"\b(?:{alternatives})\b" if words else r"(?!)")
