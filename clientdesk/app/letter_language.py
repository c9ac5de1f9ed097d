"""Agreed services as a letter names them: in its language, and with what time a volume is for."""

from collections.abc import Mapping
from dataclasses import replace

from clientdesk.app.agreed_volumes import unit_words
from clientdesk.app.importing.words import folded
from clientdesk.domain.records import EngagementService
from clientdesk.domain.services import Service, Unit
from clientdesk.domain.wording import Wording


def as_written(
    line: EngagementService, catalogue: Mapping[int, Service], words: Wording
) -> EngagementService:
    """'Monthly bookkeeping', 60 'documents' -> 'Contabilidad mensual', 60 'documentos al mes'."""
    named = in_language(line, catalogue, words)
    return replace(named, unit=_spanned(named.unit, unit_words().get(folded(line.unit)), words))


def in_language(
    line: EngagementService, catalogue: Mapping[int, Service], words: Wording
) -> EngagementService:
    """A service that has its catalogue's name in the other language gets the name of this one, and
    its unit likewise; what the firm named itself stays as it wrote it.
    """
    service = catalogue.get(line.service_id or 0)
    if service is None:
        return line
    name = service.name(words.language)
    named = {folded(service.name_en), folded(service.name_es)}
    if folded(line.service) == folded(name) or folded(line.service) not in named:
        return line
    return replace(line, service=name, unit=_unit(line, words))


def _unit(line: EngagementService, words: Wording) -> str:
    unit = unit_words().get(folded(line.unit))
    if unit is None:
        return line.unit
    return words.say(f"unit.{unit}.{'one' if line.volume == 1 else 'many'}")


def _spanned(text: str, unit: Unit | None, words: Wording) -> str:
    """Flows are agreed by the month and returns by the year; the rest is counted as it stands."""
    if unit is Unit.RETURNS:
        return words.say("span.year", unit=text)
    return words.say("span.month", unit=text) if unit is not None and unit.is_flow else text
