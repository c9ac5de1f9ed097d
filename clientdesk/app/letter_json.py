"""Letters and what they were made from as JSON, and back: what a workbook keeps of them."""

import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_findings import Finding, LetterRule
from clientdesk.domain.letter_inputs import LetterInputs

_TYPE = "type"  # names the class where a field can hold several

T = TypeVar("T")


def letter_json(letter: Letter) -> str:
    """The letter with all its words."""
    return _text(letter)


def letter_from(text: str) -> Letter:
    """What `letter_json` wrote; what later versions know and it does not has its default."""
    return _read(Letter, json.loads(text))


def inputs_json(inputs: LetterInputs) -> str:
    """The stored values behind a letter, without the firm's picture, which the letter has, and
    without the firm's note on the client, which no letter has.
    """
    firm, client = replace(inputs.firm, logo=""), replace(inputs.client, note="")
    return _text(replace(inputs, firm=firm, client=client))


def inputs_from(text: str) -> LetterInputs:
    """What `inputs_json` wrote."""
    return _read(LetterInputs, json.loads(text))


def findings_json(findings: Sequence[Finding]) -> str:
    return _text(tuple(findings))


def findings_from(text: str) -> tuple[Finding, ...]:
    """What `findings_json` wrote; none out of an empty text."""
    return tuple(_read(Finding, each) for each in json.loads(text or "[]"))


def rules_json(rules: Sequence[LetterRule]) -> str:
    """Each rule's version by its id."""
    return _text({rule.id: rule.version for rule in rules})


def _text(value: object) -> str:
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON has no type of its own
    if is_dataclass(value) and not isinstance(value, type):
        named = {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        return {_TYPE: type(value).__name__} | named
    if isinstance(value, dict):
        return value
    if isinstance(value, frozenset):
        return sorted(_plain(each) for each in value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def _read(hint: type[T], value: Any) -> T:  # noqa: ANN401
    found: T = _value(hint, value)
    return found


def _value(hint: Any, value: Any) -> Any:  # noqa: ANN401, PLR0911
    if value is None:
        return None
    if isinstance(hint, UnionType):
        return _value(_member(hint, value), value)
    if get_origin(hint) is tuple:
        return _items(get_args(hint), value)
    if get_origin(hint) is frozenset:
        return frozenset(_value(get_args(hint)[0], each) for each in value)
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        known = {name: each for name, each in value.items() if name in hints}
        return hint(**{name: _value(hints[name], each) for name, each in known.items()})  # type: ignore[operator] # a class, as its hint says
    if issubclass(hint, date):
        return hint.fromisoformat(value)
    return hint(value) if issubclass(hint, StrEnum) else value


def _items(hints: tuple[Any, ...], values: Sequence[Any]) -> tuple[Any, ...]:
    """Of one kind and any number, or each of its own."""
    kinds = [hints[0]] * len(values) if hints[1:] == (Ellipsis,) else hints
    return tuple(_value(kind, each) for kind, each in zip(kinds, values, strict=True))


def _member(hint: UnionType, value: Any) -> Any:  # noqa: ANN401
    """The class of a union that a value is of: the one it names, or the only one."""
    kinds = [each for each in get_args(hint) if each is not NoneType]
    named = value.get(_TYPE) if isinstance(value, dict) else None
    return next((kind for kind in kinds if kind.__name__ == named), kinds[0])
