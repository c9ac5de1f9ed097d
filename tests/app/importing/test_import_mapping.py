"""Mapping files."""

from pathlib import Path

import pytest

from clientdesk.app.importing.mapping import load_mapping
from clientdesk.domain.imported import DateOrder, DecimalMark, DurationStyle
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import FileKind

TOML = """
kind = "time"
dates = "dmy"
decimal = ","
durations = "minutes"
[columns]
day = "Fecha"
duration = "Tiempo"
"""
JSON = '{"kind": "time", "columns": {"day": "Fecha", "duration": "Tiempo"}}'


def test_a_mapping_is_read_from_toml_and_json(tmp_path: Path) -> None:
    path = tmp_path / "mapping"
    path.write_text(TOML, encoding="utf-8")
    mapping = load_mapping(path)
    assert (mapping.kind, mapping.date_order) == (FileKind.TIME, DateOrder.DMY)
    assert (mapping.decimal_mark, mapping.duration_style) == (
        DecimalMark.COMMA,
        DurationStyle.MINUTES,
    )
    path.write_text(JSON, encoding="utf-8")
    assert load_mapping(path).columns == {"day": "Fecha", "duration": "Tiempo"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('kind = "time"', "columns"),
        ('[columns]\nday = "Fecha"', "kind"),
        ('kind = "cars"\n[columns]\nday = "Fecha"', "kind"),
        ('kind = "time"\n[columns]\nwheel = "Fecha"', "columns.wheel"),
        ('kind = "time"\n[columns]\nday = 3', "columns.day"),
        ('kind = "time"\n[columns]\nday = "Fecha"', "columns"),
        ('dates = "dym"\nkind = "time"\n[columns]\nday = "F"\nduration = "T"', "dates"),
    ],
)
def test_a_wrong_mapping_is_refused_with_its_place(tmp_path: Path, text: str, place: str) -> None:
    path = tmp_path / "mapping.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Refused) as refused:
        load_mapping(path)
    assert refused.value.code == RefusalCode.BAD_MAPPING
    assert refused.value.details["reason"] == place
