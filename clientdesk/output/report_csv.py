"""The report for spreadsheets, as CSV in the reader's own habit of commas and points."""

import csv
import io
import re
from collections.abc import Sequence
from fractions import Fraction

from babel.numbers import get_decimal_symbol

from clientdesk.domain.formats import Formats
from clientdesk.domain.money import in_major_units
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.segments import Segment
from clientdesk.domain.wording import Wording
from clientdesk.output.figure_words import line_key
from clientdesk.output.report_figures import Figure, figures, six_places
from clientdesk.output.segment_definition import segment_names

# What a spreadsheet would take for a formula; full-width forms are read as the plain ones.
_FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]|'=")


def report_csv(
    report: ProfitReport, words: Wording, formats: Formats, segments: Sequence[Segment] = ()
) -> bytes:
    """Every client by name, then work for nobody known, then totals; UTF-8 with a mark for Excel.

    `segments` say what the column before the last holds; without any there is none. Below the
    totals, in none of them, stands what was left over of the team's capacity.
    Where the decimal sign is a comma, columns are parted by semicolons.
    """
    decimal = get_decimal_symbol(formats.locale)
    output = io.StringIO()
    writer = csv.writer(output, delimiter=";" if decimal == "," else ",", lineterminator="\r\n")
    names = segment_names(segments, words)
    writer.writerow(_header(report.totals, words, bool(segments)))
    for client in report.clients:
        cells = _cells(client, formats.digits, decimal)
        segment = [names.get(client.client_id or 0, "")] if segments else []
        basis = words.say(f"basis.{client.basis}")
        row = [guarded(client.ref), guarded(client.name), *cells, *segment, basis]
        writer.writerow(row)
    end = ["", ""] if segments else [""]
    for line, result in (("unattributed", report.unattributed), ("total", report.totals)):
        cells = _cells(result, formats.digits, decimal)
        writer.writerow(["", words.say(f"line.{line}"), *cells, *end])
    if report.capacity.practical_seconds:
        writer.writerow([*_unused(report, words, formats.digits, decimal), *end])
    return output.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """Text that a spreadsheet shows and never runs."""
    return f"'{text}" if looks_like_formula(text) else text


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet might run it."""
    return _FORMULA.match(text) is not None


def _header(result: ClientResult, words: Wording, with_segment: bool) -> list[str]:
    names = [words.say(line_key(name)) for name in ("ref", "name", *figures(result, 2))]
    segment = [words.say("portfolio.segment")] if with_segment else []
    return [*names, *segment, words.say("line.time_basis")]


def _cells(result: ClientResult, digits: int, decimal: str) -> list[str]:
    return [_number(value, decimal) for value in figures(result, digits).values()]


def _unused(report: ProfitReport, words: Wording, digits: int, decimal: str) -> list[str]:
    capacity = report.capacity
    known = {
        "delivery_cost": in_major_units(capacity.unused_cost, digits),
        "hours": six_places(Fraction(capacity.unused_seconds, 3600)),
    }
    cells = [_number(known.get(name), decimal) for name in figures(report.totals, digits)]
    return ["", words.say("line.unused_capacity"), *cells]


def _number(value: Figure, decimal: str) -> str:
    return "" if value is None else f"{value:f}".replace(".", decimal)
