"""The report for spreadsheets, as CSV in the reader's own habit of commas and points."""

import csv
import io
import re

from babel.numbers import get_decimal_symbol

from clientdesk.domain.formats import Formats
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.wording import Wording
from clientdesk.output.report_figures import Figure, figures

# What a spreadsheet would take for a formula; full-width forms are read as the plain ones.
_FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]|'=")
_HEADERS = {"delivery_cost": "delivery", "selling_cost": "selling", "collection_cost": "collection"}
_HEADERS |= {"admin_cost": "admin"}


def report_csv(report: ProfitReport, words: Wording, formats: Formats) -> bytes:
    """Every client by name, then work for nobody known, then totals; UTF-8 with a mark for Excel.

    Where the decimal sign is a comma, columns are parted by semicolons.
    """
    decimal = get_decimal_symbol(formats.locale)
    output = io.StringIO()
    writer = csv.writer(output, delimiter=";" if decimal == "," else ",", lineterminator="\r\n")
    rows = [(client.ref, client.name, client) for client in report.clients]
    rows.append(("", words.say("line.unattributed"), report.unattributed))
    rows.append(("", words.say("line.total"), report.totals))
    writer.writerow(_header(report.totals, words))
    for ref, name, result in rows:
        numbers = figures(result, formats.digits).values()
        cells = [_number(value, decimal) for value in numbers]
        writer.writerow([guarded(ref), guarded(name), *cells])
    return output.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """Text that a spreadsheet shows and never runs."""
    return f"'{text}" if _FORMULA.match(text) else text


def _header(result: ClientResult, words: Wording) -> list[str]:
    names = ["ref", "name", *figures(result, 2)]
    return [words.say(f"line.{_HEADERS.get(name, name)}") for name in names]


def _number(value: Figure, decimal: str) -> str:
    return "" if value is None else f"{value:f}".replace(".", decimal)
