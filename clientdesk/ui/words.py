"""Words for the codes of the domain, in the window's language."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.changes import ChangeInfo, ChangeLabel
from clientdesk.domain.country import Delivery
from clientdesk.domain.letter_kinds import LetterKind, Reason
from clientdesk.domain.records import Activity, Channel, FileKind, OverheadDriver

WORDS: dict[StrEnum, object] = {
    Activity.DELIVERY: QT_TRANSLATE_NOOP("Words", "Delivery"),
    Activity.SELLING: QT_TRANSLATE_NOOP("Words", "Selling"),
    Activity.COLLECTION: QT_TRANSLATE_NOOP("Words", "Collection"),
    Activity.ADMIN: QT_TRANSLATE_NOOP("Words", "Administration"),
    OverheadDriver.HOURS: QT_TRANSLATE_NOOP("Words", "By hours worked"),
    OverheadDriver.FEES: QT_TRANSLATE_NOOP("Words", "By fees"),
    OverheadDriver.EQUAL: QT_TRANSLATE_NOOP("Words", "The same for every client"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Words", "E-mail"),
    Channel.PHONE: QT_TRANSLATE_NOOP("Words", "Telephone"),
    Channel.WHATSAPP: QT_TRANSLATE_NOOP("Words", "WhatsApp"),
    Channel.POST: QT_TRANSLATE_NOOP("Words", "Post"),
    FileKind.TIME: QT_TRANSLATE_NOOP("Words", "Time"),
    FileKind.INVOICES: QT_TRANSLATE_NOOP("Words", "Invoices"),
    FileKind.CLIENTS: QT_TRANSLATE_NOOP("Words", "Clients"),
    FileKind.PAYMENTS: QT_TRANSLATE_NOOP("Words", "Payments"),
    FileKind.EXPENSES: QT_TRANSLATE_NOOP("Words", "Expenses"),
    FileKind.STAFF: QT_TRANSLATE_NOOP("Words", "Staff"),
    LetterKind.RENEGOTIATION: QT_TRANSLATE_NOOP("Words", "Renegotiation letter"),
    LetterKind.OFFBOARDING: QT_TRANSLATE_NOOP("Words", "Offboarding letter"),
    LetterKind.REVIEW: QT_TRANSLATE_NOOP("Words", "Client review"),
    Delivery.BUROFAX: QT_TRANSLATE_NOOP("Words", "Burofax"),
    Delivery.TRACKED_POST: QT_TRANSLATE_NOOP("Words", "Tracked post"),
    Delivery.CERTIFIED_EMAIL: QT_TRANSLATE_NOOP("Words", "Certified e-mail"),
    Delivery.BY_HAND: QT_TRANSLATE_NOOP("Words", "By hand, with a receipt"),
    Reason.REORGANISATION: QT_TRANSLATE_NOOP("Words", "We are reorganising our services"),
    Reason.CAPACITY: QT_TRANSLATE_NOOP("Words", "Our team's capacity has changed"),
}
CHANGES: dict[ChangeLabel, object] = {
    ChangeLabel.SET_UP: QT_TRANSLATE_NOOP("Words", "set up the workbook"),
    ChangeLabel.ADD_CLIENT: QT_TRANSLATE_NOOP("Words", "add client"),
    ChangeLabel.EDIT_CLIENT: QT_TRANSLATE_NOOP("Words", "edit client"),
    ChangeLabel.ARCHIVE_CLIENT: QT_TRANSLATE_NOOP("Words", "archive client"),
    ChangeLabel.RESTORE_CLIENT: QT_TRANSLATE_NOOP("Words", "restore client"),
    ChangeLabel.EDIT_AGREEMENT: QT_TRANSLATE_NOOP("Words", "edit agreement"),
    ChangeLabel.EDIT_FIRM: QT_TRANSLATE_NOOP("Words", "edit firm"),
    ChangeLabel.EDIT_STAFF: QT_TRANSLATE_NOOP("Words", "edit staff"),
    ChangeLabel.EDIT_OVERHEAD: QT_TRANSLATE_NOOP("Words", "edit overhead"),
    ChangeLabel.EDIT_TOOL: QT_TRANSLATE_NOOP("Words", "edit tool"),
    ChangeLabel.IMPORT: QT_TRANSLATE_NOOP("Words", "import"),
    ChangeLabel.WITHDRAW_IMPORT: QT_TRANSLATE_NOOP("Words", "withdraw import"),
}


def words(code: StrEnum) -> str:
    """What the window calls a code."""
    return QCoreApplication.translate("Words", str(WORDS[code]))


def change_words(info: ChangeInfo) -> str:
    """What was done, with what it was done to: 'edit client · Óptica Visual'."""
    label = QCoreApplication.translate("Words", str(CHANGES[info.label]))
    if not info.detail:
        return label
    template = QCoreApplication.translate("Words", "{change} · {name}")
    return template.format(change=label, name=info.detail)
