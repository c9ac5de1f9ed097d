"""What the workbook knows of a question's answer already, to be confirmed by whoever asks."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clientdesk.app.agreed_volumes import agreed_volumes
from clientdesk.app.facts import all_facts
from clientdesk.domain.assessments import AnswerState, AssessmentAnswer
from clientdesk.domain.facts import (
    DERIVED,
    ClientFact,
    FactKey,
    FactSource,
    FactType,
    fact_type,
    read_value,
    written_value,
)
from clientdesk.domain.folding import folded
from clientdesk.domain.interview import read_answer
from clientdesk.domain.questions import AnswerType, AskedQuestion, QuestionOption
from clientdesk.domain.services import Unit
from clientdesk.resource_files import resource
from clientdesk.storage.rows import Reader, fetch


class SuggestionSource(StrEnum):
    """Where a suggested answer comes from."""

    USER = "user"
    IMPORT = "import"
    ASSESSMENT = "assessment"
    AGREEMENT = "agreement"
    WORKBOOK = "workbook"  # the firm's own records


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An answer as it would be stored, and the day on which it was known to be so."""

    value: str
    as_of: date
    source: SuggestionSource


def suggestions_of(
    reader: Reader, today: date, client_id: int, questions: Iterable[AskedQuestion]
) -> dict[int, Suggestion]:
    """Suggested answers by question id: the latest facts, else what the agreement counts."""
    known = _known(reader, today, client_id)
    found = ((each, known.get(each.question.fact)) for each in questions)
    fitting = ((each, _fitting(each, fact)) for each, fact in found if fact is not None)
    return {each.question.id: fact for each, fact in fitting if fact is not None}


def fact_of(
    each: AskedQuestion, answer: AssessmentAnswer, language: str, custom: Mapping[str, FactType]
) -> str:
    """The answer as the fact that its question asks for; '' where it is none.

    An option is kept by its name in `language` where the fact is written in words.
    """
    key = each.question.fact
    if answer.state is not AnswerState.ANSWERED or not _is_kept(key, custom):
        return ""
    kind, value = fact_type(key, custom), answer.value
    if kind is FactType.TEXT:
        names = {option.code: option.label(language) for option in each.options}
        value = ", ".join(names.get(line, line) for line in value.split("\n"))
    return value if read_value(value, kind) is not None else ""


def confirms(
    each: AskedQuestion, answer: AssessmentAnswer, known: Mapping[int, Suggestion]
) -> bool:
    """Whether an option only says again, in fewer words, what is known."""
    found = known.get(each.question.id)
    same = found is not None and found.value == answer.value
    return same and each.question.type is AnswerType.SINGLE


def _is_kept(key: str, custom: Mapping[str, FactType]) -> bool:
    usual = {fact.value for fact in FactKey} - {fact.value for fact in DERIVED}
    return key in usual or key in custom


def _known(reader: Reader, today: date, client_id: int) -> dict[str, Suggestion]:
    volumes: Mapping[Unit, int] = agreed_volumes(reader).get(client_id, {})
    known = {
        unit.value: Suggestion(str(volume), today, SuggestionSource.AGREEMENT)
        for unit, volume in volumes.items()
    }
    facts = all_facts(reader, today).get(client_id, {})
    for key in DERIVED & facts.keys():
        known[key] = Suggestion(written_value(facts[key]), today, SuggestionSource.WORKBOOK)
    where = "client_id = ? AND as_of <= ?"
    for fact in fetch(reader, ClientFact, where, [client_id, today.isoformat()], "as_of, id"):
        known[fact.key] = Suggestion(fact.value, fact.as_of, _source(fact.source))
    return known


def _source(source: FactSource) -> SuggestionSource:
    return SuggestionSource(source.value)


def _fitting(each: AskedQuestion, known: Suggestion) -> Suggestion | None:
    """The fact as an answer of the question's type; None where it cannot be one."""
    value = known.value
    if each.question.type is AnswerType.SINGLE:
        value = _option_called(each.question.fact, value) or _option_named(value, each.options)
    if read_answer(each, value) is not None:
        return None
    return Suggestion(value, known.as_of, known.source)


def _option_called(fact: str, text: str) -> str:
    """The code of the option that is known by this name besides its own, or ''."""
    table = tomllib.loads(resource("facts.toml").read_text("utf-8"))
    options = table["options"].get(fact, {}).items()
    wanted = folded(text)
    return next((code for code, names in options if wanted in map(folded, names)), "")


def _option_named(text: str, options: Sequence[QuestionOption]) -> str:
    """The code of the option that a text means, or ''.

    'company' by its whole name; 'limited company' by the only name inside it; 'autónomo' by the
    only name that it is inside of.
    """
    wanted = folded(text).split()
    named = [option for option in options if wanted in _names(option)]
    inside = [option for option in options if any(_is_inside(n, wanted) for n in _names(option))]
    around = [option for option in options if any(_is_inside(wanted, n) for n in _names(option))]
    found = named or inside or around
    return found[0].code if len(found) == 1 and wanted else ""


def _names(option: QuestionOption) -> list[list[str]]:
    names = (option.code.replace("_", " "), option.label_en, option.label_es)
    return [words for name in (option.code, *names) if (words := folded(name).split())]


def _is_inside(words: Sequence[str], text: Sequence[str]) -> bool:
    return any(list(part) == list(words) for part in _windows(text, len(words)))


def _windows(text: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (text[at : at + size] for at in range(len(text) - size + 1))
