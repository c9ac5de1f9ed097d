"""Logs of what happened with clients: one row, one entry."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from clientdesk.app.fact_words import FactWords
from clientdesk.app.importing.cells import BadCell, Cells
from clientdesk.app.importing.durations import DAY, read_duration
from clientdesk.app.importing.list_rows import channel_named
from clientdesk.app.importing.table import Record
from clientdesk.app.importing.words import folded
from clientdesk.domain.imported import DurationStyle, InteractionRow
from clientdesk.domain.interaction_fields import states_of
from clientdesk.domain.interactions import InteractionKind, InteractionState
from clientdesk.domain.problems import ProblemCode
from clientdesk.resource_files import resource

E = TypeVar("E", bound=StrEnum)


class InteractionWords:
    """What happened and how it ended, by the words of a file in either language."""

    def __init__(self, table: Mapping[str, Mapping[str, list[str]]]) -> None:
        self._kinds = _by_word(InteractionKind, table["kinds"])
        self._states = _by_word(InteractionState, table["states"])

    @classmethod
    def load(cls) -> "InteractionWords":
        """Those of `resources/interactions.toml`."""
        return cls(tomllib.loads(resource("interactions.toml").read_text(encoding="utf-8")))

    def kind(self, text: str) -> InteractionKind | None:
        return self._kinds.get(folded(text))

    def state(self, text: str) -> InteractionState | None:
        return self._states.get(folded(text))


class InteractionReader:
    """Reads records into `InteractionRow`s; raises BadCell for one that it cannot."""

    def __init__(self, cells: Cells, words: InteractionWords) -> None:
        self._cells = cells
        self._words = words
        self._answers = FactWords(())

    def read(self, record: Record) -> InteractionRow:
        cells = self._cells
        kind = self._kind(record)
        return InteractionRow(
            row=record.row,
            client=cells.needed(record, "client"),
            day=cells.needed_day(record, "day"),
            kind=kind,
            note=cells.text(record, "note"),
            topic=cells.text(record, "topic"),
            state=self._state(record, kind),
            channel=channel_named(cells.text(record, "channel")),
            by=cells.text(record, "by"),
            approved_by=cells.text(record, "approved_by"),
            amount=cells.money(record, "amount"),
            paid=self._paid(record),
            seconds=self._seconds(record),
            other=cells.text(record, "other"),
        )

    def _kind(self, record: Record) -> InteractionKind:
        text = self._cells.needed(record, "kind")
        kind = self._words.kind(text)
        if kind is None:
            raise BadCell(ProblemCode.UNKNOWN_INTERACTION, self._cells.name("kind"), text)
        return kind

    def _state(self, record: Record, kind: InteractionKind) -> InteractionState:
        """As the kind begins where the file says nothing."""
        text = self._cells.text(record, "state")
        state = self._words.state(text) if text else states_of(kind)[0]
        if state is None:
            raise BadCell(ProblemCode.UNKNOWN_STATE, self._cells.name("state"), text)
        return state

    def _paid(self, record: Record) -> bool:
        text = self._cells.text(record, "paid")
        answer = self._answers.answer(text)
        if text and answer is None:
            raise BadCell(ProblemCode.BAD_ANSWER, self._cells.name("paid"), text)
        return answer == "yes"

    def _seconds(self, record: Record) -> int:
        """A bare number counts minutes; 0 where nothing is said."""
        text = self._cells.text(record, "minutes")
        seconds = read_duration(text, DurationStyle.MINUTES) if text else 0
        if seconds is None:
            raise BadCell(ProblemCode.BAD_DURATION, self._cells.name("minutes"), text)
        if not 0 <= seconds <= DAY:
            code = ProblemCode.TOO_LONG if seconds > 0 else ProblemCode.NEGATIVE_DURATION
            raise BadCell(code, self._cells.name("minutes"), text)
        return seconds


def _by_word(codes: type[E], words: Mapping[str, list[str]]) -> dict[str, E]:
    return {folded(word): code for code in codes for word in (code.value, *words[code.value])}
