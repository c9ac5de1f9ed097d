"""How much of what agreements name: '60 documentos' is 60 documents a month."""

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from clientdesk.app.importing.words import folded
from clientdesk.domain.services import Service, Unit
from clientdesk.resource_files import resource
from clientdesk.storage.rows import Reader
from clientdesk.storage.services import agreed_lines, services_by_id


def agreed_volumes(reader: Reader) -> dict[int, dict[Unit, int]]:
    """Per client id what its latest agreement counts; the largest where a unit is named twice.

    Words that name no unit say nothing. Returns are agreed by the year and counted each time:
    4 of a quarterly service are 1.
    """
    lines = agreed_lines(reader)
    if not lines:
        return {}
    services, words = services_by_id(reader), unit_words()
    agreed: dict[int, dict[Unit, int]] = defaultdict(dict)
    for line in lines:
        unit = words.get(folded(line.unit))
        if unit is not None and line.volume is not None:
            counted = _each_time(line.volume, unit, services[line.service_id])
            agreed[line.client_id][unit] = max(counted, agreed[line.client_id].get(unit, 0))
    return dict(agreed)


@cache
def unit_words() -> Mapping[str, Unit]:
    """The words that name units in agreements, folded, of all languages."""
    table = tomllib.loads(resource("units.toml").read_text(encoding="utf-8"))
    return {folded(word): Unit(unit) for unit, words in table.items() for word in words}


def _each_time(volume: int, unit: Unit, service: Service) -> int:
    if unit is not Unit.RETURNS:
        return volume
    return max(volume * service.frequency.months // 12, min(volume, 1))
