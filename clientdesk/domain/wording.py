"""Whole sentences with named places, in one language, as `resources/` holds them."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """Sentences by dotted key, e.g. 'offboarding.ends'. A missing key is a mistake of ours."""

    language: str
    texts: Mapping[str, str]

    def say(self, key: str, **places: str) -> str:
        """The sentence with its places filled; values are plain text and are not read again."""
        return self.texts[key].format_map(places)

    def say_count(self, key: str, count: int, **places: str) -> str:
        """The sentence for one or for many; `{count}` is a word up to twelve, then a figure."""
        form = "one" if count == 1 else "many"
        word = self.texts.get(f"number.{count}", str(count))
        return self.say(f"{key}.{form}", count=word, **places)

    def has(self, key: str) -> bool:
        return key in self.texts
