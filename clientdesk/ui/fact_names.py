"""What facts are called and how their values are written for people."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from clientdesk.domain.facts import CustomFact, FactKey, FactType, FactValue, fact_type, read_value
from clientdesk.domain.formats import Formats
from clientdesk.domain.records import Channel
from clientdesk.ui.words import words

translate = QCoreApplication.translate


class FactNames:
    """The usual facts and the firm's own, in the window's language and the firm's country."""

    def __init__(self, custom: Sequence[CustomFact], formats: Formats) -> None:
        self._own = {fact.key: fact for fact in custom}
        self._types = {fact.key: fact.type for fact in custom}
        self._formats = formats

    @property
    def keys(self) -> list[str]:
        """Every fact, the firm's own ones last."""
        return [*(key.value for key in FactKey), *self._own]

    def name(self, key: str) -> str:
        return self._own[key].name if key in self._own else words(FactKey(key))

    def type(self, key: str) -> FactType:
        return fact_type(key, self._types)

    def text(self, key: str, value: FactValue) -> str:
        """A value for people: 'Yes', '12', '500.000', 'E-mail', or the words it is."""
        if isinstance(value, bool):
            return translate("FactNames", "yes") if value else translate("FactNames", "no")
        if isinstance(value, int):
            return self._number_text(self.type(key), value)
        return words(Channel(value)) if key == FactKey.CHANNEL else value

    def written(self, key: str, stored: str) -> str:
        """The same for a value as it is stored; lines become a list."""
        if "\n" in stored:
            return ", ".join(self.written(key, line) for line in stored.splitlines())
        value = read_value(stored, self.type(key))
        return stored if value is None else self.text(key, value)

    def _number_text(self, kind: FactType, value: int) -> str:
        if kind is not FactType.MONEY:
            return self._formats.number(value)
        whole = value % 10**self._formats.digits == 0
        return self._formats.whole_amount(value) if whole else self._formats.amount(value)
