"""Use cases around the limits from which signs are watched and flagged."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache

from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.thresholds import Limits, Threshold
from clientdesk.resource_files import resource
from clientdesk.storage.rows import Reader, delete, fetch, insert
from clientdesk.storage.store import Store

_THOUSAND = 1000


class Thresholds:
    """The limits in use, by code: of every `Sign`, and of every `LimitCode`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def limits(self) -> dict[str, Limits]:
        """The firm's own limits, else the defaults."""
        return limits_of(self._store)

    def defaults(self) -> Mapping[str, Limits]:
        """The limits of a firm that changed none."""
        return default_limits()

    def save(self, thresholds: Sequence[Threshold]) -> Changes:
        """Makes these the limits of their codes; others are left alone, defaults are not stored.

        Refused(BAD_THRESHOLD) under an unknown code, or where flagging does not lie beyond
        watching.
        """
        for threshold in thresholds:
            self._check(threshold)
        codes = {threshold.code for threshold in thresholds}
        with self._store.change(ChangeLabel.EDIT_THRESHOLDS) as change:
            for row in fetch(change, Threshold):
                if row.code in codes:
                    delete(change, Threshold, row.id)
            for threshold in thresholds:
                if threshold_of(threshold.code, self.defaults()[threshold.code]) != threshold:
                    insert(change, replace(threshold, id=0))
        return change.changes

    def _check(self, threshold: Threshold) -> None:
        known = self.defaults().get(threshold.code)
        if known is None or not _with(known, threshold).is_sound:
            raise Refused(RefusalCode.BAD_THRESHOLD)


def limits_of(reader: Reader) -> dict[str, Limits]:
    """The limits in use in one state of a workbook."""
    defaults = default_limits()
    return {**defaults, **_own(defaults, fetch(reader, Threshold))}


def threshold_of(code: str, limits: Limits) -> Threshold:
    """Limits as they are stored: thousandths, rounded half-even."""
    return Threshold(code=code, watch=_stored(limits.watch), flag=_stored(limits.flag))


@cache
def default_limits() -> Mapping[str, Limits]:
    """What `resources/thresholds.toml` says."""
    return {
        code: Limits(
            watch=_fraction(row.get("watch")),
            flag=_fraction(row.get("flag")),
            falling=bool(row.get("falling", False)),
        )
        for code, row in _table()["limits"].items()
    }


@cache
def sign_words(name: str) -> tuple[str, ...]:
    """A list of words that evidence is told by."""
    return tuple(str(word) for word in _table()["words"][name])


def _own(defaults: Mapping[str, Limits], rows: Iterable[Threshold]) -> dict[str, Limits]:
    return {row.code: _with(defaults[row.code], row) for row in rows if row.code in defaults}


def _with(known: Limits, threshold: Threshold) -> Limits:
    return Limits(_read(threshold.watch), _read(threshold.flag), known.falling)


def _read(stored: int | None) -> Fraction | None:
    return None if stored is None else Fraction(stored, _THOUSAND)


def _stored(limit: Fraction | None) -> int | None:
    return None if limit is None else round(limit * _THOUSAND)


def _fraction(value: Fraction | int | None) -> Fraction | None:
    return None if value is None else Fraction(value)


@cache
def _table() -> dict[str, dict[str, dict[str, Fraction]]]:
    # Read as fractions, so that 0.15 is 3/20.
    text = resource("thresholds.toml").read_text(encoding="utf-8")
    return tomllib.loads(text, parse_float=Fraction)
