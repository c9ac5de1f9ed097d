"""What the workbook holds of a client and no letter may show: its grade, its figures."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from clientdesk.app.grades import all_grades
from clientdesk.app.letter_sources import LetterSources, Parties
from clientdesk.domain.formats import Formats
from clientdesk.domain.grading import UNGRADED, Graded
from clientdesk.domain.package_records import ClientMatch, ClientPackage, Package
from clientdesk.domain.personas import Persona
from clientdesk.domain.profitability import ClientResult
from clientdesk.resource_files import resource
from clientdesk.storage.rows import fetch

_Phrases = Mapping[str, Sequence[str]]


class InternalWords:
    """Looks them up, to keep them out; nothing that composes a letter knows of this."""

    def __init__(self, sources: LetterSources) -> None:
        self._sources = sources

    def of(self, parties: Parties, language: str) -> frozenset[str]:
        """Each as it could be printed in a language: 'grado D', '−12,3 %', '10 horas'."""
        path = resource("letters", language, "internal.toml")
        phrases = tomllib.loads(path.read_text(encoding="utf-8"))
        client_id, formats = parties.client.id, parties.formats(language)
        found = {*phrases["types"], *self._graded(client_id, phrases)}
        found.update(_personas(self._sources, client_id))
        for result in self._sources.report.clients:
            if result.client_id == client_id:
                found.update(_figures(result, formats, phrases))
        return frozenset(found)

    @cached_property
    def _grades(self) -> dict[int, Graded]:
        sources = self._sources
        return all_grades(sources.reader, sources.today, sources.report)

    def _graded(self, client_id: int, phrases: _Phrases) -> Iterator[str]:
        graded = self._grades.get(client_id, UNGRADED)
        if graded.letter is not None:
            yield from (phrase.format(letter=graded.letter) for phrase in phrases["grade"])
        if graded.computed is not None:
            points = str(graded.computed.points)
            yield from (phrase.format(points=points) for phrase in phrases["points"])


def _figures(result: ClientResult, formats: Formats, phrases: _Phrases) -> Iterator[str]:
    amounts = (result.full_profit, result.contribution, result.cost_to_serve)
    yield from (formats.money(amount) for amount in amounts if amount)
    if result.margin is not None:
        yield from (formats.percent(result.margin, places) for places in (0, 1))
    for places in (0, 1):
        hours = formats.hours(result.seconds, places)
        yield from (phrase.format(hours=hours) for phrase in phrases["hours"] if result.seconds)


def _personas(sources: LetterSources, client_id: int) -> Iterator[str]:
    """The names of the ideal clients that this one was matched to, itself or by its packages."""
    reader, args = sources.reader, [client_id]
    ids = {match.persona_id for match in fetch(reader, ClientMatch, "client_id = ?", args)}
    stays = {stay.package_id for stay in fetch(reader, ClientPackage, "client_id = ?", args)}
    ids |= {each.persona_id for each in fetch(reader, Package) if each.id in stays}
    yield from (each.name for each in fetch(reader, Persona) if each.id in ids)
