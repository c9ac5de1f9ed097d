"""Which program wrote a file, by the words of its header."""

from clientdesk.app.importing.mapping import Columns
from clientdesk.app.importing.words import column_name
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import FileKind

PLAIN = "plain"

# The first set that a header holds names the program; the special before the general.
_SIGNATURES = (
    ("clockify", "duration h|duration decimal|start date"),
    ("clockify", "duracion h|duracion decimal"),
    ("clockify", "dauer h|dauer dezimal"),
    ("clockify", "duree h|duree decimale"),
    ("clockify", "duracao h|duracao decimal"),
    ("clockify", "user|group|start date|start time|duration h"),
    ("toggl", "user|email|start date|start time|duration"),
    ("toggl", "description|start date|start time|end date|end time|duration"),
    ("toggl", "user|start date|start time|duration|tags"),
    ("harvest", "date|client|project|hours|first name|last name"),
    ("harvest", "date|client|project|task|notes|hours"),
    ("harvest", "datum|kunde|projekt|stunden|vorname|nachname"),
    ("harvest", "fecha|cliente|proyecto|tarea|notas|horas|nombre|apellido"),
    ("quickbooks time", "local date|hours|jobcode 1"),
    ("kimai", "date|duration|customer|project|activity|exported"),
    ("xero", "contact name|invoice number|invoice date|total|tax total"),
    ("xero", "contact name|invoice number|invoice date|due date|unit amount"),
    ("freshbooks", "client name|invoice number|date issued|line total"),
    ("zoho", "invoice date|invoice id|invoice number|total|balance"),
    ("zoho", "invoice date|invoice number|customer name|sub total|total|balance"),
    ("quickbooks", "date|transaction type|num"),
    ("holded", "num factura|formato de numeracion"),
    ("holded", "num factura|nombre del contacto"),
    ("invoice2go", "date|due|details|client|status|total"),
)
_PROGRAM_KINDS = {
    "clockify": FileKind.TIME,
    "toggl": FileKind.TIME,
    "harvest": FileKind.TIME,
    "kimai": FileKind.TIME,
    "quickbooks time": FileKind.TIME,
    "invoice2go": FileKind.INVOICES,
}


def recognise(header: tuple[str, ...]) -> str:
    """The program's name, or 'plain'."""
    names = {column_name(cell) for cell in header}
    return next(
        (program for program, words in _SIGNATURES if names.issuperset(words.split("|"))), PLAIN
    )


def kind_of(program: str) -> FileKind | None:
    """What a program's files hold, where its name says that."""
    return _PROGRAM_KINDS.get(program)


def words_for_guessing(program: str, header: tuple[str, ...]) -> tuple[str, ...]:
    """The header, with the word of a program that calls a column something else altogether."""
    if program != "invoice2go":
        return header
    return tuple("Invoice number" if name == "Details" else name for name in header)


def corrected(program: str, header: tuple[str, ...], columns: Columns) -> Columns:
    """The columns, less what a program's words mean otherwise.

    QuickBooks' 'Balance' runs down the report, and its reports by product have an amount a line.
    """
    if program != "quickbooks" or columns.kind != FileKind.INVOICES:
        return columns
    indexes = dict(columns.indexes)
    if "balance" in indexes and column_name(header[indexes["balance"]]) == "balance":
        del indexes["balance"]
    if "product service" in {column_name(cell) for cell in header} and "total" in indexes:
        indexes["line_net"] = indexes.pop("total")
    return Columns(columns.kind, indexes)


def refuse_summary(header: tuple[str, ...], file: str) -> None:
    """A summary has durations but no dates: hours that belong to no month."""
    names = {column_name(cell) for cell in header}
    about = names & {"project", "client", "user", "proyecto", "cliente", "description"}
    spent = names & {"duration", "time h", "time decimal", "duracion", "hours", "duration h"}
    if about and spent:
        raise Refused(RefusalCode.SUMMARY_WITHOUT_DATES, path=file)
