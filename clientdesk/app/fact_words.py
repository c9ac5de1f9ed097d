"""What facts, and yes and no, are called in files: `resources/facts.toml`."""

import tomllib
from collections.abc import Iterable

from clientdesk.app.importing.words import folded
from clientdesk.domain.facts import CustomFact, FactKey
from clientdesk.resource_files import resource


class FactWords:
    """Which fact a text means, in either language; the firm's `custom` ones by their names."""

    def __init__(self, custom: Iterable[CustomFact]) -> None:
        table = tomllib.loads(resource("facts.toml").read_text(encoding="utf-8"))
        self._keys = {folded(fact.name): fact.key for fact in custom}
        for key in FactKey:
            for name in (key.value, *table["facts"].get(key.value, ())):
                self._keys[folded(name)] = key.value
        self._answers = {
            folded(word): yes for yes in ("yes", "no") for word in table["answers"][yes]
        }

    def find(self, text: str) -> str | None:
        """The key of the fact of that name, or None."""
        return self._keys.get(folded(text))

    def answer(self, text: str) -> str | None:
        """'yes' or 'no', or None for what is neither."""
        return self._answers.get(folded(text))
