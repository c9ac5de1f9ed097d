"""What is said of a damaged workbook, of a backup of it, and of what was salvaged."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.app.messages import Messages
from clientdesk.app.recovery import GoodBackup, Salvaged
from clientdesk.domain.formats import Formats
from clientdesk.domain.problems import RefusalCode, Refused

_HAPPENED: dict[RefusalCode, object] = {
    RefusalCode.DAMAGED: QT_TRANSLATE_NOOP(
        "Recovery",
        "Parts of the file cannot be read any more. That happens when a disk fails, when the "
        "power goes while the disk still writes, or when another program writes into the file.",
    ),
    RefusalCode.OTHER_SCHEMA: QT_TRANSLATE_NOOP(
        "Recovery",
        "The file holds something that ClientDesk did not make: another program changed it, or "
        "it is damaged. Nothing in it was run.",
    ),
    RefusalCode.EMPTY_FILE: QT_TRANSLATE_NOOP(
        "Recovery",
        "The file is empty. That happens when a copy was cut short or a disk was full.",
    ),
    RefusalCode.CONTENTS_DIFFER: QT_TRANSLATE_NOOP(
        "Recovery",
        "The file can be read, but some of it is not what was saved: {tables}. That happens when "
        "a disk fails without saying so, or when another program changes the file.",
    ),
}


def what_happened(refused: Refused, language: str) -> str:
    """Why the workbook cannot be opened, in plain words."""
    words = _HAPPENED.get(refused.code)
    messages = Messages(language)
    if words is None:
        return messages.refusal(refused)
    tables = refused.details.get("tables", "").replace(",", " ").split()
    named = ", ".join(messages.table(name) for name in tables)
    return QCoreApplication.translate("Recovery", str(words)).format(tables=named)


def good_words(found: GoodBackup, formats: Formats) -> str:
    """What the backup holds and what would be missing."""
    words = QCoreApplication.translate(
        "Recovery", "The backup of {when} is whole: %n client(s).", "", found.contents.clients
    )
    lines = [words.format(when=formats.moment(found.backup.made_at)), _missing(found, formats)]
    if found.passed_over:
        words = QCoreApplication.translate(
            "Recovery",
            "%n newer one(s) cannot be read and were passed over.",
            "",
            found.passed_over,
        )
        lines.append(words)
    return " ".join(line for line in lines if line)


def _missing(found: GoodBackup, formats: Formats) -> str:
    if found.missing is None:
        words = QCoreApplication.translate(
            "Recovery", "What was changed after {when} would be missing."
        )
        last = found.contents.last_change or found.backup.made_at
        return words.format(when=formats.moment(last))
    if not found.missing:
        return QCoreApplication.translate(
            "Recovery", "As far as the damaged file shows, nothing would be missing."
        )
    words = QCoreApplication.translate(
        "Recovery", "%n change(s) made after it would be missing.", "", found.missing
    )
    if found.last_change is None:
        return words
    latest = QCoreApplication.translate("Recovery", "The last of them was made on {when}.")
    return f"{words} {latest.format(when=formats.moment(found.last_change))}"


def salvaged_words(salvaged: Salvaged, formats: Formats) -> tuple[str, str]:
    """What came of it, in a sentence; and, beside, table by table what is missing."""
    if salvaged.whole:
        words = QCoreApplication.translate("Recovery", "Everything was saved.")
        detail = QCoreApplication.translate(
            "Recovery", "Every record is proved to be as it was. The new workbook is {file}."
        )
        return words, detail.format(file=salvaged.path)
    rows = sum(each.rows for each in salvaged.tables)
    words = QCoreApplication.translate("Recovery", "{rows} records were saved in {file}.")
    words = words.format(rows=formats.number(rows), file=salvaged.path.name)
    return words, "\n".join(_losses(salvaged, formats))


def _losses(salvaged: Salvaged, formats: Formats) -> list[str]:
    messages = Messages(formats.language)
    lines = [
        QCoreApplication.translate(
            "Recovery", "The damaged file is kept. Not proved to be as they were saved:"
        )
    ]
    whole = QCoreApplication.translate(
        "Recovery", "{what}: {lost} missing, {history} taken from the history"
    )
    for each in salvaged.tables:
        if not each.proven and (each.rows or each.lost):
            lost, history = formats.number(each.lost), formats.number(each.from_history)
            what = messages.table(each.table)
            lines.append(whole.format(what=what, lost=lost, history=history))
    if salvaged.unlinked:
        words = QCoreApplication.translate(
            "Recovery", "%n reference(s) led nowhere and were mended.", "", salvaged.unlinked
        )
        lines.append(words)
    return lines
