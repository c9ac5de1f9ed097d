"""Which kind of cost an expense is, by the words of its description."""

import re
import tomllib

from clientdesk.domain.folding import folded
from clientdesk.domain.review_records import SavingKind
from clientdesk.resource_files import resource


class SavingKinds:
    """The words of `resources/savings.toml`."""

    def __init__(self) -> None:
        table = tomllib.loads(resource("savings.toml").read_text(encoding="utf-8"))
        self._starts = {SavingKind(kind): starts for kind, starts in table.items()}

    def of(self, description: str) -> SavingKind:
        """The first kind with a word in it; OTHER where none has."""
        plain = folded(description)
        for kind, starts in self._starts.items():
            if any(re.search(rf"\b{re.escape(start)}", plain) for start in starts):
                return kind
        return SavingKind.OTHER
